import { type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('rhythm', [
  {
    rule: 'channel-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['channels'] = [];
      plan['catchUps'].forEach((it: Loose) => {
        delete it.channel;
      });
    },
  },
  {
    rule: 'catch-up-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['catchUps'] = [];
    },
  },
  {
    rule: 'review-too-rare',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['reviewSchedule'].cadence = { every: 1, unit: 'year' };
    },
  },
  {
    rule: 'topic-unanswered',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['topics']
        .sort((a: Loose, b: Loose) => (a.on < b.on ? -1 : 1))
        .slice(0, 1)
        .forEach((it: Loose) => {
          delete it.acknowledged;
          delete it.acknowledgedBy;
          delete it.outcome;
        });
    },
  },
  {
    rule: 'review-one-sided',
    plan: 'isv-ports',
    breaks: (plan) => {
      const last = plan['reviews'].filter((it: Loose) => it.held).at(-1);
      last.attendees = last.attendees.filter(
        (id: Loose) => plan['stakeholders'].find((it: Loose) => it.id === id).party === plan['parties'][0].id,
      );
    },
  },
  {
    rule: 'review-schedule-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['reviewSchedule'].cadence = {};
      plan['reviews'] = plan['reviews'].filter((it: Loose) => it.held !== undefined);
    },
  },
  {
    rule: 'communication-one-way',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['topics'].forEach((it: Loose) => {
        it.by = plan['stakeholders'].find((one: Loose) => one.party === plan['parties'][0].id).id;
      });
    },
  },
]);
