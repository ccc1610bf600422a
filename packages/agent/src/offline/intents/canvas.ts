import { type Canvas, PLATFORM_CANVASES, RATIO_CANVASES } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Wish } from '../deed.ts';
import type { Item } from '../item.ts';
import type { Scene } from '../scene.ts';
import { spokenRatio } from './project.ts';

/** The size of the picture that a clause names: by ratio, by pixels, by shape or by platform. */
export function canvasOf(clause: Clause): Partial<Canvas> | undefined {
  const platform = platformOf(clause);
  const ratio =
    clause.one('ratio')?.ratio ?? clause.family('ratio.') ?? spokenRatio(clause.rawBetween(0, clause.items.length - 1));
  const size = clause.one('size');
  if (ratio !== undefined && ratio in RATIO_CANVASES) {
    // The test above makes it one of the keys.
    return RATIO_CANVASES[ratio as keyof typeof RATIO_CANVASES];
  }
  if (size !== undefined && isSide(size.width) && isSide(size.height))
    return { width: size.width, height: size.height };
  if (platform === undefined || !(platform in PLATFORM_CANVASES)) return undefined;
  const key = platform as keyof typeof PLATFORM_CANVASES; // checked above
  return key === 'youtube' && clause.has('plat.shorts') ? PLATFORM_CANVASES.shorts : PLATFORM_CANVASES[key];
}

/** "Make it 4K", "1080p please": as many pixels, the shape stays. In an export it is a setting of the file. */
export function sharperOf(clause: Clause, scene: Scene): Partial<Canvas> | undefined {
  const px = clause.one('short')?.px;
  if (px === undefined || clause.has('v.export', 'x.not') || clause.family('fmt.') !== undefined) return undefined;
  const { width, height } = scene.draft.canvas;
  const scale = px / Math.min(width, height);
  const even = (side: number): number => 2 * Math.round((side * scale) / 2);
  return isSide(even(width)) && isSide(even(height)) ? { width: even(width), height: even(height) } : undefined;
}

function isSide(pixels: number): boolean {
  return pixels >= 16 && pixels <= 7680 && pixels % 2 === 0;
}

const SHAPES = /square|vertical|portrait|upright|horizontal|landscape|wide ?screen|standing|方|竖|横|立起来|宽屏/i;

const isPlatform = (item: Item): boolean => item.is === 'concept' && item.id.startsWith('plat.');

/** "For TikTok, square": a shape that is said says more than where the film goes. */
function platformOf(clause: Clause): string | undefined {
  const named = clause.items.filter(isPlatform);
  const chosen = named.find(({ start, end }) => SHAPES.test(clause.message.slice(start, end))) ?? named[0];
  return chosen?.is === 'concept' ? chosen.id.slice('plat.'.length) : undefined;
}

/** "Make it square, it goes on Xiaohongshu": where the film goes does not undo a shape that was asked for. */
export function isOnlyFor(clause: Clause, wish: Wish, canvas: Partial<Canvas>): boolean {
  const { width, height } = wish.canvas ?? {};
  if (width === undefined || height === undefined || !clause.items.some(isPlatform)) return false;
  if (SHAPES.test(clause.text()) || clause.one('ratio') !== undefined || clause.one('size') !== undefined) return false;
  return Math.sign(width - height) !== Math.sign((canvas.width ?? width) - (canvas.height ?? height));
}
