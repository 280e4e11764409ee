import { createSession } from '@tandem-plan/core/change';
import { parsePlan, type Plan } from '@tandem-plan/core/plan';
import { rasciView } from '@tandem-plan/core/views';
import { expect } from 'chai';
import '../plan/define.ts';
import type { TandemPlan } from '../plan/plan.ts';
import { violations } from '../testing/axe.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { registerTexts } from '../texts/locale.ts';
import { en } from '../texts/en.ts';
import './define.ts';
import type { TandemRasciMatrix } from './rasci-matrix.ts';

const asOf = '2017-09-30';
const functions = ['sales', 'marketing', 'technical', 'finance'];

/** A plan of so many objectives and people; Ana Ruiz of Acme carries out the first. */
function plan(items = 3, people = 4): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'p',
    title: 'West 2017',
    stage: 'active',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'acme', name: 'Acme', kind: 'vendor' },
      { id: 'orbit', name: 'Orbit', kind: 'partner' },
    ],
    stakeholders: Array.from({ length: people }, (_, at) => ({
      id: `s${at}`,
      party: at * 2 < people ? 'acme' : 'orbit',
      name: at === 0 ? 'Ana Ruiz' : `Person ${at}`,
      function: functions[Math.floor((at * 8) / people) % 4],
    })),
    objectives: Array.from({ length: items }, (_, at) => ({ id: `o${at}`, title: `Objective ${at}` })),
    assignments:
      items === 0 ? [] : [{ id: 'a', subject: { type: 'objective', id: 'o0' }, stakeholder: 's0', role: 'R' }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

/** The matrix inside a plan that carries out what it asks for. */
async function inPlan(given = plan(), properties: Partial<TandemPlan> = {}) {
  const session = createSession(given, {
    actor: { id: 's0', party: 'acme', role: 'lead' },
    clock: () => '2017-09-30T09:00:00Z',
    ids: () => `c${Math.random()}`,
  });
  const outer = await mount('tandem-plan', { session, asOf, ...properties });
  const element = document.createElement('tandem-rasci-matrix');
  outer.append(element);
  await element.updateComplete;
  return { element, session };
}

const cell = (element: TandemRasciMatrix, item: string, person: string) => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(
    `[data-item="objective:${item}"] [data-person="${person}"]`,
  );
  if (!found) throw new Error(`no cell of ${item} and ${person}`);
  return found;
};
/** A page in the background is told of no focus. */
function enter(target: HTMLElement) {
  target.focus();
  target.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}
const letters = (target: HTMLElement) =>
  [...target.querySelectorAll('.letter')].map((each) => each.textContent).join('');
const focused = (element: TandemRasciMatrix) => element.shadowRoot?.activeElement;

async function press(element: TandemRasciMatrix, key: string, more: KeyboardEventInit = {}) {
  focused(element)?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
}

describe('<tandem-rasci-matrix>', () => {
  before(() => registerTexts(en));
  afterEach(unmount);

  it('gives and takes the roles whose letters are typed, and clears a cell', async () => {
    const { element, session } = await inPlan();
    const target = cell(element, 'o1', 's0');
    enter(target);
    await press(element, 'a');
    await press(element, 'R');
    expect(letters(target)).to.equal('RA');
    expect(focused(element)).to.equal(target);
    expect(
      session.plan.assignments.slice(1).map(({ role, stakeholder, subject }) => [role, stakeholder, subject.id]),
    ).to.deep.equal([
      ['A', 's0', 'o1'],
      ['R', 's0', 'o1'],
    ]);
    await press(element, 'r');
    expect(letters(target)).to.equal('A');
    await press(element, 'i');
    await press(element, 'Delete');
    expect(letters(target)).to.equal('');
    expect(session.plan.assignments).to.have.length(1);
    await press(element, 'x');
    expect(session.plan.assignments).to.have.length(1);
  });

  it('takes one step back as one', async () => {
    const { element, session } = await inPlan();
    enter(cell(element, 'o1', 's0'));
    await press(element, 'a');
    await press(element, 'r');
    await press(element, 'Backspace');
    session.undo();
    await element.updateComplete;
    expect(letters(cell(element, 'o1', 's0'))).to.equal('RA');
  });

  it('is one tab stop, from which arrows, Home and End lead', async () => {
    document.body.style.inlineSize = '1000px';
    const { element } = await inPlan();
    const stops = () => [...(element.shadowRoot?.querySelectorAll('[data-cell][tabindex="0"]') ?? [])];
    expect(stops()).to.deep.equal([cell(element, 'o0', 's0')]);
    enter(cell(element, 'o0', 's0'));
    await press(element, 'ArrowDown');
    expect(focused(element)).to.equal(cell(element, 'o1', 's0'));
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal(cell(element, 'o1', 's1'));
    expect(stops()).to.deep.equal([cell(element, 'o1', 's1')]);
    await press(element, 'Home');
    expect(focused(element)).to.equal(cell(element, 'o1', 's0'));
    await press(element, 'End');
    expect(focused(element)?.classList.contains('end')).to.equal(true);
    await press(element, 'Home', { ctrlKey: true });
    expect((focused(element) as HTMLElement).matches('.person')).to.equal(true);
  });

  it('follows the reading direction', async () => {
    dress('dark');
    const { element } = await inPlan();
    enter(cell(element, 'o0', 's0'));
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.equal(cell(element, 'o0', 's1'));
  });

  it('lets a role be chosen by hand, and leads back to the cell', async () => {
    const { element } = await inPlan();
    const target = cell(element, 'o1', 's1');
    enter(target);
    await press(element, 'F2');
    expect((focused(element) as HTMLElement).dataset['give']).to.equal('R');
    element.shadowRoot?.querySelector<HTMLElement>('[data-give=C]')?.click();
    await new Promise((done) => setTimeout(done));
    expect(letters(target)).to.equal('C');
    expect(element.shadowRoot?.querySelector('[data-give=C]')?.getAttribute('aria-pressed')).to.equal('true');
    await press(element, 'Escape');
    expect(focused(element)).to.equal(target);
  });

  it('offers what nobody has a role in, begins its row, and keeps it while one is there', async () => {
    const { element, session } = await inPlan();
    const rowOf = () => element.shadowRoot?.querySelector('[data-item="section:sales"]');
    expect(rowOf()).to.equal(null);
    element.shadowRoot?.querySelector<HTMLElement>('[data-offer]')?.click();
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('[data-take="section:sales"]')?.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[data-take]')).to.equal(null);
    const target = focused(element) as HTMLElement;
    expect(target.closest('tr')).to.equal(rowOf());
    enter(target);
    await press(element, 'a');
    expect(session.plan.assignments.at(-1)).to.include({ stakeholder: 's0', role: 'A' });
    expect(session.plan.assignments.at(-1)?.subject).to.deep.equal({ type: 'section', id: 'sales' });
    await press(element, 'a');
    expect(session.plan.assignments).to.have.length(1);
    expect(focused(element)?.closest('tr')).to.equal(rowOf());
  });

  it('says at the end of its row that nobody is accountable, until somebody is', async () => {
    const { element } = await inPlan();
    const end = () => cell(element, 'o0', 's0').closest('tr')?.querySelector('.end')?.textContent?.trim() ?? '';
    expect(end()).to.contain('Nobody accountable');
    enter(cell(element, 'o0', 's0'));
    await element.updateComplete;
    expect(textOf(element, '.told')).to.contain('nobody approves');
    await press(element, 'a');
    expect(end()).to.not.contain('Nobody accountable');
  });

  it('says so under the name of the row where its end would be out of sight', async () => {
    document.body.style.inlineSize = '740px';
    const { element } = await inPlan();
    const row = cell(element, 'o0', 's0').closest('tr');
    expect(row?.querySelector('.end')?.checkVisibility()).to.equal(false);
    expect(row?.querySelector('.unsettled')?.checkVisibility()).to.equal(true);
    document.body.style.inlineSize = '1000px';
    expect(row?.querySelector('.end')?.checkVisibility()).to.equal(true);
    expect(row?.querySelector('.unsettled')?.checkVisibility()).to.equal(false);
  });

  it('lights the column of the person one is at, and tells the load', async () => {
    const { element } = await inPlan();
    const lit = () =>
      [...(element.shadowRoot?.querySelectorAll('.person[data-lit]') ?? [])].map((each) =>
        each.getAttribute('data-person'),
      );
    enter(cell(element, 'o2', 's0'));
    await element.updateComplete;
    expect(lit()).to.deep.equal(['s0']);
    expect(textOf(element, '.load')).to.equal('Ana Ruiz: carries out 1');
    cell(element, 'o0', 's2').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    await element.updateComplete;
    expect(lit()).to.deep.equal(['s2']);
    expect(textOf(element, '.load')).to.equal('Person 2: no role yet');
  });

  it('keeps a change that the host declines out of the cell, and says so', async () => {
    const { element } = await inPlan();
    const target = cell(element, 'o1', 's0');
    element.parentElement?.addEventListener('tandem-before-change', (event) => {
      event.preventDefault();
    });
    enter(target);
    await press(element, 'a');
    expect(letters(target)).to.equal('');
    expect(textOf(element, '.refusal')).to.contain('not accepted');
  });

  it('changes nothing where one may only read', async () => {
    const { element, session } = await inPlan(plan(), { readonly: true });
    expect(element.shadowRoot?.querySelector('table')?.getAttribute('aria-readonly')).to.equal('true');
    enter(cell(element, 'o1', 's0'));
    await press(element, 'a');
    await press(element, 'Enter');
    expect(session.plan.assignments).to.have.length(1);
    expect(element.shadowRoot?.querySelector('[data-give]')).to.equal(null);
  });

  it('stands alone on a view, and asks whoever listens', async () => {
    const element = await mount('tandem-rasci-matrix', { view: rasciView(plan(), { asOf }) });
    const asked: unknown[] = [];
    element.addEventListener('tandem-intent', (event) => {
      asked.push(event.detail.wish);
      event.detail.respondWith({ ok: true });
    });
    enter(cell(element, 'o0', 's0'));
    await press(element, 'r');
    expect(asked).to.deep.equal([[{ type: 'assignment.unassign', input: { id: 'a' } }]]);
  });

  it('asks once for what is typed twice before the host has answered', async () => {
    const element = await mount('tandem-rasci-matrix', { view: rasciView(plan(), { asOf }) });
    const asked: unknown[] = [];
    const waiting: (() => void)[] = [];
    element.addEventListener('tandem-intent', ({ detail }) => {
      asked.push(detail.wish);
      detail.respondWith(
        new Promise((answer) => {
          waiting.push(() => answer({ ok: true }));
        }),
      );
    });
    enter(cell(element, 'o1', 's0'));
    await press(element, 'a');
    await press(element, 'a');
    expect(asked).to.have.length(1);
    enter(cell(element, 'o2', 's0'));
    await press(element, 'a');
    expect(asked).to.have.length(2);
    for (const answer of waiting) answer();
    enter(cell(element, 'o1', 's0'));
    await press(element, 'r');
    await press(element, 'r');
    expect(asked).to.have.length(3);
  });

  it('draws and gives roles to a person of any id', async () => {
    const given = JSON.parse(JSON.stringify(plan()).replaceAll('"s1"', '"constructor"'));
    const read = parsePlan(given);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { element } = await inPlan(read.plan);
    const target = cell(element, 'o0', 'constructor');
    expect(letters(target)).to.equal('');
    enter(target);
    await press(element, 'a');
    expect(letters(target)).to.equal('A');
  });

  it('begins a matrix of what is only offered', async () => {
    const { element } = await inPlan(plan(0));
    expect(textOf(element, '.empty')).to.contain('nothing to share out');
    element.shadowRoot?.querySelector<HTMLElement>('[data-offer]')?.click();
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('[data-take]')?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('[data-item]')).to.have.length(1);
  });

  it('invites where there is nobody, or nothing to share out', async () => {
    const nobody = await mount('tandem-rasci-matrix', { view: { asOf, parties: [], people: [], items: [] } });
    expect(textOf(nobody, '.empty')).to.contain('Nobody takes part');
    const nothing = await mount('tandem-rasci-matrix', { view: { ...rasciView(plan(), { asOf }), items: [] } });
    expect(textOf(nothing, '.empty')).to.contain('nothing to share out');
  });

  it('draws 60 items by 20 people, and of a change one row', async () => {
    const { element } = await inPlan(plan(60, 20));
    expect(element.shadowRoot?.querySelectorAll('.cell')).to.have.length(1200);
    const drawn = new Set<Element | null>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) drawn.add((target as Element).closest?.('tr') ?? null);
    });
    enter(cell(element, 'o30', 's7'));
    await element.updateComplete;
    const body = element.shadowRoot?.querySelector('tbody');
    if (!body) throw new Error('no body');
    watch.observe(body, { childList: true, subtree: true });
    await press(element, 'a');
    watch.disconnect();
    expect([...drawn].map((each) => each?.getAttribute('data-item'))).to.deep.equal(['objective:o30']);
  });

  it('is a card for each item at 320 pixels, with those who have a role', async () => {
    document.body.style.inlineSize = '320px';
    const { element } = await inPlan();
    expect(element.scrollWidth).to.be.at.most(320);
    expect(cell(element, 'o0', 's0').checkVisibility()).to.equal(true);
    expect(cell(element, 'o0', 's1').checkVisibility()).to.equal(false);
    element.shadowRoot?.querySelector<HTMLElement>('.everyone')?.click();
    await element.updateComplete;
    expect(cell(element, 'o0', 's1').checkVisibility()).to.equal(true);
    expect(cell(element, 'o1', 's1').checkVisibility()).to.equal(false);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const width of ['1000px', '320px'])
      it(`has nothing for axe to find in the ${scheme} theme, at ${width}`, async () => {
        dress(scheme);
        document.body.style.inlineSize = width;
        const { element } = await inPlan();
        enter(cell(element, 'o0', 's0'));
        await element.updateComplete;
        expect(await violations(element)).to.deep.equal([]);
      });
});
