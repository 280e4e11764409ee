import { css } from 'lit';
import { colour, space } from '../theme/tokens.ts';

/** On paper: every row, and the periods again on each page. */
export const printStyles = css`
  @media print {
    .sheet {
      border: 0;
    }
    .scroller {
      display: table;
      inline-size: 100%;
      max-block-size: none;
      overflow: visible;
      border-collapse: collapse;
    }
    .head {
      position: static;
      display: table-header-group;
    }
    .body {
      display: table-row-group;
    }
    .row,
    .head .row {
      display: table-row;
      block-size: auto;
      break-inside: avoid;
    }
    .name,
    .cell {
      position: static;
      display: table-cell;
      inline-size: auto;
      padding: ${space(1)};
      border: 0;
      border-block-end: 1px solid ${colour.line};
      outline: none;
      background: none;
      white-space: normal;
    }
    .name bdi {
      display: block;
    }
  }
`;
