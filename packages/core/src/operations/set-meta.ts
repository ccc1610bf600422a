import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { given } from '../same.ts';
import { without } from '../timeline.ts';
import type { Outcome } from './outcome.ts';

/** Sets what belongs to the whole film: title, fade from and to black, loudness (null: as mixed). */
export function setMeta(draft: Draft, operation: OperationOf<'setMeta'>): Outcome {
  const { title, fadeInMs, fadeOutMs, loudness } = operation;
  const fields = given({ title, fadeInMs, fadeOutMs });
  const after: Draft = { ...withLoudness(draft, loudness), ...fields };
  const keys = [...Object.keys(fields), ...(loudness === undefined ? [] : ['loudness'])];
  return {
    ok: true,
    draft: after,
    change: change('meta_set', {
      keys: keys.join(', '),
      title: after.title,
      fadeInMs: after.fadeInMs ?? 0,
      fadeOutMs: after.fadeOutMs ?? 0,
      loudness: after.loudness ?? null,
    }),
  };
}

function withLoudness(draft: Draft, loudness: number | null | undefined): Draft {
  if (loudness === undefined) return draft;
  return loudness === null ? without(draft, 'loudness') : { ...draft, loudness };
}
