import { COLORS } from '../../lexicon/colors.ts';
import type { Slots } from '../slots.ts';
import { type Both, inWords } from './meant.ts';
import { sizedOf, sizeWay } from './spots.ts';

/** The word of a colour that both languages read for certain. */
function colorName(slots: Slots, id: string): string | undefined {
  const names = COLORS[id]?.split('|') ?? [];
  return slots.language === 'zh' ? names.find((name) => /[\u4e00-\u9fff]/u.test(name)) : names[0];
}

/** The colour that a wish names; of several the last, as in "from white to red". */
export function colorOf(slots: Slots): string | undefined {
  const id = slots.ids('color.').at(-1);
  if (id === undefined) return undefined;
  return colorName(slots, id) ?? slots.words('color.').at(-1);
}

/** Weight, letters and what stands around them: the word behind "make", and as it is added or taken off. */
const PARTS: Readonly<Record<string, Both>> = {
  'st.outline': ['outline', '描边'],
  'st.box': ['box', '底框'],
  'st.shadow': ['shadow', '阴影'],
};
const WEIGHTS: Readonly<Record<string, Both>> = {
  'st.bold': ['bold', '加粗'],
  'st.thin': ['thin', '变细'],
  'st.caps': ['uppercase', '大写'],
  'st.lowercase': ['lowercase', '小写'],
  'al.left': ['left-aligned', '左对齐'],
  'al.right': ['right-aligned', '右对齐'],
  'al.center': ['centered', '居中对齐'],
};

/** Sentences for each thing of a look that a wish names. */
export function styled(who: string, slots: Slots): string | undefined {
  const ids = [...new Set(slots.ids('st.', 'al.'))];
  if (ids.includes('st.font') || /黑体|宋体|楷体|圆体|字体|\bfont\b(?! size)/i.test(slots.text)) return undefined;
  if (ids.includes('st.outline') && (ids.includes('st.bold') || ids.includes('st.thin'))) return undefined;
  if (new Set(slots.ids('color.')).size > 1) return undefined;
  const off = slots.has('x.off', 'v.remove', 'x.not', 'v.unwanted');
  const parts = ids.flatMap((id) => part(who, slots, id, off) ?? []);
  if (parts.length < ids.length) return undefined;
  const framed = ids.some((id) => PARTS[id] !== undefined);
  const color = colorOf(slots);
  const all = [
    ...(color === undefined || framed ? [] : [inWords(slots, [`make ${who} ${color}`, `把${who}改成${color}`])]),
    ...parts,
    ...sizes(who, slots),
  ];
  if (off && all.length > 1) return undefined;
  return all.length === 0 ? undefined : all.join(inWords(slots, [', ', '，']));
}

function sizes(who: string, slots: Slots): string[] {
  if (!/big|large|small|size|tin[iy]|huge|shrink|enlarge|scale|grow|little|大|小/i.test(slots.text)) return [];
  const way = sizeWay(slots);
  return way === undefined ? [] : [sizedOf(who, slots, way)];
}

function part(who: string, slots: Slots, id: string, off: boolean): string | undefined {
  const framing = PARTS[id];
  const weight = WEIGHTS[id];
  if (framing !== undefined) return framed(who, slots, inWords(slots, framing), off);
  if (weight === undefined) return undefined;
  if (off) return id === 'st.bold' && slots.language === 'en' ? `remove the bold of ${who}` : undefined;
  return slots.language === 'zh' ? `${who}${inWords(slots, weight)}` : `make ${who} ${inWords(slots, weight)}`;
}

function framed(who: string, slots: Slots, what: string, off: boolean): string {
  const color = colorOf(slots);
  if (slots.language === 'zh') return off ? `去掉${who}的${what}` : `给${who}加${color ?? ''}${what}`;
  if (off) return `remove the ${what} of ${who}`;
  return `add a ${color === undefined ? '' : `${color} `}${what} to ${who}`.replace(/\ba (?=[aeiou])/, 'an ');
}
