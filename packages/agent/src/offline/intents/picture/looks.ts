import { LOOK_PRESETS, type Look, type OfferedOperation } from '@reelsmith/core';
import { stepOf } from '../../amount.ts';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Item } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { pictured } from './pictured.ts';

const PARTS = ['brightness', 'contrast', 'saturation', 'temperature', 'sharpen', 'blur', 'vignette', 'grain'] as const;
type Part = (typeof PARTS)[number];

/** How much of what: -1 less, 0 none at all, 1 more, and a value when one was said. */
interface Turn {
  part: Part;
  way: -1 | 0 | 1;
  value?: number | undefined;
}

const UP = ['deg.more', 'dir.up', 'v.louder', 'v.rise', 'size.bigger', 'v.add'];
const DOWN = ['deg.less', 'dir.down', 'v.quieter', 'v.sink', 'size.smaller'];

/** True when a clause speaks of brightness, contrast and the like. */
export function saysLook(clause: Clause): boolean {
  return clause.family('lk.') !== undefined;
}

/** Brightness, contrast, saturation, warmth, sharpness, blur, vignette, grain: more, less, or to a value. */
export function adjust(scene: Scene, clause: Clause): void {
  const turns = turnsOf(clause);
  const found = pictured(scene, clause);
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

function turned(look: Look, turns: readonly Turn[], step: number): Look {
  const next: Look = {};
  for (const { part, way, value } of turns) {
    const low =
      part === 'brightness' || part === 'contrast' || part === 'saturation' || part === 'temperature' ? -1 : 0;
    const now = next[part] ?? look[part] ?? 0;
    const wanted = way === 0 ? 0 : value === undefined ? now + way * step : way * value;
    next[part] = Math.round(Math.min(1, Math.max(low, wanted)) * 1000) / 1000;
  }
  return next;
}

/** Each word of an attribute with what stands around it, as far as the next one. */
function turnsOf(clause: Clause): Turn[] {
  const places = clause.items.flatMap((item, index) =>
    item.is === 'concept' && item.id.startsWith('lk.') ? [index] : [],
  );
  const turns = new Map<Part, Turn>();
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
  const part = PARTS.find((other) => other === name);
  if (part === undefined) return undefined;
  const way = clause.has('v.remove', 'x.off') ? 0 : wayOf(own, before, after);
  const value = clause.one('percent')?.value;
  return { part, way, ...(value !== undefined && value <= 1 ? { value } : {}) };
}

function idsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => (item.is === 'concept' ? [item.id] : []));
}

function wayOf(own: string | undefined, before: readonly string[], after: readonly string[]): -1 | 1 {
  const has = (ids: readonly string[], ...wanted: string[]): boolean => ids.some((id) => wanted.includes(id));
  if (own !== undefined) {
    const flips = has(before, 'deg.too', 'deg.less') || (own === 'up' && has(after, 'deg.less'));
    return (own === 'up') === flips ? -1 : 1;
  }
  const too = has([...before, ...after], 'deg.too');
  const down = has([...before, ...after], ...DOWN);
  const up = has([...before, ...after], ...UP);
  const way = down && !(up && has(before, 'deg.more')) ? -1 : 1;
  return too ? (way === 1 ? -1 : 1) : way;
}

/** A named look, or none. */
export function setPreset(scene: Scene, clause: Clause, name: string | undefined): void {
  const preset = LOOK_PRESETS.find((other) => other === name);
  const found = pictured(scene, clause);
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
  if (named.length === 1 && clause.has('deg.too')) return { warm: 'cool', cool: 'warm' }[named[0] ?? ''] ?? named[0];
  return named.at(-1);
}
