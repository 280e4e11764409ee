import type { Role } from '@tandem-plan/core/change';
import { type Plan, recordsOf, types } from '@tandem-plan/core/plan';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { expect } from 'chai';
import type { TandemField } from '../field/tandem-field.ts';
import '../plan/define.ts';
import type { TandemPlan } from '../plan/plan.ts';
import { violations } from '../testing/axe.ts';
import { control, put, settled } from '../testing/fields.ts';
import { finding, report } from '../testing/report.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { wholePlan } from '../testing/whole-plan.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';
import type { TandemPlanEditor } from './plan-editor.ts';

const plan = wholePlan();

interface Opened {
  readonly provider: TandemPlan;
  readonly editor: TandemPlanEditor;
  readonly root: ShadowRoot;
}

const pause = (ms = 0) => new Promise((done) => setTimeout(done, ms));

async function openEditor(given: Plan = plan, as: { party?: string; role?: Role } = {}): Promise<Opened> {
  const provider = await mount('tandem-plan', {
    plan: given,
    asOf: '2017-09-30',
    actor: { id: 'stakeholder-1', party: as.party ?? 'party-1', role: as.role ?? 'lead' },
  });
  const editor = document.createElement('tandem-plan-editor');
  provider.append(editor);
  await editor.updateComplete;
  await pause();
  const root = editor.shadowRoot;
  if (root === null) throw new Error('the editor has no root');
  return { provider, editor, root };
}

const fields = (root: ShadowRoot) => [...root.querySelectorAll<TandemField>('[data-field]')];
const fieldAt = (root: ShadowRoot, type: string, name: string, id = `${type}-1`) =>
  fields(root).find(
    (each) => each.type === type && each.info?.name === name && (each.recordId === id || each.recordId === ''),
  );

async function openAll({ editor, root }: Opened): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  await editor.updateComplete;
  for (let round = 0; round < 3; round += 1) {
    for (const button of root.querySelectorAll<HTMLElement>('.opener[aria-expanded="false"]')) button.click();
    await editor.updateComplete;
    await pause();
  }
}

describe('<tandem-plan-editor>', () => {
  before(() => {
    registerTexts({ locale: 'en', terms: {}, core: () => createWords(texts) });
  });
  afterEach(unmount);

  it('reaches each field of each type of the plan', async () => {
    const opened = await openEditor();
    await openAll(opened);
    const missing = types().flatMap(({ type, fields: infos }) =>
      infos
        .filter(
          ({ name, kind }) =>
            kind !== 'stamp' && name !== 'id' && fieldAt(opened.root, type, name, firstId(type)) === undefined,
        )
        .map(({ name }) => `${type}.${name}`),
    );
    expect(missing).to.deep.equal([]);
  }).timeout(30_000);

  const firstId = (type: string) => {
    const info = types().find((each) => each.type === type);
    return info?.cardinality === 'many' ? (recordsOf(plan, type)[0]?.id ?? '') : '';
  };

  it('draws only what is near, and all of it for printing', async () => {
    const opened = await openEditor();
    expect(fieldAt(opened.root, 'verdict', 'verdict')).to.equal(undefined);
    window.dispatchEvent(new Event('beforeprint'));
    expect(fieldAt(opened.root, 'verdict', 'verdict')).not.to.equal(undefined);
  });

  it('opens every record on paper, and closes them again after', async () => {
    const { editor, root } = await openEditor();
    const open = () => root.querySelectorAll('.opener[aria-expanded="true"]').length;
    expect(open()).to.equal(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(root.querySelectorAll('.opener').length);
    expect(fieldAt(root, 'kpi', 'targets')).not.to.equal(undefined);
    window.dispatchEvent(new Event('afterprint'));
    await editor.updateComplete;
    await pause();
    expect(open()).to.equal(0);
  });

  it('puts the parties side by side, so that a gap shows', async () => {
    const { root } = await openEditor();
    window.dispatchEvent(new Event('beforeprint'));
    const ours = fieldAt(root, 'party', 'vision', 'party-1');
    const theirs = fieldAt(root, 'party', 'vision', 'party-2');
    expect(ours?.closest('.side-row')).to.equal(theirs?.closest('.side-row'));
    expect(theirs?.textContent).to.contain('Nothing from Harbor yet');
  });

  it('lays out who does what as a matrix, whose letters change the plan', async () => {
    const { provider, editor, root } = await openEditor();
    await editor.navigate('stakeholder', 'stakeholder-1');
    const matrix = root.querySelector('tandem-rasci-matrix');
    await matrix?.updateComplete;
    const held = () => provider.current?.plan.assignments.length ?? 0;
    const before = held();
    const cell = matrix?.shadowRoot?.querySelector<HTMLElement>('.cell[data-empty]');
    cell?.focus();
    cell?.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true, cancelable: true }));
    await pause();
    expect(held()).to.equal(before + 1);
    expect(cell?.textContent).to.contain('S');
  });

  it('leads to one role by itself, which the matrix tells of but does not open', async () => {
    const { editor, root } = await openEditor();
    expect(await editor.navigate('assignment', 'assignment-1')).to.equal(true);
    expect(fieldAt(root, 'assignment', 'role')?.checkVisibility()).to.equal(true);
  });

  it('stays where one is when asked for a chapter the plan does not have', async () => {
    const { editor, root } = await openEditor();
    await editor.navigate('section', 'rhythm');
    const before = root.activeElement;
    expect(before?.id).to.equal('section-rhythm');
    expect(await editor.navigate('section', 'nonsense')).to.equal(false);
    expect(root.activeElement).to.equal(before);
  });

  it('tells what is wrong with a chapter’s roles where roles are laid out, and leads there', async () => {
    const { editor, root } = await openEditor();
    const subjects = [{ type: 'section', id: 'sales' }];
    const found = (rule: string) => finding({ key: rule, rule, path: '', subjects });
    editor.report = report([found('rasci-no-accountable'), found('plan-section-missing')]);
    expect(await editor.navigate('section', 'rhythm')).to.equal(true);
    const told = (section: string) =>
      root.querySelectorAll(`[data-section="${section}"] .attention li:not(.waits)`).length;
    expect(['people', 'sales', 'summary'].map(told)).to.deep.equal([1, 1, 0]);
    root.querySelector<HTMLElement>('[data-section="people"] .attention .link')?.click();
    await pause(50);
    expect(root.querySelector('tandem-rasci-matrix')?.closest('.roles')?.matches(':focus-within')).to.equal(true);
    expect(root.querySelector('.each-role')?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('changes the plan from a field, and takes it back', async () => {
    const { provider, editor, root } = await openEditor();
    expect(await editor.navigate('objective', 'objective-1', 'title')).to.equal(true);
    const field = fieldAt(root, 'objective', 'title');
    if (field === undefined) throw new Error('no title');
    await put(field, 'Win the West');
    await field.keep(true);
    expect(provider.current?.plan.objectives[0]?.title).to.equal('Win the West');
    const title = () => fieldAt(root, 'objective', 'title')?.textContent;
    await settled(field);
    expect(title()).to.contain('Win the West');
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
    await settled(field);
    expect(title()).to.contain('Text of title');
    expect(provider.current?.plan.objectives[0]?.title).to.equal('Text of title');
    root.querySelectorAll<HTMLElement>('.toolbar button')[1]?.click();
    await settled(field);
    expect(title()).to.contain('Win the West');
  });

  it('goes to any field: opens its record, and puts the reader into the control', async () => {
    const { editor, root } = await openEditor();
    for (const [type, id, name] of [
      ['kpi', 'kpi-1', 'lag'],
      ['action', 'action-1', 'note'],
      ['party', 'party-1', 'swot.threats'],
      ['agreement', '', 'exclusivity'],
      ['outcome', '', 'evidence'],
    ] as const) {
      expect(await editor.navigate(type, id, name), `${type}.${name}`).to.equal(true);
      const field = fieldAt(root, type, name, id);
      expect(field?.contains(root.activeElement), `${type}.${name}`).to.equal(true);
      field?.giveBack();
    }
  });

  it('follows a reader from the report beside it', async () => {
    const { provider, root } = await openEditor();
    const child = document.createElement('div');
    provider.append(child);
    const detail = { type: 'risk', id: 'risk-1', field: 'owner', path: '/risks/0/owner' };
    child.dispatchEvent(
      new CustomEvent('tandem-navigate', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    await pause(50);
    expect(fieldAt(root, 'risk', 'owner')?.contains(root.activeElement)).to.equal(true);
  });

  it('leads to what can only be read as well, and stays there while chapters above it grow', async () => {
    const { editor, root } = await openEditor();
    editor.readonly = true;
    await editor.updateComplete;
    for (const [type, id, name] of [
      ['party', 'party-1', 'vision'],
      ['verdict', 'verdict-1', undefined],
    ] as const) {
      expect(await editor.navigate(type, id, name)).to.equal(true);
      const focused = root.activeElement;
      const place =
        name === undefined ? focused?.closest(`[data-record="${type}:${id}"]`) : fieldAt(root, type, name, id);
      expect(place?.contains(focused), type).to.equal(true);
      const summary = root.querySelector<HTMLElement>('[data-section="summary"]');
      const grown = document.createElement('div');
      grown.style.blockSize = '3000px';
      summary?.append(grown);
      await pause(100);
      const { top, bottom } = focused?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      expect(bottom > 0 && top < window.innerHeight, `${type} is in view`).to.equal(true);
      grown.remove();
      await pause(50);
    }
  });

  it('adds a record once all it needs is given, and keeps the rest of what was typed', async () => {
    const { provider, editor, root } = await openEditor();
    await editor.navigate('stakeholder', 'stakeholder-1', 'name');
    root.querySelector<HTMLElement>('[data-add^="stakeholder:"]')?.click();
    await pause(20);
    const form = root.querySelector<HTMLFormElement>('form.new-record');
    if (form === null) throw new Error('no form');
    const name = form.querySelector<HTMLInputElement>('input[id$="-name"]');
    if (name === null) throw new Error('no name');
    name.value = 'Mara Okafor';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await pause();
    form.requestSubmit();
    await pause();
    expect(provider.current?.plan.stakeholders).to.have.length(1);
    expect(form.querySelector('[role="alert"]')?.textContent).to.equal('This cannot be blank');
    expect(name.value).to.equal('Mara Okafor');
    const party = control(form);
    party.value = 'party-1';
    party.dispatchEvent(new Event('change', { bubbles: true }));
    await pause();
    form.requestSubmit();
    await pause(20);
    expect(provider.current?.plan.stakeholders.map((each) => each.name)).to.deep.equal(['Text of name', 'Mara Okafor']);
  });

  it('says who still needs a record that cannot go', async () => {
    const { provider, editor, root } = await openEditor();
    await editor.navigate('objective', 'objective-1');
    root.querySelector<HTMLElement>('[data-type="objective"] .colophon button:last-child')?.click();
    await pause(20);
    expect(provider.current?.plan.objectives).to.have.length(1);
    expect(textOf(editor, '.said')).not.to.equal('');
  });

  it('is walked with arrows, and edits with Enter', async () => {
    const { editor, root } = await openEditor();
    await editor.navigate('milestone', 'milestone-1', 'title');
    fieldAt(root, 'milestone', 'title')?.giveBack();
    await pause();
    const press = (key: string) =>
      root.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    const cell = () => root.activeElement?.querySelector<TandemField>('[data-field]')?.info?.name;
    expect(cell()).to.equal('title');
    press('ArrowRight');
    expect(cell()).to.equal('due');
    press('End');
    expect(cell()).to.equal('criteria');
    press('Home');
    press('Enter');
    await pause();
    expect(root.activeElement?.matches('input.control')).to.equal(true);
  });

  it('lets nobody edit what is not theirs', async () => {
    const { root } = await openEditor(plan, { party: 'party-2', role: 'editor' });
    window.dispatchEvent(new Event('beforeprint'));
    expect(fieldAt(root, 'party', 'vision', 'party-1')?.fixed).to.equal(true);
    expect(fieldAt(root, 'purpose', 'vision', '')?.fixed).to.equal(false);
    unmount();
    const viewer = await openEditor(plan, { role: 'viewer' });
    await openAll(viewer);
    expect(fields(viewer.root).every((field) => field.fixed)).to.equal(true);
  });

  it('shows the same plan without controls when it is only read', async () => {
    const opened = await openEditor();
    opened.editor.readonly = true;
    await openAll(opened);
    expect(opened.root.querySelectorAll('.edit, .adder, .record-actions')).to.have.length(0);
    expect(textOf(opened.editor, '.reading')).to.equal('Reading only');
  });

  it('takes a chapter of the host', async () => {
    const { editor, root } = await openEditor();
    editor.sections = [
      {
        id: 'orders',
        title: 'Orders',
        render: (session, host) => {
          host.textContent = `Orders of ${session?.plan.title ?? ''}`;
        },
      },
    ];
    await editor.updateComplete;
    expect(editor.querySelector('[slot="orders"]')?.textContent).to.equal('Orders of Text of title');
    expect(root.querySelector('nav a[href="#section-orders"]')?.textContent).to.contain('Orders');
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`is accessible, ${scheme}, every record open`, async () => {
      dress(scheme);
      const opened = await openEditor();
      await openAll(opened);
      expect(await violations(opened.editor)).to.deep.equal([]);
    }).timeout(60_000);
});
