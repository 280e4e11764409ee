import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

/** Where a matrix does not fit: a card for each item, with those who have a role in it. And on paper: all of it. */
export const narrowStyles = css`
  @container tandem-rasci (600px <= width < 880px) {
    .end,
    .parties td:last-child {
      display: none;
    }
    .item {
      min-inline-size: ${space(54)};
    }
  }
  @container tandem-rasci (width < 600px) {
    .sheet {
      border: 0;
      background: none;
    }
    .scroller {
      max-block-size: none;
      overflow: visible;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead,
    colgroup {
      display: none;
    }
    .group th {
      padding: ${space(4)} 0 ${space(1.5)};
      border: 0;
    }
    tbody tr:not(.group) {
      margin-block-end: ${space(3)};
      padding: ${space(3)} ${space(4)};
      border: 1px solid ${colour.line};
      border-radius: ${radius.card};
      background: ${colour.surface};
    }
    tbody tr:not(.group) > *,
    tbody tr:not(.group):hover > * {
      position: static;
      min-inline-size: 0;
      max-inline-size: none;
      border: 0;
      background: none;
    }
    .item {
      padding: 0 0 ${space(1)};
    }
    .everyone {
      display: inline-block;
      margin-block: ${space(1)};
      font-size: ${type.small};
      font-weight: ${weight.regular};
    }
    .cell {
      display: flex;
      gap: ${space(3)};
      align-items: center;
      justify-content: space-between;
      block-size: auto;
      min-block-size: ${space(9)};
      padding: ${space(1)} 0;
    }
    .cell:focus {
      outline-offset: 2px;
    }
    .cell::before {
      color: ${colour.soft};
      content: attr(data-name);
    }
    .cell[data-empty] {
      display: none;
    }
    [data-open] > .cell[data-empty] {
      display: flex;
    }
    .end {
      display: none;
    }
    .reader {
      border: 1px solid ${colour.line};
      border-radius: ${radius.card};
    }
    .reader:not(:has(.at)) {
      position: static;
    }
    .keys {
      display: none;
    }
  }
  @media print {
    .sheet {
      border: 0;
    }
    .scroller {
      max-block-size: none;
      overflow: visible;
    }
    thead,
    .item,
    .end,
    .reader,
    .parties td:first-child,
    .corner {
      position: static;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .letter {
      border-color: currentColor;
      print-color-adjust: exact;
    }
    .cell {
      min-inline-size: 0;
    }
    [data-begins='function'] {
      border-inline-start-style: solid;
    }
    /* However wide the paper is: a column less leaves room for people. */
    .end,
    .parties td:last-child {
      display: none;
    }
    .unsettled {
      display: block;
    }
    .item {
      min-inline-size: ${space(40)};
    }
  }
`;
