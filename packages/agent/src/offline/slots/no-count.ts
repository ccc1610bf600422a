import type { Token } from '../tokens.ts';

/** "照片两边" are its sides, "标题一直显示" is "all along", "videos one after another" are all of them. */
export function isNoCount(tokens: readonly Token[], from: number, next: number): boolean {
  if (tokens[from]?.text === 'one' && /^(?:after|behind|by|at)$/.test(tokens[next]?.text ?? '')) return true;
  if (tokens[from]?.kind === 'han' && /^[边侧头端旁周角面]$/.test(tokens[next]?.text ?? '')) return true;
  if (tokens[from]?.text !== '一') return false;
  // "字幕一条都不要" speaks of all of them.
  const every =
    /^[条个张段首句行样件]$/.test(tokens[from + 1]?.text ?? '') && /^[都也]$/.test(tokens[from + 2]?.text ?? '');
  return every || /^[直样起下点些会定共边律概并旦]$/.test(tokens[from + 1]?.text ?? '');
}
