import { blamed } from './blamed.ts';
import { Clause } from './clause.ts';
import { copiedTo } from './copied-to.ts';
import { heardAlone } from './heard-alone.ts';
import { wholeOfLast } from './in-full.ts';
import { inItsPlace, movedInOne, takenElsewhere } from './in-its-place.ts';
import { withoutReplaced } from './instead.ts';
import { exportedPart } from './intents/export-part.ts';
import { type Item, isConcept, TIMED } from './item.ts';
import { keptBeside } from './kept-beside.ts';
import { lengthOfIt } from './length-of-it.ts';
import { meantAsWhole } from './meant.ts';
import { HAPPENING, isNarrated } from './narrated.ts';
import { levelOfNew, levelsBefore } from './new-level.ts';
import { numbered } from './numbered.ts';
import { putOut, sizeOfExport } from './outputs.ts';
import { pacedTogether } from './pace.ts';
import { hasVerb, parted, takenOff } from './parted.ts';
import { broughtBack, edgeGivenBack, isPast } from './past.ts';
import { qualified } from './qualities.ts';
import { withoutRest } from './said-as-rest.ts';
import { cutAtOnce, cutToLength, ofWhatStays } from './said-length.ts';
import { fillsInstead, halfTwice, isPaceTwice, partOnly } from './said-twice.ts';
import { songsInRow } from './songs-in-row.ts';
import { notThisOne, onlyThen, sparing } from './spared.ts';
import { ofWhatIsSpoken } from './spoken-transition.ts';
import { startAndStop } from './start-and-stop.ts';
import { ofTextBefore } from './text-looks.ts';
import { thereOf } from './there.ts';
import { anyOne, centred, coming, notThere, replaced, still, unmoved } from './told.ts';
import { withGone } from './trailing.ts';
import { unwanted } from './unwanted.ts';

/** What the words of a clause mean together: verbs in two parts, "I don't need ...", "only ...", "... the rest away". */
export function settle(clauses: readonly Clause[]): Clause[] {
  const settled: Clause[] = [];
  for (const clause of merged(withoutRest(heardAlone(songsInRow(levelsBefore(sizeOfExport(clauses))))))) {
    const last = settled.at(-1);
    const timed = last && onlyThen(last, clause);
    if (timed !== undefined) {
      settled[settled.length - 1] = timed;
      continue;
    }
    const meant = ofWhatStays(last, meantTogether(ofTextBefore(last, notThisOne(last, clause))));
    const now = last === undefined ? meant : lengthOfIt(last, levelOfNew(last, meant));
    const together = last === undefined ? undefined : saidTogether(last, now);
    if (together !== undefined) settled[settled.length - 1] = together;
    else settled.push(isRestAway(now) && isKeepable(now) ? kept(now) : now);
  }
  return sparing(keptBeside(settled));
}

/** Two clauses that are one wish; undefined for two wishes. */
function saidTogether(last: Clause, now: Clause): Clause | undefined {
  const joined =
    inItsPlace(last, now) ??
    ofWhatIsSpoken(last, now) ??
    startAndStop(last, now) ??
    pacedTogether(last, now) ??
    blamed(last, now) ??
    cutToLength(last, now) ??
    halfTwice(last, now) ??
    fillsInstead(last, now) ??
    cutAtOnce(last, now);
  if (joined !== undefined) return joined;
  const copied = copiedTo(last, now);
  if (copied !== undefined) return copied;
  const whole = wholeOfLast(last, now);
  if (whole !== undefined) return whole;
  const elsewhere = exportedPart(last, now) ?? partOnly(last, now) ?? takenElsewhere(last, now);
  if (elsewhere !== undefined) return elsewhere;
  // "The rest can go, keep only the beach" says one thing twice.
  if (isRestAway(last) && !isKeepable(last) && now.has('v.keep') && isOfThing(now.items)) return now;
  if (isMiddleTwice(last, now)) return last;
  if (isPaceTwice(last, now)) return now;
  // "Keep 3:00 to 5:00, throw the rest away": the rest says what the clause before it means.
  return isRestAway(now) && isKeepable(last) ? kept(last) : undefined;
}

/** "The first minute is just talk, cut it out": what is spoken of, and then the verb that is for it. */
function merged(clauses: readonly Clause[]): Clause[] {
  const found: Clause[] = [];
  for (const clause of clauses) {
    const now = new Clause(parted(clause.items), clause.message);
    const last = found.at(-1);
    const there = last === undefined ? undefined : thereOf(last, now);
    const here = thereOf(now, now);
    const back = last === undefined ? undefined : broughtBack(last, now);
    if (back !== undefined) found[found.length - 1] = new Clause(back, clause.message);
    else if (here !== undefined) found.push(here);
    else if (there !== undefined) found[found.length - 1] = there;
    else if (last !== undefined && belongTogether(last, now))
      found[found.length - 1] = new Clause(
        [
          ...spokenOf(last),
          ...now.items.filter((item) => isSaid(item) && !(item.is === 'dur' && isThatMuch(now, last))).map(asTaken),
        ],
        clause.message,
      );
    else found.push(now);
  }
  return found;
}

/** A stretch that is to disappear is taken out. */
const asTaken = (item: Item): Item =>
  isConcept(item, 'v.hide') ? { is: 'concept', id: 'v.remove', start: item.start, end: item.end } : item;

/** What the conversation is about was not said in the message; the topic before "it" was. */
const isSaid = ({ is }: Item): boolean => is !== 'these';

function belongTogether(topic: Clause, verb: Clause): boolean {
  if (topic.has('v.slip') && verb.has('v.slip')) return true;
  if (isOfNoun(topic.items) && !verb.has('o.it')) return false;
  if (isPast(topic) && isOfThing(topic.items) && verb.has('v.restore')) return true;
  return isTopic(topic) && (isBareVerb(verb, topic) || isThatMuch(verb, topic));
}

/** "0:08 to 0:11 is idle, cut those three seconds": as long as the stretch that was named, and the same. */
function isThatMuch(verb: Clause, topic: Clause): boolean {
  const [length, ...more] = verb.all('dur');
  const range = topic.one('range');
  if (length === undefined || more.length > 0 || range === undefined || range.toMs - range.fromMs !== length.ms)
    return false;
  return verb.has('v.remove', 'v.cut') && verb.named() === 0 && !verb.has('rel.to', 'rel.start', 'rel.end');
}

function spokenOf(topic: Clause): readonly Item[] {
  // "Just small talk" is how it is.
  const told = topic.items.filter(
    (item) => !(item.is === 'concept' && /^(?:size\.|x\.(?:only|not)|lk\.|deg\.|v\.(?:louder|quieter)$)/.test(item.id)),
  );
  return isPast(topic) ? told.filter((item) => !isConcept(item, 'v.cut', 'v.remove', 'v.split')) : told;
}

function isTopic({ items }: Clause): boolean {
  const quiet = !hasVerb(
    items,
    'v.unwanted',
    'v.want',
    'v.add',
    'v.move',
    'v.set',
    'v.make',
    'v.correct',
    'v.quieter',
    'v.louder',
    'v.say',
    ...(isNarrated(items) ? HAPPENING : []),
  );
  return (
    quiet && ((isOfThing(items) && (!hasNoun(items) || items.some(({ is }) => is === 'range'))) || isOfNoun(items))
  );
}

/** "The song is annoying": a noun alone, and how it is. */
function isOfNoun(items: readonly Item[]): boolean {
  const nouns = items.filter((item) => item.is === 'concept' && /^(o|m)\./.test(item.id));
  const rest = items.filter((item) => !nouns.includes(item) && item.is !== 'word' && item.is !== 'punct');
  const [noun] = nouns;
  return (
    nouns.length === 1 &&
    isConcept(noun, 'o.music', 'o.title', 'o.voice', 'm.voice', 'o.overlay') &&
    rest.every((item) => item.is === 'concept' && /^(deg|x\.filler)/.test(item.id))
  );
}

function isBareVerb({ items }: Clause, topic: Clause): boolean {
  const gone = isConcept(
    items.find((item) => item.is === 'concept' && item.id.startsWith('v.')),
    'v.hide',
  );
  const taking =
    (gone && topic.items.some(({ is }) => is === 'range')) ||
    items.some((item) => isConcept(item, 'v.remove', 'v.cut', 'v.keep', 'v.unwanted'));
  // "It" has got the name of the topic.
  const plain = items.every(
    (item) =>
      item.is === 'word' || item.is === 'punct' || item.is === 'concept' || !isSaid(item) || topic.items.includes(item),
  );
  return taking && plain && !hasNoun(items) && !items.some((item) => isConcept(item, 'p.others', 'x.not'));
}

function isOfThing(items: readonly Item[]): boolean {
  return items.some(({ is }) => TIMED.has(is) || is === 'file' || is === 'ref' || is === 'these');
}

/** A noun or meaning of its own, so that a clause is about something else. */
function hasNoun(items: readonly Item[]): boolean {
  return items.some(
    (item) =>
      item.is === 'concept' &&
      /^(o\.(music|title|text|transition|sound|background|volume|overlay)|p\.others|tr\.|look\.|m\.|q\.|mo\.|plat\.|fmt\.)/.test(
        item.id,
      ),
  );
}

function meantTogether(said: Clause): Clause {
  const { message } = said;
  const whole = unmoved(
    qualified(withoutReplaced(putOut(movedInOne(notThere(meantAsWhole(said)), message), message), message), message),
    message,
  );
  const clause = whole === said.items ? said : new Clause(whole, message);
  const gone = withGone(clause);
  const items = anyOne(
    message,
    coming(message, centred(takenOff(numbered(wanted(unwanted(still(edgeGivenBack(gone, message)), message)))))),
  );
  return items === said.items ? said : new Clause(items, message);
}

const isNeed = (item: Item): boolean => item.is === 'word' && /^needs?$/.test(item.text);

/** "I only want 0:03 to 0:09", "only 5 seconds of city", "just the first two minutes of it". */
function wanted(items: readonly Item[]): readonly Item[] {
  const want = items.findIndex((item) => isConcept(item, 'v.want'));
  const spanned = items.some(({ is }) => is === 'range');
  const stretch =
    items.some(({ is }) => is === 'head' || is === 'tail') &&
    !items.some((item) => isConcept(item, 'o.music', 'o.sound', 'o.voice', 'm.voice'));
  const only = items.findIndex(
    (item, at) =>
      (isConcept(item, 'x.only') &&
        !isSaidOf(items[at - 1]) &&
        !isWhenWord(items[at + 1]) &&
        !isConcept(items[at + 1], 'tm.begin', 'rel.lead', 'rel.start', 'v.rise', 'tm.end')) ||
      ((spanned || stretch) && isConcept(item, 'so.only')),
  );
  const timed = items.some(({ is }) => TIMED.has(is));
  const named = items.some(({ is }) => is === 'file' || is === 'ref' || is === 'these');
  const other =
    hasVerb(items, 'v.want') ||
    items.some((item) => item.is === 'concept' && /^(tr|look|fmt|m|q|plat|fit|mo)\./.test(item.id));
  // "Only for 4 seconds", and of what is spoken of: how long it stays. "The first 8 seconds of it" are a stretch.
  const edged = stretch && (want >= 0 || items.some((item) => isNeed(item) || isConcept(item, 'so.only')));
  const lasting = items.some((item) => (item.is === 'these' && !edged) || (item.is === 'word' && item.text === 'for'));
  const taken =
    spanned && !other ? items.findIndex((item) => item.is === 'word' && /^(take|grab|pick|pull)$/.test(item.text)) : -1;
  if (taken >= 0) return replaced(items, taken, 'v.keep');
  if (other || !(timed || named) || lasting) return items;
  if (only >= 0) return replaced(items, only, 'v.keep');
  const span = items.some(({ is }) => is === 'range');
  return want >= 0 && span ? replaced(items, want, 'v.keep') : items;
}

/** "Only when the beach appears" says when. */
const isWhenWord = (next: Item | undefined): boolean =>
  next?.is === 'word' && /^(?:when|while|once|if|after|before|until)$/.test(next.text);

/** "The first minute is just small talk" says how it is, and not what is to stay. */
function isSaidOf(before: Item | undefined): boolean {
  return before?.is === 'word' && /^(is|are|was|were|s|its|thats|that's|it's)$/.test(before.text);
}

function isRestAway(clause: Clause): boolean {
  // "海边从第4秒到第9秒，其他剪掉".
  const cut = clause.has('v.remove') || REST_CUT.test(clause.text());
  return clause.has('p.others') && cut && !clause.has('x.not', 'p.except');
}

const REST_CUT = /(?:其[他它余]|别的|余下|剩下)的?(?:部分|内容)?(?:都|全)?[剪裁切]/;

function isKeepable(clause: Clause): boolean {
  return clause.has('v.keep') || isOfThing(clause.items);
}

/** "Only the six seconds in the middle, three off either end" is one wish. */
function isMiddleTwice(last: Clause, now: Clause): boolean {
  return last.has('v.keep') && last.has('n.middle', 'pos.center') && now.has('x.both_ends') && now.named() === 0;
}

/** The clause with keeping as its only verb of taking. */
function kept(clause: Clause): Clause {
  const items = clause.items.flatMap((item): Item[] => {
    if (isConcept(item, 'v.remove', 'v.want', 'p.others', 'v.unwanted', 'x.not', 'x.leave')) return [];
    if (isConcept(item, 'v.cut') && REST_CUT.test(clause.text())) return [];
    return [item];
  });
  if (clause.has('v.keep')) return new Clause(items, clause.message);
  const first = items[0];
  const verb: Item = { is: 'concept', id: 'v.keep', start: first?.start ?? 0, end: first?.start ?? 0 };
  return new Clause([verb, ...items], clause.message);
}
