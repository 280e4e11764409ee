import { wholeText } from '../text/whole-text.ts';
import { TrainingError } from './training-error.ts';

export const maxTextBytes = 64 * 1024 * 1024;

/** @throws TrainingError when it is no text, or too much of it */
export const decode = (input: string | Uint8Array): string =>
  wholeText(input, {
    limit: maxTextBytes,
    encodings: 'UTF-8 or UTF-16',
    refuse: (code, reason) => new TrainingError(code, reason),
  });
