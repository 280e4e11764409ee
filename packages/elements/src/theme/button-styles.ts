import { css } from 'lit';
import { colour, motion, radius, space, type, weight } from './tokens.ts';

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
