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
  summary({ errors, warnings, notes, overall, worst }, format) {
    if (errors !== 0) {
      const off = format.plural(errors, { one: 'off course in one place', other: 'off course in # places' });
      const more = { one: '; one more thing needs attention', other: '; # more things need attention' };
      const rest = warnings === 0 ? '' : format.plural(warnings, more);
      return `This plan is ${off}, above all at ${String(worst)}${rest}.`;
    }
    const need = { one: 'One thing in this plan needs attention', other: '# things in this plan need attention' };
    if (warnings !== 0) return `${format.plural(warnings, need)}, above all at ${String(worst)}.`;
    const remarks = { one: 'one remark is worth a look', other: '# remarks are worth a look' };
    if (notes !== 0) return `This plan is on course; ${format.plural(notes, remarks)}, above all at ${String(worst)}.`;
    return overall === null ? 'Nothing in this plan can be judged yet.' : 'This plan is on course: nothing to correct.';
  },
  score({ overall, confidence }, format) {
    if (typeof overall !== 'number') return 'There is too little to judge yet';
    const told = typeof confidence === 'number' ? format.percent(Math.round(confidence * 100)) : '';
    const sure = told === '' ? '' : `; ${told} of what applies could be judged`;
    return `Score ${format.number(Math.round(overall))} of 100${sure}`;
  },

  pronounced({ place, worst, more }, format) {
    const others = format.plural(more, { one: ', and one more finding there', other: ', and # more findings there' });
    return `${place === '' ? '' : `${format.quote(place)}: `}${String(worst)}${more === 0 ? '' : others}.`;
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
