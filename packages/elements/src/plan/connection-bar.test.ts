import type { Actor } from '@tandem-plan/core/change';
import type { RejectedStep } from '@tandem-plan/sync';
import { expect } from 'chai';
import { violations } from '../testing/axe.ts';
import { feignConnection } from '../testing/connected.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { moneyPlan } from '../testing/money.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';
import type { TandemConnectionBar } from './connection-bar.ts';

const actor: Actor = { id: 'ben', party: 'partner', role: 'lead' };
const anna = { client: 'tab-1', id: 'anna', party: 'vendor' };

const rejected: RejectedStep = {
  id: 'r-1',
  commands: [
    { type: 'milestone.update', input: { id: 'ten', set: { title: 'First twenty customers' }, unset: ['met'] } },
  ],
  refusals: [{ code: 'record.unknown', path: '/id', values: { type: 'milestone', id: 'ten' } }],
  at: '2017-09-30T09:00:00Z',
};

async function connected() {
  const { session, feigned } = feignConnection(moneyPlan(), actor);
  const plan = await mount('tandem-plan', { session, asOf: '2017-09-30' });
  const bar = plan.shadowRoot?.querySelector<TandemConnectionBar>('tandem-connection-bar');
  if (bar === null || bar === undefined) throw new Error('no bar');
  await bar.updateComplete;
  return { plan, bar, session, feigned };
}

const press = async (bar: TandemConnectionBar, selector: string) => {
  bar.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await bar.updateComplete;
  await bar.updateComplete;
};

const focused = (bar: TandemConnectionBar) => bar.shadowRoot?.activeElement;

describe('<tandem-connection-bar>', () => {
  before(() => registerTexts(en, de));
  afterEach(unmount);

  it('is there only for a plan that lives on a server', async () => {
    const plan = await mount('tandem-plan', { plan: moneyPlan(), actor });
    expect(plan.shadowRoot?.querySelector('tandem-connection-bar')).to.equal(null);
  });

  const states = [
    ['online', 0, true, /^All changes are saved$/],
    ['online', 2, true, /^Saving 2 changes$/],
    ['connecting', 0, true, /^Connecting$/],
    ['offline', 0, true, /^Offline Nothing waits to be sent$/],
    ['offline', 2, true, /^Offline 2 changes not yet sent; they are kept on this device$/],
    ['offline', 1, false, /^Offline 1 change not yet sent; it is lost if this page is closed$/],
    ['refused', 1, true, /^The server does not let you in 1 change not yet sent; it is kept on this device$/],
    ['closed', 0, true, /^Not connected$/],
  ] as const;
  for (const [state, unsent, kept, words] of states)
    it(`says ${state} with ${unsent} unsent, ${kept ? 'kept' : 'not kept'}, in words and by a mark`, async () => {
      const { bar, feigned } = await connected();
      feigned.now({ status: { state, unsent, kept, seq: 3 } });
      await bar.updateComplete;
      expect([textOf(bar, '.state .long'), textOf(bar, '.more')].join(' ').trim()).to.match(words);
      expect(bar.shadowRoot?.querySelector('.state .mark')).not.to.equal(null);
    });

  it('speaks of a change of state, politely and once, and not of every change that is sent', async () => {
    const { bar, feigned } = await connected();
    const said = async (state: 'online' | 'offline', unsent: number) => {
      feigned.now({ status: { state, unsent, kept: true, seq: 0 } });
      await bar.updateComplete;
      return textOf(bar, '[aria-live="polite"]');
    };
    expect(await said('online', 1)).to.equal('');
    expect(await said('offline', 1)).to.match(/^Offline\. You can go on working/);
    expect(await said('offline', 2)).to.match(/^Offline\. You can go on working/);
    expect(await said('online', 0)).to.equal('Online again');
    feigned.now({ rejected: [rejected] });
    await bar.updateComplete;
    expect(textOf(bar, '[aria-live="polite"]')).to.match(/^1 change was refused/);
  });

  it('shows who else is here, once each, with party and place, and leads there', async () => {
    const { plan, bar, feigned } = await connected();
    expect(textOf(bar, '.alone')).to.equal('Nobody else is here');
    feigned.now({
      present: [
        anna,
        { ...anna, client: 'tab-2', at: { type: 'milestone', id: 'centre', field: 'due' } },
        { client: 'tab-3', id: 'ben', party: 'partner' },
        { client: 'tab-4', id: 'guest@acme.example', party: 'vendor' },
      ],
    });
    await bar.updateComplete;
    expect(textOf(bar, '[aria-controls="people"] .long')).to.equal('2 other people here');
    expect(textOf(bar, '.avatars')).to.equal('ARG');
    await press(bar, '[aria-controls="people"]');
    const rows = [...(bar.shadowRoot?.querySelectorAll('.people tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => (cell.lastElementChild?.textContent ?? '').trim()),
    );
    expect(rows).to.deep.equal([
      ['Anna Reyes', 'Superstore', 'Due, Demo centre open'],
      ['guest@acme.example', 'Superstore', 'reading'],
    ]);
    const gone: unknown[] = [];
    plan.addEventListener('tandem-navigate', ({ detail }) => gone.push(detail));
    await press(bar, '.people .link');
    expect(gone).to.deep.equal([{ type: 'milestone', id: 'centre', field: 'due', path: '' }]);
  });

  it('keeps people of one id apart where they are of two parties, and gives neither the name of the other', async () => {
    const { bar, feigned } = await connected();
    const ids = [
      ['ben', 'vendor'],
      ['anna', 'vendor'],
      ['anna', 'partner'],
    ] as const;
    feigned.now({ present: ids.map(([id, party], tab) => ({ client: `tab-${tab}`, id, party })) });
    await bar.updateComplete;
    await press(bar, '[aria-controls="people"]');
    const rows = [...(bar.shadowRoot?.querySelectorAll('.people tbody tr') ?? [])].map((row) =>
      [...row.children].slice(0, 2).map((cell) => (cell.lastElementChild?.textContent ?? '').trim()),
    );
    expect(rows).to.deep.equal([
      ['ben', 'Superstore'],
      ['Anna Reyes', 'Superstore'],
      ['anna', 'Cascade'],
    ]);
  });

  it('claims nobody is here while it cannot know', async () => {
    const { bar, feigned } = await connected();
    feigned.now({ present: [anna], status: { state: 'offline', unsent: 0, kept: true, seq: 0 } });
    await bar.updateComplete;
    expect(bar.shadowRoot?.querySelector('[aria-controls="people"]')).to.equal(null);
    expect(bar.shadowRoot?.querySelector('.alone:not([hidden])')).to.equal(null);
  });

  it('says of a refused change what it was and why, and gives it once more', async () => {
    const { plan, bar, feigned } = await connected();
    feigned.now({ rejected: [rejected] });
    await bar.updateComplete;
    await press(bar, '[aria-controls="tray"]');
    expect(textOf(bar, '.command h3')).to.equal('Change milestone: First ten customers');
    expect(textOf(bar, '.command dl')).to.equal('Title First twenty customers Reached on blank');
    expect(textOf(bar, '.why')).to.equal('Why: It is no longer in the plan: Milestone “ten”.');
    await press(bar, '.actions .button');
    expect(plan.current?.plan.milestones[0]?.title).to.equal('First twenty customers');
    expect(bar.shadowRoot?.querySelector('#tray')).to.equal(null);
    expect(bar.shadowRoot?.querySelector('[aria-controls="tray"]')).to.equal(null);
  });

  it('keeps a change that is refused again, with the new reason', async () => {
    const { bar, feigned } = await connected();
    const gone = { ...rejected, commands: [{ type: 'milestone.remove', input: { id: 'nothing' } }] };
    feigned.now({ rejected: [{ ...gone, refusals: [{ code: 'not-permitted', path: '', values: {} }] }] });
    await bar.updateComplete;
    await press(bar, '[aria-controls="tray"]');
    await press(bar, '.actions .button');
    expect(feigned.rejected).to.have.length(1);
    expect(textOf(bar, '.why')).to.include('It is no longer in the plan');
  });

  it('hands the focus on as refused changes go, and back as the tray closes', async () => {
    const { bar, feigned } = await connected();
    feigned.now({ rejected: [rejected, { ...rejected, id: 'r-2' }] });
    await bar.updateComplete;
    await press(bar, '[aria-controls="tray"]');
    bar.shadowRoot?.querySelector<HTMLElement>('[data-step="r-1"] .quiet')?.focus();
    await press(bar, '[data-step="r-1"] .quiet');
    expect(focused(bar)?.closest('[data-step]')?.getAttribute('data-step')).to.equal('r-2');
    focused(bar)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await bar.updateComplete;
    await bar.updateComplete;
    expect(focused(bar)?.getAttribute('aria-controls')).to.equal('tray');
    await press(bar, '[aria-controls="tray"]');
    bar.shadowRoot?.querySelector<HTMLElement>('[data-step="r-2"] .quiet')?.focus();
    await press(bar, '[data-step="r-2"] .quiet');
    expect(focused(bar)?.className).to.equal('bar');
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`is accessible with people open, and offline with the tray open, in the ${scheme} theme`, async () => {
      dress(scheme);
      const { bar, feigned } = await connected();
      feigned.now({
        rejected: [rejected],
        present: [anna],
        status: { state: 'offline', unsent: 1, kept: true, seq: 1 },
      });
      await bar.updateComplete;
      await press(bar, '[aria-controls="people"]');
      expect(await violations(bar)).to.deep.equal([]);
      await press(bar, '[aria-controls="tray"]');
      expect(await violations(bar)).to.deep.equal([]);
    });
});
