import type { Plan } from '@tandem-plan/core/plan';
import type { Category, Finding, Fix, Report, Severity } from '@tandem-plan/core/rules';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../base/events.ts';
import { severityStatus, statusMark } from '../base/status-mark.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { planContext, reportContext } from '../context/plan-context.ts';
import type { Locale } from '../texts/locale.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import type { Place } from '../words/place.ts';
import { styles } from './alignment-report.styles.ts';
import type { Asking } from './fixes.ts';
import { findingItem, messageOf, placeWords, type Reading } from './finding-item.ts';
import { cannotTell, checked, faults, waived } from './remainder.ts';
import { advance, counts, type Entry, type Filter, type Group, groups, type Worklist } from './worklist.ts';

const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];
const all: Filter = { category: undefined, severity: undefined };

/**
 * @summary Where a plan is out of alignment, as a list one can work through.
 * @event tandem-navigate - The reader wants to go to a place of the plan: `detail.type`, `id`, `field`, `path`.
 * @event tandem-fix - The reader wants a fix carried out: `detail.finding`, `detail.fix`. The element changes nothing itself.
 * @csspart headline - The sentence that says how the plan stands.
 * @csspart score - Score and confidence.
 * @csspart finding - One finding.
 */
export class TandemAlignmentReport extends TandemElement {
  static override styles = [hostStyles, statusStyles, buttonStyles, styles];

  /** From a checker or a session; without it, the report of the plan around the element. */
  @property({ attribute: false }) report: Report | undefined;

  /** The plan the report is about: its names stand for ids. Without it, the plan around the element. */
  @property({ attribute: false }) plan: Plan | undefined;

  /** Shows no fixes, for a reader who may not change the plan. */
  @property({ type: Boolean }) readonly = false;

  @state() private filter = all;
  @state() private asking: Asking | undefined;
  /** Spoken when a finding goes away. */
  @state() private news = '';

  #worklist: Worklist | undefined;
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
    const reading: Reading = {
      plan: this.plan ?? this.context(planContext),
      locale,
      readonly: this.readonly,
      go: this.#go,
      fix: this.#fix,
      asking: this.asking,
      ask: this.#ask,
    };
    const shown = groups(worklist.entries, this.filter);
    return html`<section class="report" aria-labelledby="headline">
      <header>
        <h2 class="headline" id="headline" part="headline" tabindex="-1">${this.#headline(report, reading)}</h2>
        <p class="score" part="score">${this.#score(report, locale)}</p>
      </header>
      ${this.#filters(worklist.entries, locale)}
      <p class="hidden" role="status">${this.news}</p>
      <div class="list" @keydown=${this.#move} @focusin=${this.#enter}>
        ${repeat(
          shown,
          ({ category }) => category,
          (group) => this.#group(group, report, reading),
        )}
      </div>
      <div class="rest">
        ${cannotTell(report, reading)} ${waived(report, reading)} ${faults(report, reading)} ${checked(report, reading)}
      </div>
    </section>`;
  }

  #headline({ summary, findings, score }: Report, reading: Reading): unknown {
    const { locale } = reading;
    const severity = severities.find((each) => summary[`${each}s`] > 0);
    if (severity === undefined)
      return locale.term(score.overall === null ? 'report.headline.unknown' : 'report.headline.none');
    const worst = findings.find(({ key }) => key === summary.worst[0]) ?? findings[0];
    const words = worst && (placeWords(worst.path, reading) ?? locale.term(`category.${worst.category}`));
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

  #filters(entries: readonly Entry[], { term, format }: Locale) {
    const { filter } = this;
    const bySeverity = counts(entries, 'severity');
    const byCategory = counts(entries, 'category');
    if (entries.length < 2) return nothing;
    const found = severities.filter((severity) => bySeverity.has(severity));
    return html`<div class="filters no-print">
      ${
        found.length < 2
          ? nothing
          : html`<div class="chips" role="group" aria-label=${term('report.filter.severity')}>
              ${found.map(
                (severity) =>
                  html`<button
                    class="chip status"
                    type="button"
                    data-status=${severityStatus(severity)}
                    aria-pressed=${filter.severity === severity}
                    @click=${() => this.#toggle({ severity })}
                  >
                    ${statusMark(severityStatus(severity))}
                    ${term(`report.severity.${severity}`, { count: bySeverity.get(severity) ?? 0 })}
                  </button>`,
              )}
            </div>`
      }
      ${
        byCategory.size < 2
          ? nothing
          : html`<div class="chips" role="group" aria-label=${term('report.filter.category')}>
              ${[...byCategory].map(
                ([category, count]) =>
                  html`<button
                    class="chip"
                    type="button"
                    aria-pressed=${filter.category === category}
                    @click=${() => this.#toggle({ category })}
                  >
                    ${term(`category.${category}`)} <span class="count">${format.number(count)}</span>
                  </button>`,
              )}
            </div>`
      }
    </div>`;
  }

  #group({ category, entries }: Group, { score }: Report, reading: Reading) {
    const { term, format } = reading.locale;
    const open = entries.filter(({ fixed }) => !fixed).length;
    const points = score.categories[category]?.score ?? null;
    return html`<section class="group" aria-labelledby=${`group-${category}`}>
      <h3 class="group-head">
        <span id=${`group-${category}`}>${term(`category.${category}`)}</span>
        <span class="count">${format.number(open)}</span>
        ${category === 'internal' ? html`<span class="private">${term('report.internal')}</span>` : nothing}
        ${points === null ? nothing : html`<span class="points">${term('report.groupScore', { score: Math.round(points) })}</span>`}
      </h3>
      <ol class="findings">
        ${repeat(
          entries,
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
      ${findingItem(entry, reading)}
    </li>`;
  }

  #solvedWords(solved: readonly Entry[], { entries }: Worklist) {
    const { locale } = this;
    const left = entries.filter(({ fixed }) => !fixed).length;
    const finding = solved.map((entry) => messageOf(entry.finding, locale)).join(' ');
    return locale.term(left === 0 ? 'report.fixedLast' : 'report.fixedNow', { finding, count: left });
  }

  #toggle(part: { readonly category: Category } | { readonly severity: Severity }) {
    const { filter } = this;
    if ('category' in part)
      this.filter = { ...filter, category: filter.category === part.category ? undefined : part.category };
    else this.filter = { ...filter, severity: filter.severity === part.severity ? undefined : part.severity };
  }

  /** Brings one finding into view and gives it the focus, whatever is filtered. */
  async #show(key: string) {
    this.filter = all;
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
