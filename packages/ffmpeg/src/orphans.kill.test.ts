import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepJobFolders } from './job-folder.ts';
import { sandboxHolds } from './testing/sandbox-here.ts';

const LONGEST_MS = 5_000;
const levels = (await sandboxHolds()) ? [3, 1] : [1];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orphans-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A service in small: starts an endless run at a level and prints the run's process id. */
const script = (index: string, level: number): string => `
import { createFfmpeg } from ${JSON.stringify(index)};
const limits = { outputSeconds: 1e5, outputBytes: 1e12, wallMs: 6e5, cpuSeconds: 600, memoryBytes: 4e9 };
const ffmpeg = await createFfmpeg({ sandbox: ${level === 3 ? "'auto'" : "'off'"}, onSpawn: (child) => { pid = child.pid; } });
let pid = 0;
let said = false;
await ffmpeg.run({
  inputs: [{ kind: 'ownFilter', source: 'testsrc2=s=640x360:r=30' }],
  maps: ['0:v'], outputOptions: ['-c:v', 'libx264', '-preset', 'ultrafast'],
  output: { path: ${JSON.stringify(folder)} + '/never.mp4', muxer: 'mp4' }, limits,
}, { onProgress: () => { if (!said) console.log(pid, ffmpeg.sandboxLevel); said = true; } });
`;

describe('a run whose service is killed', () => {
  it.skipIf(process.platform !== 'linux').each(levels)('at level %i is gone within 5 seconds', async (level) => {
    const index = new URL('./index.ts', import.meta.url).href;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script(index, level)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [pid, reached] = await firstLine(parent.stdout);
    expect(reached).toBe(level);
    expect(alive(pid)).toBe(true);
    parent.kill('SIGKILL');
    const killedAt = Date.now();
    while (alive(pid) && Date.now() - killedAt < LONGEST_MS) await new Promise((next) => setTimeout(next, 50));
    expect(alive(pid)).toBe(false);
  });

  it('leaves a folder that the next start sweeps', async () => {
    expect(await sweepJobFolders(folder, 0)).toBeGreaterThan(0);
    expect(await sweepJobFolders(folder, 0)).toBe(0);
  });
});

async function firstLine(stream: NodeJS.ReadableStream): Promise<number[]> {
  for await (const chunk of stream) return String(chunk).trim().split(' ').map(Number);
  return [];
}

/** Any process of the run's group. */
function alive(pid: number | undefined): boolean {
  try {
    process.kill(-(pid ?? 0), 0);
    return true;
  } catch {
    return false;
  }
}
