import { annexTypes, types } from '@tandem-plan/core/plan';
import type { PlanEvent } from '@tandem-plan/store';
import { valueAt } from './pointer.ts';

/** Every text that stands now in the records that an event touched, wherever in them. */
export function standingTexts(document: unknown, { effects }: PlanEvent): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { type, id } of effects) {
    const info = [...types(), ...annexTypes()].find((each) => each.type === type);
    if (info === undefined) continue;
    const { place, cardinality, fields } = info;
    if (cardinality === 'many') {
      const records = valueAt(document, [place]);
      if (!Array.isArray(records)) continue;
      for (const record of records as readonly unknown[]) if (valueAt(record, ['id']) === id) collect(record, texts);
    } else if (place === '') {
      // Of the document itself, its own fields: its collections are records of their own.
      for (const { name } of fields) collect(valueAt(document, name.split('.')), texts);
    } else collect(valueAt(document, [place]), texts);
  }
  return texts;
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner, texts);
}
