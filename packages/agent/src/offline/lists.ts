import type { Segment, TrackRole } from '@reelsmith/core';
import type { RefKind } from './item.ts';
import type { Scene } from './scene.ts';

/** Segments of the tracks that play one of these roles, in time order. */
export function ofRoles(scene: Scene, ...roles: TrackRole[]): Segment[] {
  return scene.draft.tracks
    .filter(({ role }) => roles.includes(role))
    .flatMap((track) => track.segments)
    .toSorted((a, b) => a.startMs - b.startMs);
}

/** What a noun counts. Where there is nothing of just that kind, the nearest kind that there is: "the second caption" of a
 *  film with titles only. */
export function listOf(scene: Scene, kind: RefKind): readonly Segment[] {
  switch (kind) {
    case 'title':
    case 'text':
    case 'caption':
      return textsOf(scene, kind);
    case 'audio':
      return scene.music();
    case 'voice':
      return ofRoles(scene, 'voice');
    case 'overlay':
      return ofRoles(scene, 'overlay');
    case 'video':
    case 'image': {
      const same = scene.clips().filter(({ source }) => source.kind === 'media' && source.media === kind);
      return same.length === 0 ? scene.clips() : same;
    }
    case 'clip':
    case 'any':
      return scene.clips();
  }
}

function textsOf(scene: Scene, kind: 'title' | 'text' | 'caption'): Segment[] {
  const all = scene.texts().toSorted((a, b) => a.startMs - b.startMs);
  if (kind === 'text') return all;
  const role = kind === 'title' ? 'title' : 'subtitle';
  const same = ofRoles(scene, role);
  return same.length === 0 ? all : same;
}

/** Every so manyth from the nth on; the first is 1. */
export function inSteps<T>(list: readonly T[], n: number, every: number): T[] {
  return list.filter((_one, at) => at + 1 >= n && (at + 1 - n) % every === 0);
}
