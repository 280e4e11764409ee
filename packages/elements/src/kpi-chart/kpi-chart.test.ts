import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { asOfContext, planContext } from '../context/plan-context.ts';
import { violations } from '../testing/axe.ts';
import { monthly, planWith, sales, trendWith } from '../testing/course.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { de } from '../texts/de.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';

const part = (chart: Element, selector: string) => chart.shadowRoot?.querySelector(selector);
const parts = (chart: Element, selector: string) => [...(chart.shadowRoot?.querySelectorAll(selector) ?? [])];
const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function press(chart: Element, key: string) {
  part(chart, '.plot')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('<tandem-kpi-chart>', () => {
  afterEach(unmount);

  it('draws result, target, the year before, forecast with its band, and today', async () => {
    const chart = await mount('tandem-kpi-chart', { view: trendWith() });
    for (const line of ['.actual', '.target', '.before', '.forecast', '.band', '.today'])
      expect(part(chart, `.plot ${line}`), line).not.to.equal(null);
    expect(parts(chart, '.plot .dot')).to.have.length(9);
    expect(parts(chart, '.legend li').map(words)).to.deep.equal([
      'Result',
      'Target',
      'Forecast by the season of 2016',
      'Holds eight of ten cases',
      'Year before',
    ]);
  });

  it('draws no forecast and no band where there is none, and says of neither', async () => {
    const few = trendWith({ actuals: monthly(2017, 800_000), targets: [] });
    const chart = await mount('tandem-kpi-chart', { view: few });
    expect(part(chart, '.plot .band')).to.equal(null);
    expect(parts(chart, '.legend li').map(words)).to.deep.equal(['Result']);
    const bare = await mount('tandem-kpi-chart', { view: trendWith({ actuals: [], targets: [] }) });
    expect(textOf(bare, '.empty')).to.equal('There is no target and no result to draw yet');
  });

  it('breaks the line where a period is unknown, rather than drawing zero', async () => {
    const actuals = monthly(2017, 1, 2, 3, 4).filter(({ period }) => period !== '2017-P02');
    const level = trendWith({ measure: 'stock', unit: 'count', actuals, targets: [] });
    const chart = await mount('tandem-kpi-chart', { view: level });
    expect(part(chart, '.plot .actual')?.getAttribute('d')?.match(/M/g)).to.have.length(2);
    expect(part(chart, '.modes')).to.equal(null);
  });

  it('is read period by period with the keyboard', async () => {
    const chart = await mount('tandem-kpi-chart', { view: trendWith() });
    const said = () => part(chart, '.plot')?.getAttribute('aria-valuetext');
    expect(said()).to.match(/^Sep 2017: Result \$[\d.]+K, Target \$90K, and Year before \$[\d.]+K$/);
    press(chart, 'ArrowRight');
    await chart.updateComplete;
    expect(said()).to.match(/^Oct 2017: Target \$100K, Forecast \$[\d.]+K, likely \$[\d.]+K to \$[\d.]+K/);
    press(chart, 'Home');
    await chart.updateComplete;
    expect(said()).to.match(/^Jan 2017/);
    press(chart, 'ArrowLeft');
    await chart.updateComplete;
    expect([said()?.slice(0, 3), textOf(chart, '.reading').slice(0, 3)]).to.deep.equal(['Jan', 'Jan']);
  });

  it('turns time round in a text from right to left, keys as well', async () => {
    document.documentElement.dir = 'rtl';
    const chart = await mount('tandem-kpi-chart', { view: trendWith() });
    const dots = parts(chart, '.plot .dot').map((dot) => Number(dot.getAttribute('cx')));
    expect(dots).to.deep.equal([...dots].sort((a, b) => b - a));
    press(chart, 'ArrowLeft');
    await chart.updateComplete;
    expect(textOf(chart, '.reading')).to.match(/^Oct/);
  });

  it('shows each period by itself when asked', async () => {
    const chart = await mount('tandem-kpi-chart', { view: trendWith() });
    const [, own] = parts(chart, '.modes button') as HTMLButtonElement[];
    own?.click();
    await chart.updateComplete;
    expect(parts(chart, '.plot .actual-bar')).to.have.length(9);
    expect(parts(chart, '.plot .forecast-bar')).to.have.length(3);
    expect(own?.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(chart, '.reading')).to.contain('Target $10K');
  });

  it('tells the same as a table, and unknown as unknown', async () => {
    const chart = await mount('tandem-kpi-chart', { view: trendWith() });
    const rows = parts(chart, 'tbody tr').map((row) => [...row.children].map(words));
    expect(rows).to.have.length(12);
    expect(rows[11]?.slice(0, 3)).to.deep.equal(['Dec 2017', 'unknown', '$120K']);
    expect(rows[11]?.[3]).to.match(/^\$[\d.]+K, likely \$[\d.]+K to \$[\d.]+K$/);
    expect(parts(chart, 'thead th').map(words)).to.deep.equal([
      'Period',
      'Result',
      'Target',
      'Forecast',
      'Year before',
    ]);
  });

  it('names whose the KPI is beside what the plan itself states', async () => {
    const forecast = monthly(2017, ...Array.from({ length: 12 }, () => 1_100_000));
    const chart = await mount('tandem-kpi-chart', { view: trendWith({ forecast }) });
    expect(parts(chart, '.plot .stated')).to.have.length(3);
    expect(words(parts(chart, '.legend li').at(-1) as Element)).to.equal(
      'Stated forecast; the KPI is kept by Ana Sol, Contoso',
    );
  });

  it('shows a KPI of the plan around it, and says which one is not there', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    new ContextProvider(host, { context: planContext, initialValue: planWith([sales()]) });
    new ContextProvider(host, { context: asOfContext, initialValue: '2017-09-30' });
    const known = document.createElement('tandem-kpi-chart');
    known.kpi = 'sales';
    const unknown = document.createElement('tandem-kpi-chart');
    unknown.kpi = 'nobody';
    host.append(known, unknown);
    await Promise.all([known.updateComplete, unknown.updateComplete]);
    expect(textOf(known, '.name')).to.equal('Sales to customers');
    expect(textOf(unknown, '[role=alert]')).to.equal('The plan has no KPI nobody');
    host.remove();
  });

  it('speaks German', async () => {
    registerTexts(de);
    document.documentElement.lang = 'de';
    const chart = await mount('tandem-kpi-chart', { view: trendWith() });
    expect(textOf(chart, '.modes')).to.equal('Kumuliert Je Periode');
    expect(parts(chart, '.plot text').map(words)).to.include('Okt');
  });

  it('fits a phone, with labels that do not touch', async () => {
    document.body.style.inlineSize = '304px';
    const chart = await mount('tandem-kpi-chart', { view: trendWith() });
    await new Promise((done) => setTimeout(done, 50));
    await chart.updateComplete;
    expect(chart.scrollWidth).to.be.at.most(304);
    const names = parts(chart, '.plot text[text-anchor=middle]').map((name) => name.getBoundingClientRect());
    expect(names.length).to.be.above(3);
    for (const [index, name] of names.slice(1).entries())
      expect(name.left).to.be.above(names[index]?.right ?? Infinity);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find in the ${scheme} theme, from right to left as well`, async () => {
      dress(scheme);
      const chart = await mount('tandem-kpi-chart', { view: trendWith() });
      (part(chart, 'details') as HTMLDetailsElement).open = true;
      expect(await violations(chart)).to.deep.equal([]);
    });
});
