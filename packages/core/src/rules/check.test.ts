import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createChecker } from './check.ts';
import type { CheckConfig } from './config.ts';
import type { Rule } from './rule.ts';
import { planWith } from './testing/example.ts';
import { toyRule } from './testing/toy-rule.ts';

const asOf = '2017-09-30';
const objective = (id: string, title: string) => ({ id, title });
const initiative = (id: string, title: string, ...objectives: string[]) => ({
  id,
  title,
  section: 'sales',
  objectives,
});
const action = (id: string, title: string, parent?: string) => ({ id, title, status: 'todo', initiative: parent });

const check = (rules: readonly Rule[], fragment: Record<string, unknown>, config: CheckConfig = {}) =>
  createChecker(config, rules).check({ plan: planWith(fragment), asOf });
const keys = (findings: readonly { key: string }[]) => findings.map(({ key }) => key);

describe('a report', () => {
  const late = toyRule('late', 'actions');

  it('names finding, subject, place and evidence', () => {
    const rule = toyRule(
      'late',
      'actions',
      {},
      { evidence: [{ in: 'plan', place: 'actions', id: 'b', path: ['title'] }] },
    );
    const { findings } = check([rule], { actions: [action('a', 'fine'), action('b', 'late')] });
    assert.deepEqual(findings, [
      {
        key: 'late:action/b',
        rule: 'late',
        category: 'execution',
        severity: 'warning',
        message: 'bad',
        values: { title: 'late' },
        path: '/actions/1',
        in: 'plan',
        subjects: [{ type: 'action', id: 'b' }],
        evidence: [{ in: 'plan', path: '/actions/1/title', value: 'late' }],
        cause: 'effort',
        extent: 0,
        folded: [],
        fixes: [],
        docs: 'docs/rules/late.md',
      },
    ]);
  });

  it('puts the most consequential first: severity, weight, share failing', () => {
    const rules = [
      toyRule('note', 'actions', { severity: 'note', weight: 5 }),
      toyRule('rare', 'actions', { weight: 2 }),
      toyRule('usual', 'actions', { weight: 2 }),
      toyRule('heavy', 'actions', { weight: 3 }),
      toyRule('grave', 'actions', { severity: 'error' }),
    ];
    const all = 'note usual heavy grave';
    const report = check(rules, { actions: [action('a', `${all} rare`), action('b', 'usual'), action('c', '')] });
    assert.deepEqual(keys(report.findings), [
      'grave:action/a',
      'heavy:action/a',
      'usual:action/a',
      'usual:action/b',
      'rare:action/a',
      'note:action/a',
    ]);
    assert.deepEqual(report.summary, {
      errors: 1,
      warnings: 4,
      notes: 1,
      worst: ['grave:action/a', 'heavy:action/a', 'usual:action/a'],
      places: [
        {
          type: 'action',
          id: 'a',
          name: 'note usual heavy grave rare',
          findings: ['grave:action/a', 'heavy:action/a', 'usual:action/a', 'rare:action/a', 'note:action/a'],
        },
        { type: 'action', id: 'b', name: 'usual', findings: ['usual:action/b'] },
      ],
    });
  });

  it('finds what is most pronounced where findings gather, not where the first of them is', () => {
    const rules = [toyRule('one', 'objectives', { weight: 4 }), toyRule('many', 'actions', { weight: 3 })];
    const { summary } = check(rules, {
      objectives: [objective('o', 'one')],
      initiatives: [{ id: 'i', title: 'Webinars', section: 'marketing' }],
      actions: ['a', 'b'].map((id) => ({ ...action(id, 'many'), initiative: 'i' })),
    });
    assert.equal(summary.worst[0], 'one:objective/o');
    assert.deepEqual(
      summary.places.map(({ type, name, findings }) => [type, name, findings.length]),
      [
        ['initiative', 'Webinars', 2],
        ['objective', 'one', 1],
      ],
    );
  });

  it('scores weight × share of told subjects passing, and how much could be told', () => {
    const rules = [
      toyRule('late', 'actions', { weight: 3 }),
      toyRule('vague', 'objectives', { category: 'direction' }),
    ];
    const { score } = check(rules, {
      actions: [action('a', 'late'), action('b', ''), action('c', ''), action('d', '?')],
      objectives: [objective('o', 'vague')],
    });
    // (3 × 2/3 + 1 × 0) / 4
    assert.equal(score.overall, 50);
    assert.equal(score.confidence, 0.8);
    assert.deepEqual(score.categories, {
      execution: { score: 66.7, confidence: 0.75 },
      direction: { score: 0, confidence: 1 },
    });
  });

  it('shows its arithmetic: points add up to the overall score, and what is missing is what each rule would give', () => {
    const rules = [
      toyRule('late', 'actions', { weight: 3 }),
      toyRule('vague', 'objectives', { weight: 2 }),
      toyRule('fine', 'objectives', { weight: 1 }),
    ];
    const { score } = check(rules, {
      actions: [action('a', 'late'), action('b', ''), action('c', '')],
      objectives: [objective('o', 'vague')],
    });
    const points = score.rules.map((rule) => rule.points);
    assert.deepEqual(points, [
      { earned: (100 * 3 * (2 / 3)) / 6, possible: 50 },
      { earned: 0, possible: 200 / 6 },
      { earned: 100 / 6, possible: 100 / 6 },
    ]);
    assert.equal(score.overall, 50);
    assert.deepEqual(
      score.gains.map(({ rule, points: gained }) => [rule, Math.round(gained)]),
      [
        ['vague', 33],
        ['late', 17],
      ],
    );
  });

  it('has no score where nothing applies, and none lowers it', () => {
    const { score } = check([late, toyRule('vague', 'objectives')], { actions: [action('a', '')] });
    assert.equal(score.overall, 100);
    assert.deepEqual(score.rules[1], {
      rule: 'vague',
      category: 'execution',
      weight: 1,
      passed: 0,
      failed: 0,
      cannotTell: 0,
      folded: 0,
      points: null,
      score: null,
      confidence: null,
    });
  });

  it('tells what it could not', () => {
    const { cannotTell, findings } = check([late], { actions: [action('a', '?')] });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      cannotTell.map(({ key, message, path }) => [key, message, path]),
      [['late:action/a', 'open', '/actions/0']],
    );
  });

  it('keeps the annex apart from the score that both see', () => {
    const own = toyRule('slow', 'actions', { category: 'internal', weight: 5 });
    const { score, findings, internal, summary } = check([late, own], { actions: [action('a', 'slow')] });
    assert.deepEqual([keys(findings), keys(internal)], [[], ['slow:action/a']]);
    assert.deepEqual([score.overall, summary.warnings], [100, 0]);
    assert.equal(score.categories.internal?.score, 0);
  });

  it('goes on when a rule throws', () => {
    const broken: Rule = {
      ...toyRule('broken', 'actions'),
      judge: () => {
        throw new TypeError('no such thing');
      },
    };
    const report = check([broken, late], { actions: [action('a', 'late')] });
    assert.deepEqual(report.faults, [{ rule: 'broken', error: 'no such thing' }]);
    assert.deepEqual(keys(report.findings), ['late:action/a']);
  });

  it('has no room for two rules of one id', () => {
    assert.throws(() => check([late, late], {}), { name: 'RangeError', message: /two rules "late"/ });
  });

  it('takes a rule of a host in its own namespace, with its own page', () => {
    const own = toyRule('acme/late', 'actions', { docs: 'https://acme.example/late' });
    const { findings } = check([late, own], { actions: [action('a', 'late acme/late')] });
    assert.deepEqual(
      findings.map(({ key, docs }) => [key, docs]),
      [
        ['acme/late:action/a', 'https://acme.example/late'],
        ['late:action/a', 'docs/rules/late.md'],
      ],
    );
    for (const id of ['Late', 'acme/', 'a/b/c', '']) assert.throws(() => toyRule(id, 'actions'), RangeError);
    assert.throws(() => toyRule('late', 'actions', { weight: 0 }), /weight of late must be from 1 to 5, got 0/);
  });

  it('leaves a rule out in stages it is not for', () => {
    const rule = toyRule('late', 'actions', { stages: ['agreed'] });
    assert.equal(check([rule], { actions: [action('a', 'late')] }).findings.length, 0);
    assert.equal(check([rule], { stage: 'agreed', actions: [action('a', 'late')] }).findings.length, 1);
  });
});

describe('severity', () => {
  const plan = { actions: [action('a', 'late')] };
  const severityWith = (own: 'warning' | undefined, level: 'note' | 'warning' | 'error') =>
    check([toyRule('late', 'actions', { severity: 'error' }, own === undefined ? {} : { severity: own })], plan, {
      rules: { late: level },
    }).findings[0]?.severity;

  it('is what is configured', () => {
    assert.equal(severityWith(undefined, 'note'), 'note');
    assert.equal(severityWith(undefined, 'error'), 'error');
  });

  it('of a rule with two levels is at most what is configured', () => {
    assert.equal(severityWith('warning', 'error'), 'warning');
    assert.equal(severityWith('warning', 'note'), 'note');
  });
});

describe('folding', () => {
  const rules = [
    toyRule('parent', 'objectives', { folds: ['child', 'middle'] }),
    toyRule('middle', 'initiatives', { folds: ['child'] }),
    toyRule('child', 'actions'),
  ];
  const tree = (o: string, i: string, a: string) => ({
    objectives: [objective('o', o), objective('p', 'parent')],
    initiatives: [initiative('i', i, 'o')],
    actions: [action('a', a, 'i')],
  });

  it('makes a contained failure evidence of its cause', () => {
    const { findings, score } = check(rules, tree('parent', '', 'child'));
    const [cause] = findings.filter(({ key }) => key === 'parent:objective/o');
    assert.deepEqual(keys(cause?.folded ?? []), ['child:action/a']);
    assert.ok(!keys(findings).includes('child:action/a'));
    assert.deepEqual(
      score.rules.map(({ rule, failed, folded }) => [rule, failed, folded]),
      [
        ['parent', 2, 0],
        ['middle', 0, 0],
        ['child', 0, 1],
      ],
    );
  });

  it('leaves a failure alone where its cause lies elsewhere', () => {
    const { findings } = check(rules, tree('fine', '', 'child'));
    assert.deepEqual(keys(findings), ['child:action/a', 'parent:objective/p'].sort());
  });

  it('loses no finding along a chain of causes', () => {
    const { findings } = check(rules, tree('parent', 'middle', 'child'));
    const all: string[] = [];
    const visit = (list: typeof findings): void => {
      for (const finding of list) {
        all.push(finding.key);
        visit(finding.folded);
      }
    };
    visit(findings);
    assert.deepEqual(all.sort(), ['child:action/a', 'middle:initiative/i', 'parent:objective/o', 'parent:objective/p']);
  });
});

describe('what would raise the score', () => {
  it('is never a rule of which nothing fails, however its points round', () => {
    // 100 / 7 × 11 / 11 is not quite 100 / 7.
    const rules = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => toyRule(id, 'actions'));
    for (const passing of [3, 11]) {
      const actions = Array.from({ length: passing }, (_, index) => action(`x${index}`, 'fine'));
      const { score } = check(rules, { actions });
      assert.deepEqual([score.overall, score.gains], [100, []]);
    }
  });
});

describe('waivers', () => {
  const late = toyRule('late', 'actions');
  const waiver = {
    id: 'w',
    rule: 'late',
    subjects: [{ type: 'action', id: 'a' }],
    by: 'ana',
    why: 'Agreed',
    until: asOf,
  };
  const withWaiver = (fields: object) =>
    check([late], { actions: [action('a', 'late'), action('b', 'late')], waivers: [{ ...waiver, ...fields }] });

  it('take a finding out of list and score, and show in the report', () => {
    const { findings, waived, score } = withWaiver({});
    assert.deepEqual(keys(findings), ['late:action/b']);
    assert.deepEqual(
      waived.map(({ finding, waiver: by }) => [finding.key, by]),
      [['late:action/a', { by: 'ana', why: 'Agreed', until: asOf }]],
    );
    assert.equal(score.rules[0]?.failed, 1);
  });

  it('cover the whole rule without subjects', () => assert.equal(withWaiver({ subjects: [] }).waived.length, 2));
  it('end, and the report says whose word ran out', () => {
    const { waived, lapsed, findings } = withWaiver({ until: '2017-09-29' });
    assert.deepEqual([waived.length, findings.length], [0, 2]);
    assert.deepEqual(
      lapsed.map(({ rule, until }) => [rule, until]),
      [['late', '2017-09-29']],
    );
  });
  it('begin', () => assert.equal(withWaiver({ since: '2017-10-01' }).waived.length, 0));
  it('are for their rule alone', () => assert.equal(withWaiver({ rule: 'lat' }).waived.length, 0));
  it('are told of when there is no such rule, unless it may be one of a host', () => {
    const { faults } = check([late], {
      waivers: [
        { ...waiver, rule: 'lat' },
        { ...waiver, id: 'v', rule: 'acme/cap' },
      ],
    });
    assert.deepEqual(faults, [
      { rule: 'lat', error: 'its waiver at /waivers/0: there is no rule "lat"; did you mean "late"?' },
    ]);
  });
  it('may come from the host', () => {
    const config = { waivers: [{ rule: 'late', by: 'Channel desk', why: 'Pilot', until: '2018-01-01' }] };
    assert.equal(check([late], { actions: [action('a', 'late')] }, config).waived.length, 1);
  });
});

describe('what cannot be judged by', () => {
  it('is a day that is none', () => {
    for (const wrong of ['30.09.2017', '2017-9-30', '2017-02-29', ''])
      assert.throws(() => createChecker().check({ plan: planWith({}), asOf: wrong }), {
        name: 'RangeError',
        message: `asOf: expected a day such as 2017-09-30, got "${wrong}"`,
      });
  });

  it('are rules that fold one another, since neither would be told', () => {
    const circle = [toyRule('a', 'actions', { folds: ['b'] }), toyRule('b', 'actions', { folds: ['a'] })];
    assert.throws(() => createChecker({}, circle), { name: 'RangeError', message: 'rules fold one another: a, b, a' });
    assert.throws(() => createChecker({}, [toyRule('a', 'actions', { folds: ['a'] })]), /rules fold one another: a, a/);
  });

  it('is a rule that says it judges records alone and judges something else', () => {
    const rule = toyRule('late', 'objectives', { alone: 'actions' });
    const { faults } = check([rule], { objectives: [objective('o', 'late')], actions: [action('a', 'fine')] });
    assert.deepEqual(faults, [
      { rule: 'late', error: 'its subjects are not the records of actions, in their order, which it judges alone' },
    ]);
  });
});
