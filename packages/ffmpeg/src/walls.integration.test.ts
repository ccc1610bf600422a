import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ffmpegArguments, inputName, probeArguments } from './argv.ts';
import { runChild } from './child.ts';
import { createFfmpeg } from './create.ts';
import type { Ffmpeg, SandboxLevel } from './ffmpeg.ts';
import { closeJobFolder, type Link, openJobFolder } from './job-folder.ts';
import { findProgram } from './locate.ts';
import { launchOf } from './sandbox.ts';
import { readSystemView } from './system-view.ts';
import { sandboxHolds } from './testing/sandbox-here.ts';
import { type Attack, makeAttacks, ffmpeg as makeWith } from './testing.ts';

const strace = findProgram('strace');
if (strace === undefined) {
  if (process.env.CI === 'true') throw new Error('strace is not installed, and the test of the two walls needs it.');
  console.warn('skipped: the test of the two walls needs strace (Debian: apt-get install strace)');
}

const boxed = await sandboxHolds();

const MARK = 'canary-9f3a';
const limits = { outputSeconds: 2, outputBytes: 1e6, wallMs: 4_000, cpuSeconds: 4, memoryBytes: 1.5e9 };

let folder: string;
let attacks: Attack[];
let server: Server;
let hits = 0;
let ffmpeg: Ffmpeg;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walls-'));
  const canary = join(folder, 'outside', `${MARK}.ts`);
  const neighbour = join(folder, 'job', `${MARK}-neighbour.ts`);
  for (const path of ['outside', 'job']) await mkdir(join(folder, path));
  const red = ['-f', 'lavfi', '-i', 'color=red:s=64x64:r=25', '-t', '2', '-c:v', 'mpeg2video', '-f', 'mpegts'];
  for (const path of [canary, neighbour]) await makeWith([...red, path]);
  server = createServer((_request, response) => response.writeHead(404).end());
  server.on('connection', () => {
    hits += 1;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  attacks = await makeAttacks({ folder: join(folder, 'job'), canary, neighbour, port });
  ffmpeg = await createFfmpeg({ sandbox: 'auto' });
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Walls {
  readonly level: SandboxLevel;
  /** With the flags of every run, or with none. */
  readonly flags: boolean;
  readonly program: 'ffmpeg' | 'ffprobe';
}

/** Opens of the canaries and connects and binds while one attack is read behind the given walls. */
async function reached(attack: Attack, walls: Walls): Promise<string[]> {
  const view = readSystemView([]);
  const job = await openJobFolder(join(folder, 'job'), walls.level, { links: linksOf(attack, walls), texts: [] });
  const log = join(folder, 'strace.log');
  try {
    const binary = ffmpeg.capabilities[walls.program === 'ffmpeg' ? 'ffmpegPath' : 'ffprobePath'];
    const input = walls.level === 3 || walls.flags ? inputName(0) : attack.path;
    const args = walls.flags ? guarded(walls.program) : plain(walls.program, input);
    const launch = launchOf(
      { binary, args, folder: job.path, mounts: job.mounts, limits: { ...limits, fileBytes: 1e7 } },
      walls.level,
      view,
    );
    const trace = [
      '-f',
      '-qq',
      '-s',
      '300',
      '-e',
      'trace=open,openat,connect,bind',
      '-o',
      log,
      launch.file,
      ...launch.args,
    ];
    const wallMs = attack.endless ? 2_000 : limits.wallMs;
    const options = { wallMs, onStdout: () => undefined, stdoutBytes: 1e7 };
    await runChild({ ...launch, file: strace ?? '', args: trace }, options);
    return (await readFile(log, 'utf8')).split('\n').filter(isReach);
  } finally {
    await closeJobFolder(job);
  }
}

/** With the flags alone the neighbours lie beside the input, so that only the flags keep relative names from working. */
function linksOf(attack: Attack, walls: Walls): Link[] {
  const input = { name: inputName(0), path: attack.path };
  if (!walls.flags) return [input];
  const names = [`${MARK}-neighbour.ts`, 'hls_inner.mp4'];
  return [input, ...names.map((name) => ({ name, path: join(folder, 'job', name) }))];
}

function isReach(line: string): boolean {
  if (/ = -1 /.test(line)) return false;
  return (line.includes(MARK) && /open(at)?\(/.test(line)) || /(connect|bind)\(.*AF_INET/.test(line);
}

function guarded(program: Walls['program']): string[] {
  if (program === 'ffprobe') return probeArguments('mov', ['-show_format', '-show_streams']);
  const inputs = [{ kind: 'userMedia', path: '', demuxer: 'mov' }] as const;
  return ffmpegArguments(
    { inputs, maps: ['0:v:0'], outputOptions: ['-frames:v', '2'], limits },
    ffmpeg.capabilities.major,
  );
}

function plain(program: Walls['program'], input: string): string[] {
  if (program === 'ffprobe') return ['-v', 'error', '-show_streams', '-i', input];
  return ['-nostdin', '-v', 'error', '-i', input, '-frames:v', '2', '-f', 'null', '-'];
}

/** Attack -> what it reached; only those that reached something. */
async function leaks(walls: Walls): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  hits = 0;
  for (const attack of attacks) {
    const lines = await reached(attack, walls);
    if (lines.length > 0) found[attack.name] = lines;
  }
  return found;
}

describe.skipIf(strace === undefined)('every playlist, list and manifest that poses as a film', () => {
  it('does reach files when nothing holds it (so that the tests below can fail)', async () => {
    const found = await leaks({ level: 0, flags: false, program: 'ffmpeg' });
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['hls_file', 'concat_neighbour', 'dash_file']));
  });

  it.each(['ffmpeg', 'ffprobe'] as const)('reaches nothing behind the flags alone, read by %s', async (program) => {
    expect(await leaks({ level: 0, flags: true, program })).toEqual({});
    expect(hits).toBe(0);
  });

  it.skipIf(!boxed).each(['ffmpeg', 'ffprobe'] as const)(
    'reaches nothing behind the sandbox alone, read by %s',
    async (program) => {
      expect(await leaks({ level: 3, flags: false, program })).toEqual({});
      expect(hits).toBe(0);
    },
  );

  it('leaves no process behind, not even one that reads itself for ever', () => {
    const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    expect(processes.split('\n').filter((line) => line.includes(folder))).toEqual([]);
  });
});
