import type { Token } from '../tokens.ts';

/** Something read from the row of tokens, and the token after it. */
export interface Read {
  value: number;
  next: number;
}

const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};
const HAN: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  仨: 3,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Reads "20", "1.5", "twenty-five", "二十五" or "两" at a token. */
export function numberAt(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  if (token?.kind === 'num') return { value: token.value ?? 0, next: at + 1 };
  if (token?.kind === 'han') return hanNumberAt(tokens, at);
  const value = token?.kind === 'word' ? WORDS[token.text] : undefined;
  if (value === undefined) return undefined;
  const hundreds = hundredsAt(tokens, at, value);
  if (hundreds !== undefined) return hundreds;
  if (isAndAHalf(tokens, at + 1)) return { value: value + 0.5, next: at + 4 };
  const gap = tokens[at + 1]?.text === '-' ? 2 : 1;
  const ones = WORDS[tokens[at + gap]?.text ?? ''];
  if (value >= 20 && value < 100 && ones !== undefined && ones < 10) return { value: value + ones, next: at + gap + 1 };
  return { value, next: at + 1 };
}

/** "One hundred and thirty", "a hundred twenty-five". */
function hundredsAt(tokens: readonly Token[], at: number, value: number): Read | undefined {
  const leads = value < 10 && tokens[at + 1]?.text === 'hundred';
  if (!leads && value !== 100) return undefined;
  const [hundreds, next] = leads ? [value * 100, at + 2] : [value, at + 1];
  const rest = tokens[next]?.text === 'and' ? next + 1 : next;
  const more = WORDS[tokens[rest]?.text ?? ''] === undefined ? undefined : numberAt(tokens, rest);
  if (more !== undefined && more.value < 100) return { value: hundreds + more.value, next: more.next };
  return leads ? { value: hundreds, next } : undefined;
}

/** "One and a half times": a half more, where a unit follows. */
function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  const said = tokens.slice(at, at + 3).map(({ text }) => text);
  return (
    said.join(' ') === 'and a half' && /^(?:times|seconds?|secs?|minutes?|mins?)$/.test(tokens[at + 3]?.text ?? '')
  );
}

function hanNumberAt(tokens: readonly Token[], at: number): Read | undefined {
  let [total, digit, next] = [0, -1, at];
  for (; next < tokens.length && next - at < 8; next += 1) {
    const char = tokens[next]?.text ?? '';
    const unit = HAN_UNITS[char];
    const value = HAN[char];
    if (unit !== undefined) {
      total += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
    } else if (value !== undefined) {
      digit = digit < 0 ? value : digit * 10 + value;
    } else break;
  }
  if (next === at) return undefined;
  const last = lastDigit(tokens, { at, next, digit });
  return withDecimals(tokens, next, total + last);
}

/** "一百五" is a hundred and fifty, "一百零五" a hundred and five. */
function lastDigit(tokens: readonly Token[], { at, next, digit }: { at: number; next: number; digit: number }): number {
  const unit = HAN_UNITS[tokens[next - 2]?.text ?? ''] ?? 0;
  return digit > 0 && unit >= 100 && next - at > 2 ? (digit * unit) / 10 : Math.max(0, digit);
}

function decimals(tokens: readonly Token[], at: number): Read {
  if (tokens[at]?.text !== '点') return { value: 0, next: at };
  let [value, scale, next] = [0, 0.1, at + 1];
  for (; HAN[tokens[next]?.text ?? ''] !== undefined && next - at < 6; next += 1) {
    value += (HAN[tokens[next]?.text ?? ''] ?? 0) * scale;
    scale /= 10;
  }
  return next === at + 1 ? { value: 0, next: at } : { value, next };
}

function withDecimals(tokens: readonly Token[], at: number, whole: number): Read {
  const { value, next } = decimals(tokens, at);
  return { value: whole + Math.round(value * 10_000) / 10_000, next };
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** Reads "second", "2nd", "last", "第二", "最后一", "倒数第二" at a token; -1 is the last. */
export function ordinalAt(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const word = ORDINALS[token.text];
  if (word !== undefined) return { value: word, next: at + 1 };
  if (token.text === 'last' || token.text === 'final') return { value: -1, next: at + 1 };
  const suffix = tokens[at + 1];
  if (token.kind === 'num' && suffix?.start === token.end && /^(st|nd|rd|th)$/.test(suffix.text)) {
    return { value: token.value ?? 0, next: at + 2 };
  }
  return hanOrdinalAt(tokens, at);
}

function hanOrdinalAt(tokens: readonly Token[], at: number): Read | undefined {
  const pair = `${tokens[at]?.text ?? ''}${tokens[at + 1]?.text ?? ''}`;
  if (pair === '倒数') {
    const from = tokens[at + 2]?.text === '第' ? at + 3 : at + 2;
    const read = numberAt(tokens, from);
    return read && { value: -read.value, next: read.next };
  }
  if (pair === '最后' && tokens[at + 2]?.text === '一') return { value: -1, next: at + 3 };
  if (tokens[at]?.text === '首') return { value: 1, next: at + 1 };
  if (tokens[at]?.text !== '第') return undefined;
  return numberAt(tokens, at + 1);
}

/** How seconds are told: "the first three shaky seconds", "two unused seconds". */
export const DESCRIBED =
  /^(?:more|extra|further|additional|whole|full|entire|unused|missing|spare|leftover|lost|hidden|trimmed|boring|shaky|blurry|wobbly|blank|black|dead|dull|silent|empty|useless|wasted|awkward|solid|good|precious|little|short|long)$/;
