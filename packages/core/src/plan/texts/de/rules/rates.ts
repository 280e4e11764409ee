import type { Word } from '../../texts.ts';
import { missingRates } from '../../missing-rates.ts';

/** `… in mehreren Währungen, und der Plan nennt keinen Kurs von EUR in USD für den 30. September 2017`. */
export const noRate =
  (what: string): Word =>
  ({ rates }, format) => {
    const wanted = missingRates(rates, format, ({ from, to, on }) => `von ${from} in ${to} für den ${on}`);
    return `${what}, und der Plan nennt keinen Kurs ${wanted}`;
  };
