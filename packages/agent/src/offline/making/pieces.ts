import { readChinese } from './chinese.ts';
import { readEnglish } from './english.ts';
import { withoutEnd, withoutLast } from './trim.ts';
import { MOST_LETTERS, type Wanted } from './wanted.ts';

/** A part of a message: what it wants to have made, or words about something else. */
export interface Piece {
  readonly text: string;
  readonly wanted?: Wanted | undefined;
}

const BREAK =
  /( ?[,，;；。！!] ?|\. | (?:and then|and|then|&|plus) | (?=with (?:the |a )?(?:title|text|caption|headline|heading|words|subtitle|music|song|background music|soundtrack)\b)|然后|接着|并且|并(?=[导输保下加添配做放])|再(?=[加添配导把放做])|最后|同时|(?<=图片|图像|照片|视频|短片|动画|片段|画面|[张段]图)(?=做成|放到|插到|插入|加到|拼成|拼接|拼起来|加上|配上|添加))/i;
/** Words that a new wish begins with; "and warm light" goes on with the one before. */
const BEGINS_EN =
  /^(?:(?:please|then|also|finally|now|next|can you|could you) )*(?:add|put|insert|place|set|lay|use|give|apply|make|turn|export|render|save|download|send|cut|trim|remove|delete|speed|slow|play|mute|join|combine|merge|stitch|title|call|name|overlay|show|write|move|crop|resize|fade|animate|generate|create|draw|paint|produce|design|title|caption|put together|with (?:the |a )?(?:title|text|caption|headline|heading|words|subtitle|music|song|background music|soundtrack)|(?:an?|\d|two|three) (?:\w+ ){0,2}(?:image|picture|clip|video)s? of|i want|i need|it|as (?:an? )?(?:mp4|webm|gif|video))\b/i;
const BEGINS_ZH =
  /^(?:请|再|然后|接着|并|最后|帮我|给我|\s)*(?:加|添加|配|放|插|把|将|导出|输出|保存|下载|渲染|剪|删|设|用|以|标题|片头|开头|结尾|拼|合并|做成|制作|做|生成|画|换|叠|显示|写|转|调|静音|裁|给|配乐|背景音乐|字幕)/;

const LINKS = [' and then', ' and', ' then', ' &', ' plus', '然后', '接着', '并且', '并', '再', '最后', '同时'];

/** The parts of a message when at least one of them wants something new; undefined for every other message. */
export function piecesOf(message: string, films: boolean): readonly Piece[] | undefined {
  if (message.length > MOST_LETTERS) return undefined;
  const text = message.replace(/\s+/g, ' ').trim();
  const parts = partsOf(text);
  const single = parts.length === 1;
  const pieces = parts.map((part) => ({ text: part, wanted: read(part, { bare: single, films }) }));
  return pieces.some(({ wanted }) => wanted !== undefined) ? pieces : undefined;
}

function read(part: string, options: { bare: boolean; films: boolean }): Wanted | undefined {
  const text = withoutEnd(part, ' .。!！?？');
  // Words in quotes are no orders: they are read with marks in their place, and put back.
  const hidden = hideQuotes(text);
  const wanted = /\p{Script=Han}/u.test(hidden) ? readChinese(hidden, options) : readEnglish(hidden, options);
  if (wanted === undefined || !hidden.includes('•')) return wanted;
  const quotes = text.match(QUOTED) ?? [];
  let next = 0;
  const prompt = wanted.prompt.replace(/•+/g, () => quotes[next++] ?? '');
  return { ...wanted, prompt };
}

const QUOTED =
  /"[^"]{1,200}"|“[^”]{1,200}”|「[^」]{1,200}」|《[^》]{1,200}》|(?<![\p{L}\p{N}])'[^']{1,200}'(?![\p{L}])/gu;

/** The same length with marks in the place of what stands in quotes. */
function hideQuotes(text: string): string {
  return text.replace(QUOTED, (quote) => '•'.repeat(quote.length));
}

/** A message cut where a new wish begins. */
export function partsOf(text: string): string[] {
  const hidden = hideQuotes(text);
  const parts: string[] = [];
  let from = 0;
  let current = '';
  for (const [index, piece] of hidden.split(BREAK).entries()) {
    const to = from + (piece ?? '').length;
    const written = text.slice(from, to);
    from = to;
    // Every second one is what stands between two.
    if (index % 2 === 1) {
      current += written;
      continue;
    }
    if (current.trim() !== '' && begins(piece)) {
      parts.push(trimmed(current));
      current = '';
    }
    current += written;
  }
  parts.push(trimmed(current));
  return parts.filter((part) => part !== '');
}

function begins(piece: string): boolean {
  return BEGINS_EN.test(piece) || BEGINS_ZH.test(piece);
}

function trimmed(text: string): string {
  return withoutLast(text.replace(/^[\s,，;；。]+/, ''), LINKS);
}
