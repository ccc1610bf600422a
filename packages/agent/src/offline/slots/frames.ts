import type { Token } from '../tokens.ts';
import { numberAt } from './numbers.ts';

const FRAME = /^(?:frames?|帧)$/;
/** Speaks of how many frames a second has, or of one frame as a picture. */
const RATE =
  /帧率|每秒|一秒|\b(?:fps|frame ?rate|(?:per|a|every) second|frames of|still frames?)\b|导出|输出|渲染|改[成为到]|变成|[设调]|\b(?:export|render|output|set|change)\b|定格|静帧|\b(?:freeze|hold)\b/i;
/** What is done by so many frames, or where they are. */
const LENGTH =
  /[剪切裁掐去删减]|最后|最前|开头|结尾|片尾|片头|尾巴|尾部|头部|[前后]\s?$|[推挪移延提晚早长短多少停]|转场|过渡|叠化|淡[入出]|\b(?:trim|cut|drop|lose|remove|shave|chop|lop|delete|knock|take|delay|extend|shift|slip|slide|nudge|move|push|first|last|final|opening|closing|by|off|start|end|head|tail|longer|shorter|earlier|later|more|another|extra|fades?|crossfades?|dissolves?|transitions?)\b/i;
const STOP = /[,，。;；!！?？\n]/;

/** The tokens with "12 frames" and "20帧" as the time they take, where they are a length: "trim the first 12 frames". */
export function framesAsTime(message: string, tokens: readonly Token[], fps: number): Token[] {
  if (!/frame|帧/i.test(message)) return [...tokens];
  const found: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = framesAt(message, tokens, at);
    const [first, unit] = [tokens[at], tokens[read?.next ?? -1]];
    if (read === undefined || first === undefined || unit === undefined) {
      if (first !== undefined) found.push(first);
      at += 1;
      continue;
    }
    const value = Math.round((read.value * 1000) / fps);
    found.push({ kind: 'num', text: String(value), value, start: first.start, end: tokens[read.next - 1]?.end ?? 0 });
    found.push({ ...unit, kind: 'word', text: 'ms' });
    at = read.next + 1;
  }
  return found;
}

/** A number of two frames or more, and the place of their noun. */
function framesAt(message: string, tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const number = numberAt(tokens, at);
  if (number === undefined || number.value < 2 || !Number.isInteger(number.value)) return undefined;
  const first = tokens[at];
  if (!FRAME.test(tokens[number.next]?.text ?? '') || first === undefined) return undefined;
  const before = message.slice(0, first.start);
  if (/(?:第|\bframes?)\s*$/i.test(before)) return undefined;
  const end = tokens[number.next]?.end ?? first.end;
  const sentence = [before.split(STOP).at(-1) ?? '', message.slice(end).split(STOP)[0] ?? ''];
  return !RATE.test(sentence.join(' ')) && sentence.some((part) => LENGTH.test(part)) ? number : undefined;
}
