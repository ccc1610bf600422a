import { BOX_PADDING, type Layout } from './layout.ts';

/** The box behind a text as an ASS drawing: libass rounds no corners of its own boxes. Its middle is the text's. */
export function boxDrawing({ width, height, em }: Layout): string {
  const w = Math.round(width + 2 * BOX_PADDING.x * em);
  const h = Math.round(height + 2 * BOX_PADDING.y * em);
  const r = Math.min(Math.round(BOX_PADDING.radius * em), Math.floor(h / 2));
  // Where the two control points of a quarter circle stand.
  const c = Math.round(r * 0.4477);
  return [
    `m ${r} 0 l ${w - r} 0 b ${w - c} 0 ${w} ${c} ${w} ${r}`,
    `l ${w} ${h - r} b ${w} ${h - c} ${w - c} ${h} ${w - r} ${h}`,
    `l ${r} ${h} b ${c} ${h} 0 ${h - c} 0 ${h - r}`,
    `l 0 ${r} b 0 ${c} ${c} 0 ${r} 0`,
  ].join(' ');
}
