import type { Finding } from '@tandem-plan/core/rules';
import { partsOf, type RasciItem, type RasciPerson, type RasciView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { severityStatus, statusMark } from '../base/status-mark.ts';
import { choiceOf, labelOf, sectionOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';
import { keyOf, type Unsettled } from './unsettled.ts';

/** What the matrix is drawn from. */
export interface Sheet {
  readonly view: RasciView;
  /** Those of the view that have a row. */
  readonly items: readonly RasciItem[];
  readonly locale: Locale;
  readonly unsettled: Unsettled;
  readonly readonly: boolean;
  /** Person whose column is lit. */
  readonly lit: string | undefined;
  /** Items whose card shows everyone, not only those with a role. */
  readonly opened: ReadonlySet<string>;
  readonly toggle: (item: string) => void;
}

const nobody: readonly never[] = [];

export const titleOf = ({ id, title }: RasciItem, locale: Locale): string => title ?? sectionOf(locale, id);

export const groupLabel = (type: RasciItem['type'], locale: Locale): string =>
  type === 'section' ? locale.term('rasci.sections') : labelOf(locale, `${type}s`);

export function matrix(sheet: Sheet): TemplateResult {
  const { view, items, locale, lit, readonly } = sheet;
  const groups = [...new Set(items.map(({ type }) => type))];
  return html`<table
    role="grid"
    aria-label=${locale.term(readonly ? 'rasci.label.readonly' : 'rasci.label')}
    aria-readonly=${readonly ? 'true' : 'false'}
  >
    <colgroup>
      <col />
      ${view.people.map(({ id }) => html`<col data-lit=${id === lit || nothing} />`)}
      <col />
    </colgroup>
    ${head(sheet)}
    ${groups.map((type) => {
      const rows = items.filter((item) => item.type === type);
      return html`<tbody>
        <tr role="row" class="group">
          <th role="rowheader" scope="rowgroup" colspan=${view.people.length + 2}><span>${groupLabel(type, locale)}</span></th>
        </tr>
        ${repeat(rows, keyOf, (item) => row(item, sheet))}
      </tbody>`;
    })}
  </table>`;
}

function head({ view, locale, lit, unsettled }: Sheet) {
  const { people, parties } = view;
  return html`<thead>
    <tr role="row" class="parties">
      <td role="presentation"></td>
      ${parties.map(({ id, name }) => {
        const width = people.filter(({ party }) => party === id).length;
        return html`<th role="columnheader" scope="colgroup" colspan=${width}><span>${name}</span></th>`;
      })}
      <td role="presentation"></td>
    </tr>
    <tr role="row" class="people">
      <th role="columnheader" scope="col" class="corner"><span class="hidden">${locale.term('rasci.items')}</span></th>
      ${people.map((person, at) => {
        const { id, name } = person;
        const before = people[at - 1];
        const worst = unsettled.get(keyOf({ type: 'stakeholder', id }))?.[0];
        return html`<th
          role="columnheader"
          scope="col"
          class="person"
          data-cell
          data-person=${id}
          data-begins=${beginning(person, before) ?? nothing}
          data-lit=${id === lit || nothing}
          data-left=${person.left || nothing}
          tabindex="-1"
        >
          <span class="name"
            ><bdi>${name}</bdi><span class="of">${aside(person, locale)}</span></span
          >${worst === undefined ? nothing : mark(worst, locale)}
        </th>`;
      })}
      <th role="columnheader" scope="col" class="end" data-cell tabindex="-1">${locale.term('rasci.notes')}</th>
    </tr>
  </thead>`;
}

/** Whether a column begins a party or a function, which a line tells. */
function beginning(person: RasciPerson, before: RasciPerson | undefined): 'party' | 'function' | undefined {
  if (before === undefined || before.party !== person.party) return 'party';
  return before.function === person.function ? undefined : 'function';
}

function aside({ function: of, left }: RasciPerson, locale: Locale): string {
  if (left) return locale.term('rasci.left');
  return of === null ? '' : choiceOf(locale, 'stakeholder.function', of);
}

const mark = (
  finding: Finding,
  { core }: Locale,
) => html`<span class="status" data-status=${severityStatus(finding.severity)}
  >${statusMark(severityStatus(finding.severity))}<span class="hidden">${core?.rule(finding.rule) ?? finding.rule}</span></span
>`;

/** At the end of the row, or under its name where the end would be out of sight. */
const told = (findings: readonly Finding[], { core }: Locale) =>
  findings.map(
    ({ rule, severity }) =>
      html`<span class="status" data-status=${severityStatus(severity)}
        >${statusMark(severityStatus(severity))}<span>${core?.rule(rule) ?? rule}</span></span
      >`,
  );

function row(item: RasciItem, { view, locale, unsettled, readonly, opened, toggle }: Sheet) {
  const key = keyOf(item);
  const open = opened.has(key);
  const findings = unsettled.get(key) ?? nobody;
  return guard([item, view.people, locale, findings, readonly, open], () => {
    const { people } = view;
    return html`<tr role="row" data-item=${key} data-open=${open || nothing}>
      <th role="rowheader" scope="row" class="item">
        <bdi>${titleOf(item, locale)}</bdi>
        ${findings.length === 0 ? nothing : html`<span class="unsettled">${told(findings, locale)}</span>`}
        ${
          readonly
            ? nothing
            : html`<button class="link everyone no-print" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${() => {
                toggle(key);
              }}>${locale.term(open ? 'rasci.holders' : 'rasci.everyone')}</button>`
        }
      </th>
      ${people.map((person, at) => cell(item, person, people[at - 1], locale))}
      <td role="gridcell" class="end" data-cell tabindex="-1" data-empty=${findings.length === 0 || nothing}>
        ${told(findings, locale)}
      </td>
    </tr>`;
  });
}

function cell(item: RasciItem, person: RasciPerson, before: RasciPerson | undefined, locale: Locale) {
  const parts = partsOf(item, person.id);
  return html`<td
    role="gridcell"
    class="cell"
    data-cell
    data-person=${person.id}
    data-name=${person.name}
    data-begins=${beginning(person, before) ?? nothing}
    data-empty=${parts.length === 0 || nothing}
    tabindex="-1"
  >${
    parts.length === 0
      ? nothing
      : html`<span class="letters">${parts.map(
          ({ role }) =>
            html`<span class="letter" data-role=${role} aria-hidden="true">${role}</span><span class="hidden">${locale.term(`rasci.role.${role}`)}</span>`,
        )}</span>`
  }</td>`;
}
