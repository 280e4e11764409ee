import { testPerturbations } from './perturbation.ts';
import { record, remove, rows } from './edits.ts';

testPerturbations('rhythm', [
  {
    rule: 'catch-up-missing',
    plan: 'renewed-first-quarter',
    breaks: (plan) => {
      plan['catchUps'] = [];
    },
  },
  {
    rule: 'channel-missing',
    plan: 'proposed-coffee-roasters',
    breaks: (plan) => {
      plan['channels'] = [];
      for (const catchUp of plan['catchUps']) delete catchUp['channel'];
    },
  },
  {
    rule: 'communication-one-way',
    plan: 'isv-ports',
    breaks: (plan) => {
      for (const topic of plan['topics']) topic['by'] = 'wen';
    },
  },
  {
    rule: 'review-one-sided',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      const review = record(plan, 'reviews', 'feb');
      const away = rows(plan, 'stakeholders')
        .filter((one) => one['party'] === 'kazahara')
        .map((one) => one['id'] as string);
      review['attendees'] = (review['attendees'] as string[]).filter((id) => !away.includes(id));
    },
  },
  {
    rule: 'review-overdue',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      const review = record(plan, 'reviews', 'q1');
      review['due'] = '2026-06-25';
    },
  },
  {
    rule: 'review-schedule-missing',
    plan: 'large-building-sensors',
    breaks: (plan) => {
      delete plan['reviewSchedule'].cadence;
      remove(plan, 'reviews', 'held', undefined);
    },
  },
  {
    rule: 'review-too-rare',
    plan: 'msp-backup-practices',
    breaks: (plan) => {
      plan['reviewSchedule'].cadence = { every: 6, unit: 'month' };
    },
  },
  {
    rule: 'topic-unanswered',
    plan: 'renewed-first-quarter',
    breaks: (plan) => {
      const topic = record(plan, 'topics', 'vaccins');
      delete topic['acknowledged'];
      delete topic['acknowledgedBy'];
      delete topic['outcome'];
    },
  },
  {
    rule: 'window-stale',
    plan: 'three-party-microscopes',
    breaks: (plan) => {
      for (const review of rows(plan, 'reviews').slice(1)) delete review['window'];
    },
  },
]);
