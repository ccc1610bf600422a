import {
  type CompoundResult,
  chain,
  type Draft,
  editFilm,
  endMs,
  type OfferedOperation,
  type Segment,
  type Speed,
  speedFactor,
  splitAt,
} from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Deed, deed, type Intent } from '../deed.ts';
import { isToldByTime } from '../described.ts';
import { changedLately } from '../memory.ts';
import { targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { isOfFilm } from './film.ts';
import { speedFrom } from './fraction.ts';
import { splitHalf } from './halves.ts';
import { isRamp, isThereAndBack, mirrorAll, mirrored, ramp } from './pace-shapes.ts';
import { clipsOf, isPlaying } from './paced.ts';
import { timesOver } from './repeats.ts';
import { changedSpeed } from './speed-share.ts';
import { namesStretch, placed, type Span, stretchesOf } from './stretches.ts';

/** Faster, slower, backwards, and speeds that change on the way. */
export const speedIntent: Intent = (clause, _wish, scene) => {
  if (clause.has('o.music', 'o.title', 'o.text', 'o.volume', 'x.not') && !clause.has('n.speed', 'v.forwards'))
    return [];
  // "Too fast" of pictures is how long each of them stays.
  const clips = scene.clips();
  if (clips.length > 0 && !clips.some(isPlaying) && clause.named() === 0) return [];
  if (timesOver(clause) !== undefined && !clause.has('v.fast', 'v.slow', 'n.speed', 'v.reverse')) return [];
  // "Keep the fast motion" asks for nothing.
  if (clause.has('v.keep') && factorOf(clause) === undefined && lengthOf(clause) === undefined) return [];
  return shaped(clause, scene) ?? paced(clause, scene);
};

/** Directions, and speeds that change on the way. */
function shaped(clause: Clause, scene: Scene): Deed[] | undefined {
  if (isThereAndBack(clause)) return [deed('cut', (now) => mirrorAll(now, clause))];
  if (clause.has('v.forwards') && !clause.has('v.reverse'))
    return [deed('cut', (now) => reverse(now, clause, false)), ...andSpeed(clause)];
  if (clause.has('v.reverse') || turnsOne(clause, scene))
    return [deed('cut', (now) => reverse(now, clause, undefined)), ...andSpeed(clause)];
  const isRamped = clause.has('v.ramp') || isRamp(clause);
  return isRamped ? [deed('cut', (now) => ramp(now, clause))] : undefined;
}

function paced(clause: Clause, scene: Scene): Deed[] {
  // "At 4x speed, as a time lapse" has its speed.
  if (clause.previous !== undefined && saysMore(clause, clause.previous)) return [];
  const lengthMs = lengthOf(clause);
  if (lengthMs !== undefined) return [deed('cut', (now) => lastFor(now, clause, lengthMs))];
  const speed = speedOf(clause, scene);
  if (!isAsked(clause) || speed === undefined || (isOfFilm(clause) && clause.one('dur') !== undefined)) return [];
  return [deed('cut', (now) => setSpeed(now, clause, speed))];
}

function saysMore(clause: Clause, before: Clause): boolean {
  const timed = clause.one('dur') !== undefined || clause.named() > 0 || factorOf(clause) !== undefined;
  return !timed && before.has('v.fast', 'v.slow', 'n.speed') && factorOf(before) !== undefined;
}

/** "海边倒过来": the order of one clip is how it plays. */
function turnsOne(clause: Clause, scene: Scene): boolean {
  if (!clause.has('order.reverse') || clause.named() !== 1 || /order|顺序|排|调/i.test(clause.text())) return false;
  const { segments } = targetOf(scene, clause);
  return segments.length === 1 && segments.every(isPlaying);
}

/** "Backwards and at half speed" in one breath. */
function andSpeed(clause: Clause) {
  const speed =
    clause.has('v.fast', 'v.slow', 'n.speed') || clause.one('times') !== undefined ? factorOf(clause) : undefined;
  return speed === undefined ? [] : [deed('cut', (scene) => setSpeed(scene, clause, speed))];
}

const LASTING =
  /\b(?:to|into|until|till|lasts?|take[sn]?|fills?|long|within|in|exactly|is|be)\b[^,.;]{0,24}$|(?:到|成|为|凑够|凑满|凑到|撑到|撑满|够|满|在|进|总共|一共|总长)[^，。；]{0,6}$/i;

/** "用5秒放完": all of it in that time. */
const PLAYED_OUT = /^[之以]?[内里]?[就能]?[放播]完/;

/** "Slow the city down to 20 seconds", "加速到5秒播完": the length it is to have, by its speed alone. */
function lengthOf(clause: Clause): number | undefined {
  const dur = clause.all('dur').at(-1);
  if (dur === undefined || dur.ms <= 0) return undefined;
  if (!clause.has('v.fast', 'v.slow', 'n.speed') && !PLAYED_OUT.test(clause.message.slice(dur.end))) return undefined;
  if (
    clause.one('times') ??
    clause.one('percent') ??
    clause.one('head') ??
    clause.one('tail') ??
    clause.one('range') ??
    clause.one('at')
  )
    return undefined;
  const from = clause.items[0]?.start ?? 0;
  return LASTING.test(clause.message.slice(from, dur.start)) ||
    /^[^,，]{0,4}(?:long|[播放]完|长|total|overall|all told|altogether)/.test(clause.message.slice(dur.end))
    ? dur.ms
    : undefined;
}

function lastFor(scene: Scene, clause: Clause, ms: number): void {
  const clips = clipsOf(scene, clause)?.filter(isPlaying) ?? [];
  const nowMs = clips.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const [first] = clips;
  if (first === undefined) return;
  const each = clause.has('o.each') ? first.durationMs : nowMs;
  // What plays now counts, and not the speed it has been recorded at.
  const was = speedFactor(first.speed);
  const speed = (each / ms) * was;
  if (speed < 0.01 || speed > 100) scene.refuse({ code: 'out_of_range', params: { limitMs: Math.floor(each * 100) } });
  else {
    // Neither part of the ratio may be more than ten thousand.
    const den = Math.floor(10_000 / Math.max(1, speed));
    setSpeed(scene, clause, { num: Math.round(speed * den), den });
  }
}

/** "Play the city at 150 %". */
const PLAYED = /\b(?:play|run|playback)s?\b|播放|[快慢]\s?[\d百]/i;

function isAsked(clause: Clause): boolean {
  if (clause.has('n.normal') && /speed|速/i.test(clause.message)) return true;
  // "All at 2x but keep the forest normal".
  if (clause.has('n.normal') && clause.named() > 0 && clause.previous?.one('times') !== undefined) return true;
  if (clause.has('v.fast', 'v.slow', 'n.speed')) return !clause.has('rel.long', 'rel.longer') || clause.has('n.speed');
  const isPlayed =
    clause.one('percent') !== undefined && PLAYED.test(clause.text()) && !clause.has('o.sound', 'o.voice');
  const times =
    (clause.one('times') !== undefined || isPlayed) &&
    !clause.has('o.volume', 'size.bigger', 'size.smaller', 'rel.long', 'rel.longer', 'x.loop', 'x.again');
  return times && !clause.has('mo.zoom_in', 'mo.zoom_out', 'v.louder', 'v.quieter', 'v.freeze');
}

function speedOf(clause: Clause, scene: Scene): Speed | undefined {
  const text = clause.rawBetween(0, clause.items.length - 1);
  // "Too fast" wishes the opposite.
  const slow = /too fast|太快/i.test(text) || (clause.has('v.slow') && !/too slow|太慢/i.test(text));
  const changed = changedSpeed(clause);
  if (changed !== undefined) return speedFrom(changed * nowOf(scene, clause));
  const named = factorOf(clause);
  if (named !== undefined) return named;
  const little =
    /一点|一些|一丢丢|稍|微|\b(?:a|wee|tiny) (?:\w+ )?bit\b|\bbit (?:faster|slower|quicker)|slightly|little|\btad\b/i.test(
      text,
    );
  const lately = nowOf(scene, clause);
  if (slow) return speedFrom(little ? lately * 0.8 : lately * 0.5);
  if (!clause.has('v.fast') && !/too slow|太慢/i.test(text)) return undefined;
  return speedFrom(little ? lately * 1.25 : lately * 2);
}

/** Speed now of what is spoken of: "a bit faster" goes on from there. */
function nowOf(scene: Scene, clause: Clause): number {
  const target = targetOf(scene, clause);
  const [segment] = target.segments.length > 0 ? target.segments : changedLately(scene);
  return speedFactor(segment?.speed);
}

/** "twice as slow", "at 80 %", "20 % faster", "to three quarters of the speed". */
function factorOf(clause: Clause): Speed | undefined {
  const percent = clause.one('percent')?.value;
  const factor = clause.one('times')?.value ?? namedFactor(clause);
  const slow = clause.has('v.slow') || /慢\s?[\d两二三四五六七八九十百.]+\s?[倍%分]/.test(clause.text());
  if (percent !== undefined) {
    return speedFrom(changedSpeed(clause) ?? percent);
  }
  if (factor === undefined || factor <= 0) return undefined;
  // "慢一倍" is half the speed, "快一倍" twice.
  const once =
    factor === 1 && clause.one('times') !== undefined && clause.has('v.fast', 'v.slow', 'deg.more', 'v.rise');
  const value = once ? 2 : factor;
  return speedFrom(slow && value > 1 && SLOWER.test(clause.rawBetween(0, clause.items.length - 1)) ? 1 / value : value);
}

/** What is complained of as too quick is given a speed, and no share of it. */
const SLOWER = /slow|slo-mo|slomo|decel|brake|慢|减速/i;

function namedFactor(clause: Clause): number | undefined {
  const bare = clause.one('num');
  const isWhole = bare !== undefined && !/^[a-z.]/i.test(clause.message.slice(bare.end, bare.end + 1));
  if (isWhole && clause.has('n.speed') && bare.value > 0 && bare.value <= 16) return bare.value;
  if (/\bquarter[- ]speed\b/i.test(clause.text())) return 0.25;
  if (clause.has('n.half')) return 0.5;
  if (clause.has('n.double')) return 2;
  if (clause.has('n.triple')) return 3;
  const usual =
    clause.has('n.speed') && /original|normal|usual|原|正常/i.test(clause.rawBetween(0, clause.items.length - 1));
  return usual || clause.has('n.normal', 'n.full') ? 1 : undefined;
}

function setSpeed(scene: Scene, clause: Clause, speed: Speed): void {
  const clips = clipsOf(scene, clause)?.filter(isPlaying);
  if (clips === undefined) return;
  if (clips.length === 0) {
    scene.refuse({ code: 'wrong_kind', params: { name: scene.clips()[0]?.name ?? '' } });
    return;
  }
  const factor = Math.round(speedFactor(speed) * 100) / 100;
  const [en, zh] = [`set the speed to ${factor}x`, `速度设为 ${factor} 倍`];
  const stretch = stretchOf(scene, clause, clips);
  if (stretch !== undefined) {
    scene.take(inStretch(scene, stretch, speed), en, zh);
    return;
  }
  const operations = clips.map(({ id }): OfferedOperation => ({ op: 'setSpeed', segmentId: id, speed, ripple: 'all' }));
  scene.take(editFilm(scene.draft, { operations }), en, zh);
}

/** "Speed up 0:05 to 0:08", "the first 3 seconds in slow motion": times of a named clip count from its start. */
export function stretchOf(scene: Scene, clause: Clause, clips: readonly Segment[]): Span | undefined {
  if (splitHalf(scene, clause) !== undefined || isToldByTime(scene, clause, 'clip')) return undefined;
  const filmMs = Math.max(0, ...scene.clips().map(endMs));
  const [only] = clause.named() > 0 && clips.length === 1 ? clips : [];
  const [from, to] = only === undefined ? [0, filmMs] : [only.startMs, endMs(only)];
  const after = clause.has('rel.from') ? clause.one('at') : undefined;
  if (after !== undefined) return { startMs: placed({ startMs: from, endMs: to }, after.ms), endMs: to };
  return namesStretch(clause) ? stretchesOf(clause, { startMs: from, endMs: to }, false)[0] : undefined;
}

function inStretch(scene: Scene, { startMs, endMs: end }: Span, speed: Speed): CompoundResult {
  const cuts = [end, startMs].map((atMs) => (draft: Draft): CompoundResult => {
    const inside = mainOf(draft).some((clip) => clip.startMs < atMs && atMs < endMs(clip));
    return inside ? splitAt(draft, { atMs, mintId: scene.mintId }) : { ok: true, operations: [], notes: [] };
  });
  const change = (draft: Draft): CompoundResult => {
    const inside = mainOf(draft).filter((clip) => clip.startMs >= startMs && endMs(clip) <= end && isPlaying(clip));
    const operations = inside.map(
      ({ id }): OfferedOperation => ({ op: 'setSpeed', segmentId: id, speed, ripple: 'all' }),
    );
    return editFilm(draft, { operations });
  };
  return chain(scene.draft, ...cuts, change);
}

function mainOf(draft: Draft): readonly Segment[] {
  return draft.tracks.find(({ role }) => role === 'main')?.segments ?? [];
}

/** `to` undefined: the other way round than now. */
function reverse(scene: Scene, clause: Clause, to: boolean | undefined): void {
  const clips = clipsOf(scene, clause)?.filter(isPlaying);
  if (clips === undefined || clips.length === 0) return;
  if (to === undefined && clause.has('x.again', 'v.copy')) {
    for (const clip of clips) mirrored(scene, clip);
    return;
  }
  const back = to === undefined ? clips.some(({ reversed }) => reversed !== true) : to;
  const operations = clips.map(({ id }): OfferedOperation => ({ op: 'reverse', segmentId: id, reversed: back }));
  scene.take(
    editFilm(scene.draft, { operations }),
    back ? 'reversed it' : 'it plays forwards',
    back ? '已倒放' : '恢复正放',
  );
}
