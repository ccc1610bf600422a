/** Marks of a numbered list: "1)", "(2)", "3.", "4、", "5:", "①", "第一，", "一、". */
const MARK =
  /[(（](\d{1,2})[)）]|(?<![\d\p{L}])(\d{1,2})(?:[)）、]|[.．:：](?!\d))|第([一二三四五六七八九十])[,，、:：](?!\s*第[一二三四五六七八九十][,，、和与跟])|(?<![第\p{L}、])([一二三四五六七八九十])[、.．]|([①②③④⑤⑥⑦⑧⑨⑩])/gu;
const QUOTED = /"[^"]{0,200}"|“[^”]{0,200}”|「[^」]{0,200}」|『[^』]{0,200}』|《[^》]{0,200}》/g;
const HAN = '一二三四五六七八九十';
const ROUND = '①②③④⑤⑥⑦⑧⑨⑩';

/** The message with each mark of a list that counts up from 1 as an end of line, every letter at its old place: "1) mute it 2) add
 *  a title" asks for two things, and neither for two of them nor for title 2. */
export function withoutMarks(message: string): string {
  const text = message.slice(0, 20_000);
  if (!/[1一①]/.test(text)) return message;
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const kept: RegExpExecArray[] = [];
  for (const mark of text.matchAll(MARK)) {
    if (countOf(mark) !== kept.length + 1 || !isApart(text, mark, kept.length === 0)) continue;
    if (!quoted.some(([from, to]) => mark.index > from && mark.index < to)) kept.push(mark);
  }
  if (kept.length < 2) return message;
  let masked = message;
  for (const { index, 0: mark } of kept)
    masked = `${masked.slice(0, index)}\n${' '.repeat(mark.length - 1)}${masked.slice(index + mark.length)}`;
  return masked;
}

/** "Clip 1: mute, clip 2: faster" counts clips: a list begins where a sentence does, and its marks stand behind a gap. */
function isApart(text: string, { index, 0: mark }: RegExpExecArray, isFirst: boolean): boolean {
  const before = text.slice(Math.max(0, index - 4), index);
  if (/(^|[,，;；:：。.!！?？\n])[^\S\n]*$/.test(before)) return true;
  if (/^[①-⑩第]/.test(mark)) return true;
  if (/[:：]$/.test(mark)) return false;
  return /\s$/.test(before) && (!isFirst || /[)）]$/.test(mark));
}

function countOf([, bracketed, plain, ordinal, numeral, round]: RegExpExecArray): number {
  const digits = bracketed ?? plain;
  if (digits !== undefined) return Number(digits);
  if (round !== undefined) return ROUND.indexOf(round) + 1;
  return HAN.indexOf(ordinal ?? numeral ?? ' ') + 1;
}
