import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(64px, 38%);
    grid-template-rows: auto auto auto 1fr;
    column-gap: ${space(4)};
    block-size: 100%;
    min-block-size: 152px;
    margin: 0;
    padding: ${space(4)} ${space(5)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
    break-inside: avoid;
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: ${space(3)};
    grid-column: 1 / -1;
    margin-block-end: ${space(2)};
  }
  .head .status {
    min-block-size: 1.75em;
  }
  .name {
    min-inline-size: 0;
    color: ${colour.soft};
    font-weight: ${weight.medium};
    overflow-wrap: anywhere;
  }
  .open {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .open::after {
    content: '';
    position: absolute;
    inset: -1px;
    border-radius: ${radius.card};
  }
  .open:focus-visible {
    outline: none;
  }
  .open:focus-visible::after {
    outline: 2px solid var(--tandem-focus, ${colour.accent});
    outline-offset: 2px;
  }
  :host([openable]) .card:hover {
    border-color: ${colour.edge};
  }
  .value {
    align-self: end;
    font-size: ${type.figure};
    font-weight: ${weight.strong};
    line-height: 1.2;
    letter-spacing: -0.02em;
    overflow-wrap: anywhere;
  }
  .value.unknown {
    padding-block: ${space(2)} ${space(1)};
    color: ${colour.noneText};
    font-size: ${type.body};
    font-weight: ${weight.regular};
    letter-spacing: 0;
    line-height: 1.4;
  }
  .chart {
    grid-column: 2;
    grid-row: 2 / span 2;
    align-self: end;
    inline-size: 100%;
    block-size: 40px;
    margin-block-end: ${space(1)};
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chart path {
    vector-effect: non-scaling-stroke;
  }
  .chart .target {
    stroke: ${colour.noneMark};
    stroke-width: 1.25;
    stroke-dasharray: 1 3.5;
  }
  .chart .actual {
    stroke: ${colour.accent};
    stroke-width: 2;
  }
  .chart .end {
    stroke: ${colour.accent};
    stroke-width: 7;
  }
  .facts {
    color: ${colour.soft};
  }
  .pace {
    grid-column: 1 / -1;
    margin-block-start: ${space(3)};
    text-wrap: pretty;
  }
  .updated {
    grid-column: 1 / -1;
    align-self: end;
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .wide {
    grid-column: 1 / -1;
  }
  .late {
    color: ${colour.watchText};
  }
  .blank {
    align-self: center;
    inline-size: 60%;
    block-size: ${space(3)};
    border-radius: ${radius.control};
    background: ${colour.sunken};
  }
  .blank.large {
    inline-size: 80%;
    block-size: ${space(7)};
  }
  .blank.row {
    grid-column: 1;
  }
`;
