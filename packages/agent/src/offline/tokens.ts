import { simplified } from './lexicon/traditional.ts';

/** A piece of a message. `text` is lower case with full-width characters made plain; offsets count in the message. */
export interface Token {
  kind: 'word' | 'han' | 'num' | 'quote' | 'file' | 'time' | 'ratio' | 'size' | 'punct';
  text: string;
  start: number;
  end: number;
  /** Of numbers, and of times in milliseconds. */
  value?: number | undefined;
}

/** Longest message that is read, in bytes of UTF-8. */
export const LONGEST_MESSAGE = 16_384;
const RATIOS = new Set(['16:9', '9:16', '1:1', '4:5', '4:3', '3:4', '21:9']);
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
  '「': '」',
  '『': '』',
  '《': '》',
  '„': '“',
  '«': '»',
};
const EXTENSIONS = new Set('mp4 mov avi webm mkv jpg jpeg png gif webp mp3 wav m4a aac flac ogg m4v heic'.split(' '));
const HAN = /^\p{Script=Han}$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^[0-9]$/;

/** Cuts a message at a number of bytes without breaking a character. */
export function cutToBytes(message: string, bytes = LONGEST_MESSAGE): string {
  let used = 0;
  let kept = '';
  for (const point of message.slice(0, bytes)) {
    const code = point.codePointAt(0) ?? 0;
    used += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (used > bytes) break;
    kept += point;
  }
  return kept;
}

/** Lower case, full-width letters and marks made plain, traditional characters simplified. Keeps every offset: one code unit stays one code unit. */
export function plain(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
    const char = String.fromCharCode(half);
    const lower = char.toLowerCase();
    out += code >= 0x4e00 ? simplified(char) : lower.length === 1 ? lower : char;
  }
  return simplified(out.replaceAll('。', '.').replaceAll('、', ','));
}

/** Reads a message from left to right in linear time. Names of files that are known stay whole. */
export function lex(message: string, names: readonly string[] = []): Token[] {
  const lexer = new Lexer(message, names);
  return lexer.all();
}

class Lexer {
  private readonly raw: string;
  private readonly text: string;
  private readonly byFirst = new Map<string, string[]>();
  /** Closers that are known not to come any more. */
  private readonly spent = new Set<string>();

  constructor(raw: string, names: readonly string[]) {
    this.raw = raw;
    this.text = plain(raw);
    for (const name of names) {
      const key = plain(name);
      const list = this.byFirst.get(key.charAt(0)) ?? [];
      list.push(key);
      this.byFirst.set(key.charAt(0), list);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  all(): Token[] {
    const tokens: Token[] = [];
    let at = 0;
    while (at < this.text.length) {
      const token = this.next(at);
      if (token === undefined) {
        at += 1;
        continue;
      }
      tokens.push(token);
      at = Math.max(token.end, at + 1);
    }
    return tokens;
  }

  private next(at: number): Token | undefined {
    const char = this.text.charAt(at);
    if (char <= ' ' || char === '\u3000' || char === '\u00a0') {
      return char === '\n' ? { kind: 'punct', text: '\n', start: at, end: at + 1 } : undefined;
    }
    return this.quote(at) ?? this.knownName(at) ?? this.file(at) ?? this.number(at) ?? this.word(at) ?? this.other(at);
  }

  private quote(at: number): Token | undefined {
    const opener = this.raw.charAt(at);
    const closer = CLOSERS[opener];
    if (closer === undefined || this.spent.has(closer)) return undefined;
    if (opener === "'" && isAlnum(this.text.charAt(at - 1))) return undefined;
    let end = this.raw.indexOf(closer, at + 1);
    while (
      end > 0 &&
      (closer === "'" || closer === '’') &&
      isAlnum(this.text.charAt(end + 1)) &&
      isAlnum(this.text.charAt(end - 1)) &&
      !HAN.test(this.raw.charAt(end - 1))
    ) {
      end = this.raw.indexOf(closer, end + 1);
    }
    if (end < 0) this.spent.add(closer);
    if (end <= at + 1) return undefined;
    return { kind: 'quote', text: this.raw.slice(at + 1, end).trim(), start: at, end: end + 1 };
  }

  private knownName(at: number): Token | undefined {
    if (isAlnum(this.text.charAt(at - 1)) && !isHan(this.text.charAt(at - 1)) && !isHan(this.text.charAt(at)))
      return undefined;
    for (const name of this.byFirst.get(this.text.charAt(at)) ?? []) {
      if (!this.text.startsWith(name, at)) continue;
      const after = this.text.charAt(at + name.length);
      const last = name.charAt(name.length - 1);
      if (isAlnum(after) && !isHan(after) && !isHan(last)) continue;
      return { kind: 'file', text: name, start: at, end: at + name.length };
    }
    return undefined;
  }

  private file(at: number): Token | undefined {
    if (isNamePart(this.text.charAt(at - 1))) return undefined;
    let end = at;
    while (end < this.text.length && end - at < 260 && isNamePart(this.text.charAt(end))) end += 1;
    while (end > at && this.text.charAt(end - 1) === '.') end -= 1;
    const text = this.text.slice(at, end);
    const dot = text.lastIndexOf('.');
    if (dot < 1 || !EXTENSIONS.has(text.slice(dot + 1))) return undefined;
    return { kind: 'file', text, start: at, end };
  }

  private number(at: number): Token | undefined {
    const whole = this.digits(at);
    // ".3" behind a space.
    if (whole === at)
      return this.raw.charAt(at) === '.' && /^[ :=]?$/.test(this.text.charAt(at - 1)) ? this.part(at) : undefined;
    const head = Number(this.text.slice(at, whole));
    const mark = this.text.charAt(whole);
    const end = this.digits(whole + 1);
    if (mark === ':' && end > whole + 1) return this.clock(at, head, whole, end);
    const ratio = `${this.text.slice(at, whole)}:${this.text.slice(whole + 1, end)}`;
    if ((mark === 'x' || mark === '×') && RATIOS.has(ratio)) return { kind: 'ratio', text: ratio, start: at, end };
    if ((mark === 'x' || mark === '×' || mark === '*') && whole - at >= 2 && end - whole > 2) {
      return { kind: 'size', text: this.text.slice(at, end), start: at, end };
    }
    const decimal = mark === '.' && end > whole + 1 ? end : whole;
    return {
      kind: 'num',
      text: this.text.slice(at, decimal),
      start: at,
      end: decimal,
      value: Number(this.text.slice(at, decimal)),
    };
  }

  private part(at: number): Token | undefined {
    const end = this.digits(at + 1);
    const value = Number(`0${this.text.slice(at, end)}`);
    return end === at + 1 ? undefined : { kind: 'num', text: this.text.slice(at, end), start: at, end, value };
  }

  /** "9:16" is a ratio, "0:05", "1:02:03" and "0:05.5" are times. */
  private clock(at: number, head: number, whole: number, end: number): Token {
    const text = this.text.slice(at, end);
    if (RATIOS.has(text)) return { kind: 'ratio', text, start: at, end };
    let seconds = head * 60 + Number(this.text.slice(whole + 1, end));
    let stop = end;
    const more = this.digits(end + 1);
    const mark = this.text.charAt(end);
    if (mark === ':' && more > end + 1) [seconds, stop] = [seconds * 60 + Number(this.text.slice(end + 1, more)), more];
    else if (mark === '.' && more > end + 1)
      [seconds, stop] = [seconds + Number(`0.${this.text.slice(end + 1, more)}`), more];
    return { kind: 'time', text: this.text.slice(at, stop), start: at, end: stop, value: Math.round(seconds * 1000) };
  }

  private digits(at: number): number {
    let end = at;
    while (end < this.text.length && end - at < 12 && DIGIT.test(this.text.charAt(end))) end += 1;
    return end;
  }

  private word(at: number): Token | undefined {
    const char = this.text.charAt(at);
    if (isHan(char)) return { kind: 'han', text: char, start: at, end: at + 1 };
    if (!LETTER.test(char)) return undefined;
    let end = at + 1;
    while (end < this.text.length && end - at < 100 && this.inWord(end)) end += 1;
    // "mp4" and "mp3" are words; in "clip2" the number stands alone.
    if (end - at === 2 && this.text.startsWith('mp', at) && DIGIT.test(this.text.charAt(end))) end += 1;
    return { kind: 'word', text: this.text.slice(at, end).replaceAll('’', "'"), start: at, end };
  }

  private inWord(at: number): boolean {
    const char = this.text.charAt(at);
    if (char === "'" || char === '’') return LETTER.test(this.text.charAt(at + 1)) && !isHan(this.text.charAt(at + 1));
    return LETTER.test(char) && !isHan(char);
  }

  private other(at: number): Token {
    return { kind: 'punct', text: this.text.charAt(at), start: at, end: at + 1 };
  }
}

function isHan(char: string): boolean {
  return char !== '' && HAN.test(char);
}

function isAlnum(char: string): boolean {
  return char !== '' && (LETTER.test(char) || DIGIT.test(char));
}

function isNamePart(char: string): boolean {
  return char !== '' && (/^[a-z0-9_.-]$/.test(char) || (char > '\u00bf' && LETTER.test(char) && !isHan(char)));
}
