import type { CompetencyState, TrainingState } from '@tandem-plan/core/views';
import { html, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.ts';

/** Half of the way: between the full disc of what is held and the empty ring of what is missing. */
const half = html`<svg class="mark directional" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"></circle><path d="M8 4a4 4 0 0 0 0 8Z" fill="currentColor"></path></svg>`;
const empty = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"></circle><path d="M5.4 8h5.2" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"></path></svg>`;

const ring = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"></circle></svg>`;

/** Told by shape as well as by hue; the word stands beside it. */
export const competencyMark = (state: CompetencyState): TemplateResult =>
  ({ held: statusMark('good'), training: half, missing: empty, unknown: statusMark('none') })[state];

export const learnerMark = (state: TrainingState): TemplateResult =>
  ({
    done: statusMark('good'),
    expiring: statusMark('watch'),
    expired: statusMark('bad'),
    overdue: statusMark('bad'),
    open: ring,
  })[state];

/** The hue of a learner's state. */
export const learnerStatus = {
  done: 'good',
  expiring: 'watch',
  expired: 'bad',
  overdue: 'bad',
  open: 'none',
} as const satisfies Record<TrainingState, string>;
