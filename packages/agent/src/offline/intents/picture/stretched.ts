import { type CompoundResult, chain, type Draft, endMs, type Segment, splitAt } from '@reelsmith/core';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isClip } from '../../subject.ts';
import { stretchOf } from '../speed.ts';
import { pictured } from './pictured.ts';

/** What a clause about looks speaks of: whole clips, or of a stretch that it names ("the last 5 seconds in black and white") the
 *  parts that lie in it, which are split off first. */
export function picturedThen(scene: Scene, clause: Clause): readonly Found[] | undefined {
  const found = pictured(scene, clause);
  if (found === undefined || !found.every(isClip)) return found;
  const clips = found.map(({ segment }) => segment);
  const stretch = stretchOf(scene, clause, clips);
  if (stretch === undefined) return found;
  const ends = new Set(clips.map(({ id }) => id));
  const inside = ({ startMs, ...clip }: Segment): boolean =>
    startMs >= stretch.startMs && endMs({ startMs, ...clip }) <= stretch.endMs;
  const before = new Set(scene.clips().map(({ id }) => id));
  const cuts = [stretch.endMs, stretch.startMs].map((atMs) => (draft: Draft): CompoundResult => {
    const cut = draft.tracks
      .find(({ role }) => role === 'main')
      ?.segments.some((clip) => clip.startMs < atMs && atMs < endMs(clip));
    return cut === true ? splitAt(draft, { atMs, mintId: scene.mintId }) : { ok: true, operations: [], notes: [] };
  });
  const split = chain(scene.draft, ...cuts);
  if (!split.ok || (split.operations.length > 0 && !scene.take(split, '', ''))) return undefined;
  return everything(scene).filter(
    (one) => isClip(one) && inside(one.segment) && (ends.has(one.segment.id) || !before.has(one.segment.id)),
  );
}
