import type { RuleWords } from '../../texts.ts';
import { noRate } from './rates.ts';

export const money = {
  'budget-overdrawn': {
    title: 'Budget overdrawn',
    advice:
      'See what the money went on, then move budget from elsewhere in agreement, or stop spending. Tell the other party before it finds out.',
    messages: {
      overdrawn: '{spent:money} was spent on {initiative:quote}, {over:money} more than its budget of {budget:money}',
      planOverdrawn:
        '{spent:money} was spent outside initiatives, {over:money} more than the {budget:money} budgeted for that',
      currencies: noRate(({ initiative }, { quote }) =>
        initiative === null
          ? 'Budget and spend outside initiatives are in several currencies'
          : `Budget and spend of ${quote(initiative)} are in several currencies`,
      ),
    },
  },
  'gate-missed': {
    title: 'Gate of an investment missed',
    advice:
      'Decide together whether the gate stands: give it a new day, change it, or give up the investment. Money that flows without its gate buys nothing the plan asked for.',
    messages: {
      milestoneMissed:
        '{investment:quote} waits for {milestone:quote}, which was to be met by {due:day}, {days:days} ago',
      figureMissed: ({ investment, kpi, value, needed, comparison, unit, currency, due }, format) => {
        const figure = (it: unknown) => format.kpiValue(Number(it), String(unit), currency as string | null);
        const limit = comparison === 'at-most' ? 'at most' : 'at least';
        return `${format.quote(investment)} waits for ${format.show(kpi)} to be ${limit} ${figure(needed)} by ${format.day(format.show(due))}; it stands at ${figure(value)}`;
      },
      releasedEarly: '{investment:quote} was released on {released:day}, before {milestone:quote} was met on {met:day}',
      releasedUnmet: '{investment:quote} was released on {released:day}, and {milestone:quote} has not been met',
      noResults: '{investment:quote} waits for {kpi}, for which no result has been recorded',
    },
  },
  'claim-exceeds-approval': {
    title: 'More claimed than approved',
    advice:
      'Compare the claims with what was approved. Then correct them, or have the difference approved before it is paid.',
    messages: {
      exceeds: '{request:quote}: {claimed:money} is claimed, {over:money} more than the {approved:money} approved',
      unknownApproval: '{request:quote} is approved and claimed, but how much was approved is not given',
      currencies: noRate(({ request }, { quote }) => `${quote(request)} is approved and claimed in several currencies`),
    },
  },
  'allocation-exceeds-fund': {
    title: 'More allocated than the fund holds',
    advice:
      'Cut the allocations back to what there is, or raise the fund, before anybody plans with money that does not exist.',
    messages: {
      exceeds: '{allocated:money} of {fund:quote} is allocated, {over:money} more than the {amount:money} in it',
      currencies: noRate(({ fund }, { quote }) => `${quote(fund)} and its allocations are in several currencies`),
    },
  },
  'claim-expiring': {
    title: 'Claim about to expire',
    advice:
      'Complete the proof and hand it in, or ask the other party in time for a later day. Money lost to a date sours the next request.',
    messages: {
      expiring: 'The claim of {amount:money} for {request:quote} is not handed in and expires on {expires:day}',
      expired:
        'The claim of {amount:money} for {request:quote} was not handed in and expired on {expires:day}, {days:days} ago',
    },
    fixes: { submit: 'It was handed in' },
  },
  'funds-unused': {
    title: 'Funds not used',
    advice:
      'Ask what stands in the way: no idea, no time, or too much paperwork. Then plan something that is worth doing with the money, or free it for others.',
    messages: {
      unused:
        '{party} has asked for {asked:money} of its {amount:money} from {fund:quote} ({used:percent}), which expires on {expires:day}',
      currencies: noRate(
        ({ party, fund }, { quote, show }) => `${show(party)} asks for money from ${quote(fund)} in several currencies`,
      ),
    },
  },
  'claim-without-proof': {
    title: 'Claim without proof',
    advice:
      'Ask for the invoice, photograph or list of attendees while it can still be found, and add it to the claim.',
    messages: {
      unproven: 'The claim of {amount:money} for {request:quote} was handed in without proof',
      paidUnproven: 'The claim of {amount:money} for {request:quote} was reimbursed without proof',
    },
  },
  'investment-ungated': {
    title: 'Investment without a gate',
    advice:
      'Say which milestone or which figure of a KPI releases the money. Future investments are based on what has been reached, or they are presents.',
    messages: {
      ungated: '{investment:quote} ({amount:money}) waits for neither a milestone nor a KPI to reach a figure',
      noValue: '{investment:quote} ({amount:money}) waits for {kpi}, but no figure is named',
    },
  },
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
        `${format.show(requirements)}: not met, and was due on ${format.day(String(due))}, ${format.days(Number(days))} ago${tier === null ? '' : ` (${format.show(tier)})`}`,
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
      risingReward: '{incentive:quote} pays more as {kpi} rises, although that figure is meant to fall',
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
      notTold: 'Nobody has explained {incentive:quote} to {people:list}',
      notAcknowledged: '{incentive:quote} was last explained {days:days} ago; not yet acknowledged by {people:list}',
    },
    fixes: { told: 'They have been told' },
  },
  'spend-unplanned': {
    title: 'Unplanned spending',
    advice:
      'Look at the largest items together: what would each of you have had to know, and when? Plan for what comes every year and take up the rest in a catch-up.',
    messages: {
      unplanned: '{share:percent} of the {total:money} spent so far was unplanned; the largest items: {spends:list}',
      currencies: noRate('Spending is in several currencies'),
      unknown: 'For {share:percent} of the spending it is not known whether it was planned',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
