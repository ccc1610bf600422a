import { withoutEnd, withoutLast } from './trim.ts';

const LAST = [' please', ' thanks', ' thank you', ' for me', ' in', ' at', ' as', ' for', ' with', ' and', '谢谢'];

/** What is to be seen, without the words around it that say nothing about that. */
export function promptOf(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:new|short|nice|brand new|quick|ai|ai-generated|generated|intro|opening|hero) )+/i, '')
    .replace(/ (?=[,，.。])/g, '')
    .replace(/([,，])(?:[,，])+/g, '$1')
    .replace(/^[\s,，的、]+/, '');
  return withoutEnd(withoutLast(plain, LAST));
}
