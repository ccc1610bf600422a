import { type Asset, type Draft, editFilm, endMs, mainTrack, type Segment } from '@reelsmith/core';
import type { Scene } from '../scene.ts';

/** A clip that lay in the film before, and what stood before it. */
interface Former {
  readonly segment: Segment;
  /** Ids of the clips before it, from the nearest to the first. */
  readonly before: readonly string[];
}

/** The only clip of a file in the film as it was last before that file was taken out; undefined when it is in it, or never was. */
export function formerOf(scene: Scene, { id }: Asset): Former | undefined {
  const { earlier = [] } = scene.context;
  if (clipsOf(scene.draft, id).length > 0) return undefined;
  const draft = earlier.map((turn) => turn.draft).find((one) => clipsOf(one, id).length > 0);
  const [segment, ...more] = draft === undefined ? [] : clipsOf(draft, id);
  if (draft === undefined || segment === undefined || more.length > 0) return undefined;
  const row = mainTrack(draft)?.segments ?? [];
  const before = row.slice(0, row.indexOf(segment)).map((one) => one.id);
  return { segment, before: before.toReversed() };
}

function clipsOf(draft: Draft, assetId: string): Segment[] {
  const clips = mainTrack(draft)?.segments ?? [];
  return clips.filter(({ source }) => source.kind === 'media' && source.assetId === assetId);
}

/** Puts a clip in as it was, at a place among the others, else where it stood. */
export function putBack(scene: Scene, { segment, before }: Former, toIndex: number | undefined): void {
  const clips = scene.clips();
  const track = mainTrack(scene.draft);
  const left = before.map((id) => clips.findIndex((one) => one.id === id)).find((at) => at >= 0) ?? -1;
  const index = Math.min(clips.length, toIndex ?? left + 1);
  const previous = clips[index - 1];
  const startMs = previous === undefined ? 0 : endMs(previous);
  if (track === undefined) return;
  const { transitionIn, ...own } = segment;
  const joined = transitionIn !== undefined && index > 0 ? { transitionIn } : {};
  const fresh: Segment = { ...own, ...joined, id: scene.mintId('seg'), startMs };
  const ripple = index < clips.length ? 'all' : 'none';
  const made = editFilm(scene.draft, { operations: [{ op: 'insert', trackId: track.id, segment: fresh, ripple }] });
  scene.take(made, `put ${segment.name} back`, `把${segment.name}放了回来`);
}
