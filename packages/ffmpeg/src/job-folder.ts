import { lstat, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { folderName, graphText } from './alphabet.ts';
import { concatName, concatPartName, FONTS_NAME, GRAPH_NAME, inputName } from './argv.ts';
import type { SandboxLevel } from './ffmpeg.ts';
import type { InputSpec } from './inputs.ts';
import type { FfmpegJob } from './job.ts';
import { insidePathOf, type Mount } from './sandbox.ts';

const PREFIX = '.job-';

/** The folder in which one process works: links to what it reads, the files that we write for it, and its output. It lies
 *  beside the published file, so that publishing is a rename. */
export interface JobFolder {
  readonly path: string;
  readonly mounts: readonly Mount[];
}

export async function openJobFolder(
  parent: string,
  level: SandboxLevel,
  files: { readonly links: readonly Link[]; readonly texts: readonly Text[] },
): Promise<JobFolder> {
  await mkdir(parent, { recursive: true });
  const path = await mkdtemp(join(parent, PREFIX));
  const mounts: Mount[] = [];
  for (const [index, link] of files.links.entries()) {
    const hostPath = resolve(link.path);
    const insidePath = insidePathOf(level, hostPath, index);
    mounts.push({ hostPath, insidePath });
    await symlink(insidePath, join(path, link.name));
  }
  for (const text of files.texts) await writeFile(join(path, text.name), text.content, { flag: 'wx' });
  return { path, mounts };
}

export async function closeJobFolder(folder: JobFolder): Promise<void> {
  await rm(folder.path, { recursive: true, force: true });
}

/** Removes folders that a killed process left under `parent`; `olderThanMs` protects the runs of others. Returns how
 *  many. */
export async function sweepJobFolders(parent: string, olderThanMs: number): Promise<number> {
  const names = await readdir(parent).catch(() => []);
  let removed = 0;
  for (const name of names.filter((candidate) => candidate.startsWith(PREFIX))) {
    const path = join(parent, name);
    const facts = await stat(path).catch(() => undefined);
    if (facts === undefined || Date.now() - facts.mtimeMs < olderThanMs) continue;
    await rm(path, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

export interface Link {
  readonly name: string;
  readonly path: string;
}
interface Text {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Everything that a job's folder holds before the start. Names of the caller are checked here, paths become links. */
export function filesOf(job: FfmpegJob): { links: Link[]; texts: Text[] } {
  const links = [
    ...job.inputs.flatMap(inputLinks),
    ...(job.readOnly ?? []).map((file) => ({ name: folderName(file.name), path: file.path })),
    ...(job.fontsFolder === undefined ? [] : [{ name: FONTS_NAME, path: job.fontsFolder }]),
  ];
  const texts = [
    ...(job.graph === undefined ? [] : [{ name: GRAPH_NAME, content: graphText(job.graph) }]),
    ...(job.graphFiles ?? []).map((file) => ({ name: folderName(file.name), content: file.content })),
    ...job.inputs.flatMap(inputTexts),
  ];
  return { links, texts };
}

/** Inputs of users must be plain files: a link planted in the data folder is not followed. */
export async function firstMissingInput(job: FfmpegJob): Promise<number | undefined> {
  for (const [index, input] of job.inputs.entries()) {
    if (input.kind !== 'userMedia') continue;
    const facts = await lstat(input.path).catch(() => undefined);
    if (facts?.isFile() !== true) return index;
  }
  return undefined;
}

function inputLinks(input: InputSpec, index: number): Link[] {
  if (input.kind === 'userMedia' || input.kind === 'ownFile') return [{ name: inputName(index), path: input.path }];
  if (input.kind !== 'ownConcat') return [];
  return input.files.map((file, part) => ({ name: concatPartName(index, part), path: file.path }));
}

function inputTexts(input: InputSpec, index: number): Text[] {
  if (input.kind !== 'ownConcat') return [];
  const lines = input.files.flatMap((file, part) => [
    `file ${concatPartName(index, part)}`,
    ...(file.durationSeconds === undefined ? [] : [`duration ${file.durationSeconds.toFixed(6)}`]),
  ]);
  return [{ name: concatName(index), content: `${['ffconcat version 1.0', ...lines].join('\n')}\n` }];
}
