import { CHANNELS, PACKET, SAMPLE_RATE } from '../sound/samples.ts';
import { aacEntry } from './mp4/entries.ts';
import type { FilmTrack } from './mp4/film.ts';
import type { AudioTrack } from './mp4/movie.ts';

/** A source whose sound ends this much before its picture still has whole sound. */
const MOST_MISSING_SECONDS = 0.05;
const LOW_COMPLEXITY = 2;

/** The packets of the source's sound that are heard from `startSeconds` on for `seconds`, and an edit that begins at the
 *  exact sample. Undefined when they are not what every film of ours has, plain AAC of 48 kHz in stereo, or do not lie
 *  without a gap: then the sound is encoded. */
export function copiedSound(audio: AudioTrack, startSeconds: number, seconds: number): FilmTrack | undefined {
  const { config, samples, timescale } = audio;
  const plain =
    config.objectType === LOW_COMPLEXITY && config.frameLength === PACKET && timescale === config.sampleRate;
  if (!plain || config.sampleRate !== SAMPLE_RATE || config.channels !== CHANNELS) return undefined;
  if (startSeconds < audio.shown.from - 1 / timescale || samples.decode[0] !== 0) return undefined;
  const from = Math.round((startSeconds - audio.originSeconds) * timescale);
  const wanted = Math.round(seconds * timescale);
  // A packet is heard right only after the one before it.
  const first = Math.max(0, Math.floor(from / PACKET) - 1);
  const end = Math.min(samples.count, Math.ceil((from + wanted) / PACKET));
  for (let sample = first; sample < end; sample += 1) {
    if (samples.decode[sample] !== sample * PACKET || samples.composition[sample] !== 0) return undefined;
  }
  const there = Math.min(wanted, end * PACKET - from);
  if (from < 0 || wanted - there > MOST_MISSING_SECONDS * timescale) return undefined;
  return soundTrack(audio, { file: 0, first, end, mediaTime: from - first * PACKET, ticks: there });
}

/** The whole sound of a file that was encoded for the film. */
export function wholeSound(audio: AudioTrack, file: number, seconds: number): FilmTrack {
  const mediaTime = Math.max(0, Math.round(-audio.originSeconds * audio.timescale));
  const ticks = Math.round(seconds * audio.timescale);
  return soundTrack(audio, { file, first: 0, end: audio.samples.count, mediaTime, ticks });
}

interface Part {
  readonly file: number;
  readonly first: number;
  readonly end: number;
  readonly mediaTime: number;
  readonly ticks: number;
}

function soundTrack({ config, samples, timescale }: AudioTrack, part: Part): FilmTrack {
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
