import { rasciRoles } from '@tandem-plan/core/plan';
import type { Finding } from '@tandem-plan/core/rules';
import { partsOf, type RasciItem, type RasciPerson, type RasciRole } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { severityStatus, statusMark } from '../base/status-mark.ts';
import type { Locale } from '../texts/locale.ts';
import { titleOf } from './matrix.ts';

/** What is read beside the matrix: the cell one is in, the person one looks at. */
export interface Reading {
  readonly locale: Locale;
  readonly readonly: boolean;
  readonly item: RasciItem | undefined;
  /** Of the cell. */
  readonly person: RasciPerson | undefined;
  /** Whose load is told: hovered, or of the cell. */
  readonly shown: RasciPerson | undefined;
  readonly findings: readonly Finding[];
  /** Why the last change was not made. */
  readonly refusal: string;
  readonly give: (item: RasciItem, person: RasciPerson, role: RasciRole) => void;
  readonly back: () => void;
}

/** The legend, which in a cell is where its roles are set by hand. */
export function reader(reading: Reading): TemplateResult {
  const { locale, shown, refusal, findings, item } = reading;
  return html`<div class="reader" part="reader">
    ${choice(reading)}
    ${
      shown === undefined
        ? reading.readonly || item !== undefined
          ? nothing
          : html`<p class="keys no-print">${locale.term('rasci.keys')}</p>`
        : html`<p class="load no-print">${loadWords(shown, locale)}</p>`
    }
    ${findings.map(
      ({ rule, severity, ...finding }) =>
        html`<p class="told no-print">
          <span class="status" data-status=${severityStatus(severity)}>${statusMark(severityStatus(severity))}</span>
          <span>${locale.core?.finding({ rule, ...finding }) ?? rule}</span>
        </p>`,
    )}
    <p class="refusal" role="status">${refusal}</p>
  </div>`;
}

function choice({ locale, readonly, item, person, give, back }: Reading) {
  const word = (role: RasciRole) =>
    html`<span class="letter" data-role=${role}>${role}</span> ${locale.term(`rasci.role.${role}`)}`;
  if (readonly || item === undefined || person === undefined)
    return html`<ul class="legend">
      ${rasciRoles.map((role) => html`<li>${word(role)}</li>`)}
    </ul>`;
  const names = { name: person.name, item: titleOf(item, locale) };
  const held = partsOf(item, person.id);
  return html`<p class="at no-print">${locale.term('rasci.at', names)}</p>
    <div
      class="legend no-print"
      role="group"
      aria-label=${locale.term('rasci.roles', names)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        back();
      }}
    >
      ${rasciRoles.map(
        (role) =>
          html`<button
            class="chip"
            type="button"
            data-give=${role}
            aria-pressed=${held.some((part) => part.role === role)}
            @click=${() => {
              give(item, person, role);
            }}
          >
            ${word(role)}
          </button>`,
      )}
    </div>`;
}

function loadWords({ name, load }: RasciPerson, { term }: Locale): string {
  const told = rasciRoles.flatMap((role) =>
    load[role] === 0 ? [] : [term(`rasci.load.${role}`, { count: load[role] })],
  );
  return term('rasci.load', { name, load: told.length === 0 ? term('rasci.load.none') : told.join(', ') });
}
