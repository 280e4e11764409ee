import { css } from 'lit';
import { colour, radius, space, type } from '../../theme/tokens.ts';

const oneColumn = css`
  .editor {
    display: block;
  }
  .bar {
    z-index: 3;
    inset-block-start: var(--tandem-top, 0px);
    display: flex;
    gap: ${space(2)};
    align-items: center;
    margin: 0 0 ${space(2)};
    background: ${colour.ground};
  }
  .sections {
    flex: 1;
    min-inline-size: 0;
    overflow-x: auto;
    overflow-y: hidden;
    scrollbar-width: none;
  }
  .sections a {
    white-space: nowrap;
  }
  .sections ul {
    display: flex;
    inline-size: max-content;
    padding-block: ${space(1)};
  }
  .toolbar {
    order: 1;
    padding-block: ${space(1)};
  }
  .records > thead > tr > th,
  .sides-head {
    position: static;
  }
`;

/** Three columns become two, then one; tables become cards that tell the same facts in the same order. */
export const narrowStyles = css`
  @container tandem-editor (width < 1240px) {
    .editor {
      grid-template: 'bar document' / 192px minmax(0, 1fr);
      column-gap: ${space(6)};
    }
    .rail {
      display: none;
    }
    .attention-inline:not(:empty) {
      display: block;
      margin-block-end: ${space(8)};
    }
    .attention-inline .attention {
      padding: ${space(4)};
      border-radius: ${radius.control};
      background: ${colour.ground};
    }
  }
  @container tandem-editor (width < 800px) {
    ${oneColumn}
  }
  @container tandem-document (width < 540px) {
    /* A card stands by itself: it says what it is about, whatever the one above said. */
    .records > tbody > tr[data-again='true']:not(:hover, :focus-within) > th > [data-form] {
      opacity: 1;
    }
    .records,
    .records > tbody,
    .records > tbody > tr,
    .records > tbody > tr > * {
      display: block;
    }
    .records > thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .records > tbody > tr {
      position: relative;
      padding-block: ${space(3)};
      border-block-end: 1px solid ${colour.line};
    }
    .records > tbody > tr > * {
      padding: ${space(0.5)} 0;
      border: 0;
    }
    .records > tbody > tr > td[data-label] {
      display: grid;
      grid-template-columns: minmax(88px, 32%) minmax(0, 1fr);
      gap: ${space(3)};
      white-space: normal;
      text-align: start;
    }
    .records > tbody > tr > td[data-label]::before,
    .rows td[data-label]::before {
      content: attr(data-label);
      color: ${colour.faint};
      font-size: ${type.small};
    }
    .records > tbody > tr > th {
      padding-inline-end: ${space(10)};
    }
    .records > tbody > tr > .control-cell {
      position: absolute;
      inset-block-start: ${space(2)};
      inset-inline-end: 0;
      inline-size: auto;
    }
    .records > tbody > tr:not(.opened):hover > * {
      background: none;
    }
    .records > tbody > tr.opened {
      padding: 0;
    }
    .rows:not(.grid),
    .rows:not(.grid) tbody,
    .rows:not(.grid) tr,
    .rows:not(.grid) td {
      display: block;
    }
    .rows:not(.grid) thead {
      display: none;
    }
    .rows:not(.grid) tr {
      padding-block: ${space(2)};
      border-block-end: 1px solid ${colour.line};
    }
    .rows:not(.grid) td {
      display: grid;
      grid-template-columns: minmax(88px, 32%) minmax(0, 1fr);
      gap: ${space(3)};
      padding: 0;
      border: 0;
      text-align: start;
      white-space: normal;
    }
    .sides-grid[data-columns] {
      grid-template-columns: minmax(0, 1fr);
    }
    .side-row {
      display: block;
    }
    .sides-foot {
      padding: 0;
    }
    .sides-head {
      display: none;
    }
    .side-name {
      display: block;
      color: ${colour.soft};
      font-size: ${type.small};
    }
    .panel,
    .new-record {
      padding: ${space(4)};
    }
    .facts {
      gap: ${space(4)};
    }
    .collection.nested {
      padding-inline-start: ${space(3)};
    }
    .meta {
      gap: ${space(1)} ${space(4)};
    }
  }
  @container tandem-editor (width < 640px) {
    .here {
      inset-inline-end: 100%;
      inset-block-start: 0;
    }
    .here .avatar {
      inline-size: 16px;
      block-size: 16px;
      font-size: 8px;
    }
    .document {
      padding: ${space(6)} ${space(4)} ${space(10)};
    }
    .title-page {
      margin-block-end: ${space(8)};
    }
    [data-section] {
      padding-block: ${space(8)};
    }
    .section-head {
      margin-block-end: ${space(5)};
    }
  }
  @media (pointer: coarse) {
    .sections a,
    .control,
    .segment span {
      min-block-size: 44px;
    }
    .edit {
      opacity: 1;
      background: none;
    }
  }
  @media (forced-colors: active) {
    .segment input:checked + span {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
    .ring .share {
      stroke: CanvasText;
    }
  }
`;
