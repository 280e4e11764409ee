import type { TypeInfo } from '../../plan/field-info.ts';
import { positionOf, recordsOf } from '../../plan/query.ts';
import { count, id, nullable, optional } from '../../plan/schema/fields.ts';
import { type Definition, defineCommand } from '../define.ts';
import { indexOf } from './place.ts';
import { rightOn } from './right.ts';

/** `T.move { id, index?, after? }`: to another place among its kind, counted without itself. */
export const moveRecord = (info: TypeInfo): Definition => {
  const { type, place } = info;
  return defineCommand(
    {
      type: `${type}.move`,
      right: rightOn(type, 'move'),
      in: place,
      by: 'id',
      input: { id: id(), index: optional(count()), after: optional(nullable(id())) },
      apply({ plan, input }) {
        const index = indexOf(
          recordsOf(plan, type).filter((record) => record.id !== input.id),
          input,
        );
        return index === positionOf(plan, type, input.id) ? [] : [{ op: 'move', type, id: input.id, index }];
      },
    },
    info,
  );
};
