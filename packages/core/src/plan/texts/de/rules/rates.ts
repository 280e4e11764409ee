import type { Format } from '../../format.ts';
import type { Values, Word } from '../../texts.ts';
import { missingRates } from '../../missing-rates.ts';

/** `… in mehreren Währungen, und der Plan nennt keinen Kurs von EUR in USD für den 30. September 2017`. */
export const noRate =
  (what: string | ((values: Values, format: Format) => string)): Word =>
  (values, format) => {
    const told = typeof what === 'string' ? what : what(values, format);
    const wanted = missingRates(values['rates'], format, ({ from, to, on }) => `von ${from} in ${to} für den ${on}`);
    return `${told}, und der Plan nennt keinen Kurs ${wanted}`;
  };
