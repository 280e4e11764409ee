import { ContextProvider } from '@lit/context';
import type { Plan } from '@tandem-plan/core/plan';
import { expect } from 'chai';
import { asOfContext, planContext } from '../context/plan-context.ts';
import { violations } from '../testing/axe.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { type Part, salesMap, salesPlan, westShort } from '../testing/shortfall.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { registerTexts } from '../texts/locale.ts';
import type { TandemShortfallMap } from './shortfall-map.ts';
import './define.ts';

const unreported: Part = (slice) => (slice.region === 'east' && slice.segment !== 'consumer' ? null : westShort(slice));
const spread: Part = ({ region, segment }) => 0.8 + ((region.length * 3 + segment.length * 5) % 9) / 40;
/** No two slices alike, and two of one segment that lack most. */
const fewShort = ({ region, segment }: Parameters<Part>[0]): number =>
  segment === 'consumer' && region === 'north'
    ? 0.3
    : segment === 'consumer' && region === 'west'
      ? 0.5
      : 0.78 + ((region.length * 3 + segment.length * 5) % 11) / 10;

const clean = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const fieldsOf = (map: TandemShortfallMap) => [
  ...(map.shadowRoot?.querySelectorAll<HTMLElement>('tbody [data-cell]') ?? []),
];
const fieldAt = (map: TandemShortfallMap, row: number, column: number) =>
  map.shadowRoot?.querySelectorAll('tbody tr')[row]?.querySelectorAll<HTMLElement>('[data-cell]')[column];

/** A map inside a plan, and what the host hears. */
async function inside(plan: Plan, properties: Partial<TandemShortfallMap> = {}) {
  const host = document.createElement('div');
  document.body.append(host);
  new ContextProvider(host, { context: planContext, initialValue: plan });
  new ContextProvider(host, { context: asOfContext, initialValue: '2017-04-30' });
  const map = document.createElement('tandem-shortfall-map');
  Object.assign(map, { kpi: 'sales', ...properties });
  const errors: string[] = [];
  host.addEventListener('tandem-error', (event) => errors.push(event.detail.message));
  host.append(map);
  await map.updateComplete;
  return { host, map, errors };
}

describe('<tandem-shortfall-map>', () => {
  before(() => registerTexts(en, de));
  afterEach(unmount);

  it('waits while there is nothing to show', async () => {
    const map = await mount('tandem-shortfall-map');
    expect(map.shadowRoot?.querySelector('[aria-busy=true]')).not.to.equal(null);
  });

  it('says which place explains how much, and what is known of why', async () => {
    const map = await mount('tandem-shortfall-map', { view: salesMap() });
    expect(textOf(map, '.title')).to.equal('Sales, Q1 2017');
    expect(textOf(map, '.place .verdict')).to.equal('West explains 94% of what is missing');
    const facts = [...(map.shadowRoot?.querySelectorAll('.place .facts') ?? [])].map(clean);
    expect(facts).to.deep.equal([
      '$37K short of $75K; elsewhere 102% of what was due is reached',
      'Nobody has said why yet',
    ]);
  });

  it('says every field in words, without colour', async () => {
    const map = await mount('tandem-shortfall-map', { view: salesMap() });
    expect(clean(fieldAt(map, 3, 0))).to.equal('Off track 42% $14.5K short of $25K 1Place 1: West');
    expect(clean(fieldAt(map, 0, 0))).to.equal('On track 102% $25.5K');
    const bar = fieldAt(map, 3, 0)?.querySelector('svg.bar');
    expect(bar?.getAttribute('aria-label')).to.equal('37% of what is missing');
    expect(fieldsOf(map).filter(({ dataset }) => dataset['named'] === 'true')).to.have.length(4);
  });

  it('tells what is not reported apart from zero, from bad and from nothing planned', async () => {
    const part: Part = (slice) =>
      slice.region === 'north' ? (slice.segment === 'consumer' ? 0 : undefined) : unreported(slice);
    const map = await mount('tandem-shortfall-map', { view: salesMap(part) });
    const [zero, nothing, missing, bad] = [
      fieldAt(map, 0, 0),
      fieldAt(map, 0, 1),
      fieldAt(map, 1, 1),
      fieldAt(map, 3, 0),
    ];
    expect(clean(zero)).to.equal('Off track 0% $25K short of $25K');
    expect(clean(nothing)).to.equal('–Nothing planned');
    expect(clean(missing)).to.equal('Not reported');
    const looks = [zero, nothing, missing].map((field) =>
      field === undefined ? '' : getComputedStyle(field).backgroundImage,
    );
    expect(looks[2]).to.contain('repeating-linear-gradient');
    expect(looks[0]).to.equal('none');
    const shape = (field: Element | undefined) => field?.querySelector('.mark')?.firstElementChild?.tagName;
    expect(shape(bad)).not.to.equal(shape(missing));
    expect(clean(map.shadowRoot?.querySelectorAll('tfoot [data-cell]')[3])).to.equal('Not all reported');
  });

  it('says plainly that nothing stands out, or that it cannot tell and what is missing', async () => {
    const even = await mount('tandem-shortfall-map', { view: salesMap(spread) });
    expect(textOf(even, '.said .verdict')).to.equal('No place stands out: what is missing is spread over the slices');
    expect(even.shadowRoot?.querySelectorAll('.said li')).to.have.length(0);
    const unknown = await mount('tandem-shortfall-map', { view: salesMap(unreported) });
    expect(textOf(unknown, '.said .verdict')).to.equal('Cannot tell: 2 slices are not reported');
    expect(textOf(unknown, '.said .facts')).to.equal('East · Corporate and East · Home office');
    const fine = await mount('tandem-shortfall-map', { view: salesMap(() => 1.02) });
    expect(textOf(fine, '.said .verdict')).to.equal('Nothing is missing: together the slices reach what was due');
  });

  it('says where most of it lies where that is no pattern, and what these slices have in common', async () => {
    const map = await mount('tandem-shortfall-map', { view: salesMap(fewShort) });
    expect([...(map.shadowRoot?.querySelectorAll('.said > p') ?? [])].map(clean)).to.deep.equal([
      '71% of what is missing lies in 2 of 12 slices, all of them Consumer',
      'No pattern beyond chance shows; this is where it lies',
    ]);
    expect([...(map.shadowRoot?.querySelectorAll('.place') ?? [])].map(clean)).to.deep.equal([
      '1 North · Consumer: 41% of what is missing $17.5K short of $25K Nobody has said why yet',
      '2 West · Consumer: 29% of what is missing $12.5K short of $25K Nobody has said why yet',
    ]);
    expect(clean(fieldAt(map, 3, 0))).to.contain('Place 2: West · Consumer');
  });

  it('says what one of three slices lacks, and that they are too few to tell', async () => {
    const three: Part = ({ region, segment }) =>
      region === 'west' ? (segment === 'consumer' ? 0.4 : 0.95) : undefined;
    const map = await mount('tandem-shortfall-map', { view: salesMap(three) });
    expect([...(map.shadowRoot?.querySelectorAll('.said > p') ?? [])].map(clean)).to.deep.equal([
      '86% of what is missing lies in 1 of 3 slices',
      'With so few slices no pattern can be told from chance; this is where it lies',
    ]);
    expect(textOf(map, '.place .verdict')).to.equal('Consumer: 86% of what is missing');
  });

  it('names who does badly where nothing is missing as a whole', async () => {
    const map = await mount('tandem-shortfall-map', { view: salesMap((slice) => 1.4 * fewShort(slice)) });
    expect(textOf(map, '.said .verdict')).to.equal(
      'Nothing is missing as a whole, but North · Consumer lacks $14.5K and West · Consumer lacks $7,500',
    );
    expect(textOf(map, '.place .verdict')).to.equal('North · Consumer');
  });

  it('passes on what people said, and offers what the plan shows as something to confirm', async () => {
    const view = salesMap();
    const [cause] = view.causes;
    if (cause === undefined) throw new Error('the map names no place');
    const withWhy = (why: Partial<typeof cause.cause>) => ({
      ...view,
      causes: [{ ...cause, cause: { ...cause.cause, ...why } }],
    });
    const told = await mount('tandem-shortfall-map', { view: withWhy({ told: ['effort'], toldOf: 'slices' }) });
    expect(textOf(told, '.place .facts:last-child')).to.equal('Why, as reported: a lack of effort');
    const hint = { cause: 'effort', because: 'late-actions', subjects: [{ type: 'action', id: 'a' }] } as const;
    const hinted = await mount('tandem-shortfall-map', { view: withWhy({ hints: [hint] }) });
    expect(textOf(hinted, '.place .facts:last-child')).to.equal(
      'Perhaps a lack of effort: 1 action for it is late or blocked. To be confirmed',
    );
  });

  it('is walked by arrows from one stop, and opens a field by Enter, Space or click', async () => {
    const map = await mount('tandem-shortfall-map', { view: salesMap() });
    const opened: unknown[] = [];
    map.addEventListener('tandem-open', ({ detail }) => opened.push(detail));
    const stops = () => [...(map.shadowRoot?.querySelectorAll('[tabindex="0"]') ?? [])];
    expect(stops()).to.deep.equal([fieldAt(map, 0, 0)]);
    const press = (key: string, ctrlKey = false) =>
      map.shadowRoot?.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
      );
    fieldAt(map, 0, 0)?.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) press(key);
    expect(map.shadowRoot?.activeElement).to.equal(fieldAt(map, 1, 1));
    // A page behind another one has no focus to give, and its elements are not told.
    fieldAt(map, 1, 1)?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(stops()).to.deep.equal([fieldAt(map, 1, 1)]);
    press('End', true);
    press(' ');
    fieldAt(map, 3, 3)?.click();
    expect(opened).to.deep.equal([
      { kpi: 'sales', slice: { region: 'east', segment: 'corporate' } },
      { kpi: 'sales', slice: {} },
      { kpi: 'sales', slice: { region: 'west' } },
    ]);
  });

  it('shows a KPI of the plan around it, by any two of its dimensions', async () => {
    const { host, map } = await inside(salesPlan(westShort, true), { period: '2017-Q1' });
    expect(clean(map.shadowRoot?.querySelector('.corner'))).to.equal('Region');
    const [rows] = map.shadowRoot?.querySelectorAll('select') ?? [];
    if (rows === undefined) throw new Error('there is nothing to choose');
    expect([...rows.options].map(({ text }) => text)).to.deep.equal(['Region', 'Product']);
    rows.value = 'product';
    rows.dispatchEvent(new Event('change'));
    await map.updateComplete;
    expect(clean(map.shadowRoot?.querySelector('.corner'))).to.equal('Product');
    expect(map.shadowRoot?.querySelectorAll('tbody tr')).to.have.length(2);
    host.remove();
  });

  it('looks at all of the plan that has ended where no period is named', async () => {
    const { host, map } = await inside(salesPlan());
    expect(textOf(map, '.title')).to.equal('Sales, the plan so far');
    expect(textOf(map, '.place .verdict')).to.equal('West explains 94% of what is missing');
    host.remove();
  });

  it('says what it cannot show', async () => {
    const nobody = await inside(salesPlan(), { kpi: 'nobody' });
    expect(nobody.errors).to.deep.equal(['The plan has no KPI nobody']);
    expect(textOf(nobody.map, '[role=alert]')).to.equal('The plan has no KPI nobody');
    const never = await inside(salesPlan(), { period: 'spring' });
    expect(textOf(never.map, '[role=alert]')).to.equal(
      '“spring” is no period; expected one such as 2017, 2017-Q1 or 2017-P03',
    );
    nobody.host.remove();
    never.host.remove();
  });

  it('speaks the language around it', async () => {
    document.documentElement.lang = 'de';
    const map = await mount('tandem-shortfall-map', { view: salesMap() });
    expect(textOf(map, '.place .verdict')).to.equal('West erklärt 94 % dessen, was fehlt');
  });

  it('is a card for each row where it does not fit, nothing cut off', async () => {
    document.body.style.inlineSize = '320px';
    const map = await mount('tandem-shortfall-map', { view: salesMap(unreported) });
    const frame = map.shadowRoot?.querySelector('.frame');
    expect(frame?.scrollWidth).to.be.at.most(frame?.clientWidth ?? 0);
    const field = fieldAt(map, 3, 0);
    expect(field === undefined ? '' : getComputedStyle(field, '::before').content).to.equal('"Consumer"');
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find in the ${scheme} theme, from right to left as well`, async () => {
      dress(scheme);
      for (const part of [westShort, spread, unreported, fewShort])
        expect(await violations(await mount('tandem-shortfall-map', { view: salesMap(part) }))).to.deep.equal([]);
    });
});
