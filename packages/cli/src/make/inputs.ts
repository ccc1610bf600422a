import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat } from '@reelsmith/core';
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

/** What the end of a file name asks for; "jpeg" is what some call "jpg". */
function formatOf(path: string): ExportFormat | undefined {
  const ending = extname(path).toLowerCase().slice(1);
  return EXPORT_FORMATS.find((format) => format === (ending === 'jpeg' ? 'jpg' : ending));
}

/** The format of the export: the end of `--out` says it, and `--format` where it says nothing. @throws CommandFailure */
export function readFormat(out: string, asked: string | undefined): ExportFormat {
  const told = formatOf(out);
  const wanted = asked === undefined ? undefined : formatOf(`.${asked}`.replace(/^\.+/, 'x.'));
  if (asked !== undefined && wanted === undefined)
    throw usage(`There is no format ${asked}.`, `Choose one of ${EXPORT_FORMATS.join(' ')}.`);
  if (told === undefined && wanted === undefined) {
    const endings = EXPORT_FORMATS.map((format) => `.${format}`).join(' ');
    throw usage(
      `--out ${out} does not end in a format of an export.`,
      `Let it end in one of ${endings}, or add --format.`,
    );
  }
  if (told !== undefined && wanted !== undefined && told !== wanted) {
    throw usage(`--out ${out} and --format ${wanted} differ.`, `Let --out end in .${wanted}, or leave --format away.`);
  }
  return wanted ?? told ?? 'mp4';
}

/** Where the film goes; checked before any work. @throws CommandFailure */
export async function readOut(out: string, inputs: readonly Input[], force: boolean): Promise<string> {
  const path = resolve(out);
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
