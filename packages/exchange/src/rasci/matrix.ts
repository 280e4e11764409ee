import type { Place } from './place.ts';
import type { Role } from './words/roles.ts';

/** What somebody has a role in: a row of the usual matrix. */
export interface Item {
  /** Unique in the document, and the same while its title is. */
  readonly id: string;
  readonly title: string;
  /** The heading it stands under inside its table; blank where there is none. */
  readonly group: string;
  readonly at: Place;
  /** Words of its cells that nobody defined: until they are, nothing can be said of it. */
  readonly open: readonly string[];
}

/** A column of the usual matrix: a person, a team or an organisation. */
export interface Person {
  /** Unique in the matrix. */
  readonly id: string;
  readonly name: string;
  /** Id of its party, where the page groups people by party. */
  readonly party?: string;
  readonly at: Place;
}

export interface Party {
  /** Unique in the matrix. */
  readonly id: string;
  readonly name: string;
  readonly at: Place;
}

export interface Assignment {
  readonly item: string;
  readonly person: string;
  /** In the order of the word RASCI, each once. */
  readonly roles: readonly Role[];
  /** The cell that says so. */
  readonly at: Place;
}

/** A responsibility matrix as it was read. */
export interface Matrix {
  /** Unique in the document. */
  readonly id: string;
  /** Its caption or the nearest heading over it; blank where there is none. */
  readonly title: string;
  readonly at: Place;
  /** Two or more, or none where the page does not group people by party. */
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly items: readonly Item[];
  readonly assignments: readonly Assignment[];
}

/** A word that nobody defined. The answer is `vocabulary: { word: 'A' }`, or `'-'` for a word that is no role. */
export interface Question {
  /** As it first stands. */
  readonly word: string;
  /** Every cell it stands in, in reading order. */
  readonly places: readonly Place[];
  /** What it may mean. */
  readonly choices: readonly Role[];
}
