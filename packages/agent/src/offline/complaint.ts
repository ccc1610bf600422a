import { type Item, isConcept } from './item.ts';

/** How somebody says that a thing is not as it should be: a statement, and no request. */
const STATED =
  /\b(?:too|is|are|isn'?t|aren'?t|was|were|looks|(?<=\b(?:they|we|i|you|it|all|everything|people|these|those|faces|[a-z]+s) )look|sounds?|seems?|feels?|comes?|came|turned out|goes|go|drags?|hardly|barely|can'?t|cannot|couldn'?t|struggle)\b|['’]s\b|太|有点|有些|偏|过于|不够|还是|抢|拖|吵|[看听]不[清见]|了$/i;
/** Words by which it is a wish after all: "it should be brighter", "别太快". */
const WISHED =
  /\b(?:should|would|needs?|want|must|let'?s|please|could (?:you|we|it|this|that|the|be)|can (?:you|we|it|be)|make|sure|if|when(?:ever)?|until|so that|not too|none too|to be)\b|别|不要|不能|如果|要是|希望|想|再|提亮|锐化|调[亮暗大小高低]|^(?:把|请|给|让)|(?<!有)一?[点些]$|一下$/i;

/** Quantities that may be complained of, each with the meanings that speak of it. */
const AXES: readonly RegExp[] = [
  /^(?:v\.(?:louder|quieter)|o\.volume)$/,
  /^size\./,
  /^(?:v\.(?:fast|slow)|n\.speed|rel\.(?:longer|shorter|long)|tm\.(?:longer|shorter|stay))$/,
  /^lk\.(?!saturation|temperature)/,
  /^(?:lk\.(?:saturation|temperature)|look\.)/,
  /^(?:dir|pos)\./,
  /^pl\.(?:opacity|clear|clearness|opaque)$/,
];
const VOLUME = 0;
const SIZE = 1;
const PACE = 2;
/** A longer row of words is no complaint of a person. */
const LONGEST = 60;
/** Words for a way, whatever goes that way: "bring it down", "turn it up". */
const WAYS = ['v.louder', 'v.quieter', 'dir.up', 'dir.down', 'deg.less', 'deg.more', 'v.sink', 'v.rise'];
const AMOUNTS: ReadonlySet<Item['is']> = new Set(['percent', 'times', 'decibels', 'num']);
const TIMES: ReadonlySet<Item['is']> = new Set(['dur', 'head', 'tail', 'range', 'after', 'before']);

/** "The music is too loud, bring it down a bit", "太吵了，音量减一半": what is to be done says the cure, and the complaint only of
 *  what. Both as one wish; undefined where the second is another one. */
export function curedBy(told: readonly Item[], cure: readonly Item[], message: string): Item[] | undefined {
  if (told.length + cure.length > LONGEST) return undefined;
  const covering = coveredBy(told, cure, message);
  if (covering !== undefined) return covering;
  const axis = axisOf(told, message);
  if (axis === undefined || !isComplaint(told, message) || !isOfSame(told, cure)) return undefined;
  // "音乐太大了，都听不清人说话，小一半": what comes of it is no wish either.
  if (isComplaint(cure, message))
    return cure[0]?.is === 'punct' && axisOf(cure, message) === axis ? [...told] : undefined;
  if (isOfOneOf(told, cure)) return [...cure];
  if (heals(axis, cure) || (axis === SIZE && isMadeLegible(told, cure, message)))
    return [...(cure.some(isNaming) ? [] : subjectOf(told)), ...cure];
  return byAmount(told, cure, message);
}

const COVERS =
  /\b(?:(?:hidden|covered|blocked|obscured|swallowed|cut off) by|cover(?:s|ing|ed)?|block(?:s|ing)?|obscur(?:es?|ing)|in the way|in front of|overlap(?:s|ping)?)\b|挡|遮|盖住|压住/i;

/** "The captions get hidden by the buttons, put them at the top", "字幕挡住脸了，放上面": what is in the way is moved, and nothing else. */
function coveredBy(told: readonly Item[], cure: readonly Item[], message: string): Item[] | undefined {
  const text = message.slice(told[0]?.start, told.at(-1)?.end);
  const moves = cure.some((item) => item.is === 'concept' && /^(?:pos|dir|size)\./.test(item.id));
  if (!moves || !COVERS.test(text) || WISHED.test(text) || cure.some(isNaming)) return undefined;
  const thing = told.find(isNaming);
  return thing && [thing, ...cure.filter(({ is }) => is !== 'punct')];
}

const COVERED =
  /\b(?:is|are|was|were|gets?|getting|being|keeps? being|['’](?:s|re)) (?:[a-z]+ly |partly |half |all |a bit )?(?:hidden|covered(?: up)?|obscured|blocked|cut off|concealed|invisible)\b(?: (?:by|behind|under|underneath|beneath|because|with|below)\b|$)|被.{1,8}(?:挡|遮|盖)/i;

/** "The captions are hidden by the buttons", "字幕被按钮挡住了": how it is, and nothing to hide. */
export function isCovered(told: readonly Item[], message: string): boolean {
  const said = told.filter(({ is, end, start }) => is !== 'punct' && end > start);
  const text = message.slice(said[0]?.start ?? 0, said.at(-1)?.end ?? 0);
  return COVERED.test(text) && !WISHED.test(text);
}

/** "Too loud, 30 %", "太大了，小一半": only by how much, or which way. */
function byAmount(told: readonly Item[], cure: readonly Item[], message: string): Item[] | undefined {
  const other = cure.some((item) => item.is === 'concept' && !WAYS.includes(item.id) && isOtherWish(item));
  const amounts = cure.filter(isAmount).map((item) => toward(item, message));
  const bare = amounts.length > 0 || cure.some((item) => isConcept(item, ...WAYS));
  // "Too faint. 150 percent please": so much, and not by so much.
  const whole = cure.find((item) => item.is === 'percent' && item.value >= 1);
  if (bare && !other && whole?.is === 'percent' && amounts.length === 1)
    return [...subjectOf(told), { is: 'concept', id: 'rel.to', start: whole.start, end: whole.start }, whole];
  return bare && !other ? [...told, ...amounts, ...(told.some(isNaming) ? [] : cure.filter(isOfAll))] : undefined;
}

/** "I can hardly hear the narration over the piano. Narration up, piano down": each has a cure of its own. */
const isOfOneOf = (told: readonly Item[], cure: readonly Item[]): boolean =>
  told.filter(isNaming).length > 1 &&
  cure.filter(isNaming).length === 1 &&
  cure.some((item) => isConcept(item, ...WAYS));

/** "Too hectic. 1.5x for all of them": for what it is said. */
const isOfAll = (item: Item): boolean => isConcept(item, 'o.all', 'o.each', 'n.film');

/** "Take the garden out, it's blurry", "turn it down, it's too loud", "删掉泳池，太暗了": why, behind a wish that takes the thing away or
 *  cures just that. Nothing more is asked for. */
export function isExplanation(wish: readonly Item[], why: readonly Item[], message: string): boolean {
  if (wish.length + why.length > LONGEST || isComplaint(wish, message) || !isOfSame(wish, why)) return false;
  if (why.some((item) => AMOUNTS.has(item.is) || TIMES.has(item.is) || item.is === 'quote')) return false;
  const axis = axisOf(why, message);
  const told = isComplaint(why, message) || LED.test(message.slice(why[0]?.start, why.at(-1)?.end));
  if (axis !== undefined && told && heals(axis, wish)) return true;
  return isTakenAway(wish) && isHowItIs(why, message);
}

const LED = /^(?:because|cause|cuz|coz|因为)/i;

const isTakenAway = (wish: readonly Item[]): boolean =>
  wish.some((item) => isConcept(item, 'v.remove', 'v.mute', 'v.unwanted', 'x.off')) ||
  (wish.some((item) => isConcept(item, 'v.cut')) && wish.some(({ is }) => TIMES.has(is)));

/** "It's crooked", "way too bright", "有点歪": how something is, and no wish that it be otherwise. */
function isHowItIs(items: readonly Item[], message: string): boolean {
  const said = items.filter((item) => item.is !== 'punct' && !isConcept(item, 'rel.and'));
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return false;
  const text = message.slice(first.start, last.end);
  return HOW_IT_IS.test(text) && !WISHED.test(text) && !said.some((item) => isConcept(item, 'x.not', 'v.remove'));
}

const HOW_IT_IS =
  /^(?:(?:because|since|as|cause|cuz|coz) )?(?:it|they|that|this|those|these|he|she)(?:['’]s|['’]re| (?:is|are|was|were|looks?|sounds?|seems?|feels?|came out|comes out|turned out|drags?|has|have|goes|go)) |^(?:way |far |just |simply |really |a bit |much )?too |^(?:因为|反正|毕竟)?[它这那都]?[个张段]?(?:颜色|画面|声音|光线|字)?(?:实在|都|也)?(?:太|有点|有些|偏|过于|又)/i;

/** True for what only says how something is. */
function isComplaint(items: readonly Item[], message: string): boolean {
  const said = items.filter(({ is }) => is !== 'punct');
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined || axisOf(said, message) === undefined) return false;
  const asks = said.some(
    (item) =>
      AMOUNTS.has(item.is) ||
      TIMES.has(item.is) ||
      item.is === 'at' ||
      (item.is === 'quote' && item.onTimeline !== true) ||
      isConcept(item, 'x.not', 'rel.to') ||
      (item.is === 'concept' && /^[vq]\.(?!say$)/.test(item.id) && !isOfAxis(item) && !isTooLong(item, message)),
  );
  const text = message.slice(first.start, last.end);
  return !asks && (STATED.test(text) || said.some((item) => isConcept(item, 'deg.too'))) && !WISHED.test(text);
}

const isOfAxis = (item: Item): boolean => item.is === 'concept' && AXES.some((ids) => ids.test(item.id));

/** "Too long" is also a word for cutting. */
const isTooLong = (item: Item, message: string): boolean =>
  isConcept(item, 'v.cut') && /^too long$/i.test(message.slice(item.start, item.end));

/** Which of the quantities it is about: the first that is said. Big and small of what sounds is loud and quiet. */
function axisOf(items: readonly Item[], message: string): number | undefined {
  const axes = items.flatMap((item) => {
    if (isTooLong(item, message)) return [PACE];
    return item.is === 'concept' ? [AXES.findIndex((ids) => ids.test(item.id))] : [];
  });
  const axis = axes.find((one) => one >= 0);
  const sounds = items.some((item) => isConcept(item, 'o.music', 'o.sound', 'o.voice', 'm.voice'));
  return axis === SIZE && sounds ? VOLUME : axis;
}

/** A name, or the noun of a thing; how many and which quality are none. */
function isNaming(item: Item): boolean {
  if (item.is === 'file' || item.is === 'ref' || item.is === 'quote') return true;
  return item.is === 'concept' && /^(?:o\.(?!volume|it$|all|each|sound|cut|look)|m\.|p\.|tr\.)/.test(item.id);
}

/** True when the cure names nothing but what was complained of. */
function isOfSame(told: readonly Item[], cure: readonly Item[]): boolean {
  const known = told.filter(isNaming);
  return known.length === 0 || cure.filter(isNaming).every((item) => known.some((other) => isAlike(item, other)));
}

function isAlike(one: Item, other: Item): boolean {
  if (one.is === 'concept' && other.is === 'concept') return one.id === other.id;
  if (one.is === 'file' && other.is === 'file') return one.name === other.name;
  return one.is === 'ref' && other.is === 'ref' && one.n === other.n;
}

/** True when the cure is about the quantity that was complained of, or takes the thing away. */
function heals(axis: number, cure: readonly Item[]): boolean {
  if (axis === VOLUME && cure.some((item) => isConcept(item, 'o.sound', 'size.smaller', 'size.bigger'))) return true;
  if (axis === PACE && cure.some(({ is }) => TIMES.has(is))) return true;
  if (cure.some((item) => isConcept(item, 'v.remove', 'v.mute', 'v.cut') && !cure.some(isAmount))) return true;
  return cure.some((item) => item.is === 'concept' && AXES[axis]?.test(item.id) === true);
}

const UNREAD = /\bread|legible|看不[清见]|难认|认不出/i;

/** "People can't read the text, put a black box behind it": what is hard to read may be made easier in other ways than larger. */
function isMadeLegible(told: readonly Item[], cure: readonly Item[], message: string): boolean {
  if (!UNREAD.test(message.slice(told[0]?.start, told.at(-1)?.end))) return false;
  return cure.some((item) => item.is === 'concept' && /^(?:st\.(?!font)|color\.)/.test(item.id));
}

/** A verb or a quality of its own. */
function isOtherWish(item: Item): boolean {
  return (
    item.is === 'concept' &&
    (isOfAxis(item) || /^(?:v\.(?!make|set|change|cut)|(?:tr|m|q|fmt|plat|color|st|an)\.)/.test(item.id))
  );
}

function isAmount(item: Item): boolean {
  return (
    AMOUNTS.has(item.is) ||
    isConcept(item, 'n.half', 'n.double', 'n.normal', 'deg.little', 'deg.much', 'rel.to') ||
    isConcept(item, 'rel.join')
  );
}

/** "改成25%": what it comes to. */
function toward(item: Item, message: string): Item {
  return isConcept(item, 'rel.join') && /[改换调]/.test(message.slice(item.start, item.end))
    ? { is: 'concept', id: 'rel.to', start: item.start, end: item.end }
    : item;
}

/** What the complaint is about: all that stands before its words for the quality. */
function subjectOf(told: readonly Item[]): Item[] {
  const at = told.findIndex((item) => isOfAxis(item) || isConcept(item, 'deg.too', 'v.cut'));
  const before = told
    .slice(0, at)
    .filter((item) => item.is !== 'punct' && !isConcept(item, 'deg.little', 'deg.much', 'o.it', 'so.denoise'));
  if (before.some(isNaming)) return before;
  const named = told.filter(isNaming);
  // "It is too long, cut it to 4 seconds": what the conversation is about.
  return named.length > 0 ? named : told.filter((item) => isConcept(item, 'o.it')).slice(0, 1);
}
