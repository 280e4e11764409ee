import { testPerturbations } from './perturbation.ts';
import { record, remove, rows } from './edits.ts';

testPerturbations('internal', [
  {
    rule: 'answer-shopping',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      rows(annex, 'routings').push({
        id: 'u5',
        request: 'r-price',
        function: 'solution-engineering',
        from: '2025-11-18T09:00:00+08:00',
      });
    },
  },
  {
    rule: 'answers-conflict',
    plan: 'isv-ports',
    breaks: (plan) => {
      rows(record(plan, 'requests', 'r-price'), 'answers').push({
        id: 'a3',
        at: '2025-11-19T18:00:00+08:00',
        by: 'farouk',
        answer: 'Not this year.',
        kind: 'no',
      });
    },
  },
  {
    rule: 'decider-missing',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      delete record(annex, 'policies', 'p-price').decider;
    },
  },
  {
    rule: 'function-lead-missing',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      delete record(annex, 'functions', 'deal-desk').lead;
    },
  },
  {
    rule: 'function-without-consequences',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      delete record(annex, 'functions', 'deal-desk').kpis[0].consequence;
    },
  },
  {
    rule: 'functions-bypassed',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      Object.assign(annex ?? {}, {
        bypasses: [
          { id: 'u5', function: 'deal-desk', by: 'Sales', on: '2026-01-20', why: 'The tender closed that night.' },
        ],
      });
    },
  },
  {
    rule: 'internal-not-ready',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      record(annex, 'assessments', 'u4').answers[0].score = 45;
    },
  },
  {
    rule: 'policies-contradict',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      rows(annex, 'policies').push({
        id: 'p-price-too',
        function: 'solution-engineering',
        requestType: 'special-pricing',
        respondWithin: { amount: 5, unit: 'days' },
        decider: 'Grace Lau',
      });
    },
  },
  {
    rule: 'response-late',
    plan: 'isv-ports',
    breaks: (plan) => {
      const request = record(plan, 'requests', 'r-price');
      request.answers[0].at = '2025-11-24T17:00:00+08:00';
      request.closed = '2025-11-24';
    },
  },
  {
    rule: 'response-policy-missing',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      remove(annex, 'policies', 'id', 'p-tech');
    },
  },
]);
