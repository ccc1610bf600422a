import { NORMAL_SPEED } from '@reelsmith/core';
import { edgesOf, type Opening, openingOf, stillOpening } from '../compile/source-time.ts';
import { OPAQUE, TAGS, WITH_ALPHA } from '../filters/color.ts';
import { upright } from '../filters/crop.ts';
import { keyFilter } from '../filters/look.ts';
import { motionFilter } from '../filters/motion.ts';
import { chain } from '../filters/number.ts';
import { held, numbered, picked } from '../filters/time.ts';
import type { Frames, PictureClip } from '../plan.ts';
import { colorFitted, type Fitted, fit, plain } from './fitted.ts';
import { mediaInput } from './inputs.ts';
import { withGrain, withLook } from './look.ts';
import { moved, pathOf } from './moving-still.ts';
import { type ResolvedSource, type SpanContext, sourceOf } from './span.ts';
import { turned } from './turned.ts';

/** The frames [range) of a clip: fitted, keyed, graded, moved; stamped with frames of the film. */
export function drawClip(clip: PictureClip, range: Frames, context: SpanContext): Fitted {
  return stillInMotion(clip, range, context) ?? inFilters(clip, range, context);
}

/** A still whose frames come from outside of the graph. What is the same in each frame is done to the still. */
function stillInMotion(clip: PictureClip, range: Frames, context: SpanContext): Fitted | undefined {
  const path = pathOf(clip, context);
  if (path === undefined) return undefined;
  const finish = (fitted: Fitted, inner: SpanContext) => withLook(clip, withKey(clip, fitted, inner), inner);
  // A colour table is a file of the span's run, which the still's own run does not have.
  const later = path.wanders || clip.look?.lut !== undefined;
  const draw = (still: PictureClip, inner: SpanContext): Fitted => {
    const decoded = decode(still, range, inner);
    return later ? decoded : finish(decoded, inner);
  };
  const frames = moved(clip, range, context, { path, draw });
  if (frames === undefined) return undefined;
  const grained = withGrain(clip, later ? finish(frames, context) : frames, range, context);
  const label = context.graph.through([grained.label], numbered(range.from, context.plan.rate));
  return turned(clip, { ...grained, label }, range, context);
}

function inFilters(clip: PictureClip, range: Frames, context: SpanContext): Fitted {
  const decoded = decode(clip, range, context);
  const keyed = withKey(clip, decoded, context);
  const graded = withLook(clip, keyed, context);
  const moving = numberedClip(clip, graded, range, context);
  return turned(clip, withMotion(clip, moving, range, context), range, context);
}

const count = (range: Frames): number => range.to - range.from;

/** A still picture is repeated after all work that is the same for each frame. */
function isStill({ content, curves }: PictureClip): boolean {
  return content.kind !== 'video' && curves.crop_x === undefined && curves.crop_y === undefined;
}

function decode(clip: PictureClip, range: Frames, context: SpanContext): Fitted {
  const { content } = clip;
  if (content.kind === 'color') return colorFitted(clip, content.color, context);
  const source = sourceOf(context.sources, content.assetId);
  const still = isStill(clip);
  const label = content.kind === 'video' ? video(clip, range, context) : picture(content, source, context);
  const repeated = still || content.kind === 'video' ? label : context.graph.through([label], held(count(range)));
  const fitted = fit(clip, repeated, range.from, context);
  return content.kind === 'video' ? neverEmpty(fitted, range, context) : fitted;
}

function video(clip: PictureClip, range: Frames, context: SpanContext): string {
  const { content } = clip;
  if (content.kind !== 'video') throw new Error('Not a video.');
  const source = sourceOf(context.sources, content.assetId);
  const { rate } = context.plan;
  const opening = openingOf(content, source, range.from - clip.own.from, count(range), rate);
  const input = context.graph.input(
    mediaInput(source, { ...optionsOf(source), ...seekTo(opening), ...(content.loops ? { loop: -1 } : {}) }),
  );
  const { speed } = content;
  const edges = edgesOf(content, range.from - clip.own.from, count(range), rate);
  const pick = picked({ offsetSeconds: opening.offsetSeconds, speed, edges, rate, count: count(range) });
  const turn = content.reversed ? 'reverse' : '';
  return context.graph.through([`${input}:${FILM}`], chain(deinterlaced(source), pick, turn));
}

function picture(
  content: Extract<PictureClip['content'], { kind: 'still' }>,
  source: ResolvedSource,
  context: SpanContext,
): string {
  const { rate } = context.plan;
  const opening = content.atMs === undefined ? undefined : stillOpening(content.atMs, source, rate);
  const input = context.graph.input(
    mediaInput(source, opening === undefined ? { autorotate: false } : { ...optionsOf(source), ...seekTo(opening) }),
  );
  // Photographs say in the picture how they lie, and not every version of ffmpeg looks there.
  const turned = opening === undefined ? upright(source.facts.rotation) : '';
  const one =
    opening === undefined
      ? 'trim=end_frame=1'
      : picked({ offsetSeconds: opening.offsetSeconds, speed: NORMAL_SPEED, rate, count: 1 });
  return context.graph.through([`${input}:${FILM}`], chain(one, deinterlaced(source), turned));
}

/** `V` is the film and never the picture of a cover. */
const FILM = 'V:0';

/** Films are turned upright by their reader: told not to, it would hand the note to turn them on to the finished film. */
const optionsOf = ({ decoder }: ResolvedSource) => (decoder === undefined ? {} : { decoder });

const seekTo = ({ seekSeconds }: Opening) => (seekSeconds > 0 ? { seekSeconds, accurateSeek: false } : {});

const deinterlaced = (source: ResolvedSource): string => (source.facts.interlaced ? 'bwdif=mode=send_frame' : '');

/** Behind a video stands its background: a file whose pictures end long before its sound gives no frame at all there. */
function neverEmpty(fitted: Fitted, range: Frames, { graph, plan }: SpanContext): Fitted {
  const color = fitted.alpha ? TRANSPARENT : plan.background;
  const behind = graph.through([], plain(color, fitted.size, formatOf(fitted), held(count(range))));
  const label = graph.through([fitted.label, behind], `concat=n=2:v=1:a=0,trim=end_frame=${count(range)}`);
  return { ...fitted, label };
}

export const TRANSPARENT = '#00000000';
const formatOf = ({ alpha }: Fitted) => (alpha ? WITH_ALPHA : OPAQUE);

function withKey(clip: PictureClip, fitted: Fitted, { graph }: SpanContext): Fitted {
  const key = keyFilter(clip.key);
  if (key === '') return fitted;
  const label = graph.through([fitted.label], chain(key, `format=${WITH_ALPHA},${TAGS}`));
  return { ...fitted, label, alpha: true };
}

function numberedClip(clip: PictureClip, fitted: Fitted, range: Frames, context: SpanContext): Fitted {
  const { graph, plan } = context;
  const repeat = isStill(clip) ? held(count(range)) : '';
  const whole = repeat === '' ? fitted : { ...fitted, label: graph.through([fitted.label], repeat) };
  const grained = withGrain(clip, whole, range, context);
  return { ...grained, label: graph.through([grained.label], numbered(range.from, plan.rate)) };
}

function withMotion(clip: PictureClip, fitted: Fitted, range: Frames, { graph }: SpanContext): Fitted {
  const { motion, content } = clip;
  // A plain colour looks the same from everywhere.
  if (motion === undefined || motion.amount === 0 || content.kind === 'color') return fitted;
  const { box } = fitted;
  const back = `scale=${box.width}:${box.height}:flags=bicubic,setsar=1`;
  const move = motionFilter(motion, clip.drawn, range.from);
  return { ...fitted, label: graph.through([fitted.label], chain(move, back)), size: box };
}
