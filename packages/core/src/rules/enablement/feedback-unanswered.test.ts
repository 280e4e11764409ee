import { testRule } from '../testing/rule-cases.ts';
import { feedbackUnanswered } from './feedback-unanswered.ts';

const said = (on: string, outcome?: string) => ({
  courses: [{ id: 'leasing', title: 'Leasing basics' }],
  feedback: [{ id: 'long', course: 'leasing', by: 'omar', on, text: 'Too long', outcome }],
});

testRule(feedbackUnanswered, {
  passes: [{ name: 'it was cut to an hour', plan: said('2017-06-01', 'Cut to one hour') }],
  fails: [
    {
      name: 'thirty-one days',
      plan: said('2017-08-30'),
      message: 'unanswered',
      subject: 'feedback/long',
      values: { course: 'Leasing basics', by: 'Omar Haddad', days: 31 },
    },
    { name: 'only spaces', plan: said('2017-06-01', ' '), message: 'unanswered' },
    { name: 'sooner, where asked for', plan: said('2017-09-15'), options: { within: 14 }, message: 'unanswered' },
  ],
  notApplicable: [
    { name: 'thirty days', plan: said('2017-08-31') },
    { name: 'proposed', plan: { ...said('2017-06-01'), stage: 'proposed' } },
  ],
});
