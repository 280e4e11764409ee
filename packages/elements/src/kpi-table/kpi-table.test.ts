import { createSession, type PlanSession } from '@tandem-plan/core/change';
import { parsePlan, type Plan } from '@tandem-plan/core/plan';
import { kpiTable } from '@tandem-plan/core/views';
import { expect } from 'chai';
import '../plan/define.ts';
import type { TandemPlan } from '../plan/plan.ts';
import { violations } from '../testing/axe.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';
import type { TandemKpiTable } from './kpi-table.ts';

const asOf = '2017-09-30';
const month = (nth: number) => `2017-P${String(nth).padStart(2, '0')}`;
const months = (value: number, slice: object = {}) =>
  Array.from({ length: 12 }, (_, index) => ({ period: month(index + 1), slice, value }));

/** Sales of two regions in dollars and a count of leads; the first quarter is closed. */
function plan(more: object = {}): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'p',
    title: 'West 2017',
    stage: 'active',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    closedPeriods: [{ period: '2017-Q1', on: '2017-04-20' }],
    parties: [
      { id: 'acme', name: 'Acme', kind: 'vendor' },
      { id: 'orbit', name: 'Orbit', kind: 'partner' },
    ],
    dimensions: [
      {
        id: 'region',
        name: 'Region',
        members: [
          { id: 'west', name: 'West' },
          { id: 'east', name: 'East' },
        ],
      },
    ],
    kpis: [
      {
        id: 'sales',
        name: 'Sales',
        unit: 'money',
        direction: 'increase',
        targets: [...months(10_000, { region: 'west' }), ...months(20_000, { region: 'east' })],
        actuals: [{ period: month(2), slice: { region: 'west' }, value: 9000 }],
      },
      { id: 'leads', name: 'Leads', unit: 'count', direction: 'increase', frequency: 'month' },
    ],
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

/** The table inside a plan that carries out what it asks for. Rows: Sales, its West and East, Leads. */
async function inPlan(properties: Partial<TandemKpiTable> = {}, given = plan(), around: Partial<TandemPlan> = {}) {
  let n = 0;
  const session = createSession(given, {
    actor: { id: 'ana', party: 'acme', role: 'lead' },
    clock: () => '2017-09-30T09:00:00Z',
    ids: () => `c${(n += 1)}`,
  });
  const outer = await mount('tandem-plan', { session, asOf, ...around });
  const element = Object.assign(document.createElement('tandem-kpi-table'), properties);
  outer.append(element);
  await element.updateComplete;
  const scroller = element.shadowRoot?.querySelector<HTMLElement>('.scroller');
  scroller?.focus();
  // A page behind another one has no focus to give, and its elements are not told.
  scroller?.dispatchEvent(new FocusEvent('focus'));
  await settled(element);
  return { element, session };
}

async function settled(element: TandemKpiTable): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
}

async function press(element: TandemKpiTable, ...keys: (string | KeyboardEventInit)[]): Promise<void> {
  for (const each of keys) {
    const init = typeof each === 'string' ? { key: each } : each;
    const target = element.shadowRoot?.activeElement ?? element.shadowRoot?.querySelector('.scroller');
    target?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }));
    await settled(element);
  }
}

async function write(element: TandemKpiTable, text: string): Promise<void> {
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('.typed');
  if (!field) throw new Error('no cell is typed in');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(element);
}

async function clip(element: TandemKpiTable, kind: 'copy' | 'paste', text = ''): Promise<string> {
  const clipboardData = new DataTransfer();
  if (kind === 'paste') clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true });
  element.shadowRoot?.querySelector('.scroller')?.dispatchEvent(event);
  await settled(element);
  return clipboardData.getData('text/plain');
}

const cell = (element: TandemKpiTable, row: number, column: number) => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`#c${row}-${column}`);
  if (!found) throw new Error(`no cell ${row}-${column}`);
  return found;
};
const shown = (element: TandemKpiTable, row: number, column: number) =>
  cell(element, row, column).textContent?.replace('pinned', '').trim() ?? '';
const at = (element: TandemKpiTable) =>
  element.shadowRoot?.querySelector('.scroller')?.getAttribute('aria-activedescendant');
const targetsOf = ({ plan: { kpis } }: PlanSession, kpi: string, slice: object = {}) =>
  kpis
    .find(({ id }) => id === kpi)
    ?.targets.filter((target) => JSON.stringify(target.slice) === JSON.stringify(slice))
    .map(({ value }) => value);
const west = { region: 'west' };

describe('tandem-kpi-table', () => {
  before(() => {
    registerTexts(en, de);
  });
  afterEach(unmount);

  it('shows sums, slices and what is not known', async () => {
    const { element } = await inPlan();
    expect(shown(element, 0, 0)).to.equal('300');
    expect(cell(element, 0, 0).dataset['state']).to.equal('slices');
    expect(shown(element, 1, 0)).to.equal('100');
    expect(shown(element, 3, 0)).to.equal('–');
    expect(textOf(element, '.where')).to.equal('Sales, Jan 2017 Target $300 · No actual · closed · from its slices');
  });

  it('goes by arrows, Home, End and pages, and to the edges with control', async () => {
    const { element } = await inPlan();
    await press(element, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(at(element)).to.equal('c1-1');
    await press(element, 'End');
    expect(at(element)).to.equal('c1-11');
    await press(element, 'ArrowRight', { key: 'ArrowDown', ctrlKey: true });
    expect(at(element)).to.equal('c3-11');
    await press(element, 'PageUp', 'Home');
    expect(at(element)).to.equal('c0-0');
    await press(element, { key: 'End', ctrlKey: true });
    expect(at(element)).to.equal('c3-11');
    document.documentElement.dir = 'rtl';
    await press(element, 'ArrowRight');
    expect(at(element)).to.equal('c3-10');
  });

  it('keeps what was typed with Enter and goes on, and gives back with Escape', async () => {
    const { element, session } = await inPlan();
    await press(element, 'ArrowDown', { key: 'ArrowRight', ctrlKey: true }, '5');
    await write(element, '5,000.50');
    await press(element, 'Escape');
    expect(shown(element, 1, 11)).to.equal('100');
    await press(element, 'F2');
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('.typed')?.value).to.equal('100');
    await write(element, '5,000.50');
    await press(element, 'Enter');
    expect(targetsOf(session, 'sales', west)?.at(-1)).to.equal(500_050);
    expect(shown(element, 1, 11)).to.equal('5,000.5');
    expect(at(element)).to.equal('c2-11');
    await press(element, { key: 'z', ctrlKey: true });
    expect(shown(element, 1, 11)).to.equal('100');
    await press(element, { key: 'z', ctrlKey: true, shiftKey: true });
    expect(shown(element, 1, 11)).to.equal('5,000.5');
  });

  it('leaves what is no number where it was typed, and says how to write one', async () => {
    const { element, session } = await inPlan();
    await press(element, { key: 'End', ctrlKey: true }, '1');
    await write(element, '1x');
    await press(element, 'Enter');
    expect(textOf(element, '#told')).to.contain('“1x” is no number');
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('.typed')?.value).to.equal('1x');
    expect(session.canUndo).to.equal(false);
  });

  it('says why a cell cannot be typed in', async () => {
    const { element } = await inPlan();
    await press(element, 'ArrowDown', '7');
    expect(element.shadowRoot?.querySelector('.typed')).to.equal(null);
    expect(textOf(element, '.keys')).to.contain('closed');
    expect(cell(element, 1, 0).getAttribute('aria-readonly')).to.equal('true');
  });

  it('spreads a quarter over its months, and leaves a pinned one', async () => {
    const { element, session } = await inPlan();
    await press(element, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'p');
    expect(session.plan.kpis[0]?.targets.find(({ pinned }) => pinned)?.period).to.equal(month(4));
    expect(cell(element, 1, 3).querySelector('.pin')).to.not.equal(null);
    element.grain = 'quarter';
    await settled(element);
    await press(element, 'ArrowRight', '6');
    await write(element, '600.01');
    await press(element, 'Enter');
    expect(targetsOf(session, 'sales', west)?.slice(3, 6)).to.deep.equal([10_000, 25_001, 25_000]);
    expect(shown(element, 1, 1)).to.equal('600.01');
    await press(element, 'ArrowUp', '5');
    await write(element, '50');
    await press(element, 'Enter');
    expect(textOf(element, '#told')).to.contain('pinned targets come to more');
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('.typed')?.value).to.equal('50');
  });

  it('says that there is no last year to spread by', async () => {
    const { element } = await inPlan({ grain: 'year' });
    const season = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('[name="table.by"]') ?? [])].at(-1);
    season?.click();
    await settled(element);
    element.shadowRoot?.querySelector<HTMLElement>('.scroller')?.focus();
    await press(element, { key: 'ArrowDown', ctrlKey: true }, '9', 'Enter');
    expect(textOf(element, '#told')).to.contain('P1 2016, P2 2016, and P3 2016 is missing');
  });

  it('takes a paste as one step, in the numbers of the reader', async () => {
    document.documentElement.lang = 'de';
    const { element, session } = await inPlan();
    await press(element, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await clip(element, 'paste', '1.200,5\t€ 2\r\n\t3');
    // A sign of another currency is no number.
    expect(textOf(element, '#told')).to.contain('„€ 2“ ist keine Zahl');
    expect(session.canUndo).to.equal(false);
    await clip(element, 'paste', '1.200,5\t$2\r\n\t3');
    expect(targetsOf(session, 'sales', west)?.slice(3, 5)).to.deep.equal([120_050, 200]);
    expect(targetsOf(session, 'sales', { region: 'east' })?.slice(3, 5)).to.deep.equal([20_000, 300]);
    expect(textOf(element, '#told')).to.equal('3 Werte eingefügt.');
    session.undo();
    expect(session.canUndo).to.equal(false);
    expect(targetsOf(session, 'sales', west)?.[3]).to.equal(10_000);
  });

  it('applies nothing of a paste of which a cell cannot be used, and tells each with its place', async () => {
    const { element, session } = await inPlan();
    await press(element, 'ArrowDown', { key: 'ArrowRight', ctrlKey: true });
    await clip(element, 'paste', '1\t2\nx\t4\n5');
    const told = [...(element.shadowRoot?.querySelectorAll('#told p, #told li') ?? [])].map((each) => each.textContent);
    expect(told).to.deep.equal([
      'Nothing was pasted: 3 cells could not be used.',
      'Outside the table: “2”',
      'Sales, East, Dec 2017: “x” is no number. Write it as 1,234.5.',
      'Outside the table: “4”',
    ]);
    expect(session.canUndo).to.equal(false);
  });

  it('copies a range as a spreadsheet reads it, fills one from a single figure, and clears it', async () => {
    const { element, session } = await inPlan();
    await press(
      element,
      'ArrowDown',
      { key: 'ArrowRight', ctrlKey: true },
      { key: 'ArrowLeft', shiftKey: true },
      {
        key: 'ArrowDown',
        shiftKey: true,
      },
    );
    expect(await clip(element, 'copy')).to.equal('100\t100\n200\t200');
    await clip(element, 'paste', '7');
    expect(await clip(element, 'copy')).to.equal('7\t7\n7\t7');
    await press(element, 'Delete');
    expect(targetsOf(session, 'sales', west)).to.have.length(10);
    expect(shown(element, 2, 11)).to.equal('–');
  });

  it('asks why an actual of a closed period changes, and keeps what it was', async () => {
    const { element, session } = await inPlan({ shown: 'actual' });
    await press(element, 'ArrowDown', 'ArrowRight', '8');
    await write(element, '80');
    await press(element, 'Enter');
    const reason = element.shadowRoot?.querySelector<HTMLInputElement>('[name=why]');
    if (!reason) throw new Error('no reason is asked for');
    expect(session.plan.kpis[0]?.actuals[0]?.value).to.equal(9000);
    reason.value = 'Returns came in';
    reason.form?.requestSubmit();
    await settled(element);
    const [sales] = session.plan.kpis;
    expect(sales?.actuals[0]?.value).to.equal(8000);
    expect(sales?.restatements.map(({ value, why }) => [value, why])).to.deep.equal([[9000, 'Returns came in']]);
    expect(element.shadowRoot?.querySelector('[name=why]')).to.equal(null);
  });

  it('changes nothing where one may only read', async () => {
    const { element, session } = await inPlan({}, plan(), { readonly: true });
    expect(element.shadowRoot?.querySelector('.scroller')?.getAttribute('aria-readonly')).to.equal('true');
    await press(element, { key: 'End', ctrlKey: true }, '1', 'Enter', 'Delete', 'p');
    await clip(element, 'paste', '1');
    expect(element.shadowRoot?.querySelector('.typed')).to.equal(null);
    expect(session.canUndo).to.equal(false);
  });

  it('stands alone on a view, and asks whoever listens', async () => {
    const element = await mount('tandem-kpi-table', { view: kpiTable(plan(), { grain: 'month' }) });
    const asked: unknown[] = [];
    element.addEventListener('tandem-intent', ({ detail }) => {
      asked.push(detail.wish);
      detail.respondWith({ ok: true });
    });
    element.shadowRoot?.querySelector<HTMLElement>('.scroller')?.focus();
    await settled(element);
    await press(element, { key: 'End', ctrlKey: true }, '4', 'Tab');
    expect(asked).to.deep.equal([
      [{ type: 'kpi.setTargets', input: { kpi: 'leads', points: [{ period: '2017-P12', slice: {}, value: 4 }] } }],
    ]);
  });

  describe('of 10,000 rows', function () {
    // Made and printed at once, on whatever machine.
    this.timeout(60_000);

    const view = () => {
      const known = kpiTable(plan(), { grain: 'month' });
      const row = known.rows[3];
      if (row === undefined) throw new Error('no row');
      return {
        ...known,
        rows: Array.from({ length: 10_000 }, (_, nth) => ({ ...row, kpi: `k${nth}`, name: `KPI ${nth}` })),
      };
    };

    it('draws those that are seen, and says where in all of them they stand', async () => {
      const element = await mount('tandem-kpi-table', { view: view() });
      const rows = () => [...(element.shadowRoot?.querySelectorAll('.body .row') ?? [])];
      const scroller = element.shadowRoot?.querySelector<HTMLElement>('.scroller');
      if (!scroller) throw new Error('no grid');
      expect(scroller.getAttribute('aria-rowcount')).to.equal('10001');
      expect(rows().length).to.be.below(60);
      expect(scroller.scrollHeight).to.be.above(300_000);
      scroller.focus();
      await settled(element);
      await press(element, { key: 'End', ctrlKey: true });
      // A page behind another one gets no frames, and without them no word of its scrolling.
      scroller.dispatchEvent(new Event('scroll'));
      await settled(element);
      expect(rows().at(-1)?.getAttribute('aria-rowindex')).to.equal('10001');
      expect(rows().at(-1)?.textContent).to.contain('KPI 9999');
      const { bottom } = scroller.getBoundingClientRect();
      expect(cell(element, 9999, 11).getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
    });

    it('prints every one of them', async () => {
      const element = await mount('tandem-kpi-table', { view: view() });
      window.dispatchEvent(new Event('beforeprint'));
      expect(element.shadowRoot?.querySelectorAll('.body .row').length).to.equal(10_000);
      window.dispatchEvent(new Event('afterprint'));
      await settled(element);
      expect(element.shadowRoot?.querySelectorAll('.body .row').length).to.be.below(60);
    });
  });

  it('invites where there are no KPIs', async () => {
    const { element } = await inPlan({}, plan({ kpis: [] }));
    expect(textOf(element, '.empty')).to.contain('no KPIs yet');
  });

  it('scrolls within 320 pixels', async () => {
    document.body.style.inlineSize = '320px';
    const { element } = await inPlan();
    expect(element.scrollWidth).to.be.at.most(320);
    await press(element, 'End');
    const { right } = element.getBoundingClientRect();
    expect(cell(element, 0, 11).getBoundingClientRect().right).to.be.at.most(right);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const shows of ['target', 'achieved'] as const)
      it(`has nothing for axe to find in the ${scheme} theme, showing ${shows}`, async () => {
        dress(scheme);
        const { element } = await inPlan({ shown: shows, grain: shows === 'target' ? 'quarter' : 'month' });
        if (shows === 'target') await press(element, { key: 'End', ctrlKey: true }, '3');
        expect(await violations(element)).to.deep.equal([]);
      });
});
