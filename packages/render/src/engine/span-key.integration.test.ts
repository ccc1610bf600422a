import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { type Bench, createBench, draft, segment, text, track } from '../testing.ts';
import { createFontShelf } from '../text/fonts/font-book.ts';
import { createTextStudio } from '../text/studio.ts';
import { PROFILES } from './encoder.ts';
import { createPool } from './pool.ts';
import { planSpan } from './span-task.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());

const shelf = createFontShelf();

/** A font of this machine under a name that no other has. */
function renamedFont(): Buffer {
  const path = shelf.book().face('Noto Sans', 400)?.path;
  if (path === undefined) throw new Error('Noto Sans is not installed.');
  const bytes = readFileSync(path);
  const [from, to] = ['Noto Sans', 'Test Sans'].map((name) => Buffer.from(name, 'utf16le').swap16());
  if (from === undefined || to === undefined) throw new Error('No name.');
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at)) to.copy(bytes, at);
  return bytes;
}

/** The key of a film with one title. */
function keyOf(style: object, fonts: string): string {
  const film = draft([track('text', 'title', [segment(text('Hello'), 0, 1000, { style })])]);
  const compiled = compile(film, { assets: new Map(), output: { format: 'mp4', quality: 'standard' } });
  if (!compiled.ok) throw new Error('Not compiled.');
  const { ffmpeg, folder } = bench;
  const workshop = {
    ...{ plan: compiled.plan, sources: new Map(), ffmpeg, folder, motion: undefined, signal: undefined },
    ...{ pool: createPool(1), cache: undefined, inOrder: () => false, onPiece: () => {} },
    texts: createTextStudio(() => shelf.book([fonts]), folder),
  };
  return planSpan(workshop, { from: 0, to: compiled.plan.frames }, PROFILES.cpu).key;
}

describe('the key of a span with a text', () => {
  it('is another when another font lies at the same path, and only where that font is used', async () => {
    const folder = join(bench.folder, 'fonts');
    await mkdir(folder);
    const font = renamedFont();
    await writeFile(join(folder, 'test.ttf'), font);
    const [own, plain] = [keyOf({ font: 'Test Sans' }, folder), keyOf({}, folder)];
    expect(keyOf({ font: 'Test Sans' }, folder)).toBe(own);
    font[font.length - 1] = (font.at(-1) ?? 0) ^ 1;
    await writeFile(join(folder, 'test.ttf'), font);
    expect(keyOf({ font: 'Test Sans' }, folder)).not.toBe(own);
    expect(keyOf({}, folder)).toBe(plain);
  });
});
