import { describe as typeInfo, types } from '@tandem-plan/core/plan';
import { expect } from 'chai';
import { control, mountField, open, press, put, said, settled } from '../testing/fields.ts';
import { unmount } from '../testing/mount.ts';
import { wholePlan } from '../testing/whole-plan.ts';
import { de } from '../texts/de.ts';
import { registerTexts } from '../texts/locale.ts';

const plan = wholePlan();

interface Case {
  readonly kind: string;
  readonly type: string;
  readonly field: string;
  /** As it is read. */
  readonly shown: string;
  /** Typed or picked, control by control. */
  readonly typed: readonly string[];
  readonly kept: unknown;
  readonly lang?: string;
}

/** What one of each kind shows, takes and sends. */
const cases: readonly Case[] = [
  {
    kind: 'text',
    type: 'party',
    field: 'profile.headquarters',
    shown: 'Text of profile.headquarters',
    typed: ['Ulm'],
    kept: 'Ulm',
  },
  {
    kind: 'prose',
    type: 'party',
    field: 'vision',
    shown: 'Words on vision.',
    typed: ['One\n\nTwo'],
    kept: 'One\n\nTwo',
  },
  {
    kind: 'texts',
    type: 'party',
    field: 'swot.strengths',
    shown: 'First of swot.strengths',
    typed: ['Near', ''],
    kept: ['Near'],
  },
  { kind: 'number', type: 'party', field: 'commitment.people', shown: '0', typed: ['1,200'], kept: 1200 },
  { kind: 'number', type: 'party', field: 'commitment.days', shown: '0', typed: ['1.200,5'], kept: 1200.5, lang: 'de' },
  {
    kind: 'money',
    type: 'party',
    field: 'profile.revenue',
    shown: '1,250.5',
    typed: ['1,234.56', 'JPY'],
    kept: { amount: 1235, currency: 'JPY' },
  },
  {
    kind: 'money',
    type: 'party',
    field: 'profile.revenue',
    shown: '1.250,5',
    typed: ['99,95', 'EUR'],
    kept: { amount: 9995, currency: 'EUR' },
    lang: 'de',
  },
  { kind: 'currency', type: 'kpi', field: 'currency', shown: 'Euro (EUR)', typed: ['USD'], kept: 'USD' },
  { kind: 'day', type: 'objective', field: 'due', shown: 'Jun 30, 2017', typed: ['2017-12-31'], kept: '2017-12-31' },
  { kind: 'choice', type: 'objective', field: 'kind', shown: 'Revenue', typed: ['profit'], kept: 'profit' },
  { kind: 'reference', type: 'action', field: 'initiative', shown: 'Text of title', typed: [''], kept: undefined },
  { kind: 'references', type: 'decision', field: 'by', shown: 'Text of name', typed: [], kept: undefined },
  { kind: 'term', type: 'audience', field: 'region', shown: 'West', typed: ['Elsewhere'], kept: 'Elsewhere' },
  {
    kind: 'subject',
    type: 'decision',
    field: 'subject',
    shown: 'Text of title',
    typed: ['kpi', 'kpi-1'],
    kept: { type: 'kpi', id: 'kpi-1' },
  },
];

describe('kinds of fields', () => {
  before(() => {
    registerTexts(de);
  });
  afterEach(unmount);

  for (const { kind, type, field, shown, typed, kept, lang } of cases)
    it(`shows and takes ${kind}: ${type}.${field}${lang === undefined ? '' : ` in ${lang}`}`, async () => {
      const tried = await mountField({ plan, type, field, ...(lang === undefined ? {} : { lang }) });
      expect(said(tried.element, '.shown')).to.contain(shown);
      if (typed.length === 0) return;
      await open(tried);
      for (const [at, text] of typed.entries()) await put(tried.element, text, at);
      await tried.element.keep(true);
      const input = kept === undefined ? { set: {}, unset: [field] } : { set: { [field]: kept }, unset: [] };
      expect(tried.sent).to.deep.equal([{ type: `${type}.update`, input: { id: `${type}-1`, ...input } }]);
    });

  const wrong: readonly (readonly [type: string, field: string, typed: string, message: RegExp])[] = [
    ['party', 'commitment.people', 'abc', /“abc” is not a number/],
    ['party', 'commitment.people', 'NaN', /“NaN” is not a number/],
    ['party', 'commitment.people', '1.5', /not a whole number/],
    ['party', 'commitment.people', '-1', /too small; 0 is the least/],
    ['party', 'culture.riskTolerance', '9', /too big; 5 is the most/],
    ['party', 'profile.revenue', 'a lot', /“a lot” is not a number/],
    ['kpi', 'target.value', 'NaN', /“NaN” is not a number/],
    ['objective', 'due', '2017-02-30', /“2017-02-30” is not a day that exists/],
    ['signoff', 'at', '2017-02-30 10:00', /not a day and time/],
    ['objective', 'title', 'x'.repeat(201), /1 character too long; 200 fit/],
    ['objective', 'description', 'x'.repeat(4003), /3 characters too long/],
  ];
  for (const [type, field, typed, message] of wrong)
    it(`keeps “${typed.slice(0, 20)}” in ${type}.${field} and says what is wrong`, async () => {
      const tried = await mountField({ plan, type, field });
      await open(tried);
      await put(tried.element, typed);
      await tried.element.keep(false);
      await settled(tried.element);
      expect(tried.sent).to.deep.equal([]);
      expect(control(tried.element).value).to.equal(typed);
      expect(control(tried.element).getAttribute('aria-invalid')).to.equal('true');
      expect(said(tried.element, '[role="alert"]')).to.match(message);
    });

  it('takes a yes for a no', async () => {
    const tried = await mountField({ plan, type: 'objective', field: 'inScope' });
    expect(said(tried.element, '.shown')).to.equal('yes');
    await open(tried);
    tried.element.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.click();
    await tried.element.keep(true);
    expect(tried.sent[0]?.input).to.deep.equal({ id: 'objective-1', set: { inScope: false }, unset: [] });
  });

  it('keeps choices in the order of their list', async () => {
    const tried = await mountField({ plan, type: 'party', field: 'growth.levers' });
    await open(tried);
    const boxes = tried.element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    boxes[3]?.click();
    await settled(tried.element);
    boxes[0]?.click();
    await tried.element.keep(true);
    expect(tried.sent[0]?.input).to.deep.equal({
      id: 'party-1',
      set: { 'growth.levers': ['new-market', 'cross-sell'] },
      unset: [],
    });
  });

  it('knows a term by its alias', async () => {
    const tried = await mountField({ plan, type: 'audience', field: 'region' });
    await open(tried);
    await put(tried.element, 'w');
    await tried.element.keep(true);
    expect(tried.sent).to.deep.equal([]);
  });

  it('takes a term more, and one away', async () => {
    const tried = await mountField({ plan, type: 'objective', field: 'regions' });
    await open(tried);
    tried.element.querySelectorAll<HTMLElement>('.removable button')[1]?.click();
    await settled(tried.element);
    await put(tried.element, 'East');
    await press(tried.element, 'Enter');
    await tried.element.keep(true);
    expect(tried.sent[0]?.input).to.deep.equal({ id: 'objective-1', set: { regions: ['west', 'East'] }, unset: [] });
  });

  it('changes one column of a row and leaves the others', async () => {
    const tried = await mountField({ plan, type: 'objective', field: 'conflicts' });
    await open(tried);
    const [why] = tried.element.querySelectorAll('textarea');
    if (why === undefined) throw new Error('no control for why');
    why.value = 'Both want the same customers';
    why.dispatchEvent(new Event('input', { bubbles: true }));
    await tried.element.keep(true);
    expect(tried.sent[0]?.input).to.deep.equal({
      id: 'objective-1',
      set: { conflicts: [{ ...plan.objectives[0]?.conflicts[0], why: 'Both want the same customers' }] },
      unset: [],
    });
  });

  it('says which row and column of a table cannot be kept', async () => {
    const tried = await mountField({ plan, type: 'action', field: 'carried' });
    await open(tried);
    await put(tried.element, '2017-02-30', 1);
    await tried.element.keep(false);
    await settled(tried.element);
    expect(tried.sent).to.deep.equal([]);
    expect(control(tried.element, 0).getAttribute('aria-invalid')).to.equal('false');
    expect(control(tried.element, 1).getAttribute('aria-invalid')).to.equal('true');
  });

  it('sets the level of a rule', async () => {
    const tried = await mountField({ plan, type: 'checks', field: 'rules' });
    await open(tried);
    await put(tried.element, 'off');
    await tried.element.keep(true);
    expect(tried.sent).to.deep.equal([
      { type: 'checks.update', input: { set: { rules: { 'action-overdue': 'off' } }, unset: [] } },
    ]);
  });

  it('has a display and, unless it is given by the plan itself, a control for every field of the plan', async () => {
    const fixed = new Set(['id', 'stamp', 'custom']);
    for (const { type, fields } of types())
      for (const { name, kind } of fields) {
        const tried = await mountField({ plan, type, field: name });
        expect(said(tried.element, '.shown'), `${type}.${name}`).not.to.equal('');
        expect(said(tried.element, '.shown'), `${type}.${name}`).not.to.contain('[object');
        await open(tried);
        const controls = tried.element.querySelectorAll('.editing :is(input, select, textarea, button)').length;
        expect(controls > 0, `${type}.${name} of kind ${kind}`).to.equal(!fixed.has(kind));
        unmount();
      }
  }).timeout(30_000);

  it('says every kind there is', () => {
    const kinds = new Set(
      types().flatMap(({ fields }) =>
        fields.flatMap((info) => [info, ...(info.columns ?? [])]).map(({ kind }) => kind),
      ),
    );
    expect([...kinds]).to.include.members(['text', 'prose', 'points', 'table', 'slice', 'period', 'settings', 'stamp']);
    expect(typeInfo('kpi').fields.find(({ name }) => name === 'targets')?.kind).to.equal('points');
  });
});
