import { css } from 'lit';
import { colour, focus, motion, radius, space, type, weight } from '../theme/tokens.ts';

const edge = css`color-mix(in oklab, ${colour.ink} 12%, transparent)`;

export const styles = css`
  :host {
    container: tandem-rasci / inline-size;
  }
  .sheet {
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  .scroller {
    position: relative;
    max-block-size: var(--tandem-rasci-height, 78vh);
    overflow: auto;
    overscroll-behavior-inline: contain;
    /* What has the focus is never under what stays in place. */
    scroll-padding-block: ${space(46)} ${space(2)};
    scroll-padding-inline: ${space(62)} ${space(2)};
    border-start-start-radius: ${radius.card};
    border-start-end-radius: ${radius.card};
    /* A shadow at the edge behind which there is more; at the end of the way its cover has moved over it. */
    background:
      linear-gradient(to top, ${colour.surface} ${space(3)}, transparent) bottom / 100% ${space(6)} no-repeat local,
      linear-gradient(to top, ${edge}, transparent) bottom / 100% ${space(2)} no-repeat scroll,
      linear-gradient(to left, ${colour.surface} ${space(3)}, transparent) right / ${space(6)} 100% no-repeat local,
      linear-gradient(to left, ${edge}, transparent) right / ${space(2)} 100% no-repeat scroll,
      linear-gradient(to right, ${colour.surface} ${space(3)}, transparent) left / ${space(6)} 100% no-repeat local,
      linear-gradient(to right, ${edge}, transparent) left / ${space(2)} 100% no-repeat scroll;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font: inherit;
  }
  th,
  td {
    padding: 0;
    border-block-end: 1px solid ${colour.line};
    font-weight: ${weight.regular};
    text-align: start;
    vertical-align: middle;
  }
  tbody:last-child tr:last-child > * {
    border-block-end-color: transparent;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  thead th,
  thead td {
    background: ${colour.surface};
  }
  .parties th {
    padding: ${space(2)} ${space(2)};
    border-block-end: 0;
    border-inline-start: 1px solid ${colour.line};
    font-size: ${type.small};
    font-weight: ${weight.strong};
  }
  .parties td {
    border-block-end: 0;
  }
  .parties th span {
    position: sticky;
    inset-inline-start: ${space(62)};
  }
  .parties td:first-child,
  .corner,
  .item {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: ${colour.surface};
  }
  .person {
    block-size: ${space(34)};
    padding-block: ${space(2)};
    vertical-align: bottom;
    text-align: center;
    transition: background-color ${motion};
  }
  /* Read from the bottom up, as the spine of a book. */
  .person .name {
    display: inline-grid;
    max-block-size: ${space(30)};
    overflow: hidden;
    font-size: ${type.small};
    font-weight: ${weight.medium};
    line-height: 1.25;
    /* The end from which the line is read, in either direction of the page. */
    text-align: left;
    text-overflow: ellipsis;
    white-space: nowrap;
    writing-mode: vertical-rl;
    rotate: 180deg;
  }
  .person .of {
    color: ${colour.faint};
    font-weight: ${weight.regular};
  }
  .person[data-left] bdi {
    text-decoration: line-through;
  }
  .person .status {
    display: block;
    margin-block-start: ${space(1)};
    line-height: 0;
  }
  .person[data-lit] {
    background: ${colour.accentSoft};
  }
  col[data-lit] {
    background: ${colour.accentSoft};
  }
  [data-begins='party'] {
    border-inline-start: 1px solid ${colour.line};
  }
  [data-begins='function'] {
    border-inline-start: 1px dotted ${colour.line};
  }
  .group th {
    padding: ${space(5)} ${space(4)} ${space(1.5)};
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.medium};
  }
  .group th span {
    position: sticky;
    inset-inline-start: ${space(4)};
  }
  .item {
    min-inline-size: ${space(60)};
    max-inline-size: ${space(80)};
    padding: ${space(2)} ${space(4)};
    font-weight: ${weight.medium};
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .item bdi {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  .everyone {
    display: none;
  }
  .cell {
    min-inline-size: ${space(11.5)};
    block-size: ${space(10)};
    padding: ${space(1)} 1px;
    text-align: center;
    cursor: default;
  }
  tbody tr:not(.group):hover > :not(.item) {
    background: color-mix(in oklab, ${colour.sunken} 60%, transparent);
  }
  tbody tr:not(.group):hover > .item {
    background: color-mix(in oklab, ${colour.sunken} 60%, ${colour.surface});
  }
  tr:has(> .cell:focus) > .item {
    color: ${colour.accent};
  }
  [data-cell]:focus {
    outline: ${focus};
    outline-offset: -2px;
    border-radius: ${radius.control};
  }
  .letters {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    justify-content: center;
  }
  .letter {
    display: inline-grid;
    place-content: center;
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 1px solid transparent;
    border-radius: ${radius.control};
    font-weight: ${weight.strong};
    line-height: 1;
  }
  /* Who decides and who does it are seen across the room; the rest is read up close. */
  .letter[data-role='A'] {
    background: ${colour.accent};
    color: ${colour.onAccent};
  }
  .letter[data-role='R'] {
    border-color: ${colour.accent};
    background: ${colour.accentSoft};
    color: ${colour.accent};
  }
  .letter[data-role='S'] {
    background: ${colour.sunken};
    color: ${colour.ink};
  }
  .letter[data-role='C'],
  .letter[data-role='I'] {
    color: ${colour.soft};
    font-weight: ${weight.medium};
  }
  .end {
    min-inline-size: ${space(44)};
    max-inline-size: ${space(60)};
    padding: ${space(1.5)} ${space(4)};
    border-inline-start: 1px solid ${colour.line};
  }
  thead .end {
    vertical-align: bottom;
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .unsettled {
    display: block;
    font-weight: ${weight.regular};
  }
  .end .status,
  .unsettled .status {
    display: flex;
    align-items: start;
    line-height: 1.35;
    white-space: normal;
  }
  .end .status .mark,
  .unsettled .status .mark {
    margin-block-start: 0.15em;
  }
  .unsettled .status,
  .end .status + .status {
    margin-block-start: ${space(1)};
  }
  @container tandem-rasci (width >= 880px) {
    .unsettled {
      display: none;
    }
    .scroller {
      scroll-padding-inline-end: ${space(62)};
    }
    .end,
    .parties td:last-child {
      position: sticky;
      inset-inline-end: 0;
      background: ${colour.surface};
    }
    tbody tr:not(.group):hover > .end {
      background: color-mix(in oklab, ${colour.sunken} 60%, ${colour.surface});
    }
  }
  .offer {
    display: grid;
    gap: ${space(3)};
    padding: ${space(1)} ${space(4)};
    border-block-start: 1px solid ${colour.line};
  }
  .offer:has(.chips) {
    padding-block-end: ${space(4)};
  }
  .offer:has(.chips) + .reader {
    position: static;
  }
  .offer > .button {
    justify-self: start;
    margin-inline-start: calc(-1 * ${space(3)});
  }
  .offer .hint {
    color: ${colour.soft};
    font-size: ${type.small};
  }
  .offer .of {
    margin-block-end: ${space(1.5)};
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .offer .chips {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1.5)};
    max-block-size: ${space(60)};
    overflow: auto;
  }
  .offer .chip {
    max-inline-size: 100%;
    text-align: start;
    white-space: normal;
  }
  .reader {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    display: grid;
    gap: ${space(1.5)};
    padding: ${space(3)} ${space(4)};
    border-block-start: 1px solid ${colour.line};
    border-end-start-radius: ${radius.card};
    border-end-end-radius: ${radius.card};
    background: ${colour.surface};
    font-size: ${type.small};
  }
  .reader .letter {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1.5)} ${space(5)};
    margin: 0;
    padding: 0;
    color: ${colour.soft};
    list-style: none;
  }
  .legend > li {
    display: inline-flex;
    gap: ${space(1.5)};
    align-items: center;
  }
  div.legend {
    gap: ${space(1.5)};
  }
  .legend .chip {
    padding-inline-start: ${space(1)};
  }
  .at {
    font-weight: ${weight.medium};
  }
  .keys,
  .load {
    color: ${colour.faint};
  }
  .told {
    display: flex;
    gap: ${space(1.5)};
    max-inline-size: 70em;
  }
  .refusal {
    color: ${colour.badText};
    font-weight: ${weight.medium};
  }
  .refusal:empty {
    display: none;
  }
  .empty {
    padding: ${space(6)};
    border: 1px dashed ${colour.edge};
    border-radius: ${radius.card};
    color: ${colour.soft};
  }
  .blank {
    display: block;
    block-size: ${space(8)};
    margin-block-end: ${space(2)};
    border-radius: ${radius.control};
    background: ${colour.sunken};
  }
  @media (forced-colors: active) {
    .letter {
      border-color: currentColor;
    }
  }
`;
