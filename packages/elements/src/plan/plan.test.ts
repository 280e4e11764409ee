import type { Actor } from '@tandem-plan/core/change';
import { writePlan } from '@tandem-plan/core/plan';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import type { ConnectedSession } from '@tandem-plan/sync';
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
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await new Promise((done) => setTimeout(done, 10));
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

  for (const [name, returns] of [
    ['moved in the page', (element: TandemPlan) => document.body.prepend(element)],
    [
      'taken out of the page and put back',
      async (element: TandemPlan) => {
        element.remove();
        await new Promise((done) => setTimeout(done, 20));
        document.body.prepend(element);
      },
    ],
  ] as const)
    it(`goes on with its file when it is ${name} while that is fetched`, async () => {
      const src = URL.createObjectURL(new Blob([writePlan(plan)]));
      const errors: unknown[] = [];
      const element = await mount('tandem-plan', { src });
      element.addEventListener('tandem-error', (event) => errors.push(event.detail));
      expect(element.current).to.equal(undefined);
      await returns(element);
      await until(() => element.current !== undefined);
      expect(errors).to.deep.equal([]);
      URL.revokeObjectURL(src);
      element.remove();
    });

  it('keeps what was changed in a plan that was fetched, when it is taken out and put back', async () => {
    const src = URL.createObjectURL(new Blob([writePlan(plan)]));
    const element = await mount('tandem-plan', { src, actor });
    await until(() => element.current !== undefined);
    const child = document.createElement('div');
    element.append(child);
    expect(await intend(child, [rename])).to.deep.equal({ ok: true });
    const parent = element.parentElement;
    element.remove();
    await new Promise((done) => setTimeout(done, 20));
    parent?.append(element);
    await new Promise((done) => setTimeout(done, 20));
    expect(element.current?.plan.objectives[0]?.title).to.equal('Win the West');
    URL.revokeObjectURL(src);
  });

  describe('of a server', () => {
    const own = globalThis.fetch;
    // What a connection takes is loaded with the first of them.
    before(() => import('@tandem-plan/sync'));
    afterEach(() => {
      globalThis.fetch = own;
    });

    /** A server with this one plan, to whom it answers. */
    function serve() {
      const asked: { readonly path: string; readonly token: string | null }[] = [];
      const state = { up: true };
      globalThis.fetch = async (input, init) => {
        const { href, pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
        if (!href.startsWith('https://plans.example.com/')) return own(input, init);
        asked.push({ path: pathname, token: new Headers(init?.headers).get('authorization') });
        if (!state.up) throw new TypeError('Failed to fetch');
        if (pathname.endsWith('/poke')) return new Response(new ReadableStream());
        if (!pathname.endsWith('/pull')) return Response.json({});
        return Response.json(
          searchParams.has('after') ? { events: [], head: 0 } : { seq: 0, document: JSON.parse(writePlan(plan)) },
        );
      };
      return { asked, state };
    }
    const token = `x.${btoa(JSON.stringify({ sub: actor.id, party: actor.party, role: actor.role }))}.x`;
    const where = { server: 'https://plans.example.com', planId: plan.id, getToken: () => Promise.resolve(token) };

    it('opens the plan by its attributes and a token, and says once that it is there', async () => {
      const { asked } = serve();
      const element = await mount('tandem-plan', { getToken: where.getToken });
      const ready: unknown[] = [];
      element.addEventListener('tandem-ready', ({ detail, bubbles }) => ready.push(detail.session, bubbles));
      element.setAttribute('server', where.server);
      await element.updateComplete;
      expect(asked).to.deep.equal([]);
      element.setAttribute('plan-id', where.planId);
      await until(() => ready.length > 0);
      expect(ready).to.deep.equal([element.current, false]);
      expect(element.current?.plan.title).to.equal(plan.title);
      expect(element.current?.actor).to.deep.equal(actor);
      expect(asked[0]).to.deep.equal({ path: `/v1/plans/${plan.id}/pull`, token: `Bearer ${token}` });
      await until(() => element.shadowRoot?.querySelector('tandem-connection-bar') !== null);
    });

    it('stays connected when it is moved in the page, and hangs up once it is taken out', async () => {
      serve();
      const element = await mount('tandem-plan', where);
      await until(() => element.current !== undefined);
      const session = element.current as ConnectedSession;
      document.body.prepend(element);
      await new Promise((done) => setTimeout(done, 20));
      expect(element.current).to.equal(session);
      expect(session.status.state).not.to.equal('closed');
      element.remove();
      await until(() => session.status.state === 'closed');
    });

    it('says that the server could not be reached, and connects again when asked', async () => {
      const { state } = serve();
      state.up = false;
      const element = await mount('tandem-plan', where);
      await until(() => element.shadowRoot?.querySelector('[role="alert"]') !== null);
      expect(element.current).to.equal(undefined);
      state.up = true;
      element.shadowRoot?.querySelector<HTMLElement>('[role="alert"] .button')?.click();
      await until(() => element.current !== undefined);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role="alert"]')).to.equal(null);
    });

    it('opens nothing where no token is to be had, and says so', async () => {
      const { asked } = serve();
      const element = await mount('tandem-plan', { ...where, getToken: () => Promise.reject(new Error('logged out')) });
      await until(() => element.shadowRoot?.querySelector('[role="alert"]') !== null);
      expect(asked).to.deep.equal([]);
    });
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
