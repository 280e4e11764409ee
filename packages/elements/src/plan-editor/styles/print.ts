import { css } from 'lit';
import { colour, space, type } from '../../theme/tokens.ts';

/** On paper: the document alone, every row, headings kept with what they head and repeated on each page. */
export const printStyles = css`
  @media print {
    .editor {
      --tandem-size: 12px;
      --tandem-space: 3px;
      display: block;
      font-size: ${type.body};
    }
    .document {
      padding: 0;
      border: 0;
      box-shadow: none;
    }
    .edit,
    .control-cell,
    .not-yet,
    .offers,
    .waiting-actions {
      display: none !important;
    }
    [data-section] {
      padding-block: 8mm;
    }
    h2,
    h3,
    h4,
    h5,
    .section-head,
    .card > .card-head {
      break-after: avoid;
    }
    .side-row,
    .records > tbody > tr,
    .meta {
      break-inside: avoid;
    }
    .records thead,
    .rows thead {
      display: table-header-group;
    }
    .records > thead > tr > th,
    .sides-head {
      position: static;
    }
    .grid-scroll {
      overflow: visible;
      max-block-size: none;
    }
    .document {
      background: none;
    }
    .panel {
      margin: 0;
      padding: ${space(2)} 0 ${space(2)} ${space(4)};
      border-inline-start: 1px solid ${colour.line};
      border-radius: 0;
      background: none;
    }
    .panel .facts {
      gap: ${space(3)} ${space(6)};
    }
    /* Who wrote which row is for those who work on it; so is what nobody filled in. */
    .panel .colophon,
    .records > tbody > tr.opened:not(:has(.panel [data-field]:not([data-form='offer']))),
    .card > .panel:not(:has([data-field]:not([data-form='offer']))),
    .card > [data-form]:has(> .shown > .blank) {
      display: none;
    }
    .records > tbody > tr:has(+ .opened),
    .records > tbody > tr:has(+ .row-notes) {
      break-after: avoid;
    }
    .records > tbody > tr.opened {
      break-inside: auto;
    }
    .grid th,
    .grid td {
      padding-block: 0;
    }
  }
`;
