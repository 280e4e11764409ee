/** What identifies a person or group, exactly one of these. */
export interface Identifier {
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
}

export interface Actor extends Identifier {
  readonly objectType?: 'Agent' | 'Group';
  readonly name?: string;
  /** Of a group. */
  readonly member?: readonly Actor[];
}

export interface Activity {
  readonly objectType?: 'Activity';
  readonly id: string;
  readonly definition?: { readonly name?: Readonly<Record<string, string>> };
}

export interface Result {
  readonly score?: { readonly scaled?: number; readonly raw?: number; readonly min?: number; readonly max?: number };
  readonly success?: boolean;
  readonly completion?: boolean;
}

export interface Context {
  readonly registration?: string;
  readonly contextActivities?: {
    readonly parent?: Activity | readonly Activity[];
    readonly grouping?: Activity | readonly Activity[];
  };
}

/** A statement of xAPI 1.0.3 that was found valid; what nobody here asks for is left out of the type. */
export interface Statement {
  readonly id?: string;
  readonly actor: Actor;
  readonly verb: { readonly id: string };
  readonly object:
    | Activity
    | { readonly objectType: 'Agent' | 'Group' | 'StatementRef' | 'SubStatement'; readonly id?: string };
  readonly result?: Result;
  readonly context?: Context;
  readonly timestamp?: string;
  readonly stored?: string;
}

/** The activity a statement is about, where it is about one. */
export const activityOf = ({ object }: Statement): Activity | undefined =>
  object.objectType === undefined || object.objectType === 'Activity'
    ? object.id === undefined
      ? undefined
      : { id: object.id }
    : undefined;
