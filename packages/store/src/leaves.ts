import type { PlanEvent } from './event.ts';

/** The hashed part of an event. */
export type Content = Omit<PlanEvent, 'hash' | 'salts' | 'redacted'>;

/** Given a committed text and its JSON Pointer in the event, what stands in its place. */
export type Replace = (text: string, pointer: string) => string;

/** The envelope's own words in an effect; every other member of an effect is the plan's content. */
const effectWords: ReadonlySet<string> = new Set(['op', 'type', 'field', 'unset', 'index']);

/** A plan is at most 32 levels deep; an effect adds a few of its own. */
const maxDepth = 64;

/**
 * Copies an event's content with each committed leaf replaced: the actor's id and every text in the command's
 * input and in the effects, whatever it says. Which leaves are committed follows from their place alone, so
 * that neither a schema nor a guess about a text's meaning is needed to verify an event years later.
 *
 * @throws TypeError for what JSON cannot hold: a lone surrogate, NaN, a Date, a function, too many levels
 */
export function mapLeaves(content: Content, replace: Replace): Content {
  const { actor, command, effects } = content;
  return {
    ...content,
    actor: { ...actor, id: replace(wellFormed(actor.id, '/actor/id'), '/actor/id') },
    command: { ...command, input: mapTexts(command.input, '/command/input', 0, replace) },
    // The copy has the effects' shape again; only texts differ.
    effects: effects.map((effect, index) => mapEffect(effect, `/effects/${index}`, replace)) as typeof effects,
  };
}

function mapEffect(effect: object, pointer: string, replace: Replace): unknown {
  return Object.fromEntries(
    Object.entries(effect).map(([name, value]) => [
      name,
      effectWords.has(name) ? value : mapTexts(value, `${pointer}/${escape(name)}`, 0, replace),
    ]),
  );
}

/** A copy of JSON data with each text in it replaced. @throws TypeError as `mapLeaves` */
export function mapTexts(value: unknown, pointer: string, depth: number, replace: Replace): unknown {
  if (typeof value === 'string') return replace(wellFormed(value, pointer), pointer);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (depth > maxDepth) throw new TypeError(`An event nests at most ${maxDepth} levels: ${pointer} is deeper`);
  if (Array.isArray(value)) {
    // Array.from visits holes too; map would pass over them.
    return Array.from(value, (entry, index) => mapTexts(entry, `${pointer}/${index}`, depth + 1, replace));
  }
  if (isPlainObject(value)) {
    // fromEntries defines members, so that a key named __proto__ stays a key.
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => {
          const place = `${pointer}/${escape(wellFormed(name, pointer))}`;
          return [name, mapTexts(member, place, depth + 1, replace)];
        }),
    );
  }
  throw new TypeError(`An event holds JSON only: got ${nameOf(value)} at ${pointer}`);
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** RFC 8785 has no form for half a surrogate pair, and UTF-8 cannot store it. */
export function wellFormed(text: string, pointer: string): string {
  if (/\p{Surrogate}/u.test(text)) {
    throw new TypeError(`Texts are well-formed Unicode: got a lone surrogate in ${pointer}`);
  }
  return text;
}

/** RFC 6901. */
function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function nameOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return typeof value;
  return value.constructor.name;
}
