import { css } from 'lit';
import { colour, radius, space, type, weight } from '../theme/tokens.ts';

/** How the plan stands as a whole: the score's arithmetic, the worst places, what changed. */
export const standingStyles = css`
  .since {
    margin-block-start: ${space(1)};
    color: ${colour.soft};
    font-weight: ${weight.medium};
  }
  .arithmetic {
    margin-block-start: ${space(1)};
    font-size: ${type.small};
  }
  .sums {
    display: grid;
    gap: ${space(4)};
    max-inline-size: 46em;
    margin-block-start: ${space(2)};
    padding: ${space(4)};
    border-radius: ${radius.card};
    background: ${colour.sunken};
  }
  .category > summary {
    display: grid;
    grid-template-columns: auto minmax(7em, 12em) minmax(0, 1fr) 10em;
    gap: ${space(2)};
    inline-size: auto;
    padding-block: ${space(1)};
  }
  .category > ul {
    display: grid;
    gap: ${space(1)};
    padding: ${space(1)} 0 ${space(3)};
    padding-inline-start: ${space(5)};
    color: ${colour.faint};
  }
  .category li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 ${space(4)};
  }
  .category li[data-lost] {
    color: ${colour.ink};
  }
  .sum {
    text-align: end;
    white-space: nowrap;
  }
  .bar {
    inline-size: 100%;
    block-size: ${space(1.5)};
    border-radius: 2px;
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }
  .bar .possible {
    fill: ${colour.line};
  }
  .bar .earned {
    fill: ${colour.accent};
  }
  .gains {
    padding-block-start: ${space(3)};
    border-block-start: 1px solid ${colour.line};
  }
  .gains h4 {
    margin-block-end: ${space(1)};
    font-weight: ${weight.medium};
  }
  .pronounced {
    display: grid;
    gap: ${space(1.5)};
    max-inline-size: 50em;
  }
  .pronounced h3 {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .pronounced ol {
    display: grid;
    gap: ${space(1.5)};
    counter-reset: place;
  }
  .pronounced li {
    display: grid;
    grid-template-columns: ${space(5)} minmax(0, 1fr);
    counter-increment: place;
  }
  .pronounced li::before {
    color: ${colour.faint};
    content: counter(place);
  }
  .pronounced .link {
    color: ${colour.ink};
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .pronounced .link:hover {
    text-decoration: underline;
  }
  .change {
    display: inline-block;
    padding-inline: ${space(1.5)};
    border-radius: ${radius.round};
    background: ${colour.accentSoft};
    color: ${colour.accent};
    font-size: ${type.small};
  }
  .change[data-change='worse'] {
    background: ${colour.badSoft};
    color: ${colour.badText};
  }
  .change[data-change='better'] {
    background: ${colour.goodSoft};
    color: ${colour.goodText};
  }
  @media print {
    .sums {
      padding: 0;
    }
    .category > summary {
      grid-template-columns: minmax(7em, 12em) minmax(0, 1fr) 10em;
    }
  }
  @container tandem-report (width < 480px) {
    .category > summary {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .category .bar {
      display: none;
    }
  }
`;
