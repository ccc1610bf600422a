import { type FileHandle, open } from 'node:fs/promises';
import { type AacConfig, readAacConfig } from './aac.ts';
import { type Box, boxesIn, boxHeader, childrenOf, find, need, readerOf, UnreadableMovie } from './boxes.ts';
import { type AvcConfig, readAvcConfig } from './h264.ts';
import { readSamples, type SampleTable } from './samples.ts';

interface Track {
  /** Ticks a second. */
  readonly timescale: number;
  readonly samples: SampleTable;
  /** Seconds on the film's clock at the track's own time zero; below zero where an edit list hides a beginning. */
  readonly originSeconds: number;
  /** Seconds on the film's clock between which the track is shown. */
  readonly shown: { readonly from: number; readonly to: number };
}

export interface VideoTrack extends Track {
  readonly kind: 'video';
  readonly width: number;
  readonly height: number;
  readonly config: AvcConfig;
  /** The whole colr box, when there is one. */
  readonly color: Buffer | undefined;
  /** Shown as decoded: not turned, flipped or stretched. */
  readonly upright: boolean;
}

export interface AudioTrack extends Track {
  readonly kind: 'audio';
  readonly config: AacConfig;
}

/** The first picture and the first sound of an MP4 file, by its index alone. */
export interface Movie {
  /** Undefined when it is not H.264 in a form that is read here. */
  readonly video: VideoTrack | undefined;
  /** Undefined when there is none or it is not plain AAC. */
  readonly audio: AudioTrack | undefined;
  readonly bytes: number;
}

const MOST_TOP_BOXES = 1000;
const MOST_INDEX_BYTES = 128 * 1_048_576;

/** Reads the index of an MP4 or MOV file; none of its media. Throws UnreadableMovie for what is damaged, fragmented or
 *  uses parts of the format that are not read here. The bytes may be hostile: every size is held against what is there. */
export async function readMovie(file: FileHandle): Promise<Movie> {
  const bytes = (await file.stat()).size;
  const moov = await readIndex(file, bytes);
  if (find(moov, 'mvex') !== undefined) throw new UnreadableMovie('The film is fragmented.');
  const clock = timescaleOf(need(moov, 'mvhd'), 0);
  const tracks = childrenOf(moov).filter((box) => box.type === 'trak');
  const ofKind = (kind: string): Box | undefined => tracks.find((track) => kindOf(track) === kind);
  const video = ofKind('vide');
  const audio = ofKind('soun');
  return {
    bytes,
    video: video === undefined ? undefined : readVideo(video, clock),
    audio: audio === undefined ? undefined : readAudio(audio, clock),
  };
}

/** The index of the file at `path`; undefined when there is no such file, or none that is read here. */
export async function movieAt(path: string): Promise<Movie | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  try {
    return file === undefined ? undefined : await readMovie(file);
  } catch (error) {
    if (error instanceof UnreadableMovie) return undefined;
    throw error;
  } finally {
    await file?.close();
  }
}

/** Seconds on the film's clock at which a sample is shown. */
export function timeOf({ samples, timescale, originSeconds }: Track, sample: number): number {
  const ticks = (samples.decode[sample] ?? 0) + (samples.composition[sample] ?? 0);
  return ticks / timescale + originSeconds;
}

/** Ticks of the track that an edit list hides at its beginning. */
export function hiddenTicks({ originSeconds, timescale }: Track): number {
  return Math.max(0, Math.round(-originSeconds * timescale));
}

async function readIndex(file: FileHandle, bytes: number): Promise<Box> {
  const head = Buffer.alloc(16);
  let at = 0;
  for (let count = 0; count < MOST_TOP_BOXES && at + 8 <= bytes; count += 1) {
    const { bytesRead } = await file.read(head, 0, 16, at);
    const { size, header } = boxHeader(head.subarray(0, bytesRead), 0, bytes - at);
    if (size < header || at + size > bytes) throw new UnreadableMovie('The film is cut off.');
    if (head.toString('latin1', 4, 8) === 'moov') return readWhole(file, at, size);
    at += size;
  }
  throw new UnreadableMovie('The film has no index.');
}

async function readWhole(file: FileHandle, at: number, size: number): Promise<Box> {
  if (size > MOST_INDEX_BYTES) throw new UnreadableMovie('The index of the film is too large.');
  const whole = Buffer.alloc(size);
  const { bytesRead } = await file.read(whole, 0, size, at);
  const [moov] = boxesIn(whole, 0, bytesRead);
  if (moov === undefined) throw new UnreadableMovie('The film is cut off.');
  return moov;
}

function kindOf(track: Box): string {
  const handler = need(track, 'mdia', 'hdlr');
  return handler.bytes.toString('latin1', handler.from + 8, handler.from + 12);
}

/** mvhd and mdhd both keep their clock behind two times. */
function timescaleOf(header: Box, least: number): number {
  const reader = readerOf(header);
  const version = reader.u8();
  reader.skip(3 + (version === 1 ? 16 : 8));
  const timescale = reader.u32();
  if (timescale <= least) throw new UnreadableMovie('The film has a clock that stands still.');
  return timescale;
}

function readTrack(track: Box, clock: number): Track {
  const timescale = timescaleOf(need(track, 'mdia', 'mdhd'), 0);
  const samples = readSamples(need(track, 'mdia', 'minf', 'stbl'));
  return { timescale, samples, ...readEdits(find(track, 'edts', 'elst'), clock, timescale) };
}

/** An optional pause and one stretch at normal speed is what cameras and encoders write; other lists are not read. */
function readEdits(list: Box | undefined, clock: number, timescale: number): Pick<Track, 'originSeconds' | 'shown'> {
  const edits = list === undefined ? [] : editsOf(list);
  const pause = edits[0]?.mediaTime === -1 ? edits[0].duration / clock : 0;
  const [edit, ...others] = edits.filter(({ mediaTime }) => mediaTime !== -1);
  if (edit === undefined) return { originSeconds: pause, shown: { from: pause, to: Number.POSITIVE_INFINITY } };
  const plain = edit.rate === 0x10000 && others.length === 0 && edits.at(-1) === edit && edits.length <= 2;
  if (!plain || edit.mediaTime < 0) throw new UnreadableMovie('The film has an edit list of its own.');
  const to = edit.duration === 0 ? Number.POSITIVE_INFINITY : pause + edit.duration / clock;
  return { originSeconds: pause - edit.mediaTime / timescale, shown: { from: pause, to } };
}

function editsOf(list: Box) {
  const reader = readerOf(list);
  const version = reader.u8();
  reader.skip(3);
  return Array.from({ length: reader.entries(version === 1 ? 20 : 12) }, () => ({
    duration: reader.wide(version),
    mediaTime: version === 1 ? reader.i64() : reader.i32(),
    rate: reader.u32(),
  }));
}

/** The one sample entry of a track; undefined when it has several or another codec. */
function entryOf(track: Box, codec: string): Box | undefined {
  const list = need(track, 'mdia', 'minf', 'stbl', 'stsd');
  const entries = boxesIn(list.bytes, list.from + 8, list.to);
  return entries.length === 1 && entries[0]?.type === codec ? entries[0] : undefined;
}

const VISUAL_HEADER = 78;

function readVideo(track: Box, clock: number): VideoTrack | undefined {
  const entry = entryOf(track, 'avc1');
  if (entry === undefined) return undefined;
  const reader = readerOf(entry);
  reader.skip(24);
  const [width, height] = [reader.u16(), reader.u16()];
  const inner = boxesIn(entry.bytes, entry.from + VISUAL_HEADER, entry.to);
  const config = inner.find((box) => box.type === 'avcC');
  const color = inner.find((box) => box.type === 'colr');
  if (config === undefined) return undefined;
  return {
    kind: 'video',
    ...readTrack(track, clock),
    width,
    height,
    config: readAvcConfig(Buffer.from(config.bytes.subarray(config.from, config.to))),
    color: color === undefined ? undefined : Buffer.from(color.bytes.subarray(color.from - 8, color.to)),
    upright: isUpright(need(track, 'tkhd')),
  };
}

const IDENTITY = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];

function isUpright(header: Box): boolean {
  const reader = readerOf(header);
  const version = reader.u8();
  reader.skip(3 + (version === 1 ? 32 : 20) + 16);
  return IDENTITY.every((value) => reader.u32() === value);
}

/** Headers of sound entries: of MP4 and of the first two forms of QuickTime. */
const SOUND_HEADERS = [28, 44, 64];

function readAudio(track: Box, clock: number): AudioTrack | undefined {
  const entry = entryOf(track, 'mp4a');
  if (entry === undefined || entry.to - entry.from < 28) return undefined;
  const header = SOUND_HEADERS[entry.bytes.readUInt16BE(entry.from + 8)];
  if (header === undefined || entry.from + header > entry.to) return undefined;
  const inner = boxesIn(entry.bytes, entry.from + header, entry.to);
  const wave = inner.find((box) => box.type === 'wave');
  const box = inner.find(({ type }) => type === 'esds') ?? (wave === undefined ? undefined : find(wave, 'esds'));
  if (box === undefined) return undefined;
  const config = readAacConfig(Buffer.from(box.bytes.subarray(box.from + 4, box.to)));
  return config === undefined ? undefined : { kind: 'audio', ...readTrack(track, clock), config };
}
