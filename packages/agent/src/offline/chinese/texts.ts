import { type Item, isConcept } from '../item.ts';
import { around, concept, has, inPlace, isWord, type Row, type Rule, saidIn } from './row.ts';

const TEXTS = ['o.text', 'o.title', 'm.captions'] as const;
const SOUNDS = ['o.music', 'o.sound', 'o.voice', 'o.volume', 'm.voice'] as const;

/** A sentence about words on the screen, and about nothing that is heard. */
function isOfText(sentence: readonly Item[]): boolean {
  const texts =
    has(sentence, ...TEXTS) ||
    sentence.some((item) => item.is === 'ref' && /^(?:text|title|caption)$/.test(item.kind)) ||
    sentence.some((item) => item.is === 'quote' && item.onTimeline === true);
  return texts && !has(sentence, ...SOUNDS);
}

/** "字幕加黑边": an edge of letters, and no bars beside a picture. */
const edge: Rule = (row, at) => {
  const item = row.items[at];
  if (item === undefined || !isConcept(item, 'fit.contain') || !/黑边$/.test(saidIn(row, [item]))) return undefined;
  return isOfText(around(row, at, false)) ? { items: [concept('st.outline', item)], next: at + 1 } : undefined;
};

const TURNED = { 'v.louder': 'size.bigger', 'v.quieter': 'size.smaller' } as const;

/** "字幕调大": letters have a size, and no volume. */
const lettersTurned: Rule = (row, at) => {
  const item = row.items[at];
  if (
    isConcept(item, 'deg.more') &&
    item !== undefined &&
    /^加大$/.test(saidIn(row, [item])) &&
    isOfText(around(row, at, false))
  )
    return { items: [concept('size.bigger', item)], next: at + 1 };
  if (item?.is !== 'concept' || !(item.id === 'v.louder' || item.id === 'v.quieter')) return undefined;
  if (!/^[调开弄][大小]/.test(saidIn(row, [item])) || !isOfText(around(row, at, false))) return undefined;
  return { items: [concept(TURNED[item.id], item)], next: at + 1 };
};

/** "字幕高一点", "字幕太低了": where it stands. */
const higher: Rule = (row, at) => {
  const [item, next] = [row.items[at], row.items[at + 1]];
  if (item === undefined || !has(around(row, at), ...TEXTS) || has(around(row, at), 'size.size', ...SOUNDS))
    return undefined;
  const said = saidIn(row, [item]);
  const more = isConcept(item, 'deg.more', 'deg.less') && /^[高低](?:点|一点|一些)$/.test(said);
  if (more) return moved(item, said.startsWith('高'), at + 1);
  if (isConcept(item, 'deg.too') && isWord(next, /^[高低]$/)) return moved(item, isWord(next, /^低$/), at + 2);
  const bare = isWord(item, /^[高低]$/) && isConcept(next, 'deg.little');
  return bare ? moved(item, said === '高', at + 2) : undefined;
};

function moved(item: Item, up: boolean, next: number): { items: Item[]; next: number } {
  return { items: [concept(up ? 'dir.up' : 'dir.down', item), concept('deg.little', item)], next };
}

/** "听一遍内容自动打上字幕": captions of what is said, and no text that says so. */
const heardCaptions: Rule = (row, at) => {
  const item = row.items[at];
  if (item === undefined || !isConcept(item, 'v.say') || !/^打/.test(saidIn(row, [item]))) return undefined;
  const sentence = around(row, at, false);
  const said = /自动|识别|听|语音|说的|讲的|台词|内容/.test(saidIn(row, sentence));
  return said && has(sentence, 'm.captions') ? { items: [concept('v.add', item)], next: at + 1 } : undefined;
};

/** "片头的字", "结尾那几个字": the first text and the last one. */
const atTheEdge: Rule = (row, at) => {
  const [item, link] = [row.items[at], row.items[at + 1]];
  if (item === undefined || !isConcept(item, 'rel.start', 'rel.end')) return undefined;
  const linked = isConcept(link, 'rel.from') || isWord(link, /^那$/);
  const noun = row.items[at + (linked ? 2 : 1)];
  if (!isConcept(noun, 'o.text') || (!linked && /^[一几个]/.test(saidOf(row, noun)))) return undefined;
  const sentence = around(row, at, false);
  const writes = has(sentence, 'v.add', 'v.say') || sentence.some(({ is }) => is === 'quote');
  if (writes) return undefined;
  const n = isConcept(item, 'rel.start') ? 1 : -1;
  return {
    items: [inPlace({ is: 'ref', n, kind: 'text' }, { ...item, end: noun?.end ?? item.end })],
    next: at + (linked ? 3 : 2),
  };
};

/** "22秒出现", "8秒进来": when, and not how long. */
const appears: Rule = (row, at) => {
  const item = row.items[at];
  const then = isWord(row.items[at + 1], /^[就才]$/) ? 1 : 0;
  const next = row.items[at + 1 + then];
  const begins = isConcept(next, 'tm.begin', 'tm.stay', 'an.in') || (then === 1 && isConcept(next, 'rel.start'));
  if (item?.is !== 'dur' || row.items[at + 1]?.start !== item.end || next === undefined || !begins) return undefined;
  if (has(around(row, at), 'tm.earlier', 'tm.later')) return undefined;
  if (!/^(?:出现|出来|出场|进来?|进场|登场|冒出|再进|再出|开始)/.test(saidIn(row, [next]))) return undefined;
  return { items: [inPlace({ is: 'at', ms: item.ms }, item)], next: at + 1 + then };
};

function saidOf(row: Row, item: Item | undefined): string {
  return item === undefined ? '' : saidIn(row, [item]);
}

/** How Chinese speaks of words on the screen. */
export const TEXT: readonly Rule[] = [heardCaptions, edge, lettersTurned, higher, atTheEdge, appears];
