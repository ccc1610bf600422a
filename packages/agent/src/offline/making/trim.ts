/** Marks and blanks that end a piece of a message. */
export const MARKS = ' \t\n,，;；.。!！?？、';

/** A text without these characters at its end, in one walk. */
export function withoutEnd(text: string, characters = MARKS): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text without any of these words at its end, as often as they follow each other, and the marks between them. */
export function withoutLast(text: string, words: readonly string[]): string {
  let rest = withoutEnd(text);
  for (let turn = 0; turn < 6; turn += 1) {
    const low = rest.toLowerCase();
    const last = words.find((word) => low.endsWith(word));
    if (last === undefined) return rest;
    rest = withoutEnd(rest.slice(0, rest.length - last.length));
  }
  return rest;
}
