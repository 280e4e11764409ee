import { css } from 'lit';
import { colour, focus, motion, radius, space, type, weight } from './tokens.ts';

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

/** `.button` (`.primary`, `.quiet`, `.icon-only`), `.chip` (a toggle) and `.link`. */
export const buttonStyles = css`
  button {
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
    letter-spacing: inherit;
    text-align: inherit;
  }
  .button,
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${space(1.5)};
    min-block-size: ${space(8)};
    max-inline-size: 100%;
    margin: 0;
    padding: ${space(1)} ${space(3)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.control};
    background: ${colour.surface};
    color: ${colour.ink};
    font-weight: ${weight.medium};
    line-height: 1.3;
    cursor: pointer;
    transition:
      background-color ${motion},
      border-color ${motion};
  }
  .button:hover,
  .chip:hover {
    background: ${colour.sunken};
    border-color: ${colour.edge};
  }
  .button.primary {
    border-color: transparent;
    background: ${colour.accent};
    color: ${colour.onAccent};
  }
  .button.primary:hover {
    background: color-mix(in oklab, ${colour.accent} 90%, ${colour.ink});
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    color: ${colour.soft};
  }
  .button.quiet:hover {
    background: ${colour.sunken};
    color: ${colour.ink};
  }
  .button.icon-only {
    inline-size: ${space(8)};
    padding: 0;
  }
  .button[aria-disabled='true'],
  .button:disabled {
    background: ${colour.sunken};
    border-color: transparent;
    color: ${colour.faint};
    cursor: not-allowed;
  }
  .chip {
    min-block-size: ${space(7)};
    padding: 0 ${space(2.5)};
    border-radius: ${radius.round};
    color: ${colour.soft};
    font-size: ${type.small};
  }
  .chip .count {
    color: ${colour.faint};
    font-weight: ${weight.regular};
  }
  .chip[aria-pressed='true'] {
    border-color: ${colour.accent};
    background: ${colour.accentSoft};
    color: ${colour.ink};
  }
  .chip[aria-pressed='true'] .count {
    color: ${colour.soft};
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: ${colour.accent};
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
    cursor: pointer;
    border-radius: 2px;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  @media (pointer: coarse) {
    .button,
    .chip {
      min-block-size: 44px;
    }
    .button.icon-only {
      inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
    .chip[aria-pressed='true'] .count {
      color: SelectedItemText;
    }
  }
`;
