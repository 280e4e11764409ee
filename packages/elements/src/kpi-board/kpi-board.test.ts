import { ContextProvider } from '@lit/context';
import { kpiBoard } from '@tandem-plan/core/views';
import { expect } from 'chai';
import { asOfContext, planContext } from '../context/plan-context.ts';
import { violations } from '../testing/axe.ts';
import { monthly, planWith, sales } from '../testing/course.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { de } from '../texts/de.ts';
import { registerTexts } from '../texts/locale.ts';
import type { TandemKpiBoard } from './kpi-board.ts';
import './define.ts';

const asOf = '2017-09-30';
const nine = (value: number) => Array.from({ length: 9 }, () => value);
const twelve = (value: number) => Array.from({ length: 12 }, () => value);

const plan = planWith(
  [
    sales(),
    {
      id: 'orders',
      name: 'Orders',
      unit: 'count',
      direction: 'increase',
      frequency: 'month',
      objectives: ['keep'],
      targets: monthly(2017, ...twelve(10)),
      actuals: monthly(2017, ...nine(6)),
      pipeline: [{ on: '2017-09-20', open: 60, winRate: 50, slice: {} }],
    },
    {
      id: 'happy',
      name: 'Satisfaction',
      unit: 'score',
      direction: 'above',
      objectives: ['keep'],
      target: { value: 80 },
    },
    {
      id: 'purchases',
      name: 'Purchases',
      unit: 'money',
      direction: 'increase',
      perspective: 'sell-in',
      objectives: ['grow'],
      targets: monthly(2017, ...twelve(500_000)),
      actuals: monthly(2017, ...nine(490_000)),
    },
  ],
  { margins: [{ id: 'm', party: 'contoso', percent: 12 }] },
);

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (board: Element, selector: string) => [...(board.shadowRoot?.querySelectorAll(selector) ?? [])];
const names = (board: Element) => all(board, '.cards > li > *').map((card) => textOf(card, '.name'));

function surround(): { board: TandemKpiBoard; host: HTMLElement } {
  const host = document.createElement('div');
  new ContextProvider(host, { context: planContext, initialValue: plan });
  new ContextProvider(host, { context: asOfContext, initialValue: asOf });
  const board = document.createElement('tandem-kpi-board');
  document.body.append(host);
  host.append(board);
  return { board, host };
}

async function settle(board: TandemKpiBoard): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await board.updateComplete;
    await new Promise((done) => setTimeout(done));
  }
}

describe('<tandem-kpi-board>', () => {
  let host: HTMLElement | undefined;
  let board: TandemKpiBoard;

  beforeEach(async () => {
    ({ board, host } = surround());
    await settle(board);
  });
  afterEach(() => {
    host?.remove();
    unmount();
  });

  it('says first how the plan stands, and its worst place', () => {
    expect(textOf(board, '.sentence')).to.equal(
      '2 of 4 KPIs are on track. The worst is Orders: 40% behind what was due by Sep 30. Of 1 nothing can be told.',
    );
  });

  it('rolls up the plan and its objectives, and says what could not be told', () => {
    const rows = all(board, '.roll-up').map(words);
    expect(rows).to.have.length(3);
    expect(rows[0]).to.match(/^The whole plan .*% of plan/);
    expect(rows[2]).to.match(/^Keep customers Off track 60% of plan Lowest: Orders, 60% 50% of the weight can be told/);
  });

  it('groups its cards, and filters them by status', async () => {
    expect(all(board, '.group h3').map(words)).to.deep.equal(['Grow in the West', 'Keep customers']);
    expect(names(board)).to.deep.equal(['Sales to customers', 'Purchases', 'Orders', 'Satisfaction']);
    const chips = all(board, '.chip') as HTMLButtonElement[];
    chips.find((chip) => words(chip).startsWith('Off track'))?.click();
    await settle(board);
    expect(names(board)).to.deep.equal(['Orders']);
    board.status = undefined;
    board.by = 'perspective';
    await settle(board);
    expect(all(board, '.group h3').map(words)).to.deep.equal([
      'Sell-in: what the vendor receives',
      'Sell-through: what customers pay the partner',
      'Neither of the three revenues',
    ]);
  });

  it('opens a KPI with its course and all that follows from it, and leads back to its card', async () => {
    const card = all(board, '.cards > li > *')[2];
    card?.shadowRoot?.querySelector('button')?.click();
    await settle(board);
    expect(board.kpi).to.equal('orders');
    expect(board.shadowRoot?.activeElement?.hasAttribute('data-detail')).to.equal(true);
    const facts = all(board, '.facts-of > div').map((fact) => [...fact.children].map(words).join(' '));
    expect(facts[0]).to.equal(
      'Against the plan Phased plan: 54 of 90 due by Sep 30, 60% Even plan: 54 of 90 due by Sep 30, 60%',
    );
    expect(facts).to.include('Pipeline 60 open on Sep 20, 30 likely to be won 45% of the 66 still missing');
    expect(facts.some((fact) => fact.startsWith('What it takes 22 in each of 3 periods to come 220%'))).to.equal(true);
    expect(facts).to.include('Against the year before The same periods of the year before are not known');
    (board.shadowRoot?.querySelector('[data-back]') as HTMLButtonElement).click();
    await settle(board);
    const focused = board.shadowRoot?.activeElement;
    expect(focused === null || focused === undefined ? '' : textOf(focused, '.name')).to.equal('Orders');
  });

  it('stays as it is when the host declines to open', async () => {
    host?.addEventListener('tandem-open', (event) => event.preventDefault());
    all(board, '.cards > li > *')[2]?.shadowRoot?.querySelector('button')?.click();
    await settle(board);
    expect(board.kpi).to.equal(undefined);
  });

  it('leaves a KPI by Escape', async () => {
    board.kpi = 'orders';
    await settle(board);
    const inside = board.shadowRoot?.querySelector('[data-back]');
    inside?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await settle(board);
    expect(board.kpi).to.equal(undefined);
  });

  it('says which KPI is not there, and shows the others', async () => {
    const errors: string[] = [];
    host?.addEventListener('tandem-error', (event) => errors.push(event.detail.message));
    board.kpi = 'nobody';
    await settle(board);
    expect(textOf(board, '[role=alert]')).to.equal('The plan has no KPI nobody');
    expect([errors.length, names(board).length]).to.deep.equal([1, 4]);
  });

  it('lays the three revenues side by side with what is kept of them', () => {
    const views = all(board, '.revenue .view').map(words);
    expect(views[0]).to.match(/^Sell-in: .* Purchases \$44\.1K Target \$60K/);
    expect(views[1]).to.contain('Contoso keeps');
    expect(views[2]).to.contain('No KPI tells it');
    expect(textOf(board, '.share-of')).to.match(/^Sell-in is \d+% of Sell-through$/);
  });

  it('marks what is told in an annex alone', async () => {
    const view = kpiBoard(plan, {
      asOf,
      annex: { plan: 'course', party: 'contoso', margins: [{ id: 'o', percent: 14 }] } as never,
    });
    const own = await mount('tandem-kpi-board', { view });
    expect(
      all(own, '.margin')
        .map(words)
        .filter((margin) => margin.endsWith('only you see this')),
    ).to.have.length(1);
  });

  it('speaks German', async () => {
    registerTexts(de);
    document.documentElement.lang = 'de';
    await settle(board);
    expect(textOf(board, '.sentence')).to.match(/^2 von 4 Kennzahlen sind im Plan\./);
  });

  it('invites where there is no KPI', async () => {
    const empty = await mount('tandem-kpi-board', { view: kpiBoard(planWith([]), { asOf }) });
    expect(textOf(empty, '.empty')).to.equal('The plan has no KPIs yet');
  });

  it('fits a phone', async () => {
    document.body.style.inlineSize = '304px';
    await settle(board);
    expect(board.scrollWidth).to.be.at.most(304);
    board.kpi = 'sales';
    await settle(board);
    expect(board.scrollWidth).to.be.at.most(304);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find in the ${scheme} theme, from right to left as well`, async () => {
      dress(scheme);
      // Colours take a moment to get from one theme to the other.
      await new Promise((done) => setTimeout(done, 300));
      await settle(board);
      expect(await violations(board)).to.deep.equal([]);
      board.kpi = 'sales';
      await settle(board);
      expect(await violations(board)).to.deep.equal([]);
    });
});
