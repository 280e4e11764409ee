import { certificationExpiring } from './certification-expiring.ts';
import { competencyGapUntrained } from './competency-gap-untrained.ts';
import { courseNotTranslated } from './course-not-translated.ts';
import { feedbackUnanswered } from './feedback-unanswered.ts';
import type { Rule } from '../rule.ts';
import { trainingEngagementLow } from './training-engagement-low.ts';
import { trainingNotStarted } from './training-not-started.ts';

/** The rules on enablement, in a channel director's order. */
export const enablement: readonly Rule[] = [
  competencyGapUntrained,
  trainingNotStarted,
  certificationExpiring,
  trainingEngagementLow,
  courseNotTranslated,
  feedbackUnanswered,
];
