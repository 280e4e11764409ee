import type { Category, Report } from '@tandem-plan/core/rules';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { nameOf } from '../field/names.ts';
import { categoryOf, labelOf } from '../field/words.ts';
import { placeOf } from '../words/place.ts';
import { type Reading, messageOf, placeLink, aboutWords } from './finding-item.ts';

type Verdict = Report['cannotTell'][number];

const fold = (name: string, title: string, content: unknown, open = false): TemplateResult =>
  html`<details class="more ${name}" ?open=${open} part=${name}>
    <summary>${icon('next')}<bdi>${title}</bdi></summary>
    ${content}
  </details>`;

/** What could not be judged, and what is missing for it. */
export function cannotTell({ cannotTell: list, findings }: Report, reading: Reading): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const { locale } = reading;
  return fold(
    'cannot-tell',
    locale.term('report.cannotTell', { count: list.length }),
    html`<p class="advice">${locale.term('report.cannotTellWhy')}</p>
      <ul>
        ${[...byWords(list, reading)].map(
          ([words, verdicts]) => html`<li class="line">
            <span class="status" data-status="none">${statusMark('none')}</span>
            <div class="body">
              <p>${words}</p>
              ${wherever(verdicts, reading)}
            </div>
          </li>`,
        )}
      </ul>`,
    findings.length === 0,
  );
}

/** Whatever lacks the same says so once. */
function byWords(list: Report['cannotTell'], { locale }: Reading): ReadonlyMap<string, Report['cannotTell']> {
  const found = new Map<string, Verdict[]>();
  for (const one of list) {
    const words = locale.core?.cannotTell(one) ?? `${one.rule}: ${one.message}`;
    const same = found.get(words);
    if (same === undefined) found.set(words, [one]);
    else same.push(one);
  }
  return found;
}

/** The places of verdicts that lack the same, and the checks that have none in the plan, unless it is one alone. */
function wherever(verdicts: Report['cannotTell'], reading: Reading) {
  const { locale, plan } = reading;
  const links = new Map<string, TemplateResult>();
  const checks = new Set<string>();
  for (const { path, rule } of verdicts) {
    // A verdict on the plan as a whole has no place to go to.
    const place = path === '' ? undefined : placeOf(path, plan);
    if (place === undefined) checks.add(locale.core?.rule(rule) ?? rule);
    else {
      // A link names its record alone: a second to another of its fields would read the same.
      const name = place.id === '' ? path : `${place.type}:${place.id}`;
      if (!links.has(name)) links.set(name, placeLink(place, path, reading));
    }
  }
  if (links.size === 0 && verdicts.length === 1) return nothing;
  return html`<p class="where">${[...links.values()]}${[...checks].map((check) => html`<bdi>${check}</bdi>`)}</p>`;
}

/** What someone accepted, who and why: still visible, no longer counted. */
export function waived({ waived: list }: Report, reading: Reading): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const { locale } = reading;
  const { format } = locale;
  return fold(
    'waived',
    locale.term('report.waived', { count: list.length }),
    html`<ul>
      ${list.map(({ finding, waiver }) => {
        const who = personOf(waiver.by, reading);
        return html`<li class="line">
          <span class="status" data-status="none">${icon('check')}</span>
          <div class="body">
            <p>${messageOf(finding, locale)}</p>
            <p class="where">
              <bdi>${aboutWords(finding, reading)}</bdi>
              <bdi>${locale.term('report.waivedBy', { who, why: waiver.why })}</bdi>
              <bdi>${locale.term('report.waivedUntil', { day: format.day(waiver.until) })}</bdi>
            </p>
          </div>
        </li>`;
      })}
    </ul>`,
  );
}

/** What someone had accepted until a day that is over, and what counts again since. */
export function lapsed({ lapsed: list }: Report, reading: Reading): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const { locale, plan } = reading;
  return fold(
    'lapsed',
    locale.term('report.lapsed', { count: list.length }),
    html`<p class="advice">${locale.term('report.lapsedWhy')}</p>
      <ul>
        ${list.map(({ rule, subjects, by, why, until }) => {
          const title = locale.core?.rule(rule) ?? rule;
          const places = subjects
            .map(({ type, id }) => (plan === undefined ? labelOf(locale, type) : nameOf(plan, type, id, locale)))
            .join(', ');
          return html`<li class="line">
            <span class="status" data-status="watch">${icon('clock')}</span>
            <div class="body">
              <p>${places === '' ? title : locale.term('report.lapsedOf', { rule: title, places })}</p>
              <p class="where">
                <bdi>${locale.term('report.waivedBy', { who: personOf(by, reading), why })}</bdi>
                <bdi>${locale.term('report.waivedUntil', { day: locale.format.day(until) })}</bdi>
              </p>
            </div>
          </li>`;
        })}
      </ul>`,
  );
}

const personOf = (by: string, { plan }: Reading): string => plan?.stakeholders.find(({ id }) => id === by)?.name ?? by;

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
          html`<div><dt>${categoryOf(locale, category)}</dt><dd>${locale.term('report.checkedRow', { passed, count: all })}</dd></div>`,
      )}
    </dl>`,
    report.findings.length === 0,
  );
}
