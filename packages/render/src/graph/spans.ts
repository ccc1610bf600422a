import type { Frames, PictureClip, RenderPlan } from '../plan.ts';
import { common } from './layer.ts';

/** Every clip in a span is an open decoder; these bounds keep the memory of one run flat however long the film is. */
const CLIPS_PER_SPAN = 12;
const FRAMES_PER_SPAN = 1800;
/** Reversed frames are all held at once. */
const REVERSED_PER_SPAN = 90;
/** Spans may end at every such frame, and wherever a clip begins or ends. */
const GRID = 60;

/** Cuts the film into spans that are drawn one after the other and joined without encoding again. No span begins or ends
 *  inside a transition. */
export function spansOf(plan: RenderPlan): Frames[] {
  const clips = plan.layers.flatMap((layer) => (layer.kind === 'picture' ? layer.clips : []));
  const cuts = cutsOf(clips, plan.frames);
  const spans: Frames[] = [];
  let from = 0;
  let to = 0;
  for (const cut of cuts) {
    if (to > from && !light(clips, { from, to: cut })) {
      spans.push({ from, to });
      from = to;
    }
    to = cut;
  }
  spans.push({ from, to: plan.frames });
  return spans;
}

function cutsOf(clips: readonly PictureClip[], frames: number): number[] {
  const grid = Array.from({ length: Math.ceil(frames / GRID) }, (_, index) => index * GRID);
  const edges = clips.flatMap(({ drawn }) => [drawn.from, drawn.to]);
  const transitions = clips.flatMap(({ transition }) => (transition === undefined ? [] : [transition]));
  const inside = (cut: number): boolean => transitions.some(({ from, to }) => from < cut && cut < to);
  const places = new Set([...grid, ...edges, frames].filter((cut) => cut > 0 && cut <= frames && !inside(cut)));
  return [...places].toSorted((a, b) => a - b);
}

function light(clips: readonly PictureClip[], span: Frames): boolean {
  if (span.to - span.from > FRAMES_PER_SPAN) return false;
  const shown = clips.flatMap((clip) => {
    const part = common(clip.drawn, span);
    return part === undefined ? [] : [{ clip, count: part.to - part.from }];
  });
  const reversed = shown.filter(({ clip }) => clip.content.kind === 'video' && clip.content.reversed);
  const held = reversed.reduce((sum, { count }) => sum + count, 0);
  return shown.length <= CLIPS_PER_SPAN && held <= REVERSED_PER_SPAN;
}
