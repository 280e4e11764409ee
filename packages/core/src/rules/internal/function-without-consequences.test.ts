import { testRule } from '../testing/rule-cases.ts';
import { functionWithoutConsequences } from './function-without-consequences.ts';

const annex = (...kpis: readonly object[]) => ({ functions: [{ id: 'finance', name: 'Finance', kpis }] });
const speed = { name: 'Answered in two days', consequence: 'Part of the yearly bonus' };
const overdue = { name: 'Overdue invoices' };

testRule(functionWithoutConsequences, {
  passes: [{ name: 'each KPI has a consequence', annex: annex(speed, { ...overdue, consequence: 'Monthly report' }) }],
  fails: [
    { name: 'no KPIs', annex: annex(), message: 'noKpis', subject: 'function/finance' },
    {
      name: 'one KPI without',
      annex: annex(speed, overdue, { ...speed, name: 'Disputes', consequence: ' ' }),
      message: 'noConsequence',
      values: { kpis: ['Overdue invoices', 'Disputes'] },
    },
  ],
  cannotTell: [{ name: 'without the annex', message: 'noAnnex' }],
  notApplicable: [
    { name: 'no functions', annex: {} },
    { name: 'a draft', plan: { stage: 'draft' }, annex: annex() },
  ],
});
