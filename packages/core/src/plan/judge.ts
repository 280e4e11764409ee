import { inspect, isHostile } from './door.ts';
import { brief, type Issue, type IssueCode, maxIssues, tell } from './issue.ts';
import { isCurrency } from './schema/currency.ts';
import type { Field, Shape } from './schema/field.ts';
import { isId, termLength } from './schema/fields.ts';
import { isDay, isInstant, isPeriodKey } from './schema/time.ts';

/** On the way through a document. `path` leads to the value at hand. */
interface Trail {
  readonly path: PropertyKey[];
  readonly issues: Issue[];
  readonly keep: boolean;
  readonly inspected: boolean;
}

/** Judges a value and gives the data it stands for: the value with its blanks filled in. */
type Judge = (value: unknown, trail: Trail) => unknown;

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const report = ({ path, issues }: Trail, [code, values]: Fault, got?: unknown): void => {
  tell(issues, code, path, got === undefined ? { ...values } : { got: brief(got), ...values });
};

/** What is wrong with a value, and what the words need besides what came. */
type Fault = readonly [code: IssueCode, values?: Issue['values']];
type Test = (value: unknown) => Fault | undefined;

const wrongType = (expected: string, kind: string): Fault => ['wrong-type', { expected, kind }];

const textTest =
  ({ kind, maxLength = Infinity, pattern }: Pick<Field, 'kind' | 'maxLength' | 'pattern'>): Test =>
  (value) => {
    if (typeof value !== 'string') return wrongType('string', kind);
    if (value.length > maxLength) return ['too-long', { length: value.length, limit: maxLength }];
    return pattern === undefined || pattern.test(value) ? undefined : ['malformed', { kind }];
  };

const formTest = (kind: Field['kind'], holds: (value: string) => boolean, code: IssueCode): Test => {
  const fault: Fault = [code, { kind }];
  const wrong = wrongType('string', kind);
  return (value) => (typeof value !== 'string' ? wrong : holds(value) ? undefined : fault);
};

const choiceTest = ({ kind, values = [] }: Field): Test => {
  const known = new Set<unknown>(values);
  return (value) =>
    known.has(value)
      ? undefined
      : typeof value === 'string'
        ? ['not-a-choice', { expected: values }]
        : wrongType('string', kind);
};

const numberTest =
  ({ kind, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, integer = false }: Field): Test =>
  (value) => {
    if (typeof value !== 'number') return wrongType('number', kind);
    if (!Number.isFinite(value)) return ['not-a-number'];
    if (integer && !Number.isInteger(value)) return ['not-whole'];
    // Beyond what a number can count one by one, sums lose their cents, and a few of them come to an infinity.
    if (value < min) return ['too-small', { limit: min }];
    return value > max ? ['too-big', { limit: max }] : undefined;
  };

const termTest = textTest({ kind: 'term', maxLength: termLength });

/** The test of a single value, or of each entry of a list. */
function testOf(field: Field): Test {
  switch (field.kind) {
    case 'id':
      return formTest('id', isId, 'not-an-id');
    case 'reference':
    case 'references':
      return formTest('reference', isId, 'not-a-reference');
    case 'day':
      return formTest('day', isDay, 'not-a-day');
    case 'instant':
      return formTest('instant', isInstant, 'not-an-instant');
    case 'period':
      return formTest('period', isPeriodKey, 'not-a-period');
    case 'currency':
      return formTest('currency', isCurrency, 'not-a-currency');
    case 'choice':
    case 'choices':
      return choiceTest({ ...field, kind: 'choice' });
    case 'constant':
      return field.values === undefined ? textTest(field) : choiceTest(field);
    case 'number':
      return numberTest(field);
    case 'flag':
      return (value) => (typeof value === 'boolean' ? undefined : wrongType('boolean', 'flag'));
    case 'term':
      return termTest;
    case 'texts':
    case 'terms':
      return textTest({ ...field, kind: field.kind === 'texts' ? 'text' : 'term' });
    default:
      return textTest(field);
  }
}

const judgeEach =
  (test: Test): Judge =>
  (value, trail) => {
    const fault = test(value);
    if (fault !== undefined) report(trail, fault, value);
    // JSON has no negative zero.
    return value === 0 ? 0 : value;
  };

const judgeList = (judge: Judge, kind: string): Judge => {
  const wrong = wrongType('array', kind);
  return (value, trail) => {
    if (!Array.isArray(value)) {
      report(trail, wrong, value);
      return value;
    }
    const { path, issues } = trail;
    const data = new Array<unknown>(value.length);
    const depth = path.push(0) - 1;
    // Where more is wrong than is told, the rest need not be looked at.
    for (let index = 0; index < value.length && issues.length <= maxIssues; index += 1) {
      path[depth] = index;
      data[index] = judge(value[index], trail);
    }
    path.pop();
    return data;
  };
};

interface Member {
  readonly name: string;
  readonly judge: Judge;
  readonly presence: Field['presence'];
  readonly blank: unknown;
}

/** An object of the schema: fields in the schema's order, whatever order they came in. */
function judgeShape(shape: Shape, kind: string): Judge {
  const wrong = wrongType('object', kind);
  const members = Object.entries(shape).map(
    ([name, field]): Member => ({ name, judge: judgeOf(field), presence: field.presence, blank: field.blank }),
  );
  return (value, trail) => {
    if (!isRow(value)) {
      report(trail, wrong, value);
      return value;
    }
    const { path } = trail;
    const data: Record<string, unknown> = {};
    let known = 0;
    const depth = path.push('') - 1;
    for (const { name, judge, presence, blank } of members) {
      const inner = value[name];
      if (inner !== undefined) {
        known += 1;
        path[depth] = name;
        data[name] = judge(inner, trail);
      } else if (presence === 'blank') data[name] = blank;
      else if (presence === 'required') {
        path[depth] = name;
        report(trail, ['required', { field: name }]);
      }
    }
    let all = 0;
    for (const name in value) if (value[name] !== undefined) all += 1;
    path.pop();
    if (all > known) judgeUnknown(value, shape, data, trail);
    return data;
  };
}

function judgeUnknown(value: Row, shape: Shape, data: Record<string, unknown>, trail: Trail): void {
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined || Object.hasOwn(shape, name)) continue;
    trail.path.push(name);
    if (isHostile(name)) report(trail, ['hostile-key', { key: name }]);
    else if (trail.keep) data[name] = judgeJson(inner, trail);
    else report(trail, ['unknown-field', { field: name }]);
    trail.path.pop();
  }
}

/** Data of a host, or of a version to come: only its depth and keys are ours to judge. */
const judgeJson: Judge = (value, { path, issues, inspected }) => {
  if (!inspected) inspect({ [String(path.at(-1))]: value }, path.slice(0, -1), issues);
  return value;
};

/** An object with keys of the writer's own. */
const judgeMap = (judge: Judge, kind: string, test: Test): Judge => {
  const wrong = wrongType('object', kind);
  return (value, trail) => {
    if (!isRow(value)) {
      report(trail, wrong, value);
      return value;
    }
    const data: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      trail.path.push(name);
      const fault = test(name);
      if (isHostile(name)) report(trail, ['hostile-key', { key: name }]);
      else if (fault !== undefined) report(trail, fault, name);
      else if (value[name] !== undefined) data[name] = judge(value[name], trail);
      trail.path.pop();
    }
    return data;
  };
};

const idTest = formTest('id', isId, 'not-an-id');
const memberTest: Test = (value) => (value === '' ? ['malformed', { kind: 'term' }] : termTest(value));

const levels: readonly unknown[] = ['off', 'note', 'warning', 'error'];

/** A level, or a level and options. */
const judgeSetting: Judge = (value, trail) => {
  const [level, options] = Array.isArray(value) && value.length === 2 ? (value as unknown[]) : [value, {}];
  if (!levels.includes(level) || !isRow(options)) {
    report(trail, ['malformed', { kind: 'settings' }], value);
    return value;
  }
  trail.path.push(1);
  judgeJson(options, trail);
  trail.path.pop();
  return value;
};

function judgeValue(field: Field): Judge {
  const { kind, shape } = field;
  switch (kind) {
    case 'table':
    case 'points':
    case 'collection':
      return judgeList(judgeShape(shape ?? {}, kind), kind);
    case 'texts':
    case 'terms':
    case 'choices':
    case 'references':
      return judgeList(judgeEach(testOf(field)), kind);
    case 'slice':
      return judgeMap(judgeEach(memberTest), kind, idTest);
    case 'settings':
      return judgeMap(judgeSetting, kind, textTest(field));
    case 'custom':
      return field.free === true ? judgeJson : judgeMap(judgeJson, kind, idTest);
    default:
      return shape === undefined ? judgeEach(testOf(field)) : judgeShape(shape, kind);
  }
}

const judges = new WeakMap<Field, Judge>();

function judgeOf(field: Field): Judge {
  let known = judges.get(field);
  if (known === undefined) {
    const judge = judgeValue(field);
    known = field.nullable === true ? (value, trail) => (value === null ? null : judge(value, trail)) : judge;
    judges.set(field, known);
  }
  return known;
}

export interface Judged {
  /** The value with its blanks filled in, in the schema's order; as it came where there are issues. */
  readonly data: unknown;
  readonly issues: readonly Issue[];
}

interface JudgeOptions {
  /** Fields nobody knows stay where they are, as those of a newer minor do, rather than being refused. */
  readonly keep?: boolean;
  /** The value went through `inspect` as a whole. */
  readonly inspected?: boolean;
  /** Where in its document the value stands. */
  readonly at?: readonly PropertyKey[];
}

/** Judges JSON data by its schema. */
export function judge(
  field: Field,
  value: unknown,
  { keep = false, inspected = false, at = [] }: JudgeOptions = {},
): Judged {
  if (value === undefined) return { data: value, issues: [{ code: 'required', path: '', values: {} }] };
  const issues: Issue[] = [];
  const data = judgeOf(field)(value, { path: [...at], issues, keep, inspected });
  return { data, issues };
}
