import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChild } from './child.ts';
import { findWalls } from './choose-walls.ts';
import { createFfmpeg } from './create.ts';
import type { SandboxMode } from './ffmpeg.ts';
import { locate } from './locate.ts';
import { launchOf, type SystemView } from './sandbox.ts';
import { seccompFilter } from './seccomp.ts';
import { whyNot } from './self-test.ts';
import { readSystemView } from './system-view.ts';
import { sandboxHolds } from './testing/sandbox-here.ts';

const boxed = await sandboxHolds();
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'self-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const { ffmpeg } = locate(process.env.FFMPEG_PATH);
const view = readSystemView([ffmpeg]);
const bench = (level: 1 | 2 | 3, change: Partial<SystemView> = {}) => ({
  ffmpeg,
  level,
  view: { ...view, ...change },
  scratch,
  signal: undefined,
});

async function program(name: string, text: string): Promise<string> {
  const path = join(scratch, name);
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

describe('the proof of the walls at start', () => {
  it.skipIf(!boxed)('holds for bubblewrap as it is used', async () => {
    expect(await whyNot(bench(3))).toBeUndefined();
  });

  it.skipIf(process.getuid?.() !== 0)('holds for the walls of root without bubblewrap', async () => {
    expect(await whyNot(bench(2))).toBeUndefined();
  });

  it.skipIf(!boxed)('fails for a sandbox that shows more than the job', async () => {
    expect(await whyNot(bench(3, { binds: [...view.binds, '--ro-bind', scratch, scratch] }))).toBe(
      'a file outside of it can be read',
    );
  });

  it('fails for a sandbox that does not keep the network away', async () => {
    const unshare = await program('unshare', 'shift\nexec "$@"');
    expect(await whyNot(bench(2, { tools: { ...view.tools, unshare } }))).toBe(
      'the network can be reached from inside it',
    );
  });

  it.skipIf(!boxed)('fails where ffmpeg does not work inside', async () => {
    const bwrap = await program('bwrap', 'exit 1');
    expect(await whyNot(bench(3, { tools: { ...view.tools, bwrap } }))).toBe('an ordinary run fails inside it');
  });
});

describe('choosing the walls', () => {
  const { bwrap: _bwrap, ...withoutBubblewrap } = view.tools;
  const { setpriv: _setpriv, ...withoutBoth } = withoutBubblewrap;
  const choose = (mode: SandboxMode, tools: SystemView['tools']) =>
    findWalls(mode, { ffmpeg, view: { ...view, tools }, scratch, signal: undefined });

  it.skipIf(process.getuid?.() !== 0)('falls back to what root has, with the reason', async () => {
    const expected = { level: 2, note: 'bubblewrap: bubblewrap is not installed' };
    expect(await choose('auto', withoutBubblewrap)).toEqual(expected);
    expect(await choose('required', withoutBubblewrap)).toEqual(expected);
  });

  it('falls back to limits and to nothing, with the reasons', async () => {
    expect(await choose('auto', withoutBoth)).toMatchObject({ level: 1 });
    const { level, note } = await choose('auto', {});
    expect(level).toBe(0);
    expect(note).toContain('prlimit is not installed');
  });

  it('refuses to start where a sandbox is required and none holds', async () => {
    await expect(choose('required', withoutBoth)).rejects.toThrow(
      'SANDBOX=required, but only level 1 holds here (bubblewrap: bubblewrap is not installed;',
    );
  });
});

describe('the filter of kernel calls', () => {
  const ask = async (change: Partial<SystemView>): Promise<string> => {
    const folder = await mkdtemp(join(scratch, 'calls-'));
    const limits = { cpuSeconds: 5, memoryBytes: 2e9, fileBytes: 1e6 };
    const args = ['-nostdin', '-v', 'error', '-i', 'tcp://127.0.0.1:9', '-f', 'null', '-'];
    const command = { binary: ffmpeg, args, folder, mounts: [], limits };
    const launch = launchOf(command, 3, { ...view, ...change });
    const options = { wallMs: 5_000, onStdout: () => undefined, stdoutBytes: 1e6 };
    return (await runChild(launch, options)).stderr;
  };

  it.skipIf(!boxed)('lets no socket be made inside the sandbox', async () => {
    expect(await ask({})).toMatch(/Operation not permitted/);
    expect(await ask({ seccomp: undefined })).not.toMatch(/Operation not permitted/);
  });

  it('is there for the machines that it is written for', () => {
    expect(seccompFilter('x64')?.length).toBe((3 + 1 + 2 + 38 * 2 + 1) * 8);
    expect(seccompFilter('arm64')?.length).toBe((3 + 1 + 38 * 2 + 1) * 8);
    expect(seccompFilter('mips')).toBeUndefined();
  });
});

describe('creating the door to ffmpeg', () => {
  it.skipIf(!boxed)('takes the strongest walls that hold, and says what it took', async () => {
    const created = await createFfmpeg({ sandbox: 'auto' });
    expect(created).toMatchObject({ sandboxLevel: 3, sandboxNote: undefined });
    expect(created.capabilities.missing).toEqual([]);
    expect(created.capabilities.filters.has('xfade')).toBe(true);
  });

  it('takes none but limits where they are switched off', async () => {
    const created = await createFfmpeg({ sandbox: 'off' });
    expect(created).toMatchObject({ sandboxLevel: 1, sandboxNote: 'switched off by SANDBOX=off' });
  });

  it('names a program that is not there', async () => {
    await expect(createFfmpeg({ sandbox: 'auto', ffmpegPath: '/nowhere/ffmpeg' })).rejects.toThrow(
      'FFMPEG_PATH is /nowhere/ffmpeg, which is not a program. Give the full path of ffmpeg.',
    );
  });

  it('refuses a program that is not ffmpeg', async () => {
    const ffmpegPath = await program('ffmpeg', 'exit 0');
    await expect(createFfmpeg({ sandbox: 'auto', ffmpegPath })).rejects.toThrow('ffmpeg does not run here');
  });
});
