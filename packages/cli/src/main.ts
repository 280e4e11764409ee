import { check, checkUsage } from './commands/check.ts';
import { diff, diffUsage } from './commands/diff.ts';
import { explain, explainUsage } from './commands/explain.ts';
import { importUsage, runImport } from './commands/import.ts';
import { newUsage, startPlan } from './commands/new.ts';
import { rules, rulesUsage } from './commands/rules.ts';
import { serve, serveUsage } from './commands/serve.ts';
import { exit, type Exit, type Io, Unusable } from './io.ts';
import { shown } from './paint.ts';
import { didYouMean } from './suggest.ts';
import { version } from './version.ts';

interface CliCommand {
  readonly summary: string;
  readonly usage: string;
  readonly run: (args: readonly string[], io: Io) => Promise<Exit>;
}

const commands: Readonly<Record<string, CliCommand>> = {
  check: { summary: 'judge plans by the alignment rules', usage: checkUsage, run: check },
  diff: { summary: 'tell how two plans differ', usage: diffUsage, run: diff },
  explain: { summary: 'tell what a rule asks, when it fails and how to fix it', usage: explainUsage, run: explain },
  import: { summary: 'read targets and actuals from a spreadsheet', usage: importUsage, run: runImport },
  new: { summary: 'start a plan from a template', usage: newUsage, run: startPlan },
  rules: { summary: 'list the rules, or show one', usage: rulesUsage, run: rules },
  serve: { summary: 'serve plans over HTTP', usage: serveUsage, run: serve },
};

const usage = `Usage: tandem COMMAND

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

  tandem COMMAND --help tells more of one, tandem --version which release this is.
Exit codes: 0 nothing at error level, 1 findings at error level, 2 unusable input, 3 a rule failed.
`;

/**
 * Runs one command line.
 *
 * @param args what follows the program's name
 * @returns the exit code: see `exit`
 */
export async function main(args: readonly string[], world: Io): Promise<Exit> {
  const io: Io = { ...world, err: (line) => world.err(shown(line)) };
  const [name = '', ...rest] = args;
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    (name === '' ? io.err : io.out)(usage);
    return name === '' ? exit.unusable : exit.clean;
  }
  if (name === '--version' || name === '-v') {
    io.out(`${version}\n`);
    return exit.clean;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const meant = didYouMean(name, Object.keys(commands));
    io.err(
      `tandem: there is no command "${name}"${meant === '' ? ';' : meant} there are ${Object.keys(commands).join(', ')}`,
    );
    return exit.unusable;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(command.usage);
    return exit.clean;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    io.err(error.message);
    return exit.unusable;
  }
}
