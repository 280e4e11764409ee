import { answersFor } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { byMessage } from '../report/by-message.ts';
import { type CheckedReport, placeIn, type UnreadFile, type Waiver } from '../report/checked-report.ts';
import { lackingPoints } from '../report/points.ts';
import { findingWriter } from './finding.ts';
import { html, type Markup, nothing } from './markup.ts';
import { style, styleDigest } from './style.ts';

/**
 * Reports as one page that needs nothing else: no script, no picture, no font, and a policy that lets nothing in.
 * It prints, follows the reader's light or dark, and whatever a plan says stands there as text.
 */
export function toHtml(reports: readonly CheckedReport[], words: Words, unread: readonly UnreadFile[] = []): string {
  const [only, ...more] = reports;
  const name = words.phrase('report.title');
  const title = only === undefined || more.length > 0 ? name : `${only.plan.title} · ${name}`;
  const page = html`<!doctype html>
<html lang="${words.locale}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
${more.length === 0 ? nothing : contents(reports, words)}<main>${reports.map((one, index) => planOf(one, index, words))}${unreadIn(unread, words)}
</main>
</body>
</html>
`;
  return page.markup;
}

const unreadIn = (unread: readonly UnreadFile[], words: Words): Markup =>
  unread.length === 0
    ? nothing
    : html`
<section class="unread">
<h2>${words.phrase('report.unread')}</h2>
<ul class="plain">${unread.map(
        ({ file, error }) => html`
<li><code>${file}</code> ${error}</li>`,
      )}
</ul>
</section>`;

const contents = (
  reports: readonly CheckedReport[],
  words: Words,
): Markup => html`<nav aria-label="${words.phrase('report.title')}">
<ol class="plain">${reports.map(
  ({ plan, report }, index) => html`
<li><a href="#plan-${index + 1}"><bdi>${plan.title}</bdi></a> <span class="facts">${report.summary.text}</span></li>`,
)}
</ol>
</nav>
`;

function planOf(checked: CheckedReport, index: number, words: Words): Markup {
  const { report, plan, file } = checked;
  const at = placeIn(checked);
  const waived = ({ by, why, until }: Waiver) =>
    words.phrase('report.waiver', { by: answersFor({ by }, plan), why, until });
  const findings = findingWriter(words, at);
  const section = (key: string, content: Markup) => html`
<section>
<h2>${words.phrase(key)}</h2>
${content}
</section>`;
  const listed = (key: string, entries: readonly Markup[]) =>
    entries.length === 0
      ? nothing
      : section(
          key,
          html`<ul class="plain">${entries.map(
            (one) => html`
<li>${one}</li>`,
          )}
</ul>`,
        );
  const { places } = report.summary;
  const { gains } = report.score;
  const { internal = [], cannotTell, lapsed, faults } = report;
  return html`
<article class="plan" id="plan-${index + 1}">
<header>
<p class="over"><span>${words.phrase('report.title')}</span><span>${words.phrase('report.asOf', { day: report.asOf })}</span><code>${file}</code></p>
<h1><bdi>${plan.title}</bdi></h1>
<p class="lead">${report.summary.text}</p>
${report.score.overall === null ? nothing : html`<p class="small">${words.score(report)}</p>`}
</header>${[
    listed(
      'report.places',
      places.map((place) => html`${place.text}`),
    ),
    section(
      'report.findings',
      report.findings.length === 0 ? html`<p>${words.phrase('report.nothing')}</p>` : findings(report.findings),
    ),
    internal.length === 0 ? nothing : section('report.internal', findings(internal)),
    listed(
      'report.open',
      byMessage(cannotTell).map(
        (same) =>
          html`${same[0].message}${same.map(
            ({ rule, path }) =>
              html` <span class="facts"><code>${rule}</code>${path === '' ? nothing : html` · <code>${at(path)}</code>`}</span>`,
          )}`,
      ),
    ),
    scores(checked, words, section),
    pointsOf(checked, words),
    listed(
      'report.gains',
      gains.map((gain) => html`${gain.text}`),
    ),
    listed(
      'report.waived',
      report.waived.map(({ finding, waiver }) => html`${finding.message} <span class="facts">${waived(waiver)}</span>`),
    ),
    listed(
      'report.lapsed',
      lapsed.map((waiver) => html`${words.rule(waiver.rule)} <span class="facts">${waived(waiver)}</span>`),
    ),
    listed(
      'report.faults',
      faults.map(({ rule, error }) => html`<code>${rule}</code> ${error}`),
    ),
  ]}
</article>`;
}

function scores({ report }: CheckedReport, words: Words, section: (key: string, content: Markup) => Markup): Markup {
  const rows = Object.entries(report.score.categories).flatMap(([category, { score, confidence }]) =>
    score === null
      ? []
      : [
          html`
<tr><th scope="row">${words.phrase(`category.${category}`)}</th><td>${words.format.number(Math.round(score))}</td><td>${words.format.percent(Math.round((confidence ?? 0) * 100))}</td></tr>`,
        ],
  );
  if (rows.length === 0) return nothing;
  return section(
    'report.categories',
    html`<table>
<thead><tr><th scope="col">${words.phrase('report.category')}</th><th scope="col">${words.phrase('report.score')}</th><th scope="col">${words.phrase('report.judged')}</th></tr></thead>
<tbody>${rows}
</tbody>
</table>`,
  );
}

/** Folded away: who asks where the score comes from opens it. */
function pointsOf({ report }: CheckedReport, words: Words): Markup {
  const rows = lackingPoints(report, words);
  if (rows.length === 0) return nothing;
  return html`
<details>
<summary>${words.phrase('report.points')}</summary>
<table>
<thead><tr><th scope="col">${words.phrase('report.rule')}</th><th scope="col">${words.phrase('report.earned')}</th><th scope="col">${words.phrase('report.passed')}</th></tr></thead>
<tbody>${rows.map(
    ({ rule, title, points, passed }) => html`
<tr><th scope="row">${title} <span class="facts">${rule}</span></th><td>${points}</td><td>${passed}</td></tr>`,
  )}
</tbody>
</table>
</details>`;
}
