import { endMs } from '@reelsmith/core';
import type { Clause } from '../../clause.ts';
import { isFileOrRef } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { type Found, isPicture, namedIn } from '../../subject.ts';

/** Nouns of texts. */
export const NOUNS = ['o.title', 'o.text', 'o.watermark'] as const;

/** Of several texts those that are told by where they are: "the text at the end", "the words on the beach clip", "海边上的字".
 *  Undefined when the clause says nothing of that. */
export function toldByPlace(scene: Scene, clause: Clause, texts: readonly Found[]): readonly Found[] | undefined {
  const named = clause.all('quote').some(({ onTimeline }) => onTimeline === true);
  if (texts.length < 2 || named) return undefined;
  const edge = edgeOf(clause, texts);
  if (edge !== undefined) return [edge];
  if (!isOnClip(clause)) return undefined;
  const clips = namedIn(scene, clause, isPicture)?.found ?? [];
  return texts.filter(({ segment }) =>
    clips.some(({ segment: clip }) => segment.startMs < endMs(clip) && clip.startMs < endMs(segment)),
  );
}

/** "The text at the end": of several, the one that comes last. */
export function edgeOf(clause: Clause, found: readonly Found[]): Found | undefined {
  const [first, last] = [clause.has('rel.start'), clause.has('rel.end')];
  if (first === last || found.length < 2) return undefined;
  const row = found.toSorted((a, b) => a.segment.startMs - b.segment.startMs);
  return first ? row[0] : row.at(-1);
}

/** A clip right behind the noun of a text, or in Chinese right before it. */
function isOnClip({ items, message }: Clause): boolean {
  const noun = items.find((item) => item.is === 'concept' && (item.id === 'm.captions' || isNoun(item.id)));
  const clip = items.find(
    (item) => isFileOrRef(item) && (item.is !== 'ref' || /^(?:clip|video|image|any)$/.test(item.kind)),
  );
  if (noun === undefined || clip === undefined) return false;
  if (clip.start > noun.start) return ON.test(message.slice(noun.end, clip.start));
  return OF.test(message.slice(clip.end, noun.start));
}

const isNoun = (id: string): boolean => NOUNS.some((noun) => noun === id);

const ON =
  /^s? (?:that(?:'s| is| are| appears?| shows?) )?(?:\w+ )?(?:on|over|across|during|in|at|of|with|from|above)(?: top of)?(?: the| my)?\s*$/i;
const OF =
  /^(?:那段|那个|这段|片段|镜头|视频|照片|图片?|画面|里面?|上面?|中|部分|时)*的?(?:[那这]?(?:一?[行条句个些几段])?)?$/;
