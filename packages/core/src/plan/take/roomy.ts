import type { Row } from './taker.ts';

/**
 * An empty object with room for the fields of a large record.
 *
 * V8 turns a `{}` into a dictionary once more than nineteen fields were added to it by computed names: that takes a
 * microsecond, and every later read of it is slow. In the objects of a maker it leaves room for as many fields as it sees
 * the maker assign, though it never does, and then keeps as much as the first few of them used.
 */
export const roomy = (): Row => new Roomy(false);

const Roomy = function (this: Row, isFilled: boolean): void {
  if (isFilled) {
    this['a'] = this['b'] = this['c'] = this['d'] = this['e'] = this['f'] = this['g'] = this['h'] = this['i'] = 0;
    this['j'] = this['k'] = this['l'] = this['m'] = this['n'] = this['o'] = this['p'] = this['q'] = this['r'] = 0;
  }
} as unknown as new (
  isFilled: boolean,
) => Row;

// What it makes is an object like any other.
Roomy.prototype = Object.prototype;
