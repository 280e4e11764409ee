import type { Severity } from '@tandem-plan/core/rules';
import type { KpiStatus } from '@tandem-plan/core/views';
import { html, type TemplateResult } from 'lit';

/** Shapes differ, so that status is told without colour: disc, triangle, octagon, and a broken ring for what is unknown. */
const marks = {
  good: html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" fill="currentColor"></circle><path d="m4.8 8.2 2.2 2.2 4.2-4.6" fill="none" stroke="Canvas" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"></path></svg>`,
  watch: html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.3a1 1 0 0 1 .87.5l6.2 11.2a1 1 0 0 1-.87 1.5H1.8a1 1 0 0 1-.87-1.5L7.13 1.8A1 1 0 0 1 8 1.3Z" fill="currentColor"></path><path d="M8 5.6v3.9M8 12h.01" fill="none" stroke="Canvas" stroke-width="1.7" stroke-linecap="round"></path></svg>`,
  bad: html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z" fill="currentColor"></path><path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" fill="none" stroke="Canvas" stroke-width="1.7" stroke-linecap="round"></path></svg>`,
  none: html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.27"></circle></svg>`,
} as const satisfies Record<KpiStatus, TemplateResult>;

/** Decorative: the word stands beside it. Lay out with `statusStyles`. */
export const statusMark = (status: KpiStatus): TemplateResult => marks[status];

const statusOfSeverity = { error: 'bad', warning: 'watch', note: 'none' } as const satisfies Record<
  Severity,
  KpiStatus
>;

/** The hue of a finding. */
export const severityStatus = (severity: Severity): KpiStatus => statusOfSeverity[severity];
