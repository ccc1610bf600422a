import type { Draft, Track } from '../draft.ts';
import { isTimed } from '../material.ts';
import { type Change, type Refusal, refusal } from '../refusal.ts';
import type { Segment } from '../segment.ts';
import { type Found, findSegment, nameOf, whatOf, withSegment } from '../timeline.ts';

/** What a verb answers: the new draft and what changed, or why not. */
export type Outcome = { ok: true; draft: Draft; change: Change } | { ok: false; refusal: Refusal };

/** What a segment must have for a verb to make sense on it.
 *  timed: material that plays; sound: can be heard; picture: footage that is seen; shown: footage or a colour on screen;
 *  visual: anything on screen; text: words. */
export type Aspect = 'any' | 'timed' | 'sound' | 'picture' | 'shown' | 'visual' | 'text';

/** Finds a segment for a verb: refused as `segment_not_found`, or as `wrong_kind` when it lacks what the verb needs. */
export function onSegment(draft: Draft, segmentId: string, needs: Aspect, use: (found: Found) => Outcome): Outcome {
  const found = findSegment(draft, segmentId);
  if (found === undefined) return refusal('segment_not_found', { segmentId });
  if (!hasAspect(found.track, found.segment, needs)) {
    return refusal('wrong_kind', { name: nameOf(found.segment), what: whatOf(found.segment), needs });
  }
  return use(found);
}

/** A verb that changes fields of one segment and nothing else on the timeline. */
export function editSegment(
  draft: Draft,
  segmentId: string,
  needs: Aspect,
  edit: (found: Found) => { segment: Segment; change: Change } | { ok: false; refusal: Refusal },
): Outcome {
  return onSegment(draft, segmentId, needs, (found) => {
    const edited = edit(found);
    if ('ok' in edited) return edited;
    return { ok: true, draft: withSegment(draft, found.track, edited.segment), change: edited.change };
  });
}

/** True when a segment on this track has what a verb needs. */
export function hasAspect(track: Track, segment: Segment, aspect: Aspect): boolean {
  const { source } = segment;
  const onScreen = track.kind === 'video' && source.kind === 'media' && source.media !== 'audio';
  switch (aspect) {
    case 'any':
      return true;
    case 'timed':
    case 'sound':
      return isTimed(segment);
    case 'picture':
      return onScreen;
    case 'shown':
      return onScreen || source.kind === 'color';
    case 'visual':
      return onScreen || source.kind !== 'media';
    case 'text':
      return source.kind === 'text';
  }
}

/** Refuses a segment whose source cannot stand on a track of this kind. */
export function kindRefusal(track: Pick<Track, 'kind'>, segment: Segment): Refusal | undefined {
  const { source } = segment;
  const what = whatOf(segment);
  const fits = {
    video: source.kind === 'color' || what === 'video' || what === 'image',
    audio: what === 'audio' || what === 'video',
    text: source.kind === 'text',
  };
  if (fits[track.kind]) return undefined;
  return { code: 'wrong_kind', params: { name: nameOf(segment), what, needs: track.kind } };
}
