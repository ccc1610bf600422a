import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locate } from './locate.ts';
import { probeUserFile } from './probe.ts';
import { runJob } from './run.ts';
import { readSystemView } from './system-view.ts';
import { sandboxHolds } from './testing/sandbox-here.ts';
import { makeSample } from './testing.ts';
import type { World } from './world.ts';

const limits = { outputSeconds: 5, outputBytes: 1e6, wallMs: 1_500, cpuSeconds: 5, memoryBytes: 2e9 };
const levels: readonly (1 | 3)[] = (await sandboxHolds()) ? [3, 1] : [1];
let folder: string;
let clip: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stub-'));
  clip = join(folder, 'clip');
  await makeSample('mp4', clip, { seconds: 1 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The world as it is, with another program in place of ffmpeg and ffprobe. */
async function worldWith(name: string, script: string, level: 1 | 3): Promise<World> {
  const bin = join(folder, `${name}-${level}`);
  await mkdir(bin, { recursive: true });
  const stub = join(bin, 'stub');
  await writeFile(stub, `#!/bin/sh\n${script}\n`);
  await chmod(stub, 0o755);
  const capabilities = {
    ...{ version: '5.1', major: 5, minor: 1, ffmpegPath: stub, ffprobePath: stub },
    ...{ encoders: new Set<string>(), filters: new Set<string>(), missing: [] },
  };
  return { capabilities, level, view: readSystemView([stub]), scratch: folder, onFailure: () => undefined };
}

const STUBS = [
  ['hangs', 'sleep 600', 'timeout'],
  ['hangs and ignores every kind word', "trap '' TERM INT HUP\nwhile true; do sleep 1; done", 'timeout'],
  ['crashes', 'kill -SEGV $$', 'failed'],
  ['fails without a word', 'exit 1', 'failed'],
  ['says that it is done and wrote nothing', 'echo progress=end', 'failed'],
  ['writes a file and never says that it is done', 'echo x > out', 'failed'],
  ['writes something that is no film', 'head -c 5000 /dev/urandom > out; echo progress=end', 'failed'],
  ['writes half a film', `head -c 20000 in0 > out; echo progress=end`, 'failed'],
  ['fills the disk', 'head -c 50000000 /dev/zero > out || exit 153; echo progress=end', 'limit'],
  ['leaves children behind', 'sleep 600 & sleep 600 & exit 1', 'timeout'],
] as const;

describe.each(levels)('at level %i, a program that', (level) => {
  it.each(STUBS)('%s ends as a value, with nothing published', async (name, script, reason) => {
    const world = await worldWith(name.replaceAll(' ', '-'), script, level);
    // Reading the file back is done by the real one.
    const probing = { ...world, capabilities: { ...world.capabilities, ffprobePath: locate(undefined).ffprobe } };
    const output = { path: join(folder, 'published.mp4'), muxer: 'mp4' } as const;
    const inputs = [{ kind: 'userMedia', path: clip, demuxer: 'mov' }] as const;
    const started = Date.now();
    const result = await runJob(probing, { inputs, maps: ['0:v'], outputOptions: [], output, limits });
    expect(Date.now() - started).toBeLessThan(limits.wallMs + 5_000);
    expect(result.ok).toBe(false);
    // Inside bubblewrap children die with the first process, so the run ends at once.
    const expected = name === 'leaves children behind' && level === 3 ? 'failed' : reason;
    expect(result).toMatchObject({ reason: expected });
    expect(existsSync(output.path)).toBe(false);
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.job-'))).toEqual([]);
  });

  it('prints without end as a probe is stopped', async () => {
    const world = await worldWith('flood', 'while true; do echo 0123456789012345678901234567890123456789; done', level);
    const result = await probeUserFile(world, clip, { demuxer: 'mov' });
    expect(result).toMatchObject({ ok: false, reason: 'limit' });
  });

  it('prints something else as a probe is bad input', async () => {
    const world = await worldWith('words', 'echo "{ not json"', level);
    expect(await probeUserFile(world, clip, { demuxer: 'mov' })).toMatchObject({ ok: false, reason: 'bad_input' });
  });

  it('sees an empty environment', async () => {
    process.env.REELSMITH_SECRET_FOR_TEST = 'do-not-show';
    const world = await worldWith('env', 'env > seen.txt; echo progress=end', level);
    const job = { inputs: [], maps: [], outputOptions: [], collect: ['seen.txt'], limits };
    const result = await runJob(world, job);
    const seen = result.ok ? (result.collected['seen.txt'] ?? '') : '';
    expect(seen).toContain('PWD');
    expect(
      seen
        .split('\n')
        .map((line) => line.split('=')[0])
        .filter((name) => !/^(PWD|HOME|XDG_CACHE_HOME|OLDPWD|SHLVL|_|)$/.test(name ?? '')),
    ).toEqual([]);
  });
});
