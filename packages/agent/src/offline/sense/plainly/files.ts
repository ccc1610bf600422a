import type { Slots } from '../slots.ts';
import type { Plainly } from './say.ts';
import { moment, msOf, says, shapeOf, valuesOf, worded } from './values.ts';

const ALL = /\b(?:everything|all)\b|全部|所有|全撤|全都/;

/** The last change, so many of them, or all. */
const history =
  (en: 'undo' | 'redo', zh: string): Plainly =>
  (slots) => {
    if (says(slots, /\bexcept|\bbut (?:not )?the\b|除了|只撤/)) return undefined;
    if (en === 'undo' && valuesOf(slots).length === 0 && says(slots, ALL))
      return worded(slots, 'undo everything', '撤销全部');
    const count = countOf(slots);
    return count === 1 ? worded(slots, en, zh) : worded(slots, `${en} the last ${count} changes`, `${zh}${count}步`);
  };

function countOf(slots: Slots): number {
  const [value, more] = valuesOf(slots);
  const [counted] = slots.named;
  if (counted?.is === 'ref' && counted.count !== undefined) return counted.count;
  if (value === undefined) return says(slots, /\b(?:both|two|twice)\b|两[步次个]/) ? 2 : 1;
  if (more !== undefined || (value.is !== 'num' && value.is !== 'times')) return 1;
  return Number.isInteger(value.value) && value.value > 0 && value.value <= 100 ? value.value : 1;
}

/** Kinds of files and ways of writing them that only a sentence of its own can ask for. */
const SPECIAL =
  /prores|\bavi\b|\bav1\b|h\.?<num>|h\.?26|hevc|\bmkv\b|\bmov\b|\bsrt\b|\bvtt\b|subtitle|字幕|flac|aac|without (?:the )?sound|no sound|bitrate|\bmb\b|码率|兆|\beach\b|separate|分别|无声|静音|on its own|burned|transparent|透明|无损|lossless|audio file|音频/;

const sizesOf = (slots: Slots): (string | undefined)[] =>
  valuesOf(slots).map((value) => {
    if (value.is === 'short') return worded(slots, ` in ${value.px}p`, `${value.px}p`);
    return value.is === 'fps' ? worded(slots, ` at ${value.value} fps`, `${value.value}帧`) : undefined;
  });

const exported: Plainly = (slots) => {
  const formats = slots.words('fmt.');
  const sizes = sizesOf(slots);
  if (says(slots, SPECIAL) || formats.length > 1 || sizes.includes(undefined) || slots.things.length > 0)
    return undefined;
  const [format] = formats;
  const quality = slots.words('quality.')[0];
  const as = format === undefined ? '' : worded(slots, ` as ${format}`, format);
  const with_ = quality === undefined ? '' : worded(slots, ` in ${quality}`, `，${quality}`);
  return worded(
    slots,
    `export${as}${sizes.join('')}${with_}`,
    `导出${sizes.join('')}${sizes.length > 0 && as !== '' ? '的' : ''}${as}${with_}`,
  );
};

const LAST = /\b(?:last|final) (?:frame|picture|image)|\bat the end\b|the end\b|最后一?帧|末帧|尾帧|最后的?画面/;
const FIRST = /\b(?:first|opening) (?:frame|picture|image)|\bat the (?:start|beginning)\b|第一帧|首帧|开头的?画面/;

/** A moment that only somebody who watches can tell. */
const MOMENT =
  /\bof the (?!video|film|movie|clip)|moment|\b(?:when|where|while|right|before|after|now|see|he|she|they|his|her|with|current|playhead|host|lake)\b|那一[下刻瞬]|时候|现在|当前|[这此]一?[帧刻]|[她他]|的那|跳|笑/;

/** One frame as a picture: at a time, the first or the last one. */
const still: Plainly = (slots) => {
  const values = valuesOf(slots);
  const [value] = values;
  if (values.length > 1 || slots.named.length > 1 || says(slots, OTHER_PICTURES)) return undefined;
  const format = says(slots, /jpe?g/) ? 'jpg' : 'png';
  const [of] = slots.things;
  if (of !== undefined) return value === undefined ? stillOf(slots, of, format) : undefined;
  if (value === undefined) return stillBySide(slots, format);
  const ms = value.is === 'at' || value.is === 'dur' ? msOf(value) : undefined;
  if (ms === undefined) return undefined;
  const at = moment(slots, ms);
  return worded(slots, `export the frame at ${at} as ${format}`, `导出${at}的画面为${format}`);
};

/** "A picture of the middle of the beach": in a thing that is named. */
function stillOf(slots: Slots, of: string, format: string): string | undefined {
  const sides = [
    [LAST, `the last frame of ${of}`, `${of}的最后一帧`],
    [FIRST, `the first frame of ${of}`, `${of}的第一帧`],
    [/\bmiddle\b|中间/, `the frame in the middle of ${of}`, `${of}中间的画面`],
  ] as const;
  const said = sides.filter(([words]) => says(slots, words));
  const [side] = said;
  return side === undefined || said.length > 1
    ? undefined
    : worded(slots, `export ${side[1]} as ${format}`, `导出${side[2]}为${format}`);
}

const OTHER_PICTURES = /webp|bmp|tiff?\b|transparent|透明|\bevery\b|stills\b/;

function stillBySide(slots: Slots, format: string): string | undefined {
  const [last, first] = [says(slots, LAST), says(slots, FIRST)];
  if (last && first) return undefined;
  if (last) return worded(slots, `export the last frame as ${format}`, `导出最后一帧为${format}`);
  if (first) return worded(slots, `export the first frame as ${format}`, `导出第一帧为${format}`);
  return says(slots, MOMENT) ? undefined : worded(slots, `export the frame as ${format}`, `导出画面为${format}`);
}

/** Files and what was done before: acts and how each is said plainly. */
export const FILES: Readonly<Record<string, Plainly>> = {
  undo: (slots) => (slots.named.some(({ is }) => is === 'file') ? undefined : history('undo', '撤销')(slots)),
  redo: history('redo', '重做'),
  restore_start: (slots) => (shapeOf(slots) === '' ? worded(slots, 'undo everything', '撤销全部') : undefined),
  export: exported,
  still,
};
