import { PACKET } from '../sound/samples.ts';
import { aacEntry } from './entries.ts';
import type { FilmTrack } from './film.ts';
import { type AudioTrack, hiddenTicks } from './movie.ts';

/** The whole sound of a file that was encoded for the film. */
export function wholeSound(audio: AudioTrack, file: number, seconds: number): FilmTrack {
  const ticks = Math.round(seconds * audio.timescale);
  return soundTrack(audio, { file, first: 0, end: audio.samples.count, mediaTime: hiddenTicks(audio), ticks });
}

/** Packets [first, end) of one of the files that a film is read from, and what of them is heard. */
interface Part {
  readonly file: number;
  readonly first: number;
  readonly end: number;
  /** Ticks before the first that is heard. */
  readonly mediaTime: number;
  readonly ticks: number;
}

/** Packets of a sound as a track of a film. */
export function soundTrack({ config, samples, timescale }: AudioTrack, part: Part): FilmTrack {
  const count = part.end - part.first;
  // The last packet says how much of it is heard: readers that do not cut it at the edit's end go by that.
  const rest = part.mediaTime + part.ticks - (count - 1) * PACKET;
  const kept = Array.from({ length: count }, (_, index) => ({
    file: part.file,
    offset: samples.offsets[part.first + index] ?? 0,
    size: samples.sizes[part.first + index] ?? 0,
    duration: index === count - 1 ? Math.max(1, Math.min(PACKET, rest)) : PACKET,
    composition: 0,
    sync: true,
  }));
  return {
    kind: 'audio',
    timescale,
    samples: kept,
    edits: [{ mediaTime: part.mediaTime, ticks: part.ticks }],
    entry: aacEntry(config),
    width: 0,
    height: 0,
  };
}
