import { editFilm, endMs, type Keyframe, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { isConcept } from '../item.ts';
import type { Scene } from '../scene.ts';
import { clipsOf, isPlaying } from './paced.ts';

/** "Boomerang the forest", "forwards then backwards", "正着放完再倒着放一遍". */
export function isThereAndBack(clause: Clause): boolean {
  const text = clause.text();
  if (/\bboomerang|\bping[- ]?pong|\bthere and back\b|回旋|来回播|来回放|往复/i.test(text)) return true;
  const both = clause.has('v.forwards') && clause.has('v.reverse');
  return both && !clause.has('v.remove', 'x.not') && /\bthen\b|\band (?:then )?back|再|接着|然后|后/i.test(text);
}

export function mirrorAll(scene: Scene, clause: Clause): void {
  for (const clip of clipsOf(scene, clause)?.filter(isPlaying) ?? []) mirrored(scene, clip);
}

/** Forwards, and then once more backwards. */
export function mirrored(scene: Scene, clip: Segment): void {
  const newId = scene.mintId('seg');
  const operations: OfferedOperation[] = [
    { op: 'duplicate', segmentId: clip.id, newId, startMs: endMs(clip), ripple: 'all' },
    { op: 'reverse', segmentId: newId, reversed: clip.reversed !== true },
  ];
  scene.take(editFilm(scene.draft, { operations }), `${clip.name} plays again backwards`, `${clip.name}倒着再放一遍`);
}

/** "From 1x to 3x", "start slow and get faster", "先慢后快": a speed at each end. */
export function isRamp(clause: Clause): boolean {
  const values = clause.items.filter(({ is }) => is === 'times' || is === 'percent').length;
  const text = clause.text();
  if (values === 2 && clause.has('v.fast', 'v.slow', 'n.speed') && /\bfrom\b.{1,40}\bto\b|从.{1,20}[到至]/i.test(text))
    return true;
  return /\b(?:start|begin)(?:s|ing)?\b.{0,24}\b(?:slow|fast|quick)(?:ly|-?mo)?\b.{0,30}\b(?:fast|slow|speed|quick|normal)|先[快慢].{0,3}后[快慢]/i.test(
    text,
  );
}

/** A speed that changes on the way, from one value to another. */
export function ramp(scene: Scene, clause: Clause): void {
  const clips = clipsOf(scene, clause)?.filter(isPlaying);
  if (clips === undefined || clips.length === 0) return;
  const [from, to] = rampOf(clause);
  const operations = clips.flatMap(({ id, durationMs }): OfferedOperation[] => {
    // A faster mean shows the same material in less time.
    const lengthMs = Math.round(durationMs / Math.max(1, (from + to) / 2));
    const keyframes: Keyframe[] = [
      { atMs: 0, value: from },
      { atMs: lengthMs, value: to },
    ];
    const shorter: OfferedOperation[] =
      lengthMs === durationMs
        ? []
        : [{ op: 'trim', segmentId: id, headMs: 0, tailMs: durationMs - lengthMs, ripple: 'all' }];
    return [...shorter, { op: 'setKeyframes', segmentId: id, property: 'speed', keyframes }];
  });
  scene.take(
    editFilm(scene.draft, { operations }),
    `the speed goes from ${from}x to ${to}x`,
    `速度从 ${from} 倍变到 ${to} 倍`,
  );
}

function rampOf(clause: Clause): [number, number] {
  const named = clause.items.flatMap((item) => {
    if (item.is === 'times' || item.is === 'percent') return [item.value];
    if (item.is !== 'concept') return [];
    return item.id === 'n.double' ? [2] : item.id === 'n.half' ? [0.5] : item.id === 'n.normal' ? [1] : [];
  });
  const [first, second] = named.filter((value) => value >= 0.1 && value <= 10);
  if (first !== undefined && second !== undefined) return [first, second];
  const down = isFalling(clause);
  if (first !== undefined) return [1, first];
  return down ? [1, 0.5] : [1, 2];
}

const FALLS =
  /先快.{0,3}后慢|\bstarts? (?:out )?fast|ramp(?:s|ed|ing)? (?:it |the speed )?down|减|慢下|变慢|渐慢|越来越慢|由快到慢|从快到慢|slow/i;
const RISES = /由慢到快|从慢到快|先慢|\bstarts?\b.{0,24}\bslow/i;

/** From fast to slow: the one that is said last is where it ends. */
function isFalling(clause: Clause): boolean {
  const paces = clause.items.flatMap((item) =>
    isConcept(item, 'v.fast', 'v.slow') ? [item.is === 'concept' ? item.id : ''] : [],
  );
  if (new Set(paces).size === 2) return paces.at(-1) === 'v.slow';
  const text = clause.rawBetween(0, clause.items.length - 1);
  return FALLS.test(text) && !RISES.test(text);
}
