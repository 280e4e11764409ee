import { createSession } from '@tandem-plan/core/change';
import { incentivesView } from '@tandem-plan/core/views';
import { expect } from 'chai';
import '../plan/define.ts';
import { violations } from '../testing/axe.ts';
import { moneyPlan } from '../testing/money.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';
import { scale } from './ladder.ts';

const asOf = '2017-09-30';
const view = (more: object = {}) => incentivesView(moneyPlan(), { asOf, ...more });

const cards = (element: Element) => [...(element.shadowRoot?.querySelectorAll('.card') ?? [])];
const within = (card: Element | undefined, selector: string) =>
  [...(card?.querySelectorAll(selector) ?? [])].map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());

async function inPlan(actor: string, party: string) {
  const session = createSession(moneyPlan(), {
    actor: { id: actor, party, role: 'editor' },
    clock: () => '2017-09-30T09:00:00Z',
    ids: () => `c${Math.random()}`,
  });
  const outer = await mount('tandem-plan', { session, asOf });
  const element = document.createElement('tandem-incentives');
  outer.append(element);
  await element.updateComplete;
  return { element, session };
}

describe('<tandem-incentives>', () => {
  before(() => registerTexts(en));
  afterEach(unmount);

  it('says what was done, what it is worth, and what the next tier needs', async () => {
    const element = await mount('tandem-incentives', { view: view() });
    const [, year] = cards(element);
    expect(within(year, '.figure')).to.deep.equal(['$227K', '$2,530']);
    expect(within(year, '.wide dd')).to.deep.equal([
      '$73.5K more brings $4,000',
      '$24.5K a month for 3 months; so far $25.2K a month.',
    ]);
    expect(textOf(element, '.lead')).to.equal('$7,030 earned so far');
  });

  it('says what begins at a tier that pays only of what lies beyond it', async () => {
    const plan = moneyPlan();
    const marginal = {
      ...plan,
      incentives: plan.incentives.map((incentive) => ({
        ...incentive,
        marginal: true,
        tiers: [{ from: 100_000_000, percent: 5 }],
      })),
    };
    const element = await mount('tandem-incentives', { view: incentivesView(marginal, { asOf }) });
    const told = cards(element).flatMap((card) => within(card, '.next'));
    expect(told[0]).to.match(/^\$[\d.]+K more, then 5% of what lies above$/);
  });

  it('marks the tiers that are reached in word, mark and place', async () => {
    const [quarter] = cards(await mount('tandem-incentives', { view: view() }));
    expect(within(quarter, '.tiers .reached .asks')).to.deep.equal(['from $60K, reached', 'from $80K, reached']);
    expect(quarter?.querySelectorAll('.ladder .tier').length).to.equal(3);
    expect(quarter?.querySelector('.ladder .here')?.getAttribute('d')).to.equal('M83.5 0v20');
    expect(quarter?.querySelector('.ladder')?.getAttribute('aria-label')).to.equal('Stands at $83.5K');
  });

  it('runs down the ladder where less is better', () => {
    const tiers = [48, 24].map((from) => ({
      from,
      amount: null,
      percent: null,
      reward: null,
      payout: null,
      cliff: false,
    }));
    const at = scale({ tiers, falling: true }, 36);
    expect([at(48), at(36), at(24)]).to.deep.equal([0, 50, 100]);
  });

  it('tells what cannot be told from nothing earned', async () => {
    const [, , , leads] = cards(await mount('tandem-incentives', { view: view() }));
    expect(within(leads, '.gap')).to.deep.equal(['It names no KPI, so that nothing can be counted.']);
    expect(leads?.querySelector('.figure')).to.equal(null);
  });

  it('says who does not know of it, and that it was withdrawn', async () => {
    const [quarter, year] = cards(await mount('tandem-incentives', { view: view() }));
    expect(within(quarter, '.notes p')).to.deep.equal(['Not acknowledged yet by Ben Okafor.']);
    expect(within(year, '.notes p')).to.deep.equal(['Nobody was told of it yet.']);
    const [first] = moneyPlan().incentives;
    const gone = moneyPlan({ incentives: [{ ...first, withdrawn: '2017-08-01', why: 'Budget cut' }] });
    const [card] = cards(await mount('tandem-incentives', { view: incentivesView(gone, { asOf }) }));
    expect(within(card, '.notes p')).to.deep.equal(['Withdrawn Aug 1, 2017: Budget cut']);
    expect(within(card, '.head .status')).to.deep.equal(['Withdrawn']);
  });

  it('lets a person say that they know of it, for themselves alone', async () => {
    const { element, session } = await inPlan('ben', 'partner');
    const button = element.shadowRoot?.querySelector<HTMLElement>('[data-acknowledge="quarter"]');
    expect(button?.getAttribute('aria-label')).to.equal('I know of it: West quarter bonus');
    expect(element.shadowRoot?.querySelector('[data-acknowledge="answers"]')).to.equal(null);
    button?.click();
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(session.plan.incentives[0]?.acknowledged.map(({ by, on }) => `${by} ${on}`)).to.deep.equal([
      'bea 2017-01-12',
      'ben 2017-09-30',
    ]);
    expect(element.shadowRoot?.querySelector('[data-acknowledge="quarter"]')).to.equal(null);
    unmount();
    const other = await inPlan('anna', 'vendor');
    expect(other.element.shadowRoot?.querySelectorAll('button').length).to.equal(0);
  });

  it('shows those of one person or party', async () => {
    const { element } = await inPlan('bea', 'partner');
    element.stakeholder = 'bea';
    await element.updateComplete;
    expect(cards(element).map((card) => card.getAttribute('aria-label'))).to.deep.equal([
      'West quarter bonus',
      'Quick answers',
    ]);
    element.stakeholder = undefined;
    element.party = 'vendor';
    await element.updateComplete;
    expect(textOf(element, '.empty')).to.equal('No incentive is offered here.');
  });

  it('speaks German', async () => {
    registerTexts(de);
    document.documentElement.lang = 'de';
    const [, , answers] = cards(await mount('tandem-incentives', { view: view() }));
    expect(within(answers, '.tiers .asks')[1]).to.equal('24 Stunden oder weniger');
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find in the ${scheme} theme, from right to left as well`, async () => {
      dress(scheme);
      const { element } = await inPlan('ben', 'partner');
      expect(await violations(element)).to.deep.equal([]);
    });

  it('fits 320 pixels', async () => {
    document.body.style.inlineSize = '320px';
    const { element } = await inPlan('ben', 'partner');
    for (const card of cards(element)) expect(card.scrollWidth).to.be.at.most(card.clientWidth);
  });
});
