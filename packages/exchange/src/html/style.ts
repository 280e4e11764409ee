/** The page's one style sheet. A page names its digest in its policy, so that nothing else can style or run. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: oklch(0.995 0.002 250); --ink: oklch(0.25 0.015 260); --soft: oklch(0.48 0.02 260);
  --line: oklch(0.88 0.01 260); --wash: oklch(0.965 0.005 260);
  --error: oklch(0.48 0.17 27); --warning: oklch(0.48 0.11 70); --note: oklch(0.46 0.11 250);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: oklch(0.19 0.01 260); --ink: oklch(0.93 0.005 260); --soft: oklch(0.74 0.015 260);
    --line: oklch(0.34 0.015 260); --wash: oklch(0.24 0.012 260);
    --error: oklch(0.76 0.13 27); --warning: oklch(0.82 0.11 80); --note: oklch(0.78 0.09 250);
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 46rem; padding: 3rem 1.5rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1, h2, p, ul, ol, dl, dd, table { margin: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; font-weight: 650; text-wrap: balance; }
h2 { font-size: 1.0625rem; font-weight: 650; margin: 2.5rem 0 0.75rem; }
code { font: 0.8125rem/1.5 ui-monospace, monospace; }
a { color: inherit; }
.plan + .plan { margin-top: 4rem; padding-top: 3rem; border-top: 2px solid var(--ink); }
.over, .facts, .small { color: var(--soft); font-size: 0.8125rem; }
.over { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-bottom: 0.5rem; }
.lead { font-size: 1.1875rem; line-height: 1.45; margin-top: 1rem; text-wrap: pretty; }
.small { margin-top: 0.5rem; }
.plain { padding-inline-start: 1.25rem; }
.plain li + li { margin-top: 0.375rem; }
.findings { list-style: none; padding: 0; }
.findings > li { padding: 1rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
.finding { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0.25rem 1rem; }
.level { font-weight: 650; font-size: 0.875rem; line-height: 1.75; white-space: nowrap; }
.level svg { width: 0.75em; height: 0.75em; margin-inline-end: 0.5em; fill: currentColor; }
.error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); }
.body > * + * { margin-top: 0.375rem; }
.advice { color: var(--soft); }
.folded { margin-top: 0.75rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.folded .findings > li { padding: 0.5rem 0; border: 0; }
.folded .finding { grid-template-columns: 1fr; gap: 0; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; }
th, td { padding: 0.375rem 0; border-bottom: 1px solid var(--line); text-align: end; font-weight: 400; }
thead th { color: var(--soft); font-size: 0.8125rem; }
th:first-child { text-align: start; }
summary { color: var(--soft); font-size: 0.8125rem; margin-top: 1rem; cursor: pointer; }
nav { margin-bottom: 3rem; }
nav .facts { display: block; }
.plain .facts + .facts::before { content: '· '; }
@media (max-width: 30rem) {
  body { padding: 1.5rem 1rem; }
  .finding { grid-template-columns: 1fr; }
}
@media print {
  :root { --paper: white; --ink: black; --soft: oklch(0.4 0 0); --line: oklch(0.75 0 0);
    --error: oklch(0.45 0.17 27); --warning: oklch(0.45 0.11 70); --note: oklch(0.42 0.11 250); }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  .plan + .plan { break-before: page; border: 0; margin: 0; padding: 0; }
  nav { display: none; }
  @page { margin: 20mm; }
}
`;

/** SHA-256 of the style sheet, as a policy names it. */
export const styleDigest = 'sha256-YELc/y7DPE/VxwLNgsCcGrn9KYhXuSAKc4sX8QjcjgI=';
