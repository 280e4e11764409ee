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
    const report = { summary: { errors: 2, warnings: 1, notes: 0 }, score: { overall: 61.4, confidence: 0.8 } };
    assert.equal(english.summary(report), '2 errors, 1 warning. Score 61 of 100. 80% could be judged.');
    const young = { summary: { errors: 0, warnings: 0, notes: 0 }, score: { overall: null, confidence: null } };
    assert.equal(german.summary(young), 'Kein Befund. Noch gibt es zu wenig zu beurteilen.');
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
