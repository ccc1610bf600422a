import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { given } from '../same.ts';
import { ofSegment, without } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Grades a picture: given keys replace, absent keys stay; null clears the whole look. */
export function setLook(draft: Draft, { segmentId, look }: OperationOf<'setLook'>): Outcome {
  return editSegment(draft, segmentId, 'shown', ({ track, segment }) => ({
    segment: look === null ? without(segment, 'look') : { ...segment, look: { ...segment.look, ...given(look) } },
    change: change('look_set', {
      ...ofSegment(track, segment),
      keys: Object.keys(given(look ?? {})).join(', '),
      preset: look?.preset ?? null,
    }),
  }));
}
