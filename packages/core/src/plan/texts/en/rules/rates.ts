import type { Format } from '../../format.ts';
import type { Values, Word } from '../../texts.ts';
import { missingRates } from '../../missing-rates.ts';

/** `What the parties invest is in several currencies, and the plan states no rate from EUR to USD for September 30, 2017`. */
export const noRate =
  (what: string | ((values: Values, format: Format) => string)): Word =>
  (values, format) => {
    const told = typeof what === 'string' ? what : what(values, format);
    const wanted = missingRates(values['rates'], format, ({ from, to, on }) => `from ${from} to ${to} for ${on}`);
    return `${told}, and the plan states no rate ${wanted}`;
  };
