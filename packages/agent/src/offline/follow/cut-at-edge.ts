import { type Draft, mainTrack, type Segment } from '@reelsmith/core';

/** An end of a clip. */
export type Edge = 'head' | 'tail';

/** The one clip that a turn cut at its start or its end. */
export function cutAtEdge(before: Draft, after: Draft): { id: string; edge: Edge } | undefined {
  const old = new Map(mainOf(before).map((segment) => [segment.id, segment]));
  const now = mainOf(after);
  if (now.length !== old.size) return undefined;
  const cut = now.flatMap((segment) => {
    const was = old.get(segment.id);
    if (was === undefined || was.durationMs <= segment.durationMs) return [];
    const edge: Edge = was.sourceStartMs < segment.sourceStartMs ? 'head' : 'tail';
    return [{ id: segment.id, edge }];
  });
  return cut.length === 1 ? cut[0] : undefined;
}

const mainOf = (draft: Draft): readonly Segment[] => mainTrack(draft)?.segments ?? [];
