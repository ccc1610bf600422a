import { CHANNELS, ratioOf, SAMPLE_RATE, type Samples } from './samples.ts';

/** How music gives way to a voice, all of it in one place. */
export const DUCKING = {
  depthDb: -10,
  /** Music is down when the voice sets in: it begins to fall this much earlier. */
  attackMs: 200,
  /** It stays down between words and sentences ... */
  holdMs: 500,
  /** ... and comes back slowly. */
  releaseMs: 800,
  /** What is quieter is breath and room. */
  voiceDbfs: -45,
} as const;

/** Voice is looked for in steps of 10 ms. */
export const STEP = SAMPLE_RATE / 100;
const ATTACK_STEPS = DUCKING.attackMs / 10;
const HOLD_STEPS = DUCKING.holdMs / 10;
const RELEASE_STEPS = DUCKING.releaseMs / 10;
/** Steps before and after a moment whose voice decides its gain. */
export const STEPS_BEFORE = HOLD_STEPS + RELEASE_STEPS + 1;
export const STEPS_AFTER = ATTACK_STEPS + 1;
const THRESHOLD = ratioOf(DUCKING.voiceDbfs) ** 2;

/** Which steps of a block hold a voice. */
export function voiced(voice: Samples): boolean[] {
  const steps = Math.ceil(voice.length / (STEP * CHANNELS));
  return Array.from({ length: steps }, (_, step) => {
    const part = voice.subarray(step * STEP * CHANNELS, (step + 1) * STEP * CHANNELS);
    let sum = 0;
    for (const sample of part) sum += sample * sample;
    return sum > THRESHOLD * part.length;
  });
}

/** The gain at each step, as a voice at other steps wants it. A pure function of its surroundings: a stretch of a film
 *  has the same gains as the whole film has there.
 *
 *      voice            ######  ####
 *      gain    --------\________________/--------
 */
export function duckGains(voices: readonly boolean[]): Float64Array {
  const gains = new Float64Array(voices.length);
  let since = Number.POSITIVE_INFINITY;
  for (let step = 0; step < voices.length; step += 1) {
    since = voices[step] === true ? 0 : since + 1;
    gains[step] = ramp((since - HOLD_STEPS) / RELEASE_STEPS);
  }
  let until = Number.POSITIVE_INFINITY;
  for (let step = voices.length - 1; step >= 0; step -= 1) {
    until = voices[step] === true ? 0 : until + 1;
    gains[step] = ratioOf(DUCKING.depthDb * Math.max(gains[step] ?? 0, ramp(until / ATTACK_STEPS)));
  }
  return gains;
}

/** 1 at and before 0, 0 at and after 1, round in between. */
function ramp(x: number): number {
  if (x <= 0) return 1;
  return x >= 1 ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * x);
}

/** Turns a block down. `gains[first]` stands at its first sample; between steps the gain moves evenly. */
export function applyDuck(block: Samples, gains: Float64Array, first: number): void {
  const count = block.length / CHANNELS;
  for (let at = 0; at < count; at += 1) {
    const step = first + Math.floor(at / STEP);
    const share = (at % STEP) / STEP;
    const gain = (gains[step] ?? 1) * (1 - share) + (gains[step + 1] ?? 1) * share;
    for (let channel = 0; channel < CHANNELS; channel += 1) {
      const index = at * CHANNELS + channel;
      block[index] = (block[index] ?? 0) * gain;
    }
  }
}
