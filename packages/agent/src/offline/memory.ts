import type { Draft, PlannerContext, Segment } from '@reelsmith/core';
import type { Scene } from './scene.ts';

/** What the last turn that changed the film was about: segments it made or altered beyond moving them along. Without a
 *  memory of that turn, what was touched last. */
export function changedLately(scene: Scene): Segment[] {
  const topic = scene.topic.flatMap((id) => scene.segment(id) ?? []);
  if (topic.length > 0) return topic;
  const before = draftBefore(scene);
  if (before === undefined) return scene.recent().slice(0, 1);
  const old = new Map(segmentsOf(before).map((segment) => [segment.id, essence(segment)]));
  const changed = segmentsOf(scene.draft).filter((segment) => old.get(segment.id) !== essence(segment));
  if (changed.length === 0) return movedLately(scene, before);
  // Music is cut to the film by itself; it is what was meant only when nothing else changed.
  const own = changed.filter(({ id }) => !isMusic(scene.draft, id) || old.get(id) === undefined);
  // What lies over a clip grows and shrinks with it.
  const clips = own.filter(({ id }) => scene.clips().some((clip) => clip.id === id));
  return clips.length > 0 ? clips : own.length > 0 ? own : changed;
}

/** When things only changed places: what was moved stands at the head of the touched ones. */
function movedLately(scene: Scene, before: Draft): Segment[] {
  const starts = new Map(segmentsOf(before).map(({ id, startMs }) => [id, startMs]));
  return scene
    .recent()
    .filter(({ id, startMs }) => starts.get(id) !== startMs)
    .slice(0, 1);
}

/** Clips whose transition the last turn made or changed; none when that turn put clips in or took some away. */
export function joinedLately(scene: Scene): Segment[] {
  const before = draftBefore(scene);
  if (before === undefined) return [];
  const old = new Map(segmentsOf(before).map(({ id, transitionIn }) => [id, JSON.stringify(transitionIn)]));
  const clips = scene.clips();
  if (segmentsOf(scene.draft).some(({ id }) => !old.has(id))) return [];
  return clips.filter(({ id, transitionIn }) => old.get(id) !== JSON.stringify(transitionIn));
}

/** Pictures whose look, place or motion the last turn changed; none when it changed anything else. */
export function lookedLately(scene: Scene): Segment[] {
  const before = draftBefore(scene);
  if (before === undefined) return [];
  const old = new Map(segmentsOf(before).map((segment) => [segment.id, segment]));
  const now = segmentsOf(scene.draft);
  if (now.length !== old.size || now.some((one) => lengthened(one, old.get(one.id)))) return [];
  return now.filter((one) => {
    const was = old.get(one.id);
    return one.source.kind === 'media' && was !== undefined && essence(one) !== essence(was);
  });
}

/** True when more than its looks changed. */
function lengthened(one: Segment, was: Segment | undefined): boolean {
  const shape = ({ startMs, durationMs, sourceStartMs, transitionIn, speed, volume }: Segment): string =>
    JSON.stringify([startMs, durationMs, sourceStartMs, transitionIn, speed, volume]);
  return was === undefined || shape(one) !== shape(was);
}

/** What the last turn that changed the film put in. */
export function freshLately(scene: Scene): Segment[] {
  const before = draftBefore(scene);
  if (before === undefined) return [];
  const old = new Set(segmentsOf(before).map(({ id }) => id));
  return segmentsOf(scene.draft).filter(({ id }) => !old.has(id));
}

/** What the last turn that changed the film took away. */
export function goneLately(scene: Scene): Segment[] {
  const before = draftBefore(scene);
  if (before === undefined) return [];
  const left = new Set(segmentsOf(scene.draft).map(({ id }) => id));
  return segmentsOf(before).filter(({ id }) => !left.has(id));
}

/** The film before its last change, by what a scene stands on: a long message asks for it thousands of times. */
const BEFORE = new WeakMap<PlannerContext, { readonly draft: Draft | undefined }>();

function draftBefore({ context }: Scene): Draft | undefined {
  const known = BEFORE.get(context) ?? { draft: lastOther(context) };
  BEFORE.set(context, known);
  return known.draft;
}

function lastOther({ draft: { tracks }, earlier = [] }: PlannerContext): Draft | undefined {
  if (earlier.length === 0) return undefined;
  const now = JSON.stringify(tracks);
  return earlier.find(({ draft }) => JSON.stringify(draft.tracks) !== now)?.draft;
}

/** All segments of a draft, track by track. */
export function segmentsOf(draft: Draft): Segment[] {
  return draft.tracks.flatMap((track) => track.segments);
}

function isMusic(draft: Draft, id: string): boolean {
  return draft.tracks.some(({ role, segments }) => role === 'bgm' && segments.some((segment) => segment.id === id));
}

function essence(segment: Segment): string {
  return JSON.stringify({ ...segment, startMs: 0 });
}

/** The texts that a turn altered, when it altered nothing else. */
export function textsChanged(before: Draft, after: Draft): string[] {
  const old = new Map(segmentsOf(before).map((segment) => [segment.id, JSON.stringify(segment)]));
  const changed = segmentsOf(after).filter((segment) => old.get(segment.id) !== JSON.stringify(segment));
  return changed.every(({ source }) => source.kind === 'text') ? changed.map(({ id }) => id) : [];
}
