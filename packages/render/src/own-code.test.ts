import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeHash, ownCode } from './own-code.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-code-'));
  await mkdir(join(folder, 'sound'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content);

describe('the hash of code', () => {
  it('is another when a file of it is, and the same when only a test is', async () => {
    await write('sound/mix.ts', 'export const gain = 1;');
    const first = codeHash(folder);
    await write('sound/mix.test.ts', 'it("mixes");');
    await write('notes.md', 'Notes.');
    expect(codeHash(folder)).toBe(first);
    await write('sound/mix.ts', 'export const gain = 2;');
    const second = codeHash(folder);
    await write('sound/more.ts', '');
    expect(new Set([first, second, codeHash(folder)]).size).toBe(3);
  });

  it('is not that of nothing for the engine itself', async () => {
    await mkdir(join(folder, 'empty'));
    expect(ownCode()).not.toBe(codeHash(join(folder, 'empty')));
  });
});
