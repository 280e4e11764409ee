import { isPartner } from '../party-pairs.ts';
import { count } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { holders, type Item, itemReads, itemsOf, itself, type Part, rolesOf } from './items.ts';

/** The vendor runs what the partner leads. Subjects: parties other than vendors. Reason and examples: docs/rules/partner-micromanaged.md */
export const partnerMicromanaged = defineRule({
  id: 'partner-micromanaged',
  meta: {
    category: 'people',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: [...itemReads, 'initiatives.lead', 'parties.name', 'parties.kind'],
    messages: ['micromanaged'],
    stages: ['agreed', 'active'],
  },
  options: { least: count(2, 1) },
  subjects: (q, { options }) =>
    q.plan.parties.filter((party) => isPartner(party) && ledBy(party.id, q).length >= options.least),
  refs: one('party'),
  test(party, q) {
    const led = ledBy(party.id, q);
    const ruled = led.flatMap((item) => {
      const parts = item.parts.filter((part) => isVendorsHand(part, item, party.id, q));
      return parts.length === 0 ? [] : [{ item, parts }];
    });
    if (ruled.length * 2 <= led.length) return pass;
    const values = {
      party: party.name,
      led: led.length,
      ruled: ruled.length,
      initiatives: ruled.map(({ item }) => item.title),
    };
    return fail('micromanaged', values, {
      extent: ruled.length / led.length,
      subjects: ruled.flatMap(({ item }) => itself(item)),
      evidence: rolesOf(
        q,
        ruled.flatMap(({ parts }) => parts),
      ),
    });
  },
});

const ledBy = (party: string, q: Query) =>
  itemsOf(q).filter(({ type, id }) => type === 'initiative' && q.get('initiatives', id)?.lead === party);

/** The vendor carries it out, or decides alone: each party may have somebody who approves its own part. */
const isVendorsHand = ({ person, assignment: { role } }: Part, item: Item, party: string, q: Query): boolean =>
  q.get('parties', person.party)?.kind === 'vendor' &&
  (role === 'R' || (role === 'A' && !holders(item, 'A').some((person) => person.party === party)));
