import { css } from 'lit';
import { avatarStyles } from '../theme/avatar-styles.ts';
import { colour, radius, shadow, space, type, weight } from '../theme/tokens.ts';

export const styles = css`
  ${avatarStyles}
  :host {
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
  }
  .avatars .avatar + .avatar {
    margin-inline-start: -6px;
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
    font-weight: ${weight.medium};
  }
  .people .avatar {
    margin-inline-end: ${space(2)};
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
  @media (width < 560px) {
    .alone {
      display: none;
    }
    .opener .count {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .bar {
      flex-wrap: wrap;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
