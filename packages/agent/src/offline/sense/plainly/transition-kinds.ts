import type { Slots } from '../slots.ts';
import { type Both, inWords } from './meant.ts';

const KINDS: Readonly<Record<string, Both>> = {
  'tr.crossfade': ['crossfade', '叠化'],
  'tr.fade_black': ['fade to black', '黑场'],
  'tr.fade_white': ['fade to white', '白场'],
  'tr.dip_to_black': ['dip to black', '闪黑'],
  'tr.dip_to_white': ['dip to white', '闪白'],
  'tr.cross_blur': ['blur transition', '模糊转场'],
  'tr.glitch': ['glitch', '故障转场'],
  'tr.zoom_through': ['zoom through', '缩放转场'],
  'tr.whip_left': ['whip pan', '甩镜'],
  'tr.wipe_left': ['wipe left', '向左擦除'],
  'tr.wipe_right': ['wipe right', '向右擦除'],
  'tr.wipe_up': ['wipe up', '向上擦除'],
  'tr.wipe_down': ['wipe down', '向下擦除'],
  'tr.slide_left': ['slide left', '向左滑动'],
  'tr.slide_right': ['slide right', '向右滑动'],
  'tr.slide_up': ['slide up', '向上滑动'],
  'tr.slide_down': ['slide down', '向下滑动'],
  'tr.circle_open': ['circle open', '圆形展开'],
  'tr.pixelize': ['pixelize', '像素化'],
};

/** Ways of going over that are not there: no other one is taken for them. */
const STRANGE =
  /\b(?:spin|rotat\w*|cube|morph|ripple|page|pages|book|flip|flips|card|cards|ink|star|heart|swirl|explo\w*|shatter|origami|dissolving dots|curl)\b|旋转|立方|翻页|翻书|翻转|扑克|波纹|水墨|星形|爱心|卷|碎|撕|翻到/i;

/** Kinds that are said by what happens: "the next photo slides in". */
const TOLD: readonly [RegExp, string][] = [
  [/\b(?:whip|swish|swoosh|whoosh)\w*|甩|嗖/i, 'tr.whip_left'],
  [/\b(?:slid|glid|roll|push|shov|swip)\w*|滑|推/i, 'tr.slide_left'],
  [/\bwip(?:e|es|ing)\b|擦/i, 'tr.wipe_left'],
  [/\bzoom\w*|缩放/i, 'tr.zoom_through'],
  [/\bblur\w*|糊/i, 'tr.cross_blur'],
  [/\b(?:dark|black)\w*|黑/i, 'tr.dip_to_black'],
  [/\b(?:white|flash)\w*|白/i, 'tr.dip_to_white'],
  [
    /\b(?:fad|dissolv|blend|merg|melt|mix|flow|soft|smooth|seamless|gentl|emerg|overlap|gradual|abrupt|harsh|sudden|jump|jumps|jerk|jarring|rough|hard|transition)\w*|[淡溶融化渐叠柔顺]|自然|突[兀然]|[硬跳]|生硬|流动|重叠|过渡|转场|衔接/i,
    'tr.crossfade',
  ],
];

const DIRECTIONS: readonly [RegExp, string][] = [
  [/from (?:below|underneath|the bottom)|\bup(?:wards?)?\b|从下|[往向]上/i, 'up'],
  [/from (?:above|the top)|\bdown(?:wards?)?\b|从上|[往向]下/i, 'down'],
  [/from (?:the )?left|to (?:the )?right|从左|[往向]右/i, 'right'],
];

/** The kind of transition that a wish asks for, in plain words. What it is to take the place of is not meant. */
export function kindOf(slots: Slots): string | undefined {
  const { meant, given } = apart(slots);
  const ids = [...new Set(slots.items.flatMap((item) => ('id' in item && given(item.start) ? [item.id] : [])))];
  const kinds = ids.filter((id) => id.startsWith('tr.'));
  if (kinds.length > 1) return undefined;
  const [id] = kinds;
  if (id !== undefined) return wordsOf(slots, id);
  if (STRANGE.test(meant)) return undefined;
  const told = TOLD.find(([words]) => words.test(meant))?.[1];
  return told === undefined ? undefined : wordsOf(slots, directed(told, meant));
}

function wordsOf(slots: Slots, id: string): string | undefined {
  const words = KINDS[id];
  return words === undefined ? slots.words(id)[0] : inWords(slots, words);
}

function directed(id: string, text: string): string {
  if (!/_left$/.test(id) || id === 'tr.whip_left') return id;
  const way = DIRECTIONS.find(([words]) => words.test(text))?.[1] ?? 'left';
  return id.replace('left', way);
}

const REPLACED =
  /\b(?:instead of|rather than|replace|swap|not|no|without)\b.{0,40}?(?=,| (?:with|by|for|use|but|let)\b|$)|(?:不要|别再?用?|不用|代替|而不是)[^，,]{0,12}|把[^，,]{0,16}(?=[换改]成)/gi;

/** The words of a wish without those for what is to go: "no hard cut, use a fade". */
function apart({ text, start: first }: Slots): { meant: string; given: (start: number) => boolean } {
  const gone = [...text.matchAll(REPLACED)].map((match): [number, number] => [
    match.index + first,
    match.index + first + match[0].length,
  ]);
  const kept = text.replace(REPLACED, ' ');
  const given = (start: number): boolean => !gone.some(([from, to]) => start >= from && start < to);
  // "不要那么突兀" says what is wrong, and by that what is wished.
  return /[\p{L}]{3}|[\p{Script=Han}]{4}/u.test(kept) && TOLD.some(([words]) => words.test(kept))
    ? { meant: kept, given }
    : { meant: text, given };
}
