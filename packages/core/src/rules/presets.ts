import type { Setting } from './setting.ts';

export const presetNames = ['recommended', 'strict', 'qbr', 'draft'] as const;
export type PresetName = (typeof presetNames)[number];

/** Rules a preset does not name run at their own severity with their own options. */
export type Preset = Readonly<Record<string, Setting>>;

export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended: {},
  /** For plans under close watch: shorter grace, no lenience. */
  strict: {
    'kpi-behind': ['error', { good: 100, watch: 90 }],
    'action-overdue': ['error', { warning: 1, error: 7 }],
    'objective-without-actions': 'error',
    'objective-unserved': 'error',
    'objective-changed-since-signoff': ['error', { within: 14 }],
    'target-not-agreed': 'error',
    'review-overdue': ['error', { grace: 0 }],
    'single-threaded': ['error', { people: 4 }],
  },
  /** What a quarterly review is about: results, the work ahead, and whether it is still the right plan. */
  qbr: {
    'objective-conflict': 'note',
    'single-threaded': 'note',
    'response-late': 'off',
  },
  /** While the plan is being written: whether it is the right plan, not whether it is carried out. */
  draft: {
    'kpi-behind': 'off',
    'action-overdue': 'off',
    'review-overdue': 'off',
    'shortfall-not-escalated': 'off',
    'response-late': 'off',
    'objective-changed-since-signoff': 'off',
    'objective-without-actions': 'note',
    'target-not-agreed': 'note',
    'single-threaded': 'note',
  },
};
