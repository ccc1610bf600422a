import type { Item } from './item.ts';

const OTHER = /^(?:v\.(?:cut|remove|split)|rel\.(?:to|start))$/;

/** "Give it one second back", "还给它一秒": so much of what was cut off is to be there again. */
export function isGivenBack(items: readonly Item[], message: string): boolean {
  const dur = items.find(({ is }) => is === 'dur');
  if (dur === undefined || items.some((item) => item.is === 'concept' && OTHER.test(item.id))) return false;
  const before = message.slice(Math.max(0, dur.start - 24), dur.start);
  if (/(?:[还补加放拿]回|[还补]给|恢复)\p{Script=Han}{0,3}$/u.test(before)) return true;
  return /^ back\b(?! to)/i.test(message.slice(dur.end)) && /\b(?:give|put|add|bring|let|get)\b/i.test(before);
}
