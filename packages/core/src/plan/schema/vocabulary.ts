import { id, optional, table, text, texts } from './fields.ts';
import { record } from './record.ts';

/** A tree of terms that both parties mean alike: segments, regions, products, competencies, and the plan's own. */
export const dimension = record('dimension', {
  name: text(),
  members: table({ id: id(), name: text(), parent: optional(id()), aliases: texts(80) }, ['id']),
});
