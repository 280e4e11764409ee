import type { Push } from './plan-host.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= max;
const isCount = (value: unknown, min: number): value is number => Number.isSafeInteger(value) && Number(value) >= min;

/** Commands that one push may carry. */
export const maxCommands = 100;

/**
 * A push as it came over the wire, or what is wrong with it. What a command holds is for `run` to judge.
 */
export function readPush(body: unknown): Push | string {
  if (!isObject(body)) return 'the body must be a JSON object';
  const { receipt, after, commands } = body;
  if (!isObject(receipt) || !isText(receipt['client'], 80) || !isCount(receipt['mutation'], 1)) {
    return 'receipt must be { client, mutation } with a mutation counted from 1';
  }
  if (!isCount(after, 0)) return `after must be the number of an event, got ${JSON.stringify(after)}`;
  if (!Array.isArray(commands) || commands.length === 0 || commands.length > maxCommands) {
    return `commands must be a list of 1 to ${maxCommands}`;
  }
  const wrong = commands.findIndex(
    (command) =>
      !isObject(command) || !isText(command['id'], 80) || !isText(command['type'], 80) || !('input' in command),
  );
  if (wrong !== -1) return `commands/${wrong} must be { id, type, input }`;
  return {
    receipt: { client: receipt['client'], mutation: receipt['mutation'] },
    after,
    commands: (commands as Push['commands']).map(({ id, type, input }) => ({ id, type, input })),
  };
}
