import { css } from 'lit';
import { colour, focus, motion, radius, space, type, weight } from '../theme/tokens.ts';

const edge = css`color-mix(in oklab, ${colour.ink} 10%, transparent)`;

export const styles = css`
  :host {
    container: tandem-kpi-table / inline-size;
  }
  .sheet {
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(5)};
    align-items: end;
    padding: ${space(3)} ${space(4)};
    border-block-end: 1px solid ${colour.line};
  }
  .choice {
    display: flex;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice legend {
    padding: 0 0 ${space(0.5)};
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .segment {
    position: relative;
    display: inline-flex;
  }
  .segment span {
    display: inline-grid;
    place-content: center;
    min-block-size: ${space(8)};
    padding: ${space(1)} ${space(3)};
    border: 1px solid ${colour.line};
    border-inline-start-width: 0;
    color: ${colour.soft};
    font-weight: ${weight.medium};
    line-height: 1.3;
    cursor: pointer;
    transition: background-color ${motion};
  }
  .segment:first-of-type span {
    border-inline-start-width: 1px;
    border-start-start-radius: ${radius.control};
    border-end-start-radius: ${radius.control};
  }
  .segment:last-of-type span {
    border-start-end-radius: ${radius.control};
    border-end-end-radius: ${radius.control};
  }
  .segment span:hover {
    background: ${colour.sunken};
  }
  .segment input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment input:checked + span {
    background: ${colour.accentSoft};
    color: ${colour.accent};
  }
  .segment input:focus-visible + span {
    outline: ${focus};
    outline-offset: 1px;
  }
  .pinning {
    margin-inline-start: auto;
  }
  .scroller {
    position: relative;
    max-block-size: min(70vh, 640px);
    overflow: auto;
    overscroll-behavior: contain;
    /* Rows come and go above: the browser must not make up for them. */
    overflow-anchor: none;
    scroll-padding-inline-start: ${space(70)};
    user-select: none;
  }
  /* The cell one is at wears the ring. */
  .scroller:focus-visible {
    outline: none;
  }
  .head,
  .body {
    min-inline-size: max-content;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .row {
    display: flex;
    block-size: ${space(9)};
  }
  .name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    display: flex;
    gap: ${space(2)};
    align-items: baseline;
    flex: none;
    inline-size: ${space(70)};
    padding: ${space(2)} ${space(4)};
    border-block-end: 1px solid ${edge};
    border-inline-end: 1px solid ${colour.line};
    background: ${colour.surface};
    line-height: 1.35;
    white-space: nowrap;
  }
  .name bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .kpi,
  .slice {
    flex: 0 1 auto;
  }
  .kpi {
    font-weight: ${weight.strong};
  }
  .slice {
    flex-shrink: 0;
    max-inline-size: 100%;
  }
  .row:not([data-whole]) .kpi,
  [data-whole] .slice {
    flex: 1 1 0;
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.regular};
    text-align: end;
  }
  /* The row of the whole above says whose slices these are. */
  .row:not([data-whole]) .name {
    padding-inline-start: ${space(7)};
  }
  .row:not([data-whole]) .kpi {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .cell {
    flex: 1 0 ${space(26)};
    inline-size: ${space(26)};
    padding: ${space(2)} ${space(3)};
    overflow: hidden;
    border-block-end: 1px solid ${edge};
    line-height: 1.35;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: cell;
  }
  .head .name,
  .head .cell {
    border-block-end: 1px solid ${colour.line};
    background: ${colour.sunken};
    color: ${colour.soft};
    font-size: ${type.small};
    font-weight: ${weight.medium};
    line-height: 1.6;
    cursor: default;
  }
  .head .icon {
    margin-inline-end: ${space(1)};
    vertical-align: -0.15em;
  }
  [data-whole] .cell {
    font-weight: ${weight.medium};
  }
  .row:hover > .cell {
    background: color-mix(in oklab, ${colour.sunken} 60%, transparent);
  }
  /* What follows from other figures is read, not typed. */
  [data-state='slices'],
  [data-state='parts'] {
    color: ${colour.soft};
    font-style: italic;
  }
  [data-state='mixed'] {
    color: ${colour.watchText};
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .cell[data-fixed] {
    cursor: default;
  }
  .blank-mark {
    color: ${colour.faint};
  }
  .pin {
    float: inline-start;
    margin-block-start: 0.2em;
    /* In the cell's padding, so that the figure keeps its room. */
    margin-inline: calc(${space(2)} * -1);
    color: ${colour.accent};
    font-size: ${type.small};
    line-height: 1;
  }
  .body .cell[aria-selected='true'],
  .row:hover > .cell[aria-selected='true'] {
    background: ${colour.accentSoft};
  }
  .cell[data-at] {
    position: relative;
    outline: ${focus};
    outline-offset: -2px;
    border-radius: ${radius.control};
  }
  .scroller:not(:focus-within) .cell[data-at] {
    outline-color: ${colour.edge};
  }
  .typed {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    padding: ${space(1)} ${space(3)};
    border: 2px solid ${colour.accent};
    border-radius: ${radius.control};
    background: ${colour.surface};
    color: ${colour.ink};
    font: inherit;
    font-style: normal;
    text-align: end;
    user-select: text;
  }
  .typed:focus-visible {
    outline: none;
  }
  .typed[aria-invalid='true'] {
    border-color: ${colour.badMark};
  }
  .reader {
    display: grid;
    gap: ${space(1)};
    padding: ${space(3)} ${space(4)};
    border-block-start: 1px solid ${colour.line};
    font-size: ${type.small};
  }
  .at {
    margin-inline-end: ${space(2)};
    font-weight: ${weight.medium};
  }
  .where {
    color: ${colour.soft};
  }
  .where .at {
    color: ${colour.ink};
  }
  .keys {
    color: ${colour.faint};
  }
  .told:empty {
    display: none;
  }
  .refusal {
    color: ${colour.badText};
    font-weight: ${weight.medium};
  }
  .problems {
    margin: ${space(1)} 0 0;
    padding-inline-start: ${space(5)};
  }
  .why {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)};
    align-items: end;
  }
  .why label {
    display: grid;
    flex: 1 1 ${space(60)};
    gap: ${space(1)};
  }
  .reason {
    min-block-size: ${space(8)};
    padding: ${space(1)} ${space(2)};
    border: 1px solid ${colour.edge};
    border-radius: ${radius.control};
    background: ${colour.surface};
    color: ${colour.ink};
    font: inherit;
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
  /* The name over its slice leaves room for figures beside them. */
  @container tandem-kpi-table (width < 640px) {
    .tools {
      padding: ${space(3)};
    }
    .pinning {
      margin-inline-start: 0;
    }
    .scroller {
      scroll-padding-inline-start: ${space(34)};
    }
    .row {
      block-size: ${space(12)};
    }
    .head .row {
      block-size: ${space(9)};
    }
    .name {
      display: grid;
      gap: 0;
      align-content: center;
      inline-size: ${space(34)};
      padding: ${space(1)} ${space(3)};
    }
    .row:not([data-whole]) .name {
      padding-inline-start: ${space(5)};
    }
    .row .name bdi {
      text-align: start;
    }
    .cell {
      flex-basis: ${space(22)};
      inline-size: ${space(22)};
      align-content: center;
    }
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .body .cell[aria-selected='true'] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
    .segment input:checked + span {
      border-color: Highlight;
      color: Highlight;
    }
  }
`;
