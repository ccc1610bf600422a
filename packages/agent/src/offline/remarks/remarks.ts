import { isCorrectionAlone } from '../follow/marks.ts';
import { has, isHead, isWords } from '../heads.ts';
import { type Item, isConcept } from '../item.ts';
import { featuresOf } from '../sense/features.ts';
import { guess } from '../sense/model.ts';
import { senseModel } from '../sense/sense.ts';
import { isRemedy, isSuffered, VALUES } from './suffered.ts';

const STOPS = new Set([',', '.', ';', '!', '?', '\n', '…']);
/** More runs are no request that somebody typed; a longer one is not looked at. */
const MOST = 12;
const LONGEST = 40;
/** From here on what was learned calls a sentence a remark. */
const LIKELY = 0.5;

interface Run {
  readonly items: readonly Item[];
  /** What it says, in lower case, without the stop before it. */
  readonly text: string;
}

/** The items without what asks for nothing: reasons, purposes, remarks and complaints that only explain another wish of the
 *  same message ("because my boss hates it", "the shop opens on 3 May", "风声太大了"). A message of remarks alone stays whole. */
export function withoutRemarks(items: readonly Item[], message: string): readonly Item[] {
  const runs = runsOf(items, message);
  if (runs.length < 2 || runs.length > MOST) return items;
  const remarks = new Set(
    runs.filter((run, at) => run.items.length <= LONGEST && isRemark(run, runs[at + 1], message)),
  );
  const wishes = runs.filter((run) => !remarks.has(run) && isMeant(run));
  if (wishes.length === 0) return items;
  const kept = runs.filter(
    (run, at) =>
      isSpoken(runs.slice(0, at)) ||
      isObjectOf(run, runs[at + 1]) ||
      !((remarks.has(run) && !isSubject(run, wishes, message)) || wishes.some((wish) => explains(run, wish))),
  );
  return kept.length === runs.length || kept.length === 0 ? items : kept.flatMap((run) => [...run.items]);
}

/** Runs from stop to stop; a word for a reason begins one too. */
function runsOf(items: readonly Item[], message: string): Run[] {
  const rows: Item[][] = [];
  for (const item of items) {
    const last = rows.at(-1);
    const stop = item.is === 'punct' && STOPS.has(item.text);
    const why = item.is === 'word' && last?.some(isSaid) === true && WHY_WITHIN.test(message.slice(item.start));
    if (last === undefined || stop || why) rows.push([item]);
    else last.push(item);
  }
  return rows.map((row) => {
    const said = row.filter(isSaid);
    const text = message
      .slice(said[0]?.start ?? 0, said.at(-1)?.end ?? 0)
      .toLowerCase()
      .replaceAll('’', "'");
    return { items: row, text };
  });
}

/** "It drowns everything, so mute it", "太吵了，所以静音": what stands before is why. */
const SO = /^(?:so (?!that\b)[a-z]+|所以|因此)/;

const isSaid = (item: Item): boolean => item.is !== 'punct';

/** Begins a reason or a purpose. */
const WHY =
  /^(?:because|cause|cos|cuz|otherwise|or else|so that (?!(?:it|they|the|that|this|its|one)\b)|(?:since|as) (?:it|it's|he|he's|she|she's|they|they're|there|there's|we|we're|you|you're|i|i'm|i've|that's|nobody|no one|everyone|everybody|people|someone|somebody|(?:my|our|the|his|her|their) [a-z]+) [a-z']+|so nobody|因为|毕竟|不然|要不然|否则|免得|省得|以免|好让|由于|为了|以便|这样子?(?:就|才|更|会|看|听|大家|比较|发|显得|能|我))/;
/** "So people can follow": a purpose, told by who can or will. */
const PURPOSE =
  /^so (?:it|it's|he|he's|she|she's|they|they're|there|there's|we|we're|you|you're|i|i'm|i've|that's|nobody|no one|everyone|everybody|people|someone|somebody|(?:my|our|the|his|her|their) [a-z]+) (?:can|could|will|won't|don't|doesn't|know|feels?|looks?|fits?|gets?|understands?|likes?|enjoys?|works?|makes?|is|are|isn't)\b/;
const WHY_WITHIN =
  /^(?:because|cause it|cos|cuz|so that (?!(?:it|they|the|that|this|its|one)\b)|or else|otherwise|因为|毕竟|免得|省得|以免|好让|以便)/i;

/** A value or a meaning by which a run may be a wish at all. */
function isMeant({ items, text }: Run): boolean {
  return (
    /[?？]$/.test(text) ||
    items.some((item) => (item.is === 'concept' ? !EMPTY.test(item.id) : item.is !== 'word' && item.is !== 'punct'))
  );
}

const EMPTY = /^(?:rel\.|deg\.|x\.(?!not)|o\.it$|q\.hello$)/;

function isRemark(run: Run, next: Run | undefined, message: string): boolean {
  const so =
    next !== undefined &&
    SO.test(next.text) &&
    !isWhy(next) &&
    isMeant(next) &&
    !run.items.some(({ is }) => VALUES.has(is));
  if (so || isWhy(run) || CONTENT.test(run.text) || WATCHING.test(run.text)) return true;
  const empty = !isMeant(run);
  if (empty && has(run.items, 'q.hello')) return true;
  if (empty && THEY.test(run.text) && !WISHED_EN.test(run.text)) return true;
  if (isCorrectionAlone(run.items, message)) return false;
  if (has(run.items, 'x.only', 'so.only', 'tm.only') && run.items.some(({ is }) => TIMES.has(is))) return false;
  if (!isStated(run) && !empty) return false;
  const guesses = guess(senseModel(), featuresOf(run.items, message));
  const talk = guesses.find(({ act }) => act === 'talk')?.chance ?? 0;
  const other = guesses.find(({ act }) => act === 'other')?.chance ?? 0;
  return (isStated(run) ? talk + other : talk) >= LIKELY;
}

const isWhy = ({ text }: Run): boolean => WHY.test(text) || PURPOSE.test(text);

/** Somebody is spoken of, or something happened. */
const THEY = /^(?:it|he|she|they|we|i|nobody|everyone|everybody|people|someone|somebody|有人)(?: |$|'|(?<=有人))/;
/** "The rest is fine", "其他的都挺好": it stays as it is. */
const CONTENT =
  /^(?:the rest|everything else|all the rest|the others?)(?: (?:is|are|looks?|was|were|seems?))? (?:all |just |really |quite )?(?:fine|good|ok|okay|great|perfect|nice|alright|all right)\b|^(?:i am|i'm|we're|we are) (?:very |really |quite )?(?:happy|fine|pleased|ok|okay) with (?:the rest|everything else|the others?)|^(?:it|that|this) has nothing to do with|^(?:其他|其它|其余|别|剩下|剩余)的?.{0,4}(?:好|没问题|可以|不错|行|满意|没事)[了的]?$/;

/** "Some of our supporters read on small phones", "很多人用手机看": on what it is watched. */
const WATCHING =
  /^(?:(?:some|many|most|half|lots|plenty|all) (?:of )?)?(?:(?:my|our|the|his|her|their) )?[a-z]+ (?:only |mostly |usually |just |all )?(?:read|watch|view|look at)(?:s|es)? (?:(?:it|this|them|us|everything|videos?|these) )?(?:on|from) (?:a |an |the |their |his |her )?(?:(?:tiny|small|big|large|old|cheap) )?(?:phones?|screens?|mobiles?|tablets?|tvs?|laptops?|ipads?)|^[很许好大]?[多家]?(?:人|家|观众|客户|顾客|会员|学生|家长|粉丝|老人|用户)们?.{0,4}(?:用|拿|在|靠).{0,5}(?:手机|平板|电视|屏).{0,3}[看刷]/;

/** A sentence with somebody who does something, and no place, time or name that a wish beside it may need. */
function isStated({ items, text }: Run): boolean {
  if (/\p{Script=Han}/u.test(text)) {
    const placed = items.some(({ is }) => TIMES.has(is) || is === 'ref' || is === 'file' || is === 'quote');
    return !WISHED_ZH.test(text) && !TOPIC_ZH.test(text) && (!placed || /[是了很过]|最喜欢/.test(text));
  }
  return SOMEBODY.test(text) && !WISHED_EN.test(text) && !/^\S+ \S+ (?:where|that|which|who)\b/.test(text);
}

const TIMES: ReadonlySet<Item['is']> = new Set([
  'dur',
  'at',
  'range',
  'head',
  'tail',
  'after',
  'before',
  'part',
  'percent',
]);
const SOMEBODY =
  /^(?:(?:it|i|he|she|we|they|you|that|this|there|nobody|everyone|everybody|people|most|some of|many of|someone|somebody|usually|wow|omg|looking forward|last (?:year|time|week)|in the original|my|our|the|his|her) ?|it's|i'm|i've|that's|there's|he's|she's|we're|they're|you're|by the way)/;
const WISHED_EN =
  /\b(?:should|shall|must|needs?|want|wish|please|would like|i'd|let's|could you|can you|has to|have to be|ought|prefer|instead|can go|gone|away)\b/;
const WISHED_ZH =
  /^(?:把|请|给|让|将|帮)|(?<![特区级性分])别(?![的人])|不要|想要|希望|应该(?!是)|需要|先|能不能|可不可以|请|改成|换成|[?？]$/;
const TOPIC_ZH =
  /^(?:在|从)|[里上中内处段张时候后前]$|(?<!一)下$|(?:那|这)一?[段张个块条]$|^(?:这|那)[一两几]?[段处些张块条]|^(?:我|他|她|有人|人)?一(?![直起定般些点下个])/;

/** "Because the music is too loud, turn it down": only the reason says what the wish is about. */
function isSubject({ items }: Run, wishes: readonly Run[], message: string): boolean {
  // "He falls at 11 s, end it just before that".
  if (items.some(({ is }) => is === 'at') && wishes.some(({ text }) => POINTS_BACK.test(text))) return true;
  return items.some(isNaming) && !wishes.some((wish) => wish.items.some(isNaming) && isHead(wish.items, message));
}

/** "最后2秒没人讲话了，切掉吧": what the bare verb behind it takes away. */
function isObjectOf({ items }: Run, next: Run | undefined): boolean {
  const stretch = items.some(({ is }) => is === 'head' || is === 'tail' || is === 'range' || is === 'ref');
  return (
    stretch && next !== undefined && has(next.items, 'v.cut', 'v.remove', 'v.unwanted') && !next.items.some(isNaming)
  );
}

const POINTS_BACK =
  /\b(?:end|stop|finish|start|begin)\b.{0,24}\b(?:there|then|(?:before|after|with) (?:that|this|it|then))\b|(?:结束|停|收|开始)[吧了]?$/;

function isNaming(item: Item): boolean {
  if (/^(?:file|ref|quote|range|head|tail|part|ratio|size|short|fps)$/.test(item.is)) return true;
  return (
    item.is === 'concept' &&
    /^(?:o\.(?!volume|it$|all|each|cut|look)|m\.|p\.(?!others$)|n\.film|fmt\.|plat\.|tr\.)|^v\.export$/.test(item.id)
  );
}

/** What is itself a complaint is no remedy of another. */
const COMPLAINS = /\btoo\b|太|看不|听不|不清/;

/** A complaint about nothing it names, beside a wish that is its remedy. */
function explains({ items, text }: Run, wish: Run): boolean {
  if (wish.items === items || COMPLAINS.test(wish.text)) return false;
  const named = items.some((item) => isNaming(item) && !isConcept(item, 'o.background'));
  return !named && isSuffered(items, text) && isRemedy(items, wish.items);
}

/** Words for a text may follow, and they may be any: "add a title: thank you, see you tomorrow". */
function isSpoken(before: readonly Run[]): boolean {
  return before.some(
    ({ items }) =>
      has(items, 'v.say', 'o.text', 'o.title', 'm.captions', 'v.name') &&
      !isWords(items) &&
      items.some((item) => item.is === 'punct' && item.text === ':') === true &&
      !items.some((item) => isConcept(item, 'v.remove')),
  );
}
