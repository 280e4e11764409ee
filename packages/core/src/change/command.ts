/** What a person may do in a plan: see permissions.ts for the table. */
export type Role = 'lead' | 'editor' | 'viewer';

/** Who changes the plan: `id` names the person (a stakeholder's id where there is one), `party` the side they act for. */
export interface Actor {
  readonly id: string;
  readonly party: string;
  readonly role: Role;
}

/** An intention. `id` is given by the sender and unique in the log; ids of new records travel in `input`. */
export interface Command<Input = unknown> {
  readonly id: string;
  /** `noun.verb`: `objective.add`, `kpi.setTarget`. */
  readonly type: string;
  readonly input: Input;
}

/** Why a command was not carried out: `code` is stable, its words stand in the texts under `refusals`. */
export interface Refusal {
  readonly code: string;
  /** JSON Pointer into the command's input, `''` for the command as a whole. */
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * What an accepted command did, record by record and field by field. Replicas apply effects and never
 * run another's command again, so a reducer that is corrected later does not rewrite history.
 * `type` is a record type of `describe`; singletons have `id: ''`.
 */
export type Effect =
  | { readonly op: 'add'; readonly type: string; readonly id: string; readonly index: number; readonly record: unknown }
  | { readonly op: 'remove'; readonly type: string; readonly id: string }
  | { readonly op: 'move'; readonly type: string; readonly id: string; readonly index: number }
  | {
      readonly op: 'set';
      readonly type: string;
      readonly id: string;
      /** Field name (dotted through groups) to its new value. */
      readonly set: Readonly<Record<string, unknown>>;
      /** Fields that are blank now. */
      readonly unset: readonly string[];
    }
  | {
      /** One row of a `table` or `points` field, found by the field's key; `row: null` takes it away. */
      readonly op: 'row';
      readonly type: string;
      readonly id: string;
      readonly field: string;
      readonly key: Readonly<Record<string, unknown>>;
      readonly row: Readonly<Record<string, unknown>> | null;
      /** Where a new row goes; a row that exists stays where it is. */
      readonly index: number;
    }
  | {
      /** Many rows of one field at once, each found by its key as it was before any of them changed. */
      readonly op: 'rows';
      readonly type: string;
      readonly id: string;
      readonly field: string;
      readonly rows: readonly RowChange[];
    };

/** What becomes of one row: `null` takes it away. A new row stands at `index` once all have changed. */
export interface RowChange {
  readonly key: Readonly<Record<string, unknown>>;
  readonly row: Readonly<Record<string, unknown>> | null;
  readonly index: number;
}

/** Given by the authority, never by the sender: `at` is an instant with offset. */
export interface RunContext {
  readonly at: string;
  readonly actor: Actor;
}
