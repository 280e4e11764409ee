import type { Words } from '@tandem-plan/core/texts';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { expect } from 'chai';
import type { TandemEvents } from '../base/events.ts';
import { violations } from '../testing/axe.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { finding, overdue, plan, report } from '../testing/report.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';

/** The rules' own wording is not what these tests are about. */
const words = (): Words => ({
  ...createWords(texts),
  finding: ({ rule }) => `finding of ${rule}`,
  cannotTell: ({ rule }) => `no verdict of ${rule}`,
  advice: (rule) => `advice of ${rule}`,
  fix: (_rule, { title }) => `do ${title}`,
});

const items = (element: Element) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.finding') ?? [])];
const press = (target: Element | null | undefined, key: string) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

describe('<tandem-alignment-report>', () => {
  before(() => registerTexts({ locale: 'en', terms: {}, core: words }));
  after(() => registerTexts({ locale: 'en', terms: {}, core: () => createWords(texts) }));
  afterEach(unmount);

  it('begins with one sentence: the state and the worst place', async () => {
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([finding(), overdue()]) });
    expect(textOf(element, '.headline')).to.equal('This plan is off course in one place: Consumer revenue');
    expect(textOf(element, '.score')).to.equal(
      'Alignment 61 of 100 · 84% of what applies could be judged · As of Sep 30, 2017',
    );
  });

  it('says what is wrong, where, by which values, and what to do', async () => {
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([overdue()]) });
    const [item] = items(element);
    expect(item?.querySelector('.message')?.textContent).to.equal('finding of action-overdue');
    expect(item?.querySelector('.link bdi')?.textContent).to.equal('Call the forty dormant accounts');
    expect(item?.querySelector('.evidence dd')?.textContent).to.equal('Aug 12, 2017');
    expect(item?.querySelector('.advice')?.textContent).to.equal('advice of action-overdue');
  });

  it('tells money in the evidence by the unit of its KPI', async () => {
    const evidence = [{ in: 'plan', path: '/kpis/0/targets/0/value', value: 4_410_000 } as const];
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([finding({ evidence })]) });
    expect(textOf(element, '.evidence dd')).to.equal('$44.1K');
    expect(textOf(element, '.evidence dt')).to.contain('Q3 2017');
  });

  const facts = (element: Element) =>
    [...(element.shadowRoot?.querySelectorAll('.evidence > div') ?? [])].map((fact) =>
      [...fact.children].map(({ textContent }) => textContent).join(': '),
    );

  it('tells of a row what stands in it, not how much', async () => {
    const conflict = { objective: 'premium', why: 'Every flyer price comes out of our margin.' };
    const evidence = [{ in: 'plan', path: '/objectives/0/conflicts/0', value: conflict } as const];
    const given = finding({ path: '/objectives/0', subjects: [{ type: 'objective', id: 'consumer' }], evidence });
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([given]) });
    expect(facts(element)).to.deep.equal([
      'Conflicts with: Hold the price of chairs',
      'Why: Every flyer price comes out of our margin.',
    ]);
  });

  it('reads the figures of one period together', async () => {
    const evidence = [1, 2].map(
      (row) => ({ in: 'plan', path: `/kpis/0/targets/${row}`, value: plan().kpis[0]?.targets[row] }) as const,
    );
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([finding({ evidence })]) });
    expect(facts(element)).to.deep.equal(['Targets by period, Sep 2017: Consumer $5,600 · Corporate $8,400']);
  });

  it('sets a result against what was due, where the finding carries both', async () => {
    const values = { value: 960_000, due: 1_400_000, unit: 'money', currency: 'USD', period: '2017-P09' };
    const evidence = [{ in: 'plan', path: '/kpis/0/targets/1', value: plan().kpis[0]?.targets[1] } as const];
    const element = await mount('tandem-alignment-report', {
      plan: plan(),
      report: report([finding({ values, evidence })]),
    });
    expect(facts(element)).to.deep.equal(['So far: $9,600', 'Due by Sep 2017: $14K']);
  });

  it('asks to go to the field, and to carry out a fix, and changes nothing itself', async () => {
    const given = report([overdue()]);
    const element = await mount('tandem-alignment-report', { plan: plan(), report: given });
    const gone: TandemEvents['tandem-navigate'][] = [];
    const fixed: TandemEvents['tandem-fix'][] = [];
    element.addEventListener('tandem-navigate', (event) => gone.push(event.detail));
    element.addEventListener('tandem-fix', (event) => fixed.push(event.detail));
    element.shadowRoot?.querySelector<HTMLElement>('.link:not(.worst)')?.click();
    element.shadowRoot?.querySelector<HTMLElement>('.fixes .button')?.click();
    expect(gone).to.deep.equal([{ type: 'action', id: 'call', field: 'due', path: '/actions/0/due' }]);
    expect(fixed).to.deep.equal([{ finding: given.findings[0], fix: given.findings[0]?.fixes[0] }]);
    expect(items(element)).to.have.length(1);
  });

  it('asks for the reason of a fix that wants one, and carries nothing out without', async () => {
    const carryOver = { type: 'action.carryOver', input: { id: 'call', to: '2017-10-14', why: '' } };
    const given = overdue({ fixes: [{ title: 'carryOver', values: {}, commands: [carryOver] }] });
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([given]) });
    const sent: TandemEvents['tandem-fix'][] = [];
    element.addEventListener('tandem-fix', (event) => sent.push(event.detail));
    const root = element.shadowRoot;
    root?.querySelector<HTMLElement>('.fixes .button')?.click();
    await element.updateComplete;
    await element.updateComplete;
    const input = root?.querySelector<HTMLInputElement>('.asked input');
    expect(root?.activeElement).to.equal(input);
    const form = root?.querySelector('form');
    form?.requestSubmit();
    expect(sent).to.deep.equal([]);
    if (!input) throw new Error('no input');
    input.value = ' Waiting for the price list ';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    form?.requestSubmit();
    expect(sent.map(({ fix }) => fix.commands[0]?.input)).to.deep.equal([
      { id: 'call', to: '2017-10-14', why: 'Waiting for the price list' },
    ]);
    press(input, 'Escape');
    await element.updateComplete;
    expect(root?.querySelector('form')).to.equal(null);
    expect(root?.activeElement?.textContent?.trim()).to.equal('do carryOver');
  });

  it('strikes through what was solved, keeps the focus there and says so', async () => {
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([finding(), overdue()]) });
    element.shadowRoot?.querySelector<HTMLElement>('.fixes .button')?.focus();
    element.report = report([finding()]);
    await element.updateComplete;
    const solved = items(element)[1];
    expect(solved?.querySelector('s')?.textContent).to.equal('finding of action-overdue');
    expect(element.shadowRoot?.activeElement).to.equal(solved);
    expect(textOf(element, '[role=status]')).to.equal('Solved: finding of action-overdue. One more is open.');
  });

  it('leads from finding to finding with the arrow keys', async () => {
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([finding(), overdue()]) });
    const [first, second] = items(element);
    expect([first?.tabIndex, second?.tabIndex]).to.deep.equal([0, -1]);
    first?.focus();
    press(first, 'ArrowDown');
    expect(element.shadowRoot?.activeElement).to.equal(second);
    expect([first?.tabIndex, second?.tabIndex]).to.deep.equal([-1, 0]);
    press(second, 'Home');
    expect(element.shadowRoot?.activeElement).to.equal(first);
  });

  it('shows one severity or one subject when asked', async () => {
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([finding(), overdue()]) });
    const chip = element.shadowRoot?.querySelector<HTMLElement>('.chip[data-status=bad]');
    chip?.click();
    await element.updateComplete;
    expect(chip?.getAttribute('aria-pressed')).to.equal('true');
    expect(items(element).map(({ dataset }) => dataset['key'])).to.deep.equal(['kpi-behind:revenue']);
  });

  it('says what was checked and what could not be told when nothing is wrong', async () => {
    const { rule, category, message, values, path, subjects } = finding();
    const counted = {
      rule,
      category,
      weight: 1,
      score: 100,
      confidence: 0.5,
      passed: 3,
      failed: 0,
      cannotTell: 1,
      folded: 0,
      points: null,
    };
    const calm = report([], { cannotTell: [{ key: 'k', rule, category, message, values, path, subjects, docs: '' }] });
    const element = await mount('tandem-alignment-report', {
      plan: plan(),
      report: { ...calm, score: { ...calm.score, rules: [counted] } },
    });
    expect(textOf(element, '.headline')).to.equal('This plan is on course: nothing to correct');
    expect(textOf(element, '.checked dd')).to.equal('3 of 4 in order');
    expect(textOf(element, '.cannot-tell li .body p')).to.equal('no verdict of kpi-behind');
  });

  it('works without a plan: kinds stand for names', async () => {
    const element = await mount('tandem-alignment-report', { report: report([overdue()]) });
    expect(textOf(element, '.where .link')).to.equal('Action');
  });

  it('shows 500 findings', async () => {
    const many = Array.from({ length: 500 }, (_, position) => finding({ key: `k${position}` }));
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report(many) });
    expect(items(element)).to.have.length(500);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find in the ${scheme} theme, at 320 pixels`, async () => {
      dress(scheme);
      document.body.style.inlineSize = '320px';
      const element = await mount('tandem-alignment-report', {
        plan: plan(),
        report: report([finding({ folded: [overdue({ key: 'child' })] }), overdue()]),
      });
      expect(element.scrollWidth).to.be.at.most(320);
      expect(await violations(element)).to.deep.equal([]);
    });
});
