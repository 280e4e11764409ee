import type { RuleWords } from '../../texts.ts';

export const money = {
  'budget-missing': {
    title: 'No budget',
    advice:
      'Say for each initiative what it costs and who pays: a budget of its own, a budget line, or a fund it may ask. Otherwise the argument comes in the week in which it has to be paid.',
    messages: {
      none: ({ initiatives, count }, format) =>
        count === 1
          ? `No money is set aside for ${format.show(initiatives)}`
          : `No money is set aside for any of ${format.show(count)} initiatives, such as ${format.show(initiatives)}`,
    },
  },
  'tier-at-risk': {
    title: 'Tier at risk',
    advice:
      'Turn each open requirement into an action with a name and a day. If it cannot be reached, talk to the other side about more time before the day.',
    messages: {
      atRisk: ({ tier, requirements, due, days }, format) =>
        `${format.show(requirements)}: not met yet, and due on ${format.day(String(due))}, in ${format.days(Number(days))}${tier === null ? '' : ` (${format.show(tier)})`}`,
      missed: ({ tier, requirements, due, days }, format) =>
        `${format.show(requirements)}: not met, and due since ${format.day(String(due))}, ${format.days(Number(days))} ago${tier === null ? '' : ` (${format.show(tier)})`}`,
      unknown: 'Nothing says whether the requirements of the programme are met',
      undated: 'Not met: {requirements:list}; nothing says by when they have to be',
    },
  },
  'agreement-ends-before-plan': {
    title: 'Agreement ends before the plan',
    advice:
      'Renew or extend the agreement now, or end the plan with it: in between, prices, support and the right to sell are open.',
    messages: {
      before: 'The agreement ends on {end:day}, {days:days} before the plan does ({planEnd:day})',
      ended: 'The agreement ended on {end:day}, and the plan goes on until {planEnd:day}',
    },
  },
  'incentive-against-objective': {
    title: 'Incentive against an objective',
    advice:
      'Turn the tiers round, reward another figure, or first resolve the conflict between the objectives: people do what is paid.',
    messages: {
      risingReward: '{incentive:quote} pays more for more of {kpi}, which is to fall',
      conflict:
        '{incentive:quote} rewards work for {objective:quote}, whose conflict with {against:quote} nobody resolved',
    },
  },
  'incentive-not-measurable': {
    title: 'Incentive not measurable',
    advice:
      'Name the KPI that counts what is rewarded, or add one: a reward for what nobody counts is given by favour.',
    messages: { noKpi: 'No KPI counts what {incentive:quote} rewards' },
    fixes: { measure: 'Count it by {kpi:quote}' },
  },
  'incentive-not-understood': {
    title: 'Incentive not known',
    advice:
      'Tell each of them what is rewarded, from which figure on and with what, and ask them to acknowledge it: a reward nobody knows of moves nobody.',
    messages: {
      notTold: 'Nobody told {people:list} of {incentive:quote}',
      notAcknowledged: '{incentive:quote} was told {days:days} ago; not yet acknowledged by {people:list}',
    },
    fixes: { told: 'They have been told' },
  },
  'spend-unplanned': {
    title: 'Unplanned spending',
    advice:
      'Look at the largest items together: what would each of you have had to know, and when? Plan for what comes every year and take up the rest in a catch-up.',
    messages: {
      unplanned:
        '{share:percent} of the {total:money} spent so far was spent in reaction; the largest items: {spends:list}',
      currencies: 'Spending is in several currencies, so it cannot be added up',
      unknown: 'It is not known of {share:percent} of the spending whether it was planned',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
