import type { PlannedInput } from '../graph/inputs.ts';
import { createEmojiPictures, type EmojiPicture } from './emoji-picture.ts';
import type { FontBook } from './fonts/font-book.ts';

/** What the texts of a render are set with. Fonts are read when a text is first set. */
export interface TextStudio {
  readonly fonts: FontBook;
  /** A picture of emoji as an input; undefined when no font here draws them in colour. */
  emoji(picture: EmojiPicture): PlannedInput | undefined;
}

/** `folder` is where pictures of emoji are drawn. */
export function createTextStudio(readFonts: () => FontBook, folder: string): TextStudio {
  let fonts: FontBook | undefined;
  const read = (): FontBook => {
    fonts ??= readFonts();
    return fonts;
  };
  let pictures: ReturnType<typeof createEmojiPictures> | undefined;
  return {
    get fonts() {
      return read();
    },
    emoji(picture) {
      const { emoji } = read();
      if (emoji === undefined) return undefined;
      pictures ??= createEmojiPictures(emoji.path, emoji.hash(), folder);
      return pictures(picture);
    },
  };
}
