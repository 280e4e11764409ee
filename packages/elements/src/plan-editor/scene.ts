import { describe, type FieldInfo } from '@tandem-plan/core/plan';
import type { Report } from '@tandem-plan/core/rules';
import type { ConnectedSession } from '@tandem-plan/sync';
import type { DirectiveResult } from 'lit/directive.js';
import { child } from '../base/child.ts';
import type { Desk } from '../field/desk.ts';
import { isBlank, type Row, valueOf } from '../field/field-type.ts';
import { recordName } from '../field/names.ts';
import { TandemField } from '../field/tandem-field.ts';
import { labelOf } from '../field/words.ts';
import type { PersonHere } from '../plan/people-here.ts';
import { fieldKey, type Findings, type openPencils } from './whereabouts.ts';

/** What every part of the document draws from. */
export interface Scene {
  readonly desk: Desk;
  readonly findings: Findings;
  readonly report: Report | undefined;
  readonly pencils: ReturnType<typeof openPencils>;
  /** Others who have the plan open, by `type:id` of the record they are at. */
  readonly present: ReadonlyMap<string, readonly PersonHere[]>;
  /** Where the plan lives on a server: what signs it there. */
  readonly signing: ConnectedSession | undefined;
  /** Records that are open, by `type:id`. */
  readonly opened: Pick<ReadonlySet<string>, 'has'>;
  readonly toggle: (key: string) => void;
  /** Where a record is being added, by `type:outer id`. */
  readonly adding: string | undefined;
  readonly add: (key: string | undefined) => void;
  /** How many rows of a long collection are drawn, by the same keys. */
  readonly shown: (key: string) => number;
  readonly showAll: (key: string) => void;
  /** Says what came of a command that no field sent. */
  readonly say: (message: string) => void;
}

export function infoOf(type: string, name: string): FieldInfo {
  const info = describe(type).fields.find((field) => field.name === name);
  if (info === undefined) throw new RangeError(`${type} has no field "${name}"`);
  return info;
}

const none: readonly never[] = [];

interface FieldOptions {
  readonly form?: TandemField['form'];
  /** Whose field it is, where a label alone would not tell. */
  readonly of?: string;
  readonly empty?: string;
}

/** Nothing is said, nobody is asked, nothing was found: such a field is offered instead of shown. */
export function unsaid({ findings, pencils }: Scene, type: string, record: Row, name: string): boolean {
  const info = infoOf(type, name);
  const key = fieldKey(type, describe(type).cardinality === 'many' ? String(record['id']) : '', name);
  return !info.required && isBlank(valueOf(record, name)) && !pencils.has(key) && !findings.byField.has(key);
}

/** One field of a record, wherever it stands in the document. */
export function field(
  { desk, findings, pencils }: Scene,
  type: string,
  record: Row,
  name: string,
  { form = 'block', of, empty = '' }: FieldOptions = {},
): DirectiveResult {
  const info = infoOf(type, name);
  const many = describe(type).cardinality === 'many';
  const id = many ? String(record['id']) : '';
  const key = fieldKey(type, id, name);
  const label = labelOf(desk.locale, `${type}.${name}`);
  const called = of ?? (many ? recordName(desk.plan, type, record, desk.locale) : undefined);
  return child(TandemField, {
    desk,
    type,
    recordId: id,
    info,
    record,
    value: valueOf(record, name),
    form,
    name: called === undefined ? label : desk.locale.term('editor.of', { label, name: called }),
    findings: findings.byField.get(key) ?? none,
    pencil: pencils.get(key),
    empty: empty === '' && name === describe(type).owner ? desk.locale.term('editor.joint') : empty,
  });
}

/** What a record is called, in the document's language. */
export const named = ({ desk }: Scene, type: string, record: Row): string =>
  recordName(desk.plan, type, record, desk.locale);
