import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

/** Investments, and what becomes of a fund. */
export const fundStyles = css`
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: ${space(3)};
    margin-block-start: ${space(3)};
  }
  .card {
    display: grid;
    gap: ${space(2)};
    align-content: start;
    padding: ${space(4)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  .head,
  .row,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: ${space(1)} ${space(3)};
  }
  .foot {
    align-items: center;
  }
  .name,
  .amount {
    font-weight: ${weight.medium};
  }
  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .fund + .fund {
    margin-block-start: ${space(6)};
  }
  .flow {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)};
    margin-block: ${space(3)};
  }
  .flow li {
    display: flex;
    align-items: center;
    gap: ${space(2)};
  }
  .arrow {
    display: inline-flex;
    color: ${colour.faint};
  }
  .step {
    display: grid;
    min-inline-size: 84px;
    padding: ${space(2)} ${space(3)};
    /* Seen where grounds are not, as in forced colours. */
    border: 1px solid transparent;
    border-radius: ${radius.control};
    background: ${colour.sunken};
  }
  .sum {
    font-weight: ${weight.medium};
  }
  .remarks {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1)} ${space(4)};
    margin-block: ${space(2)};
  }
  .status {
    white-space: normal;
  }
  bdi {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .allocation {
    margin-block-start: ${space(3)};
    padding: ${space(4)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  .request {
    padding-block: ${space(3)};
    border-block-start: 1px solid ${colour.line};
  }
  .requests {
    margin-block-start: ${space(3)};
  }
  .request:last-child {
    padding-block-end: 0;
  }
  .request .foot {
    margin-block-start: ${space(1)};
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)};
    min-inline-size: 0;
  }
  .what .amount {
    font-weight: ${weight.regular};
  }
  .claim {
    margin-block-start: ${space(3)};
    padding-inline-start: ${space(4)};
    border-inline-start: 2px solid ${colour.line};
  }
  .soft > * + *::before {
    content: ' · ';
    white-space: pre;
  }
  .soft > .why {
    quotes: none;
    font-style: italic;
  }
  .turn {
    color: ${colour.ink};
  }
  .lost {
    color: ${colour.badText};
  }
  .buttons {
    display: inline-flex;
    flex-wrap: wrap;
    gap: ${space(2)};
  }
  .asking {
    display: grid;
    gap: ${space(3)};
    margin-block-start: ${space(2)};
    flex-basis: 100%;
  }
  .begin {
    margin-block-start: ${space(3)};
  }
  .asked {
    display: grid;
    gap: ${space(1)};
    max-inline-size: 36rem;
  }
  .asked label {
    font-weight: ${weight.medium};
  }
  .control {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: ${space(8)};
    padding: ${space(1)} ${space(2)};
    border: 1px solid ${colour.edge};
    border-radius: ${radius.control};
    background: ${colour.surface};
    color: ${colour.ink};
    font: inherit;
    resize: vertical;
  }
  .control[aria-invalid='true'] {
    border-color: ${colour.badMark};
    box-shadow: inset 0 0 0 1px ${colour.badMark};
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: ${space(1.5)};
    max-inline-size: 12rem;
  }
  .with-unit .control {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .unit {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .refusal {
    margin-block-start: ${space(2)};
    padding: ${space(2)} ${space(3)};
    border-radius: ${radius.control};
    background: ${colour.badSoft};
    color: ${colour.badText};
    font-size: ${type.small};
  }
  @container (max-width: 560px) {
    .flow {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .flow .arrow {
      display: none;
    }
    .flow .step {
      flex: 1;
    }
  }
`;
