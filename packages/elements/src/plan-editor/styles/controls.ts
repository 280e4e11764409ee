import { css } from 'lit';
import { colour, focus, motion, radius, shadow, space, type, weight } from '../../theme/tokens.ts';

/** How a field is edited. Thin, in the place of the value, so that nothing jumps. */
export const controlStyles = css`
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .editing {
    position: relative;
    display: grid;
    gap: ${space(1)};
  }
  .editing[aria-busy='true'] {
    opacity: 0.7;
  }
  .control {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: ${space(8)};
    margin: 0;
    padding: ${space(1)} ${space(2)};
    border: 1px solid ${colour.edge};
    border-radius: ${radius.control};
    background: ${colour.surface};
    color: ${colour.ink};
    font-weight: ${weight.regular};
    line-height: 1.4;
    transition: border-color ${motion};
  }
  .control:focus-visible {
    border-color: transparent;
    outline: ${focus};
    outline-offset: -1px;
  }
  .control[aria-invalid='true'],
  .segments[aria-invalid='true'] {
    border-color: ${colour.badMark};
    box-shadow: inset 0 0 0 1px ${colour.badMark};
  }
  .control::placeholder {
    color: ${colour.faint};
    opacity: 1;
  }
  select.control {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .control.number,
  [data-kind='number'] .control,
  [data-kind='money'] input.control {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .with-unit {
    display: flex;
    gap: ${space(1.5)};
    align-items: center;
    max-inline-size: 280px;
  }
  .with-unit .unit {
    color: ${colour.faint};
    font-size: ${type.small};
    white-space: nowrap;
  }
  .with-unit select.control {
    flex: none;
  }
  .growing {
    display: grid;
    max-inline-size: 72ch;
  }
  .growing::after {
    content: attr(data-text);
    visibility: hidden;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    padding: calc(${space(1)} + 1px) calc(${space(2)} + 1px);
    line-height: 1.5;
  }
  .growing::after,
  .growing > textarea {
    grid-area: 1 / 1;
  }
  .growing > textarea {
    resize: none;
    overflow: hidden;
    line-height: 1.5;
  }
  .stack {
    display: grid;
    gap: ${space(2)};
    justify-items: start;
  }
  .stack > .entry,
  .stack > .table-row,
  .stack > .control,
  .stack > .combobox,
  .stack > .grid-scroll {
    inline-size: 100%;
  }
  .stack > select.control {
    inline-size: auto;
  }
  .entry {
    display: flex;
    gap: ${space(1)};
    align-items: center;
    max-inline-size: 72ch;
  }
  .entry-name {
    flex: 1;
  }
  .segments,
  .checks {
    display: inline-flex;
    flex-wrap: wrap;
    gap: ${space(1)};
    max-inline-size: 100%;
    border-radius: ${radius.control};
  }
  .segment {
    position: relative;
    display: inline-flex;
    cursor: pointer;
  }
  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment span {
    display: inline-flex;
    align-items: center;
    min-block-size: ${space(8)};
    padding: 0 ${space(3)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.control};
    background: ${colour.surface};
    color: ${colour.soft};
    transition:
      background-color ${motion},
      border-color ${motion};
  }
  .segment:hover span {
    border-color: ${colour.edge};
  }
  .segment input:checked + span {
    border-color: ${colour.accent};
    background: ${colour.accentSoft};
    color: ${colour.ink};
    font-weight: ${weight.medium};
  }
  .checks .segment input:checked + span::before {
    content: '✓';
    margin-inline-end: ${space(1.5)};
    color: ${colour.accent};
  }
  .segment input:focus-visible + span {
    outline: ${focus};
    outline-offset: 1px;
  }
  .segment[data-unset='true'] span {
    color: ${colour.faint};
  }
  .picker {
    position: relative;
    display: inline-flex;
  }
  .picker input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    pointer-events: none;
  }
  .combobox {
    position: relative;
    inline-size: 100%;
    max-inline-size: 360px;
  }
  .options {
    position: absolute;
    z-index: 5;
    inset-block-start: calc(100% + ${space(1)});
    inset-inline: 0;
    max-block-size: 264px;
    overflow-y: auto;
    margin: 0;
    padding: ${space(1)};
    border-radius: ${radius.control};
    background: ${colour.surface};
    box-shadow:
      0 0 0 1px ${colour.line},
      ${shadow.floating};
    list-style: none;
  }
  .options[hidden] {
    display: none;
  }
  .options li {
    padding: ${space(1.5)} ${space(2)};
    border-radius: ${radius.control};
    cursor: pointer;
  }
  .options li:hover,
  .options li[aria-selected='true'] {
    background: ${colour.accentSoft};
  }
  .options .nothing {
    color: ${colour.faint};
    cursor: default;
  }
  .message p {
    margin: 0;
    font-size: ${type.small};
    font-weight: ${weight.regular};
  }
  .problem {
    display: flex;
    gap: ${space(1.5)};
    align-items: baseline;
    color: ${colour.badText};
    font-weight: ${weight.medium};
  }
  .problem .mark {
    inline-size: 12px;
    block-size: 12px;
    flex: none;
    align-self: center;
    color: ${colour.badMark};
  }
  .hint {
    color: ${colour.faint};
  }
  h2 .control,
  h5 .control {
    font-weight: inherit;
  }
  [data-form='cell'] .message:not(:empty) .problem,
  [data-form='inline'] .message .problem {
    position: absolute;
    z-index: 4;
    inset-block-start: 100%;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: 260px;
    margin-block-start: ${space(1)};
    padding: ${space(1.5)} ${space(2.5)};
    border-radius: ${radius.control};
    background: ${colour.badSoft};
    box-shadow: ${shadow.floating};
    white-space: normal;
  }
  fieldset.table-row {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(3)};
    align-items: end;
    margin: 0;
    padding: 0 0 ${space(3)};
    border: 0;
    border-block-end: 1px solid ${colour.line};
  }
  .table-cell {
    flex: 1 1 128px;
    min-inline-size: 0;
  }
  .table-cell[data-kind='prose'],
  .table-cell[data-kind='texts'] {
    flex-basis: 280px;
  }
  .table-cell select.control {
    inline-size: 100%;
  }
  .grid.typing th,
  .grid.typing td {
    padding: ${space(0.5)};
    border: 0;
  }
  .grid.typing thead th.number {
    padding-inline-end: ${space(2)};
  }
  .grid.typing tbody th {
    padding-inline-end: ${space(3)};
    vertical-align: middle;
  }
  .grid.typing .control {
    min-inline-size: 96px;
    min-block-size: ${space(7)};
  }
`;
