import { sourceTimeOf } from '../compile/ramp.ts';
import type { RenderPlan, SoundClip } from '../plan.ts';
import { sampleOf } from '../rate.ts';
import { audibleRange, type Envelope, envelopeOf } from './envelope.ts';
import { SAMPLE_RATE } from './samples.ts';

/** Clips that play on where the one before stopped, and so are read as one piece of material: nothing happens to their
 *  sound at the cuts between them. */
export interface Passage {
  readonly assetId: string;
  readonly denoise: boolean;
  readonly reversed: boolean;
  /** The material is played at another tempo than its own. */
  readonly stretched: boolean;
  /** Samples of material that have gone by at a sample of the film, counted from `from`. */
  readonly gone: (sample: number) => number;
  /** Samples of the film, [from, to). */
  readonly from: number;
  readonly to: number;
  /** Place in the material, samples, that is heard at `from`; for reversed ones the first sample after it. */
  readonly start: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly clip: SoundClip;
  readonly from: number;
  readonly to: number;
  readonly envelope: Envelope;
}

/** Groups the clips of a plan into passages, in the order in which they begin. */
export function passagesOf(plan: Pick<RenderPlan, 'sounds' | 'rate' | 'frames'>): Passage[] {
  const groups: SoundClip[][] = [];
  for (const clip of plan.sounds.toSorted((a, b) => a.own.from - b.own.from)) {
    const group = groups.find((one) => goesOn(one, clip, plan));
    if (group === undefined) groups.push([clip]);
    else group.push(clip);
  }
  return groups.flatMap((group) => passageOf(group, plan)).toSorted((a, b) => a.from - b.from);
}

const ratioOf = ({ speed }: SoundClip): number => speed.num / speed.den;

function goesOn(group: readonly SoundClip[], clip: SoundClip, { rate }: Pick<RenderPlan, 'rate'>): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined || last.own.to !== clip.own.from) return false;
  if (first.assetId !== clip.assetId || first.denoise !== clip.denoise || first.reversed !== clip.reversed)
    return false;
  if (ramps(first) !== ramps(clip)) return false;
  const cut = sampleOf(clip.own.from, rate);
  const place = placeAt(clip, cut, rate);
  if (ramps(clip)) return Math.abs(placeAt(last, cut, rate) - place) < NEAR;
  if (ratioOf(first) !== ratioOf(clip)) return false;
  return Math.abs(placeAt(first, cut, rate) - place) < 2 * Math.max(1, ratioOf(clip));
}

/** Ramps that were split meet within a few milliseconds; stretching smooths that. */
const NEAR = SAMPLE_RATE / 200;

const ramps = ({ ramp }: SoundClip): boolean => ramp !== undefined;

/** Place in a clip's material, samples, at a sample of the film. */
function placeAt(clip: SoundClip, sample: number, { num, den }: RenderPlan['rate']): number {
  if (clip.ramp !== undefined) {
    const frame = (sample * num) / (SAMPLE_RATE * den) - clip.own.from;
    return SAMPLE_RATE * sourceTimeOf(clip, frame, { num, den });
  }
  const passed = (sample - sampleOf(clip.own.from, { num, den })) * ratioOf(clip);
  const perMs = SAMPLE_RATE / 1000;
  return clip.reversed ? (clip.startMs + clip.lengthMs) * perMs - passed : clip.startMs * perMs + passed;
}

function passageOf(group: readonly SoundClip[], plan: Pick<RenderPlan, 'rate' | 'frames'>): Passage[] {
  const [first] = group;
  const parts = group.flatMap((clip) => {
    const range = audibleRange(clip, plan);
    return range.to > range.from ? [{ clip, ...range, envelope: envelopeOf(clip, plan.rate) }] : [];
  });
  if (first === undefined || parts.length === 0) return [];
  const from = Math.min(...parts.map((part) => part.from));
  const start = Math.round(placeAt(first, from, plan.rate));
  return [
    {
      assetId: first.assetId,
      denoise: first.denoise,
      reversed: first.reversed,
      from,
      to: Math.max(...parts.map((part) => part.to)),
      start,
      stretched: ramps(first) || ratioOf(first) !== 1,
      gone: goneIn(group, { from, start, rate: plan.rate }),
      parts,
    },
  ];
}

/** Each clip of a ramp says for itself where it is, so nothing adds up. */
function goneIn(
  group: readonly SoundClip[],
  { from, start, rate }: { from: number; start: number; rate: RenderPlan['rate'] },
): Passage['gone'] {
  const [first] = group;
  if (first === undefined || !ramps(first)) return (sample) => sample * (first === undefined ? 1 : ratioOf(first));
  const starts = group.map((clip) => sampleOf(clip.own.from, rate));
  return (sample) => {
    const clip = group[starts.findLastIndex((begins) => begins <= from + sample)] ?? first;
    const place = placeAt(clip, from + sample, rate);
    return clip.reversed ? start - place : place - start;
  };
}
