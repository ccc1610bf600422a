import { endMs, type OfferedOperation, type Segment } from '@reelsmith/core';
import { takeAll } from '../change-each.ts';
import type { Clause } from '../clause.ts';
import { END_MS, type Item, isConcept } from '../item.ts';
import type { Scene } from '../scene.ts';
import type { Found } from '../subject.ts';
import { isTooSoon } from '../which.ts';
import { type Absence, absenceOf, inFilm, without } from './absence.ts';
import { filmEnd } from './ask-cut.ts';
import { beside, isBesideClip, isThroughout } from './span-beside.ts';
import { betweenPoints, type Span, stopsThere } from './span-points.ts';

/** True when a clause says from when to when something is there, or for how much longer. */
export function saysSpan(clause: Clause): boolean {
  if (isOfFilmItself(clause)) return false;
  if (isMovedTo(clause) || isTooSoon(clause) || isThroughout(clause)) return true;
  if (clause.has('tm.longer', 'rel.longer', 'tm.shorter', 'tm.earlier', 'tm.later') || isShorter(clause)) return true;
  if (['range', 'at', 'after', 'before', 'head', 'tail'].some((is) => clause.items.some((item) => item.is === is)))
    return true;
  if (clause.has('rel.long') && growth(clause) !== undefined) return true;
  const stays =
    isHeld(clause) || clause.has('an.in', 'tm.stay', 'tm.until', 'tm.only', 'tm.end', 'tm.begin', 'v.keep', 'v.stop');
  return (
    stays &&
    (clause.one('dur') !== undefined ||
      isBesideClip(clause) ||
      clause.has('rel.start', 'rel.end', 'n.film', 'o.all', 'n.double', 'n.half') ||
      (clause.has('tm.stay', 'tm.until') && clause.has('tm.end')) ||
      clause.one('times') !== undefined)
  );
}

/** "停留4秒", "hold it for 4 seconds": of a text it is how long it stays. */
const isHeld = (clause: Clause): boolean =>
  clause.has('v.freeze') && /停留|停|\bhold\b|\blinger\b/i.test(clause.outsideQuotes());

/** "Cut the last 6 seconds" without a name is about the film, whatever was spoken of before; a fade has its own length. */
function isOfFilmItself(clause: Clause): boolean {
  if (clause.has('v.fadein', 'v.fadeout') || isOfEachPicture(clause)) return true;
  if (keepsEdge(clause) || (clause.has('v.stop', 'tm.end') && OF_FILM.test(clause.outsideQuotes()))) return true;
  if (!clause.has('v.cut', 'v.remove') || clause.named() > 0 || clause.one('quote') !== undefined) return false;
  return !clause.has('o.music', 'o.text', 'o.title', 'm.captions', 'o.overlay', 'o.voice', 'o.it');
}

/** "End the film at 11 s". */
const OF_FILM =
  /\b(?:end|stop|finish) (?:the |my |our )?(?:whole )?(?:film|video|movie)\b|(?:影片|视频|全片|片子)(?:在|到)/i;

/** "The piano under it, each photo stays for 3 seconds", "配上钢琴曲，每张停5秒". */
function isOfEachPicture(clause: Clause): boolean {
  return clause.has('o.each') && EACH_PICTURE.test(clause.text());
}

const EACH_PICTURE = /\b(?:each|every|per) (?:photo|picture|pic|image|slide|clip|shot)\b|[每一](?:张|幅|段)/i;

/** "..., and keep just the first 10 seconds", "标题……，只留10秒到70秒": behind other wishes it is the film that is kept. */
function keepsEdge(clause: Clause): boolean {
  const takes = clause.has('v.keep') || TAKES.test(clause.text());
  const edge = clause.one('head') ?? clause.one('tail') ?? (takes ? clause.one('range') : undefined);
  return edge !== undefined && clause.previous !== undefined && clause.items.every(isOfKeeping);
}

/** "Take 1:00 to 2:00", "取1:00到2:00". */
const TAKES = /^\W*(?:and |then )?(?:take|grab|pick)\b|[取截]/i;

const isOfKeeping = (item: Item): boolean =>
  /^(?:head|tail|range|dur|word|punct)$/.test(item.is) ||
  isConcept(item, 'v.keep', 'x.only', 'rel.and', 'tm.only', 'so.only');

/** "Shorter", and not "cut": the words of trimming mean a text's time too. */
function isShorter(clause: Clause): boolean {
  return clause.has('tm.shorter') || /shorter|shorten|短/i.test(clause.outsideQuotes());
}

/** Shows something that lies over the film for another time. What plays keeps in step with the film when it begins later or
 *  ends sooner; words and pictures have no step to keep. */
export function setSpan(scene: Scene, clause: Clause, found: readonly Found[]): boolean {
  const filmMs = filmEnd(scene);
  // "最后三秒音乐收掉": what stops there is not all that stays.
  const stopped = clause.one('tail') !== undefined && /[收停撤断]掉/.test(clause.outsideQuotes());
  const taken = clause.has('v.cut', 'v.remove', 'x.off') && !isShorterTo(clause);
  const gone = stopped || taken ? absenceOf(clause) : undefined;
  if (gone !== undefined) return takeOut(scene, clause, found, gone);
  const gap = gapOf(clause, filmMs);
  if (gap !== undefined)
    return takeAll(
      scene,
      found.flatMap(({ segment }) => without(scene, segment, gap)),
      ['set when it is there', '已调整出现的时间'],
    );
  const operations = found.flatMap((one) => {
    const span = wholeVoice(one, spanOf(scene, clause, one.segment), clause);
    if (span === undefined || isNothing(one, span)) return [];
    const within = clipped(one.track.kind === 'text' ? fromZero(span) : span, filmMs);
    return fromTheStart(one, span) ?? onOwnTrack(scene, one, within) ?? moves(one, within, clause);
  });
  if (operations.length === 0) return false;
  return takeAll(scene, operations, ['set when it is there', '已调整出现的时间']);
}

/** "Start the narration at 2 s": it moves, and none of its words are lost. */
function wholeVoice({ track, segment }: Found, span: Span | undefined, clause: Clause): Span | undefined {
  const begins = span !== undefined && span.fromMs > segment.startMs && span.toMs === endMs(segment);
  if (track.role !== 'voice' || !begins || stopsThere(clause)) return span;
  return { fromMs: span.fromMs, toMs: span.fromMs + segment.durationMs };
}

/** "Only in the first 10 seconds and the last 5": what lies between is without it. */
function gapOf(clause: Clause, filmMs: number): Span | undefined {
  const [head, tail] = [clause.one('head')?.ms, clause.one('tail')?.ms];
  const only = clause.has('tm.only', 'x.only', 'so.only', 'tm.stay', 'v.keep');
  if (head === undefined || tail === undefined || !only || head >= filmMs - tail) return undefined;
  return { fromMs: head, toMs: filmMs - tail };
}

/** Nobody wishes for a tenth of a second of something: the words were about something else. */
function isNothing({ segment: { durationMs } }: Found, { fromMs, toMs }: { fromMs: number; toMs: number }): boolean {
  return durationMs >= 1000 && toMs - fromMs < 200;
}

/** "Cut it to the first 5 seconds", "keep only the last 3": what is named stays. */
function isShorterTo(clause: Clause): boolean {
  return clause.has('rel.to', 'v.keep', 'x.only', 'tm.only', 'so.only', 'tm.longer', 'rel.longer', 'tm.stay');
}

/** "The last 5 seconds of the music" go. Times of a thing itself count from its own beginning and end. */
function takeOut(scene: Scene, clause: Clause, found: readonly Found[], gone: Absence): boolean {
  const film = inFilm(scene, gone);
  const edge = clause.one('head') !== undefined || clause.one('tail') !== undefined;
  const operations = found.flatMap(({ segment, track }): OfferedOperation[] => {
    const [startMs, end] = [segment.startMs, endMs(segment)];
    const own =
      gone.fromMs < 0 ? { fromMs: end + gone.fromMs, toMs: end } : { fromMs: startMs, toMs: startMs + gone.toMs };
    // Of a piece of music its beginning is skipped, and it still begins where it did.
    if (edge && gone.fromMs === 0 && track.role === 'bgm')
      return [{ op: 'slip', segmentId: segment.id, byMs: Math.min(86_400_000, Math.round(gone.toMs)) }];
    return without(scene, segment, edge ? own : film);
  });
  return takeAll(scene, operations, ['took that time out of it', '去掉了那段时间']);
}

/** What plays and would begin before the film does loses what lies before it, and not its end. */
function fromTheStart({ track, segment }: Found, { fromMs, toMs }: Span): OfferedOperation[] | undefined {
  const shifted = toMs - fromMs === segment.durationMs;
  if (fromMs >= 0 || track.kind !== 'audio' || !shifted || -fromMs >= segment.durationMs) return undefined;
  const trim = { op: 'trim', segmentId: segment.id, headMs: -fromMs, tailMs: 0, ripple: 'none' } as const;
  return [trim, { op: 'move', segmentId: segment.id, startMs: 0, ripple: 'none' }];
}

/** Words that would begin before the film does begin with it. */
const fromZero = ({ fromMs, toMs }: Span): Span => (fromMs < 0 ? { fromMs: 0, toMs: toMs - fromMs } : { fromMs, toMs });

function clipped({ fromMs, toMs }: Span, filmMs: number): Span {
  const from = Math.min(Math.max(0, Math.round(fromMs)), filmMs > 100 ? filmMs - 100 : END_MS);
  const to = Math.round(filmMs > 0 && toMs > filmMs ? filmMs : toMs);
  return { fromMs: from, toMs: Math.max(from + 100, to) };
}

/** Words that are to stand there longer than their track has room for go to one of their own; captions stop where the next
 *  one begins. */
function onOwnTrack(scene: Scene, { track, segment }: Found, { fromMs, toMs }: Span): OfferedOperation[] | undefined {
  const next = track.segments.filter(({ id, startMs }) => id !== segment.id && startMs < toMs);
  const meets = next.filter((other) => endMs(other) > fromMs);
  if (track.kind !== 'text' || meets.length === 0) return undefined;
  const segmentId = segment.id;
  if (track.role === 'subtitle') {
    const until = Math.min(...meets.map(({ startMs }) => startMs));
    const tailMs = endMs(segment) - until;
    const onlyLater = fromMs === segment.startMs && until > fromMs && tailMs !== 0;
    return onlyLater ? [{ op: 'trim', segmentId, headMs: 0, tailMs, ripple: 'none' }] : undefined;
  }
  const trackId = scene.mintId('trk');
  const own = { id: trackId, kind: track.kind, role: track.role, segments: [] };
  const tailMs = segment.durationMs - (toMs - fromMs);
  const trim = { op: 'trim', segmentId, headMs: 0, tailMs, ripple: 'none' } as const;
  return [
    { op: 'addTrack', track: own, index: scene.draft.tracks.length },
    ...(tailMs > 0 ? [trim] : []),
    { op: 'move', segmentId, trackId, startMs: fromMs, ripple: 'none' },
    ...(tailMs < 0 ? [trim] : []),
  ];
}

function moves({ track, segment }: Found, { fromMs, toMs }: Span, clause: Clause): OfferedOperation[] {
  const id = segment.id;
  const plays = segment.source.kind === 'media' && segment.source.media !== 'image';
  const inStep = plays && track.kind === 'video' && !clause.has('tm.earlier', 'tm.later');
  const headMs = fromMs - segment.startMs;
  if (inStep && headMs > 0) {
    const tail = endMs(segment) - toMs;
    return [{ op: 'trim', segmentId: id, headMs, tailMs: tail, ripple: 'none' }];
  }
  const tailMs = segment.durationMs - (toMs - fromMs);
  const change: OfferedOperation[] = [];
  // The shorter one first, so that it does not meet its neighbours on the way.
  if (tailMs > 0) change.push({ op: 'trim', segmentId: id, headMs: 0, tailMs, ripple: 'none' });
  if (headMs !== 0) change.push({ op: 'move', segmentId: id, startMs: fromMs, ripple: 'none' });
  if (tailMs < 0) change.push({ op: 'trim', segmentId: id, headMs: 0, tailMs, ripple: 'none' });
  return change;
}

function spanOf(scene: Scene, clause: Clause, segment: Segment): Span | undefined {
  const [startMs, end] = [segment.startMs, endMs(segment)];
  return (
    relative(clause, segment) ?? placed(scene, clause, { startMs, end }) ?? beside(scene, clause, { startMs, end })
  );
}

/** "Two seconds longer", "twice as long", "a second earlier". */
function relative(clause: Clause, segment: Segment): Span | undefined {
  const [startMs, end] = [segment.startMs, endMs(segment)];
  const ms = clause.one('dur')?.ms ?? 1000;
  if (isTooSoon(clause)) return { fromMs: startMs, toMs: end + ms };
  const sooner = clause.has('tm.earlier') || /\bearly\b/i.test(clause.outsideQuotes());
  if (sooner && stopsThere(clause) && !clause.has('tm.begin')) return { fromMs: startMs, toMs: end - ms };
  const to = clause.has('tm.earlier', 'tm.later') || isMovedTo(clause) ? toTime(clause) : undefined;
  if (to !== undefined) return { fromMs: to, toMs: to + segment.durationMs };
  if (clause.has('tm.earlier')) return { fromMs: startMs - ms, toMs: end - ms };
  if (clause.has('tm.later')) return { fromMs: startMs + ms, toMs: end + ms };
  const factor = growth(clause);
  if (factor !== undefined) return { fromMs: startMs, toMs: startMs + segment.durationMs * factor };
  if (clause.has('rel.to', 'tm.until') || clause.items.some(({ is }) => is === 'at' || is === 'before'))
    return undefined;
  if (clause.has('tm.longer', 'rel.longer')) return { fromMs: startMs, toMs: end + ms };
  return isShorter(clause) ? { fromMs: startMs, toMs: end - ms } : undefined;
}

/** "Move the discount text to 12 s". */
function isMovedTo(clause: Clause): boolean {
  if (clause.has('tm.until', 'tm.end', 'v.stop')) return false;
  return clause.has('v.move') && toTime(clause) !== undefined && clause.one('range') === undefined;
}

/** "推迟到第2秒", "move it forward to 18 s": a time, and not by how much. */
function toTime(clause: Clause): number | undefined {
  const item = clause.items.find(({ is }) => is === 'at' || is === 'dur');
  if (item === undefined || (item.is !== 'at' && item.is !== 'dur')) return undefined;
  const before = clause.message.slice(Math.max(0, item.start - 4), item.start);
  return item.is === 'at' || /(?:\b(?:to|at) |到|至)\s?第?$/i.test(before) ? item.ms : undefined;
}

function growth(clause: Clause): number | undefined {
  const times = clause.one('times')?.value;
  return times ?? (clause.has('n.double') ? 2 : clause.has('n.half') ? 0.5 : undefined);
}

/** Times that are said: a range, an edge of the film, a beginning, an end, a length. */
function placed(scene: Scene, clause: Clause, now: { startMs: number; end: number }): Span | undefined {
  const filmMs = filmEnd(scene);
  const points = betweenPoints(clause, filmMs);
  if (points !== undefined) return points;
  const range = clause.one('range');
  if (range !== undefined) return { fromMs: range.fromMs, toMs: range.toMs === END_MS ? filmMs : range.toMs };
  const head = clause.one('head')?.ms;
  if (head !== undefined) return { fromMs: 0, toMs: head };
  const tail = clause.one('tail')?.ms;
  if (tail !== undefined && stopsThere(clause)) return { fromMs: now.startMs, toMs: filmMs - tail };
  if (tail !== undefined) return { fromMs: filmMs - tail, toMs: filmMs };
  const point = clause.one('at')?.ms ?? clause.one('after')?.ms;
  const before = clause.one('before')?.ms;
  if (before !== undefined) return { fromMs: now.startMs, toMs: before };
  if (point !== undefined) return fromPoint(clause, now, point);
  // "All captions for two seconds", "所有文字都显示到片尾": of what, and not how long.
  const all = clause.has('o.all') && !clause.has('rel.end', 'o.text', 'o.title', 'm.captions');
  if (clause.one('dur') === undefined && (all || clause.has('n.film') || isThroughout(clause)))
    return { fromMs: 0, toMs: filmMs };
  return lasting(clause, now);
}

function fromPoint(clause: Clause, now: { startMs: number; end: number }, point: number): Span {
  const ends =
    stopsThere(clause) ||
    // "到第4秒才响起来" says when it begins.
    (!clause.has('tm.begin') && (clause.has('rel.to') || /(?<!等)[到至]\s*(?:第\s*)?\d/.test(clause.outsideQuotes())));
  if (ends) return { fromMs: now.startMs, toMs: point };
  const dur = clause.one('dur')?.ms;
  const keeps = now.end > point ? now.end : point + (now.end - now.startMs);
  return { fromMs: point, toMs: dur === undefined ? keeps : point + dur };
}

function lasting(clause: Clause, now: { startMs: number; end: number }): Span | undefined {
  const dur = clause.one('dur')?.ms;
  if (dur === undefined) return undefined;
  if (clause.has('tm.end', 'tm.until')) return { fromMs: now.startMs, toMs: dur };
  if (clause.has('tm.begin')) return { fromMs: dur, toMs: Math.max(now.end, dur + 100) };
  return { fromMs: now.startMs, toMs: now.startMs + dur };
}
