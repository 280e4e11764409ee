import { css } from 'lit';
import { colour, radius, shadow, space, type, weight } from '../../theme/tokens.ts';

/** The paper: title, chapters, headings, the parties side by side. */
export const documentStyles = css`
  .document {
    grid-area: document;
    container: tandem-document / inline-size;
    padding: ${space(14)} ${space(12)} ${space(20)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
    box-shadow: ${shadow.raised};
  }
  h2,
  h3,
  h4,
  h5 {
    margin: 0;
    font-weight: ${weight.strong};
    line-height: 1.25;
    text-wrap: balance;
  }
  .title-page {
    margin-block-end: ${space(12)};
  }
  .parties {
    margin: 0 0 ${space(2)};
    color: ${colour.soft};
  }
  h2 {
    font-size: ${type.figure};
    letter-spacing: -0.015em;
  }
  .span {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)} ${space(3)};
    align-items: center;
    margin: ${space(3)} 0 0;
    color: ${colour.soft};
  }
  .stage {
    padding: 1px ${space(2.5)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.round};
    font-size: ${type.small};
    font-weight: ${weight.medium};
  }
  tandem-plan-section,
  .document > section,
  [data-section] {
    display: block;
    scroll-margin-block-start: calc(var(--tandem-top, 0px) + ${space(14)});
  }
  [data-section] {
    padding-block: ${space(12)};
    border-block-start: 1px solid ${colour.line};
  }
  .section-head {
    margin-block-end: ${space(8)};
  }
  h3 {
    font-size: ${type.title};
    letter-spacing: -0.01em;
    scroll-margin-block-start: calc(var(--tandem-top, 0px) + ${space(16)});
  }
  h3:focus:not(:focus-visible) {
    outline: none;
  }
  .lead {
    margin: ${space(1)} 0 0;
    color: ${colour.soft};
  }
  .far {
    block-size: 480px;
  }
  h4 {
    font-size: ${type.lead};
  }
  h4.collection-title {
    display: flex;
    gap: ${space(2)};
    align-items: baseline;
    margin-block-end: ${space(3)};
  }
  .count {
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.regular};
  }
  h5 {
    font-size: ${type.body};
  }
  .sheet,
  .collection,
  .sides {
    margin-block-start: ${space(10)};
  }
  .section-head + .attention-inline + .sheet,
  .section-head + .attention-inline + .collection,
  .section-head + .attention-inline + .sides {
    margin-block-start: 0;
  }
  .sheet > h4 {
    margin-block-end: ${space(4)};
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 168px), 1fr));
    gap: ${space(5)} ${space(6)};
    align-items: start;
  }
  .facts > [data-wide],
  .facts > .group,
  .facts > [data-kind='prose'],
  .facts > .asked[data-kind='prose'],
  .facts > .asked[data-kind='subject'] {
    grid-column: 1 / -1;
  }
  .group > h5 {
    margin-block: ${space(3)} ${space(4)};
    padding-block-start: ${space(4)};
    border-block-start: 1px solid ${colour.line};
  }
  .offers {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${space(1)};
    align-items: center;
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .offers-title {
    margin-inline-end: ${space(1)};
  }
  .offers [data-editing] {
    flex-basis: 100%;
    margin-block: ${space(2)};
    font-size: ${type.body};
    color: ${colour.ink};
  }
  span.offer {
    margin-inline-end: ${space(2)};
  }
  .offer {
    display: inline-flex;
    gap: ${space(1)};
    align-items: center;
    min-block-size: ${space(6)};
    color: ${colour.soft};
    font-size: ${type.small};
  }
  button.offer.edit {
    position: static;
    display: inline-flex;
    block-size: auto;
    inline-size: auto;
    padding: 0 ${space(1.5)};
    background: none;
    opacity: 1;
  }
  button.offer.edit:hover {
    background: ${colour.sunken};
    color: ${colour.ink};
  }
  h2 [data-form] {
    display: block;
  }

  .sides-grid {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: ${space(4)} ${space(8)};
  }
  .sides-grid[data-columns='1'] {
    grid-template-columns: minmax(0, 1fr);
  }
  .sides-grid[data-columns='3'] {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .sides-grid[data-columns='4'] {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .sides-head {
    position: sticky;
    z-index: 2;
    inset-block-start: var(--tandem-top, 0px);
    padding-block: ${space(3)} ${space(2)};
    border-block-end: 1px solid ${colour.line};
    background: ${colour.surface};
  }
  .side-title {
    display: grid;
    margin: 0;
    font-weight: ${weight.strong};
  }
  .sides-head,
  .sides-foot {
    padding-inline-start: ${space(36)};
  }
  .side-row {
    display: grid;
    grid-template-columns: ${space(30)} minmax(0, 1fr);
    gap: ${space(1)} ${space(6)};
    padding-block: ${space(3)};
  }
  .side {
    container: tandem-side / inline-size;
  }
  .side-row + .side-row {
    border-block-start: 1px solid ${colour.line};
  }
  .side-label {
    align-self: start;
    padding-block-start: 3px;
  }
  .side-row tandem-field > .label,
  .side-name {
    display: none;
  }
  .side-row [data-field] > .label {
    display: none;
  }
  .side-group {
    margin-block-start: ${space(8)};
  }
  .side-group > h4 {
    padding-block-end: ${space(2)};
  }
  .side .blank {
    display: block;
    padding: ${space(1)} ${space(3)};
    border-radius: ${radius.control};
    background: ${colour.noneSoft};
    color: ${colour.noneText};
    font-size: ${type.small};
  }

  .not-yet {
    margin-block-start: ${space(10)};
  }
  .not-yet-title {
    margin: 0 0 ${space(2)};
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .not-yet ul {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(1)} ${space(2)};
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .not-yet li[data-open='true'] {
    flex-basis: 100%;
  }
`;
