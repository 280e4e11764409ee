/** Where a text stops being JSON. */
export interface Fault {
  /** Position in the text, from 0; its length when `truncated`. */
  readonly offset: number;
  /** Whether more text could have made it JSON. */
  readonly truncated: boolean;
}

const space = /[ \t\n\r]*/y;
/** A text, word or number, as far as it goes. */
const begun =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*(?:"|\\(?:u[\da-fA-F]{0,3})?)?|t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?|-?(?:(?:0|[1-9]\d*)(?:\.(?:\d+(?:[eE][+-]?\d*)?)?|[eE][+-]?\d*)?)?/y;
const whole = /^".*"$|^(?:true|false|null)$|\d$/s;

/**
 * Engines word their syntax errors differently and often leave out the place, so it is looked for here,
 * once a text has been refused.
 */
export function faultIn(text: string): Fault {
  let offset = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    const [found = ''] = pattern.exec(text) ?? [];
    offset += found.length;
    return found;
  };
  const takeSign = (sign: string): boolean => {
    take(space);
    if (text[offset] !== sign) return false;
    offset += 1;
    return true;
  };
  const takeKey = (): boolean => {
    take(space);
    return text[offset] === '"' && whole.test(take(begun)) && takeSign(':');
  };
  const fault = (): Fault => ({ offset, truncated: offset >= text.length });

  /** What closes each bracket that is open, innermost last. */
  const closing: ('}' | ']')[] = [];
  let expected: 'value' | 'first' | 'next' = 'value';
  for (;;) {
    const end = closing.at(-1);
    if (expected !== 'value' && end !== undefined && takeSign(end)) {
      closing.pop();
      expected = 'next';
    } else if (expected === 'next') {
      if (end === undefined || !takeSign(',')) {
        take(space);
        return fault();
      }
      expected = 'value';
    } else {
      if (end === '}' && !takeKey()) return fault();
      const bracket = takeSign('{') ? '}' : takeSign('[') ? ']' : undefined;
      if (bracket !== undefined) closing.push(bracket);
      else if (!whole.test(take(begun))) return fault();
      expected = bracket === undefined ? 'next' : 'first';
    }
  }
}
