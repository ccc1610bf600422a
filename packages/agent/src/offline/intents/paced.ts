import type { Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { changedLately } from '../memory.ts';
import { sayMissing } from '../not-there.ts';
import { targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { splitHalf } from './halves.ts';

/** What is spoken of, else what the conversation was about, else all clips. */
export function clipsOf(scene: Scene, clause: Clause): readonly Segment[] | undefined {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return undefined;
  }
  const half = splitHalf(scene, clause);
  if (half !== undefined) return [half];
  if (target.segments.length > 0) return target.segments;
  const clips = scene.clips();
  if (clause.has('n.film', 'o.all', 'o.each')) return clips;
  const before = spokenOfBefore(scene, clause);
  if (before !== undefined) return before;
  const lately = changedLately(scene).filter((segment) => clips.includes(segment));
  const timed = lately.filter(({ speed, reversed }) => speed !== undefined || reversed === true);
  return timed.length > 0 ? timed : clips;
}

/** "The city is too slow, speed it up", "森林放慢，用半速": what the words before it in the message named. */
export function spokenOfBefore(scene: Scene, clause: Clause): readonly Segment[] | undefined {
  const clips = scene.clips();
  for (
    let before = clause.previous, steps = 0;
    before !== undefined && steps < 3;
    before = before.previous, steps += 1
  ) {
    if (before.named() === 0) continue;
    const ids = targetOf(scene, before).segments.map(({ id }) => id);
    const segments = clips.filter(({ id }) => ids.includes(id));
    if (segments.length > 0) return segments;
  }
  return undefined;
}

/** True for what moves by itself. */
export function isPlaying({ source }: Segment): boolean {
  return source.kind === 'media' && source.media !== 'image';
}
