import { testRule } from '../testing/rule-cases.ts';
import { targetNotAgreed } from './target-not-agreed.ts';

const kpi = { id: 'sales', name: 'Sales', unit: 'money' };
const target = (fields: object) => ({ kpis: [{ ...kpi, target: { value: 100, ...fields } }] });

testRule(targetNotAgreed, {
  passes: [
    { name: 'the other party accepted', plan: target({ proposedBy: 'acme', acceptedBy: ['orbit'] }) },
    { name: 'both accepted, whoever proposed', plan: target({ acceptedBy: ['orbit', 'acme'] }) },
  ],
  fails: [
    {
      name: 'only the proposer wants it',
      plan: target({ proposedBy: 'acme' }),
      message: 'notAccepted',
      subject: 'kpi/sales',
      values: { proposer: 'Acme Paper', parties: ['Orbit Office'] },
    },
    {
      name: "one's own acceptance is none",
      plan: target({ proposedBy: 'acme', acceptedBy: ['acme'] }),
      message: 'notAccepted',
    },
    {
      name: 'in a proposed plan',
      plan: { stage: 'proposed', ...target({ proposedBy: 'orbit' }) },
      message: 'notAccepted',
    },
  ],
  cannotTell: [{ name: 'nobody says who proposed it', plan: target({}), message: 'noProposer' }],
  notApplicable: [
    { name: 'no target', plan: { kpis: [kpi] } },
    { name: 'a draft', plan: { stage: 'draft', ...target({ proposedBy: 'acme' }) } },
    {
      name: 'only one party',
      plan: {
        ...target({ proposedBy: 'acme' }),
        parties: [{ id: 'acme', name: 'Acme', kind: 'vendor' }],
        stakeholders: [],
      },
    },
  ],
});
