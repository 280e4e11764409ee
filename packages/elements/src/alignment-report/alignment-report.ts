import type { Plan } from '@tandem-plan/core/plan';
import type { Finding, Fix, Report } from '@tandem-plan/core/rules';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../base/events.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { planContext, reportContext } from '../context/plan-context.ts';
import type { Locale } from '../texts/locale.ts';
import { categoryOf } from '../field/words.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import type { Place } from '../words/place.ts';
import { styles } from './alignment-report.styles.ts';
import { arithmetic } from './arithmetic.ts';
import { becameSo, type Change, type Changes, changesSince, sinceWords, withSolved } from './changes.ts';
import type { Asking } from './fixes.ts';
import { filters, severities } from './filters.ts';
import { findingItem, messageOf, aboutWords, type Reading } from './finding-item.ts';
import { InParts } from './in-parts.ts';
import { pronounced } from './pronounced.ts';
import { cannotTell, checked, faults, lapsed, waived } from './remainder.ts';
import { standingStyles } from './standing.styles.ts';
import { advance, type Drawn, type Entry, type Filter, firstOf, groups, type Worklist } from './worklist.ts';

const all: Filter = { category: undefined, severity: undefined };

/**
 * @summary Where a plan is out of alignment, as a list one can work through.
 * @event tandem-navigate - The reader wants to go to a place of the plan: `detail.type`, `id`, `field`, `path`.
 * @event tandem-fix - The reader wants a fix carried out: `detail.finding`, `detail.fix`. The element changes nothing itself.
 * @csspart headline - The sentence that says how the plan stands.
 * @csspart score - Score and confidence.
 * @csspart since - What changed since the earlier report.
 * @csspart pronounced - Where misalignment is most pronounced.
 * @csspart arithmetic - How the score comes about.
 * @csspart finding - One finding.
 */
export class TandemAlignmentReport extends TandemElement {
  static override styles = [hostStyles, statusStyles, buttonStyles, styles, standingStyles];

  /** From a checker or a session; without it, the report of the plan around the element. */
  @property({ attribute: false }) report: Report | undefined;

  /** An earlier report of the same plan: what is new, worse or solved since then is marked. */
  @property({ attribute: false }) earlier: Report | undefined;

  /** The plan the report is about: its names stand for ids. Without it, the plan around the element. */
  @property({ attribute: false }) plan: Plan | undefined;

  /** Shows no fixes, for a reader who may not change the plan. */
  @property({ type: Boolean }) readonly = false;

  /** Address of the documentation; findings then link to the page of their rule. */
  @property() docs: string | undefined;

  readonly #parts = new InParts(this);
  #length = 0;

  @state() private filter = all;
  @state() private change: Change | undefined;
  @state() private asking: Asking | undefined;
  /** Spoken when a finding goes away. */
  @state() private news = '';

  #worklist: Worklist | undefined;
  #compared: { readonly before: Report; readonly after: Report; readonly changes: Changes } | undefined;
  /** Of the finding that is the list's one tab stop, and that the focus is in. */
  #current: string | undefined;
  #focused: string | undefined;

  protected override willUpdate(): void {
    const report = this.report ?? this.context(reportContext);
    this.#focused = this.#keyOf(this.shadowRoot?.activeElement ?? null);
    if (report === undefined) return;
    if (this.asking !== undefined && !report.findings.some(({ key }) => key === this.asking?.finding))
      this.asking = undefined;
    const before = this.#worklist;
    this.#worklist = advance(before, report);
    const open = new Set(before?.entries.filter(({ fixed }) => !fixed).map(({ finding }) => finding.key));
    const solved = this.#worklist.entries.filter(({ fixed, finding }) => fixed && open.has(finding.key));
    if (solved.length > 0) this.news = this.#solvedWords(solved, this.#worklist);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#parts.goOn(this.#length);
    if (this.#focused === undefined || (this.shadowRoot?.activeElement ?? null) !== null) return;
    // What had the focus is gone with its finding: it stays in the list, and reading goes on from there.
    const items = this.#items();
    const item = items.find(({ dataset }) => dataset['key'] === this.#focused) ?? items[0];
    (item ?? this.shadowRoot?.querySelector<HTMLElement>('.headline'))?.focus();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const report = this.report ?? this.context(reportContext);
    const worklist = this.#worklist;
    if (report === undefined || worklist === undefined)
      return html`<div class="report" role="group" aria-busy="true" aria-label=${locale.term('loading')}>
        <span class="blank large"></span><span class="blank"></span><span class="blank tall"></span>
      </div>`;
    const changes = this.#changes(report, locale);
    const entries = withSolved(worklist.entries, changes);
    const reading: Reading = {
      changes,
      docs: this.docs,
      plan: this.plan ?? this.context(planContext),
      locale,
      readonly: this.readonly,
      go: this.#go,
      fix: this.#fix,
      asking: this.asking,
      ask: this.#ask,
    };
    const { change } = this;
    const among =
      changes === undefined || change === undefined
        ? entries
        : entries.filter(({ finding }) => becameSo(changes, change, finding));
    const found = groups(among, this.filter);
    this.#length = found.reduce((sum, group) => sum + group.entries.length, 0);
    const shown = firstOf(found, this.#parts.count);
    return html`<section class="report" aria-labelledby="headline">
      <header>
        <h2 class="headline" id="headline" part="headline" tabindex="-1">${this.#headline(report, reading)}</h2>
        <p class="score" part="score">${this.#score(report, locale)}</p>
        ${changes === undefined ? nothing : html`<p class="since" part="since">${sinceWords(changes, locale)}</p>`}
        ${arithmetic(report, locale)}
      </header>
      ${pronounced(report, locale, (key) => void this.#show(key))}
      ${filters({ entries, changes, locale, filter: this.filter, change: this.change, toggle: this.#toggle })}
      <p class="hidden" role="status">${this.news}</p>
      <div class="list" @keydown=${this.#move} @focusin=${this.#enter}>
        ${repeat(
          shown,
          ({ category }) => category,
          (group) => this.#group(group, report, reading),
        )}
      </div>
      <div class="rest">
        ${cannotTell(report, reading)} ${lapsed(report, reading)} ${waived(report, reading)} ${faults(report, reading)} ${checked(report, reading)}
      </div>
    </section>`;
  }

  #headline({ summary, findings, score }: Report, reading: Reading): unknown {
    const { locale } = reading;
    const severity = severities.find((each) => summary[`${each}s`] > 0);
    if (severity === undefined)
      return locale.term(score.overall === null ? 'report.headline.unknown' : 'report.headline.none');
    // Of the places at which most gathers, the first where something is as grave as what is counted; else what weighs most.
    const grave = new Set(findings.filter((each) => each.severity === severity).map(({ key }) => key));
    const first = summary.places.flatMap((each) => each.findings).find((key) => grave.has(key)) ?? summary.worst[0];
    const worst = findings.find(({ key }) => key === first) ?? findings[0];
    const words = worst && (aboutWords(worst, reading) ?? categoryOf(locale, worst.category));
    const place =
      worst === undefined
        ? ''
        : html`<button class="link worst" type="button" @click=${() => this.#show(worst.key)}><bdi>${words}</bdi></button>`;
    return locale.parts(`report.headline.${severity}`, { count: summary[`${severity}s`], place });
  }

  #score({ score, asOf }: Report, { term, format }: Locale) {
    const said =
      score.overall === null ? term('report.noScore') : term('report.score', { score: Math.round(score.overall) });
    const sure =
      score.confidence === null ? [] : [term('report.confidence', { share: format.share(score.confidence) })];
    return [said, ...sure, term('report.asOf', { day: format.day(asOf) })].join(' · ');
  }

  /** Against the earlier report, unless that one is about another plan. */
  #changes(after: Report, locale: Locale): Changes | undefined {
    const { earlier: before } = this;
    if (before === undefined) return undefined;
    if (before.plan !== after.plan) {
      this.problem(locale.term('report.otherPlan', { before: before.plan, plan: after.plan }));
      return undefined;
    }
    if (this.#compared?.before !== before || this.#compared.after !== after)
      this.#compared = { before, after, changes: changesSince(before, after) };
    return this.#compared.changes;
  }

  #group({ category, entries, drawn }: Drawn, { score }: Report, reading: Reading) {
    const { term, format } = reading.locale;
    const open = entries.filter(({ fixed }) => !fixed).length;
    const points = score.categories[category]?.score ?? null;
    return html`<section class="group" aria-labelledby=${`group-${category}`}>
      <h3 class="group-head">
        <span id=${`group-${category}`}>${categoryOf(reading.locale, category)}</span>
        <span class="count">${format.number(open)}</span>
        ${category === 'internal' ? html`<span class="private">${term('report.internal')}</span>` : nothing}
        ${points === null ? nothing : html`<span class="points"><bdi>${term('report.groupScore', { score: Math.round(points) })}</bdi></span>`}
      </h3>
      <ol class="findings">
        ${repeat(
          drawn,
          ({ finding }) => finding.key,
          (entry) => this.#item(entry, reading),
        )}
      </ol>
    </section>`;
  }

  #item(entry: Entry, reading: Reading) {
    const { key } = entry.finding;
    const first = this.#worklist?.entries[0]?.finding.key;
    return html`<li
      class="finding"
      part="finding"
      data-key=${key}
      data-fixed=${entry.fixed || nothing}
      tabindex=${(this.#current ?? first) === key ? 0 : -1}
    >
      ${guard(
        [
          entry.finding,
          entry.fixed,
          reading.plan,
          reading.locale,
          reading.readonly,
          reading.changes,
          reading.docs,
          reading.asking?.finding === key ? reading.asking : undefined,
        ],
        () => findingItem(entry, reading),
      )}
    </li>`;
  }

  #solvedWords(solved: readonly Entry[], { entries }: Worklist) {
    const { locale } = this;
    const left = entries.filter(({ fixed }) => !fixed).length;
    const finding = solved.map((entry) => messageOf(entry.finding, locale)).join(' ');
    return locale.term(left === 0 ? 'report.fixedLast' : 'report.fixedNow', { finding, count: left });
  }

  readonly #toggle = (part: Partial<Filter> | Change) => {
    if (typeof part === 'string') this.change = this.change === part ? undefined : part;
    else this.filter = { ...this.filter, ...part };
  };

  /** Brings one finding into view and gives it the focus, whatever is filtered. */
  async #show(key: string) {
    this.filter = all;
    this.change = undefined;
    this.#parts.all();
    await this.updateComplete;
    const item = this.#items().find(({ dataset }) => dataset['key'] === key);
    item?.scrollIntoView({ block: 'nearest' });
    item?.focus();
  }

  #items(): readonly HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.finding') ?? [])];
  }

  #keyOf(element: Element | null): string | undefined {
    return element?.closest<HTMLElement>('.finding')?.dataset['key'];
  }

  /** The list is one tab stop; from there arrows lead from finding to finding, and Tab into one. */
  #makeCurrent(key: string | undefined) {
    if (key === undefined || key === this.#current) return;
    this.#current = key;
    for (const item of this.#items()) item.tabIndex = item.dataset['key'] === key ? 0 : -1;
  }

  readonly #enter = (event: FocusEvent) => {
    this.#makeCurrent(this.#keyOf(event.target instanceof Element ? event.target : null));
  };

  readonly #move = (event: KeyboardEvent) => {
    const items = this.#items();
    const position = items.findIndex(({ dataset }) => dataset['key'] === this.#keyOf(event.target as Element));
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: position + 1,
      ArrowUp: position - 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = items[steps[event.key] ?? -1];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#makeCurrent(next.dataset['key']);
    next.focus();
  };

  readonly #go = ({ type, id, field }: Place, path: string) => {
    emit(this, 'tandem-navigate', { type, id, field: field?.name, path });
  };

  readonly #ask = (asking: Asking | undefined) => {
    const before = this.asking;
    this.asking = asking;
    if (asking !== undefined && before === undefined) void this.#focusIn(asking.finding, '.asked input');
    if (asking === undefined && before !== undefined) void this.#focusIn(before.finding, '.fixes button');
  };

  async #focusIn(key: string, selector: string) {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] ${selector}`)?.focus();
  }

  readonly #fix = (finding: Finding, fix: Fix) => {
    emit(this, 'tandem-fix', { finding, fix });
  };
}
