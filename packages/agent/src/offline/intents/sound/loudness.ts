import { isTakenOff } from '../../amount.ts';
import type { Clause } from '../../clause.ts';
import { type Item, isConcept } from '../../item.ts';

type Way = 'up' | 'down';

const UP = ['v.louder', 'size.bigger', 'dir.up', 'deg.more', 'v.rise', 'tm.longer'] as const;
const DOWN = ['v.quieter', 'size.smaller', 'dir.down', 'deg.less', 'v.sink'] as const;

/** Up, down, or neither: "louder", "too loud", "bring it down", "more". */
export function loudness(clause: Clause): Way | undefined {
  const ways = clause.items.flatMap((item, at) => wayOf(clause, item, at) ?? []);
  // "It is so little, make more", "加点劲，太小了": what is wrong only says why.
  const wished = ways.filter(({ told }) => !told);
  const meant = (wished.length > 0 ? wished : ways).map(({ way }) => way);
  if (meant.includes('down') || isTaken(clause)) return 'down';
  // "Half as loud": it goes down, whatever the word for loud.
  if (meant.includes('up')) return clause.has('n.half') ? 'down' : 'up';
  return clause.has('deg.too') ? tooMuch(clause.text()) : undefined;
}

/** What is too much of by itself: "有点吵" asks for less of it, and "a bit quiet" for more. */
const NOISY = /吵|闹|blar|blast|deafen/i;
/** What is too little by itself: "far too faint". */
const FAINT = /\bfaint|\bfeeble|\bweak|inaudible|hear|quiet|soft|silent|太轻|太弱|偏小|太小|[听声]/i;
/** How something sounds that is not much heard: "more subtle". */
const GENTLE =
  /^(?:subtle|discreet|subdued|unobtrusive|restrained|mellow|delicate|reserved|gentle|modest|低调|含蓄|柔和|克制|温柔)$/;
/** "The sound is very less": how much there is, and no wish for less. */
const LITTLE = /\b(?:is|are|was|sounds?|seems?)(?: (?:very|too|so|quite|really|way|much|a bit))*$/i;

interface Pointing {
  readonly way: Way;
  /** It only tells how the sound is. */
  readonly told: boolean;
}

/** Which way one word of a clause points. */
function wayOf(clause: Clause, item: Item, at: number): Pointing | undefined {
  const up = isConcept(item, ...UP);
  if (!up && !isConcept(item, ...DOWN)) return undefined;
  return toldBy(clause, item, at) ?? { way: up && !isTurned(clause, item, at) ? 'up' : 'down', told: false };
}

/** "Too loud", "the sound is very less": how it is, and not how it is to be. */
function toldBy({ items, message }: Clause, item: Item, at: number): Pointing | undefined {
  const said = message.slice(item.start, item.end);
  const up = isConcept(item, ...UP);
  const lead = message.slice(items[0]?.start, item.start).trim();
  if (said === 'less' && LITTLE.test(lead)) return { way: 'up', told: true };
  if (!items.slice(Math.max(0, at - 3), at).some((one) => isConcept(one, 'deg.too'))) return undefined;
  return { way: up === (up ? FAINT : NOISY).test(said) ? 'up' : 'down', told: true };
}

/** "Less loud", "more subtle": a word for more that comes to less. */
function isTurned(clause: Clause, item: Item, at: number): boolean {
  if (isConcept(item, 'v.louder', 'size.bigger')) return clause.has('deg.less');
  const next = clause.items[at + 1];
  return isConcept(item, 'deg.more') && next?.is === 'word' && GENTLE.test(next.text);
}

/** "Drop the music to a third", "cut it by 20 %": what is taken away is a share of its level. */
function isTaken(clause: Clause): boolean {
  const amount = clause.one('percent') ?? clause.one('decibels');
  return amount !== undefined && (clause.has('v.remove', 'v.cut') || isTakenOff(clause.message, amount));
}

/** "Too much", "太抢了": what is too present goes down; "too cheerful" says nothing of how loud it is. */
function tooMuch(text: string): Way | undefined {
  if (/\btoo (?:low|far (?:back|down|away))\b|太低|偏低|过低|有点低|太细/i.test(text)) return 'up';
  return PRESENT.test(text) ? 'down' : undefined;
}

const PRESENT =
  /\b(?:much|strong|dominant|present|prominent|powerful|intense|heavy|forward|harsh|high|up front|in your face|over)\b|[抢重强冲突猛高炸躁爆过]/i;
