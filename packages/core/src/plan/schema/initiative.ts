import { choice, day, group, happened, money, optional, prose, reference, references, text, texts } from './fields.ts';
import { record } from './record.ts';

/** A piece of work of some weeks or months, led by one party. */
export const initiative = record(
  'initiative',
  {
    title: text(),
    description: optional(prose()),
    section: choice(['marketing', 'sales', 'enablement', 'product', 'operations']),
    lead: optional(reference('party')),
    objectives: references('objective'),
    start: optional(day()),
    end: optional(day()),
    launch: group({ opens: optional(day()), closes: optional(day()) }),
    audience: optional(reference('audience')),
    budget: optional(money()),
    completion: texts(),
    expected: optional(choice(['helps', 'neutral', 'hinders'])),
    observed: optional(happened(choice(['helps', 'neutral', 'hinders']))),
    origin: optional(choice(['planned', 'reactive'])),
    status: optional(happened(choice(['todo', 'doing', 'done', 'dropped']))),
  },
  {
    ranges: [
      ['start', 'end'],
      ['launch.opens', 'launch.closes'],
    ],
  },
);
