import type { Item } from '../item.ts';
import type { Run } from './run.ts';

const VERBS: Readonly<Record<string, string>> = {
  'v.remove': 'removed deleted erased dropped scrapped ditched binned axed discarded omitted excluded',
  'v.move': 'moved shifted placed repositioned',
  'v.swap': 'swapped exchanged switched interchanged',
  'v.cut': 'trimmed shortened',
  'v.copy': 'duplicated copied cloned',
  'v.reverse': 'reversed',
  'v.replace': 'replaced substituted',
  'v.change': 'changed altered updated edited',
  'v.add': 'added inserted included',
  'v.join': 'joined merged combined stitched',
  'v.freeze': 'frozen',
  'v.mute': 'silenced',
  'v.export': 'exported',
  'v.split': 'divided sliced',
  'v.louder': 'boosted amplified',
  'v.quieter': 'lowered',
  'deg.more': 'increased raised',
  'deg.less': 'decreased reduced',
  'lk.brightness.up': 'brightened lightened',
  'lk.brightness.down': 'darkened dimmed',
  'lk.sharpen.up': 'sharpened',
  'size.bigger': 'enlarged',
};
const BY_WORD = new Map(Object.entries(VERBS).flatMap(([id, words]) => words.split(' ').map((word) => [word, id])));
/** Before these a participle tells what somebody did, or what a thing is like. */
const ACTIVE = /^(i|you|we|they|he|she|it|have|has|had|i've|you've|we've|just|already|the|a|an|my|our|was|were|got)$/;

/** "The title should be removed", "I want the beach moved to the front": the verb in its passive form. */
export function participles({ items, said }: Run): Item[] {
  return items.map((item, at) => {
    const id = item.is === 'word' ? BY_WORD.get(item.text) : undefined;
    if (id === undefined || ACTIVE.test(said(items[at - 1])) || at === 0) return item;
    return { is: 'concept', id, start: item.start, end: item.end };
  });
}
