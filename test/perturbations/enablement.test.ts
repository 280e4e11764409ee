import { testPerturbations } from './perturbation.ts';
import { record, remove } from './edits.ts';

testPerturbations('enablement', [
  {
    rule: 'certification-expiring',
    plan: 'closing-renewed-decision',
    breaks: (plan) => {
      const completion = record(plan, 'completions', 'm1');
      completion['expires'] = '2026-04-06';
    },
  },
  {
    rule: 'competency-gap-untrained',
    plan: 'msp-backup-practices',
    breaks: (plan) => {
      const objective = record(plan, 'objectives', 'prove');
      objective['needs'] = ['recovery-design'];
    },
  },
  {
    rule: 'course-not-translated',
    plan: 'isv-ports',
    breaks: (plan) => {
      const course = record(plan, 'courses', 'operate');
      course['languages'] = ['fi'];
    },
  },
  {
    rule: 'feedback-unanswered',
    plan: 'distributor-irrigation-pumps',
    breaks: (plan) => {
      const feedback = record(plan, 'feedback', 'fb1');
      delete feedback['outcome'];
    },
  },
  {
    rule: 'training-engagement-low',
    plan: 'three-party-microscopes',
    breaks: (plan) => {
      for (const visit of plan['visits']) visit['visits'] = 1;
    },
  },
  {
    rule: 'training-not-started',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      remove(plan, 'completions', 'id', 'q1');
    },
  },
]);
