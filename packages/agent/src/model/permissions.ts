import type { Asset } from '@reelsmith/core';
import {
  ASKS_LENGTH,
  CHARACTERS,
  GOES_ON,
  IN_WORD,
  LENGTH,
  MOST,
  NOT_HAN,
  NOT_NEEDED,
  NOT_SPACED,
  PERMISSIONS,
  type Permission,
  WORDS,
} from './permission-words.ts';

/** What the words of a person allow for this one turn. */
export interface Permissions {
  readonly allowed: ReadonlySet<Permission>;
  /** True when the message speaks of all, of the rest, or of a length: then more than half of the film may go. */
  readonly mayTakeMost: boolean;
}

const LATIN = /[\p{L}\p{N}]/u;
/** "without" and 不要 negate a verb that follows, and ask to take away a thing that follows. */
const TAKES_AWAY = /^(?:without)(?![\p{L}\p{N}])/iu;

/** What the person's own words allow. Words in quotes and names of files say nothing; what is negated is not allowed. */
export function permissionsOf(message: string, assets: readonly Asset[]): Permissions {
  const own = ownWords(message, assets);
  const said = negationsOut(own);
  const allowed = new Set<Permission>();
  for (const permission of PERMISSIONS) if (speaksOf(permission, said)) allowed.add(permission);
  const length = LENGTH.test(said) && ASKS_LENGTH.test(said);
  if (length || NOT_NEEDED.test(own)) allowed.add('remove');
  return { allowed, mayTakeMost: length || MOST.test(said) };
}

function speaksOf(permission: Permission, said: string): boolean {
  const words = new RegExp(`(?<!${IN_WORD})(?:${WORDS[permission]})(?!${IN_WORD})`, 'iu');
  return words.test(said) || new RegExp(CHARACTERS[permission], 'u').test(said);
}

/** The message without quoted text and without the names of files, which other people may have chosen. */
function ownWords(message: string, assets: readonly Asset[]): string {
  let said = message.normalize('NFKC');
  const names = assets.flatMap(({ name }) => [name, name.replace(/\.[^.]{1,5}$/, '')]);
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    if (name.trim().length > 2) said = said.replaceAll(name.normalize('NFKC'), ' … ');
  }
  return withoutQuotes(said);
}

const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
  '`': '`',
  "'": "'",
};

/** One walk from left to right; a mark without its partner is a mark like any other. */
function withoutQuotes(said: string): string {
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  for (let at = 0; at < said.length; at += 1) {
    const open = said.charAt(at);
    const close = QUOTES[open];
    if (close === undefined || unclosed.has(open) || !opensAt(said, at)) continue;
    const end = closingOf(said, at, close);
    if (end < 0) {
      unclosed.add(open);
      continue;
    }
    kept += `${said.slice(from, at)} … `;
    from = end + 1;
    at = end;
  }
  return kept + said.slice(from);
}

/** An apostrophe within a word opens nothing: "don't". */
function opensAt(said: string, at: number): boolean {
  return said.charAt(at) !== "'" || !LATIN.test(said.charAt(at - 1));
}

function closingOf(said: string, at: number, close: string): number {
  let end = said.indexOf(close, at + 1);
  while (close === "'" && end >= 0 && LATIN.test(said.charAt(end + 1))) end = said.indexOf(close, end + 1);
  return end;
}

function negationsOut(said: string): string {
  return said.replace(NOT_HAN, ' … ').replace(NOT_SPACED, (found) => {
    if (!TAKES_AWAY.test(found) || /ing(?![\p{L}])/iu.test(found)) return ' … ';
    return LATIN.test(found) ? found : ' … ';
  });
}

/** Longest message that can be a mere "no, the other one", in characters. */
const MOST_GOING_ON = 80;

/** True for what only says the message before it again, for another thing: "no, I meant the forest", "the music too". */
export function goesOn(message: string): boolean {
  return message.length <= MOST_GOING_ON && GOES_ON.test(message);
}

/** Addresses that a text names; only those that the person wrote may be shown or put into the film. */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’（）()[\]{}，。！？、]+/giu;

/** True when a text names an address that the person did not write. */
export function namesForeignAddress(text: string, message: string): boolean {
  return (text.match(ADDRESS) ?? []).some((address) => !message.includes(address));
}
