import type { FieldInfo } from '@tandem-plan/core/plan';
import type { TemplateResult } from 'lit';
import type { TermKey } from '../texts/locale.ts';
import type { TermValues } from '../texts/term.ts';
import type { Desk } from './desk.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Where a field stands: enough to name, show and read it. */
export interface FieldPlace {
  /** Key of its words: `kpi.targets`, `kpi.targets.value` for a column. */
  readonly key: string;
  readonly type: string;
  /** Of the record, `''` for a single part of the plan. */
  readonly id: string;
  readonly info: FieldInfo;
  /** The record it belongs to; a figure in `kpi` counts in the unit that stands there. */
  readonly record: Row;
  readonly desk: Desk;
}

/** Why an input cannot be kept, in the words of `texts/<locale>/editor.ts`. */
export interface Problem {
  readonly key: TermKey;
  readonly values?: TermValues;
  /** Which part of the control: the row and column of a table, the cell of a grid. */
  readonly at?: string;
}

/** `value: undefined` is a blank. */
export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

/** What a control draws from. */
export interface Editing<Draft> {
  readonly draft: Draft;
  readonly place: FieldPlace;
  /** What the control is called; every control carries it as `aria-label`. */
  readonly label: string;
  /** Unique in the page; the first control carries it. */
  readonly controlId: string;
  /** Ids of the hint and the message, for `aria-describedby`. */
  readonly describedBy: string;
  readonly problem: Problem | undefined;
  /** In a cell of a table: small, without what can be left out. */
  readonly compact: boolean;
  readonly change: (draft: Draft) => void;
}

/** One kind of field. `Draft` is what the control holds while it is edited, as it was typed. */
export interface FieldType<Draft = unknown> {
  /** The value as it is read; never called with a blank. */
  show(value: unknown, place: FieldPlace, compact: boolean): unknown;
  draft(value: unknown, place: FieldPlace): Draft;
  edit(editing: Editing<Draft>): TemplateResult;
  parse(draft: Draft, place: FieldPlace): Parsed;
  /** Enter makes a line or moves within the control; Ctrl+Enter keeps. */
  readonly multiline?: boolean;
  /** Spans the width of the document. */
  readonly wide?: boolean;
  /** Shown and never edited. */
  readonly fixed?: boolean;
}

export const parsed = (value: unknown): Parsed => ({ ok: true, value });
export const unclear = (key: TermKey, values?: TermValues, at?: string): Parsed => ({
  ok: false,
  problem: { key, ...(values === undefined ? {} : { values }), ...(at === undefined ? {} : { at }) },
});

/** Nothing was said: absent, an empty text, an empty list, an empty group. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Compares values of a plan, which are JSON. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && same((one as Row)[key], (other as Row)[key]))
  );
}

/** A value by its dotted name. */
export const valueOf = (record: Row, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Row)[key] : undefined),
      record,
    );

const lists: ReadonlySet<string> = new Set([
  'texts',
  'terms',
  'choices',
  'references',
  'table',
  'points',
  'settings',
  'slice',
]);

/** What stands for a blank in commands: lists are set to an empty one, everything else is taken out. */
export const blankOf = (info: FieldInfo): unknown =>
  lists.has(info.kind) ? (info.kind === 'settings' || info.kind === 'slice' ? {} : []) : undefined;
