import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { convert } from './convert.ts';
import { sumMoney } from './sum.ts';
import { eur, moneyPlan, usd } from './testing/money-plan.ts';

const plan = moneyPlan({
  rates: [
    { from: 'EUR', to: 'USD', rate: 1.05, on: '2017-01-01', source: 'ECB' },
    { from: 'EUR', to: 'USD', rate: 1.2, on: '2017-07-01' },
    { from: 'USD', to: 'JPY', rate: 112.35, on: '2017-01-01' },
    { from: 'KWD', to: 'USD', rate: 3.3, on: '2017-01-01' },
    { from: 'GBP', to: 'EUR', rate: 1.15, on: '2017-01-01' },
  ],
});

const amountOf = (amount: number, from: string, to: string, on = '2017-06-30') => {
  const converted = convert(plan, { amount, currency: from }, to, on);
  return converted.ok ? converted.money.amount : converted.missing;
};

describe('convert', () => {
  it('takes the rate in effect on the day', () => {
    assert.equal(amountOf(100_00, 'EUR', 'USD', '2017-06-30'), 105_00);
    assert.equal(amountOf(100_00, 'EUR', 'USD', '2017-07-01'), 120_00);
    assert.deepEqual(amountOf(100_00, 'EUR', 'USD', '2016-12-31'), { from: 'EUR', to: 'USD', on: '2016-12-31' });
  });

  it('says which rate it took', () => {
    assert.deepEqual(convert(plan, eur(1), 'USD', '2017-02-01'), {
      ok: true,
      money: usd(1),
      rate: { from: 'EUR', to: 'USD', rate: 1.05, on: '2017-01-01', source: 'ECB', inverted: false },
    });
  });

  it('turns a stated rate round, and never the other way past a direct one', () => {
    assert.equal(amountOf(105_00, 'USD', 'EUR'), 100_00);
    const both = moneyPlan({
      rates: [
        { from: 'USD', to: 'EUR', rate: 0.9, on: '2017-01-01' },
        { from: 'EUR', to: 'USD', rate: 2, on: '2017-02-01' },
      ],
    });
    const converted = convert(both, usd(100), 'EUR', '2017-12-31');
    assert.ok(converted.ok && converted.money.amount === 90 && converted.rate?.inverted === false);
  });

  it('chains no rates through a third currency', () => {
    assert.deepEqual(amountOf(1, 'GBP', 'USD'), { from: 'GBP', to: 'USD', on: '2017-06-30' });
    assert.deepEqual(amountOf(1, 'CHF', 'USD'), { from: 'CHF', to: 'USD', on: '2017-06-30' });
  });

  it('knows currencies without minor units and with thousandths', () => {
    assert.equal(amountOf(10_00, 'USD', 'JPY'), 1124, '1123.5 yen');
    assert.equal(amountOf(-10_00, 'USD', 'JPY'), -1124, 'half away from zero');
    assert.equal(amountOf(1124, 'JPY', 'USD'), 10_00);
    assert.equal(amountOf(1_000, 'KWD', 'USD'), 3_30);
    assert.equal(amountOf(3_30, 'USD', 'KWD'), 1_000);
  });

  it('counts in the decimals that are written, not in what binary makes of them', () => {
    const at = (rate: number, amount: number) => {
      const one = moneyPlan({ rates: [{ from: 'EUR', to: 'USD', rate, on: '2017-01-01' }] });
      const converted = convert(one, eur(amount), 'USD', '2017-01-01');
      return converted.ok ? converted.money.amount : undefined;
    };
    assert.equal(at(1.005, 100), 101, '1.005 × 100 is 100.49999999999999 in binary');
    assert.equal(at(1e-7, 25_000_000), 3, '2.5');
    assert.equal(at(9e15, 1), 9e15);
  });

  it('keeps order and sign, and comes back to within half a minor unit at the rate', () => {
    const rates = fc.double({ min: 0.01, max: 100, noNaN: true }).map((rate) => Number(rate.toPrecision(6)));
    fc.assert(
      fc.property(rates, fc.integer(), fc.integer(), (rate, a, b) => {
        const one = moneyPlan({ rates: [{ from: 'EUR', to: 'USD', rate, on: '2017-01-01' }] });
        const to = (amount: number) => {
          const converted = convert(one, eur(amount), 'USD', '2017-01-01');
          assert.ok(converted.ok);
          return converted.money;
        };
        if (a <= b) assert.ok(to(a).amount <= to(b).amount);
        assert.equal(to(-a).amount + to(a).amount, 0);
        const back = convert(one, to(a), 'EUR', '2017-01-01');
        assert.ok(back.ok && Math.abs(back.money.amount - a) <= 0.5 / rate + 0.5);
      }),
      { numRuns: 50 },
    );
  });
});

describe('sumMoney', () => {
  it('keeps currencies apart, each converted on its day, and gives no total where a rate is missing', () => {
    const amounts = [
      { money: eur(100), on: '2017-06-30' },
      { money: usd(10), on: '2017-06-30' },
      { money: eur(100), on: '2017-07-01' },
    ];
    assert.deepEqual(sumMoney(plan, amounts, 'USD'), { parts: [eur(200), usd(10)], total: usd(235), missing: [] });
    const francs = { money: { amount: 5, currency: 'CHF' }, on: '2017-01-01' };
    assert.deepEqual(sumMoney(plan, [...amounts, francs], 'USD'), {
      parts: [eur(200), usd(10), francs.money],
      total: null,
      missing: [{ from: 'CHF', to: 'USD', on: '2017-01-01' }],
    });
    assert.deepEqual(sumMoney(plan, [], 'USD'), { parts: [], total: usd(0), missing: [] });
  });
});
