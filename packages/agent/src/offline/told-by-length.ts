import type { Segment } from '@reelsmith/core';
import { Clause } from './clause.ts';
import { type Item, isConcept } from './item.ts';
import type { Scene } from './scene.ts';

/** Lengths that are told are round. */
const NEAR_MS = 60;
/** So many words may stand between a length and its noun: "10秒的那一个片段". */
const FAR = 6;
const POINTED = /(?:\b(?:the|that|this)\s|[那这]一?[个段]?)$/i;
const ENGLISH = /^[\s-]*(?:long )?(?:clip|shot|video|one|piece|bit|segment)$/i;
const CHINESE = /^(?:长|时长|左右)?的?(?:那|这)(?![种样])/;

/** The clips that a clause tells by their length, and the clause with them in place of the words: "the 6-second clip", "6秒的
 *  那段". Undefined for a clause that tells none so. */
export function toldByLength(scene: Scene, clause: Clause): { clause: Clause; found: Segment[] } | undefined {
  const at = clause.items.findIndex(({ is }) => is === 'dur');
  const length = clause.items[at];
  if (length?.is !== 'dur' || clause.named() > 0) return undefined;
  const near = clause.items.slice(at + 1, at + FAR);
  const noun = near.findLast((item, index) => isNoun(item, clause.message) && isOpen(near.slice(0, index)));
  if (noun === undefined || !isTold(clause, length, noun)) return undefined;
  const found = scene.clips().filter(({ durationMs }) => Math.abs(durationMs - length.ms) <= NEAR_MS);
  if (found.length === 0) return undefined;
  const these: Item = { is: 'these', segmentIds: found.map(({ id }) => id), start: length.start, end: noun.end };
  const words = clause.items.indexOf(noun) - at + 1;
  return { clause: new Clause(clause.items.toSpliced(at, words, these), clause.message), found };
}

/** The clause with the clips of that length named: once it was asked which, an answer takes their place. */
export function withThoseOfLength(scene: Scene, clause: Clause): Clause {
  return toldByLength(scene, clause)?.clause ?? clause;
}

function isNoun(item: Item, message: string): boolean {
  if (isConcept(item, 'o.clip', 'o.image', 'o.it')) return true;
  return item.is === 'num' && /^one$/i.test(message.slice(item.start, item.end));
}

/** Nothing but "the", "of" and the noun itself between a length and the end of its noun. */
const isOpen = (between: readonly Item[]): boolean =>
  between.every(
    (item) =>
      item.is === 'word' || item.is === 'num' || isConcept(item, 'rel.from', 'rel.long', 'o.clip', 'o.image', 'o.it'),
  );

function isTold({ message }: Clause, length: Item, noun: Item): boolean {
  const pointed = POINTED.test(message.slice(Math.max(0, length.start - 12), length.start));
  const words = message.slice(length.end, noun.end);
  if (/\p{Script=Han}/u.test(words)) return CHINESE.test(words) || (pointed && /^长?的/.test(words));
  return pointed && ENGLISH.test(words);
}
