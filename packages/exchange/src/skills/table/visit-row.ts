import type { Plan } from '@tandem-plan/core/plan';
import type { Join } from '../join.ts';
import type { ToldVisits } from '../visits.ts';
import { type CellRules, countOf, monthOf } from './cells.ts';
import { quoted, type TableRow } from './row.ts';

export type VisitColumn = 'person' | 'party' | 'month' | 'visits';

/** The visits that a row tells, of a person or of a party; `undefined` where something in it was not understood. */
export function visitsInRow(
  row: TableRow<VisitColumn>,
  { parties }: Pick<Plan, 'parties'>,
  join: Join,
  rules: CellRules & { readonly latest: string | undefined },
): ToldVisits | undefined {
  const { field, tell, line } = row;
  const who = whoseIn(row, parties, join);
  const [month, visits] = [field('month'), field('visits')];
  const when = month.blank ? tell('missing', month, 'the row names no month') : monthOf(month, rules, tell);
  const count = visits.blank ? tell('missing', visits, 'the row says no number of visits') : countOf(visits, tell);
  if (when !== undefined && rules.latest !== undefined && when > rules.latest.slice(0, 7))
    return tell('ahead', month, `it lies in ${when}, after ${rules.latest}`);
  if (who === undefined || when === undefined || count === undefined) return undefined;
  return { at: line, ...who, month: when, visits: count };
}

function whoseIn({ field, tell }: TableRow<VisitColumn>, parties: Plan['parties'], join: Join) {
  const [person, party] = [field('person'), field('party')];
  if (!person.blank) {
    const found = join.person(String(person.cell));
    if (found === undefined) return tell('unknown-person', person, `nobody of the plan is ${quoted(person)}`);
    if (found === 'several') return tell('ambiguous', person, `several of the plan are ${quoted(person)}`);
    return { party: found.party, stakeholder: found.id };
  }
  if (party.blank)
    return tell('missing', person.column === '' ? party : person, 'the row says not whose visits these are');
  const named = String(party.cell).trim().toLowerCase();
  const found = parties.filter(({ id, name }) => id === named || name.trim().toLowerCase() === named);
  const [only] = found;
  if (only === undefined || found.length > 1)
    return tell('unknown-person', party, `no party of the plan is ${quoted(party)}`);
  return { party: only.id, stakeholder: undefined };
}
