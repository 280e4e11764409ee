import type { Finding, Fix, SubjectRef } from '@tandem-plan/core/rules';
import { isType, pathOf, type Plan } from '@tandem-plan/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { severityStatus, statusMark } from '../base/status-mark.ts';
import { nameOf } from '../field/names.ts';
import { labelOf, sectionOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';
import { chapterOf, placeInChapter } from '../words/chapter.ts';
import { nameAt, type Place, placeOf } from '../words/place.ts';
import { evidenceOf } from './evidence.ts';
import { type Changes, changeTag } from './changes.ts';
import { type Asking, fixesOf } from './fixes.ts';
import type { Entry } from './worklist.ts';

/** What a finding is drawn from, and whom it tells. */
export interface Reading {
  readonly plan: Plan | undefined;
  readonly locale: Locale;
  readonly readonly: boolean;
  /** Since an earlier report, where there is one. */
  readonly changes: Changes | undefined;
  /** Address of the documentation. */
  readonly docs: string | undefined;
  readonly go: (place: Place, path: string) => void;
  readonly fix: (finding: Finding, fix: Fix) => void;
  /** The fix that waits for a text no machine can write, and what was typed so far. */
  readonly asking: Asking | undefined;
  readonly ask: (asking: Asking | undefined) => void;
}

const otherSubjects = 3;

export const messageOf = (finding: Finding, { core }: Locale): string =>
  core?.finding(finding) ?? `${finding.rule}: ${finding.message}`;

/** The record a path leads to, named: `West revenue`; without the plan its kind. */
function placeWords(path: string, { plan, locale }: Reading): string | undefined {
  const place = placeOf(path, plan);
  return place === undefined ? undefined : (nameAt(place, plan, locale) ?? labelOf(locale, place.type));
}

/** What a finding is about, named: a chapter, or the record its path leads to. */
export function aboutWords(finding: Finding, reading: Reading): string | undefined {
  const chapter = chapterOf(finding);
  return chapter === undefined ? placeWords(finding.path, reading) : sectionOf(reading.locale, chapter);
}

export function findingItem({ finding, fixed }: Entry, reading: Reading): TemplateResult {
  const { locale } = reading;
  const message = messageOf(finding, locale);
  if (fixed)
    return html`<div class="line">
      <span class="status" data-status="good">${statusMark('good')}<span class="hidden">${locale.term('report.fixed')}</span></span>
      <p class="message"><s>${message}</s></p>
    </div>`;
  return html`<div class="line">
      <span class="status" data-status=${severityStatus(finding.severity)}
        >${statusMark(severityStatus(finding.severity))}<span class="hidden"
          >${locale.term(`severity.${finding.severity}`)}</span
        ></span
      >
      <div class="body">
        <div class="told">
          <p class="message" part="message">${changeTag(finding.key, reading.changes, locale)}${message}</p>
          <p class="where">${whereOf(finding, reading)}</p>
          ${evidenceOf(finding, reading)}
        </div>
        <div class="to-do">${adviceOf(finding, reading)} ${reading.readonly ? nothing : fixesOf(finding, reading)}</div>
        ${foldedOf(finding, reading)}
      </div>
    </div>`;
}

function adviceOf(finding: Finding, { locale, docs }: Reading) {
  const { rule, values } = finding;
  const advice = locale.core?.advice(rule, values);
  const page = pageOf(finding.docs, docs);
  const link =
    page === undefined
      ? nothing
      : html`<a class="link no-print" href=${page} target="_blank" rel="noopener">${locale.term('report.docs')}</a>`;
  if (advice === undefined || advice === rule) return link;
  return html`<p class="advice">${advice} ${link}</p>`;
}

/** Address of a rule's page: its own, or below that of the documentation. Nothing but the web is linked. */
function pageOf(page: string, root: string | undefined): string | undefined {
  const base = root !== undefined && URL.canParse(root, document.baseURI) ? new URL(root, document.baseURI) : undefined;
  if (page === '' || !URL.canParse(page, base)) return undefined;
  const { href, protocol } = new URL(page, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** The place that is at fault as the main link, then the other records concerned. */
function whereOf(finding: Finding, reading: Reading) {
  const { locale, plan } = reading;
  const chapter = chapterOf(finding);
  const main = finding.in !== 'plan' || chapter !== undefined ? undefined : placeOf(finding.path, plan);
  const others = finding.subjects.filter(
    ({ type, id }) =>
      (type !== 'section' || id !== chapter) && (type !== main?.type || (id !== main.id && main.id !== '')),
  );
  const more = others.length - otherSubjects;
  if (finding.in === 'annex') return annexPlace(finding, locale);
  return html`${chapter === undefined ? nothing : chapterLink(finding.rule, chapter, reading)}${
    main === undefined ? nothing : placeLink(main, finding.path, reading)
  }${
    others.length > 0 && plan !== undefined
      ? html`<span
          >${locale.term('report.alsoAt')} ${joined(others.slice(0, otherSubjects), reading, plan)}${
            more > 0 ? html` ${locale.term('value.more', { count: more })}` : nothing
          }</span
        >`
      : nothing
  }<span>${locale.term('report.cause', { cause: locale.term(`cause.${finding.cause}`) })}</span>`;
}

/** What is private has no place in the plan to go to. */
function annexPlace({ subjects, cause }: Finding, locale: Locale) {
  const kinds = [...new Set(subjects.map(({ type }) => labelOf(locale, type)))].join(', ');
  return html`<span>${locale.term('report.annex', { place: kinds })}</span
    ><span>${locale.term('report.cause', { cause: locale.term(`cause.${cause}`) })}</span>`;
}

/** Kind and name of a record, `KPI Consumer revenue →`; of a part that has no name of its own its kind alone. */
export function placeLink(place: Place, path: string, reading: Reading): TemplateResult {
  const { locale, plan } = reading;
  const kind = labelOf(locale, place.type);
  const name = nameAt(place, plan, locale);
  return link(kind, name === kind ? undefined : name, () => reading.go(place, path), locale);
}

function chapterLink(rule: string, chapter: string, reading: Reading): TemplateResult {
  const { locale } = reading;
  const place = { ...placeInChapter(rule, chapter), record: undefined, field: undefined, rest: [] };
  return link(labelOf(locale, 'section'), sectionOf(locale, chapter), () => reading.go(place, ''), locale);
}

/** `KPI Consumer revenue →` */
const link = (kind: string, name: string | undefined, go: () => void, { term }: Locale): TemplateResult =>
  html`<span
    >${name === undefined ? nothing : html`${kind} `}<button
      class="link"
      type="button"
      part="link"
      aria-label=${term('report.goTo', { place: name === undefined ? kind : `${kind} ${name}` })}
      @click=${go}
    >
      <bdi>${name ?? kind}</bdi>${icon('go')}
    </button></span
  >`;

function joined(subjects: readonly SubjectRef[], reading: Reading, plan: Plan) {
  return subjects.map(({ type, id }, position) => {
    // A chapter of the document is no record, and has no path.
    const path = isType(type) ? pathOf(plan, type, id) : '';
    const place = isType(type) ? placeOf(path, plan) : undefined;
    const words = nameOf(plan, type, id, reading.locale);
    return html`${position === 0 ? nothing : ', '}${
      place === undefined
        ? words
        : html`<button class="link plain" type="button" @click=${() => reading.go(place, path)}><bdi>${words}</bdi></button>`
    }`;
  });
}

function foldedOf({ folded }: Finding, reading: Reading): TemplateResult | typeof nothing {
  if (folded.length === 0) return nothing;
  return html`<details class="folded">
    <summary>${icon('next')}${reading.locale.term('report.folded', { count: folded.length })}</summary>
    <ul>
      ${folded.map((finding) => html`<li>${findingItem({ finding, fixed: false }, reading)}</li>`)}
    </ul>
  </details>`;
}
