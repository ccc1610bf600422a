import type { Draft } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { isName } from '../resolve.ts';
import { plain } from '../tokens.ts';
import { openingOf } from './markers.ts';

/** Longer messages ask for more than to have it as it was. */
const MOST_LETTERS = 80;
const POLITE =
  /^(?:[\s,.!]|(?:oh|oops|hm+|ah|argh|well|ok|okay|but|and|no+|nope|nah|sorry|wait|actually|please|pls|on second thoughts?|can you|could you|would you|just)\b|哦|呃|啊|哎呀?|额|嗯+|唉|诶|不对+|不行|抱歉|等等|等下|还是|那就|麻烦|请)+/;
const LAST =
  /(?:[\s,.!?~吧了啊嘛呗呀哈哦]|\b(?:please|pls|thanks|then|again|now|after all|though|instead|in|ok|sorry|(?:will|would|can|could) you)|谢谢|一下)$/;
const CANCELLED =
  /^(?:(?:cancel|scrap|scratch|ignore|disregard|undo|revert)(?: (?:all (?:of )?(?:that|it|this|those)|that|it|this|the last (?:one|thing|change|edit|step)|what i (?:just )?said))?|forget (?:it|that|about (?:it|that))|never ?mind(?: that)?|(?:please )?(?:don't|dont|do not)(?: do (?:that|it|this))?|取消|作废|算|不算|算了[,，\s]*取消|当我没说|(?:别|不要)(?:这样|这么弄|弄|做)?|(?:取消|撤销|撤回|撤掉|作废|退回|不要)(?:掉)?(?:刚才|刚刚|上一步|上次|上面|之前|前面)(?:那一?[步个次]|做的|弄的|改的|的)?(?:操作|修改|改动|更改|动作|东西)?|(?:刚才|刚刚|上一步|上次|之前)(?:那一?[步个次]|做的|弄的|改的|的)?(?:操作|修改|改动|更改|动作)?(?:都|全)?(?:取消|撤销|作废|不算|不要|撤回))$/;
const RESTORED =
  /^(?:(?:i(?:'d)? (?:want|need|like) (?:to )?)?(?:put|bring|give|get|add|have|take|change|turn|switch|set)?(?: me)? ?(?:all of (?:it|that|them|this|those)|(?:it|that|them|this) all|it|that|them|this|those|these|everything)(?: (?:one|clip|part|bit|piece|photo|picture|text|title|minute|second|effect|filter)s?)? (?:straight |right )?back(?: (?:to )?(?:where|how|the way|what) (?:it|they|that) (?:was|were|came from)(?: before)?| as (?:it|they) (?:was|were)(?: before)?)?|(?:leave|keep|have|make|want) (?:it|them|that|this|everything) (?:as|how|the way|like) (?:(?:it|they|that) (?:was|were)(?: before)?|before)|(?:再|又|都|给我|帮我|把(?:它|那个|这个|那段|那张|它们))*(?:[加弄放补要找拿改变换调还]回[来去]?|恢复|还原)(?:原样|原位|原处|原来的?样子)?)$/;
const BETTER =
  /^(?:(?:it|that|this|the (?:old|previous|earlier|original|first|former) (?:one|order|version|way|state)) (?:was|looked|sounded|worked) (?:much |way |a lot )?(?:better|nicer)(?: (?:before|that way))?|(?:the )?(?:old|previous|earlier|original|former) (?:order|version|way|state)|(?:as|like|the way it was|how it was) before|better before|(?:还是)?(?:原来|之前|以前|先前|刚才)的?(?:那个)?(?:顺序|那样|样子|版本|排法)?(?:更|比较)?好?|(?:刚才|刚刚|上一步)的?(?:取消|不算|撤了|撤掉|作废))$/;
const NEEDED =
  /^(?:(?:i|we) (?:do |did |still |actually |really )*(?:need|want)(?:ed)? (?:it|that|them|those|this)(?: one)?(?: back)?|(?:let's |we |i'll )?(?:keep|leave) (?:it|that|them|those)|(?:我)?还?(?:留着|要的|留下|留下来|保留|想要|需要|有用)(?:它|那段|那个|那张)?|(?:别|不要?)[删剪去](?:掉)?(?:它|那段|那个|那张)?)$/;
const NO = new Set(['x.not', 'x.off']);

/** What was asked for last, and the film before and after it. */
export interface LastTurn {
  readonly requests: readonly Clause[];
  readonly before: Draft;
  readonly after: Draft;
}

/** "Put it back", "cancel that", "actually no, don't", "还是留着吧": the last turn is to be taken back, or done again when it
 *  took something back itself. Undefined for every other message. */
export function backward(said: readonly Clause[], last: LastTurn): Clause | undefined {
  const [first] = said;
  const message = first?.message ?? '';
  if (first === undefined || message.length > MOST_LETTERS) return undefined;
  const taken = last.requests.some((clause) => clause.has('v.undo', 'v.redo'));
  // "Undo" behind "undo" goes one step further back.
  if (taken && said.some((clause) => clause.has('v.undo'))) return undefined;
  const asked = isAsWas(message, last) || isNotThat(said, last) || isGivenBack(said, last);
  return asked ? wish(taken ? 'v.redo' : 'v.undo', message) : undefined;
}

const wish = (id: string, message: string): Clause => new Clause([{ is: 'concept', id, start: 0, end: 0 }], message);

/** The wish to take the last turn back. */
export const undoing = (message: string): Clause => wish('v.undo', message);

function isAsWas(message: string, { before, after }: LastTurn): boolean {
  const text = plain(message);
  const said = core(message);
  if (CANCELLED.test(said) || RESTORED.test(said) || BETTER.test(said)) return true;
  const pieces = message
    .split(/[,，。;；!！]+|\.(?=\s)/)
    .map(core)
    .filter((piece) => piece !== '');
  if (pieces.length > 1 && pieces.every((piece) => CANCELLED.test(piece) || RESTORED.test(piece))) return true;
  return (
    NEEDED.test(said) &&
    /still|back|after all|do |did |keep|leave|还|别|不|留/.test(text) &&
    gone(before, after).length > 0
  );
}

/** What is said without the words around it. */
function core(message: string): string {
  let said = plain(message).replace(POLITE, '');
  while (LAST.test(said)) said = said.replace(LAST, '');
  return said;
}

/** "Actually no, don't", "还是别静音了": what was done is not to be, and nothing else is said. */
function isNotThat(said: readonly Clause[], { requests }: LastTurn): boolean {
  const [request, ...more] = requests;
  const items = said.flatMap((clause) => clause.items);
  const corrects = openingOf(said[0]?.message ?? '').correction !== undefined;
  if (request === undefined || more.length > 0 || !items.some((item) => isConcept(item, 'x.not'))) return false;
  if (request.has('x.not', 'x.leave')) return false;
  const same = items.some((item) => item.is === 'concept' && item.id.startsWith('v.') && request.has(item.id));
  return (corrects || same) && items.every((item) => isKnown(item, request));
}

function isKnown(item: Item, request: Clause): boolean {
  if (item.is === 'word' || item.is === 'punct') return true;
  if (isName(item)) return request.items.some((other) => isSame(other, item));
  if (item.is !== 'concept') return false;
  return NO.has(item.id) || /^(?:o\.it|x\.filler|deg\.little)$/.test(item.id) || request.has(item.id);
}

function isSame(one: Item, other: Item): boolean {
  if (one.is === 'file' && other.is === 'file') return one.name === other.name;
  return one.is === 'ref' && other.is === 'ref' && one.n === other.n && one.kind === other.kind;
}

/** "Put the beach back", "把海边加回来" right after it alone was taken away: it stands where it stood, as it was. */
function isGivenBack(said: readonly Clause[], { requests, before, after }: LastTurn): boolean {
  const [clause, ...more] = said;
  const lost = gone(before, after);
  if (clause === undefined || more.length > 0 || requests.length !== 1 || lost.length === 0) return false;
  const back = clause.has('v.restore', 'v.undo') || /\bback\W*(?:please\W*|again\W*|in\W*)*$/i.test(clause.text());
  const placed =
    clause.items.some(({ is }) => /^(?:dur|at|head|tail|range|num)$/.test(is)) || /\bthe back\b/i.test(clause.text());
  const files = clause.all('file').map(({ name }) => name);
  return (
    back &&
    !placed &&
    files.length > 0 &&
    new Set(files).size === lost.length &&
    lost.every((name) => files.includes(name))
  );
}

/** "Put it back, but at the very end": what was taken away is there again, at another place. */
export function putBackAt(said: readonly Clause[], last: LastTurn): Clause | undefined {
  const [first] = said;
  const message = first?.message ?? '';
  const names = last.requests.flatMap(({ items }) => items.filter(isName));
  if (first === undefined || message.length > MOST_LETTERS || gone(last.before, last.after).length !== 1)
    return undefined;
  const polite = POLITE.exec(plain(message))?.[0].length ?? 0;
  const length = polite + (AGAIN_THERE.exec(plain(message).slice(polite))?.[0].length ?? 0);
  const place = said.flatMap(({ items }) => items.filter(({ start }) => start >= length));
  const placed = place.some((item) =>
    isConcept(item, 'rel.start', 'rel.end', 'rel.after', 'rel.before', 'rel.between'),
  );
  const bare = place.every((item) => /^(?:word|punct|file|ref)$/.test(item.is) || isConcept(item, ...OF_PLACE));
  if (length === polite || !placed || !bare || names.length !== 1) return undefined;
  const verb: Item = { is: 'concept', id: 'v.move', start: 0, end: 0 };
  const about = names.map((name) => ({ ...name, start: 0, end: 0 }));
  const there = place.filter((item) => !isConcept(item, 'v.move', 'v.add', 'o.it', 'rel.but') && item.is !== 'punct');
  return new Clause([verb, ...about, ...there], message);
}

const AGAIN_THERE =
  /^(?:(?:put|bring|get|add|have|take|place|stick) (?:it|that|them|this|that one)(?: clip| one)? back(?: in)?(?! to where)|(?:把(?:它|那段|那个|这段))?(?:再)?[加弄放补要找拿](?:它)?回[来去]?|(?:把(?:它|那段|那个|这段))?恢复)/;
const OF_PLACE = [
  'rel.start',
  'rel.end',
  'rel.after',
  'rel.before',
  'rel.between',
  'rel.and',
  'rel.but',
  'rel.to',
  'rel.from',
  'v.move',
  'v.add',
  'v.insert',
  'o.it',
  'x.filler',
  'pos.last',
  'x.only',
  'deg.much',
  'v.set',
  'v.make',
];

/** Names of what the last turn took out of the film. */
function gone(before: Draft, after: Draft): string[] {
  const left = new Set(after.tracks.flatMap(({ segments }) => segments.map(({ id }) => id)));
  return before.tracks.flatMap(({ segments }) => segments.flatMap(({ id, name = '' }) => (left.has(id) ? [] : [name])));
}

/** True for a clause that only takes the last turn back, before another says what is right: "undo that, then ...". */
export function isBareUndo(clause: Clause): boolean {
  const text = clause.text();
  if (text.length <= MOST_LETTERS && RESTORED.test(core(text))) return true;
  const bare = clause.items.every(
    (item) =>
      item.is === 'punct' ||
      item.is === 'word' ||
      (item.is === 'concept' && /^(?:v\.undo|o\.it|x\.filler|rel\.and)$/.test(item.id)),
  );
  return bare && clause.has('v.undo') && clause.items.length < 8;
}

/** Undo or redo is asked for. */
export const isBack = (clause: Clause): boolean => clause.has('v.undo', 'v.redo');

/** True when the first sentence took the last turn back, and others are left. */
export function isUndone(said: readonly Clause[], left: readonly Clause[]): boolean {
  const [first] = said;
  return left.length < said.length && first !== undefined && isBareUndo(first);
}
