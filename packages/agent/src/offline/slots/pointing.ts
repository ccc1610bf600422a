import { conceptAt } from '../lexicon/match.ts';
import type { Token } from '../tokens.ts';
import type { Found } from './times.ts';

const EN_NOUN = /^(?:one|clip|shot|video|photo|picture|image|pic|text|caption|title|line|song|footage|scene|part)$/;
const UNIT = /^(?:secs?|seconds?|minutes?|more|less|frames?|percent|pct|%|half|third|quarter)$/;
const OPENS = /^[刚方前上同这那]$/;
const HAN =
  /^(?:(?<clear>同一|(?:刚才|刚刚|方才|前面提到的|上面|刚)(?=[这那])))?(?<pointer>(?:[这那]一?)?)(?<measure>[段张条句幅首块个])(?<noun>片段|视频|镜头|画面|照片|图片|素材|字幕|文字|标题|图|字)?/;
/** Words of grammar that may stand before "那段"; anything else says which one ("有狗的那张"). */
const BARE_BEFORE = /^[把将给对让请在再也就帮我跟为先那吧]$/;

/** Reads "that one", "the same clip", "刚才那段", "同一张", "把那段" at a token: what the conversation is about. */
export function pointingAt(tokens: readonly Token[], at: number): Found | undefined {
  return tokens[at]?.kind === 'word' ? englishAt(tokens, at) : hanAt(tokens, at);
}

function englishAt(tokens: readonly Token[], at: number): Found | undefined {
  const article = tokens[at]?.text === 'the' ? 1 : 0;
  const [lead, noun, after] = [0, 1, 2].map((step) => tokens[at + article + step]?.text ?? '');
  const same = lead === 'same';
  if (!same && (article > 0 || !/^(?:that|this)$/.test(lead ?? '') || noun !== 'one')) return undefined;
  if (!EN_NOUN.test(noun ?? '') || (noun === 'one' && UNIT.test(after ?? ''))) return undefined;
  return itOf(/^(?:text|caption|title|line)$/.test(noun ?? ''), at + article + 2);
}

function hanAt(tokens: readonly Token[], at: number): Found | undefined {
  if (!OPENS.test(tokens[at]?.text ?? '')) return undefined;
  const said = HAN.exec(textFrom(tokens, at, 14))?.groups;
  if (said === undefined) return undefined;
  const { clear = '', pointer = '', measure = '', noun = '' } = said;
  if (clear === '' && pointer === '') return undefined;
  if (clear === '' && !isBareBefore(tokens, at)) return undefined;
  const length = [...clear, ...pointer, ...measure, ...noun].length;
  // "这条视频" is the film, "那段时间" a time, "那句话" a text; "那个" needs its noun.
  if (noun === '' && (measure === '个' || /^[时话片音歌录语旁文行]/.test(tokens[at + length]?.text ?? '')))
    return undefined;
  if ((measure === '条' || measure === '个') && /^视频$/.test(noun)) return undefined;
  return itOf(/^(?:字幕|文字|标题|字)$/.test(noun), at + length);
}

/** True at the start of a breath, behind a word of grammar or behind a verb. */
function isBareBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'punct' || BARE_BEFORE.test(before.text)) return true;
  return [1, 2, 3, 4].some((length) => {
    const concept = conceptAt(tokens.slice(0, at), Math.max(0, at - length));
    return concept?.next === at && /^v\./.test(concept.id);
  });
}

function itOf(isText: boolean, next: number): Found {
  return { item: { is: 'concept', id: isText ? 'o.it+o.text' : 'o.it' }, next };
}

function textFrom(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map(({ text }) => text)
    .join('');
}
