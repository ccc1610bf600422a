import type { Asset } from '@reelsmith/core';
import { withBothEnds } from './both-ends.ts';
import { withCalled, withSliced } from './called.ts';
import { withChineseGrammar } from './chinese/grammar.ts';
import { withConstructions } from './constructions.ts';
import { withoutHeading } from './headings.ts';
import { type Item, isConcept, type Meaning } from './item.ts';
import { withJoints } from './joints.ts';
import { conceptAt } from './lexicon/match.ts';
import { withoutFrame } from './openings.ts';
import { withBareSeconds, withOthersLengths } from './others-lengths.ts';
import { withOuter } from './outer.ts';
import { withoutPace } from './pace.ts';
import {
  withFadesOut,
  withJourneys,
  withLeft,
  withNumberLists,
  withPhrasalVerbs,
  withSwitches,
  withTaking,
} from './phrasal.ts';
import { withPieces } from './pieces-of-file.ts';
import { tooOfOther } from './qualities.ts';
import { withoutTakenBack } from './self-corrected.ts';
import { edgeSpanAt } from './slots/edges.ts';
import { framesAsTime } from './slots/frames.ts';
import { jointAt } from './slots/joints.ts';
import type { Names } from './slots/names.ts';
import { numberAt } from './slots/numbers.ts';
import { partAt } from './slots/parts.ts';
import { pointingAt } from './slots/pointing.ts';
import { rangeAt } from './slots/ranges.ts';
import { refAt } from './slots/references.ts';
import { amountAt } from './slots/things.ts';
import { durationItemAt, type Found, pointItemAt } from './slots/times.ts';
import { withSpoken } from './spoken.ts';
import { withoutMarks } from './steps.ts';
import { withToldByTime } from './telling/at-time.ts';
import { withLeftOut } from './telling/left-out.ts';
import { withNeighbours } from './telling/neighbours.ts';
import { withOnlyHeard } from './telling/only-heard.ts';
import {
  withCountedBack,
  withFirstAndLast,
  withFirstThen,
  withoutNo,
  withoutOutOfFilm,
  withStates,
} from './telling/plain-words.ts';
import { withQuotedWords } from './telling/quoted-words.ts';
import { lex, plain, type Token } from './tokens.ts';

const READERS: readonly ((tokens: readonly Token[], at: number) => Found | undefined)[] = [
  eachAt,
  secondTimeAt,
  jointAt,
  pointingAt,
  rangeAt,
  partAt,
  edgeSpanAt,
  (tokens, at) => longer(conceptFound(tokens, at), pointItemAt(tokens, at)),
  refAt,
  amountAt,
  durationItemAt,
  conceptFound,
];

/** "5 seconds a room", "3 s per view": behind a length it is that of each. */
function eachAt(tokens: readonly Token[], at: number): Found | undefined {
  const [unit, article, noun] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? '', tokens[at + 1]];
  if (!/^(?:s|secs?|seconds?)$/.test(unit) || !/^(?:a|an|per)$/.test(article) || noun?.kind !== 'word')
    return undefined;
  return { item: { is: 'concept', id: 'o.each' }, next: at + 2 };
}

/** "A second time": once more, and no length. */
function secondTimeAt(tokens: readonly Token[], at: number): Found | undefined {
  const [article, count, noun] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (article !== 'a' || !/^(?:second|third|2nd|3rd)$/.test(count ?? '') || noun !== 'time') return undefined;
  return { item: { is: 'concept', id: 'x.again' }, next: at + 3 };
}

function conceptFound(tokens: readonly Token[], at: number): Found | undefined {
  const concept = conceptAt(tokens, at);
  // "In half a minute" and "into three seconds" split nothing.
  if (concept?.id === 'v.split' && concept.next > at + 1 && durationItemAt(tokens, concept.next - 1) !== undefined)
    return undefined;
  // "Each one second": so long, and no "each one".
  if (concept?.id === 'o.each' && concept.next > at + 1 && durationItemAt(tokens, concept.next - 1) !== undefined)
    return { item: { is: 'concept', id: 'o.each' }, next: concept.next - 1 };
  const told =
    isPlaceThere(concept?.id, tokens, at) ||
    isCompared(concept?.id, tokens, at) ||
    isStillThere(concept, tokens, at) ||
    isExactly(tokens, at) ||
    isGoingBy(tokens, at) ||
    isSongThere(concept, tokens, at) ||
    isHalfOfTime(concept, tokens);
  if (told || isOfPeople(concept?.id, tokens, at)) return undefined;
  return concept && { item: { is: 'concept', id: withIt(tokens, at, concept) }, next: concept.next };
}

/** "Switch to the beat", with a beat.wav uploaded: the file. */
function isSongThere(concept: ReturnType<typeof conceptAt>, tokens: readonly Token[], at: number): boolean {
  return (
    concept?.id === 'm.analyse' &&
    tokens[concept.next - 1]?.kind === 'file' &&
    /^(?:switch|change|swap|go|move|over|on|changes|switches|fade|cross)$/.test(tokens[at - 1]?.text ?? '')
  );
}

/** "They only show my thumb", "I look dreadful there", "people talk so slowly": how it is, and no wish. */
function isOfPeople(id: string | undefined, tokens: readonly Token[], at: number): boolean {
  const [before = '', word = ''] = [tokens[at - 1]?.text, tokens[at]?.text];
  if (id === 'v.keep') return /^(?:they|it|he|she|that|which)$/.test(before) && word === 'only';
  // "The transitions are too short" is no film of a kind.
  if (id === 'o.product')
    return word === 'short' && /^(?:too|so|that|very|bit|are|is|was|were|rather|quite)$/.test(before);
  if (id === 'v.slow') return before === 'so' && /^slow(?:ly)?$/.test(word);
  return id === 'o.look' && /^(?:i|we|he|she|you|they)$/.test(before);
}

/** "还有1秒没露出来", "还有两秒素材": so much is there, and nothing is joined. */
function isStillThere(concept: { next: number } | undefined, tokens: readonly Token[], at: number): boolean {
  const next = concept?.next ?? at;
  if (tokens[at]?.text !== '还' || tokens[at + 1]?.text !== '有' || next !== at + 2) return false;
  const length = durationItemAt(tokens, next);
  return length !== undefined && /^[没未素原藏多余可能在被]$/.test(tokens[length.next]?.text ?? '');
}

/** "20 seconds sharp", "in 5 seconds flat": to the second. */
const isExactly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:flat|sharp|dead|straight|even)$/.test(tokens[at]?.text ?? '') &&
  /^(?:s|secs?|seconds?|mins?|minutes?)$/.test(tokens[at - 1]?.text ?? '');

/** "减半秒": half a second, and not half. */
const isHalfOfTime = (concept: { next: number } | undefined, tokens: readonly Token[]): boolean =>
  concept !== undefined &&
  tokens[concept.next - 1]?.text === '半' &&
  /^(?:秒|分|小)$/.test(tokens[concept.next]?.text ?? '') &&
  tokens[concept.next - 2]?.kind === 'han';

/** "The city races by": how it is. "Let it race by" is a wish. */
const isGoingBy = (tokens: readonly Token[], at: number): boolean =>
  /^(?:races|zips|zooms|speeds|runs)$/.test(tokens[at]?.text ?? '') &&
  /^(?:by|past|through)$/.test(tokens[at + 1]?.text ?? '');

/** "I walk to the ramp": a place. */
function isPlaceThere(id: string | undefined, tokens: readonly Token[], at: number): boolean {
  if (id !== 'v.ramp') return false;
  const [preposition = '', article = ''] = [tokens[at - 2]?.text, tokens[at - 1]?.text];
  return /^(?:the|a|my|that)$/.test(article) && /^(?:to|on|onto|off|over|from|near|at|down)$/.test(preposition);
}

/** "Half as loud as it is now" compares, and leaves nothing alone. */
function isCompared(id: string | undefined, tokens: readonly Token[], at: number): boolean {
  return id === 'x.leave' && tokens[at]?.text === 'as' && tokens[at - 2]?.text === 'as';
}

/** "Speed it up", "turn it black and white" say what. */
function withIt(tokens: readonly Token[], at: number, { id, next }: { id: string; next: number }): string {
  const it =
    /^(?:v\.(?:fast|slow)|pl\.rotate)$/.test(id) && tokens.slice(at + 1, next).some(({ text }) => text === 'it');
  return it ? `${id}+o.it` : id;
}

function longer(concept: Found | undefined, point: Found | undefined): Found | undefined {
  if (point === undefined) return undefined;
  return concept !== undefined && concept.next > point.next ? undefined : point;
}

/** What a message means, piece by piece, from left to right. Each token belongs to one piece only. */
export function scan(message: string, names: Names): Item[] {
  const marked = withoutMarks(withoutFrame(message));
  const words = lex(marked, [...names.files.keys(), ...names.texts.keys()]);
  const tokens = framesAsTime(marked, withSpoken(marked, words, names), names.fps);
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = read(tokens, at, names);
    const [first, last] = [tokens[at], tokens[found.next - 1]];
    for (const item of meanings(found.item)) items.push({ ...item, start: first?.start ?? 0, end: last?.end ?? 0 });
    at = Math.max(at + 1, found.next);
  }
  const plainly = withCalled(
    withSliced(withoutInfinitives(withoutTakenBack(items.flatMap(levelOf), message), message), message),
    message,
  );
  const named = told(withOuter(withPieces(plainly, message, names.pieces), message), marked);
  const verbs = withLeft(withFadesOut(withPhrasalVerbs(withJourneys(named, message), message), message), message);
  const taken = withTaking(withSwitches(verbs, message), message);
  const joined = withJoints(withNumberLists(taken, message), message);
  const said = withConstructions(withChineseGrammar(joined, message), message);
  const whole = withoutHeading(
    withoutPace(tooOfOther(withOthersLengths(withBareSeconds(withBothEnds(said, message)))), message),
  );
  return [withLeftOut, withoutOutOfFilm, withStates, withOnlyHeard].reduce<Item[]>(
    (now, rule) => rule(now, message),
    whole,
  );
}

/** Things that are told by where they stand, when they play, or what is left out. */
function told(items: readonly Item[], message: string): Item[] {
  return [
    withQuotedWords,
    withoutNo,
    withStates,
    withCountedBack,
    withFirstAndLast,
    withFirstThen,
    withNeighbours,
    withToldByTime,
  ].reduce<Item[]>((now, rule) => rule(now, message), [...items]);
}

/** "My boss says to make it 2 seconds shorter": "to" belongs to the verb, and says no length. */
function withoutInfinitives(items: readonly Item[], message: string): Item[] {
  return items.filter((item, at) => {
    const [before, after] = [items[at - 1], items[at + 1]];
    // "I don't want the pictures to move".
    if (!/^to$/i.test(message.slice(item.start, item.end)) || isConcept(before, 'o.image', 'o.clip')) return true;
    if (!isConcept(item, 'rel.to') || after?.is !== 'concept' || !after.id.startsWith('v.')) return true;
    return before === undefined || before.is === 'dur' || before.is === 'at' || before.is === 'num';
  });
}

/** "Music 40", "音乐40": nobody has so many songs; it is how loud. */
function levelOf(item: Item): Item[] {
  if (item.is !== 'ref' || item.kind !== 'audio' || item.n < 10 || item.n > 100) return [item];
  const { start, end } = item;
  return [
    { is: 'concept', id: 'o.music', start, end },
    { is: 'percent', value: item.n / 100, start, end },
  ];
}

/** "去掉背景音乐" is a verb and a noun in one phrase, as its first words alone mean something else. */
function meanings(item: Meaning): Meaning[] {
  if (item.is !== 'concept' || !item.id.includes('+')) return [item];
  return item.id.split('+').map((id): Meaning => ({ is: 'concept', id }));
}

function read(tokens: readonly Token[], at: number, names: Names): Found {
  const token = tokens[at];
  const whole = token === undefined ? undefined : wholeToken(token, names);
  if (whole !== undefined) return { item: whole, next: whole.is === 'file' ? behindEnding(tokens, at + 1) : at + 1 };
  // A colour is the only thing that begins with a mark.
  if (token?.kind === 'punct' && token.text !== '#' && token.text !== '&' && token.text !== '[') {
    return { item: { is: 'punct', text: token.text }, next: at + 1 };
  }
  for (const reader of READERS) {
    const found = reader(tokens, at);
    if (found !== undefined && found.next > at) return found;
  }
  const number = numberAt(tokens, at);
  if (number !== undefined) return { item: { is: 'num', value: number.value }, next: number.next };
  const is = token?.kind === 'punct' ? 'punct' : 'word';
  return { item: { is, text: token?.text ?? '' }, next: at + 1 };
}

/** "Beach.mp4" where a beach.mov was uploaded: the ending is part of its name, and no format to export. */
function behindEnding(tokens: readonly Token[], at: number): number {
  const [name, dot, ending] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isGlued = dot?.text === '.' && dot.start === name?.end && ending?.start === dot.end;
  return isGlued && FILE_NAME.test(`a.${ending.text}`) ? at + 2 : at;
}

const FILE_NAME = /^[^/\\]{1,80}\.(?:mp4|mov|avi|webm|mkv|jpe?g|png|gif|webp|heic|mp3|wav|m4a|aac|flac|ogg|m4v)$/;

function wholeToken(token: Token, names: Names): Meaning | undefined {
  switch (token.kind) {
    case 'quote': {
      const key = plain(token.text);
      const asset = names.files.get(key);
      if (asset !== undefined && asset.name.length <= token.text.length + 5) return fileItem(asset);
      if (asset === undefined && FILE_NAME.test(key)) return { is: 'file', name: token.text };
      return { is: 'quote', text: token.text, ...(names.texts.has(key) ? { onTimeline: true } : {}) };
    }
    case 'file': {
      const text = names.texts.get(token.text);
      const asset = names.files.get(token.text);
      if (asset === undefined && text !== undefined) return { is: 'quote', text, onTimeline: true };
      return asset === undefined ? { is: 'file', name: token.text } : fileItem(asset);
    }
    case 'ratio':
      return { is: 'ratio', ratio: token.text };
    case 'size': {
      const [width = 0, height = 0] = token.text.split(/[x×*]/).map(Number);
      return { is: 'size', width, height };
    }
    default:
      return undefined;
  }
}

function fileItem({ id, name }: Asset): Meaning {
  return { is: 'file', name, assetId: id };
}
