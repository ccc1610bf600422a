import type { RefKind } from '../item.ts';
import type { Token } from '../tokens.ts';

const NOUNS: Readonly<Record<string, RefKind>> = {
  clip: 'clip',
  shot: 'clip',
  scene: 'clip',
  segment: 'clip',
  part: 'clip',
  piece: 'clip',
  bit: 'clip',
  section: 'clip',
  portion: 'clip',
  chunk: 'clip',
  place: 'any',
  position: 'any',
  spot: 'any',
  slot: 'any',
  one: 'any',
  video: 'video',
  vid: 'video',
  photo: 'image',
  photograph: 'image',
  picture: 'image',
  pic: 'image',
  image: 'image',
  slide: 'image',
  text: 'text',
  line: 'text',
  overlay: 'text',
  title: 'title',
  heading: 'title',
  caption: 'caption',
  sub: 'caption',
  subtitle: 'caption',
  song: 'audio',
  track: 'audio',
  tune: 'audio',
};
/** Measure words, and what they count. */
export const HAN_MEASURES: Readonly<Record<string, RefKind>> = {
  个: 'any',
  段: 'clip',
  条: 'any',
  张: 'image',
  幅: 'image',
  首: 'audio',
  行: 'text',
  句: 'text',
  部: 'clip',
  块: 'clip',
  组: 'any',
  片: 'clip',
  位: 'any',
  名: 'any',
  截: 'clip',
  处: 'any',
};
/** Longest first. */
const HAN_NOUNS: readonly [string, RefKind][] = [
  ['片段', 'clip'],
  ['视频', 'video'],
  ['镜头', 'clip'],
  ['素材', 'clip'],
  ['画面', 'clip'],
  ['短片', 'clip'],
  ['图片', 'image'],
  ['照片', 'image'],
  ['相片', 'image'],
  ['标题', 'title'],
  ['文字', 'text'],
  ['文本', 'text'],
  ['字幕', 'caption'],
  ['音乐', 'audio'],
  ['曲子', 'audio'],
  ['歌', 'audio'],
  ['图', 'image'],
  ['字', 'text'],
];

/** A noun that says what kind of thing is counted, from "clip" to "张照片". */
export function nounAt(tokens: readonly Token[], at: number): { kind: RefKind; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') {
    const kind = NOUNS[token.text] ?? NOUNS[token.text.replace(/'?s$/, '')];
    return kind && { kind, next: at + 1 };
  }
  return hanNounAt(tokens, at);
}

/** The characters of several tokens in a row. */
export function textFrom(tokens: readonly Token[], at: number, count: number): string {
  let text = '';
  for (let index = at; index < at + count; index += 1) text += tokens[index]?.text ?? '';
  return text;
}

function hanNounAt(tokens: readonly Token[], at: number): { kind: RefKind; next: number } | undefined {
  const bare = HAN_NOUNS.find(([name]) => name.length > 1 && textFrom(tokens, at, name.length) === name);
  if (bare !== undefined) return { kind: bare[1], next: at + bare[0].length };
  const measure = HAN_MEASURES[tokens[at]?.text ?? ''];
  const from = measure === undefined ? at : at + 1;
  const noun = HAN_NOUNS.find(([name]) => textFrom(tokens, from, name.length) === name);
  if (noun !== undefined) return { kind: noun[1], next: from + noun[0].length };
  return measure && { kind: measure, next: at + 1 };
}
