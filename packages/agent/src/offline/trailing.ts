import type { Clause } from './clause.ts';
import { type Item, isConcept, STRETCHES } from './item.ts';

const GONE = /^(?:out|gone|off|away)$/i;
const ALSO =
  /^(?:pls|please|plz|now|too|altogether|completely|entirely|also|again|then|thanks|as well|right|和|也|吧|了|啊)$/i;
const BESIDE =
  /^(?:the|a|an|my|our|that|this|those|these|of|from|and|both|should|must|can|may|is|are|be|has|have|to|go|goes|get|gets|wants?|needs?|please|then|also|now|ok|okay|so|&|,)$/i;
const NOUN =
  /^(?:o\.(?:clip|image|title|text|music|voice|overlay|all|each|watermark|transition)|m\.(?:captions|voice)|rel\.(?:and|join|from|start|end|with)|n\.film|p\.(?:other|others|both)|x\.filler)$/;

/** "Beach out", "the first 4 seconds gone please", "piano off", "third out": what is spoken of, and a word behind it that takes
 *  it away, without any verb. Gives the place of that word; -1 for everything else. */
export function goneAt(items: readonly Item[], message: string): number {
  const written = (item: Item): string => message.slice(item.start, item.end);
  const last = items.findLastIndex((item) => item.is !== 'punct' && !ALSO.test(written(item)));
  const word = items[last];
  if (word === undefined || (word.is !== 'word' && word.is !== 'concept') || !GONE.test(written(word))) return -1;
  const rest = items.slice(0, last).filter(({ is }) => is !== 'punct');
  // "Voice off" is silence.
  if (isConcept(word, 'v.mute') && rest.some(isVoice)) return -1;
  const named = rest.some((item) => isThing(item, written(word)));
  const bare = rest.every(
    (item) =>
      isThing(item, written(word)) || BESIDE.test(written(item)) || (item.is === 'concept' && NOUN.test(item.id)),
  );
  return named && bare ? last : -1;
}

const isVoice = (item: Item): boolean =>
  isConcept(item, 'o.voice', 'm.voice') || (item.is === 'file' && /narrat|voice|旁白|解说/i.test(item.name));

/** A clip or a stretch goes "out"; only sounds and what lies over the film go "off". */
function isThing(item: Item, word: string): boolean {
  if (
    item.is === 'file' ||
    item.is === 'ref' ||
    item.is === 'these' ||
    (item.is === 'quote' && item.onTimeline === true)
  )
    return true;
  if (STRETCHES.has(item.is)) return !/^off$/i.test(word);
  return item.is === 'concept' && /^(?:o\.(?:music|title|text|overlay|watermark)|m\.captions|o\.voice)$/.test(item.id);
}

/** The clause with a verb of taking away in the place of such a word. */
export function withGone(clause: Clause): readonly Item[] {
  const at = goneAt(clause.items, clause.message);
  if (at < 0) return clause.items;
  return clause.items.map((item, index) =>
    index === at ? { is: 'concept', id: 'v.remove', start: item.start, end: item.end } : item,
  );
}
