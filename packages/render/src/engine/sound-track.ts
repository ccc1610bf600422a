import { type FilmSound, makeSound, soundPath } from '../sound/film-sound.ts';
import { containerOf } from './containers.ts';
import type { Workshop } from './run.ts';

/** Mixes, levels and encodes the sound of the whole film once: pieces of AAC could not be joined without a click. */
export async function makeSoundTrack(workshop: Workshop, onRatio: (ratio: number) => void): Promise<FilmSound> {
  const { format } = containerOf(workshop.plan).sound;
  const made = { path: soundPath(workshop.folder), format, last: false };
  return makeSound(workshop, made, onRatio);
}
