import type { Plan } from '../../plan/index.ts';

type Assignment = Plan['assignments'][number];

export type RasciRole = Assignment['role'];

/** What people share out between them. */
export type RasciItemType = Exclude<Assignment['subject']['type'], 'action'>;

export interface RasciParty {
  readonly id: string;
  readonly name: string;
}

/** A column of the matrix. */
export interface RasciPerson {
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly title: string | null;
  /** Value of `stakeholder.function`. */
  readonly function: string | null;
  /** Left by `asOf`; shown only while there are still roles to hand over. */
  readonly left: boolean;
  /** Number of items shown in which the person has each role. */
  readonly load: Readonly<Record<RasciRole, number>>;
  /** Number of items that hang on the person: carried out or approved, each counted once. */
  readonly items: number;
}

/** One role of one person in one item; `assignment` is the id of the record. */
export interface RasciPart {
  readonly role: RasciRole;
  readonly assignment: string;
}

/** A row of the matrix. */
export interface RasciItem {
  readonly type: RasciItemType;
  readonly id: string;
  /** `null` for a section, whose name belongs to a language. */
  readonly title: string | null;
  /** A section or a milestone without any role: most need none, so it is offered rather than shown. */
  readonly offered: boolean;
  /** By id of the person, in the order R, A, S, C, I; people without a role are not in it. Asked by `partsOf`. */
  readonly parts: Readonly<Record<string, readonly RasciPart[]>>;
}

/** Who has which role in what, as of a day: serialisable, without words or locale. */
export interface RasciView {
  readonly asOf: string;
  /** Those that have people, in the plan's order. */
  readonly parties: readonly RasciParty[];
  /** Grouped by party, then by function, then in the plan's order. */
  readonly people: readonly RasciPerson[];
  /** Sections; live objectives that are joint or in scope; live initiatives; milestones not met. In the plan's order. */
  readonly items: readonly RasciItem[];
}
