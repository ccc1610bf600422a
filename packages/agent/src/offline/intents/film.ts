import { type Canvas, PLATFORM_CANVASES, RATIO_CANVASES, TRANSITION_TYPES } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Intent, Wish } from '../deed.ts';
import type { Scene } from '../scene.ts';
import { spokenRatio } from './project.ts';

/** Clips together, a slideshow, size, length and transitions of the whole film: noted as wishes, done together. */
export const filmIntent: Intent = (clause, wish, scene) => {
  const canvas = canvasOf(clause);
  if (canvas !== undefined) wish.canvas = { ...wish.canvas, ...canvas };
  if (canvas !== undefined && clause.has('o.canvas', 'o.project')) wish.bare = true;
  if (isJoining(clause, scene)) wish.join = clause;
  if (clause.has('o.slideshow') && scene.clips().length === 0) wish.slideshow = true;
  if (clause.has('n.motionless')) wish.motionless = true;
  noteLength(clause, wish);
  noteTransition(clause, wish);
  return [];
};

function canvasOf(clause: Clause): Partial<Canvas> | undefined {
  const platform = clause.family('plat.');
  const ratio = clause.one('ratio')?.ratio ?? spokenRatio(clause.rawBetween(0, clause.items.length - 1));
  const size = clause.one('size');
  if (ratio !== undefined && ratio in RATIO_CANVASES) {
    // The test above makes it one of the keys.
    return RATIO_CANVASES[ratio as keyof typeof RATIO_CANVASES];
  }
  if (size !== undefined && isSide(size.width) && isSide(size.height))
    return { width: size.width, height: size.height };
  if (platform === undefined || !(platform in PLATFORM_CANVASES)) return undefined;
  const key = platform as keyof typeof PLATFORM_CANVASES; // checked above
  return key === 'youtube' && clause.has('plat.shorts') ? PLATFORM_CANVASES.shorts : PLATFORM_CANVASES[key];
}

function isSide(pixels: number): boolean {
  return pixels >= 16 && pixels <= 7680 && pixels % 2 === 0;
}

/** Clips are put together, or what is not on the timeline yet is put in. */
function isJoining(clause: Clause, scene: Scene): boolean {
  if (scene.clips().length > 0) return isMore(clause);
  const made = clause.has('v.make', 'v.generate') && clause.has('o.product', 'o.slideshow');
  const placed = clause.has('v.add', 'v.insert', 'v.move') && clause.all('file').some(({ name }) => !AUDIO.test(name));
  const pulled =
    clause.has('v.make', 'v.generate', 'v.insert', 'v.move') &&
    clause.has('o.clip', 'o.image') &&
    !clause.has('o.sound', 'v.fast', 'v.slow', 'o.canvas', 'p.after', 'p.before', 'p.other');
  if (clause.has('v.join', 'o.slideshow') || made || placed || isPut(clause)) return true;
  return pulled && clause.all('ref').length === 0;
}

const AUDIO = /\.(mp3|wav|m4a|aac|flac|ogg)$/i;

/** "Add the remaining photos", "the new clip at the end": with clips there already, only what is put in counts. */
function isMore(clause: Clause): boolean {
  if (clause.named() > 0 || clause.has('o.text', 'o.title', 'o.sound', 'o.transition', 'o.music', 'v.remove'))
    return false;
  const puts = clause.has('v.add', 'v.insert', 'v.move', 'v.join');
  const fresh =
    clause.has('p.others', 'o.new', 'p.other') ||
    /没用|没放|剩|另外|unused|not used|missing|left over/i.test(clause.message);
  const other = clause.family('tr.') ?? clause.family('mo.') ?? clause.family('look.') ?? clause.family('fit.');
  return (
    puts &&
    other === undefined &&
    clause.has('o.clip', 'o.image', 'p.others', 'p.other', 'o.all') &&
    (fresh || clause.has('v.add', 'v.insert'))
  );
}

/** "add the picture": material is put in. "Add a wipe between the clips" names clips too, and puts nothing in. */
function isPut(clause: Clause): boolean {
  const other = clause.has('o.text', 'o.title', 'o.sound', 'o.transition') || clause.family('tr.') !== undefined;
  return clause.has('v.add') && clause.has('o.clip', 'o.image') && !other;
}

function noteLength(clause: Clause, wish: Wish): void {
  const ms = clause.one('dur')?.ms;
  if (ms === undefined || ms <= 0 || (clause.has('rel.longer', 'rel.shorter') && !clause.has('rel.to'))) return;
  const single =
    isPut(clause) && clause.has('o.image') && !clause.has('o.slideshow', 'rel.long', 'o.product', 'o.all', 'n.film');
  if (clause.has('o.each') || single) {
    if (!clause.has('rel.longer', 'rel.shorter', 'tm.longer', 'tm.shorter')) wish.secondsEach = ms / 1000;
    return;
  }
  if (isOfFilm(clause)) wish.lengthMs = ms;
}

/** "改成16秒" alone; a shorter time is that of something smaller. */
function becomesThat(clause: Clause): boolean {
  const bare = clause.named() === 0 && (clause.one('dur')?.ms ?? 0) >= 4000;
  return bare && BECOMES.test(clause.text());
}

const BECOMES =
  /^[\s,，]*(?:那就|就|再|还是|整体|总共)?(?:改成|改为|变成|调到|换成|缩到|弄成)\s?[\d一二两三四五六七八九十半]/;

/** "Keep 5 s" is of a piece; "keep only 5 s of the whole film" says how long that is to be. */
function takesAway(clause: Clause): boolean {
  return clause.has('v.remove') || (clause.has('v.keep') && !clause.has('n.film', 'rel.long'));
}

/** True when the length in a clause is that of the film, and not of a text, a fade or one clip. */
export function isOfFilm(clause: Clause): boolean {
  if (clause.has('o.title', 'o.text', 'o.music', 'v.fadein', 'v.fadeout', 'o.transition')) return false;
  if (clause.family('tr.') !== undefined && !clause.has('v.join', 'o.product')) return false;
  if (clause.all('ref').length > 0 && !clause.has('v.join')) return false;
  if (clause.has('rel.start', 'rel.end') && !clause.has('rel.long', 'o.product')) return false;
  if (takesAway(clause)) return false;
  if (clause.has('v.make', 'v.generate', 'v.join', 'o.product', 'rel.long', 'o.slideshow', 'n.film', 'v.set', 'v.run'))
    return true;
  if (becomesThat(clause)) return true;
  return clause.has('rel.to') && clause.has('v.cut', 'v.fast', 'v.slow', 'rel.shorter', 'rel.longer');
}

function noteTransition(clause: Clause, wish: Wish): void {
  const named = clause.family('tr.');
  const type = TRANSITION_TYPES.find((other) => other === named);
  const asked = type ?? (clause.has('o.transition') ? 'crossfade' : undefined);
  if (asked === undefined || clause.has('v.remove')) return;
  const ms = isOfFilm(clause) ? undefined : clause.one('dur')?.ms;
  wish.transition = {
    type: asked,
    clause,
    ...(ms === undefined ? {} : { durationMs: Math.min(10_000, Math.max(1, ms)) }),
  };
}
