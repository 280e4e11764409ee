import type { Actor, Intention } from '@tandem-plan/core/change';
import type { SyncEvent } from '@tandem-plan/sync';
import { inboxView, type InboxView } from '@tandem-plan/core/views';
import { expect } from 'chai';
import '../plan/define.ts';
import { violations } from '../testing/axe.ts';
import { feignConnection } from '../testing/connected.ts';
import { moneyPlan } from '../testing/money.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';
import type { TandemInbox } from './inbox.ts';

const asOf = '2017-09-30';
const me: Actor = { id: 'ben', party: 'partner', role: 'lead' };
const anna = { id: 'anna', party: 'vendor', role: 'lead' } as const;

const plan = () =>
  moneyPlan({
    topics: [{ id: 'prices', title: 'Prices rise in March', kind: 'concern', on: '2017-09-20', by: 'anna' }],
    pencils: [
      {
        id: 'p-1',
        subject: { type: 'milestone', id: 'centre' },
        field: 'due',
        for: 'partner',
        by: 'vendor',
        note: 'When is it realistic?',
        status: 'open',
      },
    ],
  });

/** As the log tells it: Anna renamed a milestone over what Ben had written unseen, and took one away. */
const renamed = (seq: number, actor: Actor, client: string, title: string, basis?: number): SyncEvent => ({
  seq,
  at: `2017-09-29T1${seq}:00:00Z`,
  actor,
  receipt: { client, mutation: 1 },
  ...(basis === undefined ? {} : { basis }),
  command: { id: `c-${seq}`, type: 'milestone.update', input: { id: 'ten', set: { title }, unset: [] } },
  effects: [{ op: 'set', type: 'milestone', id: 'ten', set: { title }, unset: [] }],
});
const events = [renamed(1, me, 'tab-b', 'First dozen'), renamed(2, anna, 'tab-a', 'First ten customers', 0)];

const view = (seen = 1): InboxView => inboxView(plan(), events, { party: 'partner', seen, person: 'ben' });

async function connected() {
  const { session, feigned } = feignConnection(plan(), me);
  feigned.log.push(...events);
  feigned.status = { ...feigned.status, seq: 2 };
  feigned.seen = 1;
  const outer = await mount('tandem-plan', { session, asOf });
  const element = document.createElement('tandem-inbox');
  outer.append(element);
  await settled(element);
  return { outer, element, session, feigned };
}

const settled = async (element: TandemInbox) => {
  await element.updateComplete;
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};
const press = async (element: TandemInbox, selector: string) => {
  element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await settled(element);
};

describe('<tandem-inbox>', () => {
  before(() => registerTexts(en, de));
  afterEach(unmount);

  it('says what waits for an answer, from whom, and until when', async () => {
    const element = await mount('tandem-inbox', { view: view(), plan: plan() });
    const asked = [...(element.shadowRoot?.querySelectorAll('.question .ask') ?? [])].map((each) =>
      each.textContent?.trim(),
    );
    expect(asked).to.have.members(['Superstore left “Due” for you to fill', 'Superstore raised this']);
    expect(textOf(element, '[data-kind="blank"] .note')).to.equal('When is it realistic?');
  });

  it('says what changed, by whom, and what stood there before', async () => {
    const element = await mount('tandem-inbox', { view: view(), plan: plan() });
    expect(textOf(element, '.change .title')).to.equal('Milestone: First ten customers');
    expect(textOf(element, '.change .faint')).to.match(/^Anna Reyes, Superstore, /);
    expect(textOf(element, '.change dl')).to.equal('Title before: First dozen now: First ten customers');
  });

  it('answers by a command, and goes to what has to be written', async () => {
    const { outer, element, session } = await connected();
    const gone: unknown[] = [];
    outer.addEventListener('tandem-navigate', ({ detail }) => gone.push(detail));
    await press(element, '[data-kind="blank"] .button');
    expect(gone).to.deep.equal([{ type: 'milestone', id: 'centre', field: 'due', path: '' }]);
    await press(element, '[data-kind="topic"] .button');
    expect(session.plan.topics[0]?.acknowledgedBy).to.equal('ben');
    expect(element.shadowRoot?.querySelector('[data-kind="topic"]')).to.equal(null);
  });

  it('marks a value that was written over unseen, and puts it back', async () => {
    const { element, session } = await connected();
    expect(textOf(element, '.over')).to.equal('Title: Written over what Ben Okafor wrote: First dozen Restore');
    await press(element, '.over .button');
    expect(session.plan.milestones[0]?.title).to.equal('First dozen');
  });

  it('says why a value was not put back, and offers it again', async () => {
    const shown = view();
    const sent: (readonly Intention[])[] = [];
    const element = await mount('tandem-inbox', { view: shown, plan: plan() });
    element.addEventListener('tandem-intent', ({ detail }) => {
      if (typeof detail.wish !== 'string') sent.push(detail.wish);
      detail.respondWith({ ok: false, refusals: [{ code: 'not-permitted', path: '', values: {} }] });
    });
    await press(element, '.over .button');
    expect(sent).to.deep.equal([shown.changes[0]?.overwritten[0]?.restore]);
    expect(textOf(element, '.over [role="alert"]')).to.match(/look at this plan/);
  });

  it('is empty once all is read, keeps what waits, and says so to the host', async () => {
    const { outer, element, feigned } = await connected();
    const counts: unknown[] = [];
    outer.addEventListener('tandem-count', ({ detail }) => counts.push(detail));
    await press(element, '.group .button');
    expect(feigned.seen).to.equal(2);
    expect(textOf(element, '.none')).to.equal('Nothing changed since you last looked.');
    expect(counts).to.deep.equal([{ waiting: 2, changed: 0 }]);
    expect(textOf(element, '[role="status"]')).to.equal('Everything is marked as read');
  });

  it('leaves marking as read to a host that declines', async () => {
    const { outer, element, feigned } = await connected();
    outer.addEventListener('tandem-seen', (event) => {
      expect(event.detail.seq).to.equal(2);
      event.preventDefault();
    });
    await press(element, '.group .button');
    expect(feigned.seen).to.equal(1);
  });

  it('hears of what happens while it is shown', async () => {
    const { element, feigned } = await connected();
    const [, last] = events;
    if (last === undefined) throw new Error('no event');
    const effects = [{ op: 'set', type: 'milestone', id: 'centre', set: { title: 'Centre' }, unset: [] }] as const;
    feigned.log.push({ ...last, seq: 3, effects });
    feigned.now({ status: { ...feigned.status, seq: 3 } });
    await settled(element);
    expect(element.shadowRoot?.querySelectorAll('.change')).to.have.length(2);
  });

  const partly = 'More may have changed: part of it could not be fetched yet.';
  const changes = (element: TandemInbox) => element.shadowRoot?.querySelectorAll('.change').length;
  const centre = (seq: number): SyncEvent => ({
    ...renamed(seq, anna, 'tab-a', ''),
    effects: [{ op: 'set', type: 'milestone', id: 'centre', set: { title: 'Centre' }, unset: [] }],
  });

  it('asks again for what a request that failed did not bring, and marks nothing as read until it has it', async () => {
    const { element, feigned } = await connected();
    const asked: number[] = [];
    feigned.log.push(centre(4));
    feigned.gives = (after) => {
      asked.push(after);
      return feigned.log.filter(({ seq }) => seq > after);
    };
    feigned.now({ status: { ...feigned.status, seq: 4 } });
    await settled(element);
    expect(changes(element)).to.equal(2);
    expect(textOf(element, '.partly')).to.equal(partly);
    expect(textOf(element, '.group .button')).to.equal('Fetch the rest');
    const third = renamed(3, anna, 'tab-a', 'First eleven customers');
    feigned.log.splice(2, 0, third);
    await press(element, '.group .button');
    expect(asked).to.deep.equal([2, 2]);
    expect(element.shadowRoot?.activeElement?.className).to.equal('inbox');
    expect(element.shadowRoot?.querySelector('.partly')).to.equal(null);
    expect(textOf(element, '.change dl')).to.equal('Title now: Centre');
    expect(textOf(element, '.change + .change dl')).to.contain('First eleven customers');
    await press(element, '.group .button');
    expect(feigned.seen).to.equal(4);
  });

  it('does not say that nothing changed where it could not hear of it', async () => {
    const { element, feigned } = await connected();
    feigned.now({ seen: 2, status: { ...feigned.status, state: 'offline', seq: 4 } });
    await settled(element);
    expect(changes(element)).to.equal(0);
    expect(textOf(element, '.partly')).to.equal(partly);
    expect(element.shadowRoot?.textContent).not.to.contain('Nothing changed');
    feigned.log.push(renamed(3, me, 'tab-b', 'First dozen'), centre(4));
    feigned.now({ status: { ...feigned.status, state: 'online' } });
    await settled(element);
    expect(changes(element)).to.equal(1);
    expect(element.shadowRoot?.querySelector('.partly')).to.equal(null);
  });

  it('lets one mark as read what is all there, though of what was looked at long ago a part is not', async () => {
    const { element, feigned } = await connected();
    feigned.log.splice(0, 2, centre(4));
    feigned.now({ seen: 3, status: { ...feigned.status, seq: 4 } });
    const again = document.createElement('tandem-inbox');
    element.replaceWith(again);
    await settled(again);
    expect(again.shadowRoot?.querySelector('.partly')).to.equal(null);
    await press(again, '.group .button');
    expect(feigned.seen).to.equal(4);
  });

  it('says that there is nothing, when there is nothing', async () => {
    const element = await mount('tandem-inbox', { view: { seq: 0, waiting: [], changes: [] }, plan: plan() });
    expect(textOf(element, '.empty')).to.match(/^Nothing new\./);
  });

  it('only shows where one may only look', async () => {
    const element = await mount('tandem-inbox', { view: view(), plan: plan(), readonly: true });
    expect(element.shadowRoot?.querySelector('.question .button, .over .button')).to.equal(null);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`is accessible in the ${scheme} theme`, async () => {
      dress(scheme);
      const element = await mount('tandem-inbox', { view: view(), plan: plan() });
      expect(await violations(element)).to.deep.equal([]);
    });
});
