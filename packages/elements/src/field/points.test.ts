import type { Plan } from '@tandem-plan/core/plan';
import { expect } from 'chai';
import { mountField, open, said, settled, type Tried } from '../testing/fields.ts';
import { unmount } from '../testing/mount.ts';
import { wholePlan } from '../testing/whole-plan.ts';

const west = { region: 'west' };
const plan: Plan = wholePlan((source) => {
  source['period'] = { start: '2017-01-01', end: '2017-12-31' };
  source['calendar'] = { type: 'month', startMonth: 1 };
  const [kpi] = source['kpis'] as Record<string, unknown>[];
  Object.assign(kpi ?? {}, {
    unit: 'money',
    currency: 'EUR',
    frequency: 'quarter',
    targets: [
      { period: '2017-Q1', slice: {}, value: 100_000 },
      { period: '2017-Q1', slice: west, value: 40_050 },
      { period: '2017-Q2', slice: {}, value: 0 },
    ],
    actuals: [{ period: '2017-Q1', slice: {}, value: 90_000, source: 'ERP' }],
  });
});

const cells = ({ element }: Tried) => [...element.querySelectorAll<HTMLInputElement>('.typing input')];
const type = async (tried: Tried, at: number, text: string) => {
  const cell = cells(tried)[at];
  if (cell === undefined) throw new Error(`no cell ${at}`);
  cell.value = text;
  cell.dispatchEvent(new Event('input', { bubbles: true }));
  await tried.element.updateComplete;
};

describe('the grid of figures', () => {
  afterEach(unmount);

  it('lays periods down and slices across, and tells zero from nothing', async () => {
    const { element } = await mountField({ plan, type: 'kpi', field: 'targets' });
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).to.deep.equal(['Q1 2017 €1,000 €400.50', 'Q2 2017 €0 –']);
    expect(said(element, 'thead').replaceAll(' ', '')).to.equal('PeriodWholeWest');
  });

  it('shows what numerator and denominator come to, and opens where both can be typed', async () => {
    const slice = { region: 'west' };
    const value = [
      { period: '2017-P01', slice: {}, numerator: 1, denominator: 8 },
      { period: '2017-P01', slice, numerator: 3, denominator: 0 },
    ];
    const record = { id: 'discount', unit: 'percent', frequency: 'month', actuals: value };
    const tried = await mountField({ plan, type: 'kpi', field: 'actuals', properties: { value, record } });
    expect(said(tried.element, 'tbody tr').replace(/\s+/g, ' ')).to.equal('Jan 2017 12.5% –');
    await open(tried);
    expect(tried.element.querySelector('.typing')).to.equal(null);
    expect(tried.element.querySelectorAll('fieldset')).to.have.length(2);
  });

  it('offers each period of the plan, in major units', async () => {
    const tried = await mountField({ plan, type: 'kpi', field: 'targets' });
    await open(tried);
    expect(cells(tried).map(({ value }) => value)).to.deep.equal(['1000', '400.5', '0', '', '', '', '', '']);
  });

  it('asks for exactly the figures that were typed', async () => {
    const tried = await mountField({ plan, type: 'kpi', field: 'targets' });
    await open(tried);
    await type(tried, 1, '500');
    await type(tried, 2, '');
    await type(tried, 4, '1,200.25');
    await tried.element.keep(true);
    expect(tried.sent).to.have.deep.members([
      { type: 'kpi.setTarget', input: { kpi: 'kpi-1', period: '2017-Q1', slice: west, value: 50_000 } },
      { type: 'kpi.setTarget', input: { kpi: 'kpi-1', period: '2017-Q3', slice: {}, value: 120_025 } },
      { type: 'kpi.setTarget', input: { kpi: 'kpi-1', period: '2017-Q2', slice: {}, value: null } },
    ]);
  });

  it('records an actual without touching what else is known of it', async () => {
    const tried = await mountField({ plan, type: 'kpi', field: 'actuals' });
    await open(tried);
    await type(tried, 0, '950');
    await tried.element.keep(true);
    expect(tried.sent).to.deep.equal([
      { type: 'kpi.recordActual', input: { kpi: 'kpi-1', period: '2017-Q1', slice: {}, value: 95_000 } },
    ]);
  });

  it('marks the cell that is no number, and keeps all that was typed', async () => {
    const tried = await mountField({ plan, type: 'kpi', field: 'targets' });
    await open(tried);
    await type(tried, 0, 'NaN');
    await type(tried, 4, '7');
    await tried.element.keep(false);
    await settled(tried.element);
    expect(tried.sent).to.deep.equal([]);
    expect(
      cells(tried)
        .map((cell) => cell.getAttribute('aria-invalid'))
        .indexOf('true'),
    ).to.equal(0);
    expect(cells(tried)[4]?.value).to.equal('7');
  });

  it('takes what is pasted from a spreadsheet, from the cell on', async () => {
    const tried = await mountField({ plan, type: 'kpi', field: 'targets' });
    await open(tried);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '1\t2\n3\t4\n5\t6\n7\t8');
    cells(tried)[2]?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await tried.element.updateComplete;
    expect(cells(tried).map(({ value }) => value)).to.deep.equal(['1000', '400.5', '1', '2', '3', '4', '5', '6']);
  });

  it('is walked with Enter and arrows', async () => {
    const tried = await mountField({ plan, type: 'kpi', field: 'targets' });
    await open(tried);
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(document.activeElement).to.equal(cells(tried)[0]);
    press('Enter');
    expect(document.activeElement).to.equal(cells(tried)[2]);
    press('ArrowRight');
    press('ArrowUp');
    expect(document.activeElement).to.equal(cells(tried)[1]);
    expect(tried.sent).to.deep.equal([]);
  });

  it('opens to all that is known of each figure', async () => {
    const tried = await mountField({ plan, type: 'kpi', field: 'actuals' });
    await open(tried);
    const [, list] = tried.element.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    list?.focus();
    list?.click();
    await settled(tried.element);
    expect([...tried.element.querySelectorAll<HTMLInputElement>('input.control')].map(({ value }) => value)).to.include(
      'ERP',
    );
  });
});
