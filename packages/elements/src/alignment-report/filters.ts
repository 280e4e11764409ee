import type { Severity } from '@tandem-plan/core/rules';
import { html, nothing, type TemplateResult } from 'lit';
import { severityStatus, statusMark } from '../base/status-mark.ts';
import { categoryOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';
import { becameSo, type Change, type Changes, kindsOfChange } from './changes.ts';
import { counts, type Entry, type Filter } from './worklist.ts';

export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

interface Choosing {
  readonly entries: readonly Entry[];
  readonly changes: Changes | undefined;
  readonly locale: Locale;
  readonly filter: Filter;
  readonly change: Change | undefined;
  readonly toggle: (part: Partial<Filter> | Change) => void;
}

/** Which findings to show: by what became of them, by severity, by subject. */
export function filters({
  entries,
  changes,
  locale,
  filter,
  change: shown,
  toggle,
}: Choosing): TemplateResult | typeof nothing {
  const { term, format } = locale;
  const bySeverity = counts(entries, 'severity');
  const byCategory = counts(entries, 'category');
  if (entries.length < 2) return nothing;
  const found = severities.filter((severity) => bySeverity.has(severity));
  const kinds =
    changes === undefined
      ? []
      : kindsOfChange.filter((change) => entries.some(({ finding }) => becameSo(changes, change, finding)));
  return html`<div class="filters no-print">
      ${
        kinds.length === 0
          ? nothing
          : html`<div class="chips" role="group" aria-label=${term('report.filter.change')}>
              ${kinds.map(
                (change) =>
                  html`<button
                    class="chip"
                    type="button"
                    data-change=${change}
                    aria-pressed=${shown === change}
                    @click=${() => {
                      toggle(change);
                    }}
                  >
                    <bdi>${term(`report.change.${change}`)}</bdi>
                  </button>`,
              )}
            </div>`
      }
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
                    @click=${() => {
                      toggle({ severity: filter.severity === severity ? undefined : severity });
                    }}
                  >
                    ${statusMark(severityStatus(severity))}
                    <bdi>${term(`report.severity.${severity}`, { count: bySeverity.get(severity) ?? 0 })}</bdi>
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
                    @click=${() => {
                      toggle({ category: filter.category === category ? undefined : category });
                    }}
                  >
                    ${categoryOf(locale, category)} <span class="count">${format.number(count)}</span>
                  </button>`,
              )}
            </div>`
      }
    </div>`;
}
