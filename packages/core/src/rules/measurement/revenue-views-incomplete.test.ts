import { testRule } from '../testing/rule-cases.ts';
import { revenueViewsIncomplete } from './revenue-views-incomplete.ts';

const plan = (route: string | undefined, ...perspectives: (string | undefined)[]) => ({
  programme: { route },
  kpis: perspectives.map((perspective, index) => ({
    id: `kpi-${index}`,
    name: `KPI ${index}`,
    unit: 'money',
    perspective,
  })),
});

testRule(revenueViewsIncomplete, {
  passes: [
    { name: 'all three', plan: plan('resell', 'sell-in', 'sell-through', 'partner-attach') },
    { name: 'all three, whatever the route', plan: plan(undefined, 'sell-in', 'sell-through', 'partner-attach') },
  ],
  fails: [
    {
      name: 'sell-in alone',
      plan: plan('resell', 'sell-in'),
      message: 'neither',
      subject: 'plan',
      values: { kpi: 'KPI 0' },
    },
    { name: 'no sell-through', plan: plan('distribute', 'sell-in', 'partner-attach'), message: 'noSellThrough' },
    { name: 'no partner attach', plan: plan('resell', 'sell-in', 'sell-through', undefined), message: 'noAttach' },
  ],
  cannotTell: [
    {
      name: 'nothing says whose money is counted',
      plan: plan('resell', undefined, undefined),
      message: 'noPerspective',
    },
    { name: 'no route', plan: plan(undefined, 'sell-in', 'sell-through'), message: 'noRoute' },
  ],
  notApplicable: [
    { name: 'another route', plan: plan('refer', 'sell-in') },
    { name: 'no money', plan: { ...plan('resell'), kpis: [{ id: 'k', name: 'Leads', unit: 'count' }] } },
    { name: 'no sell-in', plan: plan('resell', 'sell-through') },
    { name: 'a draft', plan: { stage: 'draft', ...plan('resell', 'sell-in') } },
  ],
});
