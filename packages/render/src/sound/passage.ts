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
  /** Samples of material that are played in one sample of the film. */
  readonly ratio: number;
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
  if (ratioOf(first) !== ratioOf(clip)) return false;
  const expected = placeAt(first, sampleOf(clip.own.from, rate), rate);
  return Math.abs(expected - placeAt(clip, sampleOf(clip.own.from, rate), rate)) < 2 * Math.max(1, ratioOf(clip));
}

/** Place in a clip's material, samples, at a sample of the film. */
function placeAt(clip: SoundClip, sample: number, { num, den }: RenderPlan['rate']): number {
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
  return [
    {
      assetId: first.assetId,
      denoise: first.denoise,
      reversed: first.reversed,
      ratio: ratioOf(first),
      from,
      to: Math.max(...parts.map((part) => part.to)),
      start: Math.round(placeAt(first, from, plan.rate)),
      parts,
    },
  ];
}
