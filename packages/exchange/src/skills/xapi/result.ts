import { type Check, flag, isRow, number, object, text, then } from './check.ts';
import { duration, extensions } from './terms.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

const inRange: Check = (value, at, tell) => {
  if (!isRow(value)) return;
  const { raw, min, max } = value;
  if (isNumber(min) && isNumber(max) && min >= max) tell([...at, 'max'], `more than min, ${min}`, max);
  else if (isNumber(raw) && isNumber(min) && raw < min) tell([...at, 'raw'], `${min} or more`, raw);
  else if (isNumber(raw) && isNumber(max) && raw > max) tell([...at, 'raw'], `${max} or less`, raw);
};

const score = then(
  object(
    {},
    {
      scaled: number('a number from −1 to 1', (value) => value >= -1 && value <= 1),
      raw: number('a number'),
      min: number('a number'),
      max: number('a number'),
    },
  ),
  inRange,
);

export const result = object(
  {},
  { score, success: flag, completion: flag, response: text('text'), duration, extensions },
);
