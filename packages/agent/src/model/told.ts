import type { Language } from '@reelsmith/core';
import { ADDRESS } from './permissions.ts';

/** Longest closing words of a model that people are shown, in characters. */
const MOST_CHARACTERS = 4000;

/** A model's words as people may see them: addresses that the person did not write are taken out, since what a reader
 *  clicks or a page loads could carry off what was read in the session. */
export function toldText(text: string, message: string, language: Language): string {
  const gone = language === 'zh' ? '[链接已去掉]' : '[link removed]';
  const clean = text
    .replace(/^[\s\S]*<\/think>/u, '')
    .replace(ADDRESS, (address) => (message.includes(address) ? address : gone))
    // An image with any address is loaded without a click; what is left of it is its words.
    .replace(/!\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)/gu, '$1')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');
  return clean.length > MOST_CHARACTERS ? `${clean.slice(0, MOST_CHARACTERS).trimEnd()} …` : clean;
}

/** Passes a stream of text on in pieces that can be judged: whole words, so that an address is seen as one. */
export function wordByWord(pass: (text: string) => void): { push: (delta: string) => void; end: () => void } {
  let held = '';
  let thinks = false;
  /** What is said aloud: small models put their thoughts into the text, between two marks. */
  const tell = (text: string): void => {
    let said = '';
    let rest = text;
    for (let mark = markOf(thinks); rest.includes(mark); mark = markOf(thinks)) {
      const at = rest.indexOf(mark);
      if (!thinks) said += rest.slice(0, at);
      rest = rest.slice(at + mark.length);
      thinks = !thinks;
    }
    if (!thinks) said += rest;
    if (said !== '') pass(said);
  };
  return {
    push: (delta) => {
      held += delta;
      // Behind the last blank or the last character that no address has.
      const [ready = ''] = /^[\s\S]*[\s\u{80}-\u{10ffff}]/u.exec(held) ?? [];
      if (ready === '') return;
      held = held.slice(ready.length);
      tell(ready);
    },
    end: () => {
      tell(held);
      held = '';
    },
  };
}

function markOf(thinks: boolean): string {
  return thinks ? '</think>' : '<think>';
}
