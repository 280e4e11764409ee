import type { Plan } from '@tandem-plan/core/plan';
import type { Sheet } from '../sheet/sheet.ts';
import { type ColumnLook, looksOf } from './column-roles.ts';
import type { FromColumn, MappingDraft } from './mapping.ts';
import type { Question } from './question.ts';
import type { Reason } from './reason.ts';

/** A mapping while it is being proposed. */
export interface Proposal {
  readonly plan: Plan;
  readonly looks: readonly ColumnLook[];
  readonly mapping: MappingDraft;
  readonly reasons: readonly Reason[];
  readonly asked: readonly Question[];
  /** Columns that nothing is read from yet. */
  free(): readonly ColumnLook[];
  take(look: ColumnLook): FromColumn;
  /** Proposes fields, each with its reason. */
  set(fields: MappingDraft, at: string, code: Reason['code'], values?: Reason['values']): void;
  ask(question: Question): void;
}

export function createProposal(sheet: Sheet, plan: Plan, known: MappingDraft): Proposal {
  const used = new Set<number>();
  const looks = looksOf(sheet, plan);
  const reasons: Reason[] = [];
  const asked: Question[] = [];
  let mapping = known;
  return {
    plan,
    looks,
    get mapping() {
      return mapping;
    },
    reasons,
    asked,
    free: () => looks.filter(({ index }) => !used.has(index)),
    take(look) {
      used.add(look.index);
      return look.from;
    },
    set(fields, at, code, values = {}) {
      mapping = { ...mapping, ...fields };
      reasons.push({ at, code, values });
    },
    ask: (question) => void asked.push(question),
  };
}
