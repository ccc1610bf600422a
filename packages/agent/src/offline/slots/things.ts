import type { RefKind } from '../item.ts';
import type { Token } from '../tokens.ts';
import { numberAt, ordinalAt } from './numbers.ts';
import type { Found } from './times.ts';

const NOUNS: Readonly<Record<string, RefKind>> = {
  clip: 'clip',
  clips: 'clip',
  shot: 'clip',
  scene: 'clip',
  segment: 'clip',
  part: 'clip',
  one: 'clip',
  video: 'video',
  videos: 'video',
  photo: 'image',
  photos: 'image',
  picture: 'image',
  pictures: 'image',
  image: 'image',
  images: 'image',
  slide: 'image',
  text: 'text',
  title: 'text',
  song: 'audio',
  track: 'audio',
  段: 'clip',
  片: 'clip',
  视: 'video',
  镜: 'clip',
  素: 'clip',
  图: 'image',
  照: 'image',
  张: 'image',
  文: 'text',
  标: 'text',
  幅: 'image',
  个: 'clip',
  条: 'clip',
  部: 'clip',
};
const HAN_NOUNS: readonly [string, RefKind][] = [
  ['个片段', 'clip'],
  ['个视频', 'video'],
  ['段视频', 'video'],
  ['个镜头', 'clip'],
  ['个素材', 'clip'],
  ['张图片', 'image'],
  ['张照片', 'image'],
  ['个图片', 'image'],
  ['个文字', 'text'],
  ['个标题', 'text'],
  ['条视频', 'video'],
  ['段文字', 'text'],
  ['片段', 'clip'],
  ['视频', 'video'],
  ['图片', 'image'],
  ['照片', 'image'],
  ['镜头', 'clip'],
  ['首歌', 'audio'],
  ['段音乐', 'audio'],
  ['段', 'clip'],
  ['张', 'image'],
  ['个', 'clip'],
  ['条', 'clip'],
  ['部', 'clip'],
  ['幅', 'image'],
];

function hanNounAt(tokens: readonly Token[], at: number): { kind: RefKind; next: number } | undefined {
  const text = tokens
    .slice(at, at + 3)
    .map((token) => token.text)
    .join('');
  const noun = HAN_NOUNS.find(([name]) => text.startsWith(name));
  return noun && { kind: noun[1], next: at + noun[0].length };
}

/** Reads "the second clip", "clip 2", "last one", "第二段", "片段2", "最后一个视频" at a token. */
export function refAt(tokens: readonly Token[], at: number): Found | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === undefined) return numberedAt(tokens, at);
  const noun = nounAt(tokens, ordinal.next);
  if (noun === undefined) return bareOrdinal(tokens, at, ordinal);
  return { item: { is: 'ref', n: ordinal.value, kind: noun.kind }, next: noun.next };
}

function nounAt(tokens: readonly Token[], at: number): { kind: RefKind; next: number } | undefined {
  const kind = tokens[at]?.kind === 'word' ? NOUNS[tokens[at]?.text ?? ''] : undefined;
  return kind === undefined ? hanNounAt(tokens, at) : { kind, next: at + 1 };
}

/** "clip 2", "clip #2", "片段2". */
function numberedAt(tokens: readonly Token[], at: number): Found | undefined {
  const noun = nounAt(tokens, at);
  // A single character (段, 个) counts what stands before it.
  if (noun === undefined || (tokens[at]?.kind === 'han' && noun.next - at < 2)) return undefined;
  const number = numberAt(tokens, tokens[noun.next]?.text === '#' ? noun.next + 1 : noun.next);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 999)
    return undefined;
  if (UNIT_BEHIND.test(tokens[number.next]?.text ?? '')) return undefined;
  return { item: { is: 'ref', n: number.value, kind: noun.kind }, next: number.next };
}

const UNIT_BEHIND = /^(s|sec|seconds?|minutes?|min|%|x|秒|分|倍|个|段|张)$/;

/** "the second and the third clip", "swap the first and last": an ordinal alone is a clip, but "first" may be a verb's
 *  helper ("first, join them"). */
function bareOrdinal(
  tokens: readonly Token[],
  at: number,
  ordinal: { value: number; next: number },
): Found | undefined {
  const [before, after] = [tokens[at - 1]?.text, tokens[ordinal.next]?.text];
  const isNumber = tokens[at]?.kind === 'num' || tokens[at]?.text === '第';
  if (!isNumber && before !== 'the' && before !== 'and' && before !== 'swap') return undefined;
  if (after !== undefined && !/^(and|with|clip|to|,|\.|和|与|跟|移|放|clips|before|after|!|\?)$/.test(after))
    return undefined;
  return { item: { is: 'ref', n: ordinal.value, kind: 'clip' }, next: ordinal.next };
}

/** Reads "35%", "2x", "1.5倍", "1080p", "4k", "60 fps", "#ff0000" at a token. */
export function amountAt(tokens: readonly Token[], at: number): Found | undefined {
  return hexAt(tokens, at) ?? hanShareAt(tokens, at) ?? timesAt(tokens, at) ?? measuredAt(tokens, at);
}

/** "百分之三十". */
function hanShareAt(tokens: readonly Token[], at: number): Found | undefined {
  const lead = tokens
    .slice(at, at + 3)
    .map((token) => token.text)
    .join('');
  const share = lead === '百分之' ? numberAt(tokens, at + 3) : undefined;
  return share && { item: { is: 'percent', value: share.value / 100 }, next: share.next };
}

/** "x2". */
function timesAt(tokens: readonly Token[], at: number): Found | undefined {
  const number = tokens[at]?.text === 'x' ? numberAt(tokens, at + 1) : undefined;
  return number && { item: { is: 'times', value: number.value }, next: number.next };
}

function measuredAt(tokens: readonly Token[], at: number): Found | undefined {
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  const { value, next } = number;
  switch (tokens[next]?.text) {
    case '%':
    case 'percent':
      return { item: { is: 'percent', value: value / 100 }, next: next + 1 };
    case 'x':
    case '×':
    case '倍':
    case 'times':
      return { item: { is: 'times', value }, next: tokens[next + 1]?.text === '速' ? next + 2 : next + 1 };
    case 'p':
      return value >= 144 ? { item: { is: 'short', px: value }, next: next + 1 } : undefined;
    case 'k':
      return value === 4 ? { item: { is: 'short', px: 2160 }, next: next + 1 } : undefined;
    case 'fps':
    case '帧':
      // Fewer are a number of frames, and no rate.
      return value >= 12 && value <= 60 ? { item: { is: 'fps', value }, next: next + 1 } : undefined;
    default:
      return undefined;
  }
}

function hexAt(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]?.text !== '#') return undefined;
  let [text, next] = ['', at + 1];
  while (text.length < 6 && next < tokens.length && tokens[next]?.start === (tokens[next - 1]?.end ?? -1)) {
    text += tokens[next]?.text ?? '';
    next += 1;
  }
  return /^[0-9a-f]{6}$/.test(text) ? { item: { is: 'concept', id: `color.#${text.toUpperCase()}` }, next } : undefined;
}
