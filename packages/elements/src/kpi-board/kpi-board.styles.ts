import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  .board {
    display: grid;
    gap: ${space(7)};
    min-inline-size: 0;
  }
  .board > *,
  .board section {
    min-inline-size: 0;
  }
  .sentence {
    max-inline-size: 68ch;
    font-size: ${type.lead};
    font-weight: ${weight.medium};
    text-wrap: pretty;
  }
  h3 {
    margin-block-end: ${space(3)};
    font-size: ${type.lead};
    font-weight: ${weight.strong};
    overflow-wrap: anywhere;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .roll-up {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) 96px minmax(80px, 18%) 112px minmax(0, 1.1fr);
    align-items: center;
    gap: ${space(1)} ${space(4)};
    padding: ${space(2)} 0;
    border-block-end: 1px solid ${colour.line};
    break-inside: avoid;
  }
  .roll-up[data-plan] .title {
    font-weight: ${weight.strong};
  }
  .title {
    overflow-wrap: anywhere;
  }
  .bar {
    inline-size: 100%;
    block-size: 6px;
    border-radius: ${radius.round};
  }
  .rail {
    fill: ${colour.sunken};
  }
  .fill {
    fill: ${colour.accent};
  }
  .roll-up .share {
    color: ${colour.soft};
  }
  .roll-up .facts {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .roll-up .link {
    margin-inline-end: ${space(1)};
    text-align: start;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: ${space(3)} ${space(6)};
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space(1.5)};
  }
  .by {
    color: ${colour.soft};
    font-size: ${type.small};
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0 ${space(4)};
  }
  .group {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    align-items: end;
    margin-block-end: ${space(7)};
  }
  .group[data-size='2'] {
    grid-column: span 2;
  }
  .group[data-size='3'] {
    grid-column: span 3;
  }
  .cards {
    display: grid;
    align-self: stretch;
    grid-template-columns: repeat(1, minmax(0, 1fr));
    gap: ${space(4)};
  }
  .cards > li > * {
    block-size: 100%;
  }
  .group[data-size='2'] .cards {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .group[data-size='3'] .cards {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .views {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: ${space(4)};
  }
  .view {
    padding: ${space(4)} ${space(5)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
    break-inside: avoid;
  }
  .view h4 {
    margin-block-end: ${space(3)};
    color: ${colour.soft};
    font-weight: ${weight.medium};
  }
  .of-kpi + .of-kpi {
    margin-block-start: ${space(4)};
    padding-block-start: ${space(4)};
    border-block-start: 1px solid ${colour.line};
  }
  .of {
    color: ${colour.soft};
    font-size: ${type.small};
  }
  .amount {
    font-size: ${type.title};
    font-weight: ${weight.strong};
  }
  .facts {
    color: ${colour.soft};
  }
  .margin {
    color: ${colour.soft};
    font-size: ${type.small};
  }
  .unknown,
  .empty {
    color: ${colour.noneText};
    font-size: ${type.body};
    font-weight: ${weight.regular};
  }
  .products {
    margin-block-start: ${space(3)};
  }
  .products li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 14px;
    gap: 0 ${space(2)};
    padding: ${space(1)} 0;
    border-block-start: 1px solid ${colour.line};
  }
  .products li[data-depth='1'] {
    padding-inline-start: ${space(3)};
  }
  .products li[data-depth='2'] {
    padding-inline-start: ${space(6)};
  }
  .products li[data-depth='3'] {
    padding-inline-start: ${space(9)};
  }
  .products .margin {
    grid-column: 1 / -1;
  }
  .share-of {
    margin-block-start: ${space(3)};
    color: ${colour.soft};
  }
  .detail {
    display: grid;
    gap: ${space(5)};
    padding: ${space(5)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  .detail:focus {
    outline: none;
  }
  .detail-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space(2)} ${space(4)};
  }
  .detail-head .button {
    margin-inline-start: calc(-1 * ${space(3)});
  }
  .standing {
    color: ${colour.soft};
  }
  .facts-of {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 256px), 1fr));
    gap: ${space(5)} ${space(6)};
    padding-block-start: ${space(5)};
    border-block-start: 1px solid ${colour.line};
  }
  .facts-of > div {
    break-inside: avoid;
  }
  dt {
    margin-block-end: ${space(1)};
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.medium};
  }
  dd + dd {
    color: ${colour.soft};
  }
  .blank {
    block-size: 320px;
    border-radius: ${radius.card};
    background: ${colour.sunken};
  }
  :host {
    container-type: inline-size;
  }
  .roll-up span,
  .products span {
    unicode-bidi: plaintext;
  }
  @container (max-width: 900px) {
    .groups {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .group[data-size='3'] {
      grid-column: span 2;
    }
    .group[data-size='3'] .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 640px) {
    .groups,
    .group[data-size] .cards {
      grid-template-columns: minmax(0, 1fr);
    }
    .group[data-size] {
      grid-column: auto;
    }
    .roll-up {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .roll-up .bar,
    .roll-up .facts {
      grid-column: 1 / -1;
    }
    .roll-up .share {
      grid-column: 1 / -1;
    }
    .detail {
      padding: ${space(4)};
    }
  }
  @media (forced-colors: active) {
    .rail {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill {
      fill: Highlight;
    }
  }
`;
