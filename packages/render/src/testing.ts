import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Asset, Canvas, Draft, MediaFacts, Segment, Track } from '@reelsmith/core';
import { createFfmpeg, type Ffmpeg, type ProbeStream, type UserDemuxer } from '@reelsmith/ffmpeg';
import { ffmpeg as ffmpegCommand, makeSample, type SampleKind, type SampleOptions } from '@reelsmith/ffmpeg/testing';
import { compile } from './compile.ts';
import { type RenderOptions, type RenderResult, render } from './engine.ts';
import type { RenderPlan } from './plan.ts';

const run = promisify(execFile);

const DEMUXERS: Record<string, UserDemuxer> = {
  jpg: 'jpeg_pipe',
  png: 'png_pipe',
  alpha_png: 'png_pipe',
  webp: 'webp_pipe',
  gif: 'gif',
  mp3: 'mp3',
  wav: 'wav',
  avi: 'avi',
  aac: 'aac',
  webm: 'matroska',
  mkv: 'matroska',
  odd_size: 'matroska',
  surround_71: 'matroska',
  mono: 'wav',
  rate_192k: 'wav',
  alpha_webm: 'matroska',
};

/** A folder with media and drafts for tests of the engine. */
export interface Bench {
  readonly folder: string;
  readonly ffmpeg: Ffmpeg;
  /** Command lines of everything that was started. */
  readonly started: string[];
  readonly assets: Map<string, Asset>;
  /** Colour tables by id. */
  readonly luts: Map<string, { hash: string; text: string }>;
  /** Makes a sample and returns its asset; the id is the name. */
  sample(id: string, kind: SampleKind, options?: SampleOptions): Promise<Asset>;
  /** Makes a file with arguments of one's own. */
  custom(id: string, demuxer: UserDemuxer, args: readonly string[], facts?: Partial<MediaFacts>): Promise<Asset>;
  film(
    draft: Draft,
    output?: Partial<Parameters<typeof compile>[1]['output']>,
    options?: Partial<RenderOptions>,
  ): Promise<Film>;
  close(): Promise<void>;
}

export interface Film {
  readonly made: Extract<RenderResult, { ok: true }>;
  readonly path: string;
  readonly plan: RenderPlan;
  /** RGB of the pixel at fractions of the canvas in a frame. */
  pixel(frame: number, x: number, y: number): Promise<readonly [number, number, number]>;
  /** RGB of frames, at the film's own size, in their order. */
  rgb(frames: readonly number[]): Promise<Buffer[]>;
  /** Share of the frame that is bright, 0 to 1. */
  lit(frame: number): Promise<number>;
  /** A frame as PNG beside the film; returns its path. */
  picture(frame: number): Promise<string>;
  /** Root mean square of the sound between two seconds, dB. */
  level(from: number, to: number, filter?: string): Promise<number>;
}

export async function createBench(): Promise<Bench> {
  const folder = process.env.RENDER_BENCH ?? (await mkdtemp(join(tmpdir(), 'reelsmith-render-')));
  const started: string[] = [];
  const logs: string[] = [];
  const ffmpeg = await createFfmpeg({
    sandbox: 'auto',
    scratchFolder: folder,
    onSpawn: (_child, argv) => started.push(argv.join(' ')),
    onLog: (lines) => logs.push(lines),
  });
  const assets = new Map<string, Asset>();
  const luts = new Map<string, { hash: string; text: string }>();
  const paths = new Map<string, string>();
  let films = 0;
  const keep = async (id: string, demuxer: UserDemuxer, more: Partial<MediaFacts> = {}): Promise<Asset> => {
    const path = join(folder, id);
    paths.set(id, path);
    const probed = await ffmpeg.probe(path, { demuxer });
    if (!probed.ok) throw new Error(`The sample ${id} cannot be read: ${probed.detail}`);
    const facts = { ...factsOf(probed.report.streams, probed.report.seconds ?? 0, demuxer), ...more };
    const asset: Asset = { id, name: `${id}.file`, hash: id.padEnd(64, '0'), facts };
    assets.set(id, asset);
    return asset;
  };
  return {
    folder,
    ffmpeg,
    started,
    assets,
    luts,
    sample: async (id, kind, options) => {
      await makeSample(kind, join(folder, id), options);
      return keep(id, DEMUXERS[kind] ?? 'mov', {
        alpha: kind.startsWith('alpha'),
        variableFrameRate: kind === 'vfr',
      });
    },
    custom: async (id, demuxer, args, facts) => {
      await ffmpegCommand([...args, join(folder, id)]);
      return keep(id, demuxer, facts);
    },
    film: async (draft, output = {}, options = {}) => {
      const compiled = compile(draft, { assets, luts, output: { format: 'mp4', quality: 'standard', ...output } });
      if (!compiled.ok) throw new Error(`Not compiled: ${JSON.stringify(compiled.refusal)}`);
      films += 1;
      const outputPath = join(folder, `film${films}.${compiled.plan.format}`);
      const resolve = (assetId: string) => {
        const path = paths.get(assetId);
        const asset = assets.get(assetId);
        return path === undefined || asset === undefined ? undefined : { path, facts: asset.facts };
      };
      const result = await render(compiled.plan, {
        ffmpeg,
        resolve,
        outputPath,
        workFolder: folder,
        ...options,
        readLut: (id) => luts.get(id)?.text,
      });
      if (!result.ok) throw new Error(`${result.reason}: ${result.message}\n${logs.join('\n')}`);
      return { ...filmAt(outputPath, compiled.plan), made: result };
    },
    close: () =>
      process.env.RENDER_BENCH === undefined ? rm(folder, { recursive: true, force: true }) : Promise.resolve(),
  };
}

function factsOf(streams: readonly ProbeStream[], seconds: number, demuxer: UserDemuxer): MediaFacts {
  const video = streams.find((stream) => stream.type === 'video' && !stream.attachedPicture);
  const audio = streams.find((stream) => stream.type === 'audio');
  const still = demuxer.endsWith('_pipe');
  return {
    kind: video === undefined ? 'audio' : still ? 'image' : 'video',
    format: demuxer,
    demuxer,
    durationMs: still ? 0 : Math.round(seconds * 1000),
    fps: still ? 0 : 30,
    ...pictureFacts(video),
    variableFrameRate: false,
    alpha: false,
    hasAudio: audio !== undefined,
    audioChannels: audio?.channels ?? 0,
    sampleRate: audio?.sampleRate ?? 0,
    bytes: 0,
  };
}

function pictureFacts(video: ProbeStream | undefined) {
  if (video === undefined)
    return { width: 0, height: 0, rotation: 0, anamorphic: false, hdr: false, interlaced: false };
  const [wide = 1, high = 1] = (video.sampleAspectRatio ?? '1:1').split(':').map(Number);
  const square = wide > 0 && high > 0 ? wide / high : 1;
  const size = [Math.round(video.width * square), video.height] as const;
  const [width, height] = video.rotation % 180 === 0 ? size : ([size[1], size[0]] as const);
  return {
    width,
    height,
    rotation: video.rotation,
    anamorphic: square !== 1,
    hdr: /smpte2084|arib-std-b67/.test(video.colorTransfer ?? ''),
    interlaced: /^(tt|bb|tb|bt)$/.test(video.fieldOrder ?? ''),
  };
}

function filmAt(path: string, plan: RenderPlan): Omit<Film, 'made'> {
  const frameFilter = (frame: number): string => `select=eq(n\\,${frame})`;
  const command = async (args: readonly string[]): Promise<Buffer> => {
    const options = { encoding: 'buffer', maxBuffer: 1e9 } as const;
    return (await run('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...args], options)).stdout;
  };
  return {
    path,
    plan,
    pixel: async (frame, x, y) => {
      const left = Math.min(plan.width - 2, Math.round(x * plan.width));
      const top = Math.min(plan.height - 2, Math.round(y * plan.height));
      const filter = `${frameFilter(frame)},scale=in_color_matrix=bt709,format=rgb24,crop=1:1:${left}:${top}:exact=1`;
      const raw = await command(['-i', path, '-vf', filter, '-frames:v', '1', '-f', 'rawvideo', '-']);
      return [raw[0] ?? -1, raw[1] ?? -1, raw[2] ?? -1];
    },
    rgb: async (frames) => {
      // An expression nests only about a hundred deep, and a sum counts as nesting.
      const found = new Map<number, Buffer>();
      const size = plan.width * plan.height * 3;
      for (let at = 0; at < frames.length; at += 50) {
        const some = [...new Set(frames.slice(at, at + 50))].toSorted((a, b) => a - b);
        const select = `select='${some.map((frame) => `eq(n,${frame})`).join('+')}'`;
        const filter = `${select},scale=in_color_matrix=bt709,format=rgb24`;
        const raw = await command(['-i', path, '-vf', filter, '-vsync', '0', '-f', 'rawvideo', '-']);
        for (const [index, frame] of some.entries()) found.set(frame, raw.subarray(index * size, (index + 1) * size));
      }
      return frames.map((frame) => found.get(frame) ?? Buffer.alloc(0));
    },
    lit: async (frame) => {
      const filter = `${frameFilter(frame)},format=gray`;
      const raw = await command(['-i', path, '-vf', filter, '-frames:v', '1', '-f', 'rawvideo', '-']);
      return raw.filter((level) => level > 128).length / Math.max(1, raw.length);
    },
    picture: async (frame) => {
      const png = `${path}.${frame}.png`;
      await command(['-i', path, '-vf', frameFilter(frame), '-frames:v', '1', png]);
      return png;
    },
    level: async (from, to, filter = 'anull') => {
      const raw = await command(['-i', path, '-af', `atrim=${from}:${to},${filter}`, '-f', 'f32le', '-ac', '1', '-']);
      const samples = new Float32Array(
        raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length - (raw.length % 4)),
      );
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length);
      return 10 * Math.log10(power + 1e-12);
    },
  };
}

let ids = 0;

/** A segment with what tests leave unsaid. */
export function segment(
  source: Segment['source'],
  startMs: number,
  durationMs: number,
  more: Partial<Segment> = {},
): Segment {
  ids += 1;
  return { id: `seg${ids}`, name: `segment ${ids}`, source, startMs, durationMs, sourceStartMs: 0, ...more };
}

export const media = (asset: Asset): Segment['source'] => ({
  kind: 'media',
  assetId: asset.id,
  media: asset.facts.kind,
});
export const color = (value: string): Segment['source'] => ({ kind: 'color', color: value });
export const text = (value: string): Segment['source'] => ({ kind: 'text', text: value });

export function track(kind: Track['kind'], role: Track['role'], segments: Segment[], more: Partial<Track> = {}): Track {
  ids += 1;
  return { id: `trk${ids}`, kind, role, segments, ...more };
}

export const SMALL: Canvas = { width: 320, height: 180, fps: 30 };

export function draft(tracks: Track[], more: Partial<Draft> = {}): Draft {
  return { version: 1, id: 'draft', title: 'Test', canvas: SMALL, tracks, ...more };
}
