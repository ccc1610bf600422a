import { type Item, isConcept } from './item.ts';

/** What words for looks mean beside each other. */
export function qualified(items: readonly Item[], message: string): readonly Item[] {
  const own = overlayAlone(items, message);
  return blurredSides(colouredBars(exactColour(cameraMove(own, message), message), message), message);
}

const OVER = /\b(?:on top of|over|above|on|covering|in front of|in the corner of)(?: the| my)? $|[盖叠压浮挡摆放]在$/i;

/** "Remove the little window on top of the screen recording", "盖在录屏上的小窗去掉": what it lies over only says where. */
function overlayAlone(items: readonly Item[], message: string): readonly Item[] {
  if (!items.some((item) => isConcept(item, 'v.remove', 'v.hide', 'x.off', 'v.unwanted'))) return items;
  if (!items.some((item) => isConcept(item, 'o.overlay'))) return items;
  return items.filter(
    (item) => item.is !== 'file' || !OVER.test(message.slice(Math.max(0, item.start - 24), item.start)),
  );
}

const NO_BARS = /black|黑/i;
const BARS = /\b(?:bars?|borders?|edges|sides|letterbox)\b|边|底/i;

/** "留白边不要黑边", "no black bars, white ones": what is left free has a colour, and nothing is cut off. */
function colouredBars(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(
    (item) => isConcept(item, 'fit.cover') && NO_BARS.test(message.slice(item.start, item.end)),
  );
  const color = items.find((item) => item.is === 'concept' && /^color\.#(?!000000)/.test(item.id));
  const item = items[at];
  if (item === undefined || color === undefined || !BARS.test(message.slice(color.end, color.end + 14))) return items;
  const contain: Item = { is: 'concept', id: 'o.background', start: item.start, end: item.end };
  return items.with(at, contain);
}

const SIDES = /^(?:两[边侧]|左右|上下|sides|edges)$/i;

/** "两边用模糊填上", "fill the sides with blur": what is beside the picture is blurred, and not the picture. */
function blurredSides(items: readonly Item[], message: string): readonly Item[] {
  const sides = items.some((item) => isConcept(item, 'reg.edges') && SIDES.test(message.slice(item.start, item.end)));
  const at = items.findIndex((item) => isConcept(item, 'lk.blur.up', 'lk.blur'));
  const item = items[at];
  if (!sides || item === undefined) return items;
  // "两边别留虚化": it fills the frame instead.
  const off = items.findIndex((one, index) => index < at && isConcept(one, 'x.not', 'v.remove', 'v.unwanted', 'x.off'));
  if (off >= 0) {
    const cover: Item = { is: 'concept', id: 'fit.cover', start: item.start, end: item.end };
    return [...items.slice(0, off), ...items.slice(off + 1)]
      .filter((one) => !isConcept(one, 'reg.edges', 'fit.cover') || one === item)
      .map((one) => (one === item ? cover : one));
  }
  const rest = items.with(at, { is: 'concept', id: 'fit.blur', start: item.start, end: item.end });
  return rest.filter((one) => !isConcept(one, 'reg.edges', 'fit.cover'));
}

/** What "too" can be said of. */
const QUALITY = /^(?:size|lk|look|dir|pos|st|v|tm|rel|n|so|pl|deg|color|fl|an|mo|tr|o)\./;

/** "有点挡住课件了，稍微小一点": what is too much of something else turns no wish behind the comma round. */
export function tooOfOther(items: Item[]): Item[] {
  const at = items.findIndex((item) => isConcept(item, 'deg.too'));
  if (at < 0) return items;
  const stop = items.findIndex((item, index) => index > at && item.is === 'punct' && item.text === ',');
  if (stop < 0) return items;
  const said = items.slice(at + 1, stop);
  const empty = said.length > 0 && said.every((item) => item.is !== 'concept' || !QUALITY.test(item.id));
  const wish = items.slice(stop).some((item) => item.is === 'concept' && /^(?:size|lk|look|dir)\./.test(item.id));
  // "有点黄，调冷一些": the cure says which way.
  const tinted = said.length > 0 && said.every((item) => item.is !== 'concept' || item.id.startsWith('color.'));
  if (tinted && has(items.slice(stop), /^look\.(?:warm|cool)$/)) return [...items.slice(0, at), ...items.slice(stop)];
  return empty && wish ? items.filter((_, index) => index !== at) : items;
}

const has = (items: readonly Item[], id: RegExp): boolean =>
  items.some((item) => item.is === 'concept' && id.test(item.id));

/** "镜头往右平移": the camera, and no clip. */
function cameraMove(items: readonly Item[], message: string): readonly Item[] {
  if (!items.some((item) => item.is === 'concept' && item.id.startsWith('mo.'))) return items;
  return items.filter((item) => !isConcept(item, 'o.clip') || message.slice(item.start, item.end) !== '镜头');
}

/** "米白 #F5F0E6": the number says which one exactly. */
function exactColour(items: readonly Item[], message: string): readonly Item[] {
  const isColour = (item: Item | undefined): boolean => item?.is === 'concept' && item.id.startsWith('color.');
  return items.filter((item, at) => {
    const next = items[at + 1];
    return !(isColour(item) && isColour(next) && message.charAt(next?.start ?? 0) === '#');
  });
}
