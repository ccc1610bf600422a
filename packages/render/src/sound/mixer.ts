import { randomUUID } from 'node:crypto';
import { StepFailed } from '../engine/run.ts';
import type { Bus } from '../plan.ts';
import { sampleOf } from '../rate.ts';
import { applyDuck, duckGains, STEP, STEPS_AFTER, STEPS_BEFORE, voiced } from './duck.ts';
import { addTo, fadeRamps } from './envelope.ts';
import { type Passage, passagesOf } from './passage.ts';
import { CHANNELS, SAMPLE_RATE, type Samples, silence } from './samples.ts';
import { createStretch } from './stretch.ts';
import { type DecodedStrip, decodeStrips, runsOf, type SoundShop, type Strip, stripsOf } from './strip.ts';

/** Sound is made in blocks of a second, counted from the beginning of the film. */
export const BLOCK = SAMPLE_RATE;
const STEPS_PER_BLOCK = BLOCK / STEP;
/** Blocks before and after one that decide how far its music is turned down. */
const BLOCKS_BEFORE = Math.ceil(STEPS_BEFORE / STEPS_PER_BLOCK);
const BLOCKS_AFTER = Math.ceil(STEPS_AFTER / STEPS_PER_BLOCK);

/** Mixes the blocks of a film, asked for in rising order. What a block sounds like does not depend on where one begins. */
export interface Mixer {
  block(index: number): Promise<Samples>;
  close(): Promise<void>;
}

type Buses = Record<Bus, Samples> & { readonly voices: readonly boolean[] };

/** A mixer for the samples [from, to) of the film. Only what is heard there is decoded, when its time has come. */
export function createMixer(
  shop: SoundShop,
  range: { readonly from: number; readonly to: number },
  onRatio: (ratio: number) => void = () => {},
): Mixer {
  const { plan } = shop;
  const first = Math.max(0, Math.floor(range.from / BLOCK) - BLOCKS_BEFORE);
  const last = Math.ceil(range.to / BLOCK) + BLOCKS_AFTER;
  const desk = createDesk(shop, { from: first * BLOCK, to: last * BLOCK }, onRatio);
  const ducks = plan.sounds.some(({ bus }) => bus === 'ducked');
  const made = new Map<number, Buses>();
  const film = { gain: 1, curve: undefined, ramps: fadeRamps(plan, plan.rate) };
  let next = first;

  async function busesUpTo(index: number): Promise<void> {
    for (; next <= index; next += 1) {
      if (shop.signal?.aborted) throw new StepFailed({ ok: false, reason: 'cancelled', detail: 'Cancelled.' });
      made.set(next, await desk.buses(next));
      made.delete(next - BLOCKS_BEFORE - BLOCKS_AFTER - 1);
    }
  }

  async function block(index: number): Promise<Samples> {
    await busesUpTo(index + (ducks ? BLOCKS_AFTER : 0));
    const buses = made.get(index);
    if (buses === undefined) throw new Error('Blocks of a mix are asked for in rising order.');
    if (ducks) applyDuck(buses.ducked, duckGains(voicesAround(made, index)), BLOCKS_BEFORE * STEPS_PER_BLOCK);
    const sum = silence(BLOCK);
    for (let at = 0; at < sum.length; at += 1) {
      sum[at] = (buses.plain[at] ?? 0) + (buses.voice[at] ?? 0) + (buses.ducked[at] ?? 0);
    }
    if (film.ramps.length === 0) return sum;
    const faded = silence(BLOCK);
    addTo(faded, index * BLOCK, sum, index * BLOCK, film);
    return faded;
  }
  return { block, close: desk.close };
}

function voicesAround(made: ReadonlyMap<number, Buses>, index: number): boolean[] {
  const count = BLOCKS_BEFORE + 1 + BLOCKS_AFTER;
  const quiet = (): boolean[] => Array.from({ length: STEPS_PER_BLOCK }, () => false);
  return Array.from({ length: count }, (_, at) => made.get(index - BLOCKS_BEFORE + at)?.voices ?? quiet()).flat();
}

/** Reads passages and puts them on their buses. */
function createDesk(shop: SoundShop, range: { from: number; to: number }, onRatio: (ratio: number) => void) {
  const { plan } = shop;
  const passages = passagesOf(plan).filter((passage) => passage.from < range.to && passage.to > range.from);
  const shelf = createShelf(shop, stripsOf(passages, shop, range.from, range.to), onRatio);
  const readers = new Map(passages.map((passage) => [passage, readerOf(passage, shelf.find)]));
  const end = sampleOf(plan.frames, plan.rate);

  async function buses(index: number): Promise<Buses> {
    const origin = index * BLOCK;
    const to = Math.min(origin + BLOCK, end);
    await shelf.reach(origin, to);
    const made = { plain: silence(BLOCK), voice: silence(BLOCK), ducked: silence(BLOCK) };
    for (const passage of passages) {
      const read = readers.get(passage);
      if (read === undefined || passage.to <= origin || passage.from >= to) continue;
      const from = Math.max(origin, passage.from);
      const sound = await read(from - passage.from, Math.min(to, passage.to) - from);
      lay(passage, sound, from, made, origin);
    }
    return { ...made, voices: voiced(made.voice) };
  }
  return { buses, close: shelf.close };
}

function lay(passage: Passage, sound: Samples, from: number, buses: Record<Bus, Samples>, origin: number): void {
  const to = from + sound.length / CHANNELS;
  for (const part of passage.parts) {
    const first = Math.max(from, part.from);
    const last = Math.min(to, part.to);
    if (last <= first) continue;
    const heard = sound.subarray((first - from) * CHANNELS, (last - from) * CHANNELS);
    addTo(buses[part.clip.bus], origin, heard, first, part.envelope);
  }
}

type Find = (assetId: string, denoise: boolean, from: number, to: number) => DecodedStrip | undefined;

/** Strips, decoded a little before they are needed and closed after. */
function createShelf(shop: SoundShop, strips: readonly Strip[], onRatio: (ratio: number) => void) {
  const runs = runsOf(strips);
  const total = runs.length;
  let open: DecodedStrip[] = [];
  let count = 0;
  return {
    reach: async (from: number, to: number): Promise<void> => {
      const past = open.filter(({ strip }) => strip.lastUse <= from);
      open = open.filter((one) => !past.includes(one));
      await Promise.all(past.map(({ reader }) => reader.close()));
      for (let run = runs[0]; run?.some(({ firstUse }) => firstUse < to); run = runs[0]) {
        runs.shift();
        const name = `strips-${randomUUID()}.f32`;
        open.push(...(await decodeStrips(shop, run, name, (ratio) => onRatio((count + ratio) / total))));
        count += 1;
      }
    },
    find: (assetId: string, denoise: boolean, from: number, to: number): DecodedStrip | undefined =>
      open.find(
        ({ strip }) => strip.assetId === assetId && strip.denoise === denoise && strip.from < to && strip.to > from,
      ),
    close: async (): Promise<void> => {
      await Promise.all(open.map(({ reader }) => reader.close()));
      open = [];
    },
  };
}

/** Reads a passage by samples of the film, counted from its beginning. */
function readerOf(passage: Passage, find: Find) {
  const { assetId, denoise, start, reversed } = passage;
  const material = async (from: number, count: number): Promise<Samples> => {
    const first = reversed ? start - from - count : start + from;
    const strip = find(assetId, denoise, first, first + count);
    if (strip === undefined) return silence(count);
    const samples = await strip.reader.read(first, count);
    return reversed ? turnedAround(samples) : samples;
  };
  return passage.stretched ? createStretch(material, passage.gone) : material;
}

function turnedAround(samples: Samples): Samples {
  const turned = silence(samples.length / CHANNELS);
  for (let at = 0; at < samples.length; at += CHANNELS) {
    const from = samples.length - CHANNELS - at;
    for (let channel = 0; channel < CHANNELS; channel += 1) turned[at + channel] = samples[from + channel] ?? 0;
  }
  return turned;
}
