import type { OfferedOperation, Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Deed, deed, type Intent } from '../deed.ts';
import { cutAtEdge, type Edge } from '../follow/cut-at-edge.ts';
import { filmBefore } from '../follow/film-before.ts';
import { type Item, type ItemOf, isConcept } from '../item.ts';
import type { Scene } from '../scene.ts';
import { askKeepOrCut, askWhat, askWhichEnd, filmEnd } from './ask-cut.ts';
import { beyondRun } from './beyond.ts';
import { cut, edgeWords, isOfAll, saysEach, sayTooShort, takeOut } from './cut-spans.ts';
import { edgesRun } from './edges.ts';
import { isOfFilm } from './film.ts';
import { lengthRun } from './lengths.ts';
import { editAll, named } from './named.ts';
import { portionDeeds } from './portions.ts';
import { namesPlace } from './position.ts';
import { rejoinRun } from './rejoin.ts';
import { slipRun } from './slip.ts';
import { splitRun } from './split.ts';
import { isBegun, isEnded, isShortened, isToTime } from './stops.ts';
import { isOfMiddle, namesStretch } from './stretches.ts';

/** Trim, keep, take out and split: everything that cuts by time. */
export const cutIntent: Intent = (clause, _wish, scene) => {
  if (isOfOther(clause)) return [];
  const portions = portionDeeds(clause, scene);
  if (portions.length > 0) return portions;
  const run =
    rejoinRun(scene, clause) ??
    slipRun(clause, scene.clips().length === 0) ??
    beyondRun(scene, clause) ??
    edgesRun(clause) ??
    splitRun(clause) ??
    bothEndsRun(clause) ??
    lengthRun(clause, scene.clips().length === 0);
  return run === undefined ? bySpan(clause, scene) : [deed('cut', run)];
};

function isOfOther(clause: Clause): boolean {
  const noun = clause.has(
    'o.title',
    'o.text',
    'o.music',
    'o.sound',
    'o.transition',
    'v.fadein',
    'v.fadeout',
    'o.marker',
  );
  return noun || clause.one('quote') !== undefined || clause.has('v.fast', 'v.slow', 'v.reverse', 'v.ramp');
}

function bySpan(clause: Clause, scene: Scene): Deed[] {
  const timed = namesStretch(clause);
  const range = clause.one('range');
  if (keepsSpan(clause, timed) || (scene.clips().length === 0 && timed && isPicked(clause)))
    return [deed('cut', (scene) => cut(scene, clause, true))];
  if (range?.verb === true && !clause.has('v.remove')) return [deed('cut', (scene) => byVerb(scene, clause, range))];
  const cuts = clause.has('v.cut', 'v.remove') || isShortened(clause) || isTakenOff(clause);
  if (!timed) return cuts || clause.has('v.make') ? byLength(clause, cuts) : [];
  // "剪到前10秒" is one word of making; other verbs of making say nothing about cutting.
  const shortens = clause.has('v.make') && /[剪裁]/.test(clause.rawBetween(0, clause.items.length - 1));
  const ofEach = isOfNew(clause, scene);
  if (cuts || shortens) return [deed('cut', (now) => cut(now, clause, isKept(clause)))];
  return ofEach || isPlaced(clause) ? [{ ...deed('cut', (now) => cut(now, clause, true)), wishes: ofEach }] : [];
}

/** "从第5秒删到第8秒" takes out; "剪到" may mean both. */
function byVerb(scene: Scene, clause: Clause, { start, end, fromMs, toMs }: ItemOf<'range'>): void {
  if (/[删砍]/.test(clause.message.slice(start, end))) cut(scene, clause, false);
  else askKeepOrCut(scene, fromMs, toMs);
}

/** "Start with the interview, just the first two minutes of it": what is put in is what stays. */
function isPlaced(clause: Clause): boolean {
  // Where a half goes, is not how much of it stays.
  if (namesPlace(clause) && clause.has('n.first_half', 'n.second_half')) return false;
  return clause.has('v.insert', 'v.move', 'v.add', 'rel.lead', 'v.want') && clause.all('file').length === 1;
}

/** "Join the clips, the first 3 seconds of each". */
function isOfNew(clause: Clause, scene: Scene): boolean {
  return scene.clips().length === 0 && saysEach(clause) && clause.named() === 0;
}

/** "Use my clip, only from second 3 to second 9", "从采访里截1分到1分半放上来": what is put in is what stays. */
function isPicked(clause: Clause): boolean {
  const taken = clause.has('v.cut') && /截/.test(clause.text());
  // "Split it and put the second half first" puts one of two pieces somewhere.
  if (clause.previous?.has('v.split') && clause.has('n.first_half', 'n.second_half')) return false;
  if (clause.has('v.remove') || (clause.has('v.cut') && !taken)) return false;
  const bare = !clause.items.some((item) => item.is === 'concept' && item.id.startsWith('v.'));
  const put = clause.has('v.add', 'v.insert', 'v.move', 'v.want', 'x.only', 'tm.only', 'so.only', 'x.enough');
  return put || taken || (bare && clause.all('file').length === 1);
}

/** "尾巴再去30秒": one character before the time. */
function isTakenOff(clause: Clause): boolean {
  const start = clause.one('dur')?.start ?? 0;
  return /[去掐砍](?:掉)?\s?$/.test(clause.message.slice(Math.max(0, start - 4), start));
}

function keepsSpan(clause: Clause, isTimed: boolean): boolean {
  const stops = clause.has('v.stop') || isEnded(clause) || isToTime(clause) || isBegun(clause);
  if (stops && clause.one('at') !== undefined) return true;
  return isTimed && clause.has('v.keep', 'v.stop') && !clause.has('v.remove');
}

/** "trim clip 2 to 5s-8s", "cut it to the first 5 seconds": what is named stays. "I'd like to cut the last 3 seconds" is no such
 *  "to": it stands before the verb. */
function isKept(clause: Clause): boolean {
  if (clause.has('v.remove')) return false;
  const time = clause.items.findIndex(({ is }) => is === 'range' || is === 'head' || is === 'tail' || is === 'part');
  const before = clause.items.slice(0, Math.max(0, time));
  const to = before.findLastIndex((item) => isConcept(item, 'rel.to', 'v.make'));
  // "Somebody walks into the frame from 12 to 15 seconds, cut that": nothing of the cut.
  return to >= 0 && !before.slice(to + 1).some((item) => isConcept(item, 'v.cut') || isThingBetween(item));
}

const isThingBetween = (item: Item): boolean =>
  item.is === 'file' || item.is === 'ref' || (item.is === 'concept' && /^(?:n\.frame|o\.(?!it))/.test(item.id));

/** "Take a second off both ends", "掐头去尾，各去一秒". */
function bothEndsRun(clause: Clause): ((scene: Scene) => void) | undefined {
  const ms = clause.one('dur')?.ms;
  if (isOfMiddle(clause) && clause.has('v.keep') && ms !== undefined) {
    return (scene) => keepMiddle(scene, clause, ms);
  }
  const both = clause.has('x.both_ends') && (clause.has('v.cut', 'v.remove') || /去/.test(clause.message));
  if (!both || ms === undefined) return undefined;
  return (scene) => trimEdge(scene, clause, { headMs: ms, tailMs: ms });
}

function keepMiddle(scene: Scene, clause: Clause, ms: number): void {
  const segments = named(scene, clause);
  if (segments === 'missing') return;
  const [segment] = segments ?? [];
  const lengthMs = segment?.durationMs ?? filmEnd(scene);
  const off = lengthMs - ms;
  if (off <= 0) {
    scene.refuse({ code: 'out_of_range', params: { limitMs: lengthMs } });
    return;
  }
  trimEdge(scene, clause, { headMs: Math.floor(off / 2), tailMs: Math.ceil(off / 2) });
}

function byLength(clause: Clause, cuts: boolean): Deed[] {
  const ms = clause.one('dur')?.ms;
  if (ms === undefined) return isVague(clause) ? [{ ...deed('end', askUnlessDone), needsFilm: false }] : [];
  if (isOfFilm(clause) || !cuts) return [];
  if (clause.has('rel.start', 'rel.lead'))
    return [deed('cut', (scene) => trimEdge(scene, clause, { headMs: ms, tailMs: 0 }))];
  if (clause.has('rel.end')) return [deed('cut', (scene) => trimEdge(scene, clause, { headMs: 0, tailMs: ms }))];
  return [deed('cut', (scene) => cutOff(scene, clause, ms))];
}

/** "Take a second off the forest" says how much, and not where: among other wishes the tail, which is what people mean; alone it
 *  is asked. */
function cutOff(scene: Scene, clause: Clause, ms: number): void {
  const segments = named(scene, clause);
  if (segments === 'missing') return;
  const [only] = segments ?? [];
  if (only === undefined || segments?.length !== 1) {
    if (ms >= filmEnd(scene)) sayTooShort(scene);
    else askWhichEnd(scene, ms);
  } else if (ms >= only.durationMs) {
    scene.refuse({ code: 'too_short', params: { name: only.name } });
  } else if (clause.text().length + 8 < clause.message.trim().length) {
    trimEdge(scene, clause, { headMs: 0, tailMs: ms });
  } else offSameEnd(scene, clause, only, ms);
}

/** "One more second off it", right after its end was cut: off the same end; else it is asked. */
function offSameEnd(scene: Scene, clause: Clause, clip: Segment, ms: number): void {
  const edge = MORE.test(clause.text()) ? edgeCutLately(scene, clip) : undefined;
  if (edge === undefined) askWhichEnd(scene, ms, clip);
  else trimEdge(scene, clause, { headMs: edge === 'head' ? ms : 0, tailMs: edge === 'tail' ? ms : 0 });
}

function edgeCutLately({ context, draft }: Scene, { id }: Segment): Edge | undefined {
  const before = filmBefore(context);
  const cut = before === undefined ? undefined : cutAtEdge(before, draft);
  return cut?.id === id ? cut.edge : undefined;
}

const MORE = /\b(?:more|another|further|extra|again)\b|再|多|又|还/i;

/** "The intro is too long, lose the first 4 seconds": the reason asks for nothing. */
function askUnlessDone(scene: Scene): void {
  if (scene.operations.length === 0) askWhat(scene);
}

/** "Make it shorter", "cut the intro": nothing says how much. */
function isVague(clause: Clause): boolean {
  return clause.has('v.cut', 'rel.shorter') && !clause.has('v.remove');
}

function trimEdge(scene: Scene, clause: Clause, edges: { headMs: number; tailMs: number }): void {
  const found = named(scene, clause);
  if (found === 'missing') return;
  const segments = found ?? (isOfAll(clause) ? [...scene.clips()] : undefined);
  const [en, zh] = edgeWords(edges);
  if (segments === undefined) {
    const filmMs = filmEnd(scene);
    const head = edges.headMs > 0 ? [{ startMs: 0, endMs: edges.headMs }] : [];
    const tail = edges.tailMs > 0 ? [{ startMs: filmMs - edges.tailMs, endMs: filmMs }] : [];
    takeOut(scene, [...head, ...tail], en, zh);
    return;
  }
  const operations = segments.map(
    ({ id }): OfferedOperation => ({ op: 'trim', segmentId: id, ...edges, ripple: 'all' }),
  );
  editAll(scene, operations, en, zh);
}
