import { testRule } from '../testing/rule-cases.ts';
import { objectiveUnserved } from './objective-unserved.ts';

const own = { id: 'margin', title: 'Earn more on each order', party: 'orbit', inScope: true, kind: 'profit' };
const joint = { id: 'grow', title: 'Grow' };

testRule(objectiveUnserved, {
  passes: [
    { name: 'a joint objective serves it', plan: { objectives: [own, { ...joint, serves: ['margin'] }] } },
    {
      name: 'an initiative works for it',
      plan: {
        objectives: [own],
        initiatives: [{ id: 'desk', title: 'Discount desk', section: 'sales', objectives: ['margin'] }],
      },
    },
  ],
  fails: [
    {
      name: 'nothing serves it',
      plan: { objectives: [own, joint] },
      message: 'unserved',
      subject: 'objective/margin',
      values: { party: 'Orbit Office' },
    },
    {
      name: "another party's objective is no joint one",
      plan: { objectives: [own, { ...joint, party: 'acme', serves: ['margin'] }] },
      message: 'unserved',
    },
    {
      name: 'what served it was dropped',
      plan: { objectives: [own, { ...joint, status: 'dropped', serves: ['margin'] }] },
      message: 'unserved',
    },
  ],
  notApplicable: [
    { name: 'told for context only', plan: { objectives: [{ ...own, inScope: false }] } },
    { name: 'its owner does not say', plan: { objectives: [{ ...own, inScope: undefined }] } },
    { name: 'reached', plan: { objectives: [{ ...own, status: 'reached' }] } },
    { name: 'a draft', plan: { stage: 'draft', objectives: [own] } },
  ],
});
