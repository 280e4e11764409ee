import type { PlanSession } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { Presence } from '@tandem-plan/sync';
import { html, nothing } from 'lit';
import { TandemField } from '../field/tandem-field.ts';
import { isConnected } from '../plan/connected.ts';
import { avatar, type PersonHere, peopleHere } from '../plan/people-here.ts';
import type { Locale } from '../texts/locale.ts';
import { recordKey } from './whereabouts.ts';

/** The record a reader went to, and its field; `undefined` for what is no part of a record. */
export function placeOfFocus(event: Event): Presence['at'] {
  for (const each of event.composedPath()) {
    if (each instanceof TandemField && each.info !== undefined)
      return { type: each.type, id: each.recordId, field: each.info.name };
    const key = each instanceof HTMLElement ? each.dataset['record'] : undefined;
    const at = key?.indexOf(':') ?? -1;
    if (key !== undefined && at !== -1) return { type: key.slice(0, at), id: key.slice(at + 1) };
  }
  return undefined;
}

const nobody: ReadonlyMap<string, readonly PersonHere[]> = new Map();

/** Others by the record they are at, as `type:id`. */
export function presentAt(
  session: PlanSession | undefined,
  plan: Plan,
  locale: Locale,
): ReadonlyMap<string, readonly PersonHere[]> {
  // Who was there before the line broke may have left.
  if (!isConnected(session) || session.status.state !== 'online' || session.present.length === 0) return nobody;
  const at = new Map<string, PersonHere[]>();
  for (const person of peopleHere(session.present, session.actor, plan, locale)) {
    if (person.at === undefined) continue;
    const key = recordKey(person.at.type, person.at.id);
    at.set(key, [...(at.get(key) ?? []), person]);
  }
  return at;
}

/** Those who are at a record, beside its title. */
export const marks = (people: readonly PersonHere[] | undefined) =>
  people === undefined ? nothing : html`<span class="here">${people.map((person) => avatar(person, true))}</span>`;
