import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Ffmpeg, FfmpegJob, InputSpec } from '@reelsmith/ffmpeg';
import { drawCard } from '../cards/draw-card.ts';
import {
  type InstantProvider,
  type MakeOptions,
  type MakeRequest,
  type Offer,
  ProviderFailed,
  type Unable,
} from '../provider.ts';
import { FAMILIES } from '../scenes/families.ts';
import type { FrameForm } from '../scenes/film.ts';
import { type PromptReading, readPrompt } from '../scenes/read-prompt.ts';
import type { PooledScene, ScenePool } from '../scenes/scene-pool.ts';
import { SCENE_FAMILIES, type SceneFamilyName, type SceneSpec } from '../scenes/scene-spec.ts';

const FPS = 30;
const DEFAULT_MS = 5000;
const DEFAULT_SIZE = { width: 1920, height: 1080 };
/** Beyond this a scene has nothing new to show. */
const MOST_MS = 120_000;
const LIMITS = { outputBytes: 4e9, wallMs: 1_800_000, cpuSeconds: 3600, memoryBytes: 4e9 } as const;

const KNOWN = SCENE_FAMILIES.filter((name) => FAMILIES[name] !== undefined);

export interface BuiltInOptions {
  readonly ffmpeg: Ffmpeg;
  readonly pool: ScenePool;
  /** Kinds of scene that it draws; all there are unless said. */
  readonly families?: readonly SceneFamilyName[] | undefined;
}

/** Draws scenes by rules, in this process: no model, no key, no network. Says what it can't draw. */
export function createBuiltIn({ ffmpeg, pool, families = KNOWN }: BuiltInOptions): InstantProvider {
  const offers: readonly Offer[] =
    families.length === 0
      ? []
      : [
          { kind: 'image', mostWidth: 3840, mostHeight: 3840 },
          { kind: 'video', mostMs: MOST_MS, mostWidth: 3840, mostHeight: 3840 },
          { kind: 'card', mostWidth: 3840, mostHeight: 3840 },
        ];
  return {
    name: 'builtin',
    title: 'The built-in scene renderer',
    model: 'scenes-1',
    builtIn: true,
    licence: 'Drawn by this program; yours to use for anything.',
    offers,
    way: 'instant',
    unable: (request) => unableOf(request, families),
    leavesOut: (request) => (request.kind === 'card' ? [] : read(request).unread),
    make: async (request, path, options = {}) => {
      options.signal?.throwIfAborted();
      const { width, height } = sizeOf(request);
      if (request.kind === 'card')
        return writeFile(path, drawCard(request.prompt, { seed: request.seed, width, height }));
      const spec = specOf(request, families);
      const form = request.kind === 'image' ? 'rgba' : 'yuv420p';
      const scene = await pool.bake(spec, width, height, form);
      try {
        options.signal?.throwIfAborted();
        const work = { ffmpeg, scene, path, width, height, options };
        await (request.kind === 'image' ? writeStill(work) : writeClip(work, lengthOf(request)));
      } finally {
        await scene.close();
      }
    },
  };
}

/** A cat on a beach is not a beach: what can't be shown refuses the whole. */
function unableOf(request: MakeRequest, families: readonly SceneFamilyName[]): Unable | undefined {
  // Words can be set whatever they say.
  if (request.kind === 'card') return undefined;
  const { spec, unknown } = read(request);
  if (spec !== undefined && unknown.length === 0 && families.includes(spec.family)) return undefined;
  const subject = unknown.join(', ').trim();
  return { code: 'subject', subject: (subject === '' ? request.prompt : subject).slice(0, 120) };
}

function read(request: MakeRequest): PromptReading {
  const { width, height } = sizeOf(request);
  const loopSeconds = lengthOf(request) / 1000;
  return readPrompt(request.prompt, { seed: request.seed, aspect: width / height, loopSeconds });
}

function specOf(request: MakeRequest, families: readonly SceneFamilyName[]): SceneSpec {
  const { spec } = read(request);
  if (spec !== undefined && unableOf(request, families) === undefined) return spec;
  throw new ProviderFailed({ reason: 'refused', message: 'This subject is none that it can draw.', again: false });
}

/** Even edges: films can have no others. */
function sizeOf({ width, height }: MakeRequest): { width: number; height: number } {
  const even = (edge: number): number => Math.max(16, Math.round(edge / 2) * 2);
  return { width: even(width ?? DEFAULT_SIZE.width), height: even(height ?? DEFAULT_SIZE.height) };
}

function lengthOf({ durationMs = DEFAULT_MS }: MakeRequest): number {
  return durationMs;
}

interface Work {
  readonly ffmpeg: Ffmpeg;
  readonly scene: PooledScene;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly options: MakeOptions;
}

async function writeStill(work: Work): Promise<void> {
  await write(work, {
    inputs: [input(work, 'rgba', 1)],
    maps: ['0:v'],
    outputOptions: ['-frames:v', '1', '-c:v', 'png', '-pix_fmt', 'rgb24'],
    output: { path: work.path, muxer: 'image2' },
    limits: { ...LIMITS, outputSeconds: 10 },
  });
}

async function writeClip(work: Work, lengthMs: number): Promise<void> {
  const count = Math.max(1, Math.round((lengthMs / 1000) * FPS));
  const colors = 'range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709';
  await write(work, {
    inputs: [input(work, 'yuv420p', count)],
    graph: `[0:v]setparams=${colors}[picture]`,
    maps: ['[picture]'],
    outputOptions: [
      ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '18', '-movflags', '+faststart'],
      ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
    ],
    output: { path: work.path, muxer: 'mp4' },
    limits: { ...LIMITS, outputSeconds: count / FPS + 1 },
    totalFrames: count,
  });
}

/** Frame by frame: more than one that waits would be drawn over. */
function input(work: Work, pixelFormat: FrameForm, count: number): InputSpec {
  const stream = Readable.from(frames(work, count), { highWaterMark: 1 });
  const options = { framerate: FPS, videoSize: `${work.width}x${work.height}`, pixelFormat } as const;
  return { kind: 'ownPipe', format: 'rawvideo', stream, options };
}

/** Pictures one after the other. While the encoder takes one the next is drawn. */
async function* frames({ scene, options }: Work, count: number): AsyncGenerator<Buffer> {
  let next = drawn(scene, 0);
  for (let index = 0; index < count; index += 1) {
    options.signal?.throwIfAborted();
    const picture = await next;
    // A failure is met where it is waited for.
    if (index + 1 < count) next = drawn(scene, (index + 1) / FPS);
    next.catch(() => undefined);
    options.onProgress?.(index / count);
    yield picture;
  }
}

/** The scene's own memory, which holds while the encoder reads this frame and the next one waits. */
async function drawn(scene: PooledScene, seconds: number): Promise<Buffer> {
  const { buffer, byteOffset, byteLength } = await scene.frame(seconds);
  return Buffer.from(buffer, byteOffset, byteLength);
}

async function write({ ffmpeg, options }: Work, job: FfmpegJob): Promise<void> {
  const result = await ffmpeg.run(job, { signal: options.signal });
  options.signal?.throwIfAborted();
  if (result.ok) return;
  throw new ProviderFailed({ reason: 'broken', message: 'The picture could not be drawn or written.', again: true });
}
