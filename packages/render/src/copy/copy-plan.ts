import type { PictureClip, PlanSource, RenderPlan, SoundClip } from '../plan.ts';

/** A stretch of the source that the film shows, in film order. */
export interface KeptRange {
  /** Milliseconds of material at which it begins. */
  readonly startMs: number;
  readonly frames: number;
}

/** A film whose picture is one source with cuts only. */
export interface CopyPlan {
  readonly assetId: string;
  readonly ranges: readonly KeptRange[];
  /** The sound, too, is the source's own and untouched; else it is mixed like that of any film. */
  readonly ownSound: boolean;
}

export type NotCopied = { readonly no: string };

/** Whether the picture of a film can be copied instead of encoded, as far as the plan tells; the file has a word to say
 *  as well. */
export function copyPlanOf(plan: RenderPlan): CopyPlan | NotCopied {
  if (plan.copy === 'off') return { no: 'Copying is switched off.' };
  if (plan.format !== 'mp4') return { no: 'Only MP4 films are copied.' };
  const [layer, ...others] = plan.layers;
  if (layer?.kind !== 'picture' || others.length > 0) return { no: 'The picture is not made of cuts alone.' };
  const clips = layer.clips.toSorted((a, b) => a.own.from - b.own.from);
  const [first] = clips;
  if (first?.content.kind !== 'video') return { no: 'The film does not begin with a video.' };
  const { assetId } = first.content;
  const source = plan.sources.find((candidate) => candidate.assetId === assetId);
  if (source === undefined) return { no: 'The source is not known.' };
  const no = whyNotFilm(plan, clips) ?? whyNotSource(source, plan);
  if (no !== undefined) return { no };
  const ranges: KeptRange[] = [];
  for (const clip of clips) {
    const { content } = clip;
    if (content.kind !== 'video' || content.assetId !== assetId) return { no: 'The film shows more than one source.' };
    const changed = whyNotClip(clip, plan);
    if (changed !== undefined) return { no: changed };
    ranges.push({ startMs: content.startMs, frames: clip.drawn.to - clip.drawn.from });
  }
  return { assetId, ranges, ownSound: hasOwnSound(plan, clips) };
}

function whyNotFilm(plan: RenderPlan, clips: readonly PictureClip[]): string | undefined {
  if (plan.fadeIn !== undefined || plan.fadeOut !== undefined) return 'The film fades.';
  let at = 0;
  for (const { drawn } of clips) {
    if (drawn.from !== at) return 'The film has a gap or clips that overlap.';
    at = drawn.to;
  }
  return at === plan.frames ? undefined : 'The film is longer than its picture.';
}

function whyNotSource({ facts }: PlanSource, plan: RenderPlan): string | undefined {
  const checks: readonly (readonly [boolean, string])[] = [
    [facts.demuxer === 'mov', 'The source is not an MP4 or MOV file.'],
    [facts.videoCodec === undefined || facts.videoCodec === 'h264', 'The source is not H.264.'],
    [facts.width === plan.width && facts.height === plan.height, 'The film has another size than its source.'],
    [facts.rotation === 0, 'The source is turned.'],
    [!facts.anamorphic && !facts.hdr && !facts.interlaced && !facts.alpha, 'The source needs converting.'],
  ];
  return checks.find(([right]) => !right)?.[1];
}

function whyNotClip(clip: PictureClip, plan: RenderPlan): string | undefined {
  const { content, box, crop, look, motion } = clip;
  if (content.kind !== 'video') return 'A clip is not a video.';
  const whole = box.x === 0 && box.y === 0 && box.width === plan.width && box.height === plan.height;
  const cropped = crop !== undefined && (crop.width < 1 || crop.height < 1);
  const checks: readonly (readonly [boolean, string])[] = [
    [clip.drawn.from === clip.own.from && clip.transition === undefined, 'The film has transitions.'],
    [clip.drawn.to === Math.min(clip.own.to, plan.frames), 'The film has transitions.'],
    [plays(content), 'A clip changes its speed.'],
    [whole && !cropped && clip.rotation === 0 && clip.opacity >= 1, 'A clip is placed, cropped or turned.'],
    [look === undefined || Object.keys(look).length === 0, 'A clip has a look.'],
    [clip.key === undefined && (motion === undefined || motion.amount === 0), 'A clip moves or is keyed.'],
    [clip.fadeIn === undefined && clip.fadeOut === undefined, 'A clip fades.'],
    [Object.values(clip.curves).every((curve) => curve === undefined), 'A clip has keyframes.'],
  ];
  return checks.find(([right]) => !right)?.[1];
}

/** As it was recorded. */
function plays({ speed, ramp, reversed, loops }: Pick<SoundClip, 'speed' | 'ramp' | 'reversed' | 'loops'>): boolean {
  return speed.num === speed.den && ramp === undefined && !reversed && !loops;
}

function hasOwnSound(plan: RenderPlan, clips: readonly PictureClip[]): boolean {
  if (plan.loudness !== undefined || plan.sounds.length !== clips.length) return false;
  const frameMs = (1000 * plan.rate.den) / plan.rate.num;
  return clips.every((clip) => plan.sounds.some((sound) => isOf(sound, clip, frameMs)));
}

/** Sounds that go on where the one before them stopped begin up to a frame beside their picture. */
function isOf(sound: SoundClip, { content, own, drawn }: PictureClip, frameMs: number): boolean {
  if (content.kind !== 'video') return false;
  const { played, fadeIn, fadeOut, crossIn, crossOut, gainCurve } = sound;
  const same = sound.assetId === content.assetId && Math.abs(sound.startMs - content.startMs) <= frameMs;
  const there = sound.own.from === own.from && played.from === drawn.from && played.to === drawn.to;
  const plain = plays(sound) && !sound.denoise && sound.gain === 1;
  return same && there && plain && [fadeIn, fadeOut, crossIn, crossOut, gainCurve].every((one) => one === undefined);
}
