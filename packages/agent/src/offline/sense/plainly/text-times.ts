import type { Slots } from '../slots.ts';
import { inWords } from './meant.ts';

const UNTIL =
  /\b(?:until|till|to|up to|gone|go|goes|leave|leaves|disappear\w*|vanish\w*|out|off|end|ends|stop|stops|hide)\b|到|为止|消失|离开|撤|收|下|没|走|结束/i;
const FROM =
  /\b(?:from|at|start|starts|begin|begins|appear\w*|show|shows|come|comes|pop|in|enter|enters|wait|not before|move)\b|开始|出现|出|起|进|从|移到|挪到|才|登场|显示|上/i;
const LATER = /\blater\b|delay|postpone|push back|推迟|延后|延迟|往后|晚|后移/i;
const EARLIER = /\bearlier\b|sooner|bring forward|提前|往前|提早|早/i;
const LONGER = /\blonger\b|\bmore\b|extend|extra|prolong|linger|加长|延长|多|久/i;
const SHORTER = /\bshorter\b|\bless\b|shorten|缩短|(?<!至)少|短/i;
const TOO_LATE = /too late|too long (?:till|until|before)|lag|太晚|太慢|来得?晚|慢了/i;
const TOO_LONG = /too long|so long|太久|太长|那么久|这么久/i;
const TOO_SHORT = /too (?:short|brief|soon|quick|fast|early)|before any|太短|太快|没看完|看不完|多停|停久|再停/i;
const LIMIT = /no more|no longer than|at (?:most|least)|不能再多|别再多|至[少多]|最[少多]/i;
const WHOLE =
  /throughout|all the time|always|\b(?:whole|entire|full)\b|全程|从头|始终|自始至终|整[段部条]|一直(?!.*[到至])/i;
const TO_END =
  /(?:until|till|to) the (?:very )?end(?! of (?!the (?:film|video|movie)))|[到至](?:片尾|结尾|最后|结束|影片结束)/i;

type Forms = readonly [en: string, zh: string];

/** When and how long a text is seen. */
export function timed(who: string, slots: Slots, length: string | undefined): string | undefined {
  if (who === '' || slots.ranges.length + slots.points.length > 1) return undefined;
  const [clip, other] = slots.things.filter((thing) => !who.includes(thing));
  if (clip !== undefined) return other === undefined && length === undefined ? besideClip(who, slots, clip) : undefined;
  const placed = placedInTime(who, slots, length);
  if (placed !== undefined) return placed || undefined;
  const forms = slots.heads.length + slots.tails.length > 0 ? atEdge(who, slots) : undefined;
  if (forms !== undefined) return inWords(slots, forms);
  if (length !== undefined) return lasting(who, slots, length);
  const loose = loosely(slots);
  return loose === undefined ? undefined : inWords(slots, [loose[0].replace('X', who), loose[1].replace('X', who)]);
}

/** Points of time that are said; '' where there is no saying it. */
function placedInTime(who: string, slots: Slots, length: string | undefined): string | undefined {
  const [range] = slots.ranges;
  const [point] = slots.points;
  if (range !== undefined) return inWords(slots, [`let ${who} stay from ${range}`, `${who}在${range}显示`]);
  if (point === undefined) return undefined;
  return length === undefined ? (pointed(who, slots, point) ?? '') : '';
}

/** "Only in the first five seconds". */
function atEdge(who: string, { heads, tails, lengths }: Slots): Forms | undefined {
  if (heads.length + tails.length + lengths.length > 1) return undefined;
  const [head] = heads;
  return head === undefined
    ? [`show ${who} in the last ${tails[0]}`, `${who}在最后${tails[0]}显示`]
    : [`show ${who} in the first ${head}`, `${who}在前${head}显示`];
}

/** Without a value: throughout, longer, sooner. */
const LOOSELY: readonly (readonly [said: (slots: Slots) => boolean, forms: Forms])[] = [
  [(slots) => slots.has('n.half'), ['show X half as long', 'X显示时间减半']],
  [isDoubled, ['show X twice as long', 'X显示时间加倍']],
  [({ text }) => TO_END.test(text), ['let X stay until the end of the film', 'X显示到影片结尾']],
  [({ text }) => WHOLE.test(text), ['let X stay for the whole film', 'X全程显示']],
  [(slots) => slots.has('rel.start') && !slots.has('rel.end'), ['let X appear at the start', 'X在开头出现']],
  [({ text }) => TOO_LATE.test(text) || EARLIER.test(text), ['let X appear earlier', 'X早一点出现']],
  [({ text }) => TOO_LONG.test(text) || SHORTER.test(text), ['show X shorter', 'X显示短一点']],
  [({ text }) => TOO_SHORT.test(text) || LONGER.test(text), ['show X longer', 'X显示久一点']],
  [({ text }) => LATER.test(text), ['let X appear later', 'X晚一点出现']],
];

const loosely = (slots: Slots): Forms | undefined => LOOSELY.find(([said]) => said(slots))?.[1];

function isDoubled(slots: Slots): boolean {
  return slots.has('n.double') || slots.items.some((item) => item.is === 'times' && item.value === 2);
}

const OVER = /^[\s\w]{0,12}\b(?:ends?|ended|over|finish\w*|stops?|gone|done)\b|^[^,，]{0,4}(?:结束|完|之后|过后|以后)/i;
const BEHIND = /\b(?:after|end of) (?:the )?$/i;
const UNTIL_CLIP = /\b(?:until|till|before|by the time|to) (?:the )?(?:end of )?(?:the )?$|[到至]$/i;
const GONE = /\b(?:leaves?|go|goes|gone|disappear\w*|vanish\w*|hide)\b|消失|撤|没了|下去|为止|离开|退/i;
const BEGINS =
  /\b(?:starts?|begins?|comes?|appears?|opens?)\b|^[^,，]{0,4}(?:之?前)|开始|一出|一来|来了?(?:的时候|时|再)|出来|出现/i;

/** A clip says when: it begins, it ends, or all the time that it is on. */
function besideClip(who: string, slots: Slots, clip: string): string | undefined {
  const bare = clip.replace(/^the /, '');
  const at = slots.text.indexOf(bare);
  const [before, after] = [slots.text.slice(0, Math.max(0, at)), slots.text.slice(at + bare.length)];
  const over = OVER.test(after) || BEHIND.test(before);
  const [edge, zh] = over ? ['ends', '结束'] : ['starts', '开始'];
  if (UNTIL_CLIP.test(before) || GONE.test(slots.language === 'en' ? before : slots.text))
    return inWords(slots, [`let ${who} stay until ${clip} ${edge}`, `${who}显示到${clip}${zh}`]);
  if (over || BEGINS.test(after) || /\bwhen (?:the )?$/i.test(before))
    return inWords(slots, [`let ${who} appear when ${clip} ${edge}`, `${who}在${clip}${zh}时出现`]);
  return inWords(slots, [`let ${who} stay only over ${clip}`, `${who}在${clip}那段显示`]);
}

function lasting(who: string, slots: Slots, length: string): string | undefined {
  const text = slots.text.replace(LIMIT, '');
  if (TOO_LATE.test(text)) return undefined;
  if (/[早晚][一-十两几\d.]+秒/.test(text)) return said(who, slots, length, shifted(text));
  if (/等|\bwait\b/i.test(text) || /秒(?:就|才|时|再|整|钟)*要?(?:出|进|登场|冒|上)/.test(text))
    return inWords(slots, [`let ${who} appear at ${length}`, `${who}在第${length}出现`]);
  if (/秒(?:时|就|后|钟|的时候)*(?:走|消失|撤|没|离|退|收)/.test(text)) return `${who}显示到第${length}`;
  return said(who, slots, length, shifted(text));
}

function said(who: string, slots: Slots, length: string, forms: Forms = ['let X stay for L', 'X显示L']): string {
  return inWords(slots, forms).replace('X', who).replace('L', length);
}

/** "Two seconds longer", "half a second earlier": from how it is now. */
function shifted(text: string): Forms | undefined {
  if (LATER.test(text)) return ['let X appear L later', 'X推迟L出现'];
  if (EARLIER.test(text)) return ['let X appear L earlier', 'X提前L出现'];
  if (/\bto\b|到|为|成/i.test(text) || TOO_LONG.test(text)) return undefined;
  if (LONGER.test(text)) return ['show X L longer', 'X多显示L'];
  return SHORTER.test(text) ? ['show X L shorter', 'X少显示L'] : undefined;
}

function pointed(who: string, slots: Slots, point: string): string | undefined {
  const { text, items } = slots;
  const before = items.some(({ is }) => is === 'before') && !/not (?:\w+ )?before|别.{0,4}之?前/i.test(text);
  const after = items.some(({ is }) => is === 'after');
  const from = after || FROM.test(text);
  const until =
    before ||
    (UNTIL.test(text) &&
      !after &&
      (!from || /until|till|disappear|vanish|\bgone\b|\bleaves?\b|到|为止|消失/i.test(text)));
  if (until) return inWords(slots, [`let ${who} stay until ${point}`, `${who}显示到${point}`]);
  return from ? inWords(slots, [`let ${who} appear at ${point}`, `${who}在${point}出现`]) : undefined;
}
