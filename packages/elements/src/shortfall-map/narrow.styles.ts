import { css } from 'lit';
import { colour, space, type, weight } from '../theme/tokens.ts';

/** Where the table does not fit: a card for each row, with the same facts in the same order. And on paper: all of it. */
export const narrowStyles = css`
  @container tandem-shortfall-map (width < 520px) {
    .frame {
      padding: ${space(3)} ${space(4)} ${space(4)};
    }
    table,
    tbody,
    tfoot,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      display: none;
    }
    tr {
      margin-block-end: ${space(3)};
    }
    tbody th,
    tfoot th {
      inline-size: auto;
      padding: ${space(1)} 0;
      font-weight: ${weight.strong};
    }
    .field {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      gap: 0 ${space(2)};
      align-items: baseline;
      margin-block-end: ${space(1)};
      padding: ${space(1.5)} ${space(2.5)} ${space(2)};
    }
    .field::before {
      grid-area: 1 / 1;
      color: ${colour.ink};
      content: attr(data-head);
      font-weight: ${weight.medium};
    }
    .inner {
      display: contents;
    }
    .field .number {
      position: static;
      grid-area: 1 / 2;
      align-self: center;
      justify-self: end;
    }
    .pace,
    .dash {
      grid-area: 1 / 3;
      font-size: ${type.body};
      text-align: end;
    }
    .short {
      grid-area: 2 / 1;
    }
    .field .status {
      grid-area: 2 / 2 / auto / span 2;
      justify-self: end;
    }
    .field[data-state='missing'] .status {
      grid-row: 1;
    }
    .bar {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .frame {
      border: 0;
      padding: 0;
    }
    .scroller {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    tr,
    .place {
      break-inside: avoid;
    }
    .field {
      border-color: ${colour.edge};
      print-color-adjust: exact;
    }
    .number,
    .bar {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .number {
      border: 1px solid CanvasText;
    }
    .field[data-named] {
      border-width: 3px;
    }
    .bar .part {
      fill: CanvasText;
    }
    .bar .way {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
