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
  if (ordinal !== undefined) {
    const noun = tokens[ordinal.next]?.kind === 'word' ? NOUNS[tokens[ordinal.next]?.text ?? ''] : undefined;
    if (noun !== undefined) return { item: { is: 'ref', n: ordinal.value, kind: noun }, next: ordinal.next + 1 };
    const han = hanNounAt(tokens, ordinal.next);
    if (han !== undefined) return { item: { is: 'ref', n: ordinal.value, kind: han.kind }, next: han.next };
    return bareOrdinal(tokens, at, ordinal);
  }
  const kind = tokens[at]?.kind === 'word' ? NOUNS[tokens[at]?.text ?? ''] : undefined;
  const han = kind === undefined && tokens[at]?.kind === 'han' ? hanNounAt(tokens, at) : undefined;
  const from = kind !== undefined ? at + 1 : han !== undefined && han.next - at > 1 ? han.next : undefined;
  if (from === undefined) return undefined;
  const hash = tokens[from]?.text === '#' ? from + 1 : from;
  const number = numberAt(tokens, hash);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 999)
    return undefined;
  if (/^(s|sec|seconds?|minutes?|min|%|x|秒|分|倍|个|段|张)$/.test(tokens[number.next]?.text ?? '')) return undefined;
  return { item: { is: 'ref', n: number.value, kind: kind ?? han?.kind ?? 'clip' }, next: number.next };
}

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

/** Reads "35%", "2x", "1.5倍", "half speed", "1080p", "4k", "#ff0000" at a token. */
export function amountAt(tokens: readonly Token[], at: number): Found | undefined {
  const hex = hexAt(tokens, at);
  if (hex !== undefined) return hex;
  if (tokens[at]?.text === '百' && tokens[at + 1]?.text === '分' && tokens[at + 2]?.text === '之') {
    const share = numberAt(tokens, at + 3);
    return share && { item: { is: 'percent', value: share.value / 100 }, next: share.next };
  }
  const lead = tokens[at]?.text === 'x' ? at + 1 : at;
  const number = numberAt(tokens, lead);
  if (number === undefined) return undefined;
  const after = tokens[number.next]?.text ?? '';
  if (lead > at) return { item: { is: 'times', value: number.value }, next: number.next };
  if (after === '%' || after === 'percent')
    return { item: { is: 'percent', value: number.value / 100 }, next: number.next + 1 };
  if (after === 'x' || after === '×' || after === '倍' || after === 'times') {
    const end = tokens[number.next + 1]?.text === '速' ? number.next + 2 : number.next + 1;
    return { item: { is: 'times', value: number.value }, next: end };
  }
  if (after === 'p' && number.value >= 144) return { item: { is: 'short', px: number.value }, next: number.next + 1 };
  if (after === 'k' && number.value === 4) return { item: { is: 'short', px: 2160 }, next: number.next + 1 };
  return undefined;
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
