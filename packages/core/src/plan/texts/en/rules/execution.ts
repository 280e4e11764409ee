import type { RuleWords } from '../../texts.ts';

export const execution = {
  'objective-without-actions': {
    title: 'Objective without actions',
    advice:
      'List what has to happen in the next ninety days, who does it and by when. If that turns out to be too much, change the goal rather than the list.',
    messages: {
      none: 'Nothing is to be done for {objective:quote} in the next {days:days}',
      noInitiative: 'No initiative works towards {objective:quote}, so nothing is to be done for it',
      undated: '{objective:quote} has actions, but none of them says when',
    },
    fixes: { addAction: 'Add an action to {initiative:quote}' },
  },
  'action-overdue': {
    title: 'Action overdue',
    advice:
      'Ask its owner what stands in the way. Then close it, give it a day both believe in, or drop it in agreement: a list with dead entries is soon read by nobody.',
    messages: {
      overdue: '{action:quote} was due on {due:day}, {days:days} ago; it is with {owner}',
      unowned: '{action:quote} was due on {due:day}, {days:days} ago; it is with nobody',
      undated: '{action:quote} has no day by which it is to be done',
    },
    fixes: { complete: 'It is done', carryOver: 'Carry over to {to:day}' },
  },
} satisfies Readonly<Record<string, RuleWords>>;
