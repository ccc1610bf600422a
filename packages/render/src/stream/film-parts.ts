import { type AudioTrack, hiddenTicks, movieAt, type VideoTrack } from '../mp4/movie.ts';
import { PACKET, SAMPLE_RATE } from '../sound/samples.ts';
import { initSegment, mediaSegment, type Rendition, type SampleRange } from './fragment.ts';
import { type Listed, masterPlaylist, mediaPlaylist } from './playlist.ts';
import { playlistPart, type StreamPart, segmentPart } from './stream-part.ts';

/** A finished film read as a stream: nothing is made, packets are wrapped as they are asked for. */
export interface FilmStream {
  readonly path: string;
  readonly video: VideoTrack;
  readonly audio: AudioTrack;
}

/** The film at `path`; undefined when it cannot be streamed: not ours, gone, or with hidden pictures before its start,
 *  which only a file's edit list can hide. */
export async function readFilm(path: string): Promise<FilmStream | undefined> {
  const { video, audio } = (await movieAt(path)) ?? {};
  if (video === undefined || audio === undefined) return undefined;
  const plain = video.samples.composition[0] === hiddenTicks(video) && video.samples.sync[0] === 1;
  return plain ? { path, video, audio } : undefined;
}

const SEGMENT_SECONDS = 2;
const SOUND_PACKETS = 192;

/** One part of a finished film's stream, by its name; undefined when there is no such part. */
export async function filmPart(film: FilmStream, name: string): Promise<StreamPart | undefined> {
  if (name === 'master.m3u8') return playlistPart(masterOf(film));
  if (name === 'video.m3u8') return playlistPart(videoList(film));
  if (name === 'sound.m3u8') return playlistPart(soundList(film));
  if (name === 'film-video.mp4') return segmentPart('video', initSegment(film.video));
  if (name === 'film-sound.mp4') return segmentPart('audio', initSegment(film.audio));
  const [, letter, number] = /^film-([va])(\d{1,6})\.m4s$/.exec(name) ?? [];
  if (letter === undefined) return undefined;
  const index = Number(number);
  if (letter === 'v') return videoSegment(film, index);
  const from = index * SOUND_PACKETS;
  return filmSound(film, { from, to: from + SOUND_PACKETS });
}

function masterOf({ video, audio }: FilmStream): string {
  const rate = video.timescale / (video.samples.durations[0] ?? 1);
  const most = Math.max(...groupsOf(video).map((group) => bitsPerSecond(video, group)));
  const sound = bitsPerSecond(audio, { from: 0, to: audio.samples.count });
  return masterPlaylist({ video, framesPerSecond: rate, bitsPerSecond: most + sound });
}

function bitsPerSecond(track: Rendition, range: SampleRange): number {
  const bytes = track.samples.sizes.subarray(range.from, range.to).reduce((sum, size) => sum + size, 0);
  return (8 * bytes) / secondsOf(track, range);
}

function secondsOf({ samples: { decode, durations }, timescale }: Rendition, { from, to }: SampleRange): number {
  return ((decode[to - 1] ?? 0) + (durations[to - 1] ?? 0) - (decode[from] ?? 0)) / timescale;
}

/** Samples from key frame to key frame, a few seconds each. */
function groupsOf({ samples: { count, decode, sync }, timescale }: VideoTrack): SampleRange[] {
  const long = (SEGMENT_SECONDS - 0.5) * timescale;
  const starts: number[] = [];
  for (let sample = 0; sample < count; sample += 1) {
    const begun = decode[starts.at(-1) ?? 0] ?? 0;
    if (sample === 0 || (sync[sample] === 1 && (decode[sample] ?? 0) - begun >= long)) starts.push(sample);
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? count }));
}

function videoList({ video }: FilmStream): string {
  const segments = groupsOf(video).map((group, index) => ({
    name: `film-v${index}.m4s`,
    seconds: secondsOf(video, group),
  }));
  return ended('film-video.mp4', segments);
}

function soundList({ audio }: FilmStream): string {
  const packets = audio.samples.count - firstHeard(audio);
  const segments = Array.from({ length: Math.ceil(packets / SOUND_PACKETS) }, (_, index) => ({
    name: `film-a${index}.m4s`,
    seconds: (Math.min(SOUND_PACKETS, packets - index * SOUND_PACKETS) * PACKET) / SAMPLE_RATE,
  }));
  return ended('film-sound.mp4', segments);
}

function ended(init: string, segments: readonly Listed[]): string {
  const longestSeconds = Math.max(...segments.map(({ seconds }) => seconds));
  return mediaPlaylist({ init, segments, longestSeconds, ended: true });
}

async function videoSegment({ path, video }: FilmStream, index: number): Promise<StreamPart | undefined> {
  const range = groupsOf(video)[index];
  if (range === undefined) return undefined;
  const decodeAt = video.samples.decode[range.from] ?? 0;
  return segmentPart('video', await mediaSegment({ path, track: video, range, decodeAt, sequence: index + 1 }));
}

/** The first packet that is heard whole: those of the encoder's start-up are hidden by the file's edit list. */
export function firstHeard(audio: AudioTrack): number {
  const first = audio.samples.decode.findIndex((decode) => decode >= hiddenTicks(audio));
  return first < 0 ? audio.samples.count : first;
}

/** Packets [from, to) of the film's sound as a segment. */
export async function filmSound(
  { path, audio }: FilmStream,
  { from, to }: SampleRange,
): Promise<StreamPart | undefined> {
  const first = firstHeard(audio);
  const range = { from: first + from, to: Math.min(first + to, audio.samples.count) };
  if (range.from >= range.to) return undefined;
  // The sound of a copied film begins inside a packet; what of it is left out is not caught up with.
  const late = (audio.samples.decode[first] ?? 0) - hiddenTicks(audio);
  const decodeAt = from * PACKET + late;
  return segmentPart('audio', await mediaSegment({ path, track: audio, range, decodeAt, sequence: from + 1 }));
}
