import { css } from 'lit';

/** On paper: the document alone, every row, headings kept with what they head and repeated on each page. */
export const printStyles = css`
  @media print {
    .editor {
      display: block;
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
      padding-inline: 0;
      background: none;
    }
  }
`;
