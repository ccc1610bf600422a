import { draftDurationMs } from '../draft.ts';
import { endMs, type Segment, type Transition } from '../segment.ts';
import { nameOf } from '../timeline.ts';
import { followFilm } from './follow-film.ts';
import { type Fitting, fittingOf, withEqualStills } from './main-lengths.ts';
import { mainTrack } from './main-track.ts';
import { retrimMusic } from './retrim-music.ts';
import type { Script } from './script.ts';
import { shareLength } from './share-length.ts';

/** What the main track shall become. */
export interface FilmFit {
  /** New transitions by the id of the segment that they lead into. */
  transitions: ReadonlyMap<string, Transition>;
  /** Length of the whole film; without it clips keep their lengths, less what transitions need. */
  targetMs?: number | undefined;
  /** Segments whose length stays. */
  keep?: ReadonlySet<string> | undefined;
}

/** Solves lengths and transitions of the main track together, and lets everything else follow. */
export function fitFilm(script: Script, fit: FilmFit): void {
  const before = script.draft;
  const segments = mainTrack(before)?.segments ?? [];
  const fittings = withEqualStills(segments.map((segment, index) => fittingAt(segments, segment, index, fit)));
  const lengths = lengthsOf(script, fittings, fit.targetMs);
  for (const [index, { segment, headMs, heldMs }] of fittings.entries()) {
    const tailMs = segment.durationMs - headMs - (lengths[index] ?? segment.durationMs);
    if (headMs !== 0 || tailMs !== 0) {
      script.run({ op: 'trim', segmentId: segment.id, headMs, tailMs, ripple: 'track' });
    }
    if (heldMs > 0) script.note('held_frame', { name: nameOf(segment), ms: heldMs });
  }
  setTransitions(script, segments, fit);
  followFilm(script, before);
  script.include(retrimMusic(script.draft, { previousMs: draftDurationMs(before) }));
}

function fittingAt(segments: readonly Segment[], segment: Segment, index: number, fit: FilmFit): Fitting {
  const next = segments[index + 1];
  const fitting = fittingOf(segment, {
    before: drawnInto(segments[index - 1], segment, fit),
    after: next === undefined ? undefined : drawnInto(segment, next, fit),
  });
  return fit.keep?.has(segment.id) === true ? { ...fitting, minMs: fitting.keptMs, maxMs: fitting.keptMs } : fitting;
}

/** The transition that will be drawn between two segments, no longer than the shorter of them. */
function drawnInto(previous: Segment | undefined, segment: Segment, fit: FilmFit): Transition | undefined {
  if (previous === undefined || endMs(previous) !== segment.startMs) return undefined;
  const transition = fit.transitions.get(segment.id) ?? segment.transitionIn;
  if (transition === undefined) return undefined;
  return { ...transition, durationMs: Math.min(transition.durationMs, previous.durationMs, segment.durationMs) };
}

function lengthsOf(script: Script, fittings: readonly Fitting[], targetMs: number | undefined): number[] {
  if (targetMs === undefined) return fittings.map((fitting) => fitting.keptMs);
  const clipsMs = fittings.reduce((sum, { segment }) => sum + segment.durationMs, 0);
  const gapsMs = draftDurationMs(script.draft) - clipsMs;
  const lengths = shareLength(fittings, targetMs - gapsMs);
  const haveMs = lengths.reduce((sum, length) => sum + length, gapsMs);
  if (haveMs < targetMs) script.note('too_little_material', { askedMs: targetMs, haveMs });
  if (haveMs > targetMs) script.note('too_much_material', { askedMs: targetMs, haveMs });
  return lengths;
}

/** Each is as long as was planned for, or as the shorter of its clips has become. */
function setTransitions(script: Script, before: readonly Segment[], fit: FilmFit): void {
  const segments = mainTrack(script.draft)?.segments ?? [];
  for (const [index, segment] of segments.entries()) {
    const [wanted, previous, was] = [fit.transitions.get(segment.id), segments[index - 1], before[index]];
    if (wanted === undefined || previous === undefined || was === undefined) continue;
    const plannedMs = drawnInto(before[index - 1], was, fit)?.durationMs ?? wanted.durationMs;
    const durationMs = Math.min(plannedMs, previous.durationMs, segment.durationMs);
    if (durationMs < wanted.durationMs) {
      script.note('transition_shortened', { name: nameOf(segment), askedMs: wanted.durationMs, durationMs });
    }
    script.run({ op: 'setTransition', segmentId: segment.id, type: wanted.type, durationMs });
  }
}
