import type { FieldInfo, FieldKind } from '@tandem-plan/core/plan';
import { choiceField, choicesField } from './choice.ts';
import { dayField } from './day.ts';
import type { FieldType } from './field-type.ts';
import { flagField } from './flag.ts';
import { instantField } from './instant.ts';
import { idField, textField } from './line.ts';
import { currencyField, moneyField } from './money.ts';
import { numberField } from './number.ts';
import { periodField } from './period.ts';
import { proseField } from './prose.ts';
import { referenceField, referencesField } from './reference.ts';
import { customField, settingsField } from './settings.ts';
import { sliceField } from './slice.ts';
import { stampField } from './stamp.ts';
import { subjectField } from './subject.ts';
import { termField, termsField } from './term.ts';
import { textsField } from './texts.ts';

/** Drafts are the types' own: what one made is given to the same one only. */
export const own = <Draft>(type: FieldType<Draft>) => type as unknown as FieldType;

/** What may stand in a cell: every kind but those that draw cells themselves. */
export const cellTypes: Readonly<Record<Exclude<FieldKind, 'table' | 'points'>, FieldType>> = {
  id: own(idField),
  text: own(textField),
  prose: own(proseField),
  texts: own(textsField),
  flag: own(flagField),
  number: own(numberField),
  money: own(moneyField),
  currency: own(currencyField),
  day: own(dayField),
  instant: own(instantField),
  period: own(periodField),
  slice: own(sliceField),
  choice: own(choiceField),
  choices: own(choicesField),
  reference: own(referenceField),
  references: own(referencesField),
  subject: own(subjectField),
  term: own(termField),
  terms: own(termsField),
  settings: own(settingsField),
  custom: own(customField),
  stamp: own(stampField),
};

/**
 * @throws RangeError for a column of rows: the schema has none
 */
export function cellTypeOf({ kind, name }: FieldInfo): FieldType {
  if (kind === 'table' || kind === 'points') throw new RangeError(`${name} would be a table inside a table`);
  return cellTypes[kind];
}
