/** Which font family a character needs. The default family has Latin, Greek and Cyrillic; other scripts are found among
 *  the fonts there are, except those where that choice would be wrong or arbitrary. */
type Script = 'other' | 'han' | 'kana' | 'hangul' | 'arabic';

const HAN = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFF65\uFFE0-\uFFEF\u2E80-\u2FDF]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u;
const HANGUL = /\p{Script=Hangul}/u;
const ARABIC = /\p{Script=Arabic}/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const STRONG = /\p{Letter}/u;
/** Scripts whose letters take other shapes and widths beside each other. */
const SHAPED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;

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

/** Words of these scripts have no spaces between them. */
export function isUnspaced(text: string): boolean {
  return breaksAnywhere(text) || UNSPACED.test(text);
}

export const isShaped = (text: string): boolean => SHAPED.test(text);
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** A paragraph runs in the direction of its first letter. */
export function startsRightToLeft(paragraph: string): boolean {
  const first = [...paragraph].find((character) => STRONG.test(character));
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/** Frequent characters that are written in one way in Taiwan and Hong Kong, and in another on the mainland. */
const TRADITIONAL = new Set(
  '這個們來時說對點麼沒為過還發會國學開關門見話東車馬魚鳥實現後裡間長書氣電影聲體頭愛歡歲無當錢買賣讓認識經動',
);
const SIMPLIFIED = new Set(
  '这个们来时说对点么没为过还发会国学开关门见话东车马鱼鸟实现后里间长书气电影声体头爱欢岁无当钱买卖让认识经动',
);

function isTraditional(text: string): boolean {
  let balance = 0;
  for (const character of text) {
    if (TRADITIONAL.has(character) === SIMPLIFIED.has(character)) continue;
    balance += TRADITIONAL.has(character) ? 1 : -1;
  }
  return balance > 0;
}

/** The family for a script beside the text's own font. A text with kana is Japanese and one with Hangul Korean, also in
 *  their Han characters. */
export function familyOf(script: Script, text: string): string | undefined {
  if (script === 'other') return undefined;
  if (script === 'arabic') return 'Noto Sans Arabic';
  if (script === 'kana' || KANA.test(text)) return 'Noto Sans CJK JP';
  if (script === 'hangul' || HANGUL.test(text)) return 'Noto Sans CJK KR';
  return isTraditional(text) ? 'Noto Sans CJK TC' : 'Noto Sans CJK SC';
}

export const DEFAULT_FAMILY = 'Noto Sans';

/** A font name of a draft, reduced to what a name needs; the default for anything else. */
export function fontName(asked: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,63}$/u.test(asked) ? asked : DEFAULT_FAMILY;
}
