import { describe, type Plan, recordOf } from '@tandem-plan/core/plan';
import type { Presence } from '@tandem-plan/sync';
import { html, type TemplateResult } from 'lit';
import { initialsOf } from '../base/initials.ts';
import { nameOf } from '../field/names.ts';
import { labelOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';

/** One person, however many tabs they have open. */
export interface PersonHere {
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly initials: string;
  /** Decides how the person is drawn: the same for everyone of a party. */
  readonly side: number;
  readonly at: Presence['at'];
}

/** Everyone but oneself, in the order in which they came. */
export function peopleHere(
  present: readonly Presence[],
  self: Pick<Presence, 'id' | 'party'>,
  plan: Plan,
  locale: Locale,
): readonly PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const { id, party, at } of present) {
    // An id is one person's within a party; each host gives its own.
    const key = JSON.stringify([party, id]);
    const known = people.get(key);
    if ((id === self.id && party === self.party) || known?.at !== undefined) continue;
    const isListed = plan.stakeholders.some((one) => one.id === id && one.party === party);
    const name = isListed ? nameOf(plan, 'stakeholder', id, locale) : id;
    people.set(key, {
      id,
      name,
      party: nameOf(plan, 'party', party, locale),
      initials: initialsOf(name),
      side: plan.parties.findIndex((each) => each.id === party),
      at,
    });
  }
  return [...people.values()];
}

/** A person as a small disc. The name stands beside it, or is said in its place by `named`. */
export const avatar = ({ initials, side, name, party }: PersonHere, named = false): TemplateResult =>
  named
    ? html`<span class="avatar" data-side=${side % 2} title=${`${name}, ${party}`}
        ><span aria-hidden="true">${initials}</span><span class="hidden">${name}, ${party}</span></span
      >`
    : html`<span class="avatar" data-side=${side % 2} aria-hidden="true">${initials}</span>`;

function placeWords(at: NonNullable<Presence['at']>, plan: Plan, locale: Locale): string | undefined {
  // A record that came or went meanwhile on one side only, or of a later version, has no name here.
  const record = recordOf(plan, at.type, at.id);
  if (record === undefined) return undefined;
  const name = nameOf(plan, at.type, at.id, locale);
  const field = describe(at.type).fields.find((each) => each.name === at.field);
  if (field === undefined) return name;
  return locale.term('connection.place', { record: name, field: labelOf(locale, `${at.type}.${field.name}`) });
}

/** Who is here, for which party, and at which place of the plan. */
export function peopleTable(
  people: readonly PersonHere[],
  plan: Plan,
  locale: Locale,
  go: (at: NonNullable<Presence['at']>) => void,
): TemplateResult {
  const { term } = locale;
  return html`<table class="people">
    <thead>
      <tr>
        <th scope="col">${term('connection.person')}</th>
        <th scope="col">${term('connection.party')}</th>
        <th scope="col">${term('connection.at')}</th>
      </tr>
    </thead>
    <tbody>
      ${people.map((person) => {
        const { name, party, at } = person;
        const place = at === undefined ? undefined : placeWords(at, plan, locale);
        return html`<tr>
          <th scope="row">${avatar(person)}<bdi>${name}</bdi></th>
          <td><bdi>${party}</bdi></td>
          <td>
            ${
              at === undefined || place === undefined
                ? html`<span class="faint">${term('connection.nowhere')}</span>`
                : html`<button
                    class="link"
                    type="button"
                    @click=${() => {
                      go(at);
                    }}
                  >
                    ${place}
                  </button>`
            }
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
