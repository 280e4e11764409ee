import { css } from 'lit';
import { colour, focus, motion, radius, space, type, weight } from '../../theme/tokens.ts';

/** How a field is read: label, value, what is blank, what waits, what was found. */
export const fieldStyles = css`
  [data-form] {
    display: block;
    min-inline-size: 0;
  }
  [data-form='inline'] {
    display: inline-block;
    max-inline-size: 100%;
  }
  [data-form='inline'][data-kind='prose'] {
    display: block;
  }
  [data-form][data-editing] {
    min-inline-size: min(100%, 240px);
  }
  .label {
    display: flex;
    gap: ${space(1.5)};
    align-items: center;
    color: ${colour.faint};
    font-size: ${type.small};
    line-height: 1.4;
  }
  .shown {
    position: relative;
    min-block-size: ${space(6)};
    overflow-wrap: break-word;
  }
  [data-form='block'] > .shown {
    padding-block: 1px;
  }
  .shown[data-editable='true'] {
    cursor: text;
    border-radius: ${radius.control};
    transition:
      background-color ${motion},
      box-shadow ${motion};
  }
  .shown[data-editable='true']:hover,
  .shown[data-editable='true']:focus-within {
    background: ${colour.sunken};
    box-shadow: 0 0 0 ${space(1.5)} ${colour.sunken};
  }
  .edit {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: ${space(6)};
    block-size: ${space(6)};
    padding: 0;
    border: 0;
    border-radius: ${radius.control};
    background: ${colour.sunken};
    color: ${colour.soft};
    opacity: 0;
    cursor: pointer;
    transition: opacity ${motion};
  }
  .shown:hover > .edit,
  .edit:focus-visible {
    opacity: 1;
  }
  .prose {
    max-inline-size: 68ch;
  }
  .prose p {
    margin: 0;
    white-space: pre-line;
    text-wrap: pretty;
  }
  .prose p + p {
    margin-block-start: ${space(3)};
  }
  .lines {
    margin: 0;
    padding-inline-start: ${space(4)};
    max-inline-size: 68ch;
  }
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lines li::marker {
    color: ${colour.edge};
  }
  .lines li + li {
    margin-block-start: ${space(0.5)};
  }
  .tags,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1)} ${space(1.5)};
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chips[hidden] {
    display: none;
  }
  .tags li,
  .chips li {
    padding: 0 ${space(2)};
    border-radius: ${radius.control};
    background: ${colour.sunken};
    line-height: ${space(6)};
  }
  .chips li.removable {
    display: inline-flex;
    align-items: center;
    padding-inline-end: 0;
    background: ${colour.accentSoft};
  }
  .chips .button {
    inline-size: ${space(6)};
    min-block-size: ${space(6)};
  }
  .free {
    text-decoration: underline dotted ${colour.edge};
    text-underline-offset: 0.25em;
  }
  .pairs {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: ${space(1)} ${space(4)};
    margin: 0;
  }
  .pairs dt {
    color: ${colour.soft};
  }
  .pairs dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  code {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: ${type.small};
    color: ${colour.faint};
  }
  .blank,
  .blank-mark {
    color: ${colour.faint};
  }

  .waiting {
    display: grid;
    gap: ${space(1)};
    padding: ${space(2.5)} ${space(3)};
    border: 1.5px dashed ${colour.edge};
    border-radius: ${radius.control};
  }
  .waiting[data-mine='true'] {
    border-color: ${colour.accent};
    background: ${colour.accentSoft};
    cursor: text;
  }
  .waiting p {
    margin: 0;
  }
  .waiting-for {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${space(2)};
    align-items: baseline;
    font-weight: ${weight.medium};
  }
  .waiting-note {
    color: ${colour.soft};
  }
  .waiting-actions {
    display: flex;
    gap: ${space(2)};
  }
  .waiting-actions:empty {
    display: none;
  }

  .marker {
    display: inline-flex;
    vertical-align: -2px;
    margin-inline-start: ${space(1)};
  }
  [data-form]:has(> .marker):not([data-editing]) {
    display: flex;
    align-items: baseline;
  }
  [data-record],
  [data-form] {
    scroll-margin-block: calc(var(--tandem-top, 0px) + ${space(18)}) ${space(8)};
  }
  [data-record]:focus,
  [data-form]:focus {
    outline: ${focus};
    outline-offset: ${space(1)};
    border-radius: ${radius.control};
  }
  .notes {
    display: grid;
    gap: ${space(1)};
    margin: ${space(1)} 0 0;
    padding: 0;
    list-style: none;
    font-size: ${type.small};
    font-weight: ${weight.regular};
    max-inline-size: 75ch;
  }
  .notes li {
    display: flex;
    gap: ${space(1.5)};
    align-items: baseline;
    color: ${colour.noneText};
  }
  .notes .mark {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    align-self: start;
    margin-block-start: 2px;
    color: ${colour.noneMark};
  }
  .notes li[data-status='watch'] {
    color: ${colour.watchText};
  }
  .notes li[data-status='watch'] .mark {
    color: ${colour.watchMark};
  }
  .notes li[data-status='bad'] {
    color: ${colour.badText};
  }
  .notes li[data-status='bad'] .mark {
    color: ${colour.badMark};
  }

  .rows .shown,
  .rows td {
    overflow-wrap: break-word;
  }
  .rows {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .rows th,
  .rows td {
    padding: ${space(1)} ${space(3)} ${space(1)} 0;
    padding-inline: 0 ${space(3)};
    border-block-end: 1px solid ${colour.line};
    text-align: start;
    vertical-align: top;
  }
  .rows thead th {
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.regular};
    white-space: nowrap;
  }
  .rows tbody th {
    font-weight: ${weight.regular};
    white-space: nowrap;
  }
  .rows .number,
  .rows .money {
    text-align: end;
  }
  .rows tbody tr:last-child > * {
    border-block-end: 0;
  }
  .rows .day,
  .rows .period {
    white-space: nowrap;
  }
  @container tandem-side (width < 440px) {
    .rows:not(.grid, [data-columns='1'], [data-columns='2']) :is(thead) {
      display: none;
    }
    .rows:not(.grid, [data-columns='1'], [data-columns='2']),
    .rows:not(.grid, [data-columns='1'], [data-columns='2']) :is(tbody, tr, td) {
      display: block;
      border: 0;
    }
    .rows:not(.grid, [data-columns='1'], [data-columns='2']) tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 ${space(3)};
      padding-block: ${space(1)};
    }
    .rows:not(.grid, [data-columns='1'], [data-columns='2']) td {
      padding: 0;
    }
    .rows:not(.grid, [data-columns='1'], [data-columns='2']) td.flag::before {
      content: attr(data-label) ': ';
      color: ${colour.faint};
    }
    .rows:not(.grid, [data-columns='1'], [data-columns='2']) td.prose {
      flex-basis: 100%;
    }
    .rows:not(.grid, [data-columns='1'], [data-columns='2']) td:has(.blank-mark) {
      display: none;
    }
  }
  .grid-scroll {
    overflow-x: auto;
    max-block-size: 448px;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .grid thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    background: ${colour.surface};
    box-shadow: inset 0 -1px ${colour.line};
  }
  .shown:hover .grid thead th {
    background: ${colour.sunken};
  }
`;
