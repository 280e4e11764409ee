import { isObject, shown, unknownName } from './config-words.ts';
import { defaultsOf, optionProblem } from './options.ts';
import { type PresetName, presetFor, presetNames } from './presets.ts';
import type { Rule } from './rule.ts';
import type { Level, Setting } from './setting.ts';
import { type ConfiguredWaiver, waiverProblems } from './waive.ts';

export interface CheckConfig {
  /** The plan's own when left out, else `recommended`. */
  readonly preset?: PresetName;
  /** Over the preset and the plan's own settings. */
  readonly rules?: Readonly<Record<string, Setting>>;
  /** Besides the plan's own. */
  readonly waivers?: readonly ConfiguredWaiver[];
}

export interface ConfigProblem {
  /** JSON Pointer into the configuration. */
  readonly path: string;
  /** The rule it is about, where it is about one. */
  readonly rule: string | null;
  readonly message: string;
}

/** A configuration that cannot be used; `problems` has every reason. */
export class ConfigError extends RangeError {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** What a rule runs with. */
export interface RuleSetting {
  readonly level: Level;
  readonly options: Readonly<Record<string, unknown>>;
}

const levels: readonly unknown[] = ['off', 'note', 'warning', 'error'];
const isLevel = (value: unknown): value is Level => levels.includes(value);

/** Settings of rules as they are usable, and what is wrong with the others. */
export function readSettings(
  settings: unknown,
  catalog: readonly Rule[],
): { readonly usable: ReadonlyMap<string, RuleSetting>; readonly problems: readonly ConfigProblem[] } {
  const usable = new Map<string, RuleSetting>();
  const problems: ConfigProblem[] = [];
  if (!isObject(settings)) {
    return {
      usable,
      problems: [{ path: '/rules', rule: null, message: `expected rules by id, got ${shown(settings)}` }],
    };
  }
  for (const [id, setting] of Object.entries(settings)) {
    const path = `/rules/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const problem = (message: string, at = '') => problems.push({ path: path + at, rule: id, message });
    const rule = catalog.find((known) => known.id === id);
    if (rule === undefined) {
      const ids = catalog.map((known) => known.id);
      problem(unknownName('rule', id, ids));
      continue;
    }
    const [level, options = {}, ...more] = Array.isArray(setting) ? (setting as unknown[]) : [setting];
    if (!isLevel(level)) problem(`expected off, note, warning or error, got ${shown(level)}`);
    else if (!isObject(options) || more.length > 0) problem(`expected [level, options], got ${shown(setting)}`);
    else {
      const wrong = Object.entries(options).flatMap(([name, value]) => {
        const spec = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
        const why =
          spec === undefined
            ? unknownName(`option of ${id}`, name, Object.keys(rule.options))
            : optionProblem(spec, value);
        return why === undefined ? [] : [{ name, why }];
      });
      for (const { name, why } of wrong) problem(why, `/1/${name}`);
      if (wrong.length === 0) usable.set(id, { level, options });
    }
  }
  return { usable, problems };
}

/** Everything that is wrong with a configuration, which may come from a file. */
export function configProblems(config: unknown, catalog: readonly Rule[]): readonly ConfigProblem[] {
  if (!isObject(config)) return [{ path: '', rule: null, message: `expected an object, got ${shown(config)}` }];
  const known = ['preset', 'rules', 'waivers'];
  const strange = Object.keys(config)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: `/${key}`, rule: null, message: unknownName('setting', key, known) }));
  const { preset, rules = {}, waivers = [] } = config;
  const wrongPreset =
    preset === undefined || presetNames.some((name) => name === preset)
      ? []
      : [{ path: '/preset', rule: null, message: `expected ${presetNames.join(', ')}, got ${shown(preset)}` }];
  const ids = catalog.map(({ id }) => id);
  const wrongWaivers = Array.isArray(waivers)
    ? (waivers as unknown[]).flatMap((waiver, index) =>
        waiverProblems(waiver, ids).map(({ at, message }) => ({
          path: `/waivers/${index}${at === '' ? '' : `/${at}`}`,
          rule: null,
          message,
        })),
      )
    : [{ path: '/waivers', rule: null, message: `expected a list of waivers, got ${shown(waivers)}` }];
  return [...strange, ...wrongPreset, ...readSettings(rules, catalog).problems, ...wrongWaivers];
}

/** What one plan's own `checks` say. */
export interface PlanChecks {
  readonly preset?: PresetName | undefined;
  readonly rules: Readonly<Record<string, unknown>>;
}

interface Settled {
  readonly settings: ReadonlyMap<string, RuleSetting>;
  readonly problems: readonly ConfigProblem[];
}

/**
 * The setting of every rule: the rule's own, then the preset's, then the plan's, then the host's. A setting
 * that names options changes only those. Plans without settings of their own share one object by preset.
 */
export function settler(catalog: readonly Rule[], config: CheckConfig): (checks: PlanChecks) => Settled {
  const over = readSettings(config.rules ?? {}, catalog).usable;
  const plain = new Map<PresetName, Settled>();
  const settled = new WeakMap<PlanChecks, Settled>();

  function settle(name: PresetName, rules: PlanChecks['rules']): Settled {
    const preset = presetFor(name, catalog);
    const own = readSettings(rules, catalog);
    const layers = [readSettings(preset, catalog).usable, own.usable, over];
    const settings = new Map(catalog.map((rule) => [rule.id, settingOf(rule, layers)]));
    return { settings, problems: own.problems };
  }

  return (checks) => {
    const name = config.preset ?? checks.preset ?? 'recommended';
    const isPlain = Object.keys(checks.rules).length === 0;
    const before = isPlain ? plain.get(name) : settled.get(checks);
    const now = before ?? settle(name, checks.rules);
    if (isPlain) plain.set(name, now);
    else settled.set(checks, now);
    return now;
  };
}

function settingOf({ id, meta, options }: Rule, layers: readonly ReadonlyMap<string, RuleSetting>[]): RuleSetting {
  let setting: RuleSetting = { level: meta.severity, options: defaultsOf(options) };
  for (const layer of layers) {
    const over = layer.get(id);
    if (over !== undefined) setting = { level: over.level, options: { ...setting.options, ...over.options } };
  }
  return setting;
}
