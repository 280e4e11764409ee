import { catchUpMissing } from './catch-up-missing.ts';
import { channelMissing } from './channel-missing.ts';
import { communicationOneWay } from './communication-one-way.ts';
import { reviewOneSided } from './review-one-sided.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewScheduleMissing } from './review-schedule-missing.ts';
import { reviewTooRare } from './review-too-rare.ts';
import type { Rule } from '../rule.ts';
import { topicUnanswered } from './topic-unanswered.ts';
import { windowStale } from './window-stale.ts';

/** The rules on rhythm, in a channel director's order. */
export const rhythm: readonly Rule[] = [
  reviewOverdue,
  topicUnanswered,
  windowStale,
  reviewOneSided,
  reviewScheduleMissing,
  communicationOneWay,
  reviewTooRare,
  catchUpMissing,
  channelMissing,
];
