import { eased } from '@reelsmith/core';
import type { Curve, Rate, RenderPlan, SoundClip } from '../plan.ts';
import { sampleOf } from '../rate.ts';
import { CHANNELS, SAMPLE_RATE, type Samples } from './samples.ts';

/** Half the length of the crossfade that every cut gets, so that it does not click. */
export const EDGE = SAMPLE_RATE / 500;
/** A value that jumps takes this long. */
const JUMP = SAMPLE_RATE / 200;

/** A change of level over samples [from, to) of the film. */
interface Ramp {
  readonly from: number;
  readonly to: number;
  readonly way: 'in' | 'out';
  readonly law: 'linear' | 'power' | 'gain';
}

/** How loud a clip is at each sample of the film. */
export interface Envelope {
  readonly gain: number;
  readonly curve: readonly CurvePoint[] | undefined;
  readonly ramps: readonly Ramp[];
}

interface CurvePoint {
  readonly at: number;
  readonly value: number;
  readonly ease: Curve[number]['ease'];
}

/** Samples of the film at which a clip can be heard, its soft edges included. */
export function audibleRange(clip: SoundClip, plan: Pick<RenderPlan, 'rate' | 'frames'>) {
  const { enter, leave } = edgesOf(clip, plan.rate);
  return { from: Math.max(0, enter.from), to: Math.min(sampleOf(plan.frames, plan.rate), leave.to) };
}

export function envelopeOf(clip: SoundClip, rate: Rate): Envelope {
  const { enter, leave } = edgesOf(clip, rate);
  const at = (frame: number): number => sampleOf(frame, rate);
  return {
    gain: clip.gain,
    curve: clip.gainCurve?.map(({ frame, value, ease }) => ({ at: at(frame), value, ease })),
    ramps: [enter, leave, ...fadeRamps(clip, rate)].filter(({ from, to }) => to > from),
  };
}

/** Fades in and out, as people set them. */
export function fadeRamps({ fadeIn, fadeOut }: Pick<RenderPlan, 'fadeIn' | 'fadeOut'>, rate: Rate): Ramp[] {
  const ramp = (way: Ramp['way'], range: { from: number; to: number } | undefined): Ramp[] =>
    range === undefined ? [] : [{ from: sampleOf(range.from, rate), to: sampleOf(range.to, rate), way, law: 'linear' }];
  return [...ramp('in', fadeIn), ...ramp('out', fadeOut)];
}

/** How a clip begins and ends: in a crossfade, at a cut, or with its material. */
function edgesOf(clip: SoundClip, rate: Rate): { enter: Ramp; leave: Ramp } {
  const { crossIn, crossOut } = clip;
  const start = sampleOf(clip.own.from, rate);
  const end = sampleOf(clip.own.to, rate);
  const fade = (range: NonNullable<typeof crossIn>, way: Ramp['way']): Ramp => ({
    ...{ from: sampleOf(range.from, rate), to: sampleOf(range.to, rate) },
    ...{ way, law: range.law },
  });
  // At the very beginning of the film there is no room before the cut.
  const first = Math.max(0, start - EDGE);
  const enter: Ramp = { from: first, to: clip.cutIn ? first + 2 * EDGE : first, way: 'in', law: 'gain' };
  const last = clip.cutOut ? end + EDGE : end;
  const leave: Ramp = { from: last - 2 * EDGE, to: last, way: 'out', law: 'gain' };
  return {
    enter: crossIn ? fade(crossIn, 'in') : clip.cutIn ? enter : { ...enter, from: start, to: start },
    leave: crossOut ? fade(crossOut, 'out') : leave,
  };
}

/** Adds `sound`, whose first sample is `from` of the film, to a bus whose first sample is `origin`. */
export function addTo(bus: Samples, origin: number, sound: Samples, from: number, envelope: Envelope): void {
  const count = sound.length / CHANNELS;
  const offset = (from - origin) * CHANNELS;
  const gains = isSteady(envelope, from, from + count) ? undefined : gainsOf(envelope, from, count);
  if (gains === undefined) {
    const { gain } = envelope;
    for (let index = 0; index < sound.length; index += 1) {
      bus[offset + index] = (bus[offset + index] ?? 0) + (sound[index] ?? 0) * gain;
    }
    return;
  }
  for (let index = 0; index < sound.length; index += 1) {
    const gain = gains[index >> 1] ?? 0;
    bus[offset + index] = (bus[offset + index] ?? 0) + (sound[index] ?? 0) * gain;
  }
}

function isSteady({ curve, ramps }: Envelope, from: number, to: number): boolean {
  const steady = (ramp: Ramp): boolean => (ramp.way === 'in' ? ramp.to <= from : ramp.from >= to);
  return curve === undefined && ramps.every(steady);
}

/** The level at `count` samples from `from` on. */
function gainsOf(envelope: Envelope, from: number, count: number): Float64Array {
  const gains = new Float64Array(count).fill(envelope.gain);
  if (envelope.curve !== undefined) follow(gains, envelope.curve, from);
  for (const ramp of envelope.ramps) slope(gains, ramp, from);
  return gains;
}

function slope(gains: Float64Array, ramp: Ramp, from: number): void {
  const length = ramp.to - ramp.from;
  const [first, last] = ramp.way === 'in' ? [0, ramp.to - from] : [ramp.from - from, gains.length];
  for (let at = Math.max(0, first); at < Math.min(gains.length, last); at += 1) {
    const share = (from + at + 0.5 - ramp.from) / length;
    gains[at] = (gains[at] ?? 0) * level(ramp.law, ramp.way === 'in' ? share : 1 - share);
  }
}

function level(law: Ramp['law'], share: number): number {
  const x = Math.min(1, Math.max(0, share));
  if (law === 'linear') return x;
  return law === 'power' ? Math.sin((Math.PI / 2) * x) : 0.5 - 0.5 * Math.cos(Math.PI * x);
}

function follow(gains: Float64Array, points: readonly CurvePoint[], from: number): void {
  let next = 0;
  for (let at = 0; at < gains.length; at += 1) {
    while (next < points.length && (points[next]?.at ?? 0) <= from + at) next += 1;
    gains[at] = valueAt(points[next - 1], points[next], from + at);
  }
}

function valueAt(before: CurvePoint | undefined, after: CurvePoint | undefined, at: number): number {
  if (before === undefined) return after?.value ?? 0;
  if (after === undefined) return before.value;
  const length = after.at - before.at;
  const share =
    before.ease === 'hold'
      ? level('gain', (at - after.at + JUMP) / Math.min(JUMP, length))
      : eased(before.ease, (at - before.at) / length);
  return before.value + (after.value - before.value) * share;
}
