import { nameOf, type Plan, recordOf } from '../plan/index.ts';
import type { Finding, Severity, SubjectRef, SummaryPlace } from './report.ts';

const most = 3;
/** One error says more about a place than a handful of remarks. */
const consequence: Readonly<Record<Severity, number>> = { error: 9, warning: 3, note: 1 };

/** A task's misalignment shows where the work is: at its initiative. What concerns the whole plan, by category. */
function placeOf(plan: Plan, { subjects: [subject], category }: Finding): SubjectRef {
  if (subject === undefined || subject.type === 'plan') return { type: 'category', id: category };
  if (subject.type !== 'action' && subject.type !== 'milestone') return subject;
  const { initiative } = (recordOf(plan, subject.type, subject.id) ?? {}) as { readonly initiative?: string };
  return initiative === undefined ? subject : { type: 'initiative', id: initiative };
}

const namesNothing = new Set(['section', 'category']);

/**
 * Where misalignment is most pronounced: the places at which the weightiest findings gather.
 *
 * @param findings shared ones, most consequential first
 * @param weightOf weight of a rule
 */
export function mostPronounced(
  plan: Plan,
  findings: readonly Finding[],
  weightOf: (rule: string) => number,
): readonly SummaryPlace[] {
  /** How much a finding says about its place, with all that is folded into it. */
  const weighed = ({ severity, rule, folded }: Finding): number =>
    folded.reduce((sum, child) => sum + weighed(child), consequence[severity] * weightOf(rule));
  const places = new Map<string, { place: SubjectRef; findings: string[]; weight: number }>();
  for (const finding of findings) {
    const place = placeOf(plan, finding);
    const name = `${place.type}/${place.id}`;
    const known = places.get(name) ?? { place, findings: [], weight: 0 };
    known.findings.push(finding.key);
    known.weight += weighed(finding);
    places.set(name, known);
  }
  return [...places.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ place: { type, id }, findings: keys }) => {
      const record = namesNothing.has(type) ? undefined : recordOf(plan, type, id);
      return { type, id, name: (record === undefined ? undefined : nameOf(record)) ?? null, findings: keys };
    });
}
