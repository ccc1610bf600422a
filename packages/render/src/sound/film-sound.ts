import type { Silence } from '../check/silences.ts';
import { sampleOf } from '../rate.ts';
import { encodeSound, SOUND_DEMUXERS, type SoundFormat } from './encode.ts';
import {
  type Aim,
  gainFor,
  leveled,
  type Measured,
  measureFile,
  mixDown,
  SILENCE_LUFS,
  TRUE_PEAK_DBTP,
} from './level.ts';
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

/** Codecs overshoot what they are given; this much is left for them at first. */
const MARGINS_DB: Record<SoundFormat, number> = { m4a: 0.5, opus: 0.5, mp3: 0.5, wav: 0.05 };
const ATTEMPTS = 4;
/** How far from its target a sound may be before it is made again. */
const LOST_LU = 0.3;
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
  if (plan.preview) return encodeQuickly(shop, mix, made, (ratio) => onRatio(0.6 + 0.4 * ratio));
  const loudness = await deliver(shop, mix, made, (ratio) => onRatio(0.6 + 0.4 * ratio));
  return { path: made.path, loudness, warnings: shortfall(loudness) };
}

/** For a preview: as loud as its peaks allow, and nobody listens to the result. */
async function encodeQuickly(
  shop: SoundShop,
  mix: Measured,
  made: { readonly path: string; readonly format: SoundFormat; readonly last: boolean },
  onRatio: (ratio: number) => void,
): Promise<FilmSound> {
  const wanted = gainFor(mix, { target: shop.plan.loudness, ceilingDb: TRUE_PEAK_DBTP });
  const gainDb = Math.min(wanted, TRUE_PEAK_DBTP - mix.truePeakDb);
  await encodeSound(shop, { path: mix.path, samples: mix.samples, gainDb }, made, onRatio);
  return { path: made.path, loudness: undefined, warnings: [] };
}

/** Encodes, listens to the result, and does it again with another gain or lower peaks when the codec changed them. */
async function deliver(
  shop: SoundShop,
  mix: Measured,
  made: { readonly path: string; readonly format: SoundFormat; readonly last: boolean },
  onRatio: (ratio: number) => void,
): Promise<LoudnessFacts> {
  const { loudness: target } = shop.plan;
  const file = { path: made.path, samples: mix.samples, demuxer: SOUND_DEMUXERS[made.format] };
  let aim: Aim = { target, ceilingDb: TRUE_PEAK_DBTP - MARGINS_DB[made.format] };
  let gainDb = Number.NaN;
  for (let attempt = 1; ; attempt += 1) {
    const ready = await ceiled(shop, mix, aim);
    await encodeSound(shop, ready, made, (ratio) => onRatio(ratio ** attempt));
    const heard = await measureFile(shop, file);
    const facts = { targetLufs: target, mixedLufs: mix.lufs, gainDb: ready.level.gainDb, ...heard };
    const next = corrected(aim, target, heard);
    const stuck = heard.truePeakDb <= TRUE_PEAK_DBTP && Math.abs(ready.level.gainDb - gainDb) < 0.05;
    if (next === undefined || stuck || attempt === ATTEMPTS) return facts;
    gainDb = ready.level.gainDb;
    aim = next;
  }
}

/** Another aim, when what is heard misses the target or is too loud between its samples. */
function corrected(
  aim: Aim,
  target: number | undefined,
  heard: Pick<Measured, 'lufs' | 'truePeakDb'>,
): Aim | undefined {
  const over = Math.max(0, heard.truePeakDb - TRUE_PEAK_DBTP);
  const missing = target === undefined || heard.lufs < SILENCE_LUFS ? 0 : target - heard.lufs;
  if (over === 0 && Math.abs(missing) <= LOST_LU) return undefined;
  return {
    target: aim.target === undefined ? undefined : aim.target + missing,
    ceilingDb: aim.ceilingDb - (over > 0 ? over + 0.1 : 0),
  };
}

/** The samples to encode: the mix itself and a gain where its peaks have room, else a limited copy. */
async function ceiled(shop: SoundShop, mix: Measured, aim: Aim) {
  const gainDb = gainFor(mix, aim);
  const { path, samples } = mix;
  if (mix.truePeakDb + gainDb <= aim.ceilingDb) {
    return { path, samples, gainDb, level: { gainDb, lufs: mix.lufs + gainDb } };
  }
  const made = await leveled(shop, mix, aim);
  return { path: made.path, samples, gainDb: 0, level: made };
}

function shortfall({ targetLufs, lufs, mixedLufs }: LoudnessFacts): string[] {
  if (targetLufs === undefined || Math.abs(lufs - targetLufs) <= REACHED_LU) return [];
  if (mixedLufs < SILENCE_LUFS) return ['The film is nearly silent, so its loudness was left alone.'];
  const [got, wanted] = [lufs.toFixed(1), targetLufs.toFixed(1)];
  return [`The film reaches ${got} LUFS instead of ${wanted} LUFS: louder, its short peaks would distort.`];
}
