import { brief } from '../issue.ts';
import { differenceText } from './difference.ts';
import { differencesTold } from './differences.ts';
import { createFormat, type Format, isMoney } from './format.ts';
import { issueValues, refusalValues } from './issue-values.ts';
import type { Dictionary, Message, RuleWords, Tally, Texts, Values, Word, Words } from './texts.ts';

const place = /\{(\w+)(?::(\w+))?\}/g;

/** A value through the function of `Format` a place asks for; what does not suit it is shown as it is. */
function written(value: unknown, how: string | undefined, format: Format): string {
  switch (how) {
    case 'number':
    case 'compact':
    case 'percent':
    case 'days':
      return typeof value === 'number' ? format[how](value) : format.show(value);
    case 'day':
    case 'instant':
    case 'period':
      return typeof value === 'string' ? format[how](value) : format.show(value);
    case 'money':
    case 'compactMoney':
      return isMoney(value) ? format[how](value) : format.show(value);
    case 'quote':
      return format.quote(value);
    default:
      return format.show(value);
  }
}

/** The word for a key or for its longest suffix: `party.growth.levers.upsell`, `.growth.levers.upsell` … `.upsell`. */
function bySuffix(words: Readonly<Record<string, string>>, key: string): string | undefined {
  if (Object.hasOwn(words, key)) return words[key];
  for (let dot = key.indexOf('.'); dot !== -1; dot = key.indexOf('.', dot + 1)) {
    const suffix = key.slice(dot);
    if (Object.hasOwn(words, suffix)) return words[suffix];
  }
  return undefined;
}

/**
 * @example
 * const words = createWords(texts);
 * words.label('objective.due') // 'Due'
 */
export function createWords(texts: Texts): Words {
  const { locale, dir, quotes } = texts;
  const { plan = {}, hints = {}, sections = {}, rules = {}, ...rest } = texts.words;
  const format = createFormat(locale, quotes);

  const write = (word: Word, values: Values): string =>
    typeof word === 'function'
      ? word(values, format, words)
      : word.replace(place, (_, name: string, how?: string) => written(values[name], how, format));
  const from = (dictionary: Dictionary | undefined, key: string, values: Values): string => {
    const word = dictionary !== undefined && Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
    return word === undefined ? key : write(word, values);
  };
  const ruleWords = (rule: string): RuleWords | undefined => (Object.hasOwn(rules, rule) ? rules[rule] : undefined);
  const phrase = (key: string, values: Values = {}) => from(rest.phrases, key, values);
  const message = (it: Message) => from(ruleWords(it.rule)?.messages, it.message, it.values);

  /** A name in quotation marks, as records have one; a part of the plan or of the report in its own words. */
  const placeName = ({ type, id, name }: Tally['summary']['places'][number]): string =>
    name === null ? (placeKinds[type]?.(id) ?? words.label(type)) : format.quote(brief(name));
  const placeKinds: Readonly<Record<string, (id: string) => string>> = {
    section: (id) => words.section(id),
    category: (id) => phrase(`category.${id}`),
  };

  const words: Words = {
    locale,
    dir,
    format,
    label: (key) => bySuffix(plan, key) ?? key,
    has: (key) => bySuffix(plan, key) !== undefined,
    value: (field, value) => bySuffix(plan, `${field}.${value}`) ?? value,
    hint: (key) => bySuffix(hints, key),
    quantity: (count, unit) => from(rest.units, unit, { count }),
    section: (id) => sections[id] ?? id,
    command(type) {
      const [noun = '', verb = ''] = type.split('.');
      const known = rest.commands !== undefined && Object.hasOwn(rest.commands, type);
      return from(rest.commands, known ? type : verb, { type: words.label(noun) });
    },
    issue: (issue, document) => from(rest.issues, issue.code, issueValues(issue, document, words)),
    refusal(refusal, command = '') {
      const own = rest.refusals !== undefined && Object.hasOwn(rest.refusals, refusal.code);
      return from(own ? rest.refusals : rest.issues, refusal.code, refusalValues(refusal, command, words));
    },
    finding: message,
    cannotTell: message,
    rule: (rule) => ruleWords(rule)?.title ?? rule,
    advice: (rule, values = {}) => write(ruleWords(rule)?.advice ?? rule, values),
    fix: (rule, { title, values }) => from(ruleWords(rule)?.fixes, title, values),
    phrase,
    migration: (what) => from(rest.migrations, what, {}),
    summary({ summary: { places, ...counts }, score, cannotTell = [] }) {
      const worst = format.list(places.map(placeName));
      return phrase('summary', { ...counts, ...score, worst, untold: cannotTell.length });
    },
    pronounced: ({ summary: { places }, findings }) =>
      places.flatMap((place) => {
        const worst = findings.find(({ key }) => key === place.findings[0]);
        if (worst === undefined) return [];
        const [name, sentence] = [placeName(place), message(worst)];
        // Many a sentence begins with what it is about, or quotes it.
        const plain = format.show(place.name);
        const named = plain !== '' && (sentence.startsWith(plain) || sentence.includes(format.quote(plain)));
        return [phrase('pronounced', { place: named ? '' : name, worst: sentence, more: place.findings.length - 1 })];
      }),
    gains: ({ score: { gains } }) =>
      gains.map(({ rule, points }) => phrase('gain', { rule: words.rule(rule), points: Math.round(points * 10) / 10 })),
    difference: (change, plan, before = plan) => differenceText(change, plan, before, words),
    differences: (changes, plan, before = plan) => differencesTold(changes, plan, before, words),
    lapsed({ rule, subjects, by, until }) {
      const about = format.list(subjects.map(({ type, id }) => `${words.label(type)} ${format.quote(id)}`));
      return phrase('lapsed', { rule, subjects: about, by, until });
    },
    score: ({ score }) => phrase('score', score),
  };
  return words;
}
