import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { budgetView } from './budget.ts';
import { convert } from './convert.ts';
import { incentivesView } from './incentives.ts';
import { moneyPlan } from './testing/money-plan.ts';

type Fields = Readonly<Record<string, unknown>>;

const page = readFileSync(new URL('../../../../../docs/money.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as unknown);
const planAt = (index: number) => moneyPlan(blocks[index] as Fields);

describe('docs/money.md', () => {
  it('has a plan and what it comes to, for each example', () => assert.equal(blocks.length, 6));

  it('converts as it says', () => {
    const plan = planAt(0);
    const cases = blocks[1] as readonly {
      amount: number;
      currency: string;
      to: string;
      on: string;
      is: number | null;
    }[];
    for (const { amount, currency, to, on, is } of cases) {
      const converted = convert(plan, { amount, currency }, to, on);
      assert.equal(converted.ok ? converted.money.amount : null, is, `${currency} in ${to}`);
    }
    assert.ok(cases.length > 4);
  });

  it('follows funds as it says', () => {
    const [fund] = budgetView(planAt(2), { asOf: '2017-06-30' }).funds;
    const [allocation] = fund?.allocations ?? [];
    assert.deepEqual(
      {
        requested: allocation?.requested.total?.amount,
        approved: allocation?.approved.total?.amount,
        claimed: allocation?.claimed.total?.amount,
        reimbursed: allocation?.reimbursed.total?.amount,
        left: allocation?.left?.amount,
        claimable: allocation?.requests[0]?.claimable?.amount,
        free: fund?.left?.amount,
      },
      blocks[3],
    );
  });

  it('pays incentives as it says', () => {
    const current = incentivesView(planAt(4), { asOf: '2017-03-31' }).incentives[0]?.current;
    assert.deepEqual(
      {
        figure: current?.figure,
        payout: current?.payout?.money.total?.amount,
        missing: current?.next?.missing,
        needed: current?.next?.pace?.needed,
        soFar: current?.next?.pace?.soFar,
        next: current?.next?.payout?.money.total?.amount,
      },
      blocks[5],
    );
  });
});
