import type { Actor, Role } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { SignOutcome } from '@tandem-plan/sync';
import { expect } from 'chai';
import '../plan/define.ts';
import { violations } from '../testing/axe.ts';
import { feignConnection } from '../testing/connected.ts';
import { moneyPlan } from '../testing/money.ts';
import { dress, mount, unmount } from '../testing/mount.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';

const signoff = {
  id: 'signed',
  party: 'partner',
  by: 'ben',
  at: '2017-09-30T10:00:00Z',
  revision: 7,
  terms: 'a hash',
};
const signed: SignOutcome = { status: 'signed', signoff, seq: 8, again: false };

const drawn = async (editor: Element & { readonly updateComplete: Promise<unknown> }) => {
  for (let turn = 0; turn < 3; turn += 1) {
    await editor.updateComplete;
    await new Promise((done) => setTimeout(done));
  }
};

interface As {
  readonly id?: string;
  readonly role?: Role;
  readonly connected?: boolean;
  readonly plan?: Plan;
}

async function openEditor({ id = 'ben', role = 'lead', connected = true, plan = moneyPlan() }: As = {}) {
  const actor: Actor = { id, party: 'partner', role };
  const { session, feigned } = feignConnection(plan, actor);
  feigned.status = { state: 'online', unsent: 0, kept: true, seq: 7 };
  const provider = await mount('tandem-plan', {
    asOf: '2017-09-30',
    ...(connected ? { session } : { plan, actor }),
  });
  const editor = document.createElement('tandem-plan-editor');
  provider.append(editor);
  await editor.updateComplete;
  await editor.navigate('section', 'ownership');
  await drawn(editor);
  const root = editor.shadowRoot;
  if (root === null) throw new Error('the editor has no root');
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<Found>(selector);
  const text = (selector: string) => (find(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const click = async (selector: string) => {
    find(selector)?.click();
    await drawn(editor);
  };
  return { editor, root, feigned, find, text, click, provider };
}

const adder = '[data-add="signoff:ownership:"]';

async function openForm(as: As = {}) {
  const opened = await openEditor(as);
  await opened.click(adder);
  return {
    ...opened,
    who: () => opened.find<HTMLSelectElement>('.sign-off select'),
    async sign(outcome: SignOutcome) {
      opened.feigned.signs = outcome;
      await opened.click('.sign-off [type="submit"]');
    },
  };
}

describe('signing in <tandem-plan-editor>', () => {
  before(() => registerTexts(en, de));
  afterEach(unmount);

  it('asks who of the party signs, the reader before all, and says what that means', async () => {
    const { text, who, root } = await openForm();
    expect(text('.sign-off .means')).to.contain('as they stand now, at revision 7');
    expect([...(who()?.options ?? [])].map(({ value }) => value)).to.deep.equal(['', 'ben', 'bea']);
    expect(who()?.value).to.equal('ben');
    expect(root.activeElement).to.equal(who());
  });

  it('is offered by the name of the party, before there is any signature and after', async () => {
    for (const plan of [moneyPlan(), moneyPlan({ signoffs: [signoff] })]) {
      const { text, find } = await openEditor({ plan });
      expect(text(adder)).to.equal('Sign for Cascade');
      expect(find(adder)?.closest('.not-yet')).to.equal(null);
      unmount();
    }
  });

  it('signs what the reader was asked to, shows the row, and gives the focus back', async () => {
    const { editor, root, feigned, find, text, click, sign } = await openForm();
    feigned.status = { ...feigned.status, seq: 9 };
    feigned.receive([{ op: 'add', type: 'signoff', id: 'signed', index: 0, record: signoff }]);
    await drawn(editor);
    await sign(signed);
    expect(feigned.asked).to.deep.equal([{ by: 'ben', revision: 7 }]);
    expect(text('.sign-off [role="status"]')).to.equal('Ben Okafor has signed for Cascade, at revision 7.');
    expect(find('[data-record="signoff:signed"]')).not.to.equal(null);
    expect(find('.sign-off select')).to.equal(null);
    expect((root.activeElement as HTMLElement).textContent?.trim()).to.equal('Close');
    await click('.sign-off button');
    expect(find('.sign-off')).to.equal(null);
    expect(root.activeElement).to.equal(find(adder));
  });

  it('says who is missing, and asks no server', async () => {
    const { root, text, who, sign, feigned } = await openForm({ id: 'somebody' });
    expect(who()?.value).to.equal('');
    await sign(signed);
    expect(text('.sign-off [role="alert"]')).to.equal('This cannot be blank');
    expect(root.activeElement).to.equal(who());
    expect(feigned.asked).to.deep.equal([]);
  });

  it('names what was changed, leads there, and signs that the next time', async () => {
    const { root, feigned, find, text, click, sign } = await openForm();
    const records = [
      { type: 'milestone', id: 'ten' },
      { type: 'plan', id: '' },
    ];
    await sign({ status: 'changed', revision: 12, records });
    expect(text('.sign-off [role="status"]')).to.match(/^Nothing is signed yet: 2 parts/);
    expect(text('.changed-terms')).to.contain('First ten customers');
    expect(text('.sign-off .means')).to.contain('at revision 12');
    await click('.changed-terms button');
    expect(root.activeElement?.closest('[data-record]')?.getAttribute('data-record')).to.equal('milestone:ten');
    expect(find('.sign-off')).not.to.equal(null);
    await sign(signed);
    expect(feigned.asked.map(({ revision }) => revision)).to.deep.equal([7, 12]);
  });

  const told: readonly (readonly [SignOutcome, RegExp])[] = [
    [{ ...signed, again: true }, /^Ben Okafor had signed revision 7 before/],
    [{ status: 'unsent' }, /your own changes are not saved/],
    [{ status: 'unreachable' }, /^The server gave no answer/],
    [{ status: 'refused', code: 'not-permitted', message: 'x' }, /^You may look at this plan/],
    [{ status: 'refused', code: 'invalid', message: 'x' }, /^Ben Okafor is no longer among the people of Cascade/],
    [{ status: 'refused', code: 'refused', message: 'It was refused: plan.full' }, /plan\.full$/],
  ];
  for (const [outcome, words] of told)
    it(`says in place: ${words.source}`, async () => {
      const { text, sign } = await openForm();
      await sign(outcome);
      expect(text('.sign-off [role="status"]')).to.match(words);
    });

  it('leads to the people where a party has nobody who could sign', async () => {
    const { text, find } = await openForm({ plan: moneyPlan({ stakeholders: [], incentives: [] }) });
    expect(text('.sign-off .means')).to.equal('Cascade has nobody among the people of this plan who could sign.');
    expect(find('.sign-off [type="submit"]')).to.equal(null);
  });

  it('closes at Escape, and is not there for a viewer', async () => {
    const { editor, find, who } = await openForm();
    who()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await drawn(editor);
    expect(find('.sign-off')).to.equal(null);
    unmount();
    const viewer = await openEditor({ role: 'viewer' });
    expect(viewer.find(adder)).to.equal(null);
  });

  it('offers no wording of what was signed on a server; a plan of one’s own is filled in as before', async () => {
    const plan = moneyPlan({ signoffs: [signoff] });
    const edits = '[data-record="signoff:signed"] [data-editable="true"]';
    const online = await openEditor({ plan });
    expect(online.find(edits)).to.equal(null);
    unmount();
    const own = await openEditor({ plan, connected: false });
    expect(own.find(edits)).not.to.equal(null);
    expect(own.text(adder)).to.equal('Add sign-off');
    await own.click(adder);
    expect(own.find('.new-record input')).not.to.equal(null);
    expect(own.find('.sign-off')).to.equal(null);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has nothing that axe finds, ${scheme}`, async () => {
      dress(scheme);
      const { editor, sign } = await openForm();
      await sign({ status: 'changed', revision: 12, records: [{ type: 'milestone', id: 'ten' }] });
      expect(await violations(editor)).to.deep.equal([]);
      await sign(signed);
      expect(await violations(editor)).to.deep.equal([]);
    }).timeout(20_000);
});
