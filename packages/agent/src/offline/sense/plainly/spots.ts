import type { Slots } from '../slots.ts';
import { type Both, degreeOf, inWords } from './meant.ts';

const SPOTS: Readonly<Record<string, Both>> = {
  'pos.top-left': ['top left', '左上角'],
  'pos.top-right': ['top right', '右上角'],
  'pos.bottom-left': ['bottom left', '左下角'],
  'pos.bottom-right': ['bottom right', '右下角'],
  'pos.top': ['top', '顶部'],
  'pos.bottom': ['bottom', '底部'],
  'pos.left': ['left', '左边'],
  'pos.right': ['right', '右边'],
  'pos.center': ['center', '中间'],
};

const WAYS: Readonly<Record<string, Both>> = {
  'dir.up': ['up', '上'],
  'dir.down': ['down', '下'],
  'dir.left': ['to the left', '左'],
  'dir.right': ['to the right', '右'],
};

/** The place on the screen that a wish names: the one it ends at. Two sides make a corner. */
export function spotOf(slots: Slots): string | undefined {
  // "Right at the top" is no corner.
  const right = /\bright (?:at|in|on|up|under|above)\b/i.test(slots.text);
  const ids = [...new Set(slots.ids('pos.'))].filter((id) => SPOTS[id] !== undefined && !(right && id === 'pos.right'));
  const corner = cornerOf(
    [
      ...ids,
      ...slots
        .ids('dir.')
        .map((id) => id.replace('dir.', 'pos.'))
        .filter((id) => !(right && id === 'pos.right')),
    ],
    slots.text,
  );
  const edges = ids.filter((id) => id !== 'pos.center');
  const found =
    corner ??
    (edges.length === 1 ? edges[0] : undefined) ??
    (ids.length === 1 ? ids[0] : ids.find((id) => id.includes('-')));
  const words = found === undefined ? undefined : SPOTS[found];
  return words === undefined ? undefined : inWords(slots, words);
}

/** "To the top left": the first words alone are a direction. */
const CORNER = /\b(top|upper|bottom|lower)[- ](left|right)\b/i;

function cornerOf(ids: readonly string[], text: string): string | undefined {
  const [, row, column] = CORNER.exec(text) ?? [];
  if (row !== undefined && column !== undefined) {
    const edge = /top|upper/i.test(row) ? 'top' : 'bottom';
    return `pos.${edge}-${column.toLowerCase()}`;
  }
  const edge = ids.find((id) => id === 'pos.top' || id === 'pos.bottom');
  const side = ids.find((id) => id === 'pos.left' || id === 'pos.right');
  return edge === undefined || side === undefined ? undefined : `${edge}-${side.replace('pos.', '')}`;
}

const ACROSS =
  /\b(?:other|opposite|different|another) (?:side|corner|place|spot)\b|somewhere else|out of the way|in the way|\b(?:covers?|hides?|blocks?|obscures?)\b|换[一个到]*[边角侧]|另一?(?:个|边|侧|头)|对面|对角|挡|遮|挪开|别的地方|换个(?:位置|地方)/i;

const WAYS_TOLD: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:high\w*|up\w*|raise\w*)\b|高|上/i, 'dir.up', 'dir.down'],
  [/\b(?:low\w*|down\w*)\b|低|下/i, 'dir.down', 'dir.up'],
  [/\bleft\w*\b|左/i, 'dir.left', 'dir.right'],
  [/\bright\w*\b|右/i, 'dir.right', 'dir.left'],
];

/** "A bit higher", "偏上些"; "太低了" is the other way. */
function wayTold(text: string): string | undefined {
  const [found, other] = WAYS_TOLD.filter(([words]) => words.test(text.replace(/一下|下面?的/g, '')));
  if (found === undefined || other !== undefined) return undefined;
  return /\btoo\b|太|偏.了|过[高低]/i.test(text) ? found[2] : found[1];
}

/** "Move X a little up" for the direction that a wish names. */
export function movedOf(who: string, slots: Slots): string | undefined {
  if (ACROSS.test(slots.text)) return inWords(slots, [`move ${who} to the other side`, `把${who}移到另一边`]);
  const ids = [...new Set(slots.ids('dir.'))];
  const [id = wayTold(slots.text)] = ids;
  const words = id === undefined || ids.length > 1 ? undefined : WAYS[id];
  if (words === undefined) return undefined;
  const way = inWords(slots, words);
  const far = slots.amount?.endsWith('%') === true ? slots.amount : undefined;
  if (slots.language === 'zh') {
    const step = slots.has('deg.little') || /[一]?[点些]/.test(slots.text) ? '一点' : '';
    return `${who}往${way}移${far ?? step}`;
  }
  const step = degreeOf(slots, ['a little ', ''], ['far ', ''], ['', '']);
  return `move ${who} ${far === undefined ? step : `${far} `}${way}`;
}

/** "Bigger" or "smaller" of what is named, with the degree or share that is said. */
export function sizedOf(who: string, slots: Slots, way: 'up' | 'down'): string {
  const share = /[%x]$/.test(slots.amount ?? '') ? slots.amount : undefined;
  if (slots.has('n.half') && way === 'down') return inWords(slots, [`make ${who} half as big`, `${who}缩小一半`]);
  if (share === undefined) {
    const step = degreeOf(slots, ['a little ', '一点'], ['much ', '很多'], ['', '一点']);
    return inWords(slots, [
      `make ${who} ${step}${way === 'up' ? 'bigger' : 'smaller'}`,
      `${who}${way === 'up' ? '大' : '小'}${step}`,
    ]);
  }
  const en =
    share.endsWith('x') && way === 'up' ? `${share} as big` : `${share} ${way === 'up' ? 'bigger' : 'smaller'}`;
  return inWords(slots, [`make ${who} ${en}`, `${who}${way === 'up' ? '放大' : '缩小'}${share}`]);
}

/** Whether something is to get bigger or smaller, from the words of size and what turns them round. */
export function sizeWay(slots: Slots): 'up' | 'down' | undefined {
  const up = slots.has('size.bigger');
  const down = slots.has('size.smaller');
  if (up === down) {
    if (!slots.has('size.size')) return undefined;
    if (slots.has('deg.more', 'dir.up', 'v.rise')) return 'up';
    return slots.has('deg.less', 'dir.down', 'v.sink') ? 'down' : undefined;
  }
  const turned = slots.has('deg.too') || (slots.has('deg.less') && up);
  return up === turned ? 'down' : 'up';
}
