import type { SKRSContext2D } from '@napi-rs/canvas';

/** Families by name, the first that the machine has; each list ends with faces that hold Chinese. */
const FACES = {
  sans: '"Inter", "Noto Sans Display", "Noto Sans", "Helvetica Neue", "Segoe UI", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "DejaVu Sans", sans-serif',
  serif:
    '"Playfair Display", "Noto Serif Display", "Noto Serif", "Georgia", "Noto Serif CJK SC", "Songti SC", "SimSun", "DejaVu Serif", serif',
} as const;
export type Face = keyof typeof FACES;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Setting {
  readonly face: Face;
  readonly weight: number;
  readonly italic?: boolean | undefined;
  readonly align: 'left' | 'center';
  /** Where the lines stand in the box when they do not fill it. */
  readonly stand: 'top' | 'middle' | 'bottom';
  /** Height of a line in ems. */
  readonly leading: number;
  /** Largest letters, pixels. */
  readonly most: number;
}

/** Lines that fit a box, and where each begins. */
export interface Set {
  readonly size: number;
  readonly lines: readonly {
    readonly text: string;
    readonly x: number;
    readonly baseline: number;
    readonly width: number;
  }[];
  /** Upper and lower edge of the letters. */
  readonly top: number;
  readonly bottom: number;
}

const SMALLEST = 8;

/** Chooses the font of a text in a setting. */
export function setFont(
  context: SKRSContext2D,
  { face, weight, italic }: Pick<Setting, 'face' | 'weight' | 'italic'>,
  size: number,
): void {
  context.font = `${italic === true ? 'italic ' : ''}${weight} ${size}px ${FACES[face]}`;
}

/** Sets a text as large as its box lets it: no word is broken, no line juts out. */
export function fitText(context: SKRSContext2D, text: string, box: Box, setting: Setting): Set {
  let size = Math.min(setting.most, box.height / setting.leading);
  for (;;) {
    setFont(context, setting, size);
    const lines = broken(context, text, box.width);
    const fits = lines !== undefined && lines.length * size * setting.leading <= box.height;
    if (fits || size <= SMALLEST) return placed(context, lines ?? [text], { box, setting, size });
    size *= 0.94;
  }
}

function placed(
  context: SKRSContext2D,
  lines: readonly string[],
  { box, setting, size }: { box: Box; setting: Setting; size: number },
): Set {
  const step = size * setting.leading;
  const high = (lines.length - 1) * step + size;
  const room = box.height - high;
  const top = box.y + (setting.stand === 'top' ? 0 : setting.stand === 'middle' ? room / 2 : room);
  const all = lines.map((text, index) => {
    const width = context.measureText(text).width;
    const x = setting.align === 'left' ? box.x : box.x + (box.width - width) / 2;
    return { text, x, width, baseline: top + size * 0.82 + index * step };
  });
  return { size, lines: all, top, bottom: top + high };
}

/** Balanced lines: the fewest that fit, then as equal as can be. Undefined when a word is wider than the box. */
function broken(context: SKRSContext2D, text: string, width: number): string[] | undefined {
  const parts = partsOf(text);
  if (parts.some((part) => context.measureText(part.trim()).width > width)) return undefined;
  const greedy = filled(context, parts, width);
  let [low, high] = [width / 2, width];
  for (let turn = 0; turn < 6; turn += 1) {
    const middle = (low + high) / 2;
    const narrow = filled(context, parts, middle);
    const same = narrow.length === greedy.length && narrow.every((line) => context.measureText(line).width <= middle);
    if (same) high = middle;
    else low = middle;
  }
  return filled(context, parts, high);
}

function filled(context: SKRSContext2D, parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line + part;
    if (line !== '' && context.measureText(longer.trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line = longer;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

let segmenter: Intl.Segmenter | undefined;

/** Where a line may break: behind blanks, and between Chinese words; marks stay with what is before them. */
function partsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = parts.at(-1);
    const breaks =
      last === undefined || /\s$/u.test(last) || (/\p{Script=Han}/u.test(last) && !/^[\s\p{P}]/u.test(segment));
    if (breaks) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/** Draws the lines of a text in one colour. */
export function drawText(context: SKRSContext2D, set: Set, setting: Setting, colour: string): void {
  setFont(context, setting, set.size);
  context.fillStyle = colour;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const { text, x, baseline } of set.lines) context.fillText(text, x, baseline);
}
