/** Which font family a character needs. The default family has Latin, Greek and Cyrillic; other scripts are found by the
 *  system's font configuration, except those where its choice would be wrong or arbitrary. */
export const SCRIPTS = ['other', 'han', 'kana', 'hangul', 'arabic'] as const;
export type Script = (typeof SCRIPTS)[number];

const HAN = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFF65\uFFE0-\uFFEF\u2E80-\u2FDF]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u;
const HANGUL = /\p{Script=Hangul}/u;
const ARABIC = /\p{Script=Arabic}/u;

export function scriptOf(character: string): Script {
  if (HAN.test(character)) return 'han';
  if (KANA.test(character)) return 'kana';
  if (HANGUL.test(character)) return 'hangul';
  return ARABIC.test(character) ? 'arabic' : 'other';
}

/** Lines may break between these characters without a space. */
export function breaksAnywhere(text: string): boolean {
  return HAN.test(text) || KANA.test(text);
}

interface Family {
  readonly name: string;
  /** Height of a line of the font in ems: libass sizes fonts by lines, people by ems. */
  readonly lineHeight: number;
}

const CJK_LINE = 1.448;
export const DEFAULT_LINE = 1.362;

/** The family for a script beside the text's own font. A text with kana is Japanese, also in its Han characters. */
export function familyOf(script: Script, text: string): Family | undefined {
  switch (script) {
    case 'other':
      return undefined;
    case 'arabic':
      return { name: 'Noto Sans Arabic', lineHeight: 2.112 };
    case 'hangul':
      return { name: 'Noto Sans CJK KR', lineHeight: CJK_LINE };
    case 'kana':
      return { name: 'Noto Sans CJK JP', lineHeight: CJK_LINE };
    case 'han':
      return { name: KANA.test(text) ? 'Noto Sans CJK JP' : 'Noto Sans CJK SC', lineHeight: CJK_LINE };
  }
}

/** A font name of a draft, reduced to what a name needs; the default for anything else. */
export function fontName(asked: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,63}$/u.test(asked) ? asked : 'Noto Sans';
}
