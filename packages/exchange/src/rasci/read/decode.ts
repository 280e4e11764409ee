import { wholeText } from '../../text/whole-text.ts';
import { RasciError } from '../rasci-error.ts';
import { maxTextBytes } from './limits.ts';

/** @throws RasciError when it is no text, or too much of it */
export const decode = (input: string | Uint8Array): string =>
  wholeText(input, {
    limit: maxTextBytes,
    encodings: 'UTF-8',
    refuse: (code, reason) => new RasciError(code, reason),
  });
