import { isSound } from './constructions/run.ts';
import { type Item, isConcept } from './item.ts';

/** Chinese is written without spaces: one between its words stands for a comma. */
export function isApart(before: Item | undefined, item: Item, message: string): boolean {
  if (before === undefined || item.start <= before.end || item.is === 'punct' || before.is === 'punct') return false;
  // "#1 加缓慢拉远": a number with its mark is what is spoken of.
  if (before.is === 'ref' && message.charAt(before.start) === '#') return false;
  const [left, right] = [message.charAt(before.end - 1), message.charAt(item.start)];
  const named = item.is === 'file' || isConcept(item, 'o.music');
  if (named && (VALUED.test(before.is) || before.is === 'num' || before.is === 'quote')) return HAN.test(message);
  const ended = VALUED.test(before.is) || /[\p{Script=Han}”」』》\d%]/u.test(left);
  return ended && /[\p{Script=Han}“「『《#]/u.test(right);
}

const HAN = /\p{Script=Han}/u;
const VALUED = /^(?:decibels|dur|fps|percent|times|ratio|size)$/;

/** "画面再亮一些": behind what is spoken of it is more of something, and nothing that comes next. */
export function isMore(before: readonly Item[] | undefined, item: Item, message: string): boolean {
  if (before === undefined || message.slice(item.start, item.end) !== '再') return false;
  const last = before.at(-1);
  if (last === undefined || last.end !== item.start) return false;
  // "背景音乐再轻一点".
  const isQuality = /^再(?:稍|略|调|来)?微?[轻小低高大响亮暗弱强慢快短长淡柔]/.test(
    message.slice(item.start, item.start + 5),
  );
  return (
    isConcept(last, 'reg.whole', 'o.clip', 'n.film') || (isQuality && isConcept(last, 'o.music', 'o.title', 'o.text'))
  );
}

/** "Not so loud, the music", "crank it up, the song": the noun comes behind what is said of it. */
export function isAfterthought(before: readonly Item[], piece: readonly Item[]): boolean {
  const said = piece.filter((item) => item.is !== 'punct' && !isArticle(item));
  const [noun] = said;
  const isNoun = isConcept(noun, 'o.music', 'o.title', 'o.voice', 'm.voice', 'o.sound');
  if (said.length !== 1 || !(isNoun || noun?.is === 'file')) return false;
  if (piece[0]?.is !== 'punct' || piece[0].text !== ',' || !(piece.some(isArticle) || noun?.is === 'file'))
    return false;
  const named = before.some(({ is }) => is === 'file' || is === 'ref' || is === 'quote');
  return (
    !named &&
    before.some(
      (item) => item.is === 'concept' && /^(v\.(louder|quieter|mute|remove|make|fade)|deg|size|n\.half$)/.test(item.id),
    ) &&
    !before.some((item) => item.is === 'concept' && /^(o\.(?!it)|m\.)/.test(item.id))
  );
}

export function isArticle(item: Item): boolean {
  return item.is === 'word' && /^(the|a|an|my|our)$/.test(item.text);
}

/** "Only the narration and the piano", "除了旁白和音乐，都静音": sounds in a row, of the same wish. */
export function isListedSound(before: readonly Item[], [link, ...rest]: readonly Item[]): boolean {
  const named = rest.filter((item) => !isArticle(item) && !isConcept(item, 'rel.from'));
  // "旁白和音乐的声音".
  const said = named.length > 1 ? named.filter((item) => !isConcept(item, 'o.sound')) : named;
  const [sound] = said;
  const row = link?.is === 'concept' && (link.id === 'rel.and' || link.id === 'rel.join');
  return (
    row &&
    said.length === 1 &&
    isSound(sound) &&
    isSound(before.at(-1)) &&
    before.some((item) => isConcept(item, ...OF_SOUNDS))
  );
}

const OF_SOUNDS = ['p.except', 'v.mute', 'v.unmute', 'v.remove', 'v.louder', 'v.quieter', 'so.only', 'v.keep'];

/** "..., song underneath": it is laid. */
export const isUnderneath = (piece: readonly Item[], message: string): boolean =>
  /\b(?:underneath|under|beneath|behind|in the background|as background)\b|[垫铺]/i.test(
    message.slice(piece[0]?.start, piece.at(-1)?.end),
  );
