import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
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

/** Mixes, levels and encodes the sound of the whole film once: pieces of AAC could not be joined without a click. A film
 *  that sounds like one before takes the sound of that. */
export async function makeSoundTrack(workshop: Workshop, onRatio: (ratio: number) => void): Promise<FilmSound> {
  const { plan, folder, cache, ffmpeg } = workshop;
  const { format } = containerOf(plan).sound;
  const path = join(folder, 'sound');
  const notesPath = join(folder, 'sound.json');
  // A preview's sound is made with less care: no export may find it.
  const care = plan.preview ? 'quick' : 'whole';
  const key = soundKey(plan, `${format} ${care} ${ffmpeg.capabilities.version}`);
  const notesKey = createHash('sha256').update(`${key} notes`).digest('hex');
  if ((await cache?.get(notesKey, notesPath)) === true && (await cache?.get(key, path)) === true) {
    onRatio(1);
    return { path, ...(await notesIn(notesPath)) };
  }
  const sound = await makeSound(workshop, { path, format, last: false }, onRatio);
  if (cache !== undefined) {
    await writeFile(notesPath, JSON.stringify({ warnings: sound.warnings, loudness: sound.loudness }));
    await Promise.all([cache.put(notesKey, notesPath), cache.put(key, path)]);
  }
  return sound;
}

async function notesIn(path: string): Promise<Omit<FilmSound, 'path'>> {
  const { warnings, loudness } = Notes.parse(JSON.parse(await readFile(path, 'utf8')));
  if (loudness === undefined) return { warnings, loudness };
  const { mixedLufs, lufs, truePeakDb, targetLufs, ...rest } = loudness;
  const read = (value: number | null): number => value ?? Number.NEGATIVE_INFINITY;
  const levels = { mixedLufs: read(mixedLufs), lufs: read(lufs), truePeakDb: read(truePeakDb) };
  return { warnings, loudness: { ...rest, ...levels, targetLufs } };
}
