import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { kpiViewContext } from '../context/plan-context.ts';
import { violations } from '../testing/axe.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { kpi, unknownKpi } from '../testing/views.ts';
import { de } from '../texts/de.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';

describe('<tandem-kpi-card>', () => {
  afterEach(unmount);

  it('says value, target, pace and origin in words', async () => {
    const card = await mount('tandem-kpi-card', { view: kpi() });
    expect(textOf(card, '.name')).to.equal('West revenue, sell-through');
    expect(textOf(card, '.value')).to.equal('$246K');
    expect(textOf(card, '.facts')).to.equal('69% of $356K target');
    expect(textOf(card, '.pace')).to.equal('6% ahead of what was due by Sep 30');
    expect(textOf(card, '.updated')).to.equal('Updated 2 days ago by Dana Whitfield');
    expect(textOf(card, '.status')).to.equal('On track');
  });

  it('tells no data apart from zero and from bad', async () => {
    const unknown = await mount('tandem-kpi-card', { view: unknownKpi() });
    const zero = await mount('tandem-kpi-card', { view: kpi({ value: 0, achieved: 0, pace: 0, status: 'bad' }) });
    expect(textOf(unknown, '.status')).to.equal('No data');
    expect(textOf(unknown, '.value')).to.equal('No result recorded yet');
    expect(textOf(zero, '.status')).to.equal('Off track');
    expect(textOf(zero, '.value')).to.equal('$0');
    const shape = (card: Element) => card.shadowRoot?.querySelector('.mark')?.firstElementChild?.getAttribute('fill');
    expect(shape(unknown)).not.to.equal(shape(zero));
  });

  it('says of a limit by how much it is passed, not a share reached', async () => {
    const limit = kpi({
      direction: 'below',
      unit: 'percent',
      currency: null,
      value: 17.1,
      target: 12.1,
      achieved: 0.71,
      due: 12.1,
      reached: { value: 17.1, period: '2017-P09', end: '2017-09-30' },
      pace: 12.1 / 17.1,
      status: 'bad',
    });
    const over = await mount('tandem-kpi-card', { view: limit });
    expect(textOf(over, '.facts')).to.equal('Target: at most 12.1%');
    expect(textOf(over, '.pace')).to.equal('5 points over what was agreed by Sep 30');
    const reached = (value: number) => ({ value, period: '2017-P09', end: '2017-09-30' });
    const hours = { unit: 'hours', reached: reached(20), target: 24, due: 24, pace: 1.2, status: 'good' } as const;
    const under = await mount('tandem-kpi-card', { view: { ...limit, ...hours, direction: 'decrease' } });
    expect(textOf(under, '.pace')).to.equal('4 hours under what was agreed by Sep 30');
    const floor = { reached: reached(80), target: 85, due: 85, pace: 80 / 85, status: 'watch' } as const;
    const short = await mount('tandem-kpi-card', { view: { ...limit, ...floor, direction: 'above' } });
    expect(textOf(short, '.facts')).to.equal('Target: at least 85%');
    expect(textOf(short, '.pace')).to.equal('5 points under what was agreed by Sep 30');
    const inside = await mount('tandem-kpi-card', { view: { ...limit, pace: 1, status: 'good', direction: 'range' } });
    expect(textOf(inside, '.pace')).to.equal('As agreed by Sep 30');
  });

  it('compares with a limit only what has one: a month without a target is not held against it', async () => {
    const reached = { value: 20, period: '2017-P08', end: '2017-08-31' };
    const view = kpi({ direction: 'decrease', unit: 'count', currency: null, value: 30, due: 16, reached, pace: 0.8 });
    const card = await mount('tandem-kpi-card', { view });
    expect(textOf(card, '.pace')).to.equal('4 over what was agreed by Aug 31');
  });

  it('names no day for a pace of which a result is overdue', async () => {
    const card = await mount('tandem-kpi-card', { view: kpi({ stale: true, pace: 0.92 }) });
    expect(textOf(card, '.pace')).to.equal('8% behind what was due');
    expect(textOf(card, '.updated')).to.contain('Result overdue');
  });

  it('gives the line its figures in words', async () => {
    const card = await mount('tandem-kpi-card', { view: kpi() });
    const chart = card.shadowRoot?.querySelector('.chart');
    expect(chart?.getAttribute('aria-label')).to.equal('From $177K to $246K; the target there is $232K');
  });

  it('opens by one button that names the KPI', async () => {
    const card = await mount('tandem-kpi-card', { view: kpi(), openable: true });
    const opened: string[] = [];
    document.addEventListener(
      'tandem-open',
      (event) => opened.push((event as CustomEvent<{ kpi: string }>).detail.kpi),
      {
        once: true,
      },
    );
    const button = card.shadowRoot?.querySelector('button');
    expect(button?.textContent).to.equal('West revenue, sell-through');
    button?.click();
    expect(opened).to.deep.equal(['west-revenue']);
  });

  it('speaks the language of what is around it, and follows it', async () => {
    registerTexts(de);
    const card = await mount('tandem-kpi-card', { view: kpi({ value: 123_456_700 }) });
    document.documentElement.lang = 'de-DE';
    await new Promise((done) => setTimeout(done));
    await card.updateComplete;
    expect(textOf(card, '.value')).to.equal('1,23 Mio. $');
    expect(textOf(card, '.status')).to.equal('Im Plan');
  });

  it('shows a KPI of the plan around it, and says which one is not there', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    new ContextProvider(host, {
      context: kpiViewContext,
      initialValue: (id: string) => (id === 'west-revenue' ? kpi() : undefined),
    });
    const known = document.createElement('tandem-kpi-card');
    known.kpi = 'west-revenue';
    const unknown = document.createElement('tandem-kpi-card');
    unknown.kpi = 'nobody';
    const errors: string[] = [];
    host.addEventListener('tandem-error', (event) => errors.push(event.detail.message));
    host.append(known, unknown);
    await Promise.all([known.updateComplete, unknown.updateComplete]);
    expect(textOf(known, '.value')).to.equal('$246K');
    expect(textOf(unknown, '[role=alert]')).to.equal('The plan has no KPI nobody');
    expect(errors).to.deep.equal(['The plan has no KPI nobody']);
    host.remove();
  });

  it('shows its KPI when the plan around it comes to the page later than the card', async () => {
    const host = document.createElement('div');
    const card = document.createElement('tandem-kpi-card');
    card.kpi = 'west-revenue';
    host.append(card);
    document.body.append(host);
    await card.updateComplete;
    expect(card.shadowRoot?.querySelector('[aria-busy]')).not.to.equal(null);
    new ContextProvider(host, { context: kpiViewContext, initialValue: () => kpi() }).hostConnected();
    await card.updateComplete;
    expect(textOf(card, '.value')).to.equal('$246K');
    host.remove();
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find in the ${scheme} theme, from right to left as well`, async () => {
      dress(scheme);
      const card = await mount('tandem-kpi-card', { view: kpi(), openable: true });
      const unknown = await mount('tandem-kpi-card', { view: unknownKpi() });
      expect(await violations(card)).to.deep.equal([]);
      expect(await violations(unknown)).to.deep.equal([]);
    });

  it('fits a column of 200 pixels with a long name', async () => {
    document.body.style.inlineSize = '200px';
    const name = 'Durchschnittliche Auftragsabwicklungszeit zwischen Erstkontakt und Vertragsabschluss';
    const card = await mount('tandem-kpi-card', { view: kpi({ name }) });
    const inner = card.shadowRoot?.querySelector('.card');
    expect(inner?.scrollWidth).to.be.at.most(inner?.clientWidth ?? 0);
  });
});
