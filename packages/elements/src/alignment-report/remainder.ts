import type { Category, Report } from '@tandem-plan/core/rules';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { placeOf } from '../words/place.ts';
import { type Reading, messageOf, placeLink, placeWords } from './finding-item.ts';

const fold = (name: string, title: string, content: unknown, open = false): TemplateResult =>
  html`<details class="more ${name}" ?open=${open} part=${name}>
    <summary>${icon('next')}${title}</summary>
    ${content}
  </details>`;

/** What could not be judged, and what is missing for it. */
export function cannotTell({ cannotTell: list, findings }: Report, reading: Reading): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const { locale, plan } = reading;
  return fold(
    'cannot-tell',
    locale.term('report.cannotTell', { count: list.length }),
    html`<p class="advice">${locale.term('report.cannotTellWhy')}</p>
      <ul>
        ${list.map((one) => {
          // A verdict on the plan as a whole has no place to go to.
          const place = one.path === '' ? undefined : placeOf(one.path, plan);
          return html`<li class="line">
            <span class="status" data-status="none">${statusMark('none')}</span>
            <div class="body">
              <p>${locale.core?.cannotTell(one) ?? `${one.rule}: ${one.message}`}</p>
              ${place === undefined ? nothing : html`<p class="where">${placeLink(place, one.path, reading)}</p>`}
            </div>
          </li>`;
        })}
      </ul>`,
    findings.length === 0,
  );
}

/** What someone accepted, who and why: still visible, no longer counted. */
export function waived({ waived: list }: Report, reading: Reading): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const { locale, plan } = reading;
  const { format } = locale;
  return fold(
    'waived',
    locale.term('report.waived', { count: list.length }),
    html`<ul>
      ${list.map(({ finding, waiver }) => {
        const who = plan?.stakeholders.find(({ id }) => id === waiver.by)?.name ?? waiver.by;
        return html`<li class="line">
          <span class="status" data-status="none">${icon('check')}</span>
          <div class="body">
            <p>${messageOf(finding, locale)}</p>
            <p class="where">
              ${placeWords(finding.path, reading)} · ${locale.term('report.waivedBy', { who, why: waiver.why })} ·
              ${locale.term('report.waivedUntil', { day: format.day(waiver.until) })}
            </p>
          </div>
        </li>`;
      })}
    </ul>`,
  );
}

export function faults({ faults: list }: Report, { locale }: Reading): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return fold(
    'faults',
    locale.term('report.faults', { count: list.length }),
    html`<ul>
      ${list.map(({ rule, error }) => html`<li>${locale.term('report.fault', { rule: locale.core?.rule(rule) ?? rule, error })}</li>`)}
    </ul>`,
    true,
  );
}

/** By category: how much was looked at and how much of it is in order. Open where there is nothing else to read. */
export function checked(report: Report, { locale }: Reading): TemplateResult | typeof nothing {
  const { rules } = report.score;
  const sums = new Map<Category, { passed: number; all: number }>();
  for (const { category, passed, failed, folded, cannotTell: unknown } of rules) {
    const sum = sums.get(category) ?? { passed: 0, all: 0 };
    sums.set(category, { passed: sum.passed + passed, all: sum.all + passed + failed + folded + unknown });
  }
  const rows = [...sums].filter(([, { all }]) => all > 0);
  if (rows.length === 0) return nothing;
  return fold(
    'checked',
    locale.term('report.checked'),
    html`<dl class="checked-rows">
      ${rows.map(
        ([category, { passed, all }]) =>
          html`<div><dt>${locale.term(`category.${category}`)}</dt><dd>${locale.term('report.checkedRow', { passed, count: all })}</dd></div>`,
      )}
    </dl>`,
    report.findings.length === 0,
  );
}
