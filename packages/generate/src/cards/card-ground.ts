import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Seeded } from '../scenes/seeded.ts';
import type { CardPalette } from './palettes.ts';
import type { CardWords } from './words.ts';

/** What a layout draws on. */
export interface CardGround {
  readonly context: SKRSContext2D;
  readonly width: number;
  readonly height: number;
  /** Short side: what sizes are measured by. */
  readonly unit: number;
  readonly words: CardWords;
  readonly colours: CardPalette;
  readonly random: Seeded;
}
