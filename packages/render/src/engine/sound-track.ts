import { makeSound, soundPath } from '../sound/film-sound.ts';
import type { Workshop } from './run.ts';

/** The encoded sound of a film, and sentences about what it could not reach. */
export interface SoundTrack {
  readonly path: string;
  readonly warnings: readonly string[];
}

/** Mixes, levels and encodes the sound of the whole film once: pieces of AAC could not be joined without a click. */
export async function makeSoundTrack(workshop: Workshop, onRatio: (ratio: number) => void): Promise<SoundTrack> {
  const made = { path: soundPath(workshop.folder), format: 'm4a', last: false } as const;
  return makeSound(workshop, made, onRatio);
}
