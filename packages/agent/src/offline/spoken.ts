import { conceptAt } from './lexicon/match.ts';
import type { Names } from './slots/names.ts';
import { plain, type Token } from './tokens.ts';

/** A stretch of a message that is to be read on the screen, and is no request: from one offset to another. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that announce others without quotes: behind a colon, or behind a space where they are no style. */
const COLON =
  /(?:\b(?:title|headline|heading|caption|subtitle|text|label|lower third|tagline|slogan|write|type|says|say|saying|reads|read|reading|words)|写上|写着|写|打上|打出|标上|标注|贴上|内容是|内容为|文字是|文字为|文案是|文案为|题为|标题|字幕|文字|小字|大字|一行字|一行|一句话|一句|水印|署名|人名条|标语|口号) ?[:：] ?/gi;
/** "Show at the bottom: ...", "屏幕底部显示：……": what is to be seen, unless those are things that are there. */
const ANNOUNCED =
  /(?:\b(?:show|shows|display|displays|flash|put|appear|appears|pop up)\b|显示|出现|弹出|放上|打)[^:：,，。.\n]{0,30}[:：] ?/gi;
const SAYING =
  /(?:\b(?:(?<!\b(?:am|is|are|was|were|i'm) )saying|that says|which says|reading|that reads|which reads)|写上|写着|写|打上|打出|标上|贴上) /gi;
const NOUN_SPACE = /(?:[一两条个行句]字幕|标题|小字|大字|一行字|一行|一句话|一句|署名|人名条|标语|口号|slogan) /gi;
const WRITING = /\b(?:write|type|spell out) (?=[A-Z])/g;
const CHANGING = /(?:改成|改为|换成|换为|替换成|替换为|应该是|应为)(?: ?[:：] ?| )/g;
const BECOMES = /^ ?(?:→|->|=>|–>|(?:改成|改为|换成|换为|替换成|替换为) ?[:：]?|(?:to|into|becomes) ) ?/i;
/** "Move "Summer Sale" to the start": where it goes, and no other words for it. */
const MOVED = /\b(?:move|shift|bring|push|drag|slide|send|put|place|set|align|fade|extend|stretch)\b[^,.;]{0,20}$/i;
const TEXTISH = /字幕|标题|文字|字|文案|句|行|slogan|CTA|title|caption|text/i;
const OPENERS = /^["'“‘「『《„«]/;
/** Values are no words. */
const VALUE = /^[\d.]+ ?(?:秒|%|s\b|x\b|倍|度|帧|seconds?\b|px\b)/i;

/** The tokens with what is said without quotes as if it stood in quotes. */
export function withSpoken(message: string, tokens: readonly Token[], names: Names): Token[] {
  const stretches = spokenIn(message, tokens, names);
  if (stretches.length === 0) return [...tokens];
  const found: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    while (at < stretches.length && (stretches[at]?.end ?? 0) <= token.start) at += 1;
    const stretch = stretches[at];
    if (stretch === undefined || token.end <= stretch.start) found.push(token);
    else if (found.at(-1)?.start !== stretch.start) {
      const text = message.slice(stretch.start, stretch.end).trim();
      found.push({ kind: 'quote', text, start: stretch.start, end: stretch.end });
    }
  }
  return found;
}

function spokenIn(message: string, tokens: readonly Token[], names: Names): Stretch[] {
  if (message.length > 1000) return [];
  const fresh: Fits = (inside) => !inside.some(({ kind, text }) => kind === 'file' && names.files.has(text));
  const known = (token: Token): boolean =>
    names.texts.has(plain(token.text)) && (token.kind === 'file' || token.kind === 'quote');
  const textual = ({ index }: RegExpMatchArray): boolean =>
    TEXTISH.test(message.slice(Math.max(0, (index ?? 0) - 12), index));
  // With a place or a time on the screen it is a text that is shown; an order of clips has neither.
  const timed = ({ index, 0: said }: RegExpMatchArray): boolean =>
    PLACE.test(message.slice(Math.max(0, (index ?? 0) - 24), (index ?? 0) + said.length));
  const becomes = tokens.filter(known).flatMap(({ start, end }) => {
    if (MOVED.test(message.slice(Math.max(0, start - 40), start))) return [];
    const mark = BECOMES.exec(message.slice(end, end + 12))?.[0];
    return mark === undefined ? [] : [end + mark.length];
  });
  const after = (pattern: RegExp, where: (match: RegExpMatchArray) => boolean = () => true): number[] =>
    [...message.matchAll(pattern)].filter(where).map((match) => (match.index ?? 0) + match[0].length);
  const take = (starts: readonly number[], fits: Fits): Stretch[] =>
    starts.flatMap((start) => stretchAt(message, tokens, start, fits) ?? []);
  const written = after(WRITING).map((start) => ({ start, end: start + capitals(message.slice(start, start + 200)) }));
  const shouted = [...message.matchAll(SHOUTED)].flatMap(({ index, 1: words = '', 0: whole }) => {
    const start = index + whole.length - words.length;
    const first = tokens.findIndex((token) => token.start === start);
    const known = first < 0 || tokens[first]?.kind !== 'word' || conceptAt(tokens, first) !== undefined;
    return known ? [] : [{ start, end: start + words.length }];
  });
  const things: Fits = (inside) =>
    inside.some((token) => token.kind !== 'file' && token.kind !== 'punct' && !isKnown(token, tokens));
  return apart([
    ...shouted,
    ...take(after(ANNOUNCED, timed), things),
    // "The text that says Summer Sale should be red": those words are there, and the rest is said of them.
    ...take(
      [...after(COLON, (match) => !isToldOf(message, tokens, match)), ...after(SAYING)],
      ([first]) => first === undefined || !known(first),
    ),
    ...take(after(NOUN_SPACE), opensUnknown),
    ...take(after(CHANGING, textual), fresh),
    ...take(becomes, (inside) => opensUnknown(inside) && fresh(inside)),
    ...written,
  ]);
}

const PLACE =
  /\d ?(?:s|secs?|seconds?|秒)|\b(?:top|bottom|centre|center|middle|corner|screen|left|right)\b|底|顶|中[间央]|角|屏幕|画面|上方|下方/i;

/** A word that means something, or counts. */
function isKnown(token: Token, tokens: readonly Token[]): boolean {
  return token.kind === 'num' || token.kind === 'time' || conceptAt(tokens, tokens.indexOf(token)) !== undefined;
}

type Fits = (inside: readonly Token[]) => boolean;

/** The words that begin somewhere, when they are words. */
function stretchAt(message: string, tokens: readonly Token[], start: number, fits: Fits): Stretch | undefined {
  const [end, inside] = withoutStyle(tokens, start, endOf(message, start));
  const words = message.slice(start, end).trim();
  if (words === '' || OPENERS.test(words) || VALUE.test(words) || inside.length === 0) return undefined;
  if (inside.some(({ kind }) => kind === 'quote') || isStyle(inside) || !fits(inside) || ORDER.test(words))
    return undefined;
  return { start, end };
}

/** "The last text: make it larger": what is to be done with it, and not what it says. */
const ORDER =
  /^(?:please )?(?:make|put|move|remove|delete|change|set|let|bring|turn|take|get|give|show|hide|shift|push|keep)\b(?: \S+){0,2}? (?:it|them|that one|this one)\b|^(?:请)?(?:把|将|让)(?:它|他|其|这|那)/i;

/** A text that is there, before its colon: "the last text", "第二条字幕". */
const COUNTED =
  /\b(?:the|all|every|each|both|these|those|my|this|that|first|second|third|last|final|middle|\d(?:st|nd|rd|th)) (?:[a-z]+ ){0,3}[a-z]+ ?[:：] ?$|(?:第[一二三四五六七八九十\d]+|最后|末尾|结尾|开头|所有|每|全部|中间)一?[条个行句段]?的?[\p{Script=Han}]{1,4} ?[:：] ?$/iu;
const DOES = /^(?:v|tm|st|size|pos|dir|color|an|al|deg|x|rel|pl|n|p)\./;

/** "Second title: start at 0:08", "last text: delete": what is to become of a text that is there, and not what it says. */
function isToldOf(message: string, tokens: readonly Token[], { index = 0, 0: said }: RegExpMatchArray): boolean {
  const start = index + said.length;
  if (!COUNTED.test(message.slice(Math.max(0, index - 30), start))) return false;
  const end = start + Math.max(0, `${message.slice(start)}\n`.search(/[,，;；。\n]/));
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const [first] = inside;
  if (first === undefined || first.kind === 'quote' || /^\p{Lu}/u.test(message.slice(start))) return false;
  const means = ({ kind }: Token, at: number): boolean =>
    kind === 'num' || kind === 'time' || DOES.test(conceptAt(inside, at)?.id ?? '');
  if (/^[a-z]/.test(message.slice(start)))
    return inside.some((token, at) => (at === 0 || token.kind === 'num') && means(token, at));
  let at = 0;
  while (at < inside.length) {
    const token = inside[at];
    const concept = conceptAt(inside, at);
    if (concept !== undefined && DOES.test(concept.id)) at = concept.next;
    else if (token !== undefined && (means(token, at) || /^[秒分钟点的了吧到]$/.test(token.text))) at += 1;
    else return false;
  }
  return true;
}

/** "HELLO 蓝色": how the words look stands behind them. */
function withoutStyle(tokens: readonly Token[], start: number, end: number): [number, Token[]] {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  for (let at = inside.length - 1; at > 0; at -= 1) {
    const [before, token] = [inside[at - 1], inside[at]];
    if (before === undefined || token === undefined || before.end === token.start) continue;
    if (isStyle(inside.slice(at)) && !isDegree(inside.slice(at))) return [before.end, inside.slice(0, at)];
  }
  return [end, inside];
}

/** "..., and KICKFLIP in red for 2 s": words in capitals with a place, a colour or a time behind them. */
const SHOUTED =
  /(?:^|[,;] ?(?:and )?|\band )([A-Z][A-Z0-9'!?&-]{3,30}(?: [A-Z][A-Z0-9'!?&-]{1,30}){0,6})(?= (?:in|at|on|for|from|over)\b)/g;

const STOP = /[,，;；。\n]|\.(?: |$)/;
const SLOT =
  / (?:for|from|at|in|on|over|during|until|between|throughout|as) (?=the\b|\d|all\b|top|bottom|second|clip|last|first|yellow|red|white|big|a\b)| (?=\d+ ?(?:秒|s\b|seconds?\b)|放到|放在|在底|在顶|在中|从第|显示|底部|顶部|居中)/i;

/** Up to a stop, or to words of place and time. */
function endOf(message: string, start: number): number {
  const rest = message.slice(start);
  const stop = rest.search(STOP);
  const whole = stop < 0 ? rest : rest.slice(0, stop);
  const slot = whole.search(SLOT);
  return start + (slot > 0 ? slot : whole.length);
}

/** "Hello World in the middle": the words with capitals, and small ones only between them. */
function capitals(text: string): number {
  return (
    /^[A-Z][\w'’&!?-]*(?: (?:(?:of|the|and|to|for|my|our|a|&) )?[A-Z0-9][\w'’&!?-]*){0,10}/.exec(text)?.[0].length ?? 0
  );
}

/** "Bold, white": how words look. */
function isStyle(tokens: readonly Token[]): boolean {
  let at = 0;
  while (at < tokens.length) {
    const concept = conceptAt(tokens, at);
    const filler = /^(?:[的、,和与跟&了]|and|a|an|the|in|with|of)$/.test(tokens[at]?.text ?? '');
    if (concept !== undefined && !/^(?:st|an|al|color|size|pos|dir|deg|lk)\./.test(concept.id)) return false;
    if (concept === undefined && !filler) return false;
    at = concept?.next ?? at + 1;
  }
  return true;
}

/** "Subscribe for more": a degree alone says nothing about how words look. */
function isDegree(tokens: readonly Token[]): boolean {
  const concept = conceptAt(tokens, 0);
  return concept?.next === tokens.length && concept.id.startsWith('deg.');
}

function opensUnknown(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined || first.kind === 'num' || first.kind === 'time' || first.kind === 'punct') return false;
  return conceptAt(tokens, 0) === undefined || /^[a-z]/.test(first.text);
}

/** In their order, none within another. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    if (stretch.end > stretch.start && stretch.start >= (found.at(-1)?.end ?? 0)) found.push(stretch);
  }
  return found;
}
