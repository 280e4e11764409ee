import { css } from 'lit';
import { colour, motion, radius, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  :host {
    container: tandem-report / inline-size;
  }
  .report {
    display: grid;
    gap: ${space(6)};
    min-inline-size: 0;
  }
  header {
    display: grid;
    gap: ${space(1)};
  }
  .headline {
    max-inline-size: 34em;
    font-size: ${type.title};
    font-weight: ${weight.strong};
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
    outline: none;
  }
  .link.worst {
    display: inline;
    color: inherit;
  }
  .score {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .filters {
    display: grid;
    gap: ${space(2)};
    margin-block-start: ${space(-2)};
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1.5)};
  }
  .group + .group {
    margin-block-start: ${space(6)};
  }
  .group-head {
    display: flex;
    align-items: baseline;
    gap: ${space(2)};
    padding-block-end: ${space(2)};
    font-weight: ${weight.strong};
    break-after: avoid;
  }
  .group-head .count,
  .points,
  .private {
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.regular};
  }
  .points {
    margin-inline-start: auto;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .findings {
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  .finding {
    padding: ${space(3.5)} ${space(4)};
    content-visibility: auto;
    contain-intrinsic-block-size: auto 140px;
    break-inside: avoid;
  }
  .finding:first-child {
    border-start-start-radius: ${radius.card};
    border-start-end-radius: ${radius.card};
  }
  .finding:last-child {
    border-end-start-radius: ${radius.card};
    border-end-end-radius: ${radius.card};
  }
  .finding + .finding {
    border-block-start: 1px solid ${colour.line};
  }
  .finding:focus-visible {
    outline-offset: -2px;
  }
  .finding[data-fixed] {
    padding-block: ${space(2.5)};
    contain-intrinsic-block-size: auto 40px;
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${space(3)};
  }
  .line > .status {
    align-self: start;
    min-block-size: 1.5em;
    font-size: ${type.body};
  }
  .status .mark {
    inline-size: 16px;
    block-size: 16px;
  }
  .body,
  .told,
  .to-do {
    display: grid;
    align-content: start;
    gap: ${space(1)};
    min-inline-size: 0;
  }
  .told {
    max-inline-size: 50em;
  }
  /* What is wrong beside what to do: the eye finds the buttons in one line down the page. */
  @container tandem-report (width >= 880px) {
    .findings > .finding > .line > .body:has(> .to-do) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
      column-gap: ${space(8)};
    }
    .findings .folded {
      grid-column: 1 / -1;
    }
  }
  .message {
    max-inline-size: 46em;
    font-weight: ${weight.medium};
    overflow-wrap: anywhere;
  }
  .advice .link {
    white-space: nowrap;
  }
  .finding[data-fixed] .message {
    color: ${colour.faint};
    font-weight: ${weight.regular};
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${space(4)};
    color: ${colour.faint};
    font-size: ${type.small};
    overflow-wrap: anywhere;
  }
  .where .link {
    font-weight: ${weight.medium};
    text-align: start;
    text-decoration: none;
  }
  .where .link:hover {
    text-decoration: underline;
  }
  /* The arrow stands in the link's own margin, so that it is never alone on a line. */
  .where .link:has(.icon) {
    padding-inline-end: 1.25em;
  }
  .where .icon {
    margin-inline: 0.25em -1.25em;
    vertical-align: -0.15em;
  }
  .where .link.plain {
    color: ${colour.soft};
    font-weight: ${weight.regular};
    text-decoration: underline;
    text-decoration-color: ${colour.line};
  }
  .evidence {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1)} ${space(5)};
    margin-block: ${space(1)};
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: ${space(2)} ${space(3)};
    border-radius: ${radius.control};
    background: ${colour.sunken};
    font-size: ${type.small};
  }
  .evidence > div {
    min-inline-size: 0;
    max-inline-size: 44em;
  }
  dt {
    color: ${colour.faint};
  }
  .evidence dd {
    font-weight: ${weight.medium};
    overflow-wrap: anywhere;
  }
  .advice {
    max-inline-size: 46em;
    color: ${colour.soft};
  }
  .fixes {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)};
    margin-block-start: ${space(2)};
  }
  .asking {
    max-inline-size: 34em;
    margin-block-start: ${space(2)};
  }
  .asked {
    display: grid;
    gap: ${space(1)};
    color: ${colour.soft};
    font-size: ${type.small};
  }
  .asked input {
    min-block-size: ${space(9)};
    margin: 0;
    padding: ${space(1)} ${space(2.5)};
    border: 1px solid ${colour.edge};
    border-radius: ${radius.control};
    background: ${colour.surface};
    color: ${colour.ink};
    font: inherit;
    font-size: ${type.body};
  }
  summary {
    display: flex;
    align-items: center;
    gap: ${space(1.5)};
    inline-size: fit-content;
    padding-block: ${space(0.5)};
    border-radius: 2px;
    color: ${colour.soft};
    font-weight: ${weight.medium};
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    color: ${colour.ink};
  }
  summary .icon {
    transition: rotate ${motion};
  }
  details[open] > summary .icon {
    rotate: 90deg;
  }
  :host(:dir(rtl)) details[open] > summary .icon {
    rotate: -90deg;
  }
  .folded {
    margin-block-start: ${space(1)};
    font-size: ${type.small};
  }
  .folded > ul {
    display: grid;
    gap: ${space(3)};
    margin-block-start: ${space(2)};
    padding-inline-start: ${space(3)};
    border-inline-start: 2px solid ${colour.line};
    font-size: ${type.body};
  }
  .rest {
    display: grid;
    gap: ${space(3)};
  }
  .list:not(:has(*)),
  .rest:not(:has(*)) {
    display: none;
  }
  .more > :not(summary) {
    margin-block-start: ${space(2)};
  }
  .more > ul {
    display: grid;
    gap: ${space(3)};
    padding-inline-start: ${space(5)};
  }
  .more > .advice {
    padding-inline-start: ${space(5)};
    font-size: ${type.small};
  }
  .checked-rows {
    display: grid;
    gap: ${space(1)};
    max-inline-size: 26em;
    padding-inline-start: ${space(5)};
  }
  .checked-rows > div {
    display: flex;
    justify-content: space-between;
    gap: ${space(4)};
    padding-block: ${space(1)};
    border-block-end: 1px solid ${colour.line};
  }
  .checked-rows dd {
    color: ${colour.soft};
    text-align: end;
  }
  .blank {
    display: block;
    inline-size: 40%;
    block-size: ${space(3)};
    border-radius: ${radius.control};
    background: ${colour.sunken};
  }
  .blank.large {
    inline-size: 70%;
    block-size: ${space(6)};
  }
  .blank.tall {
    inline-size: 100%;
    block-size: ${space(40)};
  }
  @media print {
    .finding {
      content-visibility: visible;
    }
    .findings {
      border-color: ${colour.edge};
    }
    .where .link {
      color: inherit;
    }
    .where .icon {
      display: none;
    }
    .where .link:has(.icon) {
      padding-inline-end: 0;
    }
    .findings {
      box-decoration-break: clone;
    }
    .chips,
    .points:empty {
      display: none;
    }
    .evidence {
      padding-block: 0;
      border-inline-start: 2px solid ${colour.line};
      border-radius: 0;
    }
    /* What is folded is read on paper too, but for each check's points: they are for those who doubt a sum. */
    details:not(.category)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary .icon {
      display: none;
    }
  }
`;
