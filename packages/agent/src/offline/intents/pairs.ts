import { endMs, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { changedLately } from '../memory.ts';
import type { Scene } from '../scene.ts';
import { halvesOf } from './halves.ts';
import { itOf, mentionsOf } from './mentions.ts';

/** Two clips that change places: those named, one and its neighbour, those at the ends or in the middle, the only two. */
export function pairOf(scene: Scene, clause: Clause): Segment[] {
  const clips = scene.clips();
  if (saysEnds(clause) && clips.length > 1) return [...clips.slice(0, 1), ...clips.slice(-1)];
  const named = namedIn(scene, clause);
  if (named.length >= 2) return named.slice(0, 2);
  const numbers = numbersOf(clause).flatMap((number) => clips[number - 1] ?? []);
  if (numbers.length === 2) return numbers;
  const timed = clause
    .all('at')
    .flatMap(({ ms }) => clips.find((clip) => clip.startMs <= ms && ms < endMs(clip)) ?? []);
  if (timed.length === 2) return timed;
  const [one = itOf(scene)?.segments[0]] = named;
  const other = one && (neighbourOf(scene, clause, one) ?? spokenBeside(scene, clause, one));
  if (one !== undefined && other !== undefined) return [one, other];
  const others = unspoken(scene, clause);
  if (others.length === 2 && clips.length > 2) return others;
  const half = clips.length / 2;
  if (/\bmiddle|\bcent(?:re|er)|中间|正中/i.test(clause.text()) && clips.length % 2 === 0)
    return clips.slice(half - 1, half + 1);
  return halfPair(scene, clause) ?? (clips.length === 2 ? [...clips] : []);
}

/** What a clause names; "I mixed up city and forest, swap them": the two that were named before. */
function namedIn(scene: Scene, clause: Clause): Segment[] {
  const of = (one: Clause): Segment[] => [...new Set(mentionsOf(scene, one).flatMap(({ segments }) => segments))];
  const named = of(clause);
  if (named.length > 0 || clause.previous === undefined || !clause.has('o.it')) return named;
  const spoken = of(clause.previous);
  return spoken.length === 2 ? spoken : named;
}

/** "The other two". */
function unspoken(scene: Scene, clause: Clause): Segment[] {
  return clause.has('p.others', 'p.other') ? scene.clips().filter((clip) => !changedLately(scene).includes(clip)) : [];
}

function halfPair(scene: Scene, clause: Clause): Segment[] | undefined {
  const said = clause.has('n.parts', 'p.both') || /[两二][半段截]|halves/i.test(clause.text());
  const halves = said ? halvesOf(scene, clause) : undefined;
  return halves === undefined ? undefined : [...halves];
}

/** "The two outer clips", "首尾两段", "开头和结尾的两段". */
function saysEnds(clause: Clause): boolean {
  const text = clause.text();
  if (
    /首尾|头尾|两头|两边的|(?:开头|最前)(?:面)?[和跟与](?:结尾|最后)(?:面)?(?:的)?[这那]?两|\bouter\b|\bboth ends\b/i.test(
      text,
    )
  )
    return true;
  return clause.named() === 0 && clause.has('rel.start') && clause.has('rel.end');
}

/** "1 and 3", "二三互换", "clip A and clip C". */
function numbersOf(clause: Clause): number[] {
  const numbers = clause.all('num').map(({ value }) => value);
  if (numbers.length >= 2) return numbers;
  const [, a, b] =
    /([一二三四五六七八九])([一二三四五六七八九])(?:[这两]*[段个张条])?(?:互|对|交|调|换)/.exec(clause.text()) ?? [];
  if (a !== undefined && b !== undefined) return [a, b].map((one) => '一二三四五六七八九'.indexOf(one) + 1);
  return lettersOf(clause);
}

/** Clips called by letters: "C, A, B", "A段和C段". */
export function lettersOf(clause: Clause): number[] {
  const letters = clause.text().match(/(?<![\p{L}'’])[A-F](?![a-z'’])/gu) ?? [];
  return letters.length > 1 && new Set(letters).size === letters.length
    ? letters.map((letter) => letter.charCodeAt(0) - 64)
    : [];
}

const NEXT = /\b(?:after|next|following|follows|behind|right)\b|后[面边一那头]|之后|下一|右[边侧面]/i;
const PREVIOUS = /\b(?:before|previous|preceding|precedes|in front|ahead|left)\b|前[面边一那头]|之前|上一|左[边侧面]/i;

/** "The beach with the one after it", "its left neighbour", "它后面那段". */
function neighbourOf(scene: Scene, clause: Clause, one: Segment): Segment | undefined {
  const text = clause.text();
  const [next, previous] = [NEXT.test(text), PREVIOUS.test(text)];
  if (next === previous) return undefined;
  const clips = scene.clips();
  const at = clips.indexOf(one);
  return at < 0 ? undefined : clips[at + (next ? 1 : -1)];
}

/** "Swap it with the forest", "{clip} 跟日落互换": the other is what is spoken of. */
function spokenBeside(scene: Scene, clause: Clause, one: Segment): Segment | undefined {
  if (clause.named() === 0) return undefined;
  return itOf(scene)?.segments.find((segment) => segment !== one);
}
