import { stat } from 'node:fs/promises';
import { movieAt } from '../mp4/movie.ts';
import { framesPerSecond, secondsOf } from '../rate.ts';
import { PACKET, SAMPLE_RATE } from '../sound/samples.ts';
import { type FilmStream, filmPart, filmSound, readFilm } from './film-parts.ts';
import { initSegment, mediaSegment, type Rendition, type SampleRange } from './fragment.ts';
import { masterPlaylist, mediaPlaylist } from './playlist.ts';
import {
  beginning,
  noteReader,
  type PieceKind,
  piecePath,
  readFacts,
  type StreamFacts,
  type Stretch,
} from './stream-folder.ts';
import { playlistPart, type StreamPart, segmentPart } from './stream-part.ts';
import { LEAD_PACKETS, LONGEST_SOUND_SECONDS, soundStretches } from './stretches.ts';

export interface AskedStream {
  /** Where the film's pieces appear. */
  readonly folder: string;
  /** Its making goes on. */
  readonly running: boolean;
  /** The finished film on this machine, when there is one. */
  readonly film?: string | undefined;
}

/** One part of a film's stream, by its name, while the film is made and after. `later`: it is not there yet, ask again.
 *  Undefined: there is no such part and will be none. */
export async function streamPart(asked: AskedStream, name: string): Promise<StreamPart | 'later' | undefined> {
  if (asked.running) await noteReader(asked.folder);
  const facts = await readFacts(asked.folder);
  const shown = facts === undefined ? [] : await beginning(asked.folder, 'video');
  const film = asked.film === undefined ? undefined : await readFilm(asked.film);
  if (facts !== undefined && shown.length > 0 && !name.startsWith('film-')) {
    return livePart({ folder: asked.folder, running: asked.running, facts, shown, film }, name);
  }
  if (film !== undefined) return filmPart(film, name);
  return asked.running ? 'later' : undefined;
}

interface Live {
  readonly folder: string;
  readonly running: boolean;
  readonly facts: StreamFacts;
  readonly shown: readonly Stretch[];
  readonly film: FilmStream | undefined;
}

type Answer = StreamPart | 'later' | undefined;

async function livePart(live: Live, name: string): Promise<Answer> {
  switch (name) {
    case 'master.m3u8':
      return master(live);
    case 'video.m3u8':
      return playlistPart(videoList(live));
    case 'sound.m3u8':
      return soundList(live);
    case 'video.mp4':
      return init(live, 'video');
    case 'sound.mp4':
      return init(live, 'audio');
    default:
      return segment(live, name);
  }
}

async function master(live: Live): Promise<Answer> {
  const { folder, facts, shown } = live;
  const [first] = shown;
  const video = first === undefined ? undefined : (await movieAt(piecePath(folder, 'video', first)))?.video;
  if (video === undefined) return undefined;
  const rates = await Promise.all(
    shown.slice(0, 20).map(async (piece) => {
      const bytes = (await stat(piecePath(folder, 'video', piece)).catch(() => undefined))?.size ?? 0;
      return (8 * bytes) / secondsOf(piece.to - piece.from, facts.rate);
    }),
  );
  // What is still to come may be harder than what has been seen.
  const bitsPerSecond = 1.5 * Math.max(...rates) + 200_000;
  return playlistPart(masterPlaylist({ video, bitsPerSecond, framesPerSecond: framesPerSecond(facts.rate) }));
}

function videoList({ running, facts, shown }: Live): string {
  const segments = shown.map(({ from, to }) => ({
    name: `v${from}-${to}.m4s`,
    seconds: secondsOf(to - from, facts.rate),
  }));
  const ended = !running || shown.at(-1)?.to === facts.frames;
  return mediaPlaylist({ init: 'video.mp4', segments, longestSeconds: facts.longestSeconds, ended });
}

/** What is not mixed yet when the film is finished comes from the film. */
async function soundList({ folder, running, facts, film }: Live): Promise<Answer> {
  const all = soundStretches(facts.frames, facts.rate);
  const heard = film === undefined ? await beginning(folder, 'audio') : all;
  if (heard.length === 0) return running ? 'later' : undefined;
  const segments = heard.map(({ from, to }) => ({
    name: `a${from}-${to}.m4s`,
    seconds: ((to - from) * PACKET) / SAMPLE_RATE,
  }));
  const ended = !running || heard.length === all.length;
  return playlistPart(mediaPlaylist({ init: 'sound.mp4', segments, longestSeconds: LONGEST_SOUND_SECONDS, ended }));
}

async function init({ folder, running, film }: Live, kind: PieceKind): Promise<Answer> {
  const [first] = await beginning(folder, kind);
  const made = first === undefined ? undefined : await pieceTrack(folder, kind, first);
  const track = made?.track ?? film?.[kind];
  if (track !== undefined) return segmentPart(kind, initSegment(track));
  return running ? 'later' : undefined;
}

async function segment({ folder, facts, film }: Live, name: string): Promise<Answer> {
  const [, letter, from, to] = /^([va])(\d{1,10})-(\d{1,10})\.m4s$/.exec(name) ?? [];
  if (letter === undefined) return undefined;
  const kind = letter === 'v' ? 'video' : 'audio';
  const stretch = { from: Number(from), to: Number(to) };
  const piece = await pieceTrack(folder, kind, stretch);
  if (piece === undefined) return kind === 'audio' && film !== undefined ? filmSound(film, stretch) : undefined;
  const { rate } = facts;
  const decodeAt =
    kind === 'video' ? Math.round((stretch.from * piece.track.timescale * rate.den) / rate.num) : stretch.from * PACKET;
  return segmentPart(kind, await mediaSegment({ ...piece, decodeAt, sequence: stretch.from + 1 }));
}

/** A piece's track and the samples of it that belong to the stretch. */
async function pieceTrack(
  folder: string,
  kind: PieceKind,
  stretch: Stretch,
): Promise<{ path: string; track: Rendition; range: SampleRange } | undefined> {
  const path = piecePath(folder, kind, stretch);
  const track = (await movieAt(path))?.[kind];
  if (track === undefined) return undefined;
  // The first packet of a file of AAC only starts its decoder up.
  const from = kind === 'video' ? 0 : LEAD_PACKETS + 1;
  const to = kind === 'video' ? track.samples.count : from + stretch.to - stretch.from;
  return { path, track, range: { from, to: Math.min(to, track.samples.count) } };
}
