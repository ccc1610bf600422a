import { DEFAULT_SUBTITLE_STYLE } from '../defaults.ts';
import { type Draft, draftDurationMs, type Track } from '../draft.ts';
import { endMs, type TextStyle } from '../segment.ts';
import { shortened } from '../timeline.ts';
import type { CompoundResult, MintId } from './compound.ts';
import { makeTrack } from './main-track.ts';
import { Script } from './script.ts';

/** Roles a text can have. */
export type TextRole = 'title' | 'subtitle' | 'text';

/** How `addText` goes about it. */
export interface AddText {
  text: string;
  startMs: number;
  durationMs: number;
  role: TextRole;
  style?: TextStyle | undefined;
  mintId: MintId;
}

/** Shows a text, on the first track of its role with room at that time, else on a new one above. It ends with the film
 *  at the latest. Refused as `out_of_range` when it would start behind the end. */
export function addText(draft: Draft, options: AddText): CompoundResult {
  const script = new Script(draft);
  const { text, startMs, role } = options;
  const name = shortened(text);
  const filmMs = draftDurationMs({ ...draft, tracks: draft.tracks.filter((track) => track.kind === 'video') });
  if (filmMs > 0 && startMs >= filmMs) script.refuse('out_of_range', { name, startMs, limitMs: filmMs });
  const durationMs = filmMs > 0 ? Math.min(options.durationMs, filmMs - startMs) : options.durationMs;
  if (durationMs < options.durationMs) {
    script.note('text_shortened', { name, askedMs: options.durationMs, durationMs });
  }
  const place = { startMs, endMs: startMs + durationMs };
  const room = draft.tracks.find((track) => track.role === role && hasRoom(track, place));
  const trackId = room?.id ?? makeTrack(script, role, options.mintId);
  const style = role === 'subtitle' ? { ...DEFAULT_SUBTITLE_STYLE, ...options.style } : options.style;
  const segment = {
    id: options.mintId('seg'),
    name,
    source: { kind: 'text', text } as const,
    startMs,
    durationMs,
    sourceStartMs: 0,
    ...(style === undefined ? {} : { style }),
  };
  script.run({ op: 'insert', trackId, segment, ripple: 'none' });
  return script.result();
}

function hasRoom(track: Track, place: { startMs: number; endMs: number }): boolean {
  return track.segments.every((segment) => endMs(segment) <= place.startMs || segment.startMs >= place.endMs);
}
