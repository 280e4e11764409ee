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

  it('names with the number of errors a place where there is one, whatever gathers elsewhere', async () => {
    const late = [1, 2, 3, 4].map((each) => overdue({ key: `action-overdue:${each}` }));
    const given = report([finding(), ...late]);
    const gathered = { type: 'action', id: 'call', name: null, findings: late.map(({ key }) => key) };
    const headline = async (places: typeof given.summary.places) => {
      const summary = { ...given.summary, places };
      return textOf(
        await mount('tandem-alignment-report', { plan: plan(), report: { ...given, summary } }),
        '.headline',
      );
    };
    const said = 'This plan is off course in one place: Consumer revenue';
    expect(await headline([gathered, ...given.summary.places])).to.equal(said);
    expect(await headline([gathered])).to.equal(said);
    const both = { ...gathered, findings: [...gathered.findings, 'kpi-behind:revenue'] };
    expect(await headline([both])).to.equal(said);
  });

  it('says what is wrong, where, by which values, and what to do', async () => {
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([overdue()]) });
    const [item] = items(element);
    expect(item?.querySelector('.message')?.textContent).to.equal('finding of action-overdue');
    expect(item?.querySelector('.link bdi')?.textContent).to.equal('Call the forty dormant accounts');
    expect(item?.querySelector('.evidence dd')?.textContent).to.equal('Aug 12, 2017');
    expect(item?.querySelector('.advice')?.textContent?.trim()).to.equal('advice of action-overdue');
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

  it('names what figures have in common where others of the KPI have not, and leaves out what all have', async () => {
    const own = plan();
    const slice = (segment: string, product: string) => ({ region: 'south', segment, product });
    const targets = [slice('consumer', 'chairs'), slice('corporate', 'chairs'), slice('corporate', 'paper')].map(
      (one) => ({ period: '2017-P09', slice: one, value: 560_000 }),
    );
    const [kpi] = own.kpis;
    if (kpi === undefined) throw new Error('the plan has no KPI');
    const sold = { ...own, kpis: [{ ...kpi, targets }] };
    const evidence = [0, 1].map(
      (row) => ({ in: 'plan', path: `/kpis/0/targets/${row}`, value: targets[row] }) as const,
    );
    const element = await mount('tandem-alignment-report', { plan: sold, report: report([finding({ evidence })]) });
    expect(facts(element)).to.deep.equal([
      'Targets by period, Sep 2017: Consumer, chairs $5,600 · Corporate, chairs $5,600',
    ]);
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

  it('says once what several checks lack, and which they are', async () => {
    const { category, message, values, subjects } = finding();
    const lacking = (of: string) => ({ key: of, rule: of, category, message, values, path: '', subjects, docs: '' });
    registerTexts({ locale: 'en', terms: {}, core: () => ({ ...words(), cannotTell: () => 'The annex is missing' }) });
    const cannotTell = ['kpi-behind', 'action-overdue', 'action-overdue'].map(lacking);
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([], { cannotTell }) });
    expect(element.shadowRoot?.querySelectorAll('.cannot-tell li')).to.have.length(1);
    const checks = element.shadowRoot?.querySelectorAll('.cannot-tell .where > bdi') ?? [];
    expect([...checks].map((each) => each.textContent)).to.deep.equal(['KPI behind plan', 'Action overdue']);
    registerTexts({ locale: 'en', terms: {}, core: words });
  });

  it('leads once to what several checks lack about one record, and names those that lead nowhere', async () => {
    const { category, message, values, subjects } = finding();
    const lacking = (rule: string, path: string) => ({
      ...{ key: `${rule}:${path}`, rule, category, message, values, path, subjects, docs: '' },
    });
    registerTexts({ locale: 'en', terms: {}, core: () => ({ ...words(), cannotTell: () => 'No result is known' }) });
    const cannotTell = [
      lacking('kpi-behind', '/kpis/0'),
      lacking('trend-falling', '/kpis/0'),
      lacking('kpi-behind', '/kpis/0/target'),
      lacking('action-overdue', ''),
    ];
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([], { cannotTell }) });
    registerTexts({ locale: 'en', terms: {}, core: words });
    const where = element.shadowRoot?.querySelector('.cannot-tell .where');
    expect(where?.querySelectorAll('.link')).to.have.length(1);
    expect([...(where?.querySelectorAll(':scope > bdi') ?? [])].map((each) => each.textContent)).to.deep.equal([
      'Action overdue',
    ]);
  });

  const scored = (rule: string, earned: number, possible: number) => ({
    rule,
    category: 'results' as const,
    weight: 1,
    score: 0,
    confidence: 1,
    passed: 3,
    failed: 2,
    cannotTell: 0,
    folded: 0,
    points: { earned, possible },
  });

  it('shows on demand how the score comes about, and where most of it is lost', async () => {
    const calm = report([finding()]);
    const rules = [scored('trend-falling', 20, 25), scored('kpi-behind', 41.4, 75)];
    const gains = [{ rule: 'kpi-behind', points: 33.6 }];
    const element = await mount('tandem-alignment-report', {
      plan: plan(),
      report: { ...calm, score: { ...calm.score, rules, gains } },
    });
    expect(element.shadowRoot?.querySelector<HTMLDetailsElement>('.arithmetic')?.open).to.equal(false);
    expect(textOf(element, '.category > summary')).to.equal('Results 61.4 of 100 points');
    expect(textOf(element, '.category li .sum')).to.equal('3 of 5 in order · 41.4 of 75 points');
    expect(textOf(element, '.gains li')).to.contain('+33.6 points');
  });

  it('says in a sentence each where misalignment is most pronounced, and leads there', async () => {
    const given = report([finding(), overdue()]);
    const places = [{ type: 'action', id: 'call', name: 'Call them', findings: ['action-overdue:call'] }];
    registerTexts({ locale: 'en', terms: {}, core: () => ({ ...words(), pronounced: () => ['Call them: late.'] }) });
    const element = await mount('tandem-alignment-report', {
      plan: plan(),
      report: { ...given, summary: { ...given.summary, places } },
    });
    registerTexts({ locale: 'en', terms: {}, core: words });
    expect(textOf(element, '.pronounced li')).to.equal('Call them: late.');
    element.shadowRoot?.querySelector<HTMLElement>('.pronounced button')?.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(items(element)[1]);
  });

  const ran = (findings: readonly ReturnType<typeof finding>[], asOf: string) => {
    const made = report(findings, { asOf });
    return { ...made, score: { ...made.score, rules: [scored('kpi-behind', 1, 2), scored('action-overdue', 1, 2)] } };
  };

  it('marks what is new, worse and solved since an earlier report, and shows one of them alone', async () => {
    const element = await mount('tandem-alignment-report', {
      plan: plan(),
      earlier: ran([finding({ severity: 'warning' }), overdue()], '2017-06-30'),
      report: ran([finding(), finding({ key: 'kpi-behind:margin' })], '2017-09-30'),
    });
    expect(textOf(element, '.since')).to.equal('Since Jun 30, 2017: 1 new, 1 solved, 1 worse');
    const seen = () => items(element).map(({ dataset }) => dataset['key']);
    const tags = items(element).map((item) => item.querySelector('.change')?.textContent);
    expect(tags).to.deep.equal(['Worse', 'New', undefined]);
    expect(items(element)[2]?.querySelector('s')).to.not.equal(null);
    element.shadowRoot?.querySelector<HTMLElement>('.chip[data-change=new]')?.click();
    await element.updateComplete;
    expect(seen()).to.deep.equal(['kpi-behind:margin']);
    element.shadowRoot?.querySelector<HTMLElement>('.chip[data-change=solved]')?.click();
    await element.updateComplete;
    expect(seen()).to.deep.equal(['action-overdue:call']);
  });

  it('compares nothing with a report on another plan, and says so', async () => {
    const told: string[] = [];
    const listen = (event: CustomEvent<TandemEvents['tandem-error']>) => told.push(event.detail.message);
    document.body.addEventListener('tandem-error', listen);
    const element = await mount('tandem-alignment-report', {
      plan: plan(),
      earlier: report([], { plan: 'north' }),
      report: report([finding()]),
    });
    document.body.removeEventListener('tandem-error', listen);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('north');
    expect(element.shadowRoot?.querySelector('.since, .change')).to.equal(null);
  });

  it('lists what was accepted with who, why and until, and what ran out', async () => {
    const waiver = { by: 'Dana Whitfield', why: 'The shop opens late.', until: '2017-12-31' };
    const out = { rule: 'action-overdue', subjects: [{ type: 'action', id: 'call' }], by: 'Ana', why: 'Ill.' };
    const element = await mount('tandem-alignment-report', {
      plan: plan(),
      report: report([], { waived: [{ finding: finding(), waiver }], lapsed: [{ ...out, until: '2017-08-31' }] }),
    });
    expect(textOf(element, '.waived .where')).to.equal(
      'Consumer revenue Dana Whitfield: The shop opens late. until Dec 31, 2017',
    );
    expect(textOf(element, '.lapsed .body p')).to.contain('Call the forty dormant accounts');
    expect(textOf(element, '.lapsed .where')).to.equal('Ana: Ill. until Aug 31, 2017');
  });

  it('names a chapter of the plan that is concerned', async () => {
    const subjects = [{ type: 'section', id: 'sales' }];
    const given = finding({ rule: 'rasci-no-accountable', path: '/assignments/0', subjects });
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([given]) });
    expect(textOf(element, '.where')).to.contain('Also at Sales');
  });

  it('leads to the chapter that lacks something, and for its roles to where they are laid out', async () => {
    const subjects = [{ type: 'section', id: 'sales' }];
    const about = (rule: string) => finding({ key: rule, rule, path: '', subjects });
    const given = report([about('rasci-no-accountable'), about('plan-section-missing')]);
    const element = await mount('tandem-alignment-report', { plan: plan(), report: given });
    const led: unknown[] = [];
    element.addEventListener('tandem-navigate', ({ detail: { type, id } }) => led.push([type, id]));
    for (const link of element.shadowRoot?.querySelectorAll<HTMLElement>('.where .link') ?? []) {
      expect(link.textContent?.trim()).to.equal('Sales');
      link.click();
    }
    expect(led).to.deep.equal([
      ['assignment', ''],
      ['section', 'sales'],
    ]);
  });

  it('leads nowhere in the plan from what is private', async () => {
    const given = finding({ in: 'annex', path: '/policies/0', subjects: [{ type: 'policy', id: 'discounts' }] });
    const element = await mount('tandem-alignment-report', {
      plan: plan(),
      report: report([], { internal: [given] }),
    });
    expect(textOf(element, '.where')).to.contain('in your company’s own papers');
    expect(element.shadowRoot?.querySelector('.where .link')).to.equal(null);
  });

  it('links to the page of a rule on the web, and to nothing else', async () => {
    const own = [finding({ docs: 'https://rules.example/own' }), finding({ key: 'k', docs: 'javascript:alert(1)' })];
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report([...own, overdue()]) });
    const pages = () =>
      [...(element.shadowRoot?.querySelectorAll('.advice a') ?? [])].map((a) => a.getAttribute('href'));
    expect(pages()).to.deep.equal(['https://rules.example/own']);
    element.docs = 'https://docs.example/tandem/';
    await element.updateComplete;
    expect(pages()).to.deep.equal([
      'https://rules.example/own',
      'https://docs.example/tandem/docs/rules/kpi-behind.md',
    ]);
  });

  it('works without a plan: kinds stand for names', async () => {
    const element = await mount('tandem-alignment-report', { report: report([overdue()]) });
    expect(textOf(element, '.where .link')).to.equal('Action');
  });

  it('draws 500 findings part by part, each once, and whole for printing', async () => {
    const many = Array.from({ length: 500 }, (_, position) => finding({ key: `k${position}` }));
    const element = await mount('tandem-alignment-report', { plan: plan(), report: report(many) });
    expect(items(element)).to.have.length(60);
    expect(textOf(element, '.group-head .count')).to.equal('500');
    const [first] = items(element);
    await new Promise((done) => setTimeout(done, 50));
    expect(items(element).length).to.be.above(60);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(items(element).map(({ dataset }) => dataset['key'])).to.deep.equal(many.map(({ key }) => key));
    expect(items(element)[0]).to.equal(first);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`has nothing for axe to find in the ${scheme} theme, at 320 pixels`, async () => {
      dress(scheme);
      document.body.style.inlineSize = '320px';
      const element = await mount('tandem-alignment-report', {
        plan: plan(),
        earlier: ran([overdue()], '2017-06-30'),
        report: ran([finding({ folded: [overdue({ key: 'child' })] }), finding({ key: 'other' })], '2017-09-30'),
        docs: 'https://docs.example/',
      });
      for (const each of element.shadowRoot?.querySelectorAll('details') ?? []) each.open = true;
      expect(element.scrollWidth).to.be.at.most(320);
      expect(await violations(element)).to.deep.equal([]);
    });
});
