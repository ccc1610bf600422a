import type { Rate } from '../plan.ts';

const exactMs = (frame: number, rate: Rate): number => (frame * 1000 * rate.den) / rate.num;

/** Hundredths of a second of a frame's edge. A little early, so that rounding in the filter never hides the first frame; a
 *  frame is longer than that. */
function centiseconds(frame: number, rate: Rate): number {
  if (frame < 0) throw new RangeError(`A text cannot begin at frame ${frame}: shift its clock.`);
  return Math.max(0, Math.floor((exactMs(frame, rate) - 1.5) / 10));
}

/** h:mm:ss.cc of a frame's edge. */
export function assTime(frame: number, rate: Rate): string {
  const total = centiseconds(frame, rate);
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.floor(total / 100);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(total % 100)}`;
}

/** Milliseconds from where an event that begins with frame `first` starts in the file, to `frame`. libass counts whole
 *  milliseconds and drops the rest, so a change is due a millisecond early to be seen in its frame. */
export function eventMs(first: number, frame: number, rate: Rate): number {
  return Math.max(0, Math.floor(exactMs(frame, rate)) - 1 - 10 * centiseconds(first, rate));
}
