import type { Report } from '@tandem-plan/core/rules';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../texts/locale.ts';

/** The places at which findings gather, a sentence each that leads to the first of them. */
export function pronounced(
  report: Report,
  locale: Locale,
  show: (finding: string) => void,
): TemplateResult | typeof nothing {
  const { findings, summary } = report;
  // With one finding the headline has said it.
  if (findings.length < 2) return nothing;
  const known = new Set(findings.map(({ key }) => key));
  const keys = summary.places.flatMap(({ findings: [first] }) =>
    first !== undefined && known.has(first) ? [first] : [],
  );
  const sentences = locale.core?.pronounced(report) ?? [];
  if (sentences.length === 0) return nothing;
  return html`<div class="pronounced" part="pronounced">
    <h3>${locale.term('report.pronounced')}</h3>
    <ol>
      ${sentences.map((sentence, at) => {
        const key = keys[at];
        return html`<li>
          ${
            key === undefined
              ? sentence
              : html`<button class="link" type="button" @click=${() => {
                  show(key);
                }}><bdi>${sentence}</bdi></button>`
          }
        </li>`;
      })}
    </ol>
  </div>`;
}
