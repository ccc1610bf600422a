import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { limitsFor, step, type Workshop } from '../engine/run.ts';
import { createGraph, type GraphBuilder } from '../graph/builder.ts';
import { mediaInput, openInputs } from '../graph/inputs.ts';
import { type ResolvedSource, sourceOf } from '../graph/span.ts';
import type { Passage } from './passage.ts';
import { BYTES_PER_SECOND, openRaw, type RawReader, SAMPLE_RATE } from './samples.ts';

/** What sound needs of a workshop. */
export type SoundShop = Pick<Workshop, 'plan' | 'sources' | 'ffmpeg' | 'folder' | 'signal'>;

/** A stretch of material, [from, to) in samples, that one or more passages read. */
export interface Strip {
  readonly assetId: string;
  readonly denoise: boolean;
  readonly from: number;
  readonly to: number;
  /** Samples of the film before which it is not needed, and after which it is not needed any more. */
  readonly firstUse: number;
  readonly lastUse: number;
}

/** Tempo is changed with a look at the neighbourhood; counted on the film and on the material. */
const STRETCH_MARGIN = 4096;
/** Material in between is decoded along when it is no longer than this. */
const GAP_SECONDS = 10;
/** These have no index: wherever they are read, they are read from their beginning. */
const UNINDEXED: readonly string[] = ['mp3', 'aac'];
const UNINDEXED_GAP_SECONDS = 120;

/** What passages read of their material between two samples of the film. */
export function needOf(passage: Passage, from: number, to: number): { from: number; to: number } {
  const { start, gone, stretched } = passage;
  const margin = stretched ? STRETCH_MARGIN : 0;
  const first = Math.floor(gone(from - passage.from - margin)) - margin;
  const last = Math.ceil(gone(to - passage.from + margin)) + margin;
  const need = passage.reversed ? { from: start - last, to: start - first } : { from: start + first, to: start + last };
  return { from: Math.max(0, need.from), to: Math.max(0, need.to) };
}

/** The strips of some passages, each piece of material once, in the order in which they are needed. */
export function stripsOf(passages: readonly Passage[], shop: Pick<SoundShop, 'sources'>, from: number, to: number) {
  const needs = passages.flatMap((passage) => {
    // Changing the tempo carries on from where it began.
    const first = passage.stretched ? passage.from : Math.max(from, passage.from);
    const last = Math.min(to, passage.to);
    if (last <= Math.max(from, passage.from)) return [];
    const { assetId, denoise } = passage;
    return [{ assetId, denoise, ...needOf(passage, first, last), firstUse: passage.from, lastUse: passage.to }];
  });
  const strips: Strip[] = [];
  for (const need of needs.toSorted((a, b) => a.from - b.from)) {
    const near = strips.findLastIndex((strip) => joins(strip, need, shop));
    const strip = strips[near];
    if (strip === undefined) strips.push(need);
    else strips[near] = joined(strip, need);
  }
  return strips.filter((strip) => strip.to > strip.from).toSorted((a, b) => a.firstUse - b.firstUse);
}

function joins(strip: Strip, need: Strip, { sources }: Pick<SoundShop, 'sources'>): boolean {
  if (strip.assetId !== need.assetId || strip.denoise !== need.denoise) return false;
  const unindexed = UNINDEXED.includes(sourceOf(sources, need.assetId).facts.demuxer);
  return need.from - strip.to <= (unindexed ? UNINDEXED_GAP_SECONDS : GAP_SECONDS) * SAMPLE_RATE;
}

function joined(a: Strip, b: Strip): Strip {
  return {
    ...a,
    to: Math.max(a.to, b.to),
    firstUse: Math.min(a.firstUse, b.firstUse),
    lastUse: Math.max(a.lastUse, b.lastUse),
  };
}

const STRIPS_PER_RUN = 16;
const SECONDS_PER_RUN = 1200;

/** Strips that are decoded by one run. */
export function runsOf(strips: readonly Strip[]): Strip[][] {
  const runs: Strip[][] = [];
  let seconds = 0;
  for (const strip of strips) {
    const run = runs.at(-1);
    const length = (strip.to - strip.from) / SAMPLE_RATE;
    seconds += length;
    if (run !== undefined && run.length < STRIPS_PER_RUN && seconds <= SECONDS_PER_RUN) run.push(strip);
    else {
      runs.push([strip]);
      seconds = length;
    }
  }
  return runs;
}

export interface DecodedStrip {
  readonly strip: Strip;
  readonly reader: RawReader;
}

/** Decodes strips into one file, one after the other, and opens each. The file is gone when all are closed. */
export async function decodeStrips(
  shop: SoundShop,
  strips: readonly Strip[],
  name: string,
  onRatio: (ratio: number) => void,
): Promise<DecodedStrip[]> {
  const graph = createGraph();
  const labels = strips.map((strip) => drawStrip(strip, sourceOf(shop.sources, strip.assetId), graph));
  const label = graph.through(labels, labels.length > 1 ? `concat=n=${labels.length}:v=0:a=1` : 'anull');
  const seconds = strips.reduce((sum, { from, to }) => sum + to - from, 0) / SAMPLE_RATE;
  const path = join(shop.folder, name);
  await step(
    shop,
    {
      inputs: await openInputs(graph.inputs),
      graph: graph.text(),
      maps: [`[${label}]`],
      outputOptions: ['-c:a', 'pcm_f32le', '-ar', String(SAMPLE_RATE), '-ac', '2'],
      output: { path, muxer: 'f32le' },
      limits: limitsFor(seconds, BYTES_PER_SECOND, 20),
      totalSeconds: seconds,
      threads: 1,
      intermediate: true,
    },
    onRatio,
  );
  return openStrips(strips, path);
}

async function openStrips(strips: readonly Strip[], path: string): Promise<DecodedStrip[]> {
  let first = 0;
  let open = strips.length;
  const opened: DecodedStrip[] = [];
  for (const strip of strips) {
    const count = strip.to - strip.from;
    const reader = await openRaw(path, first, count);
    first += count;
    const close = async (): Promise<void> => {
      await reader.close();
      open -= 1;
      if (open === 0) await rm(path, { force: true });
    };
    opened.push({ strip, reader: { read: (from, wanted) => reader.read(from - strip.from, wanted), close } });
  }
  return opened;
}

/** Decoders need a little of what comes before; seeking to whole seconds keeps the samples of every rate on one grid. */
const PREROLL_SECONDS = 0.5;
/** The noise filter learns this long. */
const LEARN_SECONDS = 2;

function drawStrip(strip: Strip, source: ResolvedSource, graph: GraphBuilder): string {
  const learn = strip.denoise ? Math.min(strip.from, LEARN_SECONDS * SAMPLE_RATE) : 0;
  const from = strip.from - learn;
  const indexed = !UNINDEXED.includes(source.facts.demuxer);
  const seekSeconds = indexed ? Math.max(0, Math.floor(from / SAMPLE_RATE - PREROLL_SECONDS)) : 0;
  const seek = seekSeconds * SAMPLE_RATE;
  const durationSeconds = Math.ceil((strip.to - seek) / SAMPLE_RATE) + 1;
  const options = { ...(seekSeconds > 0 ? { seekSeconds } : {}), durationSeconds };
  const input = graph.input(mediaInput(source, options));
  const samples = strip.to - strip.from;
  const filters = [
    toStereo(source),
    `atrim=start_sample=${from - seek}:end_sample=${strip.to - seek}`,
    ...(strip.denoise ? ['asetpts=N/SR/TB', denoise(learn)] : []),
    `apad=whole_len=${samples},atrim=end_sample=${samples},asetpts=N/SR/TB`,
  ];
  return graph.through([`${input}:a:0`], filters.join(','));
}

/** The noise filter gives every sample back this much later than it took it, and does not say so. */
const DENOISE_DELAY = 1200;

function denoise(learn: number): string {
  return `apad=pad_len=${DENOISE_DELAY},afftdn=nr=12:nf=-30,atrim=start_sample=${learn + DENOISE_DELAY}`;
}

/** Any layout becomes stereo: one channel goes to both sides at full level, more are folded down by the standard
 *  weights. Gaps in time stamps become silence. */
function toStereo(source: ResolvedSource): string {
  // In floating point nothing is turned down to keep the sum from clipping; the limiter at the end sees to that.
  const fold =
    source.facts.audioChannels === 1
      ? 'pan=stereo|c0=c0|c1=c0'
      : 'aformat=sample_fmts=fltp,aformat=sample_fmts=fltp:channel_layouts=stereo';
  return `${fold},aresample=${SAMPLE_RATE}:async=1:first_pts=0,aformat=sample_fmts=fltp:channel_layouts=stereo`;
}
