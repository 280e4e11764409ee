import { type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('internal', [
  {
    rule: 'function-lead-missing',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      delete annex['functions'][0].lead;
    },
  },
  {
    rule: 'decider-missing',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      delete annex['policies'][0].decider;
    },
  },
  {
    rule: 'function-without-consequences',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      annex['functions'][0].kpis = [];
    },
  },
  {
    rule: 'functions-bypassed',
    plan: 'isv-ports',
    breaks: (_, { annex, asOf }) => {
      annex['bypasses'].push({ id: 'around', function: annex['functions'][0].id, by: 'Sales', on: asOf });
    },
  },
  {
    rule: 'internal-not-ready',
    plan: 'isv-ports',
    breaks: (_, { annex }) => {
      annex['assessments'].forEach((it: Loose) =>
        it.answers.forEach((answer: Loose) => {
          answer.score = 1;
        }),
      );
    },
  },
  {
    rule: 'response-policy-missing',
    plan: 'isv-ports',
    breaks: (plan, { annex }) => {
      annex['policies'] = annex['policies'].filter((it: Loose) => it.requestType !== plan['requests'].at(-1).type);
    },
  },
  {
    rule: 'answers-conflict',
    plan: 'isv-ports',
    breaks: (plan) => {
      const asked = plan['requests'].find((it: Loose) => it.answers.length > 0);
      asked.answers = ['yes', 'no'].map((kind, index) => ({
        id: `answer-${index}`,
        at: asked.answers[0].at,
        by: plan['stakeholders'].filter((it: Loose) => it.party !== asked.party)[index].id,
        answer: 'Our answer',
        kind,
      }));
    },
  },
  {
    rule: 'response-late',
    plan: 'isv-ports',
    breaks: (plan, { asOf }) => {
      plan['requests']
        .find((it: Loose) => it.answers.length > 0)
        .answers.forEach((it: Loose) => {
          it.at = `${asOf}T10:00:00Z`;
        });
    },
  },
]);
