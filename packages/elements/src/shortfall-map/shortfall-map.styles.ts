import { css } from 'lit';
import { colour, focus, motion, radius, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  :host {
    container: tandem-shortfall-map / inline-size;
  }
  .frame {
    min-block-size: ${space(12)};
    padding: ${space(4)} ${space(5)} ${space(5)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: ${space(1)} ${space(4)};
    margin-block-end: ${space(3)};
  }
  .title {
    color: ${colour.soft};
    font-weight: ${weight.medium};
    overflow-wrap: anywhere;
  }
  .as-of,
  .legend {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .legend {
    margin-block-start: ${space(2)};
  }
  .said {
    margin-block-end: ${space(4)};
    max-inline-size: 68ch;
  }
  .verdict {
    font-size: ${type.lead};
    line-height: 1.4;
    text-wrap: pretty;
  }
  .verdict strong {
    font-weight: ${weight.strong};
  }
  .verdict.unknown {
    display: flex;
    gap: ${space(2)};
    align-items: baseline;
    color: ${colour.noneText};
  }
  .verdict .mark {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    align-self: center;
    color: ${colour.noneMark};
  }
  .facts {
    color: ${colour.soft};
    text-wrap: pretty;
  }
  .places {
    display: grid;
    gap: ${space(3)};
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .place {
    display: flex;
    gap: ${space(3)};
  }
  .number {
    display: inline-grid;
    place-content: center;
    flex: none;
    min-inline-size: ${space(5)};
    block-size: ${space(5)};
    padding-inline: ${space(1)};
    border-radius: ${radius.round};
    background: ${colour.ink};
    color: ${colour.surface};
    font-size: ${type.small};
    font-weight: ${weight.strong};
    line-height: 1;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(4)};
    margin-block-end: ${space(3)};
    color: ${colour.soft};
  }
  .choice {
    display: inline-flex;
    gap: ${space(2)};
    align-items: center;
  }
  select {
    min-block-size: ${space(8)};
    padding: ${space(1)} ${space(2)};
    border: 1px solid ${colour.edge};
    border-radius: ${radius.control};
    background: ${colour.surface};
    color: ${colour.ink};
    font: inherit;
  }
  .scroller {
    overflow-x: auto;
    /* Room for the focus ring. */
    margin: calc(-1 * ${space(1)});
    padding: ${space(1)};
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: ${space(1)};
    font: inherit;
  }
  th {
    padding: ${space(1)} ${space(2)};
    color: ${colour.soft};
    font-size: ${type.small};
    font-weight: ${weight.medium};
    text-align: start;
    vertical-align: bottom;
    overflow-wrap: anywhere;
  }
  tbody th,
  tfoot th {
    inline-size: 1%;
    min-inline-size: ${space(22)};
    padding-inline-start: 0;
    color: ${colour.ink};
    font-size: ${type.body};
    vertical-align: middle;
  }
  .corner {
    padding-inline-start: 0;
    color: ${colour.faint};
  }
  .field {
    min-inline-size: ${space(27)};
    padding: 0;
    border: 1px solid transparent;
    border-radius: ${radius.control};
    background: ${colour.noneSoft};
    vertical-align: top;
    cursor: pointer;
    transition: border-color ${motion};
  }
  .field:hover {
    border-color: ${colour.edge};
  }
  .field:focus {
    outline: ${focus};
    outline-offset: 1px;
  }
  .inner {
    position: relative;
    display: grid;
    align-content: start;
    block-size: 100%;
    padding: ${space(2)} ${space(2.5)} ${space(2.5)};
  }
  .field[data-status='good'] {
    background: ${colour.goodSoft};
  }
  .field[data-status='watch'] {
    background: ${colour.watchSoft};
  }
  .field[data-status='bad'] {
    background: ${colour.badSoft};
  }
  .field.sum {
    background: none;
    border-color: ${colour.line};
  }
  /* Not reported is hatched: unlike zero, unlike bad, on paper too. */
  .field[data-state='missing'] {
    border: 1px dashed ${colour.noneMark};
    background: repeating-linear-gradient(
      135deg,
      ${colour.surface} 0 5px,
      color-mix(in oklab, ${colour.noneMark} 22%, ${colour.surface}) 5px 6px
    );
  }
  .field[data-state='missing'] .status {
    justify-self: start;
    padding-inline: ${space(1)};
    border-radius: ${radius.control};
    background: ${colour.surface};
  }
  .field[data-state='none'] {
    background: none;
    cursor: default;
  }
  .field .status {
    white-space: normal;
  }
  .dash {
    color: ${colour.faint};
  }
  .field.sum .pace {
    font-weight: ${weight.medium};
  }
  .field[data-named] {
    border: 2px solid ${colour.ink};
  }
  .field .number {
    position: absolute;
    inset-block-start: ${space(1.5)};
    inset-inline-end: ${space(1.5)};
    min-inline-size: ${space(4.5)};
    block-size: ${space(4.5)};
  }
  .pace,
  .short {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .pace {
    font-size: ${type.lead};
    font-weight: ${weight.strong};
    line-height: 1.35;
  }
  .short {
    color: ${colour.soft};
    font-size: ${type.small};
    line-height: 1.35;
  }
  .bar {
    inline-size: 100%;
    block-size: 5px;
    margin-block-start: ${space(1.5)};
  }
  .bar .way {
    fill: color-mix(in oklab, ${colour.ink} 10%, transparent);
  }
  .bar .part {
    fill: ${colour.soft};
  }
  .blank {
    display: block;
    inline-size: 50%;
    block-size: ${space(4)};
    border-radius: ${radius.control};
    background: ${colour.sunken};
  }
  .blank.tall {
    inline-size: 100%;
    block-size: ${space(40)};
    margin-block-start: ${space(4)};
  }
`;
