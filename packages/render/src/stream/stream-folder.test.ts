import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFacts, writeFacts } from './stream-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-stream-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const FACTS = { version: 1, rate: { num: 30, den: 1 }, frames: 60, longestSeconds: 2 } as const;

describe('the facts of a stream', () => {
  it.each(['', '{"version":', '{"version":1}', 'null', '[]'])('are not there when the file says %j', async (text) => {
    await writeFile(join(folder, 'stream.json'), text);
    expect(await readFacts(folder)).toBeUndefined();
    await writeFacts(folder, FACTS);
    expect(await readFacts(folder)).toEqual(FACTS);
  });
});
