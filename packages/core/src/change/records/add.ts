import type { TypeInfo } from '../../plan/field-info.ts';
import { recordsOf } from '../../plan/query.ts';
import { count, id, nullable, optional } from '../../plan/schema/fields.ts';
import { type Definition, defineCommand } from '../define.ts';
import { type Row, tooDeep } from '../json.ts';
import { refuse } from '../refusal.ts';
import { schemaOf } from '../schemas.ts';
import { rightOn } from './right.ts';
import { indexOf } from './place.ts';

/** `T.add { record, index?, after? }`: a new record, at the end unless its place is given. */
export function addRecord(info: TypeInfo): Definition {
  return defineCommand(
    {
      type: `${info.type}.add`,
      right: rightOn(info.type, 'add'),
      in: info.place,
      input: {
        record: schemaOf(info.type).schema,
        index: optional(count()),
        after: optional(nullable(id())),
      },
      owners: ({ input }) => [
        info.owner === undefined ? undefined : ((input.record as Row)[info.owner] as string | undefined),
      ],
      check: ({ input }) => [
        ...['created', 'changed']
          .filter((field) => field in (input.record as Row))
          .map((field) => refuse('field.fixed', `/record/${field}`, { field })),
        ...tooDeep(input.record, 2, '/record'),
      ],
      apply({ plan, input }) {
        const record = input.record as { id: string };
        return [
          { op: 'add', type: info.type, id: record.id, index: indexOf(recordsOf(plan, info.type), input), record },
        ];
      },
      locate: ({ path }) => `/record${path}`,
    },
    info,
  );
}
