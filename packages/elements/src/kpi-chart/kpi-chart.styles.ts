import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  :host {
    min-inline-size: 0;
  }
  .chart {
    break-inside: avoid;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space(2)} ${space(4)};
    margin-block-end: ${space(3)};
  }
  .name {
    font-size: ${type.lead};
    font-weight: ${weight.strong};
    overflow-wrap: anywhere;
  }
  .modes {
    display: flex;
    gap: ${space(1)};
  }
  .plot {
    inline-size: 100%;
    border-radius: ${radius.control};
    touch-action: pan-y;
    cursor: crosshair;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .label {
    fill: ${colour.faint};
    font-size: ${type.small};
    font-variant-numeric: tabular-nums;
  }
  .grid {
    stroke: ${colour.line};
  }
  .zero {
    stroke: ${colour.edge};
  }
  .before {
    stroke: ${colour.noneMark};
    stroke-width: 1.25;
    opacity: 0.75;
  }
  .target {
    stroke: ${colour.soft};
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
  }
  .band {
    fill: ${colour.accent};
    fill-opacity: 0.13;
  }
  .forecast {
    stroke: ${colour.accent};
    stroke-width: 2;
    stroke-dasharray: 6 5;
  }
  .actual {
    stroke: ${colour.accent};
    stroke-width: 2.5;
  }
  .dot {
    fill: ${colour.accent};
  }
  .before-bar {
    fill: ${colour.noneMark};
    fill-opacity: 0.22;
  }
  .actual-bar {
    fill: ${colour.accent};
  }
  .forecast-bar {
    fill: ${colour.accent};
    fill-opacity: 0.13;
    stroke: ${colour.accent};
    stroke-dasharray: 4 3;
  }
  .whisker {
    stroke: ${colour.accent};
    stroke-width: 1.5;
  }
  .target-tick {
    stroke: ${colour.ink};
    stroke-width: 2;
  }
  .stated {
    fill: ${colour.surface};
    stroke: ${colour.soft};
    stroke-width: 1.5;
  }
  .today {
    stroke: ${colour.edge};
    stroke-dasharray: 3 3;
  }
  .today-label {
    fill: ${colour.soft};
    paint-order: stroke;
    stroke: ${colour.surface};
    stroke-width: 3;
  }
  .cursor {
    stroke: ${colour.accent};
    stroke-opacity: 0;
  }
  .cursor[data-read],
  .plot:focus-visible .cursor {
    stroke-opacity: 0.6;
  }
  .reading {
    min-block-size: 3em;
    margin-block-start: ${space(2)};
    color: ${colour.soft};
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1)} ${space(4)};
    margin: 0;
    padding: 0;
    list-style: none;
    color: ${colour.soft};
    font-size: ${type.small};
  }
  .legend span {
    unicode-bidi: plaintext;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: ${space(1.5)};
  }
  .swatch {
    inline-size: 24px;
    block-size: 14px;
    flex: none;
  }
  .table {
    margin-block-start: ${space(3)};
  }
  .table summary {
    color: ${colour.soft};
    cursor: pointer;
    font-size: ${type.small};
  }
  .scroller {
    overflow-x: auto;
    margin-block-start: ${space(2)};
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: ${type.small};
  }
  th,
  td {
    padding: ${space(1)} ${space(2)};
    border-block-end: 1px solid ${colour.line};
    font-weight: ${weight.regular};
    text-align: start;
    white-space: nowrap;
  }
  thead th {
    color: ${colour.soft};
    font-weight: ${weight.medium};
  }
  .figure {
    text-align: end;
  }
  .unknown {
    color: ${colour.faint};
  }
  .empty {
    color: ${colour.noneText};
  }
  .blank {
    block-size: 260px;
    border-radius: ${radius.card};
    background: ${colour.sunken};
  }
  @media print {
    .reading,
    .table {
      display: none;
    }
    .cursor {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .label {
      fill: CanvasText;
    }
    .grid,
    .zero,
    .today {
      stroke: GrayText;
    }
    .before,
    .target,
    .target-tick,
    .stated {
      stroke: CanvasText;
    }
    .actual,
    .forecast,
    .forecast-bar,
    .whisker,
    .cursor {
      stroke: Highlight;
    }
    .dot,
    .actual-bar,
    .band {
      fill: Highlight;
    }
    .before-bar {
      fill: GrayText;
    }
    .stated {
      fill: Canvas;
    }
    .today-label {
      stroke: Canvas;
    }
  }
`;
