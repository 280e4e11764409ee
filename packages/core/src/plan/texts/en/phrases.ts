import { isUnsure } from '../standing.ts';
import type { Dictionary } from '../texts.ts';

/** What stands between words. */
export const phrases: Dictionary = {
  document: 'The document',
  record: '{type} {number}',
  named: '{type} {number}, {name:quote}',
  row: 'row {number}',
  nothing: 'nothing',
  null: '"null" (leave a blank field out)',
  empty: 'an empty text',
  list: ({ list }, format) => format.plural(list, { one: 'a list of # entry', other: 'a list of # entries' }),
  group: ({ group }, format) => format.plural(group, { one: 'an object of # field', other: 'an object of # fields' }),
  summary({ errors, warnings, notes, overall, confidence, untold, worst }, format) {
    const counts = [
      errors === 0 ? [] : format.plural(errors, { one: '# error', other: '# errors' }),
      warnings === 0 ? [] : format.plural(warnings, { one: '# warning', other: '# warnings' }),
      notes === 0 ? [] : format.plural(notes, { one: '# note', other: '# notes' }),
    ].flat();
    const unsure = isUnsure(confidence) && untold !== 0;
    const open = unsure ? format.plural(untold, { one: 'one thing', other: '# things' }) : '';
    if (counts.length === 0) {
      if (overall === null) return 'Nothing in this plan can be judged yet.';
      return unsure
        ? `Nothing to correct in what could be judged; ${open} could not be told.`
        : 'This plan is on course: nothing to correct.';
    }
    const state = errors !== 0 ? 'is off course' : warnings !== 0 ? 'needs attention' : 'is on course';
    const found = Number(errors) + Number(warnings) + Number(notes);
    const where = found === 1 ? `, at ${String(worst)}` : `; misalignment is most pronounced at ${String(worst)}`;
    const rest = unsure ? ` Not everything could be judged: ${open} could not be told.` : '';
    return `This plan ${state}: ${format.list(counts)}${where}.${rest}`;
  },
  score({ overall, confidence }, format) {
    if (typeof overall !== 'number') return 'There is too little to judge yet';
    const told = typeof confidence === 'number' ? format.percent(Math.round(confidence * 100)) : '';
    const sure = told === '' ? '' : `; ${told} of what applies could be judged`;
    return `Score ${format.number(Math.round(overall))} of 100${sure}`;
  },

  pronounced({ place, worst, more }, format) {
    const others = format.plural(more, { one: ' One more finding there.', other: ' # more findings there.' });
    return `${place === '' ? '' : `${String(place)}: `}${String(worst)}.${more === 0 ? '' : others}`;
  },
  gain: ({ rule, points }, format) =>
    `${String(rule)}: ${format.plural(points, { one: '+# point', other: '+# points' })}`,

  'category.direction': 'Direction',
  'category.market': 'Market',
  'category.commitment': 'Commitment',
  'category.measurement': 'Measurement',
  'category.execution': 'Execution',
  'category.people': 'People',
  'category.ownership': 'Ownership',
  'category.rhythm': 'Rhythm',
  'category.results': 'Results',
  'category.money': 'Money',
  'category.enablement': 'Enablement',
  'category.internal': 'Inside the company',

  'json.string': 'text',
  'json.number': 'a number',
  'json.int': 'a whole number',
  'json.boolean': 'true or false',
  'json.array': 'a list',
  'json.object': 'an object with fields',
  'json.record': 'an object with fields',
  'kind.day': 'a day such as 2017-09-30',
  'kind.instant': 'a point in time such as 2017-09-30T14:05:00Z',
  'kind.period': 'a period such as 2017, 2017-Q3 or 2017-P09',
  'kind.money': 'an amount of money such as {"amount": 125000, "currency": "EUR"}',
  'kind.currency': 'a currency such as "EUR"',
  'kind.subject': 'a record such as {"type": "objective", "id": "grow-west"}',
  'kind.slice': 'a slice such as {"region": "west"}',
  'kind.reference': 'the id of a record',
  'kind.references': 'a list of ids',
  'kind.table': 'a list of rows',
  'kind.points': 'a list of figures by period',
};
