import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { annexTypes, types } from '../describe.ts';
import type { FieldInfo, TypeInfo } from '../field-info.ts';
import { issueCodes } from '../issue.ts';
import { sections } from '../schema/sections.ts';
import { texts as de } from './de/index.ts';
import { texts as en } from './en/index.ts';
import type { Texts, WordsByConcern } from './texts.ts';
import { createWords } from './words.ts';

const everyType: readonly TypeInfo[] = [...types(), ...annexTypes()];

/** What stands inside a field without being described as a field of its own. */
const inside: Partial<Record<FieldInfo['kind'], readonly string[]>> = {
  stamp: ['party', 'actor', 'at', 'onBehalfOf', 'confirmedAt'],
  money: ['amount', 'currency'],
  subject: ['type', 'id'],
};

function keysOfField(field: FieldInfo, owner: string): string[] {
  const key = `${owner}.${field.name}`;
  const groups = field.name.split('.').slice(0, -1);
  return [
    ...groups.map((_, index) => `${owner}.${groups.slice(0, index + 1).join('.')}`),
    key,
    ...(field.values ?? []).map((value) => `${key}.${value}`),
    ...(inside[field.kind] ?? []).map((name) => `${key}.${name}`),
    ...(field.columns ?? []).flatMap((column) => keysOfField(column, key)),
  ];
}

const keys = new Set([
  'section',
  'plan.format',
  'plan.version',
  ...everyType.flatMap((info) => [
    info.type,
    ...(info.place === '' ? [] : [info.place]),
    ...info.fields.flatMap((field) => keysOfField(field, info.type)),
  ]),
]);

const languages: readonly Texts[] = [en, de];
const need = (texts: Texts): WordsByConcern => texts.words as WordsByConcern;

const suffixes = (key: string): string[] => {
  const parts = key.split('.');
  return [key, ...parts.slice(1).map((_, index) => `.${parts.slice(index + 1).join('.')}`)];
};

for (const texts of languages) {
  suite(`words in ${texts.locale}`, () => {
    const words = createWords(texts);
    const dictionary = need(texts);

    it('name every type, place, group, field, column and value', () => {
      assert.deepEqual(
        [...keys].filter((key) => !words.has(key)),
        [],
      );
    });

    it('hold no name or hint that nothing asks for', () => {
      for (const names of [dictionary.plan, dictionary.hints]) {
        const asked = new Set([...keys].map((key) => suffixes(key).find((suffix) => Object.hasOwn(names, suffix))));
        assert.deepEqual(
          Object.keys(names).filter((name) => !asked.has(name)),
          [],
        );
      }
    });

    it('say every issue with its place, and leave no place for a value open', () => {
      for (const code of issueCodes) {
        const got = code === 'too-large' ? 9_000_000 : 'x';
        const values = {
          got,
          key: '__proto__',
          limit: 3,
          length: 9,
          expected: ['a', 'b'],
          type: 'objective',
          first: 'start',
        };
        const text = words.issue({ code, path: '/objectives/0/due', values: { ...values, start: '2017-01-01' } });
        assert.match(text, /^\S.*[.]$/u, code);
        assert.doesNotMatch(text, /[{}]|undefined|NaN|\[object/, code);
      }
    });

    it('name every section once', () => {
      assert.deepEqual(Object.keys(dictionary.sections), [...sections]);
      assert.equal(new Set(Object.values(dictionary.sections)).size, sections.length);
    });

    it('tell the values of a choice apart', () => {
      for (const info of everyType) {
        for (const { name, values = [] } of info.fields) {
          const said = values.map((value) => words.value(`${info.type}.${name}`, value));
          assert.equal(new Set(said).size, said.length, `${info.type}.${name}: ${said.join(', ')}`);
        }
      }
    });

    it('tell the fields of a record apart', () => {
      for (const info of everyType) {
        const said = info.fields.map(({ name }) => {
          const group = name.includes('.') ? `${words.label(`${info.type}.${name.split('.')[0]}`)}: ` : '';
          return group + words.label(`${info.type}.${name}`);
        });
        const twice = said.filter((label, index) => said.indexOf(label) !== index);
        assert.deepEqual(twice, [], info.type);
      }
    });
  });
}

suite('words in German', () => {
  /** Names, and words both languages have. */
  const shared = new Set([
    ...[
      'MDF',
      'SPIFF',
      'SWOT',
      'Vision',
      'Partner',
      'Person',
      'Distributor',
      'Initiative',
      'Dimension',
      'Chat',
      'Marketing',
    ],
    ...['{count}', '{count:percent}', '{count:days}', '{type} {number}', '{type} {number}, {name:quote}'],
  ]);

  it('have the same keys as in English', () => {
    const flat = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}/${key}`))
        : [path];
    const { plan: enPlan, ...enRest } = need(en);
    const { plan: dePlan, ...deRest } = need(de);
    assert.ok(Object.keys(enPlan).length > 300 && Object.keys(dePlan).length > 300);
    assert.deepEqual(flat(deRest).sort(), flat(enRest).sort());
  });

  it('are not English', () => {
    const [english, german] = [createWords(en), createWords(de)];
    const same = [...keys]
      .map((key) => german.label(key))
      .filter((label, index) => label === english.label([...keys][index] ?? ''));
    assert.deepEqual(
      [...new Set(same)].filter((label) => !shared.has(label)),
      [],
    );
    for (const concern of ['hints', 'sections', 'issues', 'refusals', 'commands', 'phrases'] as const) {
      for (const [key, word] of Object.entries(need(de)[concern])) {
        const other = need(en)[concern][key];
        // What holds values alone is the same in every language.
        if (typeof word === 'string' && /\p{L}/u.test(word.replace(/\{[^}]*\}/g, '')))
          assert.ok(word !== other || shared.has(word), `${concern}.${key}: ${word}`);
      }
    }
  });
});

suite('a word that is missing', () => {
  it('shows its key and throws nothing', () => {
    const words = createWords({ ...en, words: {} });
    assert.equal(words.label('objective.due'), 'objective.due');
    assert.equal(words.value('objective.kind', 'revenue'), 'revenue');
    assert.equal(words.finding({ rule: 'kpi-behind', message: 'behind', values: {} }), 'behind');
    assert.equal(words.advice('constructor'), 'constructor');
    assert.equal(words.fix('kpi-behind', { title: 'addAction', values: {} }), 'addAction');
    assert.equal(words.refusal({ code: 'toString', path: '', values: {} }), 'toString');
    assert.equal(words.command('kpi.setTarget'), 'setTarget');
    assert.equal(words.issue({ code: 'dangling', path: '/objectives/0/party', values: {} }), 'dangling');
  });
});
