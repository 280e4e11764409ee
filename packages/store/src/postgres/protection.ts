import { type Kysely, sql } from 'kysely';
import { StoreError } from '../errors.ts';
import type { LogKey } from '../event.ts';
import type { Tables } from '../schema.ts';

/** Tables whose every row belongs to one log. */
const scoped = ['tandem_logs', 'tandem_events', 'tandem_receipts', 'tandem_snapshots'] as const;

/** What the runtime role may do, and nothing else. No row is ever deleted; an event changes only when it is redacted. */
const grants: readonly [keyof Tables, string][] = [
  ['tandem_store', 'select'],
  ['tandem_logs', 'select, insert, update (seq, hash)'],
  ['tandem_events', 'select, insert, update (event)'],
  ['tandem_receipts', 'select, insert'],
  ['tandem_snapshots', 'select, insert, update (seq, text)'],
  ['tandem_plans', 'select'],
];

const policies = ['tandem_scope', 'tandem_listing'];

/**
 * Binds every row to the log that a transaction names, for the owner of the tables too, and lets `role` do what a log
 * does. Done again it changes nothing; the caller owns the tables.
 */
export function protectionOf(schema: string, role: string): readonly string[] {
  const inside = quote(schema);
  const to = quote(role);
  const own = `plan = current_setting('tandem.plan', true) and scope = current_setting('tandem.scope', true)`;
  return [
    ...scoped.flatMap((table) => [
      `alter table ${inside}.${table} enable row level security, force row level security`,
      `drop policy if exists tandem_scope on ${inside}.${table}`,
      `create policy tandem_scope on ${inside}.${table} using (${own})`,
    ]),
    // A view reads as its owner, who alone is let past the policy: its reader gets ids and nothing else.
    `create or replace view ${inside}.tandem_plans as select distinct plan from ${inside}.tandem_logs`,
    `drop policy if exists tandem_listing on ${inside}.tandem_logs`,
    `create policy tandem_listing on ${inside}.tandem_logs for select to current_user using (true)`,
    // What a redaction leaves has the hash it had: words that are put in its place show in the chain.
    `create or replace function ${inside}.tandem_redacts() returns trigger language plpgsql
       set search_path = pg_catalog as $$
     begin
       if new.event::json ->> 'hash' is distinct from old.event::json ->> 'hash'
         or new.event::json -> 'redacted' is null then
         raise insufficient_privilege using message = 'an event changes only by redaction';
       end if;
       return new;
     end $$`,
    `drop trigger if exists tandem_redacts on ${inside}.tandem_events`,
    `create trigger tandem_redacts before update on ${inside}.tandem_events
       for each row execute function ${inside}.tandem_redacts()`,
    `revoke all on schema ${inside} from public, ${to}`,
    `revoke all on all tables in schema ${inside} from public, ${to}`,
    `grant usage on schema ${inside} to ${to}`,
    ...grants.map(([table, rights]) => `grant ${rights} on ${inside}.${table} to ${to}`),
  ];
}

/** Begins a transaction that reaches the rows of one log. One text, and so one message to the server. */
export function beginOf({ plan, scope }: LogKey, mode: 'read' | 'write'): string {
  // Its statements see what was committed before each, so that what follows a lock is judged as it stands.
  const begin = `start transaction isolation level read committed${mode === 'read' ? ' read only' : ''}`;
  return `${begin}; select set_config('tandem.plan', ${text(plan)}, true), set_config('tandem.scope', ${text(scope)}, true)`;
}

interface RoleFacts {
  name: string;
  superuser: boolean;
  bypasses: boolean;
}

interface TableFacts {
  name: string;
  forced: boolean;
  owned: boolean;
  erasable: boolean;
  reachable: boolean;
  policies: readonly string[];
}

/**
 * Whether a role can be the runtime role of what the connected one owns.
 *
 * @throws StoreError `unprotected`
 */
export async function checkRole(db: Kysely<Tables>, place: string, role: string): Promise<void> {
  const roles = await sql<RoleFacts & { owns: boolean }>`
    select rolname as name, rolsuper as superuser, rolbypassrls as bypasses,
      pg_has_role(oid, current_user, 'member') as owns
    from pg_roles where rolname = ${role}
  `.execute(db);
  const [found] = roles.rows;
  if (!found) throw unprotected(place, [`there is no role "${role}"`]);
  const faults = roleFaults(found);
  const owns =
    found.owns && !found.superuser ? [`the role "${role}" owns the tables, or is a member of their owner`] : [];
  if (faults.length + owns.length > 0) throw unprotected(place, [...faults, ...owns]);
}

/**
 * Whether the connected role can reach no other log than the one that a transaction names.
 *
 * @throws StoreError `unprotected` naming all that would let it
 */
export async function checkProtection(db: Kysely<Tables>, place: string, schema: string): Promise<void> {
  // Also the one it came as: SET ROLE can be taken back.
  const names = sql`array[current_user, session_user]::name[]`;
  const roles = await sql<RoleFacts>`
    select rolname as name, rolsuper as superuser, rolbypassrls as bypasses from pg_roles where rolname = any(${names})
  `.execute(db);
  const tables = await sql<TableFacts>`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      bool_or(pg_has_role(r.oid, c.relowner, 'member')) as owned,
      bool_or(has_table_privilege(r.oid, c.oid, 'delete, truncate, trigger')) as erasable,
      bool_or(has_any_column_privilege(r.oid, c.oid, 'select, insert, update')) as reachable,
      array(select polname::text from pg_policy where polrelid = c.oid and polpermissive) as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r
    where n.nspname = ${schema} and c.relname <> 'tandem_store' and c.relkind in ('r', 'p', 'f', 'm')
      and r.rolname = any(${names})
    group by c.oid, c.relname
  `.execute(db);
  const faults = [...roles.rows.flatMap(roleFaults), ...tables.rows.flatMap(tableFaults)];
  if (faults.length > 0) throw unprotected(place, faults);
}

function roleFaults({ name, superuser, bypasses }: RoleFacts): string[] {
  if (superuser) return [`the role "${name}" is a superuser`];
  return bypasses ? [`the role "${name}" may bypass row-level security`] : [];
}

function tableFaults({ name, forced, owned, erasable, reachable, policies: found }: TableFacts): string[] {
  if (owned) return [`the role owns ${name}, or is a member of its owner`];
  const ours = scoped.some((table) => table === name);
  if (!ours && !reachable && !erasable) return [];
  const others = found.filter((policy) => !policies.includes(policy));
  return [
    ...(forced ? [] : [`row-level security is not forced on ${name}`]),
    ...(ours && !found.includes('tandem_scope') ? [`${name} lacks the policy "tandem_scope"`] : []),
    ...(ours && !reachable ? [`the role has no rights on ${name}`] : []),
    ...(erasable ? [`the role may delete, truncate or put triggers on ${name}`] : []),
    ...others.map((policy) => `the policy "${policy}" opens ${name}`),
  ];
}

function unprotected(place: string, faults: readonly string[]): StoreError {
  const expected = 'expected a role that owns nothing, on tables as preparePostgres leaves them';
  return new StoreError('unprotected', `${place} does not keep plans apart: ${faults.join('; ')}; ${expected}`);
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Ids and scopes hold no quote or backslash (read-event.ts); doubled nonetheless. */
function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
