import type { PlanSession } from '@tandem-plan/core/change';

/** A chapter of the host's own, after the plan's. */
export interface SectionExtension {
  /** Unique among the editor's sections. */
  readonly id: string;
  readonly title: string;
  /** Draws into `host`, which lives in the page's own styles, each time the plan changes. */
  readonly render: (session: PlanSession | undefined, host: HTMLElement) => void;
}
