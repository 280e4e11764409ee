/** Runs in the page of kpi-cards.bench.ts: draws the same cards as elements and by hand. */
import type { KpiView } from '@tandem-plan/core/views';
import '../../packages/elements/src/kpi-card/define.ts';
import { TandemKpiCard } from '../../packages/elements/src/kpi-card/kpi-card.ts';
import { plainCard } from './plain-card.ts';

export interface CardPage {
  /** What the cards show; it is there before the clock runs. */
  views: readonly KpiView[];
  /** Draws every card once and lays it out; the answer is the height of all, so that nothing can be left undone. */
  element(): Promise<number>;
  plain(): Promise<number>;
  clear(): void;
  /** Text and size of each card, for comparing the two; templates are indented, so white space is left out. */
  said(): string[];
}

declare global {
  interface Window {
    cards: CardPage;
  }
}

const board = document.createElement('main');
board.className = 'board';
document.body.append(board);

const layout = document.createElement('style');
layout.textContent =
  '.board { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 16px; visibility: hidden; }';
document.head.append(layout);

// The element's own rules, for the page: what is `:host` there is the outer box here.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  TandemKpiCard.elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n')
    .replaceAll(/:host\(([^()]*(?:\([^()]*\))?[^()]*)\)/g, '.plain-card$1')
    .replaceAll(':host', '.plain-card'),
);
document.adoptedStyleSheets = [sheet];

window.cards = {
  views: [],
  async element() {
    const cards = this.views.map((view) => {
      const card = document.createElement('tandem-kpi-card');
      card.view = view;
      return card;
    });
    board.append(...cards);
    await cards.at(-1)?.updateComplete;
    return board.offsetHeight;
  },
  plain() {
    board.append(...this.views.map(plainCard));
    return Promise.resolve(board.offsetHeight);
  },
  clear() {
    board.replaceChildren();
  },
  said: () =>
    Array.from(board.children, (card) => {
      const { height, width } = card.getBoundingClientRect();
      return `${(card.shadowRoot ?? card).textContent?.replaceAll(/\s/g, '') ?? ''} ${width} × ${height}`;
    }),
};
