import type { Command } from 'commander';
import { CommandFailure, EXIT } from './failure.ts';

/** The commands by name and description; with words, one of them with its arguments and options. */
export function schemaOf(program: Command, words: readonly string[]): object {
  let command = program;
  for (const word of words) {
    const found = command.commands.find((one) => one.name() === word);
    if (found === undefined) {
      throw new CommandFailure(EXIT.usage, `There is no command ${words.join(' ')}.`, { next: ['reelsmith schema'] });
    }
    command = found;
  }
  const commands = command.commands.map((one) => ({ name: one.name(), description: one.description() }));
  return {
    name: words.join(' ') || program.name(),
    description: command.description(),
    ...(commands.length > 0 ? { commands } : {}),
    ...(words.length > 0 && commands.length === 0 ? details(command) : {}),
  };
}

function details(command: Command): object {
  return {
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      description: argument.description,
      required: argument.required,
      variadic: argument.variadic,
    })),
    options: command.options.map(({ flags, description, mandatory, defaultValue, argChoices }) => ({
      flags,
      description,
      required: mandatory,
      ...(defaultValue === undefined ? {} : { default: defaultValue }),
      ...(argChoices === undefined ? {} : { choices: argChoices }),
    })),
  };
}
