import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannedInput } from '../graph/inputs.ts';

/** Emoji on a clear ground, all of one size. */
export interface EmojiPicture {
  readonly width: number;
  readonly height: number;
  /** Pixels of an em. */
  readonly em: number;
  readonly opacity: number;
  readonly emoji: readonly { readonly text: string; readonly x: number; readonly baseline: number }[];
}

const FAMILY = 'Reelsmith Emoji';
const registered = new Set<string>();

/** Hands out pictures as inputs; each is drawn once, in `folder`, when something first reads it. */
export function createEmojiPictures(fontPath: string, fontIdentity: string, folder: string) {
  const made = new Map<string, Promise<string>>();
  return (picture: EmojiPicture): PlannedInput => {
    const identity = `emoji ${fontIdentity} ${JSON.stringify(picture)}`;
    const name = `emoji-${createHash('sha256').update(identity).digest('hex').slice(0, 24)}.png`;
    return {
      identity,
      open: async () => {
        const drawn = made.get(name) ?? draw(picture, fontPath, join(folder, name));
        made.set(name, drawn);
        return { kind: 'ownFile', path: await drawn, demuxer: 'png_pipe' };
      },
    };
  };
}

async function draw(
  { width, height, em, opacity, emoji }: EmojiPicture,
  fontPath: string,
  path: string,
): Promise<string> {
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  if (!registered.has(fontPath)) GlobalFonts.registerFromPath(fontPath, FAMILY);
  registered.add(fontPath);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.font = `${em}px "${FAMILY}"`;
  context.globalAlpha = opacity;
  for (const { text, x, baseline } of emoji) context.fillText(text, x, baseline);
  await writeFile(path, canvas.toBuffer('image/png'));
  return path;
}
