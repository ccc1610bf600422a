import { endMs, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { namedBy, namesIn } from '../resolve.ts';
import type { Scene } from '../scene.ts';

type Halves = readonly [first: Segment, second: Segment];

/** "Delete the second half", "speed the first half up" right after a split means one of its two pieces. */
export function splitHalf(scene: Scene, clause: Clause): Segment | undefined {
  return halfOf(scene, clause, clause.has('n.first_half'));
}

/** The piece that is not named. */
export function otherHalf(scene: Scene, clause: Clause): Segment | undefined {
  return halfOf(scene, clause, !clause.has('n.first_half'));
}

function halfOf(scene: Scene, clause: Clause, isFirst: boolean): Segment | undefined {
  if (!clause.has('n.first_half', 'n.second_half')) return undefined;
  return halvesOf(scene, clause)?.[isFirst ? 0 : 1];
}

/** The two pieces that the last split made, in this message or in the turn before; of the clip that a clause names, if it names one. */
export function halvesOf(scene: Scene, clause: Clause): Halves | undefined {
  const halves = lastHalves(scene);
  const named = namesIn(clause.items)
    .filter((name) => !isAnchor(clause.items, name))
    .flatMap((name) => namedBy(scene, clause, name));
  return named.length > 0 && halves?.every((half) => !named.includes(half)) === true ? undefined : halves;
}

/** "Move the second half to after the beach", "后半段移到海边后面": where it goes, and not whose half it is. */
function isAnchor(items: readonly Item[], name: Item): boolean {
  const row = items.filter(({ is }) => is !== 'word');
  const at = row.indexOf(name);
  const half = row.findIndex((item) => isConcept(item, 'n.first_half', 'n.second_half'));
  const beside = [row[at - 1], row[at + 1]].some((item) => isConcept(item, 'rel.after', 'rel.before'));
  return beside && half >= 0 && half < at;
}

/** Whatever a clause names besides them. */
export function lastHalves(scene: Scene): Halves | undefined {
  return splitHere(scene) ?? splitLately(scene);
}

function splitHere(scene: Scene): Halves | undefined {
  const split = scene.operations.findLast(({ op }) => op === 'split');
  if (split?.op !== 'split') return undefined;
  return pairOf(scene.segment(split.segmentId), scene.segment(split.newId));
}

function splitLately(scene: Scene): Halves | undefined {
  const recent = scene.context.recentSegmentIds.slice(0, 2);
  const clips = scene.clips();
  const at = clips.findIndex(
    ({ id }, index) => recent.includes(id) && recent.includes(clips[index + 1]?.id ?? '') && isCut(clips, index),
  );
  const split = at < 0 ? clips.findIndex((_, index) => isCut(clips, index) && isFreshCut(scene, clips, index)) : at;
  return split < 0 ? undefined : pairOf(clips[split], clips[split + 1]);
}

/** "No, the first half": what was removed since is there again, and the split was a turn earlier. */
function isFreshCut(scene: Scene, clips: readonly Segment[], at: number): boolean {
  const [first, second] = [clips[at]?.id, clips[at + 1]?.id];
  return (scene.context.earlier ?? []).slice(0, 2).some(({ draft }) => {
    const ids = new Set(draft.tracks.flatMap(({ segments }) => segments.map(({ id }) => id)));
    return first !== undefined && second !== undefined && ids.has(first) && !ids.has(second);
  });
}

function pairOf(first: Segment | undefined, second: Segment | undefined): Halves | undefined {
  return first === undefined || second === undefined || first.name !== second.name ? undefined : [first, second];
}

/** Two pieces of one file, one right behind the other. */
function isCut(clips: readonly Segment[], at: number): boolean {
  const [first, second] = [clips[at], clips[at + 1]];
  return first !== undefined && second !== undefined && first.name === second.name && endMs(first) === second.startMs;
}
