import type { RuleWords } from '../../texts.ts';

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
      declared: '{one:quote} and {other:quote} are said to be in conflict, and nothing says how it is resolved',
      opposite: '{one:quote} and {other:quote} want {kpi} to go opposite ways',
      horizons:
        '{one:quote} is about revenue soon and {other:quote} about market share in the long run, in the same segment, and nothing joins the two',
    },
  },
  'objective-changed-since-signoff': {
    title: 'Objective changed since it was signed',
    advice:
      'Objectives may change. Tell the other party what changed and why, see together what that means for targets and actions, and have it accepted.',
    messages: {
      notAccepted: '{objective:quote} changed on {on:day} and the other party has not accepted it in {days:days}',
      unannounced: '{objective:quote} differs from what was signed, and for {days:days} nobody has announced it',
      noBaseline: '{objective:quote} can only be compared with the signed plan, which is not at hand',
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
} satisfies Readonly<Record<string, RuleWords>>;
