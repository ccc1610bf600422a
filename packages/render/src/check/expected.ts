import { rgba } from '../filters/color.ts';
import { curveValue } from '../filters/curve.ts';
import { common } from '../graph/layer.ts';
import { type Frames, type PictureClip, picturesIn, type RenderPlan, type SoundClip } from '../plan.ts';
import { joinedRanges, without } from './ranges.ts';

/** A part of the film and the segment that is shown or heard there. */
export interface Place {
  readonly segmentId: string;
  readonly range: Frames;
}

/** Where black is what the draft asks for: fades, transitions, dark colours, and gaps over a dark background. */
export function expectedBlack(plan: RenderPlan): Frames[] {
  const clips = picturesIn(plan.layers);
  const fades = [plan, ...clips].flatMap(({ fadeIn, fadeOut }) => [fadeIn, fadeOut]);
  const transitions = clips.map(({ transition }) => transition);
  const dark = clips.filter(
    ({ content, look }) => (content.kind === 'color' && isDark(content.color)) || (look?.brightness ?? 0) < -0.4,
  );
  const ranges = [...fades, ...transitions, ...dark.map(({ drawn }) => drawn), ...clips.flatMap(faintIn)];
  const film = { from: 0, to: plan.frames };
  const gaps = isDark(plan.background)
    ? without(
        [film],
        clips.map(({ drawn }) => drawn),
      )
    : [];
  return joinedRanges([...ranges.flatMap((range) => (range === undefined ? [] : [range])), ...gaps].map(widened));
}

/** So faint that even a bright picture may look black. */
const FAINT = 0.3;

/** Where a clip is hardly seen through its own opacity, by keyframes or all the time. */
function faintIn({ drawn, opacity, curves }: PictureClip): Frames[] {
  const { opacity: curve } = curves;
  if (curve === undefined) return opacity < FAINT ? [drawn] : [];
  const frames = Array.from({ length: drawn.to - drawn.from }, (_, index) => drawn.from + index);
  const faint = frames.filter((frame) => curveValue(curve, frame) < FAINT);
  return joinedRanges(faint.map((frame) => ({ from: frame, to: frame + 1 })));
}

/** Edges of fades are nearly black on both sides. */
const widened = ({ from, to }: Frames): Frames => ({ from: from - 2, to: to + 2 });

function isDark(color: string): boolean {
  const { red, green, blue, alpha } = rgba(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 30 || alpha < 40;
}

/** Where something has to move: videos in view that have more than a frame in the time they are shown. */
export function movingPlaces(plan: RenderPlan): Place[] {
  return plan.layers.flatMap((layer, index) => {
    if (layer.kind === 'text') return [];
    const above = picturesIn(plan.layers.slice(index + 1));
    const hidden = above.filter((clip) => covers(clip, plan)).map(({ drawn }) => drawn);
    return layer.clips
      .filter((clip) => moves(clip, plan))
      .flatMap((clip) =>
        without([clip.drawn], [...hidden, ...faintIn(clip)]).map((range) => ({ segmentId: clip.segmentId, range })),
      );
  });
}

/** Recordings of screens, which have frames only when something changes, may well stand still; and so may slow motion. */
function moves({ content }: PictureClip, plan: RenderPlan): boolean {
  if (content.kind !== 'video') return false;
  const facts = plan.sources.find(({ assetId }) => assetId === content.assetId)?.facts;
  if (facts === undefined || facts.variableFrameRate || facts.fps <= 0) return false;
  const speeds = content.ramp?.map(({ value }) => value) ?? [content.speed.num / content.speed.den];
  return facts.fps * Math.min(...speeds) >= 4 && facts.durationMs * facts.fps > 2000;
}

function covers({ box, opacity, key, content, curves, rotation }: PictureClip, plan: RenderPlan): boolean {
  const whole = box.x <= 0 && box.y <= 0 && box.x + box.width >= plan.width && box.y + box.height >= plan.height;
  const alpha = content.kind === 'color' ? rgba(content.color).alpha < 255 : holds(content.assetId, plan);
  const { crop_x: _x, crop_y: _y, ...others } = curves;
  const moved = Object.values(others).some((curve) => curve !== undefined) || rotation !== 0;
  return whole && opacity >= 1 && key === undefined && !alpha && !moved;
}

const holds = (assetId: string, plan: RenderPlan): boolean =>
  plan.sources.some((source) => source.assetId === assetId && source.facts.alpha);

/** Where something has to be heard. */
export function soundingPlaces(plan: RenderPlan): Place[] {
  return plan.sounds.filter(isAudible).flatMap((clip) => {
    const film = common(clip.played, { from: 0, to: plan.frames });
    const fades = [clip.fadeIn, clip.fadeOut, plan.fadeIn, plan.fadeOut].flatMap((fade) => (fade ? [fade] : []));
    const heard = film === undefined ? [] : without([film], fades);
    return heard.map((range) => ({ segmentId: clip.segmentId, range }));
  });
}

const isAudible = ({ gain, gainCurve }: SoundClip): boolean => gain > 0.02 && gainCurve === undefined;
