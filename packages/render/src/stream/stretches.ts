import type { Rate } from '../plan.ts';
import { sampleOf } from '../rate.ts';
import { PACKET, SAMPLE_RATE } from '../sound/samples.ts';
import type { Stretch } from './stream-folder.ts';

/** Packets that are encoded before a stretch and left out again: its first ones then follow from the same sound as the
 *  last ones of the stretch before, so that the seam is not heard. */
export const LEAD_PACKETS = 12;
/** The same after it: an encoder looks ahead. */
export const TAIL_PACKETS = 3;

/** Lengths in packets: short at the beginning, where somebody waits. */
const LENGTHS = [94, 188, 376] as const;
const LONGEST = 376;

/** Seconds of the longest stretch of sound. */
export const LONGEST_SOUND_SECONDS = (LONGEST * PACKET) / SAMPLE_RATE;

/** How the sound of a film is cut for its stream, in packets. */
export function soundStretches(frames: number, rate: Rate): Stretch[] {
  const total = Math.ceil(sampleOf(frames, rate) / PACKET);
  const stretches: Stretch[] = [];
  for (let from = 0; from < total; ) {
    const to = Math.min(total, from + (LENGTHS[stretches.length] ?? LONGEST));
    stretches.push({ from, to });
    from = to;
  }
  return stretches;
}
