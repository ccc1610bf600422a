import type { Ffmpeg, FfmpegJob, InputSpec, ProbeReport, UserDemuxer } from '@reelsmith/ffmpeg';
import { measureLoudness } from './loudness.ts';
import type { MadeKind, MakeFailure } from './provider.ts';
import { sniff } from './sniff.ts';

/** How everything that was made is kept: films at one rate, sound at one level. */
export interface MadeForm {
  readonly fps: number;
  /** Loudness of sound in LUFS. */
  readonly lufs: number;
  /** Longest sound or film that is taken, milliseconds; the rest is cut off. */
  readonly mostMs: number;
}

export interface Wanted {
  readonly kind: Exclude<MadeKind, 'transcript'>;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly durationMs?: number | undefined;
  /** Of pictures; PNG when absent. */
  readonly format?: 'png' | 'jpg' | undefined;
}

/** What a result was, where it was not what was asked for. Lengths are left as they are: the timeline trims or repeats in
 *  sight of everybody. */
export type MadeNote =
  | { readonly code: 'resized'; readonly width: number; readonly height: number }
  | { readonly code: 'longer' | 'shorter'; readonly ms: number; readonly wantedMs: number };

export type Normalised =
  | {
      readonly ok: true;
      readonly extension: 'png' | 'jpg' | 'mp4' | 'm4a';
      /** 0 for pictures. */
      readonly durationMs: number;
      readonly notes: readonly MadeNote[];
    }
  | { readonly ok: false; readonly failure: MakeFailure };

const LIMITS = { outputBytes: 2e9, wallMs: 600_000, cpuSeconds: 900, memoryBytes: 4e9 } as const;
/** Lengths that differ by less than this are the same to the eye. */
const SAME_MS = 120;
const PICTURES: readonly UserDemuxer[] = ['png_pipe', 'jpeg_pipe', 'webp_pipe', 'gif'];
const SOUNDS: readonly UserDemuxer[] = ['mp3', 'wav', 'aac'];

interface Work {
  readonly ffmpeg: Ffmpeg;
  readonly from: string;
  readonly to: string;
  readonly wanted: Wanted;
  readonly form: MadeForm;
  readonly signal?: AbortSignal | undefined;
}

/** Looks at what a provider delivered and writes it anew in the one form in which made things are kept. Nothing that a
 *  provider says about its result is believed. */
export async function normalise(work: Work): Promise<Normalised> {
  const demuxer = await sniff(work.from);
  if (demuxer === undefined || !fits(work.wanted.kind, demuxer)) return notMedia(work.wanted.kind);
  const { signal } = work;
  const probed = await work.ffmpeg.probe(work.from, { demuxer, signal });
  signal?.throwIfAborted();
  if (!probed.ok) return notMedia(work.wanted.kind);
  const input: InputSpec = { kind: 'userMedia', path: work.from, demuxer };
  if (isPicture(work.wanted.kind)) return asPicture(work, input, probed.report);
  if (work.wanted.kind === 'video') return asFilm(work, input, probed.report);
  return asSound(work, input);
}

function isPicture(kind: MadeKind): boolean {
  return kind === 'image' || kind === 'card';
}

function fits(kind: Wanted['kind'], demuxer: UserDemuxer): boolean {
  if (isPicture(kind)) return PICTURES.includes(demuxer);
  if (kind === 'video') return !SOUNDS.includes(demuxer) && (!PICTURES.includes(demuxer) || demuxer === 'gif');
  return !PICTURES.includes(demuxer);
}

async function asPicture(work: Work, input: InputSpec, report: ProbeReport): Promise<Normalised> {
  const size = sizeOf(report);
  if (size === undefined) return notMedia('image');
  const jpg = work.wanted.format === 'jpg';
  const graph = `[0:v:0]${scaling(work.wanted, size)}${jpg ? ',format=yuvj420p' : ''}[picture]`;
  const encode = jpg ? ['-c:v', 'mjpeg', '-q:v', '2'] : ['-c:v', 'png'];
  return run(
    work,
    'image',
    {
      inputs: [input],
      graph,
      maps: ['[picture]'],
      outputOptions: ['-frames:v', '1', ...encode],
      output: { path: work.to, muxer: 'image2' },
      limits: { ...LIMITS, outputSeconds: 10 },
    },
    () => ({ extension: jpg ? 'jpg' : 'png', durationMs: 0, notes: sizeNotes(work.wanted, size) }),
  );
}

async function asFilm(work: Work, input: InputSpec, report: ProbeReport): Promise<Normalised> {
  const size = sizeOf(report);
  if (size === undefined) return notMedia('video');
  const { wanted, form, signal, ffmpeg } = work;
  const heard = report.streams.some((stream) => stream.type === 'audio');
  if (!heard && isThere(wanted, form, size, report)) return copyFilm(work, input);
  const gain = heard ? await measureLoudness(ffmpeg, input, { ...form, signal }) : 0;
  const picture = `[0:v:0]${scaling(wanted, size)},setsar=1,fps=${form.fps},format=yuv420p[picture]`;
  const sound = heard ? `;[0:a:0]${leveled(gain)}[sound]` : '';
  const encode = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '18', '-movflags', '+faststart'];
  return run(
    work,
    'video',
    {
      inputs: [input],
      graph: `${picture}${sound}`,
      maps: ['[picture]', ...(heard ? ['[sound]'] : [])],
      outputOptions: [...encode, ...(heard ? ['-c:a', 'aac', '-b:a', '192k'] : [])],
      output: { path: work.to, muxer: 'mp4' },
      limits: { ...LIMITS, outputSeconds: form.mostMs / 1000 },
    },
    (durationMs) => ({
      extension: 'mp4',
      durationMs,
      notes: [...sizeNotes(wanted, size), ...lengthNotes(wanted, durationMs)],
    }),
  );
}

/** A silent film that is in its form already, as the built-in one makes them: nothing to encode again. */
function isThere(
  wanted: Wanted,
  form: MadeForm,
  size: { width: number; height: number },
  report: ProbeReport,
): boolean {
  const [stream, second] = report.streams;
  const same = (wanted.width ?? size.width) === size.width && (wanted.height ?? size.height) === size.height;
  if (stream === undefined || second !== undefined || !same || size.width % 2 === 1 || size.height % 2 === 1)
    return false;
  const rate = `${form.fps}/1`;
  const steady = stream.averageFrameRate === rate && stream.realFrameRate === rate;
  return steady && stream.codec === 'h264' && stream.pixelFormat === 'yuv420p' && stream.rotation === 0;
}

function copyFilm(work: Work, input: InputSpec): Promise<Normalised> {
  return run(
    work,
    'video',
    {
      inputs: [input],
      maps: ['0:v:0'],
      outputOptions: ['-c', 'copy', '-movflags', '+faststart'],
      output: { path: work.to, muxer: 'mp4' },
      limits: { ...LIMITS, outputSeconds: work.form.mostMs / 1000 },
    },
    (durationMs) => ({ extension: 'mp4', durationMs, notes: lengthNotes(work.wanted, durationMs) }),
  );
}

async function asSound(work: Work, input: InputSpec): Promise<Normalised> {
  const { wanted, form, signal, ffmpeg } = work;
  const gain = await measureLoudness(ffmpeg, input, { ...form, signal });
  signal?.throwIfAborted();
  return run(
    work,
    wanted.kind,
    {
      inputs: [input],
      graph: `[0:a:0]${leveled(gain)}[sound]`,
      maps: ['[sound]'],
      outputOptions: ['-c:a', 'aac', '-b:a', '192k', '-movflags', '+faststart'],
      output: { path: work.to, muxer: 'ipod' },
      limits: { ...LIMITS, outputSeconds: form.mostMs / 1000 },
    },
    (durationMs) => ({ extension: 'm4a', durationMs, notes: lengthNotes(wanted, durationMs) }),
  );
}

type Made = Omit<Extract<Normalised, { ok: true }>, 'ok'>;

async function run(
  work: Work,
  kind: MadeKind,
  job: FfmpegJob,
  made: (durationMs: number) => Made,
): Promise<Normalised> {
  const result = await work.ffmpeg.run(job, { signal: work.signal });
  work.signal?.throwIfAborted();
  if (!result.ok) return notMedia(kind);
  const seconds = Math.max(0, ...(result.report?.streams.map((stream) => stream.seconds) ?? []));
  const durationMs = Math.round(seconds * 1000);
  if (kind !== 'image' && durationMs === 0) return notMedia(kind);
  return { ok: true, ...made(durationMs) };
}

function sizeOf(report: ProbeReport): { width: number; height: number } | undefined {
  const stream = report.streams.find(({ type, width, height }) => type === 'video' && width > 0 && height > 0);
  if (stream === undefined) return undefined;
  const lying = Math.abs(stream.rotation) % 180 === 90;
  return lying ? { width: stream.height, height: stream.width } : { width: stream.width, height: stream.height };
}

/** Fills the wanted size and cuts what juts out; without one only odd edges go. */
function scaling({ kind, width, height }: Wanted, size: { width: number; height: number }): string {
  const even = (edge: number): number => (kind === 'video' ? Math.max(2, edge - (edge % 2)) : edge);
  const [w, h] = [even(width ?? size.width), even(height ?? size.height)];
  return `scale=${w}:${h}:force_original_aspect_ratio=increase:flags=lanczos,crop=${w}:${h}`;
}

/** 48 kHz stereo at the wanted level; what would clip is held under -1.5 dBFS. */
function leveled(gainDb: number): string {
  return `aresample=48000,aformat=channel_layouts=stereo,volume=${gainDb.toFixed(2)}dB,alimiter=limit=0.84:level=disabled`;
}

function sizeNotes({ width, height }: Wanted, size: { width: number; height: number }): MadeNote[] {
  const same = (width ?? size.width) === size.width && (height ?? size.height) === size.height;
  return same ? [] : [{ code: 'resized', ...size }];
}

function lengthNotes({ durationMs: wantedMs }: Wanted, ms: number): MadeNote[] {
  if (wantedMs === undefined || Math.abs(ms - wantedMs) <= SAME_MS) return [];
  return [{ code: ms > wantedMs ? 'longer' : 'shorter', ms, wantedMs }];
}

function notMedia(kind: MadeKind): Normalised {
  const what = { image: 'a picture', card: 'a picture', video: 'a film' }[kind as string] ?? 'sound';
  const message = `The provider answered with something that is not ${what}.`;
  return { ok: false, failure: { reason: 'not_media', message, again: false } };
}
