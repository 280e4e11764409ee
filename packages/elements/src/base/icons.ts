import { html, type TemplateResult } from 'lit';

/** Drawn on a grid of 16 with a line of 1.5; `.icon` in the base styles sets colour and size, `.directional` turns it in RTL. */
const paths = {
  add: 'M8 3v10M3 8h10',
  remove: 'M3 8h10',
  close: 'm4 4 8 8m0-8-8 8',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  edit: 'm3 13 .6-2.8 7.2-7.2a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7l-7.2 7.2L3 13Zm6.6-8.8 2.2 2.2',
  delete: 'M2.5 4.5h11M6.5 4.5V3h3v1.5M4 4.5l.6 8.5h6.8l.6-8.5M6.7 7v3.8M9.3 7v3.8',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  calendar: 'M3.5 3.5h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1Zm-1 3h11M5.5 2v3M10.5 2v3',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-9v3.2l2.2 1.6',
  person: 'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-5 5.5c.5-2.2 2.5-3.5 5-3.5s4.5 1.3 5 3.5',
  lock: 'M4 7.5h8v5.5H4Zm1.5 0V5.3a2.5 2.5 0 0 1 5 0v2.2',
  pin: 'M6 2h4l-.5 4.8 2 2.7h-7l2-2.7ZM8 9.5V14',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  drag: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-6.5v3.3M8 5.2h.01',
} as const;

const directional = {
  next: 'm6 4 4 4-4 4',
  previous: 'm10 4-4 4 4 4',
  go: 'M3 8h10M9 4l4 4-4 4',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3.5l-3 3 3 3',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M10 3.5l3 3-3 3',
} as const;

export type IconName = keyof typeof paths | keyof typeof directional;

const draw = (path: string, name: string) =>
  html`<svg class=${name} viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>`;

/** A decorative icon; the control around it carries the name. */
export const icon = (name: IconName): TemplateResult =>
  name in directional
    ? draw(directional[name as keyof typeof directional], 'icon directional')
    : draw(paths[name as keyof typeof paths], 'icon');
