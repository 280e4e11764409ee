import type { Issue } from '../issue.ts';
import { createFormat, type Format, isMoney } from './format.ts';
import { issueValues, refusalValues } from './issue-values.ts';
import type { Dictionary, RuleWords, Texts, Values, Word } from './texts.ts';

/** As a verdict of a rule names its words. */
export interface Message {
  readonly rule: string;
  readonly message: string;
  readonly values: Values;
}

/** As a command is refused: for a reason of its own, or for one a document could have. */
export interface Refused {
  readonly code: string;
  /** JSON Pointer into the command's input. */
  readonly path: string;
  readonly values: Values;
}

/** What a report counts, as far as its summary tells. */
export interface Tally {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notes: number };
  readonly score: { readonly overall: number | null; readonly confidence: number | null };
}

/** Everything the core has words for, in one language. A key without words gives the key, never an exception. */
export interface Words {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly format: Format;
  /** Of a type, its plural (by its place), a group, field, column or value: `objective`, `objectives`, `objective.title`. */
  readonly label: (key: string) => string;
  /** Whether there is a word for the key; without one `label` shows the key. */
  readonly has: (key: string) => boolean;
  /** Of a value of a choice: `value('objective.kind', 'revenue')`. */
  readonly value: (field: string, value: string) => string;
  /** A sentence of help under a field, where it needs one. */
  readonly hint: (key: string) => string | undefined;
  /** A number with its unit: `3 person-days`. */
  readonly quantity: (value: number, unit: string) => string;
  readonly section: (id: string) => string;
  /** What a button says that sends the command: `Set target`. */
  readonly command: (type: string) => string;
  /** With the document, it names the record: `Objective 3, “Grow Consumer in the West”, Due: …`. */
  readonly issue: (issue: Issue, document?: unknown) => string;
  /** With the type of its command it names the field in the words of that type. */
  readonly refusal: (refusal: Refused, command?: string) => string;
  readonly finding: (finding: Message) => string;
  readonly cannotTell: (verdict: Message) => string;
  readonly rule: (rule: string) => string;
  readonly advice: (rule: string, values?: Values) => string;
  readonly fix: (rule: string, fix: { readonly title: string; readonly values: Values }) => string;
  /** What stands between words, by its key. */
  readonly phrase: (key: string, values?: Values) => string;
  /** What a migration did, by its key. */
  readonly migration: (what: string) => string;
  /** `2 errors, 1 warning. Score 61 of 100; 80% could be judged.` */
  readonly summary: (report: Tally) => string;
}

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
    summary: ({ summary, score }) => phrase('summary', { ...summary, ...score }),
  };
  return words;
}
