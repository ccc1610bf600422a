import type { Canvas, Motion, TransitionType } from '@reelsmith/core';
import type { Clause } from './clause.ts';
import type { Gathered } from './intents/gather.ts';
import type { Scene } from './scene.ts';

/** A part of a plan, to be carried out on the scene when it is its turn. */
export interface Deed {
  /** Sound and text come after the cut is done, whatever the order of the words. */
  order: 'cut' | 'look' | 'music' | 'text' | 'level' | 'end';
  /** False for what works without a film: questions, canvas, undo. */
  needsFilm: boolean;
  /** True when its clause says nothing else: its words are not wishes of the film. */
  alone?: boolean | undefined;
  /** True when its clause says what the film is made of as well, though it cuts. */
  wishes?: boolean | undefined;
  run(scene: Scene): void;
}

/** What a whole message wishes of the film itself; its clauses together decide how clips are placed and joined. */
export interface Wish {
  canvas?: Partial<Canvas> | undefined;
  /** The clause that asks for clips to be put together. */
  join?: Clause | undefined;
  /** What the film is to be made of, while it is empty. */
  gathered?: Gathered | undefined;
  /** The canvas is set, and no clip put on it. */
  bare?: boolean | undefined;
  /** Pictures are to stand still. */
  motionless?: boolean | undefined;
  slideshow?: boolean | undefined;
  secondsEach?: number | undefined;
  /** Clips that have a length of their own beside one for each. */
  own?: ReadonlySet<string> | undefined;
  /** Clips of these files keep their own length. */
  spared?: ReadonlySet<string> | undefined;
  /** The length of the film is shared out among its clips, the same for each. */
  evenly?: boolean | undefined;
  lengthMs?: number | undefined;
  transition?: { type: TransitionType; durationMs?: number | undefined; clause: Clause } | undefined;
  motion?: Motion['type'] | undefined;
}

/** One family of requests: what it makes of a clause; an empty list when the clause is about something else. The scene is
 *  the film before this message. */
export type Intent = (clause: Clause, wish: Wish, scene: Scene) => Deed[];

/** A deed on the film. */
export function deed(order: Deed['order'], run: (scene: Scene) => void): Deed {
  return { order, needsFilm: true, run };
}
