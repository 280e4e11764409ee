import type { FindingJson, Severity } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { html, type Markup, nothing } from './markup.ts';

/** A mark of its own shape for each level, for those who do not see its colour. */
const marks: Readonly<Record<Severity, Markup>> = {
  error: html`<path d="M8 0l8 8-8 8-8-8z" />`,
  warning: html`<path d="M8 1l8 14H0z" />`,
  note: html`<circle cx="8" cy="8" r="7" />`,
};

/** Writes findings; what to do is the same for every finding of a rule, and said once. */
export function findingWriter(words: Words, at: (pointer: string) => string) {
  const advised = new Set<string>();
  const adviceOf = ({ rule, values }: FindingJson): Markup => {
    if (advised.has(rule)) return nothing;
    advised.add(rule);
    return html`<p class="advice">${words.advice(rule, values)}</p>`;
  };
  const list = (findings: readonly FindingJson[], top: boolean): Markup =>
    html`<ul class="findings">${findings.map(
      (one) => html`
<li>${written(one, top)}</li>`,
    )}
</ul>`;
  const written = (one: FindingJson, top: boolean): Markup => html`<div class="finding">
<p class="level ${one.severity}"><svg viewBox="0 0 16 16" aria-hidden="true">${marks[one.severity]}</svg>${words.phrase(`severity.${one.severity}`)}</p>
<div class="body">
<p>${one.message}</p>
${top ? adviceOf(one) : nothing}
<p class="facts">${words.rule(one.rule)} <code>${one.rule}</code> · <code>${at(one.path)}</code></p>
${
  one.fixes.length === 0
    ? nothing
    : html`<p class="facts">${words.phrase('report.fixes')}: ${words.format.list(one.fixes.map(({ title }) => title))}</p>`
}
${
  one.folded.length === 0
    ? nothing
    : html`<div class="folded"><p class="facts">${words.phrase('report.folded')}</p>${list(one.folded, false)}</div>`
}
</div>
</div>`;
  return (findings: readonly FindingJson[]): Markup => list(findings, true);
}
