import type { Word } from '../../texts.ts';
import { missingRates } from '../../missing-rates.ts';

/** `What the parties invest is in several currencies, and the plan states no rate from EUR to USD for September 30, 2017`. */
export const noRate =
  (what: string): Word =>
  ({ rates }, format) => {
    const wanted = missingRates(rates, format, ({ from, to, on }) => `from ${from} to ${to} for ${on}`);
    return `${what}, and the plan states no rate ${wanted}`;
  };
