import type { Slots } from '../slots.ts';
import { ARRANGING } from './arranging.ts';
import { CUTTING } from './cutting.ts';
import { FILES } from './files.ts';
import { FILM } from './film.ts';
import { LOOKS } from './looks.ts';
import { MUSIC } from './music.ts';
import { OTHERS } from './others.ts';
import { OVERLAYS } from './overlays.ts';
import { PACE } from './pace.ts';
import type { Plainly } from './say.ts';
import { SCREENS } from './screens.ts';
import { SOUNDS } from './sounds.ts';
import { TEXTS } from './texts.ts';
import { TRANSITIONS } from './transitions.ts';

/** Acts that can be said plainly. What is not here hangs on the conversation, or is a wish of the whole film with words of
 *  its own. */
const PLAINLY: Readonly<Record<string, Plainly>> = {
  ...CUTTING,
  ...ARRANGING,
  ...FILES,
  ...FILM,
  ...PACE,
  ...SOUNDS,
  ...TEXTS,
  ...MUSIC,
  ...TRANSITIONS,
  ...LOOKS,
  ...OVERLAYS,
  ...SCREENS,
  ...OTHERS,
};

/** The wish of an act said plainly in its own language; undefined when it cannot be. */
export function plainly(act: string, slots: Slots): string | undefined {
  // "两三秒" is no length that can be said plainly.
  if (slots.isCompound || /[一二两三四五六七八九]{2}[秒分]/.test(slots.text)) return undefined;
  return PLAINLY[act]?.(slots) || undefined;
}
