import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  .inbox {
    max-inline-size: 860px;
  }
  .inbox:focus-visible {
    outline: none;
  }
  .empty {
    display: flex;
    gap: ${space(3)};
    align-items: baseline;
    padding: ${space(6)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
    color: ${colour.soft};
  }
  .empty .mark,
  .partly .mark,
  .over .mark {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    translate: 0 3px;
  }
  .empty .mark {
    color: ${colour.goodMark};
  }
  .partly {
    display: flex;
    gap: ${space(3)};
    align-items: baseline;
    margin-block-end: ${space(3)};
    color: ${colour.soft};
  }
  .partly .mark {
    color: ${colour.watchMark};
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(4)};
    align-items: center;
    justify-content: space-between;
    min-block-size: ${space(8)};
    margin-block-end: ${space(3)};
  }
  .list + .group,
  .none + .group {
    margin-block-start: ${space(10)};
  }
  h2 {
    font-size: ${type.lead};
    font-weight: ${weight.strong};
  }
  .count {
    margin-inline-start: ${space(1)};
    color: ${colour.faint};
    font-weight: ${weight.regular};
  }
  .none {
    color: ${colour.soft};
  }
  .list {
    margin: 0;
    padding: 0;
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
    list-style: none;
  }
  .list > li {
    padding: ${space(4)} ${space(5)};
  }
  .list > li + li {
    border-block-start: 1px solid ${colour.line};
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(3)} ${space(5)};
    align-items: center;
    justify-content: space-between;
  }
  .asked {
    flex: 1;
    min-inline-size: min(100%, 280px);
  }
  .ask {
    display: flex;
    gap: ${space(2)};
    align-items: baseline;
    color: ${colour.soft};
  }
  .ask .icon {
    translate: 0 2px;
  }
  .about,
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)};
    align-items: baseline;
    font-size: ${type.lead};
    font-weight: ${weight.medium};
  }
  .link {
    font-weight: inherit;
    text-align: start;
    color: ${colour.ink};
  }
  .value {
    margin-block: ${space(1)};
    padding-inline-start: ${space(3)};
    border-inline-start: 2px dashed ${colour.edge};
  }
  .note {
    margin-block: ${space(1)};
    max-inline-size: 75ch;
  }
  .faint {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .due {
    margin-inline-start: ${space(2)};
    color: ${colour.soft};
    font-weight: ${weight.medium};
  }
  .tag {
    padding: 0 ${space(2)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.round};
    color: ${colour.soft};
    font-size: ${type.small};
    font-weight: ${weight.regular};
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(30%) minmax(0, 1fr);
    gap: ${space(1)} ${space(4)};
    margin-block-start: ${space(2)};
  }
  dl > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .row dd {
    grid-column: 1 / -1;
  }
  dt {
    color: ${colour.faint};
  }
  dd {
    overflow-wrap: anywhere;
  }
  dd .icon {
    margin-inline: ${space(1)};
    color: ${colour.faint};
    vertical-align: -2px;
  }
  del {
    color: ${colour.soft};
    text-decoration-color: ${colour.edge};
  }
  ins {
    text-decoration: none;
    font-weight: ${weight.medium};
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(4)};
    align-items: center;
    justify-content: space-between;
    margin-block-start: ${space(3)};
    padding: ${space(2)} ${space(2)} ${space(2)} ${space(3)};
    border-radius: ${radius.control};
    background: ${colour.watchSoft};
    color: ${colour.watchText};
  }
  .over p {
    display: flex;
    flex: 1;
    gap: ${space(2)};
    min-inline-size: min(100%, 220px);
  }
  .over .mark {
    color: ${colour.watchMark};
  }
  .was {
    color: ${colour.ink};
    font-weight: ${weight.medium};
  }
  .refusal {
    flex-basis: 100%;
    color: ${colour.badText};
  }
  .blank {
    display: block;
    block-size: ${space(16)};
    margin-block-end: ${space(3)};
    border-radius: ${radius.card};
    background: ${colour.sunken};
  }
  .blank:nth-child(2) {
    inline-size: 80%;
  }
  .blank:nth-child(3) {
    inline-size: 90%;
  }
  @media (width < 560px) {
    .list > li {
      padding: ${space(4)};
    }
    dl {
      display: block;
    }
    dl > div {
      display: block;
      margin-block-end: ${space(2)};
    }
  }
`;
