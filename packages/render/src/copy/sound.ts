import type { FilmTrack } from '../mp4/film.ts';
import type { AudioTrack } from '../mp4/movie.ts';
import { soundTrack } from '../mp4/sound-track.ts';
import { CHANNELS, PACKET, SAMPLE_RATE } from '../sound/samples.ts';

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
