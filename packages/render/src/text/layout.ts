import { TITLE_SAFE_AREA } from '@reelsmith/core';
import type { TextClip } from '../plan.ts';
import type { FontBook } from './fonts/font-book.ts';
import { hasRightToLeft, startsRightToLeft } from './script.ts';
import { type Cluster, createTypesetter, type Typeface, type Typesetter } from './typefaces.ts';
import { type Line, wrap } from './wrap.ts';

export interface LaidLine {
  readonly clusters: readonly Cluster[];
  /** Pixels. */
  readonly width: number;
  readonly baseline: number;
  /** Direction of the paragraph; undefined where no letter runs from right to left. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

export interface Layout {
  readonly lines: readonly LaidLine[];
  readonly own: Typeface;
  /** Pixels of an em. */
  readonly em: number;
  /** Middle of the block, pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Canvas {
  readonly width: number;
  readonly height: number;
}

/** Lines, size and place of a text: as large as asked where that fits, smaller where it does not, and inside its margins
 *  where there is room. */
export function layOut(
  text: string,
  { style, area = TITLE_SAFE_AREA }: Pick<TextClip, 'style' | 'area'>,
  canvas: Canvas,
  fonts: FontBook,
): Layout {
  const type = createTypesetter(text, style, fonts);
  const padding = style.background === undefined ? 0 : 2 * BOX_PADDING.x;
  const room = {
    width: canvas.width * (1 - area.left - area.right),
    height: canvas.height * (1 - area.top - area.bottom),
  };
  const smallest = Math.max(6, canvas.height * 0.012);
  let em = Math.max(smallest, style.size * canvas.height);
  const set = (): LaidLine[] =>
    wrap(text, room.width / em - padding, type.width).map((line) => laid(line, text, em, type));
  let lines = set();
  while (heightOf(lines, em) > room.height && em > smallest) {
    em = Math.max(smallest, em * 0.92);
    lines = set();
  }
  const width = Math.max(0, ...lines.map((line) => line.width));
  const height = heightOf(lines, em);
  const x = within(style.x * canvas.width, width + padding * em, canvas.width, [area.left, area.right]);
  const y = within(style.y * canvas.height, height, canvas.height, [area.top, area.bottom]);
  return { lines: placed(lines, y - height / 2, em), own: type.own, em, width, height, x, y };
}

/** What a box behind a text leaves free around it, in ems. */
export const BOX_PADDING = { x: 0.34, y: 0.1, radius: 0.22 } as const;

function laid(line: Line, whole: string, em: number, type: Typesetter): LaidLine {
  const at = line[0]?.at ?? 0;
  const text = line.map((unit) => unit.text).join('');
  const shown = text.trimEnd();
  const clusters = type.set(shown, at);
  const width = clusters.reduce((sum, cluster) => sum + cluster.width, 0) * em;
  if (!hasRightToLeft(whole)) return { clusters, width, baseline: 0 };
  const paragraph = whole.slice(whole.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
  return { clusters, width, baseline: 0, direction: startsRightToLeft(paragraph) ? 'rtl' : 'ltr' };
}

/** Height of a line above and below its baseline: libass takes the most that a font of the line has. */
function extentOf({ clusters }: LaidLine, em: number, own?: Typeface): { ascent: number; descent: number } {
  const faces = clusters.map((cluster) => cluster.face);
  const all = faces.length > 0 ? faces : own === undefined ? [] : [own];
  const most = (of: (face: Typeface) => number): number => Math.max(0, ...all.map(of)) * em;
  return { ascent: most((face) => face.ascent), descent: most((face) => face.descent) };
}

function heightOf(lines: readonly LaidLine[], em: number): number {
  return lines.reduce((sum, line) => {
    const { ascent, descent } = extentOf(line, em);
    // libass gives an empty line half the height of its font.
    return sum + (line.clusters.length === 0 ? 0.68 * em : ascent + descent);
  }, 0);
}

function placed(lines: readonly LaidLine[], top: number, em: number): LaidLine[] {
  let at = top;
  return lines.map((line) => {
    const { ascent } = extentOf(line, em);
    const baseline = at + ascent;
    at += heightOf([line], em);
    return { ...line, baseline };
  });
}

/** Moves a middle so that the whole extent stays inside the margins; what is larger stands in the middle of them. */
function within(middle: number, extent: number, whole: number, [before, after]: readonly [number, number]): number {
  const least = whole * before + extent / 2;
  const most = whole * (1 - after) - extent / 2;
  return least > most ? (least + most) / 2 : Math.min(Math.max(middle, least), most);
}
