import type { DrawnText } from './ass.ts';
import type { LaidLine } from './layout.ts';
import { isShaped } from './script.ts';
import { shapedWidth } from './shaped-width.ts';
import type { Cluster } from './typefaces.ts';

/** An emoji and the gap that its line leaves for it. */
export interface EmojiPlace {
  readonly text: string;
  /** Place in the whole text. */
  readonly at: number;
  /** Left end on the baseline, pixels of the canvas. */
  readonly x: number;
  readonly baseline: number;
}

/** Where libass will have left the gaps of a text's emoji. */
export function emojiPlaces({ clip, layout }: DrawnText): EmojiPlace[] {
  return layout.lines.flatMap((line) => {
    if (!line.clusters.some(({ kind }) => kind === 'emoji')) return [];
    const parts = partsOf(line).map((part) => ({ ...part, width: part.width * layout.em }));
    const total = parts.reduce((sum, part) => sum + part.width, 0);
    const half = layout.width / 2;
    const left = { left: layout.x - half, center: layout.x - total / 2, right: layout.x + half - total }[
      clip.style.align
    ];
    // The gaps have the direction of their paragraph, so what lies between them keeps its order too.
    const order = line.direction === 'rtl' ? parts.toReversed() : parts;
    let x = left;
    return order.flatMap((part) => {
      const place = { text: part.text, at: part.at, x, baseline: line.baseline };
      x += part.width;
      return part.emoji ? [place] : [];
    });
  });
}

interface Part {
  readonly text: string;
  readonly at: number;
  readonly width: number;
  readonly emoji: boolean;
}

/** Emoji, and the runs of letters between them. */
function partsOf({ clusters }: LaidLine): Part[] {
  const parts: (Part & { face: Cluster['face'] })[] = [];
  for (const { text, at, kind, face, width } of clusters) {
    const last = parts.at(-1);
    const goesOn = last !== undefined && !last.emoji && kind !== 'emoji' && last.face === face;
    if (!goesOn) parts.push({ text, at, width, emoji: kind === 'emoji', face });
    else parts[parts.length - 1] = { ...last, text: last.text + text, width: last.width + width };
  }
  return parts.map((part) => {
    const { path } = part.face;
    return part.emoji || path === undefined || !isShaped(part.text)
      ? part
      : { ...part, width: shapedWidth(part.text, path) };
  });
}
