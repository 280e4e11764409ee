import { css } from 'lit';
import { colour, motion, radius, shadow, space, type, weight } from '../../theme/tokens.ts';

/** Sections on the one side, the document in the middle, what needs attention on the other. `--tandem-top` is the height of what a host keeps at the top. */
export const shellStyles = css`
  :host {
    container: tandem-editor / inline-size;
  }
  .editor {
    display: grid;
    grid-template:
      'bar document rail' / 208px minmax(0, 1fr) 264px;
    column-gap: ${space(8)};
    align-items: start;
  }
  .toolbar {
    display: flex;
    gap: ${space(1)};
    align-items: center;
    min-block-size: ${space(10)};
    padding-block-end: ${space(2)};
  }
  .toolbar .button[aria-disabled='true'] {
    background: none;
    color: ${colour.edge};
  }
  .said {
    position: sticky;
    z-index: 4;
    inset-block-end: ${space(4)};
  }
  .said:has(p) {
    display: flex;
    gap: ${space(2)};
    align-items: start;
    justify-content: space-between;
    padding: ${space(3)} ${space(4)};
    border-radius: ${radius.control};
    background: ${colour.badSoft};
    box-shadow: ${shadow.floating};
  }
  .said p {
    margin: ${space(1)} 0 0;
  }
  .reading {
    display: inline-flex;
    gap: ${space(1.5)};
    align-items: center;
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .bar,
  .rail {
    position: sticky;
    inset-block-start: calc(var(--tandem-top, 0px) + ${space(4)});
    max-block-size: calc(100vh - var(--tandem-top, 0px) - ${space(8)});
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .bar {
    grid-area: bar;
  }
  .sections ul {
    margin: 0;
    padding: ${space(0.5)};
    list-style: none;
  }
  .sections a {
    display: flex;
    gap: ${space(2.5)};
    align-items: center;
    min-block-size: ${space(8)};
    padding: ${space(1)} ${space(2)};
    border-radius: ${radius.control};
    color: ${colour.soft};
    text-decoration: none;
    transition: background-color ${motion};
  }
  .sections a > span:first-child {
    display: flex;
  }
  .sections a:hover {
    background: ${colour.sunken};
    color: ${colour.ink};
  }
  .sections a[aria-current] {
    background: ${colour.accentSoft};
    color: ${colour.ink};
    font-weight: ${weight.medium};
  }
  .nav-title {
    flex: 1;
    min-inline-size: 0;
  }
  .found {
    font-variant-numeric: tabular-nums;
  }
  .ring {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    fill: none;
    stroke-width: 2.5;
  }
  .ring .track {
    stroke: ${colour.line};
  }
  .ring .share {
    stroke: ${colour.edge};
    transition: stroke-dasharray ${motion};
  }
  .ring[data-full='true'] .share {
    stroke: ${colour.goodMark};
  }
  .rail {
    grid-area: rail;
    padding: ${space(3)} ${space(1)};
  }
  .rail-title {
    margin: 0 0 ${space(3)};
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.medium};
  }
  .rail-title:not(:first-child) {
    margin-block-start: ${space(8)};
  }
  .rail-none {
    display: flex;
    gap: ${space(2)};
    align-items: center;
    margin: 0;
    color: ${colour.soft};
  }
  .rail-none .mark {
    inline-size: 14px;
    flex: none;
    color: ${colour.goodMark};
  }
  .attention,
  .authors {
    display: grid;
    gap: ${space(3)};
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: ${type.small};
  }
  .attention li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: ${space(2)};
    align-items: start;
  }
  .attention .status {
    padding-block-start: 2px;
  }
  .attention .more {
    color: ${colour.faint};
    padding-inline-start: calc(16px + ${space(2)});
    display: block;
  }
  .attention .link,
  .authors .link {
    min-block-size: ${space(6)};
    color: ${colour.ink};
    text-decoration-color: transparent;
  }
  .attention .link:hover,
  .authors .link:hover {
    text-decoration-color: currentColor;
  }
  .authors li {
    display: grid;
  }
  .aside {
    color: ${colour.faint};
    font-size: ${type.small};
    font-weight: ${weight.regular};
  }
  .loading {
    min-block-size: 60vh;
    color: ${colour.faint};
  }
  .attention-inline {
    display: none;
  }
`;
