import { endMs, type OfferedOperation } from '@reelsmith/core';
import { takeAll } from '../../change-each.ts';
import { Clause } from '../../clause.ts';
import { END_MS, type Item, isFileOrRef } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isClip, isPicture, namedIn, recent, recentKind, subjectOf } from '../../subject.ts';
import { type Absence, absenceOf as absenceIn } from '../absence.ts';
import { saysSpan } from '../span.ts';
import { fadesIn, fadesOut } from './fades.ts';
import { askedLevel } from './levels.ts';
import { loudness } from './loudness.ts';
import { namesWaitingSound } from './music.ts';
import { mute, onlyThis, silentFor } from './treatments.ts';

type Run = (scene: Scene, clause: Clause) => void;

/** The furthest a sound can be shifted in itself. */
const DAY_MS = 86_400_000;

const isAudio = (one: Found): boolean => one.track.kind === 'audio';

/** Silence, sound again, music taken off; all of it for a time only, or for everything but one thing. */
export function absenceOf(clause: Clause, scene: Scene): Run | undefined {
  if (clause.one('quote') !== undefined || clause.has('m.silence')) return undefined;
  if (isOnAgain(clause) || isGivenBack(clause, scene)) return (stage) => mute(stage, clause, false);
  const named = namedIn(scene, clause, isAudio)?.found ?? [];
  if (isOnlyThis(clause, scene, named)) return onlyThis;
  if (skipsAhead(clause, scene)) return skipAhead;
  return silenceOf(clause, named, scene) ?? thatGone(clause, scene);
}

/** "The music bothers me, take it out", "谁加的音乐，删了": what the part before speaks of first; alone, what was touched last. */
function thatGone(clause: Clause, scene: Scene): Run | undefined {
  if (!isGone(clause) || !clause.items.every(isOfGoing) || /\bskip\b|[跳略]过/i.test(clause.text())) return undefined;
  const said = spokenOf(clause);
  const found = said === undefined ? [] : (namedIn(scene, said, isAudio)?.found ?? []);
  const touched = clause.previous === undefined && recentKind(scene) === 'sound' ? recent(scene, isAudio) : [];
  const ids = new Set([...found, ...touched].map(({ segment }) => segment.id));
  return ids.size === 0
    ? undefined
    : (stage) =>
        removeSounds(
          stage,
          everything(stage).filter(({ segment }) => ids.has(segment.id)),
        );
}

/** The first thing that the part before names. */
function spokenOf(clause: Clause): Clause | undefined {
  for (
    let before = clause.previous, steps = 0;
    before !== undefined && steps < 3;
    before = before.previous, steps += 1
  ) {
    const thing = before.items.find(
      (item) => isFileOrRef(item) || (item.is === 'concept' && /^(?:o\.(?!it$)|m\.voice)/.test(item.id)),
    );
    if (thing !== undefined) return new Clause([thing], before.message);
  }
  return undefined;
}

const SMALL =
  /^(?:please|pls|plz|take|get|put|throw|with|the|that|this|them|just|now|then|so|can|could|you|be|i|we|let|go|who|了|吧|啊|呀|把|请|掉|去|也|就|给|我|拿|来|先|呢|嘛|走)$/;

const isOfGoing = (item: Item): boolean =>
  (item.is === 'word' && SMALL.test(item.text)) ||
  item.is === 'punct' ||
  (item.is === 'concept' && /^(?:v\.(?:remove|unwanted|hide)|x\.|o\.it$|rel\.and$|deg\.|tm\.end$|dir\.)/.test(item.id));

function silenceOf(clause: Clause, named: readonly Found[], scene: Scene): Run | undefined {
  const beside = besideClip(clause, scene);
  if (beside !== undefined && isGone(clause)) return (stage) => silentFor(stage, ofMusicAlone(clause), beside);
  const absence = absenceIn(clause) ?? cutOffAt(clause);
  const taken = isGone(clause) && isOfMusic(clause, named);
  if (absence !== undefined && (isSilent(clause) || taken)) return (stage) => silentFor(stage, clause, absence);
  // "Voice off": it is not heard, and stays.
  const voice = clause.has('o.voice', 'm.voice') || named.some(({ track }) => track.role === 'voice');
  if (taken && voice && clause.has('x.off') && !clause.has('v.remove', 'v.unwanted', 'v.hide', 'o.music'))
    return (stage) => mute(stage, clause, true);
  const timed = clause.items.some(({ is }) => is === 'range' || is === 'head' || is === 'tail' || is === 'dur');
  if (isSilent(clause) && !isFileOfSound(clause, named)) return (stage) => mute(stage, clause, true);
  return taken && !timed && !clause.has('o.transition') ? removeSound : undefined;
}

/** "No music until the beach", "海边之前不要有音乐". */
function besideClip(clause: Clause, scene: Scene): Absence | undefined {
  if (!clause.has('o.music') || !clause.has(...WHEN)) return undefined;
  const clip = namedIn(scene, clause, isPicture)?.found[0]?.segment;
  if (clip === undefined) return undefined;
  // "When the forest starts, music off".
  if (!clause.has('tm.until', 'rel.before', 'rel.after', 'p.before', 'p.after'))
    return { fromMs: clause.has('rel.end', 'tm.end') ? endMs(clip) : clip.startMs, toMs: END_MS };
  const after = clause.has('rel.after', 'p.after');
  return after ? { fromMs: endMs(clip), toMs: END_MS } : { fromMs: 0, toMs: clip.startMs };
}

const WHEN = [
  ...(['tm.until', 'rel.before', 'rel.after', 'p.before', 'p.after'] as const),
  ...(['tm.begin', 'rel.start', 'rel.end', 'an.in'] as const),
];

const ofMusicAlone = ({ items, message }: Clause): Clause =>
  new Clause(
    items.filter((item) => !isFileOrRef(item)),
    message,
  );

/** "Remove the audio track song.mp3": a file of its own, and not the sound of a clip. */
function isFileOfSound(clause: Clause, named: readonly Found[]): boolean {
  const isTrack = /\btrack\b|音轨/i.test(clause.text());
  return (
    clause.all('file').length > 0 &&
    named.length > 0 &&
    (isTrack || (isGone(clause) && !clause.has('v.mute', 'o.sound')))
  );
}

const isSilent = (clause: Clause): boolean =>
  clause.has('v.mute') || (isGone(clause) && clause.has('o.sound', 'o.volume'));

/** "Only the music", "mute all but the music". */
function isOnlyThis(clause: Clause, scene: Scene, named: readonly Found[]): boolean {
  const quiet = isSilent(clause) || (clause.has('v.quieter') && /\bquiet\b|安静/i.test(clause.text()));
  const except = clause.has('p.except') && (quiet || (isGone(clause) && named.length > 0));
  // "The song stays, but at 12 %" leaves the rest alone.
  const stays =
    clause.next !== undefined &&
    /留着|留下|\bstays?\b/i.test(clause.text()) &&
    !/[只仅]|\bonly\b|\bjust\b/i.test(clause.text());
  return except || (!stays && clause.has('so.only', 'v.keep', 'x.only', 'tm.only') && isKept(clause, scene));
}

/** "Delete everything" is not about the music alone. */
function isOfMusic(clause: Clause, named: readonly Found[]): boolean {
  const told = named.length > 0 && (clause.named() > 0 || !clause.has('o.all', 'o.each', 'n.film'));
  return clause.has('o.music') || (told && !clause.has('o.clip', 'o.title', 'o.text'));
}

/** "Skip its first half minute", "cut the first 10 seconds of the song": it begins further on in itself. */
function skipsAhead(clause: Clause, scene: Scene): boolean {
  if (clause.one('head') === undefined || !clause.has('v.remove', 'v.cut')) return false;
  const text = clause.text();
  const said = clause.previous;
  // "把音乐的|开头裁掉十秒": the part before names it, and says nothing else.
  const led =
    said?.has('o.music') === true && !said.items.some((item) => item.is === 'concept' && /^v\./.test(item.id));
  const own =
    led ||
    /\b(?:skip|its|of it|of the (?:song|music|track|piece|tune)|(?:song|music|track|piece|tune)['’]s first)\b|跳过|略过|它|歌的|曲子的|音乐的|这首|那首/i.test(
      text,
    );
  const about =
    clause.has('o.music') ||
    (namedIn(scene, clause, isAudio)?.found ?? []).length > 0 ||
    (said !== undefined && (said.has('o.music') || namesWaitingSound(scene, said)));
  return own && about && !clause.has('o.clip', 'o.sound', 'n.film');
}

function skipAhead(scene: Scene, clause: Clause): void {
  const ms = Math.min(DAY_MS, Math.round(clause.one('head')?.ms ?? 0));
  const named = subjectOf(scene, clause, isAudio).found.filter(({ track }) => track.role !== 'voice');
  const found = named.length > 0 ? named : everything(scene).filter(({ track }) => track.role === 'bgm');
  const operations = found.map(({ segment: { id } }): OfferedOperation => ({ op: 'slip', segmentId: id, byMs: ms }));
  takeAll(scene, operations, ['it begins further on', '从更后面开始播放']);
}

/** Taken away, switched off, not to be heard; "drop it to a third" and "remove the fade" take nothing away. */
function isGone(clause: Clause): boolean {
  if (fadesIn(clause) || fadesOut(clause) || clause.one('percent') !== undefined) return false;
  // "It blasts my ears off" complains.
  if (clause.has('v.louder', 'v.quieter') && /[a-z] off\b/i.test(clause.text())) return false;
  const gone = clause.has('v.remove', 'x.off', 'v.hide', 'v.unwanted') || isSwitchedOff(clause);
  return gone && clause.one('decibels') === undefined;
}

/** "音乐关掉" without a time: not an end, but its absence. */
function isSwitchedOff(clause: Clause): boolean {
  const timed = clause.items.some(({ is }) => /^(?:at|after|before|dur|range|head|tail)$/.test(is));
  return clause.has('tm.end') && /关|\boff\b/.test(clause.text()) && !timed && !clause.has('rel.end', 'n.film');
}

const isOnAgain = (clause: Clause): boolean =>
  clause.has('v.unmute') || (clause.has('v.on') && clause.has('o.sound', 'o.music', 'o.voice', 'o.volume'));

/** "Only the music", and not "only from the beach on". */
function isKept(clause: Clause, scene: Scene): boolean {
  if (askedLevel(clause) !== undefined || loudness(clause) !== undefined || saysSpan(clause)) return false;
  if (clause.has('tm.begin', 'tm.end', 'rel.start', 'v.add', 'v.move', 'v.remove') || clause.one('dur') !== undefined)
    return false;
  if (DURING.test(clause.text()) && (namedIn(scene, clause, isClip)?.found ?? []).length > 0) return false;
  return (namedIn(scene, clause, isAudio)?.found ?? []).length > 0;
}

/** "The piano only under the forest": when, and not what alone is heard. */
const DURING =
  /\b(?:under|during|beneath|below|over|while|when|behind|for)\b|底下|下面|的?时候?|那[段张]|部分|放在|[垫铺]/i;

/** "Bring the original sound back", "城市的原声恢复": where something that sounds is mute. */
function isGivenBack(clause: Clause, scene: Scene): boolean {
  if (!clause.has('v.restore') || !clause.has('o.sound', 'o.voice', 'o.volume')) return false;
  return everything(scene).some(({ segment, track }) => segment.muted === true || track.muted === true);
}

/** "Cut the music off at 12 s": there is one piece, and it stops there. */
function cutOffAt(clause: Clause): Absence | undefined {
  const ms = clause.one('at')?.ms;
  return ms === undefined || !clause.has('o.music') ? undefined : { fromMs: ms, toMs: END_MS };
}

function removeSound(scene: Scene, clause: Clause): void {
  removeSounds(scene, namedIn(scene, clause, isAudio)?.found ?? []);
}

const isAskingWhich = ({ question }: Scene): boolean =>
  question?.choices.some(({ message }) => /^(?:add music|添加音乐)/.test(message)) === true;

function removeSounds(scene: Scene, named: readonly Found[]): void {
  // "Drop the song and put the beat there": what is laid in the same breath stays, and another question comes first.
  const before = new Set(scene.context.draft.tracks.flatMap(({ segments }) => segments.map(({ id }) => id)));
  const found = named.filter(({ segment }) => before.has(segment.id));
  if (found.length < named.length || isAskingWhich(scene)) return;
  if (found.length === 0) {
    scene.warnings.push(scene.words('There is no music on the timeline.', '时间线上没有音乐。'));
    return;
  }
  const operations = found.map(
    ({ segment: { id } }): OfferedOperation => ({ op: 'remove', segmentId: id, ripple: 'none' }),
  );
  const names = [...new Set(found.map(({ segment }) => segment.name))].slice(0, 4).join(', ');
  takeAll(scene, operations, [`removed ${names}`, `删除了${names}`]);
}
