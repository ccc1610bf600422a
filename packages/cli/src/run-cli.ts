import { CommanderError } from 'commander';
import { asFailure, CommandFailure, EXIT } from './failure.ts';
import { createPrinter } from './printer.ts';
import { createProgram } from './program.ts';
import type { CliWorld } from './world.ts';

/** Runs one command line (without `node` and the script) and answers with the exit code. Never throws. */
export async function runCli(argv: readonly string[], world: CliWorld): Promise<number> {
  const program = createProgram(world);
  try {
    if (argv.length === 0) world.stdout.write(program.helpInformation());
    else await program.parseAsync(argv, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const failure = error instanceof CommanderError ? usageFailure(error) : asFailure(error);
    createPrinter(world, { json: wantsJson(argv) }).failure(failure);
    return failure.exitCode;
  }
}

function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv[0] === 'schema' || argv.slice(0, end < 0 ? argv.length : end).includes('--json');
}

function usageFailure(error: CommanderError): CommandFailure {
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  return new CommandFailure(EXIT.usage, message === '(outputHelp)' ? 'Name a command.' : message, {
    hint: 'Options and examples: reelsmith --help, reelsmith make --help.',
    cause: error,
  });
}
