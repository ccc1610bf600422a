import { type Item, isConcept, TIMED } from './item.ts';

/** Verbs whose second word stands behind their object: "take the picture out", "turn the song down". */
const VERBS: readonly { verb: RegExp; particle: RegExp; id: string }[] = [
  { verb: /^(take|throw|kick|leave|cut|chuck|toss|edit|pull|kill|get)$/, particle: /^(out|away)$/, id: 'v.remove' },
  { verb: /^(turn|crank|pump|bring|dial)$/, particle: /^up$/, id: 'v.louder' },
  { verb: /^(turn|bring|dial|tone)$/, particle: /^down(?: to)?$/, id: 'v.quieter' },
  { verb: /^(scale|blow|size)$/, particle: /^up$/, id: 'size.bigger' },
  { verb: /^(scale|size)$/, particle: /^down$/, id: 'size.smaller' },
  { verb: /^keep$/, particle: /^down$/, id: 'v.quieter' },
  { verb: /^shut$/, particle: /^up$/, id: 'v.mute' },
  { verb: /^(leave|keep)$/, particle: /^up$/, id: 'tm.stay' },
  { verb: /^wind$/, particle: /^down$/, id: 'v.fadeout' },
  { verb: /^speed$/, particle: /^up$/, id: 'v.fast' },
  { verb: /^slow$/, particle: /^down$/, id: 'v.slow' },
  { verb: /^(fade|ease|phase)$/, particle: /^in$/, id: 'v.fadein' },
  { verb: /^(taper|trail|die|wind)$/, particle: /^(off|away|out)$/, id: 'v.fadeout' },
  { verb: /^(fade|ease|phase)$/, particle: /^out$/, id: 'v.fadeout' },
  { verb: /^zooms?$/, particle: /^out$/, id: 'mo.zoom_out' },
];
/** Words between the two parts at most. */
const REACH = 7;

/** Words behind which a switch is thrown and nothing more is said of a thing: "webcam off please", "sound off from 0:05". */
const CLOSING =
  /^(?:everywhere|altogether|please|pls|plz|now|again|too|then|completely|entirely|for|during|when|while|at|until|as)$/i;

/** "Turn the music off", "piano off", "switch the narration back on": what is off or on, and not what is taken off of. */
export function withSwitches(items: readonly Item[], message: string): Item[] {
  const said = items.map(({ start, end }) => (end - start > 8 ? '' : message.slice(start, end).toLowerCase()));
  return items.map((item, at): Item => {
    const word = said[at];
    if ((word !== 'off' && word !== 'on') || !isThrown(items, said, at, closes(items[at + 1], message))) return item;
    return { is: 'concept', id: word === 'off' ? 'x.off' : 'v.on', start: item.start, end: item.end };
  });
}

/** Looks back a few items only, so that a long message stays linear. */
function isThrown(items: readonly Item[], said: readonly string[], at: number, closing: boolean): boolean {
  const before = items.slice(Math.max(0, at - 8), at);
  const from = before.findLastIndex(({ is }) => is === 'punct') + 1;
  const words = said.slice(at - before.length + from, at);
  if (before.slice(from).some((item, index) => isTaking(item, words[index] ?? ''))) return false;
  const verb = words.findLastIndex((word) => /^(?:turn|turned|switch|switched|shut)$/.test(word));
  if (verb >= 0 && verb === words.length - 1 && said[at] === 'off') return true;
  return closing && (verb >= 0 || (said[at] === 'off' && isSwitchable(items[at - 1])));
}

function isTaking(item: Item, said: string): boolean {
  return (
    (item.is === 'concept' && /^v\.(?:cut|remove)$/.test(item.id)) || /^(?:take|trim|shave|chop|knock|get)$/.test(said)
  );
}

function isSwitchable(before: Item | undefined): boolean {
  if (before === undefined) return false;
  if (before.is === 'concept') return /^(?:o|m|so|ky|mo)\./.test(before.id);
  return before.is === 'file' || before.is === 'ref' || before.is === 'these' || before.is === 'quote';
}

const GIVEN_UP = /^v\.(?:remove|keep|cut)$/;
const NAMING = /^(?:the|my|that|this|one|ones|clip|shot)$/i;

/** "Brighten the city, and leave the forest": behind other wishes, what is left is left as it is; behind what is taken away it
 *  is what stays. */
export function withLeft(items: readonly Item[], message: string): Item[] {
  const gone = items.some((item) => item.is === 'concept' && GIVEN_UP.test(item.id));
  return butApart(items, message).map((item, at, all): Item => {
    const before = all[at - 1];
    const opens =
      before?.is === 'punct' || (before?.is === 'concept' && (before.id === 'rel.and' || before.id === 'rel.but'));
    if (gone || item.is !== 'word' || item.text !== 'leave' || !opens || !onlyNames(all, at + 1, message)) return item;
    return { is: 'concept', id: 'x.leave', start: item.start, end: item.end };
  });
}

/** "Mute everything but leave the beach": "but" begins what follows, and excepts nothing by itself. */
function butApart(items: readonly Item[], message: string): Item[] {
  return items.flatMap((item, at): Item[] => {
    const next = items[at + 1];
    const follows = next?.is === 'word' && (next.text === 'leave' || next.text === 'keep');
    const but = message.slice(item.start, item.end).toLowerCase();
    if (item.is !== 'concept' || item.id !== 'p.except' || !follows || !/^(?:all|everything) but$/.test(but))
      return [item];
    const { start, end } = item;
    return [
      { is: 'concept', id: 'o.all', start, end: end - 4 },
      { is: 'concept', id: 'rel.but', start: end - 3, end },
    ];
  });
}

/** Names and nothing else, to the end of the sentence. */
function onlyNames(items: readonly Item[], from: number, message: string): boolean {
  const rest = items.slice(from, from + 8);
  const end = rest.findIndex(({ is }) => is === 'punct');
  const said = end < 0 ? rest : rest.slice(0, end);
  const named = said.some(({ is }) => is === 'file' || is === 'ref' || is === 'quote');
  return (
    named &&
    (end >= 0 || items.length <= from + 8) &&
    said.every(
      ({ is, start, end: to, ...item }) =>
        is === 'file' ||
        is === 'ref' ||
        is === 'quote' ||
        is === 'num' ||
        ('id' in item && /^(?:rel\.and|o\.)/.test(item.id)) ||
        NAMING.test(message.slice(start, to)),
    )
  );
}

/** "我昨天去了海边": somebody went there, and nothing is taken away. */
export function withJourneys(items: readonly Item[], message: string): Item[] {
  return items.map((item, at): Item => {
    if (item.is !== 'concept' || item.id !== 'v.remove') return item;
    const said = message.slice(item.start, item.end);
    if (/\bgo$/i.test(said) && isPlace(items.slice(at + 1, at + 5), message))
      return { is: 'concept', id: 'v.move', start: item.start, end: item.end };
    if (said !== '去了') return item;
    const clause =
      message
        .slice(Math.max(0, item.start - 12), item.start)
        .split(/[，。！？,.!?\n]/)
        .at(-1) ?? '';
    const next = items[at + 1];
    const goes =
      (next?.is === 'file' || next?.is === 'word') &&
      next.start === item.end &&
      /[我他她咱]|[昨今前]天|周末|上[周个]|假期|去年/.test(clause);
    return goes ? { is: 'word', text: '去了', start: item.start, end: item.end } : item;
  });
}

/** "The forest should go first", "the beach can go at the end": it is to be there, and not to be gone. */
function isPlace(next: readonly Item[], message: string): boolean {
  const [first] = next.filter(
    (item) => item.is !== 'word' || !/^(?:right|at|the|in|on|very|up|straight)$/.test(item.text),
  );
  if (first?.is === 'ref')
    return /^(?:first|second|third|fourth|fifth|last)$/i.test(message.slice(first.start, first.end));
  if (first?.is === 'word') return /^(?:second|third|fourth|fifth|there|here)$/.test(first.text);
  return (
    first?.is === 'concept' &&
    /^(?:rel\.(?:start|end|before|after|between|to)|pos\.|p\.(?:after|before))/.test(first.id)
  );
}

/** "去字幕", "去水印": one character that takes away what stands right behind it. */
export function withTaking(items: readonly Item[], message: string): Item[] {
  return items.map((item, at): Item => {
    const next = items[at + 1];
    if (
      item.is !== 'word' ||
      message.slice(item.start, item.end) !== '去' ||
      next?.is !== 'concept' ||
      next.start !== item.end
    )
      return item;
    const before = items[at - 1];
    const opens =
      before === undefined ||
      before.is === 'punct' ||
      before.end < item.start ||
      (before.is === 'concept' && before.id === 'rel.and');
    const taken =
      /^(?:m\.captions|o\.(?:text|title|music|sound|watermark|transition|look)|lk\.(?:grain|vignette|blur))/.test(
        next.id,
      );
    return opens && taken ? { is: 'concept', id: 'v.remove', start: item.start, end: item.end } : item;
  });
}

function closes(next: Item | undefined, message: string): boolean {
  if (next === undefined || next.is === 'punct' || TIMED.has(next.is)) return true;
  if (next.is === 'concept' && /^(?:rel\.(?:and|but|between)|x\.again)$/.test(next.id)) return true;
  return CLOSING.test(message.slice(next.start, next.end));
}

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
    // The "to" of "down to 20 %" stays.
    if (!isTo(items[particle.at])) gone.add(particle.at);
    const how = items[index + 1];
    if (how?.is === 'concept' && how.id.startsWith('v.') && particle.at > index + 1) gone.add(index + 1);
    const id = isShortening(items, index, particle) ? 'v.cut' : particle.id;
    found.push({ is: 'concept', id, start: item.start, end: item.end });
  }
  return found;
}

/** "Fade the texts in and out": both. */
export function withFadesOut(items: readonly Item[], message: string): Item[] {
  const faded = items.findIndex((item) => isConcept(item, 'v.fadein'));
  const and = items.findIndex((item, at) => at > faded && at < faded + REACH && isConcept(item, 'rel.and'));
  const [link, out] = [items[and], items[and + 1]];
  if (faded < 0 || link === undefined || out === undefined) return [...items];
  if (message.slice(out.start, out.end).toLowerCase() !== 'out') return [...items];
  return items.toSpliced(and, 2, { is: 'concept', id: 'v.fadeout', start: out.start, end: out.end });
}

function isTo(item: Item | undefined): boolean {
  return item?.is === 'concept' && item.id === 'rel.to';
}

/** "Bring the beach down to 7 seconds" is about time; "bring the music down to 20 %" is not. */
function isShortening(items: readonly Item[], from: number, { id, at }: { id: string; at: number }): boolean {
  if (id !== 'v.quieter') return false;
  const sound = items
    .slice(from, at)
    .some((item) => item.is === 'concept' && /^o\.(?:music|sound|volume|voice)$/.test(item.id));
  return !sound && items.slice(at + 1, at + 6).some(({ is }) => is === 'dur');
}

/** "Zoom slowly out": an adverb of the camera. */
const isHow = (text: string, verb: string): boolean => /^zooms?$/.test(verb) && /ly$/.test(text);

function particleOf(
  items: readonly Item[],
  from: number,
  { said, message }: { said: string; message: string },
): { at: number; id: string } | undefined {
  const verbs = VERBS.filter(({ verb }) => verb.test(said));
  if (verbs.length === 0) return undefined;
  for (let at = from + 2; at < Math.min(items.length, from + REACH); at += 1) {
    const item = items[at];
    if (item === undefined || item.is === 'punct') return undefined;
    const text = message.slice(item.start, item.end).toLowerCase();
    if (item.is === 'concept' && item.id.startsWith('v.') && !isHow(text, said)) return undefined;
    // "Turn the city down to 50%": the second word says at once how far, and stays.
    const far = /^(?:up|down) to$/.test(text) && /^(?:percent|decibels)$/.test(items[at + 1]?.is ?? '');
    const verb = verbs.find(({ particle }) => particle.test(far ? text.slice(0, -3) : text));
    if (verb !== undefined) return { at: far ? -1 : at, id: verb.id };
  }
  return undefined;
}

/** "Shots 1 and 3", "clips 1, 2 and 4": numbers in a row behind a counted noun count the same. */
export function withNumberLists(items: readonly Item[], message: string): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    const [before, link] = [found.at(-2), found.at(-1)];
    const listed =
      before?.is === 'ref' &&
      before.n > 0 &&
      before.count === undefined &&
      /\d|[a-z]{3} (?:one|two|three|four|five|six|seven|eight|nine|ten)$/i.test(
        message.slice(before.start, before.end),
      );
    const linked = link !== undefined && /^(,|and|&|和|跟|与)$/i.test(message.slice(link.start, link.end));
    const counts = item.is === 'num' && Number.isInteger(item.value) && item.value > 0 && item.value < 1000;
    if (listed && linked && counts) {
      found.push({ is: 'ref', n: item.value, kind: before.kind, start: item.start, end: item.end });
    } else found.push(item);
  }
  return found;
}
