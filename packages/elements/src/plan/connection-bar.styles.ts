import { css } from 'lit';
import { avatarStyles } from '../theme/avatar-styles.ts';
import { colour, radius, shadow, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  ${avatarStyles}
  :host {
    container: tandem-connection / inline-size;
    position: sticky;
    z-index: 5;
    inset-block-start: var(--tandem-top, 0px);
    font-size: ${type.small};
  }
  .bar {
    display: flex;
    gap: ${space(1)} ${space(4)};
    align-items: center;
    min-block-size: ${space(9)};
    padding-inline: ${space(3)};
    border: 1px solid ${colour.line};
    border-radius: ${radius.control};
    background: ${colour.surface};
  }
  .state {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 ${space(2)};
    align-items: center;
    min-inline-size: 0;
    padding-block: ${space(1)};
  }
  .state[data-state='online'] .status,
  .state[data-state='connecting'] .status {
    color: ${colour.soft};
    font-weight: ${weight.regular};
  }
  .more,
  .alone {
    color: ${colour.soft};
  }
  .alone {
    color: ${colour.faint};
    white-space: nowrap;
  }
  .alone[hidden] {
    visibility: hidden;
  }
  .opener {
    min-block-size: ${space(7)};
    padding-inline: ${space(2)};
    font-size: inherit;
    white-space: nowrap;
  }
  .opener[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .avatars {
    display: flex;
    gap: 2px;
  }
  .panel {
    position: absolute;
    inset-inline: 0;
    max-block-size: min(70vh, 560px);
    margin-block-start: ${space(1)};
    padding: ${space(4)};
    overflow-y: auto;
    border: 1px solid ${colour.line};
    border-radius: ${radius.card};
    background: ${colour.surface};
    box-shadow: ${shadow.floating};
    font-size: ${type.body};
  }
  #people {
    inset-inline-start: auto;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  #tray {
    inset-inline-start: auto;
    inline-size: min(100%, 620px);
  }
  .people {
    border-collapse: collapse;
  }
  .people th,
  .people td {
    padding-block: ${space(1.5)};
    padding-inline: 0 ${space(4)};
    text-align: start;
    font-weight: ${weight.regular};
    vertical-align: baseline;
  }
  .people thead th {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .people tbody th {
    display: flex;
    gap: ${space(2)};
    align-items: center;
    font-weight: ${weight.medium};
  }
  h2 {
    font-size: ${type.lead};
    font-weight: ${weight.strong};
  }
  .soft {
    color: ${colour.soft};
  }
  .faint {
    color: ${colour.faint};
    font-size: ${type.small};
  }
  .steps {
    margin: ${space(3)} 0 0;
    padding: 0;
    list-style: none;
  }
  .steps li {
    display: grid;
    gap: ${space(2)};
    padding-block: ${space(4)};
    border-block-start: 1px solid ${colour.line};
  }
  .command h3 {
    font-weight: ${weight.medium};
    unicode-bidi: isolate;
  }
  .command dl {
    display: grid;
    gap: ${space(0.5)} ${space(3)};
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
  }
  .command dl div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .command dt {
    color: ${colour.faint};
  }
  .command dd {
    overflow-wrap: anywhere;
  }
  .why {
    display: flex;
    gap: ${space(2)};
    align-items: baseline;
    color: ${colour.badText};
  }
  .why .mark {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    translate: 0 2px;
    color: ${colour.badMark};
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: ${space(2)};
  }
  @media (pointer: coarse) {
    .opener,
    .link {
      min-block-size: 44px;
    }
  }
  .short {
    display: none;
  }
  /* One line on a phone too, so that nothing moves as the state changes: the whole text is still read out. */
  @container tandem-connection (width < 560px) {
    .bar {
      column-gap: ${space(1)};
      padding-inline: ${space(2)} ${space(1)};
    }
    .state {
      flex-wrap: nowrap;
      white-space: nowrap;
    }
    .short {
      display: inline-flex;
      gap: ${space(1)};
      align-items: center;
    }
    .more,
    .long {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .state:has(.button) {
      flex-wrap: wrap;
    }
    .alone,
    .avatars {
      display: none;
    }
    .opener {
      padding-inline: ${space(1)};
    }
    /* Who, and below it for whom and where. */
    .people thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .people tr {
      display: grid;
      padding-block: ${space(2)};
    }
    .people :is(th, td) {
      padding: 0;
    }
    .people td {
      padding-inline-start: calc(22px + ${space(2)});
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
