import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hiddenTicks } from '../mp4/movie.ts';
import { cuts, makeCoded, videoEncoders } from '../testing/coded.ts';
import { type Bench, createBench, draft } from '../testing.ts';
import { filmPart, readFilm } from './film-parts.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());

it('a copied film is streamed with its sound at its place, though that begins inside a packet', async () => {
  const path = join(bench.folder, 'coded.mp4');
  await makeCoded(path);
  const asset = await bench.custom('source', 'mov', ['-i', path, '-c', 'copy', '-f', 'mp4'], { videoCodec: 'h264' });
  const made = await bench.film(draft(cuts(asset, [[1000, 4000]])));
  expect(videoEncoders(bench.started)).toBe(0);
  const film = await readFilm(made.path);
  if (film === undefined) throw new Error('Not a film.');
  const hidden = hiddenTicks(film.audio);
  expect(hidden % 1024).not.toBe(0);
  const part = await filmPart(film, 'film-a0.m4s');
  const bytes = part?.bytes ?? Buffer.alloc(0);
  const place = Number(bytes.readBigUInt64BE(bytes.indexOf('tfdt') + 8));
  const first = film.audio.samples.decode.find((decode) => decode >= hidden);
  expect(place).toBe((first ?? 0) - hidden);
});
