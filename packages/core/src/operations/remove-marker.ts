import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import type { Outcome } from './outcome.ts';

/** Takes a marker away. */
export function removeMarker(draft: Draft, { markerId }: OperationOf<'removeMarker'>): Outcome {
  const markers = draft.markers ?? [];
  const marker = markers.find((other) => other.id === markerId);
  if (marker === undefined) return refusal('marker_not_found', { markerId });
  return {
    ok: true,
    draft: { ...draft, markers: markers.filter((other) => other !== marker) },
    change: change('marker_removed', { markerId, name: marker.name, atMs: marker.atMs }),
  };
}
