import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  :host {
    container: tandem-training / inline-size;
  }
  .training {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space(9)};
  }
  .sum {
    max-inline-size: 70ch;
    font-size: ${type.lead};
    font-weight: ${weight.medium};
    text-wrap: pretty;
  }
  h3 {
    margin-block-end: ${space(3)};
    font-size: ${type.lead};
    font-weight: ${weight.strong};
  }
  h4 {
    min-inline-size: 0;
    font-weight: ${weight.strong};
    overflow-wrap: anywhere;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .hint,
  .facts {
    color: ${colour.soft};
    font-size: ${type.small};
  }
  .detail,
  .why {
    color: ${colour.soft};
    font-size: ${type.small};
    font-weight: ${weight.regular};
    line-height: 1.4;
  }
  /* Each text runs in its own direction and stands at the side of the page's. */
  .name,
  .detail,
  .why,
  .progress > span,
  .answer > span,
  .month {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  .status .mark {
    inline-size: 15px;
    block-size: 15px;
  }
  .empty {
    padding: ${space(6)};
    border: 1px dashed ${colour.edge};
    border-radius: ${radius.card};
    color: ${colour.soft};
  }
  .blank {
    display: block;
    block-size: ${space(8)};
    margin-block-end: ${space(2)};
    border-radius: ${radius.control};
    background: ${colour.sunken};
  }

  .scroller {
    overflow-x: auto;
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
  }
  th,
  td {
    padding: ${space(3)} ${space(4)};
    border-block-end: 1px solid ${colour.line};
    text-align: start;
    vertical-align: top;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    padding-block: ${space(2)};
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.medium};
  }
  tbody th {
    inline-size: 40%;
    min-inline-size: ${space(48)};
    font-weight: ${weight.medium};
  }
  tbody th > *,
  td > .detail {
    display: block;
  }
  td {
    min-inline-size: ${space(36)};
  }
  td .status {
    font-size: ${type.body};
  }

  .courses {
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  .course {
    padding: ${space(4)};
    break-inside: avoid;
  }
  .course + .course {
    border-block-start: 1px solid ${colour.line};
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: ${space(1)} ${space(4)};
  }
  .progress {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: ${space(2)};
    color: ${colour.soft};
    font-size: ${type.small};
    white-space: nowrap;
  }
  .bar {
    inline-size: ${space(20)};
    block-size: 6px;
  }
  .bar .whole {
    fill: ${colour.line};
  }
  .bar .part {
    fill: ${colour.accent};
  }
  .learners {
    display: grid;
    gap: ${space(2)};
    margin-block-start: ${space(3)};
  }
  .standing {
    display: grid;
    grid-template-columns: ${space(32)} minmax(0, 1fr);
    gap: ${space(3)};
    align-items: baseline;
  }
  .standing dd {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1)} ${space(5)};
  }

  .parties {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, ${space(90)}), 1fr));
    gap: ${space(4)};
  }
  .party {
    display: grid;
    grid-template-rows: 1fr auto;
    gap: ${space(4)};
    margin: 0;
    padding: ${space(4)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
    break-inside: avoid;
  }
  .months {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: ${space(1)};
  }
  .months li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space(0.5)};
    align-content: start;
    justify-items: center;
    font-size: ${type.small};
    text-align: center;
  }
  .figure {
    font-weight: ${weight.medium};
    line-height: 1.2;
  }
  li[data-unknown] .figure {
    color: ${colour.noneText};
    font-weight: ${weight.regular};
  }
  .column {
    inline-size: 100%;
    max-inline-size: ${space(7)};
    block-size: 44px;
    overflow: visible;
  }
  .column .visits {
    fill: ${colour.accent};
  }
  .column .base {
    stroke: ${colour.edge};
    vector-effect: non-scaling-stroke;
  }
  .column .unknown {
    fill: none;
    stroke: ${colour.noneMark};
    stroke-dasharray: 2 3;
    vector-effect: non-scaling-stroke;
  }
  .month {
    color: ${colour.faint};
    line-height: 1.25;
    white-space: nowrap;
  }
  .year {
    display: block;
  }

  .sayings {
    display: grid;
    gap: ${space(4)};
  }
  .saying {
    padding-inline-start: ${space(4)};
    border-inline-start: 2px solid ${colour.line};
    break-inside: avoid;
  }
  blockquote {
    max-inline-size: 70ch;
    margin: 0;
  }
  .answer {
    max-inline-size: 70ch;
    margin-block-start: ${space(1)};
  }
  .answer .status {
    margin-inline-end: ${space(1)};
    vertical-align: bottom;
  }
  @media (forced-colors: active) {
    .bar .part,
    .column .visits {
      fill: CanvasText;
    }
    .bar .whole {
      fill: none;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
  }
`;
