// One export by the engine, in a process of its own so that it can be measured like any other program. It says "ready"
// when ffmpeg and its walls are found, as a running service has them; each line on standard input is an order to render.
import { createInterface } from 'node:readline';
import type { Asset } from '@reelsmith/core';
import { createFfmpeg, type Ffmpeg } from '@reelsmith/ffmpeg';
import { compile, createFolderCache, createRenderer, type RenderOptions, type RenderPlan } from '@reelsmith/render';
import { assetsOf } from './assets.ts';
import { draftOf, type JobName } from './jobs.ts';
import { PREVIEW_OUTPUT, prepareProxies, previewed } from './previewed.ts';
import { sourcePath } from './sources.ts';
import { repeated, watchBeginning } from './watched.ts';

/** What a line on standard input asks for. */
export interface Order {
  readonly job: JobName;
  readonly scale: number;
  readonly quality: 'standard' | 'high';
  readonly output: string;
  readonly workFolder: string;
  readonly copy?: 'editList' | 'smart' | 'off';
  /** A folder with the finished spans of earlier exports. */
  readonly cache?: string;
  readonly changed?: boolean;
  /** Another quality factor for the encoder, or 0 for no loss at all: for curves of bits over likeness. */
  readonly crf?: number;
  /** Spans in the order of the film, as while somebody watches. */
  readonly inOrder?: boolean;
  /** Stop when the first span can be played. */
  readonly onlyFirst?: boolean;
  /** One frame as a picture instead of a film. */
  readonly frame?: number;
  /** A small film from small copies of the videos, or only those copies, made in `workFolder`. */
  readonly preview?: 'prepare' | 'draw';
  /** Only the beginning of the film's stream, as somebody sees it who watches from the start. */
  readonly watched?: boolean;
  /** The film this many times over. */
  readonly times?: number;
}

/** What comes back, one line of JSON. */
export interface Answer {
  readonly seconds: number;
  readonly firstPieceSeconds: number | undefined;
  readonly pieces: number;
  readonly warnings: readonly string[];
  /** What the spans were encoded with. */
  readonly encoder: readonly string[];
  readonly error?: string;
}

type Assets = ReadonlyMap<string, Asset>;

async function carryOut(order: Order, ffmpeg: Ffmpeg, assets: Assets): Promise<Answer> {
  const started = performance.now();
  const since = (): number => (performance.now() - started) / 1000;
  const draft = repeated(draftOf(order.job, order.scale, order.changed ?? false), order.times ?? 1);
  const plain = { format: 'mp4' as const, quality: order.quality, copy: order.copy ?? ('off' as const) };
  const compiled = compile(draft, { assets, output: order.preview === undefined ? plain : PREVIEW_OUTPUT });
  if (!compiled.ok) return failed(`not compiled: ${JSON.stringify(compiled.refusal)}`);
  const common = { ffmpeg, resolve: resolveIn(assets), outputPath: order.output, workFolder: order.workFolder };
  const { plan } = compiled;
  if (order.frame !== undefined) {
    const drawn = await renderer.drawFrame(plan, order.frame, { ...common, format: 'jpg' });
    return drawn.ok ? done(since()) : failed(`${drawn.reason}: ${drawn.message}`);
  }
  if (order.watched === true) return watchBeginning(plan, common).then(() => done(since()));
  if (order.preview === undefined) return film(plan, order, { ...common, since });
  if (order.preview === 'prepare') return prepareProxies(plan, ffmpeg, order.workFolder).then(() => done(since()));
  const quick = previewed(plan, assets);
  return film(quick.plan, order, { ...common, resolve: quick.resolve, since });
}

function done(seconds: number): Answer {
  return { seconds, firstPieceSeconds: undefined, pieces: 0, warnings: [], encoder: [] };
}

/** As a service has it: cores and fonts are shared by all jobs. */
const renderer = createRenderer();

interface Common {
  readonly ffmpeg: Ffmpeg;
  readonly resolve: RenderOptions['resolve'];
  readonly outputPath: string;
  readonly workFolder: string;
  readonly since: () => number;
}

async function film(plan: RenderPlan, order: Order, { since, ...common }: Common): Promise<Answer> {
  let firstPieceSeconds: number | undefined;
  let pieces = 0;
  let encoder: readonly string[] = [];
  const heard = listened(common.ffmpeg, (options) => {
    encoder = options;
  });
  const enough = new AbortController();
  const result = await renderer.render(plan, {
    ...common,
    ffmpeg: order.crf === undefined ? heard : withFactor(heard, order.crf),
    signal: enough.signal,
    inOrder: () => order.inOrder === true,
    onPiece: ({ index }) => {
      pieces += 1;
      if (index === 0) firstPieceSeconds = since();
      if (index === 0 && order.onlyFirst === true) enough.abort();
    },
    ...(order.cache === undefined ? {} : { cache: createFolderCache({ folder: order.cache, maxBytes: CACHE_BYTES }) }),
  });
  if (!result.ok && !enough.signal.aborted) return failed(`${result.reason}: ${result.message}`);
  return { seconds: since(), firstPieceSeconds, pieces, warnings: result.ok ? result.warnings : [], encoder };
}

const CACHE_BYTES = 8e9;

const resolveIn = (assets: Assets) => (assetId: string) => {
  const asset = assets.get(assetId);
  return asset === undefined ? undefined : { path: sourcePath(assetId), facts: asset.facts };
};

function failed(error: string): Answer {
  return { seconds: 0, firstPieceSeconds: undefined, pieces: 0, warnings: [], encoder: [], error };
}

/** The same engine; whoever listens is told the options of every run that encodes pictures. */
function listened(ffmpeg: Ffmpeg, hear: (options: readonly string[]) => void): Ffmpeg {
  return {
    ...ffmpeg,
    run: (job, options) => {
      if (job.outputOptions.includes('libx264')) hear(job.outputOptions);
      return ffmpeg.run(job, options);
    },
  };
}

/** The same engine with another quality factor in the options of x264; the engine itself has no such setting. */
function withFactor(ffmpeg: Ffmpeg, crf: number): Ffmpeg {
  return {
    ...ffmpeg,
    run: (job, options) => ffmpeg.run({ ...job, outputOptions: factored(job.outputOptions, crf) }, options),
  };
}

function factored(given: readonly string[], crf: number): string[] {
  const at = given.indexOf('-crf');
  if (at < 0) return [...given];
  if (crf > 0) return given.map((word, index) => (index === at + 1 ? String(crf) : word));
  const drop = new Set(['-preset', '-x264-params', '-crf', '-profile:v']);
  const kept = given.filter((word, index) => !drop.has(word) && !drop.has(given[index - 1] ?? ''));
  return [...kept, '-preset', 'ultrafast', '-qp', '0'];
}

const ffmpeg = await createFfmpeg({ sandbox: 'auto' });
const assets = await assetsOf(ffmpeg);
process.stdout.write(`${JSON.stringify({ ready: true, sandbox: ffmpeg.sandboxLevel })}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const order: Order = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(await carryOut(order, ffmpeg, assets))}\n`);
}
