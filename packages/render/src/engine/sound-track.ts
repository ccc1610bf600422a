import { join } from 'node:path';
import { z } from 'zod';
import { createFactsShelf } from '../cache/kept-facts.ts';
import { type FilmSound, makeSound } from '../sound/film-sound.ts';
import { soundKey } from '../sound/key.ts';
import { containerOf } from './containers.ts';
import type { Workshop } from './run.ts';

/** JSON knows no infinity, and that is the loudness of silence. */
const Decibels = z.number().nullable();
const Loudness = z.object({
  targetLufs: z.number().optional(),
  mixedLufs: Decibels,
  gainDb: z.number(),
  lufs: Decibels,
  truePeakDb: Decibels,
  silences: z.array(z.object({ from: z.number(), to: z.number() })),
});
/** What is known of a sound is kept beside it. */
const Notes = z.object({ warnings: z.array(z.string()), loudness: Loudness.optional() });
type Notes = z.infer<typeof Notes>;

/** Mixes, levels and encodes the sound of the whole film once: pieces of AAC could not be joined without a click. A film
 *  that sounds like one before takes the sound of that. */
export async function makeSoundTrack(workshop: Workshop, onRatio: (ratio: number) => void): Promise<FilmSound> {
  const { plan, folder, cache, ffmpeg } = workshop;
  const { format } = containerOf(plan).sound;
  const path = join(folder, 'sound');
  if (cache === undefined) return makeSound(workshop, { path, format, last: false }, onRatio);
  // A preview's sound is made with less care: no export may find it.
  const care = plan.preview ? 'quick' : 'whole';
  const key = soundKey(plan, `${format} ${care} ${ffmpeg.capabilities.version}`);
  const shelf = createFactsShelf(cache, { name: 'notes', schema: Notes, folder });
  const notes = await shelf.kept(key);
  if (notes !== undefined && (await cache.get(key, path))) {
    onRatio(1);
    return { path, warnings: notes.warnings, loudness: loudnessIn(notes) };
  }
  const sound = await makeSound(workshop, { path, format, last: false }, onRatio);
  await shelf.keep(key, { warnings: sound.warnings, loudness: sound.loudness });
  await cache.put(key, path);
  return sound;
}

function loudnessIn({ loudness }: Notes): FilmSound['loudness'] {
  if (loudness === undefined) return undefined;
  const { mixedLufs, lufs, truePeakDb, targetLufs, ...rest } = loudness;
  const read = (value: number | null): number => value ?? Number.NEGATIVE_INFINITY;
  return { ...rest, mixedLufs: read(mixedLufs), lufs: read(lufs), truePeakDb: read(truePeakDb), targetLufs };
}
