import type { PlanDraft } from '@tandem-plan/core/plan';

export type { PlanDraft };

type Collection = {
  [K in keyof PlanDraft]-?: NonNullable<PlanDraft[K]> extends readonly object[] ? K : never;
}[keyof PlanDraft];

/** Records of one collection of a plan: `Draft<'objectives'>`. */
export type Draft<K extends keyof PlanDraft> = NonNullable<PlanDraft[K]>;

/** Someone who writes in the plan: `dana<'risks'>('2017-01-10T09:00:00-08:00', [...])` stamps what she wrote then. */
export type Author = <K extends Collection>(at: string, records: Draft<K>) => Draft<K>;

export function author(party: string, actor: string): Author {
  return <K extends Collection>(at: string, records: Draft<K>) =>
    records.map((record) => ({ ...record, created: { party, actor, at } })) as Draft<K>;
}

/** A change that came after the record was written. */
export const changedBy = (party: string, actor: string, at: string) => ({ changed: { party, actor, at } });

type Assignment = Draft<'assignments'>[number];
type Roles = Partial<Record<Assignment['role'], readonly string[]>>;

/** Who does what for one subject: `roles('initiative', 'spring-mailing', { A: ['kevin-tran'], R: ['elin-bjork'] })`. */
export function roles(type: Assignment['subject']['type'], id: string, people: Roles): Draft<'assignments'> {
  return Object.entries(people).flatMap(([role, names]) =>
    names.map((stakeholder) => ({
      id: `${id}-${role.toLowerCase()}-${stakeholder}`,
      subject: { type, id },
      stakeholder,
      role: role as Assignment['role'],
    })),
  );
}

/** Whole dollars as money. */
export const dollars = (amount: number) => ({ amount: amount * 100, currency: 'USD' });
