/**
 * The KPI card as one would write it by hand, without a framework or shadow DOM: the same markup, text, marks and styles
 * as `<tandem-kpi-card>`. Figures are formatted, lines are drawn and the standing is said by the same functions; what is
 * compared is what the element adds.
 */
import type { KpiView } from '@tandem-plan/core/views';
import { createFormat } from '../../packages/elements/src/format/format.ts';
import { paceWords, targetWords } from '../../packages/elements/src/kpi-card/standing.ts';
import { height, sparkline, width } from '../../packages/elements/src/kpi-card/sparkline.ts';
import { localeOf } from '../../packages/elements/src/texts/locale.ts';

const format = createFormat('en');
const locale = localeOf('en');
const svgSpace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string>>;

function set<E extends Element>(element: E, attributes: Attributes, children: readonly (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const el = (tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement =>
  set(document.createElement(tag), attributes, children);

const svg = (tag: string, attributes: Attributes, ...children: Node[]): SVGElement =>
  set(document.createElementNS(svgSpace, tag), attributes, children);

const line = (d: string, more: Attributes = {}) =>
  svg('path', {
    d,
    fill: 'none',
    stroke: 'Canvas',
    'stroke-width': '1.7',
    'stroke-linecap': 'round',
    ...more,
  });

const marks = {
  good: () => [
    svg('circle', { cx: '8', cy: '8', r: '7', fill: 'currentColor' }),
    line('m4.8 8.2 2.2 2.2 4.2-4.6', { 'stroke-linejoin': 'round' }),
  ],
  watch: () => [
    svg('path', {
      d: 'M8 1.3a1 1 0 0 1 .87.5l6.2 11.2a1 1 0 0 1-.87 1.5H1.8a1 1 0 0 1-.87-1.5L7.13 1.8A1 1 0 0 1 8 1.3Z',
      fill: 'currentColor',
    }),
    line('M8 5.6v3.9M8 12h.01'),
  ],
  bad: () => [
    svg('path', { d: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z', fill: 'currentColor' }),
    line('m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8'),
  ],
  none: () => [
    svg('circle', {
      cx: '8',
      cy: '8',
      r: '6.2',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.6',
      'stroke-dasharray': '2.6 2.27',
    }),
  ],
} as const;

const statusWords = { good: 'On track', watch: 'Slipping', bad: 'Off track', none: 'No data' } as const;

const gapWords = {
  'no-actuals': 'No result recorded yet',
  'no-calendar': 'No calendar recorded yet',
  'no-target': 'No phased target yet',
  'not-started': 'Not due yet',
  'unclear-direction': 'It is not said whether more or less is better',
} as const;

export function plainCard(view: KpiView): HTMLElement {
  const { name, status, value, unit, currency } = view;
  const say = (figure: number) => format.figure(figure, unit, currency);
  const mark = svg('svg', { class: 'mark', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, ...marks[status]());
  return el(
    'div',
    { class: 'plain-card' },
    el(
      'figure',
      { class: 'card', part: 'card' },
      el(
        'div',
        { class: 'head' },
        el('figcaption', { class: 'name', part: 'name' }, name),
        el('span', { class: 'status', part: 'status', 'data-status': status }, mark, statusWords[status]),
      ),
      value === null
        ? el('p', { class: 'value unknown', part: 'value' }, gapWords[view.gap ?? 'no-actuals'])
        : el('p', { class: 'value', part: 'value' }, say(value)),
      ...chart(view, say),
      el('p', { class: 'facts' }, targetWords(view, locale)),
      el('p', { class: 'pace' }, value === null ? '' : paceWords(view, locale)),
      el('p', { class: 'updated' }, ...updated(view)),
    ),
  );
}

function chart({ steps }: KpiView, say: (figure: number) => string): Element[] {
  const lines = sparkline(steps);
  if (lines === undefined) return [];
  const known = steps.filter(({ actual }) => actual !== null);
  const first = known[0]?.actual ?? null;
  const last = known.at(-1);
  const end = steps.at(-1)?.target ?? null;
  const words =
    first === null || last === undefined || last.actual === null
      ? `Phased target up to ${end === null ? '' : say(end)}; no result yet`
      : last.target === null
        ? `From ${say(first)} to ${say(last.actual)}`
        : `From ${say(first)} to ${say(last.actual)}; the target there is ${say(last.target)}`;
  return [
    svg(
      'svg',
      {
        class: 'chart directional',
        part: 'chart',
        role: 'img',
        'aria-label': words,
        viewBox: `0 0 ${width} ${height}`,
        preserveAspectRatio: 'none',
      },
      svg('path', { class: 'target', d: lines.target }),
      svg('path', { class: 'actual', d: lines.actual }),
      ...(lines.end === undefined ? [] : [svg('path', { class: 'end', d: `M${lines.end.x} ${lines.end.y}h0.01` })]),
    ),
  ];
}

function updated({ updated: latest, stale, asOf }: KpiView): (Node | string)[] {
  const late = stale ? [el('span', { class: 'late' }, 'Result overdue')] : [];
  if (latest === null) return late;
  const when = el('time', { datetime: latest.on, title: format.moment(latest.on) }, format.dayFrom(latest.on, asOf));
  const who = latest.name === null ? [] : [` by ${latest.name}`];
  return ['Updated ', when, ...who, ...(stale ? [' · ', ...late] : [])];
}
