import { type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('direction', [
  {
    rule: 'benefit-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['parties'][0].benefit;
    },
  },
  {
    rule: 'vision-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['purpose'].vision;
    },
  },
  {
    rule: 'rationale-not-strategic',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['purpose'].rationale.drivers = ['personal-relationship'];
    },
  },
  {
    rule: 'growth-strategy-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['parties'][1].growth = { ...plan['parties'][1].growth, levers: [], statement: undefined };
    },
  },
  {
    rule: 'plan-section-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['parties'][0].mission;
    },
  },
  {
    rule: 'growth-strategy-no-longer-holds',
    plan: 'isv-ports',
    breaks: (plan, { asOf }) => {
      plan['parties'][1].growth.affirmations.push({
        on: asOf,
        by: plan['stakeholders'].find((it: Loose) => it.party === plan['parties'][1].id).id,
        stillHolds: false,
      });
    },
  },
  {
    rule: 'objective-unserved',
    plan: 'msp-backup-practices',
    breaks: (plan) => {
      const own = plan['objectives'].find((it: Loose) => it.inScope && it.party);
      plan['objectives'].forEach((it: Loose) => {
        it.serves = it.serves.filter((id: Loose) => id !== own.id);
      });
      plan['initiatives'].forEach((it: Loose) => {
        it.objectives = it.objectives.filter((id: Loose) => id !== own.id);
      });
    },
  },
  {
    rule: 'objective-conflict',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      const [one, other] = plan['objectives'];
      one.conflicts.push({ objective: other.id, why: 'Both want the same people' });
    },
  },
  {
    rule: 'contribution-imbalance',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['contributions']
        .filter((it: Loose) => it.direction === 'receives' && it.party === plan['parties'][0].id)
        .forEach((it: Loose) => {
          it.value.amount *= 40;
        });
    },
  },
  {
    rule: 'alignment-not-reviewed',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['reviews'].forEach((it: Loose) => {
        it.reaffirmed = it.reaffirmed.filter((what: Loose) => what !== 'objectives');
      });
    },
  },
  {
    rule: 'vision-not-reaffirmed',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['reviews'].forEach((it: Loose) => {
        it.reaffirmed = it.reaffirmed.filter((what: Loose) => what !== 'vision');
      });
    },
  },
]);
