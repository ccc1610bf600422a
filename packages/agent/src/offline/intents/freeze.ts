import { chain, type Draft, editFilm, endMs, type Segment, splitAt } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Deed, deed, type Intent } from '../deed.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { named } from './named.ts';
import { spokenOfBefore } from './paced.ts';

/** How long a frame is held when nobody says. */
const DEFAULT_HOLD_MS = 2000;

/** Held frames: for some seconds in the course of a clip, at its end, or the whole clip. */
export const freezeIntent: Intent = (clause) => {
  if (clause.has('v.unfreeze')) return freed(clause);
  if (!(clause.has('v.freeze') || isHeldFrame(clause)) || clause.has('o.music', 'o.text', 'o.title', 'x.not'))
    return [];
  if (clause.one('quote') !== undefined) return [];
  if (clause.has('v.remove', 'v.restore', 'x.off')) return freed(clause);
  const timed = clause.one('at') ?? clause.one('before') ?? clause.one('after');
  const placed =
    timed !== undefined ||
    clause.has('n.frame', 'rel.end', 'rel.start', 'pos.center', 'n.middle', 'n.half') ||
    clause.all('dur').length > 1 ||
    isClosing(clause);
  return placed ? [deed('cut', (scene) => hold(scene, clause))] : [];
};

/** "海边最后一帧停3秒". */
function isHeldFrame(clause: Clause): boolean {
  return clause.has('n.frame') && clause.one('dur') !== undefined && /[停定留]|\bstays?\b/i.test(clause.text());
}

/** "Freeze the closing image". */
function isClosing(clause: Clause): boolean {
  if (clause.has('n.same_length')) return false;
  return /\b(?:closing|ending|final|last|opening|first) (?:image|picture|shot|moment)\b|(?:最后|最末)的?画面/i.test(
    clause.text(),
  );
}

function freed(clause: Clause): Deed[] {
  return [
    deed('cut', (scene) => {
      const found = named(scene, clause);
      if (found === 'missing') return;
      const held = (found ?? scene.clips()).filter(({ freezeMs }) => freezeMs !== undefined);
      const operations = held.map(({ id }) => ({ op: 'freeze' as const, segmentId: id, sourceMs: null }));
      if (operations.length > 0) scene.take(editFilm(scene.draft, { operations }), 'it plays again', '恢复播放');
    }),
  ];
}

interface Moment {
  segment: Segment;
  /** From the start of the segment. */
  offsetMs: number;
}

function hold(scene: Scene, clause: Clause): void {
  const found = named(scene, clause);
  if (found === 'missing') return;
  const whose = found ?? (isOfIts(clause) ? spokenOfBefore(scene, clause) : undefined);
  const moment = momentOf(scene, clause, whose?.filter((one) => scene.clips().includes(one))[0]);
  if (moment === undefined) {
    scene.refuse({ code: 'out_of_range', params: {} });
    return;
  }
  const { segment, offsetMs } = moment;
  const sourceMs = sourceAt(segment, offsetMs);
  if (isWhole(clause)) {
    const made = editFilm(scene.draft, { operations: [{ op: 'freeze', segmentId: segment.id, sourceMs }] });
    scene.take(made, `${segment.name} holds one frame`, `${segment.name}定格为一帧`);
    return;
  }
  const ms = heldFor(clause);
  scene.take(held(scene, moment, { ms, sourceMs }), `held a frame for ${seconds(ms)} s`, `画面定格 ${seconds(ms)} 秒`);
}

/** "Play the beach at half speed and freeze its last frame": of what was named before, unless it is the film's. */
const isOfIts = (clause: Clause): boolean => !clause.has('n.film', 'o.all') && timeIn(clause) === undefined;

/** "The whole clip is one frame, its length stays". */
function isWhole(clause: Clause): boolean {
  const stays = /时长不变|长度不变|整段|整个|same length|keep (the|its) length|whole|entire/i.test(clause.message);
  return stays && clause.all('dur').length === 0;
}

/** How long: the last length that is named; the first may be the place. */
function heldFor(clause: Clause): number {
  const lengths = clause.all('dur').map(({ ms }) => ms);
  return lengths.at(-1) ?? DEFAULT_HOLD_MS;
}

function momentOf(scene: Scene, clause: Clause, segment: Segment | undefined): Moment | undefined {
  const at = timeIn(clause);
  if (at !== undefined) return timedMoment(scene, segment, at);
  if (clause.has('pos.center', 'n.middle', 'n.half') && segment !== undefined)
    return { segment, offsetMs: Math.round(segment.durationMs / 2) };
  const first =
    /\bfirst frame\b|第一帧|首帧/i.test(clause.message) || (clause.has('rel.start') && !clause.has('rel.end'));
  const edge = segment ?? (first ? scene.clips()[0] : scene.clips().at(-1));
  return edge && { segment: edge, offsetMs: first ? 0 : edge.durationMs };
}

/** Of two lengths, the first is the place. */
function timeIn(clause: Clause): number | undefined {
  const lengths = clause.all('dur');
  const place = lengths.length > 1 ? lengths[0] : undefined;
  return (clause.one('at') ?? clause.one('after') ?? clause.one('before') ?? place)?.ms;
}

function timedMoment(scene: Scene, segment: Segment | undefined, at: number): Moment | undefined {
  const frame = segment ?? scene.clips().find((clip) => clip.startMs <= at && at < endMs(clip));
  if (frame === undefined) return undefined;
  const offsetMs = segment === undefined || at >= frame.durationMs ? at - frame.startMs : at;
  return offsetMs >= 0 && offsetMs <= frame.durationMs ? { segment: frame, offsetMs } : undefined;
}

/** Which frame of the file is seen there; the last one is a frame before the end. */
function sourceAt(segment: Segment, offsetMs: number): number {
  const rate = (segment.speed?.num ?? 1) / (segment.speed?.den ?? 1);
  const inside = Math.min(offsetMs, Math.max(0, segment.durationMs - 34));
  const shown = segment.reversed === true ? segment.durationMs - inside : inside;
  return Math.max(0, Math.round(segment.sourceStartMs + shown * rate));
}

function held(scene: Scene, { segment, offsetMs }: Moment, { ms, sourceMs }: { ms: number; sourceMs: number }) {
  const atMs = segment.startMs + offsetMs;
  const inside = offsetMs > 0 && offsetMs < segment.durationMs;
  const newId = scene.mintId('seg');
  const split = (draft: Draft) => splitAt(draft, { atMs, segmentId: segment.id, mintId: scene.mintId });
  const track = scene.draft.tracks.find(({ segments }) => segments.some(({ id }) => id === segment.id));
  const { transitionIn: _drawn, freezeMs: _held, reversed: _back, keyframes: _curves, ...plain } = segment;
  const frame: Segment = {
    ...plain,
    id: newId,
    startMs: atMs,
    durationMs: Math.max(1, ms),
    sourceStartMs: sourceMs,
    freezeMs: sourceMs,
    muted: true,
  };
  const insert = (draft: Draft) =>
    editFilm(draft, { operations: [{ op: 'insert', trackId: track?.id ?? '', segment: frame, ripple: 'all' }] });
  return inside ? chain(scene.draft, split, insert) : chain(scene.draft, insert);
}
