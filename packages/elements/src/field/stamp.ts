import { html } from 'lit';
import type { Desk } from './desk.ts';
import { type FieldType, parsed } from './field-type.ts';
import { nameOf } from './names.ts';

export interface Stamp {
  readonly party: string;
  readonly actor: string;
  readonly at: string;
}

/** `Mara Okafor, Northwind, yesterday`. */
export function stamped(stamp: Stamp, { plan, locale, asOf }: Desk) {
  return html`${locale.parts('editor.stamp', {
    who: nameOf(plan, 'stakeholder', stamp.actor, locale),
    party: nameOf(plan, 'party', stamp.party, locale),
    when: html`<time datetime=${stamp.at} title=${locale.format.moment(stamp.at)}>${locale.format.dayFrom(stamp.at, asOf)}</time>`,
  })}`;
}

/** Set by the change itself, never by a reader. */
export const stampField: FieldType<Stamp | undefined> = {
  fixed: true,
  show: (value, { desk }) => stamped(value as Stamp, desk),
  draft: (value) => value as Stamp | undefined,
  edit: ({ draft, place }) => html`${draft === undefined ? '' : stamped(draft, place.desk)}`,
  parse: (draft) => parsed(draft),
};
