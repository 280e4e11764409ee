import type { Actor } from '@tandem-plan/core/change';
import { writePlan } from '@tandem-plan/core/plan';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { expect } from 'chai';
import { mount, textOf, unmount } from '../testing/mount.ts';
import { wholePlan } from '../testing/whole-plan.ts';
import { registerTexts } from '../texts/locale.ts';
import '../plan-editor/define.ts';
import './define.ts';
import { intend } from './intent.ts';
import type { BeforeChange, Change, TandemPlan } from './plan.ts';

const plan = wholePlan();
const actor: Actor = { id: 'stakeholder-1', party: 'party-1', role: 'lead' };
const rename = { type: 'objective.update', input: { id: 'objective-1', set: { title: 'Win the West' } } };

async function inside(properties: Partial<TandemPlan>): Promise<{ element: TandemPlan; child: HTMLElement }> {
  const element = await mount('tandem-plan', { plan, actor, asOf: '2017-09-30', ...properties });
  const child = document.createElement('div');
  element.append(child);
  return { element, child };
}

const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((done) => setTimeout(done, 10));
  expect(holds()).to.equal(true);
};

describe('<tandem-plan>', () => {
  before(() => {
    registerTexts({ locale: 'en', terms: {}, core: () => createWords(texts) });
  });
  afterEach(unmount);

  it('carries out what is asked inside, and tells what came of it', async () => {
    const { element, child } = await inside({});
    const told: Change[] = [];
    element.addEventListener('tandem-change', (event) => told.push(event.detail));
    expect(await intend(child, [rename])).to.deep.equal({ ok: true });
    expect(element.current?.plan.objectives[0]?.title).to.equal('Win the West');
    expect(told.map(({ command, effects }) => [command?.type, effects.length])).to.deep.equal([
      ['objective.update', 1],
    ]);
    expect(plan.objectives[0]?.title).to.equal('Text of title');
  });

  it('hands refusals back to who asked', async () => {
    const { child } = await inside({});
    const outcome = await intend(child, [{ type: 'objective.remove', input: { id: 'objective-1' } }]);
    expect(outcome.ok).to.equal(false);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).to.include('record.referenced');
  });

  it('runs several intentions as one step, or none of them', async () => {
    const { element, child } = await inside({});
    const outcome = await intend(child, [rename, { type: 'objective.remove', input: { id: 'objective-1' } }]);
    expect(outcome.ok).to.equal(false);
    expect(element.current?.plan).to.equal(plan);
  });

  it('asks the host before an undo too, and names the commands it then runs', async () => {
    const { element, child } = await inside({});
    await intend(child, [rename]);
    const asked: string[] = [];
    const done: string[] = [];
    element.addEventListener('tandem-before-change', (event) =>
      asked.push(...event.detail.commands.map(({ id }) => id)),
    );
    element.addEventListener('tandem-change', (event) => done.push(...event.detail.commands.map(({ id }) => id)));
    expect(await intend(child, 'undo')).to.deep.equal({ ok: true });
    expect(element.current?.plan.objectives[0]?.title).to.equal('Text of title');
    expect(asked).to.have.length(1);
    expect(done).to.deep.equal(asked);
  });

  it('lets a host decline at once, or later', async () => {
    const { element, child } = await inside({});
    const answers: ((event: CustomEvent<BeforeChange>) => void)[] = [
      (event) => {
        event.preventDefault();
      },
      (event) => {
        event.detail.waitUntil(Promise.resolve(false));
      },
    ];
    for (const answer of answers) {
      element.addEventListener('tandem-before-change', answer, { once: true });
      const outcome = await intend(child, [rename]);
      expect(outcome.ok ? '' : outcome.refusals[0]?.code).to.equal('declined');
    }
    expect(element.current?.plan).to.equal(plan);
  });

  it('waits for a host that agrees', async () => {
    const { element, child } = await inside({});
    element.addEventListener('tandem-before-change', (event) => {
      event.detail.waitUntil(new Promise((done) => setTimeout(done, 5, true)));
    });
    expect(await intend(child, [rename])).to.deep.equal({ ok: true });
    expect(element.current?.plan.objectives[0]?.title).to.equal('Win the West');
  });

  it('changes nothing by itself in controlled mode', async () => {
    const { element, child } = await inside({ mode: 'controlled' });
    const asked: string[] = [];
    element.addEventListener('tandem-before-change', (event) => asked.push(event.detail.command.type));
    await intend(child, [rename]);
    expect(asked).to.deep.equal(['objective.update']);
    expect(element.current?.plan).to.equal(plan);
  });

  it('fetches a plan file', async () => {
    const src = URL.createObjectURL(new Blob([writePlan(plan)]));
    const element = await mount('tandem-plan', { src });
    await until(() => element.current !== undefined);
    expect(element.current?.plan.title).to.equal(plan.title);
    URL.revokeObjectURL(src);
  });

  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['a truncated file', writePlan(plan).slice(0, 400), /cannot be read/],
    ['a plan of a later version', JSON.stringify({ ...plan, version: '9.0' }), /cannot be read/],
    ['a hostile key', '{"format":"tandem/plan","__proto__":{}}', /cannot be read/],
    ['two things that are wrong', JSON.stringify({ ...plan, currency: 'XXX', title: 5 }), /2 things are wrong/],
  ];
  for (const [name, text, message] of bad)
    it(`says what is wrong with ${name}, and tells the host`, async () => {
      const src = URL.createObjectURL(new Blob([text]));
      const errors: string[] = [];
      const listen = (event: HTMLElementEventMap['tandem-error']) => errors.push(event.detail.message);
      document.body.addEventListener('tandem-error', listen);
      const element = await mount('tandem-plan', { src });
      await until(() => element.shadowRoot?.querySelector('[role="alert"]') !== null);
      expect(textOf(element, 'h2')).to.match(message);
      expect(textOf(element, 'li')).not.to.equal('');
      expect(errors).to.have.length(1);
      document.body.removeEventListener('tandem-error', listen);
      URL.revokeObjectURL(src);
    });

  it('says that its day is none, and shows the plan again once it is one', async () => {
    const errors: string[] = [];
    const listen = (event: HTMLElementEventMap['tandem-error']) => errors.push(event.detail.message);
    document.body.addEventListener('tandem-error', listen);
    const { element } = await inside({ asOf: '30.09.2017' });
    await element.updateComplete;
    expect(textOf(element, '[role="alert"]')).to.include('“30.09.2017”');
    expect(errors).to.deep.equal(['There is no day “30.09.2017”; one is written as in 2017-09-30']);
    element.asOf = '2017-09-30';
    await element.updateComplete;
    document.body.removeEventListener('tandem-error', listen);
    expect(element.shadowRoot?.querySelector('[role="alert"]')).to.equal(null);
    expect(errors).to.have.length(1);
  });

  it('says that a plan could not be fetched', async () => {
    const element = await mount('tandem-plan', { src: '/no-such-plan.json' });
    await until(() => element.shadowRoot?.querySelector('[role="alert"]') !== null);
    expect(textOf(element, 'h2')).to.match(/could not be fetched: 404/);
  });
});
