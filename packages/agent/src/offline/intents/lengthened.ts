import { handlesOf, type OfferedOperation, type Segment } from '@reelsmith/core';

/** The operations that give a segment a length: the tail gives or takes; where it has no more material, the head does. */
export function lengthened(segment: Segment, ms: number, atHead = false): OfferedOperation[] {
  const off = segment.durationMs - ms;
  if (off === 0) return [];
  if (atHead) return [{ op: 'trim', segmentId: segment.id, headMs: off, tailMs: 0, ripple: 'all' }];
  const { headMs, tailMs } = handlesOf(segment);
  const tail = off < 0 && -off > tailMs && -off <= tailMs + headMs ? -Math.floor(tailMs) : off;
  return [{ op: 'trim', segmentId: segment.id, headMs: off - tail, tailMs: tail, ripple: 'all' }];
}
