import type { Item } from './item.ts';

/** Verbs whose second word stands behind their object: "take the picture out", "turn the song down". */
const VERBS: readonly { verb: RegExp; particle: RegExp; id: string }[] = [
  { verb: /^(take|throw|kick|leave|cut|chuck|toss|edit|pull|kill|get)$/, particle: /^(out|away)$/, id: 'v.remove' },
  { verb: /^(turn|crank|pump|bring|dial)$/, particle: /^up$/, id: 'v.louder' },
  { verb: /^(turn|bring|dial|tone)$/, particle: /^down$/, id: 'v.quieter' },
  { verb: /^speed$/, particle: /^up$/, id: 'v.fast' },
  { verb: /^slow$/, particle: /^down$/, id: 'v.slow' },
  { verb: /^fade$/, particle: /^in$/, id: 'v.fadein' },
  { verb: /^fade$/, particle: /^out$/, id: 'v.fadeout' },
];
/** Words between the two parts at most. */
const REACH = 7;

/** The items with such verbs as one meaning, at the place of the verb. Linear: each verb looks a few items ahead. */
export function withPhrasalVerbs(items: readonly Item[], message: string): Item[] {
  const gone = new Set<number>();
  const found: Item[] = [];
  for (const [index, item] of items.entries()) {
    if (gone.has(index)) continue;
    const said = message.slice(item.start, item.end).toLowerCase();
    const particle = item.end - item.start > 6 ? undefined : particleOf(items, index, { said, message });
    if (particle === undefined) {
      found.push(item);
      continue;
    }
    gone.add(particle.at);
    found.push({ is: 'concept', id: particle.id, start: item.start, end: item.end });
  }
  return found;
}

function particleOf(
  items: readonly Item[],
  from: number,
  { said, message }: { said: string; message: string },
): { at: number; id: string } | undefined {
  const verbs = VERBS.filter(({ verb }) => verb.test(said));
  if (verbs.length === 0) return undefined;
  for (let at = from + 2; at < Math.min(items.length, from + REACH); at += 1) {
    const item = items[at];
    if (item === undefined || item.is === 'punct' || (item.is === 'concept' && item.id.startsWith('v.')))
      return undefined;
    const text = message.slice(item.start, item.end).toLowerCase();
    const verb = verbs.find(({ particle }) => particle.test(text));
    if (verb !== undefined) return { at, id: verb.id };
  }
  return undefined;
}

/** "Shots 1 and 3", "clips 1, 2 and 4": numbers in a row behind a counted noun count the same. */
export function withNumberLists(items: readonly Item[], message: string): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    const [before, link] = [found.at(-2), found.at(-1)];
    const listed = before?.is === 'ref' && before.n > 0 && /\d/.test(message.slice(before.start, before.end));
    const linked = link !== undefined && /^(,|and|&|和|跟|与)$/i.test(message.slice(link.start, link.end));
    const counts = item.is === 'num' && Number.isInteger(item.value) && item.value > 0 && item.value < 1000;
    if (listed && linked && counts) {
      found.push({ is: 'ref', n: item.value, kind: before.kind, start: item.start, end: item.end });
    } else found.push(item);
  }
  return found;
}
