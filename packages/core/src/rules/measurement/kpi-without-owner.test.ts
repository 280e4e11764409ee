import { testRule } from '../testing/rule-cases.ts';
import { kpiWithoutOwner } from './kpi-without-owner.ts';

const kpi = (fields: object = {}) => ({ kpis: [{ id: 'sales', name: 'Sales', unit: 'count', ...fields }] });
const people = (left: string) => ({
  stakeholders: [
    { id: 'ana', party: 'acme', name: 'Ana Ruiz', lead: true },
    { id: 'omar', party: 'orbit', name: 'Omar Haddad', lead: true, left },
  ],
});

testRule(kpiWithoutOwner, {
  passes: [
    { name: 'an owner', plan: kpi({ owner: 'ana' }) },
    { name: 'an owner who leaves later', plan: { ...people('2017-10-01'), ...kpi({ owner: 'omar' }) } },
  ],
  fails: [
    { name: 'no owner', plan: kpi(), message: 'none', subject: 'kpi/sales', values: { kpi: 'Sales' } },
    {
      name: 'the owner has left',
      plan: { ...people('2017-09-30'), ...kpi({ owner: 'omar' }) },
      message: 'left',
      values: { owner: 'Omar Haddad', on: '2017-09-30' },
    },
  ],
  notApplicable: [{ name: 'no KPIs' }, { name: 'a draft', plan: { stage: 'draft', ...kpi() } }],
});
