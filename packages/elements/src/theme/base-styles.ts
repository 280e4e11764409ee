import { css } from 'lit';
import { colour, focus, space, type, weight } from './tokens.ts';

/** First in the styles of each element: type, theme, focus, print. Inherited settings of the host that would distort a figure are undone. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: ${colour.ink};
    font-size: ${type.body};
    font-weight: ${weight.regular};
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  h2,
  h3,
  h4,
  dl,
  dd,
  dt,
  figcaption {
    margin: 0;
    font-size: inherit;
    font-weight: inherit;
    /* Each text runs in its own direction, so that an English name in an Arabic page keeps its full stop at the end. */
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :focus-visible {
    outline: ${focus};
    outline-offset: 2px;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :host(:dir(rtl)) .directional {
    transform: scaleX(-1);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .no-print {
      display: none !important;
    }
  }
`;

/** Status in mark and word: `<span class="status" data-status="good|watch|bad|none">`, see base/status-mark.ts. */
export const statusStyles = css`
  .status {
    display: inline-flex;
    align-items: center;
    gap: ${space(1)};
    color: ${colour.noneText};
    font-size: ${type.small};
    font-weight: ${weight.medium};
    white-space: nowrap;
  }
  .status .mark {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    color: ${colour.noneMark};
  }
  .status[data-status='good'] {
    color: ${colour.goodText};
  }
  .status[data-status='good'] .mark {
    color: ${colour.goodMark};
  }
  .status[data-status='watch'] {
    color: ${colour.watchText};
  }
  .status[data-status='watch'] .mark {
    color: ${colour.watchMark};
  }
  .status[data-status='bad'] {
    color: ${colour.badText};
  }
  .status[data-status='bad'] .mark {
    color: ${colour.badMark};
  }
`;
