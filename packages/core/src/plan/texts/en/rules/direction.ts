import type { RuleWords } from '../../texts.ts';
import { noRate } from './rates.ts';

export const direction = {
  'objective-unserved': {
    title: 'Objective not served',
    advice:
      'Find a joint objective or an initiative that helps this party reach it, or agree that it is not part of this plan and take it out of scope.',
    messages: { unserved: 'Nothing in the plan helps {party} with {objective:quote}' },
    fixes: { serve: 'Let {joint:quote} serve it' },
  },
  'objective-conflict': {
    title: 'Conflicting objectives',
    advice:
      'Put both on the table and agree how they go together: by segment, by region, in time, or by changing one of them. Write the resolution down where the conflict is declared.',
    messages: {
      declared: '{one:quote} and {other:quote} are recorded as in conflict, and nothing says how it is resolved',
      opposite: '{one:quote} and {other:quote} want {kpi} to move in opposite directions',
      horizons:
        '{one:quote} is about revenue soon and {other:quote} about market share in the long run, in the same segment, and nothing joins the two',
    },
  },
  'objective-changed-since-signoff': {
    title: 'Objective changed since it was signed',
    advice:
      'Objectives may change. Tell the other party what changed and why, see together what that means for targets and actions, and have it accepted.',
    messages: {
      notAccepted:
        '{objective:quote} changed on {on:day}, and after {days:days} the other party has still not accepted it',
      unannounced: '{objective:quote} has differed from what was signed for {days:days}, and nobody has announced it',
      noBaseline:
        'Whether {objective:quote} is still as signed can only be told from the signed plan, which was not given',
      noDate: '{objective:quote} differs from what was signed, and nothing says since when',
    },
    fixes: { accept: 'Accept the change to {to:quote}' },
  },
  'growth-strategy-no-longer-holds': {
    title: 'Plan no longer fits the growth strategy',
    advice:
      'Ask what changed, and rework the joint objectives and initiatives until the party can say that the plan helps it grow again.',
    messages: {
      noLongerHolds:
        '{by} of {party} said on {on:day} that the plan no longer helps them grow; it has not changed since',
      noStamps: '{party} said on {on:day} that the plan no longer helps; whether it changed since cannot be seen',
    },
  },
  'objectives-one-sided': {
    title: 'Joint objectives serve one side',
    advice:
      'Ask the other side what it wants to reach, write that down as its objective, and say which joint objective helps with it. If none does, change one or add one.',
    messages: {
      oneSided: 'Every joint objective that says whom it serves is for {party}; none is for {others:list}',
      nothingServed: 'No joint objective says which objectives of the parties it serves',
    },
  },
  'growth-strategy-missing': {
    title: 'No growth strategy',
    advice:
      'Ask the party how it wants to grow in the coming years: more of its market, new markets, more from the customers it has. Let it write that down itself.',
    messages: { missing: '{party} does not say how it wants to grow' },
    fixes: { leaveBlank: 'Leave it in pencil for {party} to write by {due:day}' },
  },
  'growth-strategy-unserved': {
    title: 'Growth strategy not served',
    advice:
      'Look for an objective that pulls one of the levers and say so there; if there is none, add one. Or ask whether the party still wants to grow that way.',
    messages: {
      unserved: ({ party, levers, pulled }, { list, show }, words) => {
        const named = (of: unknown) => list((of as string[]).map((lever) => words.value('objective.lever', lever)));
        return `${show(party)} wants to grow through ${named(levers)}; the objectives rely on ${named(pulled)}`;
      },
      noLevers: 'No objective says which growth lever it pulls, so whether the plan helps {party} grow cannot be told',
    },
  },
  'growth-strategy-stale': {
    title: 'Growth strategy not reaffirmed',
    advice:
      'Ask both questions: has your growth strategy changed, and does this plan still help you achieve it? Record the answer, also when it is no.',
    messages: {
      sinceReview: '{party} has not said since {review:quote} on {on:day} whether its growth strategy still holds',
      sinceShortfall:
        '{party} has not said whether its growth strategy still holds since {escalation:quote} was escalated on {on:day}',
    },
  },
  'vision-missing': {
    title: 'No shared vision',
    advice:
      'Write two or three sentences together: where you want to stand in some years, and how you would know that you got there.',
    messages: { missing: 'The plan does not say what the parties want to become together' },
    fixes: { leaveBlank: 'Leave it in pencil for {party} to write by {due:day}' },
  },
  'vision-not-reaffirmed': {
    title: 'Vision not reaffirmed',
    advice:
      'Read the vision aloud at the next review. If both still mean it, record that; if not, rewrite it and look at the objectives again.',
    messages: {
      notReaffirmed: ({ days, reviews }, { days: inDays, plural }) =>
        reviews === 0
          ? `${inDays(Number(days))} into the period, no review has been held that could confirm the shared vision`
          : plural(reviews, {
              one: `${inDays(Number(days))} into the period, the only review has not confirmed the shared vision`,
              other: `${inDays(Number(days))} into the period, none of # reviews has confirmed the shared vision`,
            }),
    },
  },
  'rationale-not-strategic': {
    title: 'No strategic reason',
    advice:
      'Ask what either company would lose without the other. If that is a strategy, a demand of customers or an opportunity, add it as a driver, with the reason in words.',
    messages: {
      personal: 'The only reason given for the partnership is a personal relationship',
      missing: 'Nothing says why the parties do this together',
      noDrivers: 'The rationale names no driver, so whether it is strategic cannot be told',
    },
  },
  'benefit-missing': {
    title: 'No benefit stated',
    advice:
      'Let the party say in a sentence what it gets from the partnership. Who cannot name that has no reason to invest in it.',
    messages: { missing: '{party} does not say what it gets out of the partnership' },
    fixes: { leaveBlank: 'Leave it in pencil for {party} to write by {due:day}' },
  },
  'contribution-imbalance': {
    title: 'Contributions out of balance',
    advice:
      'Go through the list together and add what is missing from it, such as leads, access or service. If it is complete, move some of the work or of the return.',
    messages: {
      getsMore: '{party} gets {receives:percent} of the value and gives {gives:percent}',
      givesMore: '{party} gives {gives:percent} of the value and gets {receives:percent}',
      unpriced: 'Contributions without a value: {contributions:list}',
      currencies: noRate('The contributions are valued in several currencies'),
      oneWay: 'The contributions say only what is given, or only what is received',
    },
  },
  'target-burdens-partner': {
    title: 'Target burdens the partner',
    advice:
      'Drop or hand over actions, commit more days, or set the target at what the partner wants for itself. Decide with the partner, before it falls behind.',
    messages: {
      days: '{party}: its people’s actions take {needed:days}, and it committed {days:days}',
      target: ({ kpi, own, asked, set, period, unit, currency }, { kpiValue, period: inPeriod, show }) => {
        const figure = (value: unknown) => kpiValue(Number(value), String(unit), currency as string | null);
        const when = typeof period === 'string' ? ` for ${inPeriod(period)}` : '';
        return `${show(kpi)}: the target${when} is ${figure(asked)}; the partner’s own (${show(own)}) is ${figure(set)}`;
      },
      noDays: '{party} does not say how many days it commits, so whether its actions fit cannot be told',
      noEffort: '{party}: only {told} of {actions} actions say how many days they take',
    },
  },
  'alignment-not-reviewed': {
    title: 'Alignment not reviewed',
    advice:
      'Put both sides’ objectives side by side at the next review and ask what changed. Record that they still hold, or revise them.',
    messages: {
      never: 'No review has compared the objectives since the plan began on {on:day}, {days:days} ago',
      longAgo: 'The parties last compared their objectives on {on:day}, {days:days} ago',
    },
  },
  'plan-section-missing': {
    title: 'Part of the plan empty',
    advice:
      'Write the missing part together; each party writes its own mission, strategy and SWOT. A part that nobody wrote is a talk that did not take place.',
    messages: {
      party: ({ party, missing }, { list, show }, words) =>
        `${show(party)} leaves blank: ${list((missing as string[]).map((field) => words.label(`party.${field}`)))}`,
      direction: 'The plan has no joint value proposition',
      market: 'The plan names no audience',
      marketing: 'The plan has no initiative in marketing',
      sales: 'The plan has no initiative in sales',
      close: 'Nothing says how the plan is reviewed or how it ends',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
