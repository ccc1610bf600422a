import type { Token } from '../tokens.ts';
import { nounAt } from './nouns.ts';
import type { Found } from './times.ts';

/** "The one before last", "the clip before last", "the one but last": counted from the end. "The clip before the last one" may as
 *  well be a place. */
export function beforeLast(tokens: readonly Token[], place: number): Found | undefined {
  const at = tokens[place]?.text === 'the' && tokens[place + 1]?.text === 'one' ? place + 1 : place;
  const word = tokens[at]?.text ?? '';
  const noun = word === 'one' ? { kind: 'any' as const, next: at + 1 } : nounAt(tokens, at);
  if (noun === undefined || tokens[at]?.kind === 'han') return undefined;
  const [link, last, behind] = [0, 1, 2].map((step) => tokens[noun.next + step]?.text ?? '');
  const isThe = word === 'one' && tokens[at - 1]?.text === 'the';
  const length = /^(?:before|but)$/.test(link ?? '') && last === 'last' ? 2 : 0;
  const article = isThe && link === 'before' && last === 'the' && behind === 'last' ? 3 : length;
  if (article === 0) return undefined;
  const next = noun.next + article;
  return { item: { is: 'ref', n: -2, kind: noun.kind }, next: tokens[next]?.text === 'one' ? next + 1 : next };
}
