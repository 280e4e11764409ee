import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .sheet {
    display: grid;
    gap: ${space(8)};
  }
  section {
    min-inline-size: 0;
  }
  h3 {
    margin-block-end: ${space(2)};
    font-size: ${type.lead};
    font-weight: ${weight.strong};
  }
  h4 {
    font-weight: ${weight.medium};
  }
  .lead {
    font-size: ${type.title};
    font-weight: ${weight.strong};
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }
  .soft,
  .note {
    color: ${colour.soft};
    text-wrap: pretty;
  }
  .note {
    margin-block-start: ${space(2)};
    font-size: ${type.small};
  }
  .empty {
    padding: ${space(6)};
    border: 1px dashed ${colour.edge};
    border-radius: ${radius.card};
    color: ${colour.soft};
    text-align: center;
  }
  .blank {
    display: block;
    block-size: ${space(5)};
    margin-block-end: ${space(3)};
    border-radius: ${radius.control};
    background: ${colour.sunken};
  }
  table {
    inline-size: 100%;
    margin-block-start: ${space(4)};
    border-collapse: collapse;
  }
  thead th {
    padding: ${space(1)} ${space(3)} ${space(2)} 0;
    border-block-end: 1px solid ${colour.line};
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.medium};
    text-align: start;
  }
  tbody th,
  tbody td,
  tfoot th,
  tfoot td {
    padding: ${space(3)} ${space(3)} ${space(3)} 0;
    border-block-end: 1px solid ${colour.line};
    vertical-align: top;
    text-align: start;
    font-weight: ${weight.regular};
  }
  th:last-child,
  td:last-child {
    padding-inline-start: ${space(3)};
  }
  th.number,
  td.number {
    text-align: end;
    white-space: nowrap;
  }
  th[scope='row'] {
    inline-size: 44%;
    padding-inline-end: ${space(6)};
  }
  .budget .name,
  tfoot th,
  tfoot td {
    font-weight: ${weight.medium};
  }
  .of {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .budget .of {
    margin-inline-start: ${space(2)};
  }
  tr:has(+ .line) > *,
  .line:has(+ .line) > * {
    border-block-end: 0;
  }
  .line > * {
    padding-block: 0 ${space(2.5)};
    color: ${colour.soft};
  }
  .line > th {
    padding-inline-start: ${space(4)};
  }
  tfoot > tr > * {
    border-block-end: 0;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 10px;
    margin-block-start: ${space(1.5)};
    overflow: visible;
  }
  .bar .track {
    fill: ${colour.sunken};
    stroke: ${colour.edge};
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .bar .fill {
    fill: ${colour.accent};
  }
  .bar .beyond {
    fill: ${colour.badMark};
  }
  .bar .limit {
    stroke: ${colour.ink};
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  @container (max-width: 560px) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tfoot,
    tr,
    th[scope='row'],
    td {
      display: block;
      inline-size: auto;
    }
    tbody,
    tfoot {
      padding-block: ${space(3)};
      border-block-end: 1px solid ${colour.line};
    }
    th[scope='row'],
    tbody td,
    tfoot td,
    td:last-child {
      padding: 0;
      border: 0;
    }
    .line > th {
      color: ${colour.ink};
    }
    .bar {
      margin-block-end: ${space(2)};
    }
    td,
    td.number {
      display: flex;
      justify-content: space-between;
      gap: ${space(3)};
      text-align: start;
    }
    td.without {
      display: none;
    }
    .line > td {
      padding-block: 0;
    }
    td::before {
      content: attr(data-label);
      color: ${colour.faint};
    }
    .line {
      margin-block-start: ${space(2)};
      padding-inline-start: ${space(4)};
      border-inline-start: 2px solid ${colour.line};
    }
    .line > th {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar .fill,
    .bar .beyond {
      fill: Highlight;
    }
    .bar .limit {
      stroke: CanvasText;
    }
  }
  @media print {
    tbody,
    .card,
    .request {
      break-inside: avoid;
    }
    .bar {
      print-color-adjust: exact;
    }
  }
`;
