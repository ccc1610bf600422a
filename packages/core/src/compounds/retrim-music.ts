import { DEFAULT_MUSIC_FADE_OUT_MS } from '../defaults.ts';
import { type Draft, draftDurationMs } from '../draft.ts';
import { handlesOf } from '../material.ts';
import { endMs, type Segment } from '../segment.ts';
import { shortestSegmentMs } from '../timeline.ts';
import type { CompoundResult } from './compound.ts';
import { Script } from './script.ts';

/** Lets background music end with the film again after its length has changed: what is longer is trimmed, with a fade;
 *  what ended with the film when it was `previousMs` long is extended as far as there is material. */
export function retrimMusic(draft: Draft, { previousMs }: { previousMs?: number } = {}): CompoundResult {
  const script = new Script(draft);
  const filmMs = draftDurationMs(draft);
  if (filmMs === 0 || draft.tracks.every((track) => track.kind === 'audio')) return script.result();
  for (const track of draft.tracks.filter((other) => other.role === 'bgm')) {
    for (const segment of track.segments) followFilm(script, segment, { filmMs, previousMs });
  }
  return script.result();
}

function followFilm(
  script: Script,
  segment: Segment,
  { filmMs, previousMs }: { filmMs: number; previousMs: number | undefined },
): void {
  if (filmMs - segment.startMs < shortestSegmentMs(script.draft.canvas)) {
    script.run({ op: 'remove', segmentId: segment.id, ripple: 'none' });
    return;
  }
  const lateMs = endMs(segment) - filmMs;
  const followed = previousMs !== undefined && endMs(segment) === previousMs;
  const tailMs = lateMs > 0 ? lateMs : followed ? -Math.min(-lateMs, handlesOf(segment).tailMs) : 0;
  if (tailMs === 0) return;
  script.run({ op: 'trim', segmentId: segment.id, headMs: 0, tailMs, ripple: 'none' });
  if (segment.fadeOutMs === undefined) fadeOut(script, segment.id, segment.durationMs - tailMs);
}

/** Ends a piece of music softly: 1 s, or half of a very short one. */
export function fadeOut(script: Script, segmentId: string, durationMs: number): void {
  const outMs = Math.min(DEFAULT_MUSIC_FADE_OUT_MS, Math.floor(durationMs / 2));
  script.run({ op: 'setFade', segmentId, outMs });
}
