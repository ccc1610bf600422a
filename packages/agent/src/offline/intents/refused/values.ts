import type { Segment } from '@reelsmith/core';
import type { Clause } from '../../clause.ts';
import type { Item, ItemOf } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { seconds } from '../../words/sentences.ts';

/** Why a value can't be had, and the nearest that can: what to say instead, in the person's own words. */
export interface BrokenRule {
  readonly en: string;
  readonly zh: string;
  readonly choices: readonly { label: string; message: string }[];
}

const LOUDEST = 4;
const FASTEST = 100;

/** The rule that a value of a clause breaks; undefined when all of them can be had. */
export function brokenRule(scene: Scene, clause: Clause): BrokenRule | undefined {
  if (clause.one('quote') !== undefined) return undefined;
  return (
    loudnessRule(clause) ??
    speedRule(clause) ??
    opacityRule(clause) ??
    lengthRule(clause) ??
    rateRule(clause) ??
    sizeRule(clause) ??
    transitionRule(scene, clause)
  );
}

/** "-40%", "minus 2x", "负三成": the sign stands before the number, and no word or number before the sign. */
export function isBelowZero(clause: Clause, { start }: Item): boolean {
  const before = clause.message.slice(Math.max(0, start - 12), start);
  return /(?:(?:^|[\s,(（，到为成])[-−–]|\b(?:minus|negative)\s|负的?)\s*$/i.test(before);
}

/** Values that are to be reached: "to -40%", "设为-40%"; "volume -20%" is a step down. */
function isGoal(clause: Clause, item: Item): boolean {
  const before = clause.message.slice(Math.max(0, item.start - 16), item.start).trimEnd();
  return (
    /(?:\bto|\bat|=|为|到|成|至|在)(?:\s?(?:[-−–]|minus|negative|负))?$/i.test(before) || clause.has('rel.to', 'v.set')
  );
}

const SOUND = ['o.volume', 'o.sound', 'o.music', 'o.voice', 'v.louder', 'v.quieter'] as const;

function loudnessRule(clause: Clause): BrokenRule | undefined {
  if (!clause.has(...SOUND) || clause.has('n.speed', 'v.fast', 'v.slow')) return undefined;
  const percent = clause.one('percent');
  const times = clause.has('v.louder', 'size.bigger') ? clause.one('times') : undefined;
  const rule = ['The volume goes from 0% to 400%.', '音量的范围是 0% 到 400%。'] as const;
  if (percent !== undefined && isBelowZero(clause, percent) && isGoal(clause, percent))
    return broken(clause, percent, rule, ['0%']);
  if (percent !== undefined && percent.value > LOUDEST) return broken(clause, percent, rule, ['400%']);
  return times !== undefined && times.value > LOUDEST ? broken(clause, times, rule, ['4x']) : undefined;
}

function speedRule(clause: Clause): BrokenRule | undefined {
  if (
    clause.has(
      ...SOUND,
      'size.bigger',
      'size.smaller',
      'rel.long',
      'rel.longer',
      'x.loop',
      'x.again',
      'v.freeze',
      'v.copy',
    )
  )
    return undefined;
  const spoken = clause.has('v.fast', 'v.slow', 'n.speed');
  const item = clause.one('times') ?? (spoken ? clause.one('percent') : undefined);
  if (item === undefined) return undefined;
  const below = item.value <= 0 || isBelowZero(clause, item);
  const rule = [
    'A clip plays at 0.01 to 100 times its speed; to hold a picture still, say for example "freeze at 0:03 for 2 seconds".',
    '播放速度的范围是 0.01 到 100 倍；要让画面停住，可以说“第3秒定格2秒”。',
  ] as const;
  if (below && (spoken || item.value <= 0)) return broken(clause, item, rule, ['0.5x', '2x']);
  return spoken && item.value > FASTEST ? broken(clause, item, rule, ['100x']) : undefined;
}

function opacityRule(clause: Clause): BrokenRule | undefined {
  const percent = clause.has('pl.opacity', 'pl.clearness') ? clause.one('percent') : undefined;
  if (percent === undefined || (percent.value <= 1 && !isBelowZero(clause, percent))) return undefined;
  const rule = ['Opacity goes from 0% to 100%.', '不透明度的范围是 0% 到 100%。'] as const;
  return broken(clause, percent, rule, [percent.value > 1 ? '100%' : '0%']);
}

/** "0 seconds long", "to -5 seconds": nothing is left, and that is said in another way. */
function lengthRule(clause: Clause): BrokenRule | undefined {
  const dur = clause.one('dur');
  if (dur === undefined || (dur.ms > 0 && !isBelowZero(clause, dur))) return undefined;
  // "Minus half a second at both ends".
  if (clause.has('x.both_ends', 'rel.shorter')) return undefined;
  if (clause.has('fl.in', 'fl.out', 'v.fadein', 'v.fadeout', 'o.transition') || clause.family('tr.') !== undefined)
    return undefined;
  if (
    !clause.has('v.make', 'v.set', 'v.change', 'v.cut', 'rel.to', 'rel.long', 'o.clip', 'o.image', 'n.film') &&
    clause.named() === 0
  )
    return undefined;
  return {
    en: 'A length must be more than 0 seconds. To take something out, say that it goes.',
    zh: '时长必须大于 0 秒。如果想去掉，请直接说删除。',
    choices: [],
  };
}

function rateRule(clause: Clause): BrokenRule | undefined {
  const asked = clause.has('o.fps') ? clause.one('num') : undefined;
  const fps = asked ?? numberBefore(clause, RATE);
  if (fps === undefined || (fps.value >= 1 && fps.value <= 120)) return undefined;
  return broken(
    clause,
    fps,
    ['The frame rate goes from 12 to 60 frames per second.', '帧率的范围是每秒 12 到 60 帧。'],
    ['60', '30'],
  );
}

const RATE = /^\s*(?:fps|帧每秒|frames (?:per|a) second|帧(?!数|画|图|处|那|的))/i;

/** "8K": more than any film here has. */
function sizeRule(clause: Clause): BrokenRule | undefined {
  const size = numberBefore(clause, /^\s?k(?![a-z])/i);
  if (size === undefined || size.value <= 4 || size.value > 32 || !Number.isInteger(size.value)) return undefined;
  if (clause.has('o.music', 'o.sound', 'o.voice')) return undefined;
  return broken(clause, size, ['The largest picture is 4K.', '画面最大是 4K。'], ['4']);
}

function numberBefore(clause: Clause, behind: RegExp): ItemOf<'num'> | undefined {
  return clause.all('num').find(({ end }) => behind.test(clause.message.slice(end, end + 20)));
}

/** Longer than a clip it stands at: it would be all that is seen of it. */
function transitionRule(scene: Scene, clause: Clause): BrokenRule | undefined {
  const dur = clause.one('dur');
  const clips = scene.clips();
  if (dur === undefined || clips.length < 2 || clause.has('v.join', 'o.slideshow', 'o.product', 'v.remove'))
    return undefined;
  if (!clause.has('o.transition') && clause.family('tr.') === undefined) return undefined;
  const shortest = clips.reduce(
    (least: Segment, clip) => (clip.durationMs < least.durationMs ? clip : least),
    clips[0] as Segment,
  ); // two or more
  if (dur.ms <= shortest.durationMs) return undefined;
  const s = seconds(shortest.durationMs);
  const rule = [
    `A transition can't be longer than the clips beside it: "${shortest.name}" is ${s} s long.`,
    `转场不能比两边的片段更长：“${shortest.name}”只有 ${s} 秒。`,
  ] as const;
  return broken(clause, dur, rule, ['1s']);
}

/** The clause with another value in the place of the one that can't be had. */
function broken(
  clause: Clause,
  item: Item,
  [en, zh]: readonly [string, string],
  values: readonly string[],
): BrokenRule {
  const text = clause.text();
  const from = item.start - (clause.items[0]?.start ?? 0);
  const head = text.slice(0, from).replace(/(?:[-−–]|minus|negative|负的?)\s*$/i, '');
  const choices = values.map((value) => {
    const message = `${head}${value}${text.slice(from + item.end - item.start)}`.replace(/^[\s,，;；]+/, '');
    return { label: value, message };
  });
  return { en, zh, choices };
}
