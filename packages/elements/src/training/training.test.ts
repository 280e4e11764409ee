import { ContextProvider } from '@lit/context';
import { parsePlan, type Plan } from '@tandem-plan/core/plan';
import { trainingView, type TrainingView } from '@tandem-plan/core/views';
import { expect } from 'chai';
import { asOfContext, planContext } from '../context/plan-context.ts';
import { violations } from '../testing/axe.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { de } from '../texts/de.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';

const asOf = '2017-09-30';

function planWith(more: object = {}): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'p',
    title: 'P',
    currency: 'USD',
    period: { start: '2017-05-01', end: '2018-04-30' },
    dimensions: [{ id: 'competency', name: 'Competency', members: [{ id: 'networks', name: 'Networks' }] }],
    parties: [
      {
        id: 'acme',
        name: 'Acme Paper',
        kind: 'vendor',
        profile: { competencies: [{ competency: 'networks', level: 'expert' }] },
      },
      { id: 'orbit', name: 'Orbit Office', kind: 'partner' },
    ],
    stakeholders: [
      { id: 'omar', party: 'orbit', name: 'Omar Haddad' },
      { id: 'rita', party: 'orbit', name: 'Rita Sand' },
    ],
    objectives: [{ id: 'managed', title: 'Sell managed networks', needs: ['networks', 'LAN design'] }],
    courses: [
      {
        id: 'lan',
        title: 'LAN',
        competency: 'networks',
        requiredFor: ['omar', 'rita'],
        due: '2017-09-15',
        validMonths: 12,
      },
    ],
    completions: [
      { id: 'a', course: 'lan', stakeholder: 'omar', on: '2016-10-31', score: 82, passed: true },
      { id: 'b', course: 'lan', stakeholder: 'rita', on: '2017-09-10', passed: false },
    ],
    visits: [
      { id: 'june', party: 'orbit', month: '2017-06', visits: 4 },
      { id: 'august', party: 'orbit', month: '2017-08', visits: 0 },
    ],
    feedback: [
      { id: 'f', course: 'lan', by: 'omar', on: '2017-08-31', text: 'Too long' },
      { id: 'g', course: 'lan', by: 'rita', on: '2017-07-01', text: 'No lab', outcome: 'A lab kit was sent' },
    ],
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}
const view = (more: object = {}): TrainingView => trainingView(planWith(more), { asOf });

const texts = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) =>
    (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
const shapes = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(`${selector} .mark`) ?? [])].map((each) =>
    new XMLSerializer().serializeToString(each),
  );

describe('<tandem-training>', () => {
  afterEach(unmount);

  it('says in one sentence how things stand', async () => {
    const element = await mount('tandem-training', { view: view() });
    expect(textOf(element, '.sum')).to.equal('1 of 2 required course places are done; 1 is overdue; 1 expires soon.');
  });

  it('tells each competency of each party in word and shape', async () => {
    const element = await mount('tandem-training', { view: view() });
    expect(texts(element, 'tbody tr')).to.deep.equal([
      'Networks For Sell managed networks Held expert Held 1 certified · until Oct 31 · 1 has to learn it',
      'LAN design For Sell managed networks Cannot tell uses a word the plan does not explain Cannot tell uses a word the plan does not explain',
    ]);
    const all = view({
      parties: [
        {
          id: 'acme',
          name: 'Acme',
          kind: 'vendor',
          profile: { competencies: [{ competency: 'networks', level: 'expert' }] },
        },
        { id: 'orbit', name: 'Orbit', kind: 'partner' },
        { id: 'third', name: 'Third', kind: 'partner' },
        {
          id: 'fourth',
          name: 'Fourth',
          kind: 'partner',
          profile: { competencies: [{ competency: 'networks', level: 'basic' }] },
        },
      ],
      objectives: [{ id: 'managed', title: 'Sell', needs: ['networks'] }],
      completions: [],
    });
    const other = await mount('tandem-training', { view: all });
    expect(texts(other, 'td .status')).to.deep.equal(['Held', 'In training', 'Cannot tell', 'Missing']);
    expect(new Set(shapes(other, 'td')).size).to.equal(4);
  });

  it('alarms for what all parties lack, not for what another brings', async () => {
    const profile = (level: string) => ({ competencies: [{ competency: 'networks', level }] });
    const parties = (one: string) => [
      { id: 'acme', name: 'Acme', kind: 'vendor', profile: profile(one) },
      { id: 'orbit', name: 'Orbit', kind: 'partner', profile: profile('basic') },
    ];
    const objectives = [{ id: 'managed', title: 'Sell', needs: ['networks'] }];
    const hues = async (one: string) => {
      const element = await mount('tandem-training', {
        view: view({ parties: parties(one), objectives, courses: [], completions: [], feedback: [] }),
      });
      return [...(element.shadowRoot?.querySelectorAll('td .status') ?? [])].map(
        (each) => (each as HTMLElement).dataset['status'],
      );
    };
    expect(await hues('expert')).to.deep.equal(['good', 'none']);
    expect(await hues('basic')).to.deep.equal(['bad', 'bad']);
  });

  it('says who has done a course and who has not, the worst first', async () => {
    const element = await mount('tandem-training', { view: view() });
    expect(textOf(element, '.progress')).to.equal('1 of 2 done');
    expect(textOf(element, '.course .facts')).to.equal('Networks · due Sep 15');
    expect(texts(element, '.standing')).to.deep.equal([
      'Overdue Rita Sand not passed on Sep 10',
      'Expires soon Omar Haddad Oct 31, 2016 · 82% · until Oct 31',
    ]);
  });

  it('tells a month without a record from one without visits', async () => {
    const element = await mount('tandem-training', { view: view() });
    expect(texts(element, '.months .hidden')).to.deep.equal([
      'May 2017: not recorded',
      'June 2017: 4 visits',
      'July 2017: not recorded',
      'August 2017: 0 visits',
    ]);
    expect(texts(element, '.months .figure')).to.deep.equal(['–', '4', '–', '0']);
    const drawn = [...(element.shadowRoot?.querySelectorAll('.column') ?? [])].map(
      (each) => each.querySelector('.unknown') === null,
    );
    expect(drawn).to.deep.equal([false, true, false, true]);
    expect(textOf(element, '.party .facts')).to.equal(
      'Visits of the last three months are not all known · 0 of 2 people came in August 2017',
    );
  });

  it('says what feedback changed, and what waits', async () => {
    const element = await mount('tandem-training', { view: view() });
    expect(texts(element, '.saying')).to.deep.equal([
      'Too long Omar Haddad on LAN, Aug 31 No answer for 30 days',
      'No lab Rita Sand on LAN, Jul 1 What it changed A lab kit was sent',
    ]);
  });

  it('says so where there is nothing to tell', async () => {
    const blank = { objectives: [], courses: [], completions: [], visits: [], feedback: [] };
    const element = await mount('tandem-training', { view: view(blank) });
    expect(textOf(element, '.empty')).to.contain('Nobody has to take a course yet');
    const young = await mount('tandem-training', {
      view: view({ ...blank, objectives: [{ id: 'o', title: 'O', needs: ['networks'] }] }),
    });
    expect(texts(young, '.hint')).to.deep.equal([
      'No course is required of anybody.',
      'No visits to the training are recorded.',
    ]);
  });

  it('takes the plan around it, whenever that comes, and waits until then', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = document.createElement('tandem-training');
    host.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[aria-busy]')).not.to.equal(null);
    new ContextProvider(host, { context: asOfContext, initialValue: asOf }).hostConnected();
    new ContextProvider(host, { context: planContext, initialValue: planWith() }).hostConnected();
    await element.updateComplete;
    expect(textOf(element, '.progress')).to.equal('1 of 2 done');
    host.remove();
  });

  it('speaks the language around it', async () => {
    registerTexts(de);
    document.documentElement.lang = 'de';
    const element = await mount('tandem-training', { view: view() });
    expect(texts(element, 'td .status')[0]).to.equal('Vorhanden');
    expect(textOf(element, '.sum')).to.equal(
      '1 von 2 verlangten Kursteilnahmen sind abgeschlossen; 1 ist überfällig; 1 läuft bald ab.',
    );
  });

  it('shows what a plan says as text', async () => {
    const element = await mount('tandem-training', {
      view: view({
        feedback: [{ id: 'f', course: 'lan', by: 'omar', on: '2017-08-31', text: '<img src=x onerror=alert(1)>' }],
      }),
    });
    expect(textOf(element, 'blockquote')).to.equal('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('has a table that the keyboard reaches, to scroll it', async () => {
    const element = await mount('tandem-training', { view: view() });
    const scroller = element.shadowRoot?.querySelector<HTMLElement>('.scroller');
    scroller?.focus();
    expect(element.shadowRoot?.activeElement).to.equal(scroller);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const width of ['320px', '900px'])
      it(`has nothing for axe to find in the ${scheme} theme, at ${width}, and fits`, async () => {
        dress(scheme);
        document.body.style.inlineSize = width;
        const element = await mount('tandem-training', { view: view() });
        expect(await violations(element)).to.deep.equal([]);
        expect(element.scrollWidth <= element.clientWidth).to.equal(true);
      });
});
