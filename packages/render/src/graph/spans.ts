import { materialSeconds, seekable } from '../compile/source-time.ts';
import { type Frames, lowestPictures, type PictureClip, picturesIn, type RenderPlan } from '../plan.ts';
import { framesPerSecond } from '../rate.ts';
import { common } from './layer.ts';

/** Seconds at which a source shows its key frames, rising; undefined when that is not known. */
export type KeyFrames = (assetId: string) => readonly number[] | undefined;

/** How long a span is when nothing speaks for another length: short enough that a small edit draws little again. */
const SPAN_SECONDS = 2;
/** Of a preview, where starting a run costs as much as drawing a second. */
const PREVIEW_SPAN_SECONDS = 6;
/** Every clip in a span is an open decoder. */
const CLIPS_PER_SPAN = 12;
/** Reversed frames are all held at once. */
const REVERSED_BYTES = 300_000_000;

/** Frames of an ordinary span, and the longest that one becomes to reach a cut. */
export function spanLengths({ rate, preview }: Pick<RenderPlan, 'rate' | 'preview'>): {
  usual: number;
  longest: number;
} {
  const seconds = preview ? PREVIEW_SPAN_SECONDS : SPAN_SECONDS;
  const usual = Math.max(2, Math.round(seconds * framesPerSecond(rate)));
  return { usual, longest: Math.floor(usual * 1.5) };
}

/** Cuts the film into spans that are drawn on their own and joined without encoding again. No span begins or ends inside
 *  a transition. Spans end at cuts, where a key frame costs nothing, and where a source has a key frame, so that the
 *  next one decodes nothing in vain; lengths are counted from there and not from the start of the film: what follows an
 *  edit is cut in the same places as before it.
 *
 *      |      A      |  B  |        C         |
 *      |  1   |  2   |  3  |   4   |    5     |
 */
export function spansOf(plan: RenderPlan, keyFrames: KeyFrames = () => undefined): Frames[] {
  const clips = picturesIn(plan.layers);
  const cuts = cutsOf(plan);
  const closed = transitionsOf(clips);
  const spans: Frames[] = [];
  let cut = 0;
  for (let from = 0; from < plan.frames; ) {
    while ((cuts[cut] ?? plan.frames) <= from) cut += 1;
    const to = endOf(from, { plan, clips, cuts: cuts.slice(cut, cut + 50), closed, keyFrames });
    spans.push({ from, to });
    from = to;
  }
  return spans;
}

interface Film {
  readonly plan: RenderPlan;
  readonly clips: readonly PictureClip[];
  /** Hard cuts after `from`, in order. */
  readonly cuts: readonly number[];
  readonly closed: readonly Frames[];
  readonly keyFrames: KeyFrames;
}

/** Where the span from `from` ends: at a cut or a key frame near its usual length, else at that length; sooner when it
 *  would hold too much at once. */
function endOf(from: number, { plan, clips, cuts, closed, keyFrames }: Film): number {
  const { usual, longest } = spanLengths(plan);
  const nearest = (ends: readonly number[]): number[] =>
    ends
      .filter((end) => end >= from + usual / 2 && end <= from + longest)
      .toSorted((a, b) => Math.abs(a - from - usual) - Math.abs(b - from - usual));
  const shorter = [usual / 2, usual / 4, usual / 8].map((length) => from + Math.max(1, Math.round(length)));
  const candidates = [
    ...nearest(cuts),
    ...nearest(openings(from, { plan, keyFrames })),
    from + usual,
    ...cuts.filter((cut) => cut < from + usual / 2).toReversed(),
    ...shorter,
  ]
    .map((end) => outside(Math.min(end, plan.frames), from, closed))
    // A scrap at the end of the film joins the span before it.
    .map((end) => (plan.frames - end < usual / 4 && plan.frames - from <= longest ? plan.frames : end));
  const fitting = candidates.find((end) => light(clips, { from, to: end }, plan));
  return fitting ?? Math.min(...candidates);
}

/** Frames after `from` at which the video on the lowest layer can be opened without decoding anything before them. */
function openings(from: number, { plan, keyFrames }: Pick<Film, 'plan' | 'keyFrames'>): number[] {
  const { usual, longest } = spanLengths(plan);
  const clip = lowestPictures(plan.layers).find(({ drawn }) => drawn.from < from + usual && from + usual < drawn.to);
  if (clip === undefined || clip.content.kind !== 'video' || clip.content.reversed || clip.content.loops) return [];
  const keys = keyFrames(clip.content.assetId);
  if (keys === undefined || keys.length === 0) return [];
  const { content, own, drawn } = clip;
  const found: number[] = [];
  let key = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (
    let frame = Math.max(from + Math.floor(usual / 2), drawn.from);
    frame <= Math.min(from + longest, drawn.to);
    frame += 1
  ) {
    const opened = seekable(materialSeconds(content, frame - own.from, 1, plan.rate));
    while ((keys[key + 1] ?? Number.POSITIVE_INFINITY) <= opened) key += 1;
    const latest = keys[key] ?? 0;
    // The first frame that lies behind a new key frame.
    if (latest <= opened && latest > before && before !== Number.NEGATIVE_INFINITY) found.push(frame);
    before = latest;
  }
  return found;
}

/** A place that is not inside a transition: its start when a span is left before it, else its end. */
function outside(end: number, from: number, closed: readonly Frames[]): number {
  const inside = closed.find((range) => range.from < end && end < range.to);
  if (inside === undefined) return end;
  return inside.from > from ? inside.from : inside.to;
}

/** Every end of a clip on the lowest layer, where pictures change at once, and both ends of its transitions. */
function cutsOf(plan: RenderPlan): number[] {
  const clips = lowestPictures(plan.layers);
  const crossed = clips.flatMap(({ transition }) => (transition === undefined ? [] : [transition]));
  const edges = clips.flatMap(({ drawn }) => [drawn.from, drawn.to]);
  const cuts = [...edges, ...crossed.flatMap(({ from, to }) => [from, to]), plan.frames];
  return [...new Set(cuts)].filter((cut) => cut > 0 && cut <= plan.frames).toSorted((a, b) => a - b);
}

/** Transitions of all layers; where they overlap, as one. */
function transitionsOf(clips: readonly PictureClip[]): Frames[] {
  const merged: Frames[] = [];
  const all = clips.flatMap(({ transition }) => (transition === undefined ? [] : [transition]));
  for (const { from, to } of all.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from < last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else merged.push({ from, to });
  }
  return merged;
}

function light(clips: readonly PictureClip[], span: Frames, { width, height }: RenderPlan): boolean {
  const shown = clips.flatMap((clip) => {
    const part = common(clip.drawn, span);
    return part === undefined ? [] : [{ clip, count: part.to - part.from }];
  });
  const reversed = shown.filter(({ clip }) => clip.content.kind === 'video' && clip.content.reversed);
  const held = reversed.reduce((sum, { count }) => sum + count, 0) * width * height * 1.5;
  return shown.length <= CLIPS_PER_SPAN && held <= REVERSED_BYTES;
}
