import { EARLY_FRAMES } from '../filters/time.ts';
import { UnreadableMovie } from '../mp4/boxes.ts';
import { timeOf, type VideoTrack } from '../mp4/movie.ts';
import type { RenderPlan } from '../plan.ts';
import type { KeptRange, NotCopied } from './copy-plan.ts';

/** The samples that a kept stretch shows, as numbers of samples in decoding order. */
export interface KeptFrames {
  /** One a frame of the film, in the order in which they are shown. */
  readonly shown: readonly number[];
  /** Seconds of material at the first frame. */
  readonly startSeconds: number;
}

/** How far a frame may lie beside the film's grid, in frames: clocks of a thousand ticks round that much. */
const JITTER = 0.05;
/** H.264 reorders within 16 frames. */
const MOST_REORDERED = 32;

/** Finds the frames that the encoder would show for each range: the same choice, frame for frame. Ranges that go on
 *  where the one before ended become one. */
export function keptFrames(
  video: VideoTrack,
  ranges: readonly KeptRange[],
  rate: RenderPlan['rate'],
): readonly KeptFrames[] | NotCopied {
  const { order, times } = presentationOrder(video);
  const rank = new Map<number, number>();
  const found: KeptFrames[] = [];
  const perFrame = rate.den / rate.num;
  for (const range of ranges) {
    const first = firstAtOrAfter(times, Math.max(range.startMs / 1000, 0) - EARLY_FRAMES * perFrame);
    const start = times[first];
    if (start === undefined || first + range.frames > times.length) return { no: 'The source ends before the film.' };
    for (let frame = 0; frame < range.frames; frame += 1) {
      const late = ((times[first + frame] ?? 0) - start) / perFrame - frame;
      if (Math.abs(late) > JITTER) return { no: 'The source has another frame rate than the film, or a varying one.' };
    }
    const last = found.at(-1);
    const goesOn = last !== undefined && rank.get(found.length - 1) === first;
    const shown = Array.from(order.subarray(first, first + range.frames));
    if (goesOn) found[found.length - 1] = { ...last, shown: [...last.shown, ...shown] };
    else found.push({ shown, startSeconds: start });
    rank.set(found.length - 1, first + range.frames);
  }
  return found;
}

/** Samples by the time at which they are shown, without those that the source's own edit list hides. */
function presentationOrder(video: VideoTrack): { order: Uint32Array; times: Float64Array } {
  const order = new Uint32Array(video.samples.count);
  const times = new Float64Array(video.samples.count);
  let count = 0;
  for (let sample = 0; sample < order.length; sample += 1) {
    const time = timeOf(video, sample);
    if (time < video.shown.from - 1e-4 || time >= video.shown.to - 1e-4) continue;
    // Decoding order is nearly presentation order: a sample moves a few places at most.
    let place = count;
    for (; place > 0 && (times[place - 1] ?? 0) > time; place -= 1) {
      times[place] = times[place - 1] ?? 0;
      order[place] = order[place - 1] ?? 0;
      if (count - place > MOST_REORDERED) throw new UnreadableMovie('The film shows its frames in no order.');
    }
    times[place] = time;
    order[place] = sample;
    count += 1;
  }
  return { order: order.subarray(0, count), times: times.subarray(0, count) };
}

function firstAtOrAfter(times: Float64Array, least: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) > least) high = middle;
    else low = middle + 1;
  }
  return low;
}
