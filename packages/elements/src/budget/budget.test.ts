import { createSession } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { budgetView } from '@tandem-plan/core/views';
import { expect } from 'chai';
import '../plan/define.ts';
import type { TandemPlan } from '../plan/plan.ts';
import { violations } from '../testing/axe.ts';
import { moneyPlan } from '../testing/money.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { registerTexts } from '../texts/locale.ts';
import type { TandemBudget } from './budget.ts';
import './define.ts';

const asOf = '2017-09-30';

/** The budget inside a plan that carries out what it asks for, looked at by one side. */
async function inPlan(party: 'vendor' | 'partner', plan: Plan = moneyPlan(), more: Partial<TandemPlan> = {}) {
  const session = createSession(plan, {
    actor: { id: party === 'vendor' ? 'anna' : 'ben', party, role: 'lead' },
    clock: () => '2017-09-30T09:00:00Z',
    ids: () => `c${Math.random()}`,
  });
  const outer = await mount('tandem-plan', { session, asOf, ...more });
  const element = document.createElement('tandem-budget');
  outer.append(element);
  await element.updateComplete;
  return { element, session };
}

const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) =>
    (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

const verbsAt = (element: Element, at: string) =>
  [...(element.shadowRoot?.querySelectorAll(`[data-steps="${at}"] button`) ?? [])].map((each) =>
    each.getAttribute('data-verb'),
  );

function control(element: TandemBudget, name: string): HTMLInputElement {
  const found = element.shadowRoot?.querySelector<HTMLInputElement>(`[data-name="${name}"] .control`);
  if (!found) throw new Error(`nothing asks for ${name}`);
  return found;
}

function type(element: TandemBudget, name: string, text: string) {
  const into = control(element, name);
  into.value = text;
  into.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function click(element: TandemBudget, selector: string) {
  const button = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`there is no ${selector}`);
  button.click();
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
}

describe('<tandem-budget>', () => {
  before(() => registerTexts(en));
  afterEach(unmount);

  it('says what is set aside, spent and left, and names what is over', async () => {
    const element = await mount('tandem-budget', { view: budgetView(moneyPlan(), { asOf }) });
    expect(textOf(element, '.lead')).to.equal('$22,950 of $27,500 spent');
    expect(texts(element, 'tbody td:last-child')).to.deep.equal([
      '$4,600 left',
      '$3,150 left',
      '$1,250 over',
      '$4,400 left',
      'Nothing set aside',
    ]);
    expect(texts(element, 'tbody .status[data-status="bad"]')).to.deep.equal(['$1,250 over']);
  });

  it('draws what is over outside the frame, behind a line', async () => {
    const spending = [
      { id: 's', title: 'S', on: '2017-02-01', amount: { amount: 1_500_000, currency: 'USD' }, initiative: 'webinars' },
    ];
    const over = await mount('tandem-budget', { view: budgetView(moneyPlan({ spending }), { asOf }) });
    const bars = over.shadowRoot?.querySelectorAll('.bar') ?? [];
    const [first, second] = [...bars];
    expect(first?.querySelector('.limit')?.getAttribute('d')).to.equal('M80 0v10');
    expect(first?.getAttribute('aria-label')).to.equal('$15,000 spent where $12,000 was set aside');
    expect(second?.querySelector('.limit')).to.equal(null);
  });

  it('adds up no currencies without a rate, and says which one is missing', async () => {
    const spending = [
      { id: 's', title: 'S', on: '2017-02-01', amount: { amount: 100_00, currency: 'EUR' }, initiative: 'webinars' },
    ];
    const element = await mount('tandem-budget', { view: budgetView(moneyPlan({ spending }), { asOf }) });
    expect(texts(element, 'tbody td:last-child')[0]).to.equal('No rate from EUR to USD');
    expect(texts(element, '.note').join(' ')).to.contain('EUR → USD');
    expect(textOf(element, '.lead')).to.equal('');
  });

  it('says what each investment waits for', async () => {
    const element = await mount('tandem-budget', { view: budgetView(moneyPlan(), { asOf }) });
    expect(texts(element, '.cards .status')).to.deep.equal([
      'Gate passed',
      'Gate missed',
      'Waiting',
      'Released Mar 1, 2017',
    ]);
    expect(texts(element, '.cards .soft')[2]).to.equal(
      'Superstore, once Sell-through comes to $300K (now $227K), by Dec 31, 2017',
    );
  });

  it('gives each side its own next steps', async () => {
    const vendor = await inPlan('vendor');
    expect(verbsAt(vendor.element, 'fund-request/r2')).to.deep.equal(['approve', 'reject', 'decline']);
    expect(verbsAt(vendor.element, 'claim/c3')).to.deep.equal([]);
    expect(verbsAt(vendor.element, 'investment/i1')).to.deep.equal(['release']);
    expect(verbsAt(vendor.element, 'investment/i2')).to.deep.equal([]);
    unmount();
    const partner = await inPlan('partner');
    expect(verbsAt(partner.element, 'fund-request/r2')).to.deep.equal([]);
    expect(verbsAt(partner.element, 'fund-request/r3')).to.deep.equal(['submit']);
    expect(verbsAt(partner.element, 'investment/i1')).to.deep.equal([]);
  });

  it('offers nothing to those who only look', async () => {
    const { element } = await inPlan('vendor', moneyPlan(), { readonly: true });
    expect(element.shadowRoot?.querySelectorAll('button').length).to.equal(0);
    const alone = await mount('tandem-budget', { view: budgetView(moneyPlan(), { asOf }) });
    expect(alone.shadowRoot?.querySelectorAll('button').length).to.equal(0);
  });

  it('carries the next step out', async () => {
    const { element, session } = await inPlan('vendor');
    await click(element, '[data-steps="fund-request/r2"] [data-verb="approve"]');
    expect(control(element, 'amount').value, 'all that was asked').to.equal('5000');
    await click(element, '[data-send]');
    expect(session.plan.fundRequests[1]?.status).to.equal('approved');
    expect(session.plan.fundRequests[1]?.approved?.amount).to.equal(500_000);
    expect(verbsAt(element, 'fund-request/r2')).to.deep.equal([]);
    expect((element.shadowRoot?.activeElement as HTMLElement).dataset['at']).to.equal('fund-request/r2');
    await click(element, '[data-steps="investment/i1"] [data-verb="release"]');
    expect(session.plan.investments[0]?.released).to.equal('2017-09-30');
  });

  it('approves less than was asked, and keeps what was typed while it is refused', async () => {
    const { element, session } = await inPlan('vendor');
    await click(element, '[data-steps="fund-request/r2"] [data-verb="approve"]');
    const amount = control(element, 'amount');
    expect(element.shadowRoot?.activeElement).to.equal(amount);
    expect([amount.selectionStart, amount.selectionEnd]).to.deep.equal([0, 4]);
    for (const [typed, said] of [
      ['5,000.01', 'More would be approved ($5,000.01) than was asked for ($5,000)'],
      ['twenty', 'is not a number'],
      ['', 'cannot be blank'],
      ['-5', 'more than nothing'],
      ['0', 'more than nothing'],
    ] as const) {
      type(element, 'amount', typed);
      await click(element, '[data-send]');
      expect(textOf(element, '.request [role=alert]'), typed).to.contain(said);
      expect(control(element, 'amount').value).to.equal(typed);
      expect(session.plan.fundRequests[1]?.status).to.equal('submitted');
    }
    type(element, 'amount', '4,250.50');
    control(element, 'amount').form?.requestSubmit();
    await click(element, 'section');
    const { status, approved } = session.plan.fundRequests[1] ?? {};
    expect([status, approved?.amount]).to.deep.equal(['approved', 425_050]);
  });

  it('begins a request while something is left of the allocation, for the side it is allocated to', async () => {
    const { element, session } = await inPlan('partner');
    const begin = '[data-steps="allocation/a"] [data-verb="request"]';
    await click(element, begin);
    expect(control(element, 'amount').value).to.equal('');
    await click(element, '[data-send]');
    expect(texts(element, '.asking [role=alert]')).to.deep.equal(['This cannot be blank', 'This cannot be blank']);
    type(element, 'title', ' Autumn mailing ');
    type(element, 'amount', '1,200');
    await click(element, '[data-send]');
    const added = session.plan.fundRequests.at(-1);
    expect([added?.title, added?.amount, added?.status, added?.allocation]).to.deep.equal([
      'Autumn mailing',
      { amount: 120_000, currency: 'USD' },
      'draft',
      'a',
    ]);
    expect(verbsAt(element, `fund-request/${added?.id}`)).to.deep.equal(['submit']);
    unmount();
    const allocations = [{ id: 'a', fund: 'f', party: 'partner', amount: { amount: 600_000, currency: 'USD' } }];
    const gone = await inPlan('partner', moneyPlan({ allocations }));
    expect(verbsAt(gone.element, 'allocation/a'), 'nothing left').to.deep.equal([]);
    const [allocation] = allocations;
    const late = { allocations: [{ ...allocation, amount: { amount: 2e6, currency: 'USD' }, expires: '2017-09-29' }] };
    unmount();
    expect(verbsAt((await inPlan('partner', moneyPlan(late))).element, 'allocation/a'), 'too late').to.deep.equal([]);
    unmount();
    expect(verbsAt((await inPlan('vendor')).element, 'allocation/a'), 'the other side').to.deep.equal([]);
  });

  it('begins a claim on what is approved, with what is left of it and its proofs', async () => {
    const { element, session } = await inPlan('partner');
    await click(element, '[data-steps="fund-request/r1"] [data-verb="claim"]');
    expect(control(element, 'amount').value, '6,000 less 2,500 and 1,800').to.equal('1700');
    type(element, 'amount', '1,500');
    type(element, 'proof', 'Invoice 140\n\n Attendee list ');
    await click(element, '[data-send]');
    const added = session.plan.claims.at(-1);
    expect([added?.request, added?.amount.amount, added?.status, added?.proof]).to.deep.equal([
      'r1',
      150_000,
      'draft',
      ['Invoice 140', 'Attendee list'],
    ]);
    unmount();
    expect(verbsAt((await inPlan('vendor')).element, 'fund-request/r1')).to.deep.equal([]);
  });

  it('asks why before something is turned down, and gives up on Escape', async () => {
    const { element, session } = await inPlan('vendor');
    const root = element.shadowRoot;
    await click(element, '[data-steps="claim/c2"] [data-verb="decline"]');
    expect(root?.activeElement?.localName).to.equal('textarea');
    expect(session.plan.claims[1]?.status).to.equal('submitted');
    await click(element, '[data-send]');
    expect(session.plan.claims[1]?.status, 'not without a reason').to.equal('submitted');
    root?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    await new Promise((done) => setTimeout(done));
    expect(root?.querySelector('.asking')).to.equal(null);
    expect((root?.activeElement as HTMLElement | null)?.dataset['verb']).to.equal('decline');
    await click(element, '[data-steps="claim/c2"] [data-verb="decline"]');
    type(element, 'why', 'Not an eligible cost');
    await click(element, '[data-send]');
    expect(session.plan.claims[1]?.status).to.equal('declined');
    expect(session.plan.claims[1]?.why).to.equal('Not an eligible cost');
  });

  it('says in its place why a step is refused', async () => {
    const { element, session } = await inPlan('partner');
    await click(element, '[data-steps="claim/c3"] [data-verb="submit"]');
    expect(session.plan.claims[2]?.status).to.equal('draft');
    expect(textOf(element, '.claim [role=alert]')).to.equal('A claim needs a proof before it is handed in.');
  });

  it('invites to begin while there is no money', async () => {
    const none = ['budgetLines', 'spending', 'investments', 'claims', 'fundRequests', 'allocations', 'funds'];
    const plan = moneyPlan(Object.fromEntries(none.map((place) => [place, []])));
    const element = await mount('tandem-budget', { view: budgetView(plan, { asOf }) });
    expect(textOf(element, '.empty')).to.contain('No money is planned yet');
  });

  it('speaks German', async () => {
    registerTexts(de);
    document.documentElement.lang = 'de';
    const element = await mount('tandem-budget', { view: budgetView(moneyPlan(), { asOf }) });
    expect(texts(element, '.cards .status')[1]).to.equal('Bedingung verfehlt');
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find in the ${scheme} theme, from right to left as well`, async () => {
      dress(scheme);
      const { element } = await inPlan('vendor');
      await click(element, '[data-steps="claim/c2"] [data-verb="reject"]');
      expect(await violations(element)).to.deep.equal([]);
      await click(element, '[data-steps="fund-request/r2"] [data-verb="approve"]');
      type(element, 'amount', 'x');
      await click(element, '[data-send]');
      expect(await violations(element)).to.deep.equal([]);
    });

  it('fits 320 pixels', async () => {
    document.body.style.inlineSize = '320px';
    const { element } = await inPlan('vendor');
    await click(element, '[data-steps="fund-request/r2"] [data-verb="approve"]');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    const sheet = element.shadowRoot?.querySelector('.sheet');
    expect(sheet?.scrollWidth).to.be.at.most(sheet?.clientWidth ?? 0);
  });
});
