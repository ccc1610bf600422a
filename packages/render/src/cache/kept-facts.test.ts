import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createFolderCache } from './folder-cache.ts';
import { createFactsShelf } from './kept-facts.ts';

const KEY = 'a'.repeat(64);
let root = '';
let folder = '';
const shelfOf = () => {
  const cache = createFolderCache({ folder: join(root, 'cache'), maxBytes: 100_000 });
  return createFactsShelf(cache, { name: 'notes', schema: z.object({ mean: z.number() }), folder });
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'reelsmith-facts-'));
  folder = join(root, 'work');
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('facts beside an entry of the cache', () => {
  it('are read by many at once, and leave no file behind', async () => {
    const shelf = shelfOf();
    await shelf.keep(KEY, { mean: 16 });
    const read = await Promise.all(Array.from({ length: 40 }, () => shelf.kept(KEY)));
    expect(read).toEqual(read.map(() => ({ mean: 16 })));
    expect(await readdir(folder)).toEqual([]);
  });

  it('can be kept again after they were read', async () => {
    const shelf = shelfOf();
    await shelf.keep(KEY, { mean: 16 });
    expect(await shelf.kept(KEY)).toEqual({ mean: 16 });
    await shelf.keep(KEY, { mean: 200 });
    expect(await shelf.kept(KEY)).toEqual({ mean: 200 });
  });

  it('are none when they are something else', async () => {
    const shelf = shelfOf();
    await shelf.keep(KEY, { mean: 'bright' });
    expect(await shelf.kept(KEY)).toBeUndefined();
  });
});
