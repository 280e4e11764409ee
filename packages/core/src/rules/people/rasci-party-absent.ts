import { percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { assign, type Item, itemReads, itemsOf, itself, rolesOf } from './items.ts';
import { speakerOf } from './speaker.ts';

/** A party that has nobody in most of the joint work. Subjects: parties. Reason and examples: docs/rules/rasci-party-absent.md */
export const rasciPartyAbsent = defineRule({
  id: 'rasci-party-absent',
  meta: {
    category: 'people',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: [...itemReads, 'initiatives.objectives', 'milestones.objective', 'stakeholders.lead', 'parties.name'],
    messages: ['absent'],
    fixes: ['inform'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { share: percent(75) },
  subjects: (q) => (q.plan.parties.length > 1 && itemsOf(q).some((item) => isJoint(item, q)) ? q.plan.parties : []),
  refs: one('party'),
  test(party, q, { options }) {
    const joint = itemsOf(q).filter((item) => isJoint(item, q));
    const without = joint.filter(({ parts }) => !parts.some(({ person }) => person.party === party.id));
    // Either side has work of its own towards a joint goal; a party is absent where that is the rule.
    if (without.length * 100 <= options.share * joint.length) return pass;
    const speaker = speakerOf(q, party.id);
    const items = without.map(({ type, title }) => ({ type, item: title }));
    return fail(
      'absent',
      { party: party.name, items },
      {
        extent: without.length,
        subjects: without.flatMap(itself),
        evidence: rolesOf(
          q,
          without.flatMap(({ parts }) => parts),
        ),
        fixes:
          speaker === undefined
            ? []
            : [
                {
                  title: 'inform',
                  values: { person: speaker.name, items },
                  commands: without.map((item) => assign(item, speaker.id, 'I')),
                },
              ],
      },
    );
  },
});

/** Whether both sides have a stake in it: a section, a joint objective, or work for one. */
function isJoint({ type, id }: Item, q: Query): boolean {
  const isJointObjective = (objective = '') => {
    const found = q.get('objectives', objective);
    return found !== undefined && found.party === undefined;
  };
  const servesJoint = (initiative = '') =>
    q.get('initiatives', initiative)?.objectives.some((objective) => isJointObjective(objective)) === true;
  if (type === 'section') return true;
  if (type === 'objective') return isJointObjective(id);
  if (type === 'initiative') return servesJoint(id);
  const milestone = q.get('milestones', id);
  return servesJoint(milestone?.initiative) || isJointObjective(milestone?.objective);
}
