import { css } from 'lit';
import { colour, radius, weight } from './tokens.ts';

/** A disc with initials; the other side's is an outline, so that sides differ without colour. */
export const avatarStyles = css`
  .avatar {
    display: inline-grid;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    flex: none;
    border: 1.5px solid ${colour.accent};
    border-radius: ${radius.round};
    background: ${colour.accentSoft};
    color: ${colour.ink};
    font-size: 10px;
    font-weight: ${weight.strong};
    line-height: 1;
    letter-spacing: 0;
  }
  .avatar[data-side='1'] {
    border-color: ${colour.edge};
    border-style: dashed;
    background: ${colour.surface};
  }
`;
