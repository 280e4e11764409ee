import { cannotTell, count, defineRule, fail, one, pass } from '@tandem-plan/core/rules';

/** A house's own limit on gifts. Subjects: incentives in force that are a gift or a journey. */
const giftCap = defineRule({
  id: 'acme/gift-cap',
  meta: {
    category: 'money',
    severity: 'error',
    weight: 3,
    cause: 'culture',
    reads: ['incentives.title', 'incentives.reward', 'incentives.tiers', 'incentives.withdrawn'],
    messages: ['tooMuch', 'noAmount'],
    docs: 'https://example.com/handbook/gifts',
  },
  options: { limit: count(50) },
  subjects: (q) =>
    q.plan.incentives.filter(
      ({ reward, withdrawn }) => withdrawn === undefined && (reward === 'gift' || reward === 'travel'),
    ),
  refs: one('incentive'),
  test({ title: incentive, tiers }, _, { options }) {
    const amounts = tiers.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
    const most = amounts.reduce((high, amount) => (high && high.amount >= amount.amount ? high : amount), amounts[0]);
    if (most === undefined) return cannotTell('noAmount', { incentive });
    // Amounts stand in minor units, such as cents.
    const limit = { amount: options.limit * 100, currency: most.currency };
    return most.amount <= limit.amount ? pass : fail('tooMuch', { incentive, most, limit }, {});
  },
});

/** What `tandem check --rules` and a program of your own take. */
export const rules = [giftCap];

export const words = {
  'acme/gift-cap': {
    title: 'Gift above the limit',
    advice: 'Lower the gift, or agree on a reward that is no gift, such as training.',
    messages: {
      tooMuch: '{incentive} comes to {most:money}; our house gives and takes gifts of {limit:money} at most',
      noAmount: '{incentive}: nobody says what the gift is worth',
    },
  },
};
