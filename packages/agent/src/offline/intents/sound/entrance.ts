import { endMs, type Segment } from '@reelsmith/core';
import { Clause } from '../../clause.ts';
import { type Item, isAudioFile, isConcept, isFileOrRef, type Meaning } from '../../item.ts';
import { namedBy, namesIn } from '../../resolve.ts';
import type { Scene } from '../../scene.ts';
import { type Found, isMusic, namedIn, recent, recentKind } from '../../subject.ts';
import { filmEnd } from '../ask-cut.ts';
import { setSpan } from '../span.ts';

type Run = (scene: Scene, clause: Clause) => void;

/** What a wish about the time of music does not say. */
const OTHERWISE =
  /^(?:v\.(?:remove|mute|unmute|louder|quieter|fadein|fadeout|copy|split|cut|swap|change|replace|undo|restore|join|fast|slow|unwanted|rise|sink|freeze|loop)|x\.(?:not|off|loop|leave)|so\.|fl\.|tr\.|an\.fade|o\.(?:volume|sound|voice|text|title|overlay|all|each)|m\.|n\.(?:half|double|normal|full|speed)|deg\.(?:more|less|too)|p\.|q\.)/;
/** Words for when something is there. */
const WHEN = [
  ...([
    'tm.begin',
    'tm.end',
    'tm.until',
    'tm.only',
    'tm.stay',
    'v.stop',
    'v.move',
    'v.keep',
    'an.in',
    'x.only',
  ] as const),
  ...(['rel.start', 'rel.end', 'rel.lead', 'rel.from', 'rel.to', 'rel.after', 'rel.before', 'rel.with'] as const),
] as const;

/** When music comes in and when it goes, said by clips or by the film: "start the song after the first clip", "音乐放到结尾". */
export function entranceOf(clause: Clause, scene: Scene): Run | undefined {
  if (clause.items.some(isOtherwise) || laidIn(clause, scene).length === 0) return undefined;
  const timed = shiftIn(clause) ?? atClips(clause, scene) ?? atEdges(clause);
  return timed === undefined ? undefined : (stage) => placeAt(stage, timed, laidIn(clause, stage));
}

const isOtherwise = (item: Item): boolean =>
  /^(?:percent|decibels|times|quote|num|ratio)$/.test(item.is) || (item.is === 'concept' && OTHERWISE.test(item.id));

/** The music that a clause names; of what names none and no other thing, what was touched last. */
function laidIn(clause: Clause, scene: Scene): readonly Found[] {
  const named = (namedIn(scene, clause, isMusic)?.found ?? []).filter(isMusic);
  if (named.length > 0) return clause.has('o.music') || namesSound(clause, named) ? named : [];
  // "Begin with the pool" is an order of clips, whatever was spoken of before.
  const own = clause.has('o.it', 'tm.only', 'x.only', 'tm.until', 'v.stop') || clause.named() === 0;
  const bare =
    clause.previous === undefined &&
    own &&
    clause.has(...WHEN, 'dir.left', 'dir.right') &&
    !(clause.has('v.move') && clause.named() > 0);
  return bare && recentKind(scene) === 'sound' ? recent(scene, isMusic) : [];
}

const namesSound = (clause: Clause, found: readonly Found[]): boolean =>
  clause.all('file').some(({ name }) => found.some(({ segment }) => segment.name === name));

/** Puts sounds where a clause says; they may be there already. */
export function placeAt(scene: Scene, timed: Clause, found: readonly Found[]): void {
  if (setSpan(scene, timed, found) || scene.question !== undefined || scene.refusal !== undefined) return;
  // What a clip says of the time may have been read wrongly.
  if (timed.named() === 0 && !THERE.test(timed.text())) scene.sayAlready();
}

/** "Nudge it half a second to the left", "音乐右移十帧", "往后挪一点": earlier and later. */
function shiftIn(clause: Clause): Clause | undefined {
  if (clause.items.some((item) => isFileOrRef(item) && !isAudioFile(item)) || clause.one('at') !== undefined)
    return undefined;
  const [ahead, back] = [
    clause.has('dir.left') || FORWARD.test(clause.text()),
    clause.has('dir.right') || BACK.test(clause.text()),
  ];
  const by = clause.one('dur');
  if (ahead === back || (by === undefined && !clause.has('deg.little'))) return undefined;
  return saying(clause, [{ is: 'concept', id: ahead ? 'tm.earlier' : 'tm.later' }, ...(by === undefined ? [] : [by])]);
}

const FORWARD = /往前|前移|左移/;
const BACK = /往后|后移|右移/;

/** A clause that says just this of the time. */
function saying(clause: Clause, meanings: readonly Meaning[]): Clause {
  const { start, end } = clause.items.at(-1) ?? { start: 0, end: 0 };
  return new Clause(
    meanings.map((meaning): Item => ({ ...meaning, start: end, end: Math.max(start, end) })),
    clause.message,
  );
}

/** "Only under the photos", "from the city to the beach", "with the second clip", "after the intro clip". */
function atClips(clause: Clause, scene: Scene): Clause | undefined {
  const clips = namesIn(clause.items)
    .map((name) => ({
      name,
      segments: namedBy(scene, clause, name).filter(({ id }) => scene.clips().some((clip) => clip.id === id)),
    }))
    .filter(({ segments }) => segments.length > 0);
  const [first, last] = [clips[0], clips.at(-1)];
  if (first === undefined || last === undefined || !clause.has(...WHEN)) return undefined;
  if (first !== last) return throughClips(clause, [first, last]);
  const begins = clause.has(
    'tm.begin',
    'rel.start',
    'rel.lead',
    'rel.from',
    'rel.after',
    'tm.until',
    'tm.end',
    'v.stop',
  );
  if (ONLY.test(clause.text()) && !begins && !LATER.test(clause.text()))
    return within(clause, startOf(first.segments), endOf(first.segments));
  return clause;
}

const ONLY = /\b(?:only|just|solely)\b|[只仅光]/i;
const LATER = /\b(?:once|after|when|over|from|until)\b|以后|之后|完了?|再|才/i;

interface Named {
  readonly name: Item;
  readonly segments: readonly Segment[];
}

function throughClips(clause: Clause, [from, to]: readonly [Named, Named]): Clause | undefined {
  if (!clause.has('rel.to', 'tm.until', 'rel.from', 'rel.and')) return undefined;
  const behind = ({ name }: Named): string => clause.message.slice(name.end, name.end + 10);
  const starts = /^['’]?s? ?(?:clip |one )?(?:end|is over)|^[那这]?[段张个]?(?:的)?(?:结束|完|末)/i.test(behind(from));
  const stops =
    /^['’]?s? ?(?:clip |one )?(?:start|begin|appear|comes)|^[那这]?[段张个]?(?:的)?(?:开始|出|前|之前)/i.test(
      behind(to),
    );
  const fromMs = starts ? endOf(from.segments) : startOf(from.segments);
  const toMs = stops ? startOf(to.segments) : endOf(to.segments);
  return toMs > fromMs ? within(clause, fromMs, toMs) : undefined;
}

const startOf = (segments: readonly Segment[]): number => Math.min(...segments.map(({ startMs }) => startMs));
const endOf = (segments: readonly Segment[]): number => Math.max(...segments.map(endMs));
const within = (clause: Clause, fromMs: number, toMs: number): Clause =>
  saying(clause, [{ is: 'range', fromMs, toMs }]);

/** "Until the very end", "end it with the film", "right from the start". */
function atEdges(clause: Clause): Clause | undefined {
  if (clause.items.some(({ is }) => TIMES.has(is))) return undefined;
  const ends = clause.has('tm.until', 'tm.end', 'v.stop', 'tm.stay') || TO_END.test(clause.text());
  if (WITH_FILM.test(clause.text()) || (ends && clause.has('rel.end', 'n.film')))
    return saying(clause, [
      { is: 'concept', id: 'tm.until' },
      { is: 'concept', id: 'rel.end' },
    ]);
  const starts = clause.has('rel.start', 'tm.begin') && !THERE.test(clause.text()) && FROM_START.test(clause.text());
  return starts
    ? saying(clause, [
        { is: 'concept', id: 'tm.begin' },
        { is: 'at', ms: 0 },
      ])
    : undefined;
}

const TIMES: ReadonlySet<Item['is']> = new Set<Item['is']>([
  'dur',
  'at',
  'after',
  'before',
  'range',
  'head',
  'tail',
  'part',
  'file',
  'ref',
]);
const TO_END =
  /\b(?:end|ends|finish|stop|last|run|play|go)\b.*\b(?:with the (?:film|video|picture)|(?:very )?end)\b|[放播响唱铺垫]到|一起|同时|跟着/i;
/** A place that was spoken of before. */
const THERE = /\bthere\b|那[里儿]/i;
const WITH_FILM = /[跟和与随同](?:着|随)?(?:片子|影片|视频|画面|电影)(?:一起|同时|一块|一道|一并)?(?:结束|停|完|收)/;
const FROM_START =
  /\b(?:right|straight|directly|at once|immediately|already)\b|\bfrom the (?:very )?(?:start|beginning)|一开[头始场]|从头|从一开始|直接|立刻|马上/i;

/** A point behind the end of the film is one of the song itself: "use the song from 1:05". */
export function isPastFilm(clause: Clause, scene: Scene): boolean {
  const from = clause.one('at')?.ms ?? clause.one('after')?.ms ?? clause.one('range')?.fromMs;
  return (
    from !== undefined &&
    filmEnd(scene) > 0 &&
    from >= filmEnd(scene) - 100 &&
    !clause.items.some((item) => isConcept(item, 'tm.until', 'tm.end', 'v.stop', 'n.out_point'))
  );
}
