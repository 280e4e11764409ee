import type { Actor } from '@tandem-plan/core/change';
import { expect } from 'chai';
import type { TandemField } from '../field/tandem-field.ts';
import '../plan/define.ts';
import { feignConnection } from '../testing/connected.ts';
import { mount, unmount } from '../testing/mount.ts';
import { moneyPlan } from '../testing/money.ts';
import { en } from '../texts/en.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';

const actor: Actor = { id: 'ben', party: 'partner', role: 'lead' };

async function openEditor() {
  const { session, feigned } = feignConnection(moneyPlan(), actor);
  const provider = await mount('tandem-plan', { session, asOf: '2017-09-30' });
  const editor = document.createElement('tandem-plan-editor');
  provider.append(editor);
  await editor.updateComplete;
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
  await editor.updateComplete;
  const root = editor.shadowRoot;
  if (root === null) throw new Error('the editor has no root');
  return { editor, root, feigned };
}

const drawn = async (editor: Element & { readonly updateComplete: Promise<unknown> }) => {
  await editor.updateComplete;
  await new Promise((done) => setTimeout(done));
};

describe('presence in <tandem-plan-editor>', () => {
  before(() => registerTexts(en));
  afterEach(unmount);

  it('tells the others once at which field one is', async () => {
    const { root, feigned } = await openEditor();
    const at = (name: string) =>
      [...root.querySelectorAll<TandemField>('[data-field]')].find(
        ({ type, recordId, info }) => type === 'milestone' && recordId === 'ten' && info?.name === name,
      );
    // A page without focus tells of none.
    const goTo = (place: Element | null | undefined) =>
      place?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    goTo(at('due')?.firstElementChild);
    goTo(at('due')?.firstElementChild);
    goTo(root.querySelector('[data-record="milestone:centre"] .opener'));
    goTo(root.querySelector('.toolbar button'));
    expect(feigned.visits).to.deep.equal([
      { type: 'milestone', id: 'ten', field: 'due' },
      { type: 'milestone', id: 'centre' },
    ]);
  });

  it('marks the records that others are at, by name and party, while they are there', async () => {
    const { editor, root, feigned } = await openEditor();
    const anna = { client: 'tab-1', id: 'anna', party: 'vendor' };
    const marks = () =>
      [...root.querySelectorAll('.here')].map((each) => [
        each.closest('[data-record]')?.getAttribute('data-record'),
        each.querySelector('.hidden')?.textContent,
      ]);
    feigned.now({ present: [{ ...anna, at: { type: 'milestone', id: 'centre' } }] });
    await drawn(editor);
    expect(marks()).to.deep.equal([['milestone:centre', 'Anna Reyes, Superstore']]);
    feigned.now({ present: [{ ...anna, at: { type: 'milestone', id: 'ten' } }] });
    await drawn(editor);
    expect(marks()).to.deep.equal([['milestone:ten', 'Anna Reyes, Superstore']]);
    feigned.now({ present: [anna] });
    await drawn(editor);
    expect(marks()).to.deep.equal([]);
  });
});
