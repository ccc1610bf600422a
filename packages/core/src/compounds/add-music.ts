import type { Asset } from '../asset.ts';
import { DEFAULT_MUSIC_VOLUME } from '../defaults.ts';
import { type Draft, draftDurationMs } from '../draft.ts';
import { endMs } from '../segment.ts';
import { findTrack, shortestSegmentMs } from '../timeline.ts';
import type { CompoundResult, MintId } from './compound.ts';
import { ensureTrack } from './main-track.ts';
import { mediaSegment } from './media-segment.ts';
import { fadeOut } from './retrim-music.ts';
import { Script } from './script.ts';

/** How `addMusic` goes about it. */
export interface AddMusic {
  asset: Asset;
  mintId: MintId;
  /** 0.35 without it. */
  volume?: number | undefined;
  /** Where the music begins; 0 without it. */
  startMs?: number | undefined;
  /** Begins again when it ends before the film; only when asked for. */
  loop?: boolean | undefined;
}

/** Lays background music under the film from `startMs` to its end, where it fades out. Music that is there already
 *  gives way where they would meet. Refused as `wrong_kind` for what has no sound. */
export function addMusic(draft: Draft, options: AddMusic): CompoundResult {
  const script = new Script(draft);
  const { asset, mintId, startMs = 0 } = options;
  const filmMs = visibleMs(draft);
  if (!asset.facts.hasAudio) script.refuse('wrong_kind', { name: asset.name, what: asset.facts.kind, needs: 'sound' });
  if (filmMs > 0 && startMs >= filmMs) {
    script.refuse('out_of_range', { name: asset.name, startMs, limitMs: filmMs });
  }
  const musicMs = asset.facts.durationMs;
  const askedMs = filmMs > 0 ? filmMs - startMs : musicMs;
  const trackId = ensureTrack(script, 'bgm', mintId);
  const total = options.loop === true ? askedMs : Math.min(askedMs, musicMs);
  makeRoom(script, trackId, { startMs, endMs: startMs + total });
  layMusic(script, trackId, { ...options, startMs, totalMs: total });
  if (total < askedMs) script.note('music_too_short', { name: asset.name, musicMs, filmMs });
  return script.result();
}

/** Length of what is to be seen; 0 while there is only sound. */
function visibleMs(draft: Draft): number {
  return draftDurationMs({ ...draft, tracks: draft.tracks.filter((track) => track.kind !== 'audio') });
}

function layMusic(script: Script, trackId: string, options: AddMusic & { startMs: number; totalMs: number }): void {
  const { asset, mintId, totalMs, startMs } = options;
  let doneMs = 0;
  while (totalMs - doneMs >= shortestSegmentMs(script.draft.canvas)) {
    const whole = mediaSegment(asset, { id: mintId('seg'), startMs: startMs + doneMs });
    const durationMs = Math.min(whole.durationMs, totalMs - doneMs);
    const segment = { ...whole, durationMs, volume: options.volume ?? DEFAULT_MUSIC_VOLUME };
    script.run({ op: 'insert', trackId, segment, ripple: 'none' });
    doneMs += durationMs;
    if (doneMs >= totalMs) fadeOut(script, segment.id, durationMs);
  }
}

function makeRoom(script: Script, trackId: string, range: { startMs: number; endMs: number }): void {
  for (const segment of findTrack(script.draft, trackId)?.segments ?? []) {
    const overlapMs = Math.min(endMs(segment), range.endMs) - Math.max(segment.startMs, range.startMs);
    if (overlapMs <= 0) continue;
    const tailMs = endMs(segment) - range.startMs;
    const keepsStart = range.startMs - segment.startMs >= shortestSegmentMs(script.draft.canvas);
    if (keepsStart) script.run({ op: 'trim', segmentId: segment.id, headMs: 0, tailMs, ripple: 'none' });
    else script.run({ op: 'remove', segmentId: segment.id, ripple: 'none' });
  }
}
