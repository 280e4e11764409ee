import type { Rule, RuleMeta } from './rule.ts';
import type { Level, Setting } from './setting.ts';

export const presetNames = ['recommended', 'strict', 'qbr', 'draft'] as const;
export type PresetName = (typeof presetNames)[number];

/** Rules a preset does not name run at their own severity with their own options. */
export type Preset = Readonly<Record<string, Setting>>;

/** How a preset comes about: from what a rule says of itself, so that new rules and a host's own fall into place. */
interface Recipe {
  /** `undefined` leaves the rule as it is. */
  readonly level: (meta: RuleMeta) => Level | undefined;
  /** Rules of which that would be wrong, or with other options; `own` leaves the rule as it is. */
  readonly exceptions: Readonly<Record<string, Setting | 'own'>>;
}

/** Judges how a plan is made, not only how it is carried out: what is made can be judged before it is agreed. */
const judgesMaking = ({ stages }: RuleMeta): boolean =>
  stages === undefined || stages.includes('draft') || stages.includes('proposed');

/** What a quarterly review goes through in full. */
const reviewed: ReadonlySet<string> = new Set(['results', 'measurement', 'execution', 'rhythm', 'money']);

export const recipes: Readonly<Record<PresetName, Recipe>> = {
  recommended: { level: () => undefined, exceptions: {} },

  /** For plans under close watch: what weighs most is an error, and there is less grace. */
  strict: {
    level: ({ weight }) => (weight >= 4 ? 'error' : undefined),
    exceptions: {
      // What a channel director looks at first, though it weighs less in the score.
      'shortfall-not-escalated': ['error', { below: 90 }],
      'response-late': 'error',
      'single-threaded': 'error',
      // "I thought you were doing that", and a plan that nobody looks at again.
      'action-without-owner': 'error',
      'review-schedule-missing': 'error',
      // Gaps that others may leave for later.
      'kpi-without-baseline': 'warning',
      'cause-not-tagged': 'warning',
      'feedback-unanswered': ['warning', { within: 14 }],
      // Less grace, higher bars.
      'kpi-behind': ['error', { good: 100, watch: 90 }],
      'slice-below-target': ['warning', { below: 90 }],
      'action-overdue': ['error', { warning: 1, error: 7 }],
      'action-late-not-escalated': ['warning', { days: 14 }],
      'execution-rate-low': ['error', { warning: 90, error: 75 }],
      'review-overdue': ['error', { grace: 0 }],
      'window-stale': ['warning', { grace: 7 }],
      'topic-unanswered': ['warning', { concern: 3, idea: 10 }],
      'alignment-not-reviewed': ['warning', { within: 90 }],
      'vision-not-reaffirmed': ['warning', { within: 90 }],
      'objective-changed-since-signoff': ['error', { within: 14 }],
      'signed-version-outdated': ['warning', { within: 14 }],
      'authorship-one-sided': ['error', { share: 30 }],
      'plan-unseen': ['warning', { grace: 7 }],
      'renewal-undecided': ['warning', { before: 90 }],
    },
  },

  /**
   * For a quarterly review: results, the work ahead, and whether it is still the right plan. How the plan was made is
   * there as a note; what is one party's own house is not for a joint meeting.
   */
  qbr: {
    level(meta) {
      if (meta.category === 'internal') return 'off';
      return reviewed.has(meta.category) || !judgesMaking(meta) ? undefined : 'note';
    },
    exceptions: {
      // Whether it is still the right plan.
      'growth-strategy-no-longer-holds': 'own',
      'objective-conflict': 'own',
      // Its day has passed, as that of an action.
      'pencil-open': 'own',
    },
  },

  /**
   * While the plan is being written: what contradicts itself counts, what is missing is a note of what is left to write,
   * and what is to be carried out later is not judged.
   */
  draft: {
    level(meta) {
      if (!judgesMaking(meta)) return 'off';
      return meta.category === 'market' ? undefined : 'note';
    },
    exceptions: {
      // What happens day by day.
      'answers-conflict': 'off',
      'brand-inconsistent': 'off',
      'functions-bypassed': 'off',
      'response-late': 'off',
      'response-policy-missing': 'off',
      // What is written and does not go together.
      'objective-conflict': 'own',
      'objectives-one-sided': 'own',
      'growth-strategy-no-longer-holds': 'own',
      'target-burdens-partner': 'own',
      'commitment-asymmetry': 'own',
      'investment-imbalance': 'own',
      'target-unrealistic': 'own',
      'targets-do-not-add-up': 'own',
      'initiative-duplicated': 'own',
      'owner-ambiguous': 'own',
      'rasci-multiple-accountable': 'own',
      'rasci-overloaded': 'own',
      'review-too-rare': 'own',
      'allocation-exceeds-fund': 'own',
      'agreement-ends-before-plan': 'own',
      'incentive-against-objective': 'own',
      'policies-contradict': 'own',
      // A number alone is no plan, and the longer it stays alone the less it will become one.
      'quota-only': 'warning',
      // Blanks are what a plan in the making is about.
      'pencil-open': 'own',
    },
  },
};

function settingOf({ level, exceptions }: Recipe, { id, meta }: Rule): Setting | undefined {
  const exception = Object.hasOwn(exceptions, id) ? exceptions[id] : undefined;
  return exception === 'own' ? undefined : (exception ?? level(meta));
}

/** A preset written out for the rules of a catalogue: only where it differs from what a rule does by itself. */
export function presetFor(name: PresetName, catalog: readonly Rule[]): Preset {
  return Object.fromEntries(
    catalog.flatMap((rule) => {
      const setting = settingOf(recipes[name], rule);
      return setting === undefined || setting === rule.meta.severity ? [] : [[rule.id, setting]];
    }),
  );
}
