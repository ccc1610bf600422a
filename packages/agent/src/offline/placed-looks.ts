import { type Item, isAudioName, isConcept } from './item.ts';

type Rule = (items: readonly Item[], message: string) => readonly Item[];

/** How pictures stand in the frame: shares of their own size, shapes, turns. */
export function placedLooks(items: readonly Item[], message: string): readonly Item[] {
  return RULES.reduce((now, rule) => rule(now, message), items);
}

const concept = (id: string, { start, end }: Item): Item => ({ is: 'concept', id, start, end });

/** A picture or a clip that is named. */
const isPictured = (item: Item): boolean =>
  (item.is === 'file' && !isAudioName(item.name)) ||
  (item.is === 'ref' && /^(?:clip|video|image|overlay|any)$/.test(item.kind)) ||
  item.is === 'these' ||
  isConcept(item, 'o.overlay', 'o.it', 'o.watermark', 'o.image');

const textOf = (items: readonly Item[], message: string): string =>
  message.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0);

const HALVED =
  /\bhalf (?:of )?(?:its|the|their|that) (?:current |present |original )?(?:width|size)\b(?! of the (?:screen|frame|picture))|\bhalve\b.*\b(?:width|size)\b|\b(?:width|size)\b.*\bin half\b|\btwice as (?:narrow|small)\b|(?:宽度?|尺寸|大小)(?:减|砍|缩|缩小|缩减)(?:掉)?(?:一|到一)?半|(?:现在|原来|目前)的?(?:一半|二分之一)(?:大|宽|就)/i;

/** "Halve the width of the webcam", "half its current size", "尺寸减半": of what it is now, and nothing is split. */
const halved: Rule = (items, message) => {
  const text = textOf(items, message);
  const half = items.find((item) => isConcept(item, 'n.half', 'v.split', 'n.double'));
  const timed = items.some(({ is }) => /^(?:dur|at|range|head|tail|percent|times)$/.test(is));
  const sounds = items.some((item) => isConcept(item, 'o.music', 'o.volume', 'o.sound', 'o.voice', 'n.speed'));
  if (half === undefined || timed || sounds || !HALVED.test(text) || !items.some(isPictured)) return items;
  const rest = items.filter(
    (item) =>
      !isConcept(
        item,
        'n.half',
        'v.split',
        'v.cut',
        'n.double',
        'v.keep',
        'v.say',
        'pl.width',
        'o.canvas',
        'size.bigger',
        'size.smaller',
        'size.size',
        'm.analyse',
      ),
  );
  return [...rest, concept('n.half', half), concept('size.size', half)].toSorted((a, b) => a.start - b.start);
};

const SHAPED =
  /\b(?:in|into|as|to|like|a|with) (?:an? )?(?:small |little |nice )?(?:circle|oval|heart|star|hexagon|triangle)\b|\b(?:circular|circle|round|oval|heart-shaped|star-shaped) (?:mask|shape|crop|frame|window|bubble|picture|one|view)\b|\bmask\b|\b(?:make|want|be|is|look) (?:\S+ ){0,4}(?:round|circular)\b(?! (?:the|to|up|down|off))|\brounded? corners\b|(?:变|做|弄|改|裁|切|剪|搞|显示|换|要)成?[^,，]{0,4}(?:圆(?![圈满])|心形|椭圆|星形)|圆形?(?:的)?(?:遮罩|蒙版|窗|框|头像)|圆角|心形|椭圆|蒙版|遮罩/i;
const OPENS = /\b(?:open|close|reveal|transition|wipe|turn round|turn around)\w*\b|展开|打开|扩散|收缩|转场|过渡|开场/i;

/** "Make the webcam round", "摄像头做成圆形": another shape than a rectangle. */
const shaped: Rule = (items, message) => {
  const text = textOf(items, message);
  const between = items.some((item) =>
    isConcept(item, 'o.transition', 'o.cut', 'rel.between', 'v.fadein', 'v.fadeout'),
  );
  const [thing] = items.filter(isPictured);
  if (thing === undefined || between || OPENS.test(text) || !(SHAPED.test(text) || isRoundAlone(items))) return items;
  return [thing, concept('pl.mask', { ...thing, start: thing.end })];
};

/** "Webcam round please". */
function isRoundAlone(items: readonly Item[]): boolean {
  const said = items.filter(
    (item) => item.is !== 'punct' && !(item.is === 'word' && /^(?:the|my|please|pls|as|a)$/.test(item.text)),
  );
  const [thing, how, ...more] = said;
  const round = (how?.is === 'word' && /^(?:round|circular|圆)$/.test(how.text)) || isConcept(how, 'tr.circle_open');
  return (
    thing !== undefined && isPictured(thing) && round && more.every((item) => isConcept(item, 'rel.from', 'x.filler'))
  );
}

/** "Flip it upside down" turns it; "a quarter turn clockwise". */
const turned: Rule = (items, message) => {
  if (items.some((item) => isConcept(item, 'rot.180')) && items.some((item) => isConcept(item, 'pl.flip')))
    return items.map((item) => (isConcept(item, 'pl.flip') ? concept('pl.rotate', item) : item));
  const share = items.findIndex((item) => item.is === 'percent' && Math.abs(item.value - 0.25) < 0.001);
  const quarter = items[share];
  if (
    quarter === undefined ||
    !/^ turn\b|^圈/.test(message.slice(quarter.end, quarter.end + 6)) ||
    !items.some(isPictured)
  )
    return items;
  return items.flatMap((item, at) =>
    at === share
      ? [{ is: 'degrees', value: 90, start: item.start, end: item.end }]
      : isConcept(item, 'v.make')
        ? []
        : [item],
  );
};

/** "Webcam width: 40%". */
const wide: Rule = (items) =>
  items.some(({ is }) => is === 'percent') && items.some(isPictured)
    ? items.map((item) => (item.is === 'word' && item.text === 'width' ? concept('pl.width', item) : item))
    : items;

/** "Let the webcam appear with a fade", "soft fade-in for the webcam": what plays is faded, and is no text. */
const fadedIn: Rule = (items, message) => {
  const item = items.find((one) => isConcept(one, 'an.fade'));
  const text = items.some((one) => one.is === 'quote' || isConcept(one, 'o.text', 'o.title', 'm.captions'));
  const named = items.some((one) => one.is === 'file' || isConcept(one, 'o.overlay'));
  const said = /\bfade-?\s?in\b/i.test(textOf(items, message));
  const comes = said || items.some((one) => isConcept(one, 'an.in', 'tm.begin'));
  if (item === undefined || text || !named || !comes) return items;
  const rest = items.filter((one) => !isConcept(one, 'an.in', 'tm.begin'));
  return rest.map((one) => (one === item ? concept('v.fadein', item) : one));
};

const RULES: readonly Rule[] = [wide, fadedIn, halved, shaped, turned];

const SIDES: Readonly<Record<string, 'left' | 'right' | 'top' | 'bottom'>> = {
  'pos.left': 'left',
  'dir.left': 'left',
  'reg.left': 'left',
  'pos.right': 'right',
  'dir.right': 'right',
  'reg.right': 'right',
  'pos.top': 'top',
  'dir.up': 'top',
  'reg.top': 'top',
  'pos.bottom': 'bottom',
  'dir.down': 'bottom',
  'reg.bottom': 'bottom',
};

const sideOf = (item: Item | undefined): string | undefined => (item?.is === 'concept' ? SIDES[item.id] : undefined);
const isClip = (item: Item): boolean =>
  (item.is === 'file' && !isAudioName(item.name)) || (item.is === 'ref' && /^(?:clip|video|any)$/.test(item.kind));

/** "City on the left, beach on the right", "左边城市右边海边": two clips that share the frame. */
export function sharingFrame(items: readonly Item[], message: string): readonly Item[] {
  const said = items.filter((item) => isClip(item) || sideOf(item) !== undefined);
  if (said.length !== 4 || items.length > 24) return items;
  const clips = said.filter(isClip);
  const sides = said.flatMap((item) => sideOf(item) ?? []);
  const [first, second] = clips;
  const [one, other] = sides;
  // Each clip has its own side, in the same order.
  const paired = said.every((item, at) => isClip(item) === (at % 2 === (isClip(said[0] ?? item) ? 0 : 1)));
  if (first === undefined || second === undefined || one === undefined || other === undefined || !paired) return items;
  const stacked = one === 'top' || one === 'bottom';
  const opposed = new Set([one, other]);
  const isPair = stacked ? opposed.has('top') && opposed.has('bottom') : opposed.has('left') && opposed.has('right');
  if (
    !isPair ||
    items.some(isElse) ||
    /\b(?:crop|cut|corner|caption|text|pan|turn|from|slide|wipe)/i.test(message) ||
    /裁|角|字|滑|转|移/.test(message)
  )
    return items;
  const swapped = one === 'right' || one === 'bottom';
  const [before, after] = swapped ? [second, first] : [first, second];
  const start = said[0]?.start ?? 0;
  const end = said.at(-1)?.end ?? start;
  const joined: Item = { is: 'concept', id: 'rel.and', start, end: start };
  return [before, joined, after, { is: 'concept', id: stacked ? 'pl.stack' : 'pl.split', start: end, end }];
}

/** Asks for something of its own. */
const isElse = (item: Item): boolean =>
  item.is === 'quote' ||
  /^(?:dur|at|range|head|tail|percent|times|degrees)$/.test(item.is) ||
  (item.is === 'concept' &&
    /^(?:v\.(?!make|move|want|set|show|add|insert|keep|play)|tr|mo|lk|look|st|an|color|size|q|m|so|ky|o\.(?!clip|all|each|it))\b/.test(
      item.id,
    ));
