import { join } from 'node:path';
import type { InputSpec } from '@reelsmith/ffmpeg';
import { soundFades } from '../filters/fade.ts';
import { chain } from '../filters/number.ts';
import { createGraph, type GraphBuilder } from '../graph/builder.ts';
import { openInputs, readyInput } from '../graph/inputs.ts';
import { delayed, drawSound, exactly, mixed, SAMPLE_RATE } from '../graph/sound-graph.ts';
import { BUSES, type Bus, type SoundClip } from '../plan.ts';
import { sampleOf } from '../rate.ts';
import { limitsFor, step, type Workshop } from './run.ts';

/** Raw stereo samples that begin at a sample of the film. */
interface Stem {
  readonly path: string;
  readonly from: number;
  readonly samples: number;
}

const CLIPS_PER_RUN = 20;
const RAW = ['-c:a', 'pcm_f32le', '-ar', String(SAMPLE_RATE), '-ac', '2'];
const BYTES_PER_SECOND = SAMPLE_RATE * 8;

/** Mixes everything that can be heard into one file of raw samples, exactly as long as the film. Undefined when nothing
 *  can be heard. */
export async function mixSounds(workshop: Workshop, onRatio: (ratio: number) => void): Promise<string | undefined> {
  const { sounds } = workshop.plan;
  if (sounds.length === 0) return undefined;
  const names = createNames(workshop.folder);
  const total = Math.ceil(sounds.length / CLIPS_PER_RUN) + 1;
  let done = 0;
  const one = (ratio: number): void => onRatio(Math.min(1, (done + ratio) / total));
  const stems = new Map<Bus, Stem>();
  for (const bus of BUSES) {
    const made: Stem[] = [];
    for (const batch of batches(inTime(sounds, bus))) {
      made.push(await drawBatch(workshop, batch, names(), one));
      done += 1;
    }
    const stem = await joinStems(workshop, made, names);
    if (stem !== undefined) stems.set(bus, stem);
  }
  const path = names();
  await mixBuses(workshop, stems, path, one);
  return path;
}

function createNames(folder: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return join(folder, `sound${count}.f32`);
  };
}

function inTime(sounds: readonly SoundClip[], bus: Bus): SoundClip[] {
  return sounds.filter((sound) => sound.bus === bus).toSorted((a, b) => a.played.from - b.played.from);
}

function batches<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / CLIPS_PER_RUN);
  return Array.from({ length: count }, (_, index) => items.slice(index * CLIPS_PER_RUN, (index + 1) * CLIPS_PER_RUN));
}

async function drawBatch(
  workshop: Workshop,
  clips: readonly SoundClip[],
  path: string,
  onRatio: (ratio: number) => void,
): Promise<Stem> {
  const { rate } = workshop.plan;
  const origin = Math.min(...clips.map((clip) => clip.played.from));
  const end = Math.max(...clips.map((clip) => clip.played.to));
  const from = sampleOf(origin, rate);
  const samples = sampleOf(end, rate) - from;
  const graph = createGraph();
  const labels = clips.map((clip) => drawSound(clip, origin, { graph, sources: workshop.sources, rate }));
  await writeRaw(
    workshop,
    graph,
    { label: graph.through([mixed(labels, graph)], exactly(samples)), path, samples },
    onRatio,
  );
  return { path, from, samples };
}

/** Stems of a bus become one, a handful at a time. */
async function joinStems(workshop: Workshop, stems: readonly Stem[], names: () => string): Promise<Stem | undefined> {
  if (stems.length <= 1) return stems[0];
  const joined: Stem[] = [];
  for (const batch of batches(stems)) {
    const from = Math.min(...batch.map((stem) => stem.from));
    const samples = Math.max(...batch.map((stem) => stem.from + stem.samples)) - from;
    const graph = createGraph();
    const labels = batch.map((stem) => readStem(stem, from, graph));
    const path = names();
    await writeRaw(workshop, graph, { label: graph.through([mixed(labels, graph)], exactly(samples)), path, samples });
    joined.push({ path, from, samples });
  }
  return joinStems(workshop, joined, names);
}

/** Our own raw samples as an input. */
export function rawInput(path: string): InputSpec {
  return { kind: 'ownFile', path, demuxer: 'f32le', options: { sampleRate: SAMPLE_RATE, channels: 2 } };
}

function readStem(stem: Stem, origin: number, graph: GraphBuilder): string {
  const input = graph.input(readyInput(rawInput(stem.path), stem.path));
  return graph.through([`${input}:a:0`], chain('aformat=channel_layouts=stereo', delayed(stem.from - origin)));
}

/** Lowers music while somebody speaks: about 9 dB, down in 30 ms, back within half a second. */
const DUCK = 'sidechaincompress=threshold=0.02:ratio=6:attack=30:release=500:knee=4';

async function mixBuses(
  workshop: Workshop,
  stems: ReadonlyMap<Bus, Stem>,
  path: string,
  onRatio: (ratio: number) => void,
): Promise<void> {
  const { plan } = workshop;
  const samples = sampleOf(plan.frames, plan.rate);
  const graph = createGraph();
  const whole = new Map(
    [...stems].map(([bus, stem]) => [bus, graph.through([readStem(stem, 0, graph)], exactly(samples))]),
  );
  const label = mixed(ducked(whole, graph), graph);
  const film = graph.through([label], chain(soundFades(plan, 0, plan.rate, 'tri'), exactly(samples)));
  await writeRaw(workshop, graph, { label: film, path, samples }, onRatio);
}

function ducked(buses: ReadonlyMap<Bus, string>, graph: GraphBuilder): string[] {
  const voice = buses.get('voice');
  const low = buses.get('ducked');
  if (voice === undefined || low === undefined) return [...buses.values()];
  const [heard = '', key = ''] = graph.split(voice, 'asplit', 2);
  const plain = buses.get('plain');
  return [heard, graph.through([low, key], DUCK), ...(plain === undefined ? [] : [plain])];
}

async function writeRaw(
  workshop: Workshop,
  graph: GraphBuilder,
  made: { readonly label: string; readonly path: string; readonly samples: number },
  onRatio?: (ratio: number) => void,
): Promise<void> {
  const seconds = made.samples / SAMPLE_RATE;
  await step(
    workshop,
    {
      inputs: await openInputs(graph.inputs),
      graph: graph.text(),
      maps: [`[${made.label}]`],
      outputOptions: RAW,
      output: { path: made.path, muxer: 'f32le' },
      limits: limitsFor(seconds, BYTES_PER_SECOND, 20),
      totalSeconds: seconds,
    },
    onRatio,
  );
}
