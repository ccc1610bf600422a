import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { inputName, OUTPUT_NAME } from './argv.ts';
import { runChild } from './child.ts';
import type { SandboxLevel } from './ffmpeg.ts';
import { closeJobFolder, type Link, openJobFolder } from './job-folder.ts';
import { launchOf, type SystemView } from './sandbox.ts';

const LIMITS = { cpuSeconds: 10, memoryBytes: 2 * 1_073_741_824, fileBytes: 16 * 1_048_576 };
const WALL_MS = 10_000;

/** What a level is tried with. */
export interface Bench {
  readonly ffmpeg: string;
  readonly level: SandboxLevel;
  readonly view: SystemView;
  readonly scratch: string;
  readonly signal: AbortSignal | undefined;
}

/** Why a level cannot be had here; undefined when it holds. Proven by behaviour: with plain flags, an ordinary file must
 *  decode, a playlist must not reach a file outside (level 3), and nothing may reach the network (2 and 3). */
export async function whyNot(bench: Bench): Promise<string | undefined> {
  const folder = await mkdtemp(join(bench.scratch, 'self-test-'));
  try {
    const canary = join(folder, 'canary.ts');
    if (!(await makeCanary(bench, canary))) return 'an ordinary run fails inside it';
    if (bench.level < 2) return undefined;
    const [file, port] = await Promise.all([reachesFile(bench, folder, canary), reachesPort(bench)]);
    if (port) return 'the network can be reached from inside it';
    if (bench.level === 3 && file) return 'a file outside of it can be read';
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The positive control: ffmpeg works behind the walls. What it makes is the file that must not be read later. */
async function makeCanary(bench: Bench, path: string): Promise<boolean> {
  const source = ['-f', 'lavfi', '-i', 'testsrc=s=128x96:r=25', '-frames:v', '30', '-c:v', 'mpeg2video'];
  const made = await run(bench, [], [...source, '-f', 'mpegts', `file:${OUTPUT_NAME}`], path);
  return made && (await run(bench, [{ name: inputName(0), path }], plain(inputName(0))));
}

async function reachesFile(bench: Bench, folder: string, canary: string): Promise<boolean> {
  const path = join(folder, 'list.mp4');
  const lines = ['#EXTM3U', '#EXT-X-TARGETDURATION:1', '#EXTINF:1,', `file://${canary}`, '#EXT-X-ENDLIST'];
  await writeFile(path, `${lines.join('\n')}\n`);
  return run(bench, [{ name: inputName(0), path }], plain(inputName(0)));
}

async function reachesPort(bench: Bench): Promise<boolean> {
  let hits = 0;
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on('connection', () => {
    hits += 1;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await run(bench, [], ['-i', `http://127.0.0.1:${port}/a.ts`, '-f', 'null', '-']);
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
  return hits > 0;
}

const plain = (name: string): string[] => ['-i', name, '-frames:v', '1', '-f', 'null', '-'];

/** A run with none of the flags that guard every other run. */
async function run(bench: Bench, links: readonly Link[], words: readonly string[], keepAs?: string): Promise<boolean> {
  const folder = await openJobFolder(bench.scratch, bench.level, { links, texts: [] });
  try {
    const args = ['-nostdin', '-v', 'error', '-y', ...words];
    const command = { binary: bench.ffmpeg, args, folder: folder.path, mounts: folder.mounts, limits: LIMITS };
    const { level, view, signal } = bench;
    const options = { wallMs: WALL_MS, signal, onStdout: () => undefined, stdoutBytes: 1_000_000 };
    const end = await runChild(launchOf(command, level, view), options);
    if (end.code !== 0) return false;
    return keepAs === undefined || (await moved(join(folder.path, OUTPUT_NAME), keepAs));
  } finally {
    await closeJobFolder(folder);
  }
}

/** False when there is nothing to move: the program said that all went well and did nothing. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch {
    return false;
  }
}
