import type { TextClip } from '../plan.ts';
import { breaksAnywhere, DEFAULT_LINE } from './script.ts';
import { type Line, widest, wrap } from './wrap.ts';

/** What stays free at each edge of the canvas, as a fraction of it. */
const MARGIN = 0.05;

export interface Layout {
  readonly lines: readonly Line[];
  /** Pixels of an em. */
  readonly em: number;
  /** Middle of the block, pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Lines, size and place of a text: as large as asked where that fits, smaller where it does not, and never over the
 *  edge of the canvas. */
export function layOut(text: string, style: TextClip['style'], canvas: { width: number; height: number }): Layout {
  const room = { width: canvas.width * (1 - 2 * MARGIN), height: canvas.height * (1 - 2 * MARGIN) };
  const lineHeight = breaksAnywhere(text) ? 1.45 : DEFAULT_LINE;
  const smallest = Math.max(6, canvas.height * 0.012);
  let em = Math.max(smallest, style.size * canvas.height);
  let lines = wrap(text, room.width / em);
  while (lines.length * lineHeight * em > room.height && em > smallest) {
    em = Math.max(smallest, em * 0.92);
    lines = wrap(text, room.width / em);
  }
  const width = Math.min(room.width, widest(lines) * em);
  const height = lines.length * lineHeight * em;
  return {
    lines,
    em,
    width,
    x: within(style.x * canvas.width, width, canvas.width),
    y: within(style.y * canvas.height, height, canvas.height),
  };
}

/** Moves a middle so that the whole extent stays inside the margins. */
function within(middle: number, extent: number, whole: number): number {
  const least = whole * MARGIN + extent / 2;
  return least > whole / 2 ? whole / 2 : Math.min(Math.max(middle, least), whole - least);
}
