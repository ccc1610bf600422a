import type { Slots } from '../slots.ts';
import { ARRANGING } from './arranging.ts';
import { CUTTING } from './cutting.ts';
import { OTHERS } from './others.ts';
import { PICTURES } from './pictures.ts';
import type { Plainly } from './say.ts';
import { SOUNDS } from './sounds.ts';
import { TEXTS } from './texts.ts';

/** Acts that can be said plainly. What is not here hangs on the conversation, or is a wish of the whole film with words of
 *  its own. */
const PLAINLY: Readonly<Record<string, Plainly>> = {
  ...CUTTING,
  ...ARRANGING,
  ...SOUNDS,
  ...TEXTS,
  ...PICTURES,
  ...OTHERS,
};

/** The wish of an act said plainly in its own language; undefined when it cannot be. */
export function plainly(act: string, slots: Slots): string | undefined {
  return PLAINLY[act]?.(slots) || undefined;
}
