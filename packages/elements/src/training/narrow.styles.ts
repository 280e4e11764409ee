import { css } from 'lit';
import { colour, space, type, weight } from '../theme/tokens.ts';

/** Where the table does not fit: a card for each competency, the parties named in it. And on paper: all of it. */
export const narrowStyles = css`
  @container tandem-training (width < 560px) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      display: none;
    }
    tbody tr {
      padding: ${space(3)} ${space(4)};
    }
    tbody tr + tr {
      border-block-start: 1px solid ${colour.line};
    }
    tbody th,
    td {
      inline-size: auto;
      min-inline-size: 0;
      padding: ${space(1)} 0;
      border: 0;
    }
    td {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0 ${space(3)};
    }
    td::before {
      color: ${colour.soft};
      font-size: ${type.small};
      font-weight: ${weight.medium};
      content: attr(data-name);
    }
    td > .detail {
      grid-column: 2;
    }
    .head {
      flex-wrap: wrap;
    }
    .standing {
      grid-template-columns: minmax(0, 1fr);
      gap: ${space(0.5)};
    }
    .months {
      grid-auto-flow: row;
      grid-template-columns: repeat(6, minmax(0, 1fr));
      row-gap: ${space(3)};
    }
  }
  @media print {
    .scroller {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    h3 {
      break-after: avoid;
    }
    .column,
    .bar {
      print-color-adjust: exact;
    }
  }
`;
