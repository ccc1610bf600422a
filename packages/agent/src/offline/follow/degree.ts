import type { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { joined, slotOf } from './merge.ts';

/** Two ways of one quantity: more of it and less of it. */
const AXES: readonly (readonly [string, string])[] = [
  ['v.louder', 'v.quieter'],
  ['size.bigger', 'size.smaller'],
  ['v.fast', 'v.slow'],
  ['look.warm', 'look.cool'],
  ['rel.longer', 'rel.shorter'],
];
const MORE =
  /^\W*(?:it |they |that )?still (?:is|are|isn't|aren't|not)\b|\b(more|further|again|not enough|still not|keep going|another notch|stronger|a (?:touch|bit|little|hair|notch) up)\b|再来|再多|还不够|不够|继续|加点|更|再加/;
const LESS =
  /\b(too much|less|not so much|not that much|bring it (?:back|down)|dial it (?:back|down)|take it (?:back|down)|tone it down|overdone|a bit much|over the top|back a (?:bit|little|touch))\b|太过|过了|过头|收一|收回|回来|往回|少一|别那么|没那么/;
const HIGH =
  /\b(?:big|large|loud|bright|fast|quick|long|high|strong|wide|huge|heavy)(?:g?er)?\b|[大响亮快长高多强吵猛]/;
const LOW = /\b(?:small|quiet|soft|dark|slow|short|low|weak|dim|tiny|faint)(?:er)?\b|[小轻暗慢短低少弱]/;
const OVER =
  /\b(?:too|not quite (?:that|so|as)|not (?:that|so|as)|overly|way too)\b|太|有点|有些|过于|偏|没那么|不要那么/;

/** "Too tiny now, slightly bigger", "太小了，大一点": behind the complaint stands what is wanted. */
const COMPLAINT =
  /\b(?:that(?:'s| is| was)|it(?:'s| is| was)|now|a bit|way|much|far)?\s*too (?!much\b)\w+(?: now)?|(?:太|有点|有些|过于)[大小响亮快长高多轻暗慢短低少吵]了?/;
const UPWARD = /\b(?:up|back up)\b|往上/;
const DOWNWARD = /\b(?:down|back down)\b|往下/;

/** "Now it's too quiet, up a little", "太小了，回来一点": what is wrong says the way. */
function complained(said: string): number | undefined {
  const [complaint] = COMPLAINT.exec(said) ?? [''];
  if (HIGH.test(complaint)) return -1;
  return LOW.test(complaint) ? 1 : undefined;
}

/** 1 for "a bit more", -1 for "that's too much"; undefined when the words say neither. */
function directionOf(said: string): number | undefined {
  const cure = said.replace(COMPLAINT, ' ');
  if (HIGH.test(cure) || LOW.test(cure)) return wayOf(cure);
  return complained(said) ?? wayOf(said);
}

function wayOf(text: string): number | undefined {
  // "That was too much, a touch up" says the way itself.
  if (LESS.test(text) && UPWARD.test(text)) return 1;
  if (LESS.test(text)) return -1;
  if (DOWNWARD.test(text) && !HIGH.test(text)) return -1;
  const plainText = text
    .replace(/一点点|一点|一丢丢|一些|有点点/g, ' ')
    .replace(/\b(?:a|the) (?:little|tiny|small|bit)\b/g, ' ');
  const over = OVER.test(text) && !/再/.test(text) ? -1 : 1;
  if (HIGH.test(plainText)) return over;
  if (LOW.test(plainText)) return -over;
  return MORE.test(text) || /^再.{0,4}(?:一|点|些)/.test(text) ? 1 : undefined;
}

/** "A bit more", "that's too much", "still too small" after "make the music louder": the same request, further or back. */
export function byDegree(request: Clause, fragment: Clause): Clause | undefined {
  if (fragment.items.length > 16 || fragment.items.some(isOwn)) return undefined;
  const text = fragment.rawBetween(0, fragment.items.length - 1).toLowerCase();
  const direction = directionOf(text) ?? (fragment.has('deg.less') ? -1 : undefined);
  const axis = axisOf(request);
  if (axis !== undefined && isOther(fragment, axis.pair[0])) return undefined;
  if (direction === undefined || axis === undefined) return undefined;
  const [more, less] = axis.pair;
  // "Still too loud" after "too loud": once more the same way.
  // "More" goes on the way the request went; words like "bigger" name their way themselves.
  const isBare = ![HIGH, LOW, UPWARD, DOWNWARD].some((way) => way.test(text));
  const up = direction * (isBare ? axis.sign : 1) > 0;
  const amounts = fragment.items.filter(
    (item) => slotOf(item) === 'level' || slotOf(item) === 'time' || isConcept(item, 'rel.to'),
  );
  const kept = request.items.filter(
    (item) => !isDirection(item) && !isConcept(item, 'deg.too') && slotOf(item) !== 'level' && slotOf(item) !== 'time',
  );
  const word: Item = { is: 'concept', id: up ? more : less, start: 0, end: 0 };
  return joined(request, [...kept, word, ...amounts], fragment);
}

/** "A bit higher" moves what was made bigger, and "longer" is a time of it. */
function isOther(fragment: Clause, axis: string): boolean {
  if (axis !== 'size.bigger') return false;
  const timed = fragment.has('tm.stay', 'rel.longer', 'tm.longer', 'rel.long') || fragment.one('dur') !== undefined;
  return fragment.families('dir.').length > 0 || timed;
}

/** A noun or a name of its own makes it a request of its own. */
function isOwn(item: Item): boolean {
  if (slotOf(item) === 'name') return true;
  return (
    item.is === 'concept' &&
    /^(o\.(?!it$)|m\.|q\.|v\.(remove|move|copy|swap|split|export|join|reverse|undo|redo|mute|keep))/.test(item.id)
  );
}

function isDirection(item: Item): boolean {
  return item.is === 'concept' && AXES.some((pair) => pair.includes(item.id));
}

function axisOf(request: Clause): { pair: readonly [string, string]; sign: number } | undefined {
  for (const pair of AXES) {
    const turned = request.has('deg.too') ? -1 : 1;
    if (request.has(pair[0])) return { pair, sign: turned };
    if (request.has(pair[1])) return { pair, sign: -turned };
  }
  const volume = request.has('o.volume') || (request.has('o.music', 'o.sound') && request.one('percent') !== undefined);
  return volume ? { pair: ['v.louder', 'v.quieter'], sign: 1 } : undefined;
}
