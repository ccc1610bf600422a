import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderCache } from '../cache/folder-cache.ts';
import { type Bench, color, createBench, draft, type Film, media, segment, text, track } from '../testing.ts';
import { createPool } from './pool.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await bench.sample('beach', 'mp4', { seconds: 12, width: 320, height: 180 });
});
afterAll(() => bench.close());

/** Runs that encoded a span, among everything that was started since. */
function countSpans(from: number): number {
  return bench.started.slice(from).filter((line) => line.includes('libx264')).length;
}

function filmWith(title: string, headMs = 4000) {
  const beach = bench.assets.get('beach');
  if (beach === undefined) throw new Error('no sample');
  const clips = [segment(color('#204060'), 0, headMs), segment(media(beach), headMs, 12_000)];
  const titles = [segment(text(title), headMs + 4500, 1000)];
  return draft([track('video', 'main', clips), track('text', 'title', titles)]);
}

describe('a second export', () => {
  it('draws only the spans that show something else', async () => {
    const cache = createFolderCache({ folder: join(bench.folder, 'spans'), maxBytes: 1e9 });
    await bench.film(filmWith('One'), {}, { cache });
    const before = bench.started.length;
    const film = await bench.film(filmWith('Two'), {}, { cache });
    expect(countSpans(before)).toBe(1);
    expect(await film.lit(8500 * 0.03 + 15)).toBeGreaterThan(0.005);
    const again = bench.started.length;
    await bench.film(filmWith('Two'), {}, { cache });
    expect(countSpans(again)).toBe(0);
  });

  it('finds what only moved along the film', async () => {
    const cache = createFolderCache({ folder: join(bench.folder, 'moved'), maxBytes: 1e9 });
    await bench.film(filmWith('One'), {}, { cache });
    const before = bench.started.length;
    await bench.film(filmWith('One', 2000), {}, { cache });
    expect(countSpans(before)).toBe(0);
  });

  it('mixes again only what sounds different', async () => {
    const cache = createFolderCache({ folder: join(bench.folder, 'sounds'), maxBytes: 1e9 });
    const countMixes = (from: number): number =>
      bench.started.slice(from).filter((line) => line.includes('pcm_f32le')).length;
    await bench.film(filmWith('One'), {}, { cache });
    const before = bench.started.length;
    const film = await bench.film(filmWith('Two'), {}, { cache });
    expect(countMixes(before)).toBe(0);
    expect(await film.level(5, 6)).toBeGreaterThan(-30);
    await bench.film({ ...filmWith('Two'), loudness: -20 }, {}, { cache });
    expect(countMixes(before)).toBeGreaterThan(0);
  });

  it('draws damaged spans again, and mixes a damaged sound again', async () => {
    const folder = join(bench.folder, 'damaged');
    const cache = createFolderCache({ folder, maxBytes: 1e9 });
    // One lane: equal spans that are drawn at once are drawn twice, and the count would be of chance.
    const alone = { cache, pool: createPool(1) };
    const fresh = bench.started.length;
    await bench.film(filmWith('One'), {}, alone);
    const spans = countSpans(fresh);
    const pieces = (await readdir(folder)).filter((name) => name.endsWith('.piece'));
    await Promise.all(pieces.map((name) => writeFile(join(folder, name), 'not a film')));
    const before = bench.started.length;
    const film = await bench.film(filmWith('One'), {}, alone);
    expect(countSpans(before)).toBe(spans);
    expect(await film.level(5, 6)).toBeGreaterThan(-30);
  });
});

describe('the look of kept spans', () => {
  const plain = () => draft([track('video', 'main', [segment(color('#204060'), 0, 10_000)])]);
  const stateOf = ({ made }: Film): (string | undefined)[] =>
    ['black', 'frozen'].map((name) => made.check.find(({ item }) => item === name)?.state);

  it('is known of equal spans that are taken at once', async () => {
    const cache = createFolderCache({ folder: join(bench.folder, 'equal'), maxBytes: 1e9 });
    const first = stateOf(await bench.film(plain(), {}, { cache, pool: createPool(4) }));
    expect(first).not.toContain('not_looked');
    const before = bench.started.length;
    for (let turn = 0; turn < 5; turn += 1) {
      expect(stateOf(await bench.film(plain(), {}, { cache, pool: createPool(4) }))).toEqual(first);
    }
    expect(countSpans(before)).toBe(0);
  });

  it('is taken again when it was damaged, and then kept', async () => {
    const folder = join(bench.folder, 'looks');
    const cache = createFolderCache({ folder, maxBytes: 1e9 });
    const alone = { cache, pool: createPool(1) };
    const first = stateOf(await bench.film(filmWith('One'), {}, alone));
    const looks = (await readdir(folder)).filter((name) => name.endsWith('look.piece'));
    expect(looks.length).toBeGreaterThan(1);
    await Promise.all(looks.map((name) => writeFile(join(folder, name), 'no look')));
    const before = bench.started.length;
    expect(stateOf(await bench.film(filmWith('One'), {}, alone))).toEqual(first);
    expect(first).not.toContain('not_looked');
    expect(countSpans(before)).toBe(looks.length);
    const again = bench.started.length;
    await bench.film(filmWith('One'), {}, alone);
    expect(countSpans(again)).toBe(0);
  });
});

describe('the sound of a second export', () => {
  it('is not mixed again when only pictures changed, and is when it did', async () => {
    const speech = await bench.sample('speech', 'wav', { seconds: 4 });
    const cache = createFolderCache({ folder: join(bench.folder, 'sounds'), maxBytes: 1e9 });
    const film = (shade: string, volume: number) =>
      draft([
        track('video', 'main', [segment(color(shade), 0, 4000)]),
        track('audio', 'voice', [segment(media(speech), 0, 4000, { volume })]),
      ]);
    const encoded = (from: number): number =>
      bench.started.slice(from).filter((line) => line.includes('-c:a aac')).length;
    const first = await bench.film(film('#102030', 0.5), {}, { cache });
    const before = bench.started.length;
    const second = await bench.film(film('#302010', 0.5), {}, { cache });
    expect(encoded(before)).toBe(0);
    expect(await second.level(0, 4)).toBeCloseTo(await first.level(0, 4), 3);
    const louder = bench.started.length;
    const third = await bench.film(film('#302010', 1), {}, { cache });
    expect(encoded(louder)).toBeGreaterThan(0);
    expect(await third.level(1, 3)).toBeGreaterThan((await second.level(1, 3)) + 3);
  });
});
