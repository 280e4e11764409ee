import { randomUUID } from 'node:crypto';
import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Paints for a terminal, or not at all. What is painted goes through `shown` before it is written. */
export type Paint = (style: Style, what: string) => string;

/** Stands for an escape of our own until everybody else's are gone: no plan can hold what is made up at the start. */
const ours = `<${randomUUID()}>`;

export const painter =
  (colour: boolean): Paint =>
  (style, what) =>
    colour ? styleText(style, what, { validateStream: false }).replaceAll('\u001B', ours) : what;

/** Control characters, and those that turn the direction of what follows: a text could clear a screen, or read as another. */
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text as a reader may be shown it: what would act on a terminal stands there as a mark, colours of our own stay. */
export const shown = (text: string): string => text.replace(unseen, '\uFFFD').replaceAll(ours, '\u001B');
