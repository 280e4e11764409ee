import { choice, day, happened, money, optional, reference, text } from './fields.ts';
import { record } from './record.ts';

/** Money that was spent, planned or in reaction. */
export const spend = record(
  'spend',
  {
    title: text(),
    on: day(),
    amount: happened(money()),
    initiative: optional(reference('initiative')),
    budgetLine: optional(reference('budget-line')),
    nature: optional(choice(['planned', 'reactive'])),
  },
  { unsigned: true },
);
