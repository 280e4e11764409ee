import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, sections } from '../../plan/index.ts';
import { createChecker } from '../../rules/index.ts';
import { rasciView } from './compute.ts';
import { partsOf } from './parts.ts';

type Fields = Readonly<Record<string, unknown>>;

const asOf = '2017-09-30';

function plan(more: Fields = {}) {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'p',
    title: 'Plan',
    stage: 'active',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    calendar: { type: 'month', startMonth: 1 },
    parties: [
      { id: 'acme', name: 'Acme', kind: 'vendor' },
      { id: 'orbit', name: 'Orbit', kind: 'partner' },
    ],
    stakeholders: [
      { id: 'omar', party: 'orbit', name: 'Omar Haddad', function: 'sales' },
      { id: 'ana', party: 'acme', name: 'Ana Ruiz', function: 'marketing' },
      { id: 'ben', party: 'acme', name: 'Ben Cole' },
      { id: 'cleo', party: 'acme', name: 'Cleo Park', function: 'sales' },
      { id: 'gone', party: 'acme', name: 'Gil Moss', function: 'sales', left: '2017-06-30' },
    ],
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

/** `objective/grow ana R`. */
const roles = (...held: string[]) => ({
  assignments: held.map((each, position) => {
    const [subject = '', stakeholder, role] = each.split(' ');
    const [type, id] = subject.split('/');
    return { id: `a${position}`, subject: { type, id }, stakeholder, role };
  }),
});
const grow = { objectives: [{ id: 'grow', title: 'Grow' }] };
const itemsOf = (more: Fields, offered: boolean) =>
  rasciView(plan(more), { asOf })
    .items.filter((item) => item.offered === offered)
    .map(({ type, id }) => `${type}/${id}`);
const keys = (more: Fields) => itemsOf(more, false);

describe('rasciView', () => {
  it('groups people by party, then by function, those without one last', () => {
    const { people, parties } = rasciView(plan(), { asOf });
    assert.deepEqual(
      people.map(({ id }) => id),
      ['cleo', 'ana', 'ben', 'omar'],
    );
    assert.deepEqual(
      parties.map(({ name }) => name),
      ['Acme', 'Orbit'],
    );
  });

  it('keeps who has left only while there are roles to hand over', () => {
    const view = rasciView(plan({ ...grow, ...roles('objective/grow gone A') }), { asOf });
    assert.deepEqual(
      view.people.filter(({ left }) => left).map(({ id }) => id),
      ['gone'],
    );
    const before = rasciView(plan(), { asOf: '2017-06-29' }).people.find(({ id }) => id === 'gone');
    assert.equal(before?.left, false);
  });

  it('lists what has roles, and objectives and initiatives whether or not they have any', () => {
    const more = {
      objectives: [
        { id: 'grow', title: 'Grow' },
        { id: 'own', title: 'Own', party: 'orbit', inScope: true },
        { id: 'context', title: 'Context', party: 'orbit' },
        { id: 'reached', title: 'Reached', status: 'reached' },
      ],
      initiatives: [
        { id: 'mailing', title: 'Mailing', section: 'marketing' },
        { id: 'fair', title: 'Fair', section: 'marketing', status: 'done' },
        { id: 'off', title: 'Off', section: 'marketing', status: 'dropped' },
      ],
      milestones: [
        { id: 'shop', title: 'Shop open', initiative: 'fair' },
        { id: 'past', title: 'Past', met: '2017-02-01' },
        { id: 'moot', title: 'Moot', initiative: 'off' },
      ],
      ...roles('section/sales ana R', 'milestone/shop omar C', 'milestone/past ana R', 'initiative/fair ana R'),
    };
    assert.deepEqual(keys(more), [
      'section/sales',
      'objective/grow',
      'objective/own',
      'initiative/mailing',
      'milestone/shop',
    ]);
  });

  it('offers every section and milestone in which nobody has a role yet, where it would stand with one', () => {
    const more = {
      milestones: [
        { id: 'first', title: 'First' },
        { id: 'past', title: 'Past', met: '2017-02-01' },
        { id: 'second', title: 'Second' },
      ],
      ...roles('section/sales ana R', 'milestone/first ana R'),
    };
    const free = sections.filter((id) => id !== 'sales');
    assert.deepEqual(itemsOf(more, true), [...free.map((id) => `section/${id}`), 'milestone/second']);
    const every = rasciView(plan(more), { asOf }).items.map(({ id }) => id);
    assert.deepEqual(every, [...sections, 'first', 'second']);
  });

  it('orders the roles of one person and counts what hangs on them once', () => {
    const more = {
      ...grow,
      ...roles('objective/grow ana I', 'objective/grow ana A', 'objective/grow ana R', 'section/sales ana R'),
    };
    const { items, people } = rasciView(plan(more), { asOf });
    const cell = items.find(({ type }) => type === 'objective')?.parts['ana'];
    assert.deepEqual(
      cell?.map(({ role, assignment }) => `${role} ${assignment}`),
      ['R a2', 'A a1', 'I a0'],
    );
    const ana = people.find(({ id }) => id === 'ana');
    assert.deepEqual(ana?.load, { R: 2, A: 1, S: 0, C: 0, I: 1 });
    assert.equal(ana?.items, 2);
  });

  it('has a row for every item the rules on roles speak of', () => {
    const held = roles(
      'section/sales ana R',
      'objective/grow ana C',
      'initiative/mailing omar S',
      'milestone/shop omar I',
    );
    const more = {
      ...grow,
      initiatives: [{ id: 'mailing', title: 'Mailing', section: 'marketing' }],
      milestones: [{ id: 'shop', title: 'Shop open' }],
      ...held,
    };
    const given = plan(more);
    const { findings } = createChecker().check({ plan: given, asOf });
    const spoken = findings
      .filter(({ rule }) => rule === 'rasci-no-accountable')
      .flatMap(({ subjects }) => subjects.map(({ type, id }) => `${type}/${id}`));
    assert.equal(spoken.length, 4);
    assert.deepEqual(
      spoken.filter((key) => !keys(more).includes(key)),
      [],
    );
  });

  it('takes any id a person may have', () => {
    const stakeholders = ['constructor', 'omar'].map((id) => ({ id, party: 'acme', name: id }));
    const more = { ...grow, stakeholders, ...roles('objective/grow constructor R') };
    const { items, people } = rasciView(plan(more), { asOf });
    const held = items.filter(({ offered }) => !offered).map((item) => people.map(({ id }) => partsOf(item, id)));
    assert.deepEqual(held, [[[{ role: 'R', assignment: 'a0' }], []]]);
    assert.deepEqual(
      people.map(({ items: count }) => count),
      [1, 0],
    );
    const nobody = rasciView(plan({ ...grow, stakeholders }), { asOf });
    assert.deepEqual(
      nobody.items.flatMap((item) => partsOf(item, 'constructor')),
      [],
    );
  });

  it('survives JSON', () => {
    const view = rasciView(plan({ ...grow, ...roles('objective/grow ana R') }), { asOf });
    assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
  });
});
