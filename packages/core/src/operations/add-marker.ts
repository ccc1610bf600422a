import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import type { Outcome } from './outcome.ts';

const MOST_MARKERS = 1000;

/** Marks a moment of the film with a name.
 *
 *  ```
 *  |    A    |  B  |
 *      ^ "drop"
 *  ```
 */
export function addMarker(draft: Draft, { marker }: OperationOf<'addMarker'>): Outcome {
  const markers = draft.markers ?? [];
  if (markers.some((other) => other.id === marker.id)) return refusal('id_taken', { id: marker.id });
  if (markers.length >= MOST_MARKERS) return refusal('out_of_range', { field: 'markers', limit: MOST_MARKERS });
  return {
    ok: true,
    draft: { ...draft, markers: [...markers, marker].toSorted((a, b) => a.atMs - b.atMs) },
    change: change('marker_added', { markerId: marker.id, name: marker.name, atMs: marker.atMs }),
  };
}
