import type { Severity } from './report.ts';

export type Level = 'off' | Severity;

/** A level, or a level with the rule's options, as in ESLint. */
export type Setting = Level | readonly [Level, Readonly<Record<string, unknown>>];
