import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { CommandFailure, EXIT } from '../failure.ts';

/** A file or an address of the command line, in its order. */
export type Input = { kind: 'file'; path: string; name: string; bytes: number } | { kind: 'url'; url: string };

/** Looks at every file before anything is sent. @throws CommandFailure naming the first that cannot be used */
export async function readInputs(words: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const word of words) inputs.push(isAddress(word) ? { kind: 'url', url: word } : await fileOf(word));
  return inputs;
}

function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word);
}

async function fileOf(word: string): Promise<Input> {
  if (word === '-') throw usage('Files cannot come from standard input.', 'Save it to a file first and name that.');
  const found = await stat(word).catch(() => undefined);
  if (found === undefined)
    throw usage(`There is no file ${word}.`, 'Check the name; the message goes first, in quotes.');
  if (found.isDirectory())
    throw usage(`${word} is a folder.`, `Name the files in it, like ${word.replace(/\/$/, '')}/*.`);
  if (!found.isFile()) throw usage(`${word} is not a plain file.`, 'Save it to a file first and name that.');
  if (found.size === 0) throw usage(`${word} is empty.`, 'Check that it was saved completely.');
  return { kind: 'file', path: word, name: basename(word), bytes: found.size };
}

/** Where the film goes; checked before any work. @throws CommandFailure */
export async function readOut(out: string, inputs: readonly Input[], force: boolean): Promise<string> {
  const path = resolve(out);
  if (extname(path).toLowerCase() !== '.mp4')
    throw usage(`--out ${out} does not end in .mp4.`, 'Films are written as MP4.');
  if (inputs.some((input) => input.kind === 'file' && resolve(input.path) === path)) {
    throw usage(`--out ${out} is one of the files to work with.`, 'Choose another name.');
  }
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) throw usage(`There is no folder ${dirname(path)}.`, `mkdir -p ${dirname(path)}`);
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw usage(`--out ${out} is a folder.`, 'Give the name of a file.');
  if (there !== undefined && !force)
    throw usage(`${out} is there already.`, 'Use --force to replace it, or another name.');
  return path;
}

function usage(message: string, hint: string): CommandFailure {
  return new CommandFailure(EXIT.usage, message, { hint });
}
