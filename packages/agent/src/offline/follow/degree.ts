import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { joined, merged, slotOf } from './merge.ts';

/** Two ways of one quantity: more of it and less of it. */
const AXES: readonly (readonly [string, string])[] = [
  ['v.louder', 'v.quieter'],
  ['size.bigger', 'size.smaller'],
  ['v.fast', 'v.slow'],
  ['look.warm', 'look.cool'],
  ['rel.longer', 'rel.shorter'],
  ['tm.longer', 'tm.shorter'],
  ['lk.brightness.up', 'lk.brightness.down'],
  ['lk.contrast.up', 'lk.contrast.down'],
  ['lk.saturation.up', 'lk.saturation.down'],
];
const MORE =
  /^\W*(?:it |they |that )?still (?:is|are|isn't|aren't|not)\b|\b(more|further|again|not enough|still not|keep going|another notch|stronger|a (?:touch|bit|little|hair|notch) up)\b|再来|再一[次遍]|再多|还不够|不够|继续|加点|更|再加/;
const LESS =
  /\b(too much|less|not (?:quite )?(?:so|that) much|bring it (?:back|down)|dial it (?:back|down)|take it (?:back|down)|tone it down|overdone|a bit much|over the top|back a (?:bit|little|touch))\b|太过|过了|太多|多了|过头|收一|收回|回来|往回|少一|别那么|没那么|(?:没必要|没有必要|用不着|不需要|不必)[这那]么/;
const HIGH = /\b(?:big|large|loud|bright|fast|quick|long|high|strong|wide|huge|heavy)(?:g?er)?\b|[大响亮快长高强吵猛]/;
const LOW = /\b(?:small|quiet|soft|dark|slow|short|low|weak|dim|tiny|faint)(?:er)?\b|[小轻暗慢短低弱]/;
const OVER =
  /\b(?:too|not quite (?:that|so|as)|not (?:that|so|as)|overly|way too)\b|太|有点|有些|过于|偏|没那么|不要那么/;

/** "Too tiny now, slightly bigger", "太小了，大一点": behind the complaint stands what is wanted. */
const COMPLAINT =
  /\b(?:that(?:'s| is| was)|it(?:'s| is| was)|now|a bit|way|much|far)?\s*too (?!much\b)\w+(?: now)?|(?:太|有点|有些|过于|偏|(?:还是|仍然|依然)(?![大小响亮快长高多轻暗慢短低少吵]一?[点些]))[大小响亮快长高多轻暗慢短低少吵]了?/;
/** "Once more": the same step again, and no copy of anything. */
const REPEATED =
  /^\W*(?:and |now )?(?:again|once more|one more time|再来一[次遍]|再一[次遍])(?: please)?[吧。.!！\s]*$/;
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
export function byDegree(requests: readonly Clause[], fragment: Clause): Clause | undefined {
  const request = requests.findLast((one) => axisOf(one) !== undefined);
  const axis = request && axisOf(request);
  const text = fragment.rawBetween(0, fragment.items.length - 1).toLowerCase();
  if (request === undefined || axis === undefined || fragment.items.length > 16) return undefined;
  if (!REPEATED.test(text) && fragment.items.some(isOwn)) return undefined;
  if (fragment.items.some((item) => isOtherQuantity(item, request))) return undefined;
  const level = levelInstead(request, fragment, text);
  if (level !== undefined) return level;
  const direction = directionOf(text) ?? (fragment.has('deg.less') ? -1 : undefined);
  if (isOther(fragment, axis.pair) || direction === undefined) return undefined;
  const [more, less] = axis.pair;
  // "Still too loud" after "too loud": once more the same way.
  // "More" goes on the way the request went; words like "bigger" name their way themselves.
  const isBare = ![HIGH, LOW, UPWARD, DOWNWARD].some((way) => way.test(text));
  const up = direction * (isBare ? axis.sign : 1) > 0;
  const amounts = fragment.items.filter(
    (item) => slotOf(item) === 'level' || slotOf(item) === 'time' || isConcept(item, 'rel.to'),
  );
  const back = up !== axis.sign > 0;
  const keep = (item: Item): Item[] => keptOf(item, { axis: axis.pair, back, told: amounts.length > 0 });
  const kept = request.items.flatMap(keep);
  const word: Item = { is: 'concept', id: up ? more : less, start: 0, end: 0 };
  const length = kept.findIndex(({ is }) => is === 'dur');
  // "Two seconds longer": the way stands right behind the length.
  const at = length < 0 ? kept.length : length + 1;
  const start = kept[length]?.end ?? 0;
  return joined(
    request,
    [...kept.slice(0, at), { ...word, start, end: start }, ...kept.slice(at), ...amounts],
    fragment,
  );
}

/** "Opacity 50 %" behind "40 % of the screen": a quantity that has its name. */
function isOtherQuantity(item: Item, request: Clause): boolean {
  const named =
    item.is === 'concept' && /^(?:pl\.(?:opacity|clear|clearness|rotate)|lk\.[a-z]+|n\.speed)$/.test(item.id);
  return named && !request.has(item.id);
}

/** "高了，30%", "too loud, 30 %" after "50 %": the level itself is said, and not by how much. */
function levelInstead(request: Clause, fragment: Clause, text: string): Clause | undefined {
  const level = fragment.one('percent');
  if (level === undefined || request.one('percent') === undefined) return undefined;
  const cure = text.replace(COMPLAINT, ' ').replace(TOLD_OFF, ' ').replace(OVERDONE, ' ');
  const isStep = [HIGH, LOW, MORE, LESS, UPWARD, DOWNWARD, STEP].some((way) => way.test(cure));
  return isStep ? undefined : merged(request, new Clause([level], fragment.message));
}

const TOLD_OFF = /^[还是有]{0,2}[大小响高低吵轻]了?[点些]?(?=[\s,，。])/;
/** How far off the last level was, before the right one is said. */
const OVERDONE =
  /\b(?:(?:a (?:bit|little|touch) |way |far )?too much|not (?:quite )?(?:so|that) much|overdone|over the top|(?:still )?not enough)\b|[太过]多了?|过[了头]+|太过了?|还?不够/g;
const STEP = /\b(?:by|than)\b|[再加减增降升]/;

/** What stays of a request: other ways go on or back with the first, "two seconds longer" is two again, or one back. */
function keptOf(
  item: Item,
  { axis, back, told }: { axis: readonly [string, string]; back: boolean; told: boolean },
): Item[] {
  const own = AXES.find((pair) => item.is === 'concept' && pair.includes(item.id));
  if (own === axis || isConcept(item, 'deg.too')) return [];
  if (own !== undefined) return [back && item.is === 'concept' ? { ...item, id: opposite(own, item.id) } : item];
  if (item.is === 'dur' && axis[0] === 'rel.longer' && !told) return [back ? { ...item, ms: item.ms / 2 } : item];
  return slotOf(item) === 'level' || slotOf(item) === 'time' ? [] : [item];
}

function opposite([one, other]: readonly [string, string], id: string): string {
  return id === one ? other : one;
}

/** "A bit higher" moves what was made bigger, "longer" is a time of it, and "two seconds shorter" has nothing to do with how bright
 *  it is: another quantity is a request of its own. */
function isOther(fragment: Clause, axis: readonly [string, string]): boolean {
  const timed = /^(?:rel|tm)\./.test(axis[0]);
  const meant = (id: string): boolean =>
    axis.includes(id) || (timed && /^(?:rel|tm)\./.test(id)) || (axis[0] === 'v.louder' && id.startsWith('size.'));
  if (fragment.has('n.half', 'n.double')) return true;
  const other = fragment.items.some((item) => item.is === 'concept' && OWN_WAY.test(item.id) && !meant(item.id));
  return other || (!timed && (fragment.has('tm.stay', 'rel.long') || fragment.one('dur') !== undefined));
}

const OWN_WAY =
  /^(?:lk\.|look\.|an\.|st\.|tr\.|size\.|dir\.|v\.(?:louder|quieter|fast|slow)|(?:rel|tm)\.(?:longer|shorter))/;

/** A noun or a name of its own makes it a request of its own. */
function isOwn(item: Item): boolean {
  if (slotOf(item) === 'name') return true;
  return (
    item.is === 'concept' &&
    /^(o\.(?!it$)|m\.|q\.|v\.(remove|move|copy|swap|split|export|join|reverse|undo|redo|mute|keep))/.test(item.id)
  );
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

/** "Too much, back a bit": sentences that only say how far, as one. */
export function degreeOf(clauses: readonly Clause[]): Clause | undefined {
  const [first] = clauses;
  const items = clauses.flatMap((clause) => clause.items);
  const told = items.every(
    (item) => slotOf(item) === undefined && (item.is !== 'concept' || /^(?:deg|x|rel)\./.test(item.id)),
  );
  return first === undefined || !told ? undefined : new Clause(items, first.message);
}
