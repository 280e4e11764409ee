import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { texts as de } from './de/index.ts';
import { texts as en } from './en/index.ts';
import { createWords } from './words.ts';

const [english, german] = [createWords(en), createWords(de)];
const document = {
  format: 'tandem/plan',
  objectives: [{}, {}, { id: 'west', title: 'Grow Consumer in the West', due: '2017-02-30' }],
};

suite('issues in words', () => {
  it('name the record, the field, what came and what was expected', () => {
    const issue = { code: 'not-a-day', path: '/objectives/2/due', values: { got: '2017-02-30' } } as const;
    assert.equal(
      english.issue(issue, document),
      'Objective 3, “Grow Consumer in the West”, Due: “2017-02-30” is not a day that exists; give a day such as 2017-09-30.',
    );
    assert.equal(
      german.issue(issue),
      'Ziel 3, Fällig am: „2017-02-30“ ist kein Tag, den es gibt; geben Sie einen an wie 2017-09-30.',
    );
  });

  it('lead through groups and tables', () => {
    assert.match(
      english.issue({
        code: 'dangling',
        path: '/parties/0/growth/affirmations/1/by',
        values: { got: 'eve', type: 'stakeholder' },
      }),
      /^Party 1, Growth strategy, Affirmations, row 2, By: the plan has no record “eve” of the type “Stakeholder”/,
    );
    assert.match(
      english.issue({ code: 'unknown-field', path: '/agreement/colour', values: { field: 'colour' } }),
      /^Agreement, colour: a plan has no such field/,
    );
    assert.match(english.issue({ code: 'required', path: '/title', values: {} }), /^Title: this is missing/);
    assert.match(
      english.issue({ code: 'wrong-type', path: '/kpis', values: { got: { group: 1 }, expected: 'array' } }),
      /^KPIs: an object of 1 field stands where a list was expected/,
    );
  });

  it('say which of two days is meant when they are reversed', () => {
    const values = { got: '2017-01-01', start: '2017-06-30', first: 'start', last: 'due' };
    assert.equal(
      english.issue({ code: 'reversed', path: '/objectives/0/due', values }),
      'Objective 1, Due: January 1, 2017 is before June 30, 2017, which is given as “Start”.',
    );
  });

  it('say what is missing at the end of a file, and how big one is', () => {
    const truncated = { code: 'not-json', path: '', values: { truncated: true, line: 12, column: 3 } } as const;
    assert.equal(english.issue(truncated), 'The file ends too early at line 12, column 3; a part of it is missing.');
    const large = { code: 'too-large', path: '', values: { got: 9 * 1024 * 1024, limit: 8 * 1024 * 1024 } } as const;
    assert.equal(german.issue(large), 'Die Datei hat 9 MB; ein Plan darf höchstens 8 MB haben.');
  });

  it('repeat markup as text', () => {
    const values = { got: '<img src=x onerror=alert(1)>' };
    assert.match(
      english.issue({ code: 'not-a-currency', path: '/currency', values }),
      /“<img src=x onerror=alert\(1\)>”/,
    );
  });

  it('never fill a value into a value', () => {
    const titled = { objectives: [{ title: '{came} $& $1' }] };
    assert.match(
      english.issue({ code: 'not-a-day', path: '/objectives/0/due', values: { got: '{place}' } }, titled),
      /“\{came\} \$& \$1”, Due: “\{place\}” is not a day/,
    );
  });
});

suite('words', () => {
  it('find the word of a value by its field', () => {
    assert.equal(english.value('objective.kind', 'market-share'), 'Market share');
    assert.equal(german.value('kpi.actuals.cause', 'effort'), 'Einsatz');
    assert.equal(english.label('kpi.targets.value'), 'Value');
    assert.equal(english.label('escalationTriggers'), 'Escalation triggers');
  });

  it('put values in the places of a rule, written as the language writes them', () => {
    const words = createWords({
      ...de,
      words: {
        rules: {
          'kpi-behind': {
            title: 'Kennzahl im Rückstand',
            advice: 'Sprechen Sie darüber.',
            messages: { behind: '{kpi}: {pace:percent} von {due:money} bis {on:day}, {slices}' },
          },
        },
      },
    });
    const values = {
      kpi: 'Umsatz',
      pace: 74.5,
      due: { amount: 1_250_050, currency: 'EUR' },
      on: '2017-09-30',
      slices: ['West', 'Süd'],
    };
    assert.equal(
      words.finding({ rule: 'kpi-behind', message: 'behind', values }).replaceAll('\u00A0', ' '),
      'Umsatz: 74,5 % von 12.500,50 € bis 30. September 2017, West und Süd',
    );
  });

  it('name commands by their verb where they have no words of their own', () => {
    assert.equal(english.command('objective.add'), 'Add objective');
    assert.equal(english.command('kpi.remove'), 'Remove KPI');
    assert.equal(german.command('engagement-rule.add'), 'Spielregel hinzufügen');
    assert.equal(english.command('kpi.setTarget'), 'Set target');
  });

  it('sum a report up', () => {
    const score = { overall: 61.4, confidence: 0.8 };
    const tally = (errors: number, warnings: number, notes: number) => ({
      summary: {
        errors,
        warnings,
        notes,
        places: [
          { type: 'kpi', id: 'profit', name: 'Gross profit' },
          { type: 'section', id: 'rhythm', name: null },
        ],
      },
      score,
    });
    assert.equal(
      english.summary(tally(1, 15, 1)),
      'This plan is off course: 1 error, 15 warnings, and 1 note; misalignment is most pronounced at “Gross profit” and Rhythm.',
    );
    assert.equal(
      german.summary(tally(0, 3, 0)),
      'Dieser Plan braucht Aufmerksamkeit: 3 Warnungen; am deutlichsten zeigt es sich bei „Gross profit“ und Rhythmus.',
    );
    const [worst] = tally(0, 0, 1).summary.places;
    const single = { errors: 0, warnings: 0, notes: 1, places: worst === undefined ? [] : [worst] };
    assert.equal(english.summary({ summary: single, score }), 'This plan is on course: 1 note, at “Gross profit”.');
    assert.equal(english.summary(tally(0, 0, 0)), 'This plan is on course: nothing to correct.');
    assert.equal(english.score({ score }), 'Score 61 of 100; 80% of what applies could be judged');
    const young = { ...tally(0, 0, 0), score: { overall: null, confidence: null } };
    assert.equal(german.summary(young), 'An diesem Plan lässt sich noch nichts beurteilen.');
    assert.equal(german.score(young), 'Noch gibt es zu wenig zu beurteilen');
  });

  it('do not call a plan sound of which much could not be judged', () => {
    const none = { errors: 0, warnings: 0, notes: 0, places: [] };
    const of = (confidence: number, untold: number) => ({
      summary: none,
      score: { overall: 100, confidence },
      cannotTell: Array.from({ length: untold }, () => ({})),
    });
    assert.equal(english.summary(of(0.8, 12)), 'This plan is on course: nothing to correct.');
    assert.equal(
      english.summary(of(0.79, 12)),
      'Nothing to correct in what could be judged; 12 things could not be told.',
    );
    assert.equal(
      german.summary(of(0.5, 1)),
      'Nichts zu berichtigen, soweit es sich beurteilen ließ; ein Punkt blieb offen.',
    );
    const found = { ...of(0.5, 2), summary: { ...none, notes: 1, places: [{ type: 'kpi', id: 'k', name: 'Sales' }] } };
    assert.match(english.summary(found), /“Sales”\. Not everything could be judged: 2 things could not be told\.$/);
  });

  it('say a sentence for each place where misalignment gathers, and name it once', () => {
    const finding = (key: string, values: object) => ({
      key,
      rule: 'action-overdue',
      message: 'undated',
      values: { ...values },
    });
    const place = (id: string, name: string, findings: readonly string[]) => ({ type: 'action', id, name, findings });
    const report = {
      summary: {
        places: [
          place('a', 'Call the dealers', ['x', 'y', 'z']),
          place('b', 'Webinars', ['w']),
          { type: 'category', id: 'rhythm', name: null, findings: ['w', 'x'] },
        ],
      },
      findings: [finding('x', { action: 'Call the dealers' }), finding('w', { action: 'Invite' })],
    };
    assert.deepEqual(english.pronounced(report), [
      '“Call the dealers” has no day by which it is to be done. 2 more findings there.',
      '“Webinars”: “Invite” has no day by which it is to be done.',
      'Rhythm: “Invite” has no day by which it is to be done. One more finding there.',
    ]);
    const gains = [{ rule: 'action-overdue', points: 1.04 }];
    assert.deepEqual(english.gains({ score: { gains } }), ['Action overdue: +1 point']);
    assert.deepEqual(german.gains({ score: { gains: [{ rule: 'action-overdue', points: 2.55 }] } }), [
      `${german.rule('action-overdue')}: +2,6 Punkte`,
    ]);
  });

  it('tell a KPI in its own unit: what adds up as a part of what was due, the rest by its limit', () => {
    const told = (values: object, message = 'behind') =>
      [english, german].map((words) =>
        words
          .finding({
            rule: 'kpi-behind',
            message,
            values: { kpi: 'K', currency: null, pace: 74.8, ...when, ...values },
          })
          .replaceAll(/[\u00A0\u202F]/g, ' '),
      );
    const when = { period: '2017-P09', end: '2017-09-30' };
    assert.deepEqual(
      told({ value: 1_041_234, due: 1_392_000, unit: 'money', currency: 'USD', direction: 'increase' }),
      [
        'K: $10.4K of $13.9K due by the end of September 2017 (74.8%)',
        'K: 10.400 $ von 13.900 $, fällig bis Ende September 2017 (74,8 %)',
      ],
    );
    assert.deepEqual(told({ value: 17.1, due: 12.1, unit: 'percent', direction: 'decrease' }), [
      'K stands at 17.1%; at most 12.1% was due by the end of September 2017',
      'K steht bei 17,1 %; vorgesehen waren bis Ende September 2017 höchstens 12,1 %',
    ]);
    assert.match(
      told({ value: 60, due: 80, unit: 'score', direction: 'above' })[0] ?? '',
      /^K stands at 60; at least 80/,
    );
    assert.match(told({ value: 6, due: 5, unit: 'count', direction: 'below' })[0] ?? '', /^K stands at 6; at most 5/);
    assert.match(
      told({ value: -50_000, due: -20_000, unit: 'money', currency: 'USD', direction: 'increase' })[0] ?? '',
      /^K stands at -\$500; at least -\$200 was due/,
    );
    const range = { value: 65, due: 60, unit: 'percent', direction: 'range', period: '2017-Q3' };
    assert.deepEqual(told(range, 'outside'), [
      'K stands at 65% at the end of Q3 2017; both agreed to at most 60%',
      'K steht Ende Q3 2017 bei 65 %; vereinbart sind höchstens 60 %',
    ]);
  });
});

suite('refusals in words', () => {
  it('say why, in the words of the command’s type', () => {
    const day = { code: 'not-a-day', path: '/set/due', values: { got: 'soon' } };
    assert.match(english.refusal(day, 'objective.update'), /^Due: “soon” is not a day/);
    const lever = { code: 'not-a-choice', path: '/set/growth.levers/0', values: { got: 'luck', expected: ['upsell'] } };
    assert.match(
      german.refusal(lever, 'party.update'),
      /^Wachstumsstrategie, Wachstumshebel, Zeile 1: „luck“ steht nicht/,
    );
  });

  it('count what still points at a record', () => {
    const by = [{ type: 'action', id: 'a', field: 'owner' }];
    const refusal = { code: 'record.referenced', path: '', values: { type: 'stakeholder', id: 'ben', by } };
    assert.match(english.refusal(refusal, 'stakeholder.remove'), /^It cannot go: 1 place in the plan still points/);
  });

  it('name the stages of a plan', () => {
    const refusal = { code: 'stage.transition', path: '/stage', values: { from: 'closed', to: 'draft' } };
    assert.equal(english.refusal(refusal), 'A plan cannot go from “Closed” to “Draft”.');
  });
});
