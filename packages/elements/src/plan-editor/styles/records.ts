import { css } from 'lit';
import { colour, focus, motion, radius, space, type, weight } from '../../theme/tokens.ts';

/** Records: as rows of a table, as pieces of text, opened, and begun. */
export const recordStyles = css`
  .records {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  .records > thead > tr > th {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--tandem-top, 0px);
    padding: ${space(2)} ${space(3)};
    padding-inline-start: 0;
    border-block-end: 1px solid ${colour.line};
    background: ${colour.surface};
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.regular};
    text-align: start;
    vertical-align: bottom;
  }
  .records > tbody > tr > * {
    padding: ${space(2)} ${space(3)};
    padding-inline-start: 0;
    border-block-end: 1px solid ${colour.line};
    text-align: start;
    vertical-align: top;
    font-weight: ${weight.regular};
  }
  .records > tbody > tr > th {
    font-weight: ${weight.medium};
    min-inline-size: 160px;
  }
  .records > tbody > tr > th,
  .card > .card-head {
    position: relative;
  }
  /* In the margin, so that nothing moves when somebody comes or goes. */
  .here {
    position: absolute;
    inset-inline-end: calc(100% + ${space(1.5)});
    inset-block-start: ${space(1.5)};
    display: flex;
  }
  .here .avatar + .avatar {
    margin-inline-start: -10px;
  }
  .records .figure {
    text-align: end;
    white-space: nowrap;
  }
  .records > tbody > tr > th.figure,
  .records > thead > tr > th.figure:first-child {
    text-align: start;
  }
  .records .day,
  .records .instant,
  .records .choice {
    white-space: nowrap;
  }
  /* A name of two words stays on one line, so that tables under each other keep their columns. */
  .records .reference {
    min-inline-size: 148px;
  }
  .records [data-cell]:focus-visible {
    outline: ${focus};
    outline-offset: -2px;
    border-radius: ${radius.control};
  }
  .records > tbody > tr:not(.opened):hover > * {
    background: color-mix(in oklab, ${colour.sunken} 55%, transparent);
  }
  .records .shown[data-editable='true']:hover {
    background: none;
    box-shadow: none;
    text-decoration: underline dotted ${colour.edge};
    text-underline-offset: 0.3em;
  }
  .records .control-cell,
  .records > thead > tr > .control-cell {
    inline-size: ${space(8)};
    padding-inline: 0;
    padding-block: ${space(1)};
    text-align: end;
  }
  .records [data-editing] {
    min-inline-size: 120px;
  }
  .records > tbody > tr:has(+ .row-notes) > *,
  .records > tbody > tr:has(+ .opened) > *,
  .records > tbody > tr:has(+ [data-again='true']) > * {
    border-block-end-color: transparent;
  }
  .records > tbody > tr[data-again='true']:not(:hover, :focus-within) > th > [data-form] {
    opacity: 0;
  }
  .records > tbody > tr.row-notes > td {
    padding-block: 0 ${space(3)};
  }
  .records > tbody > tr.row-notes:hover > * {
    background: none;
  }
  .records > tbody > tr.opened > td {
    padding: 0 0 ${space(4)};
  }
  .opener .icon,
  .each-role .icon {
    transition: transform ${motion};
  }
  .opener[aria-expanded='true'] .icon,
  .each-role[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .button.opener {
    min-block-size: ${space(7)};
    inline-size: ${space(7)};
    color: ${colour.faint};
  }
  .panel {
    margin-block-start: ${space(2)};
    padding: ${space(5)};
    border-radius: ${radius.control};
    background: ${colour.ground};
  }
  .panel .shown[data-editable='true']:hover,
  .panel .shown[data-editable='true']:focus-within {
    background: ${colour.surface};
    box-shadow: 0 0 0 ${space(1.5)} ${colour.surface};
  }
  .panel .grid thead th {
    background: ${colour.ground};
  }
  .colophon {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(6)};
    align-items: center;
    justify-content: space-between;
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .panel > .facts + .colophon {
    margin-block-start: ${space(5)};
    padding-block-start: ${space(3)};
    border-block-start: 1px solid ${colour.line};
  }
  .sheet > .colophon,
  .sides > .sides-grid > .colophon {
    margin-block-start: ${space(4)};
  }
  .stamps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${space(4)};
    align-items: baseline;
    margin: 0;
  }
  .record-actions {
    display: flex;
    gap: ${space(1)};
    align-items: center;
  }
  .card {
    padding-block: ${space(5)};
    border-block-start: 1px solid ${colour.line};
  }
  .collection:not(.nested) > .card:first-of-type {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .card > .card-head {
    display: flex;
    gap: ${space(3)};
    align-items: start;
    justify-content: space-between;
  }
  .card > .card-head h5 {
    flex: 1;
    min-inline-size: 0;
    font-size: ${type.lead};
  }
  .card > .card-head h5 [data-form] {
    padding-inline-end: ${space(7)};
  }
  .card > .card-head h5 [data-editing] {
    inline-size: 100%;
    padding: 0;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1)} ${space(5)};
    margin-block: ${space(1)} ${space(2)};
    color: ${colour.soft};
  }
  .meta-item {
    display: inline-flex;
    gap: ${space(1.5)};
    align-items: baseline;
  }
  .meta-item .shown {
    padding-inline-end: 0;
  }
  .meta-item .edit {
    inset-inline-end: calc(-1 * ${space(6)});
    z-index: 1;
  }
  .card > .notes {
    margin-block: 0 ${space(2)};
  }
  .card > [data-form='block'] {
    margin-block-start: ${space(3)};
  }
  .card > .panel {
    margin-block-start: ${space(4)};
  }
  .collection.nested {
    margin-block-start: ${space(4)};
    padding-inline-start: ${space(5)};
    border-inline-start: 2px solid ${colour.line};
  }
  .collection.nested.empty {
    margin-block-start: ${space(1)};
    border: 0;
    padding: 0;
    display: inline-block;
  }
  .collection.nested.empty .adder {
    margin: 0 ${space(4)} 0 calc(-1 * ${space(3)});
    white-space: nowrap;
  }
  .collection.nested.empty:has(form) {
    display: block;
  }
  .collection.nested > .collection-title {
    margin: 0;
    font-size: ${type.body};
    font-weight: ${weight.medium};
  }
  .collection.nested .records > thead > tr > th {
    position: static;
    padding-block: ${space(1)};
  }
  .each-role {
    margin-block-start: ${space(2)};
    margin-inline-start: calc(-1 * ${space(3)});
  }
  .roles .collection {
    margin-block-start: ${space(6)};
  }
  .roles .collection > .collection-title {
    margin: 0;
    font-size: ${type.body};
    font-weight: ${weight.medium};
  }
  .roles .each-role + div > .collection {
    margin-block-start: ${space(2)};
  }
  .roles .each-role + div > .collection > .collection-title {
    display: none;
  }
  .adder {
    margin-block-start: ${space(2)};
    margin-inline-start: calc(-1 * ${space(3)});
  }
  .not-yet .adder {
    margin: 0;
    border: 1px dashed ${colour.edge};
  }
  .new-record {
    display: grid;
    gap: ${space(4)};
    margin-block: ${space(3)};
    padding: ${space(5)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.control};
    background: ${colour.ground};
  }
  .new-record .problem {
    margin: 0;
  }
  .sign-off .means,
  .sign-off .outcome .status {
    margin: 0;
    max-inline-size: 68ch;
  }
  .sign-off {
    grid-template-columns: minmax(0, 1fr);
  }
  /* Takes no room, and is still heard when something comes. */
  .sign-off .outcome:not(:has(p)) {
    position: absolute;
  }
  .sign-off .outcome .status {
    display: flex;
    align-items: baseline;
    font-size: inherit;
    white-space: normal;
  }
  .sign-off .outcome .mark {
    inline-size: 12px;
    flex: none;
    align-self: auto;
    translate: 0 1px;
  }
  .sign-off .record-actions {
    flex-wrap: wrap;
  }
  .changed-terms {
    display: grid;
    gap: ${space(1)};
    margin: ${space(2)} 0 0;
    padding-inline-start: ${space(5)};
  }
  .changed-terms .label {
    display: inline;
    margin-inline-end: ${space(1)};
  }
  .new-record .label {
    margin-block-end: ${space(1)};
  }
`;
