import type { TypeInfo } from '../../plan/field-info.ts';
import { id } from '../../plan/schema/fields.ts';
import { type Definition, defineCommand } from '../define.ts';
import { rightOn } from './right.ts';

/** `T.remove { id }`: refused while anything refers to the record. */
export const removeRecord = (info: TypeInfo): Definition => {
  const { type, place } = info;
  return defineCommand(
    {
      type: `${type}.remove`,
      right: rightOn(type, 'remove'),
      fresh: 'record',
      in: place,
      by: 'id',
      input: { id: id() },
      apply: ({ input }) => [{ op: 'remove', type, id: input.id }],
      locate: () => '/id',
    },
    info,
  );
};
