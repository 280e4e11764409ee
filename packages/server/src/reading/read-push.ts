import { maxCommands, type Push } from '@tandem-plan/sync';
import { isClient, isName, isScope } from './kinds.ts';
import { a, json, list, object, whole, wrong } from './reader.ts';

const name = a('a text of 1 to 200 characters', isName);
/** What a command's input holds is for the authority to judge. */
const command = object({ id: name, type: name, input: json });
const step = object({ mutation: whole(1), basis: whole(0), commands: list(command, 1, maxCommands) });
const push = object({
  scope: a('"shared" or "party:" and the id of a party', isScope),
  client: a('1 to 100 letters, digits or -_.:', isClient),
  after: whole(0),
  steps: list(step, 1, maxCommands),
});

/** @throws Problem invalid */
export function readPush(value: unknown): Push {
  const read = push(value, '');
  const commands = commandsOf(read);
  if (commands > maxCommands) throw wrong('/steps', `at most ${maxCommands} commands in all`, `${commands}`);
  return read;
}

export const commandsOf = ({ steps }: Push): number => steps.reduce((sum, { commands }) => sum + commands.length, 0);
