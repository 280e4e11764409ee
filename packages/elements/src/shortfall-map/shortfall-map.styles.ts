import { css } from 'lit';
import { colour, radius, space, weight } from '../theme/tokens.ts';

export const styles = css`
  .frame {
    min-block-size: ${space(12)};
    padding: ${space(4)} ${space(5)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
  }
  .title {
    margin: 0;
    font-weight: ${weight.medium};
    overflow-wrap: anywhere;
  }
`;
