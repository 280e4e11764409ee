import type { PlanLog } from '@tandem-plan/store';

export interface HandlerOptions {
  readonly log: PlanLog;
}
