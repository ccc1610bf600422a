import { join } from 'node:path';
import type { Silence } from '../check/silences.ts';
import { sampleOf } from '../rate.ts';
import { encodeSound, SOUND_DEMUXERS, type SoundFormat } from './encode.ts';
import { gainFor, leveled, type Measured, measureFile, mixDown, TRUE_PEAK_DBTP } from './level.ts';
import type { SoundShop } from './strip.ts';

/** How loud the delivered sound is, and what was done to it. */
export interface LoudnessFacts {
  readonly targetLufs: number | undefined;
  /** As mixed, before any gain. */
  readonly mixedLufs: number;
  readonly gainDb: number;
  /** As delivered. */
  readonly lufs: number;
  readonly truePeakDb: number;
  readonly silences: readonly Silence[];
}

export interface FilmSound {
  readonly path: string;
  /** Undefined when nothing can be heard. */
  readonly loudness: LoudnessFacts | undefined;
  readonly warnings: readonly string[];
}

/** The codec overshoots what it is given; this much is left for it at first. */
const MARGIN_DB = 0.5;
const ATTEMPTS = 3;
const REACHED_LU = 0.5;

/** Mixes, levels and encodes the sound of a film once, exactly as long as its picture. A silent film gets a silent track
 *  all the same: players expect one. */
export async function makeSound(
  shop: SoundShop,
  made: { readonly path: string; readonly format: SoundFormat; readonly last: boolean },
  onRatio: (ratio: number) => void,
): Promise<FilmSound> {
  const { plan } = shop;
  if (plan.sounds.length === 0) {
    await encodeSound(shop, { path: undefined, samples: sampleOf(plan.frames, plan.rate), gainDb: 0 }, made, onRatio);
    return { path: made.path, loudness: undefined, warnings: [] };
  }
  const mix = await mixDown(shop, (ratio) => onRatio(0.6 * ratio));
  const loudness = await deliver(shop, mix, made, (ratio) => onRatio(0.6 + 0.4 * ratio));
  return { path: made.path, loudness, warnings: shortfall(loudness) };
}

/** Encodes, listens to the result, and encodes again with lower peaks while the codec pushes them over the ceiling. */
async function deliver(
  shop: SoundShop,
  mix: Measured,
  made: { readonly path: string; readonly format: SoundFormat; readonly last: boolean },
  onRatio: (ratio: number) => void,
): Promise<LoudnessFacts> {
  let ceilingDb = TRUE_PEAK_DBTP - (made.format === 'wav' ? 0.05 : MARGIN_DB);
  for (let attempt = 1; ; attempt += 1) {
    const ready = await ceiled(shop, mix, ceilingDb);
    await encodeSound(shop, ready, made, onRatio);
    const heard = await measureFile(shop, { ...made, samples: mix.samples, demuxer: SOUND_DEMUXERS[made.format] });
    const over = heard.truePeakDb - TRUE_PEAK_DBTP;
    const facts = { targetLufs: shop.plan.loudness, mixedLufs: mix.lufs, gainDb: ready.totalDb, ...heard };
    if (over <= 0 || attempt === ATTEMPTS) return facts;
    ceilingDb -= over + 0.1;
  }
}

/** The samples to encode: the mix itself and a gain where its peaks have room, else a limited copy. */
async function ceiled(shop: SoundShop, mix: Measured, ceilingDb: number) {
  const gainDb = gainFor(mix, shop.plan.loudness, ceilingDb);
  const { path, samples } = mix;
  if (mix.truePeakDb + gainDb <= ceilingDb) return { path, samples, gainDb, totalDb: gainDb };
  const made = await leveled(shop, mix, ceilingDb, () => {});
  return { path: made.path, samples, gainDb: 0, totalDb: made.gainDb };
}

function shortfall({ targetLufs, lufs, mixedLufs }: LoudnessFacts): string[] {
  if (targetLufs === undefined || Math.abs(lufs - targetLufs) <= REACHED_LU) return [];
  if (mixedLufs < -60) return ['The film is nearly silent, so its loudness was left alone.'];
  const [got, wanted] = [lufs.toFixed(1), targetLufs.toFixed(1)];
  return [`The film reaches ${got} LUFS instead of ${wanted} LUFS: louder, its short peaks would distort.`];
}

/** Where the sound of a film lies while the film is made. */
export const soundPath = (folder: string): string => join(folder, 'sound');
