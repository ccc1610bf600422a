import { LOOK_PRESETS, type Look, type OfferedOperation } from '@reelsmith/core';
import { stepOf } from '../../amount.ts';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Item } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { picturedThen } from './stretched.ts';

/** Go both ways from 0; the others only up. */
const SIGNED = ['brightness', 'contrast', 'saturation', 'temperature'] as const;
export const LOOK_PARTS = [...SIGNED, 'sharpen', 'blur', 'vignette', 'grain'] as const;
export type LookPart = (typeof LOOK_PARTS)[number];

/** The nearest value that a part of a look can have. */
export function lookBounded(part: LookPart, value: number): number {
  const least = SIGNED.some((one) => one === part) ? -1 : 0;
  return Math.round(Math.min(1, Math.max(least, value)) * 1000) / 1000;
}

/** How much of what: -1 less, 0 none at all, 1 more, and a value when one was said. */
interface Turn {
  part: LookPart;
  way: -1 | 0 | 1;
  value?: number | undefined;
}

const UP = ['deg.more', 'dir.up', 'v.louder', 'v.rise', 'size.bigger', 'v.add'];
const DOWN = ['deg.less', 'dir.down', 'v.quieter', 'v.sink', 'size.smaller', 'an.fade', 'rel.shorter'];

/** True when a clause speaks of brightness, contrast and the like. */
export function saysLook(clause: Clause): boolean {
  return clause.family('lk.') !== undefined || isMuted(clause) || tintOf(clause) !== undefined;
}

/** What only pictures have, whatever was spoken of before. */
export function isOfPictures(clause: Clause): boolean {
  return clause.families('lk.').some((name) => /^(?:vignette|grain|sharpen|contrast|temperature)/.test(name));
}

/** "Less vivid", "too vibrant". */
function isMuted(clause: Clause): boolean {
  return clause.families('look.').at(-1) === 'vivid' && clause.has('deg.less', 'deg.too');
}

/** "The beach is too orange": which way the temperature goes. */
function tintOf(clause: Clause): 1 | -1 | undefined {
  const color = clause.family('color.');
  if (!clause.has('deg.too', 'deg.less') || color === undefined || clause.has('o.text', 'o.title', 'm.captions'))
    return undefined;
  if (/^#(?:FF8800|FFD400|FF0000|FFC000|8B4513)$/.test(color)) return -1;
  return /^#(?:0066FF|00008B|45B5F5|00BCD4)$/.test(color) ? 1 : undefined;
}

/** Brightness, contrast, saturation, warmth, sharpness, blur, vignette, grain: more, less, or to a value. */
export function adjust(scene: Scene, clause: Clause): void {
  const tint = tintOf(clause);
  const turns = [
    ...turnsOf(clause),
    ...(isMuted(clause) ? [{ part: 'saturation', way: -1 } as const] : []),
    ...(tint === undefined ? [] : [{ part: 'temperature', way: tint } as const]),
  ];
  const found = picturedThen(scene, clause);
  if (found === undefined || turns.length === 0) return;
  const step = stepOf(clause, [0.2, 0.12, 0.4]);
  const names = turns.map(({ part }) => part).join(', ');
  changeEach(
    scene,
    found,
    ({ segment }) => [{ op: 'setLook', segmentId: segment.id, look: turned(segment.look ?? {}, turns, step) }],
    [`adjusted the ${names}`, '已调整画面'],
  );
}

/** "Too blurry" of what was not blurred on purpose. */
const sharper: Turn = { part: 'sharpen', way: 1 };

function turned(look: Look, turns: readonly Turn[], step: number): Look {
  const next: Look = {};
  const blurs = look.blur !== undefined && look.blur > 0;
  for (const turn of turns) {
    const { part, way, value } = turn.part === 'blur' && turn.way < 0 && !blurs ? sharper : turn;
    const now = next[part] ?? look[part] ?? 0;
    const wanted = way === 0 ? 0 : value === undefined ? now + way * step : way * value;
    next[part] = lookBounded(part, wanted);
  }
  return next;
}

/** Each word of an attribute with what stands around it, as far as the next one. */
function turnsOf(clause: Clause): Turn[] {
  const places = clause.items.flatMap((item, index) =>
    item.is === 'concept' && item.id.startsWith('lk.') ? [index] : [],
  );
  const turns = new Map<LookPart, Turn>();
  for (const [nth, index] of places.entries()) {
    const before = idsOf(clause.items.slice((places[nth - 1] ?? -1) + 1, index));
    const after = idsOf(clause.items.slice(index + 1, places[nth + 1] ?? clause.items.length));
    const turn = turnAt(clause, index, before, after);
    // "Too dark, brighten it": the wish counts, not the complaint.
    if (turn === undefined || (before.includes('deg.too') && turns.has(turn.part))) continue;
    turns.set(turn.part, turn);
  }
  return [...turns.values()];
}

function turnAt(clause: Clause, index: number, before: readonly string[], after: readonly string[]): Turn | undefined {
  const item = clause.items[index];
  const [, name, own] = item?.is === 'concept' ? item.id.split('.') : [];
  const part = LOOK_PARTS.find((other) => other === name);
  if (part === undefined) return undefined;
  const value = saidValue(clause);
  const gone = clause.has('v.remove', 'x.off', 'v.unwanted') && value === undefined;
  const less = clause.has('v.remove') && value !== undefined;
  const way = gone ? 0 : less || isNegative(clause) ? -1 : wayOf(own, before, after);
  return { part, way, ...(value === undefined ? {} : { value }) };
}

const FULLY =
  /\b(?:completely|fully|entirely|totally|all the way|maximum|max|to the max)\b|拉满|拉到底|到底|完全|彻底|最大/i;

/** "By 20 %", "+20", "to the max": a share of what is possible. */
function saidValue(clause: Clause): number | undefined {
  const written = clause.all('num').find(({ start, end }) => /\d/.test(clause.message.slice(start, end)));
  const number = written?.value;
  const said = clause.one('percent')?.value ?? (number === undefined ? undefined : number > 1 ? number / 100 : number);
  if (said !== undefined) return said <= 1 ? said : undefined;
  return FULLY.test(clause.text()) ? 1 : undefined;
}

const isNegative = (clause: Clause): boolean => /(?:[-−–]|\bminus |负)\d/i.test(clause.text());

function idsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => (item.is === 'concept' ? [item.id] : []));
}

const hasOne = (ids: readonly string[], ...wanted: string[]): boolean => ids.some((id) => wanted.includes(id));

function wayOf(own: string | undefined, before: readonly string[], after: readonly string[]): -1 | 1 {
  // A complaint: "dull" asks for colour, however dull it is said to be.
  if (own === 'raise' || own === 'lower') return own === 'raise' ? 1 : -1;
  if (own === undefined) return nounWay(before, after);
  const flips = hasOne(before, 'deg.too', 'deg.less') || (own === 'up' && hasOne(after, 'deg.less'));
  return (own === 'up') === flips ? -1 : 1;
}

/** The way of a quantity that is only named. */
function nounWay(before: readonly string[], after: readonly string[]): -1 | 1 {
  // "Too green, saturation down": what is wrong stands before, and behind the noun the cure.
  const cured = hasOne(before, 'deg.too') && !hasOne(after, 'deg.too') && hasOne(after, ...UP, ...DOWN);
  const said = cured ? after : [...before, ...after];
  const down = hasOne(said, ...DOWN);
  const up = hasOne(said, ...UP);
  const way = down && !(up && hasOne(before, 'deg.more')) ? -1 : 1;
  return hasOne(said, 'deg.too') ? (way === 1 ? -1 : 1) : way;
}

/** A named look, or none. */
export function setPreset(scene: Scene, clause: Clause, name: string | undefined): void {
  const preset = LOOK_PRESETS.find((other) => other === name);
  const found = picturedThen(scene, clause);
  if (found === undefined || (name !== undefined && preset === undefined)) return;
  const look = preset === undefined || preset === 'none' ? null : { preset };
  changeEach(
    scene,
    found,
    ({ segment: { id } }): OfferedOperation[] => [{ op: 'setLook', segmentId: id, look }],
    look === null
      ? ['took the look off', '去掉了画面风格']
      : [`gave it the look "${preset}"`, `画面风格设为“${preset}”`],
  );
}

/** The look a clause asks for: the last that is named ("偏冷，往暖调": warm), and not one it complains of. */
export function presetOf(clause: Clause): string | undefined {
  const named = clause.families('look.').filter((name) => name !== 'none');
  if (named.length === 0) return undefined;
  // "Less vibrant": not that look, but less colour.
  if (isMuted(clause)) return undefined;
  if (named.length === 1 && clause.has('deg.too', 'deg.less'))
    return { warm: 'cool', cool: 'warm' }[named[0] ?? ''] ?? named[0];
  return named.at(-1);
}
