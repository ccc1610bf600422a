import { WITH_ALPHA } from '../filters/color.ts';
import { pictureFades } from '../filters/fade.ts';
import { chain, num } from '../filters/number.ts';
import { held, numbered } from '../filters/time.ts';
import type { Frames, Rate, TextClip } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { DIRECTIONS, type Planned, POP, turnsOf } from '../text/animation.ts';
import { type DrawnText, setText } from '../text/ass.ts';
import { mayHoldEmoji } from '../text/emoji.ts';
import { type EmojiOverlay, emojiOverlays } from '../text/emoji-overlays.ts';
import { common } from './layer.ts';
import { OVERLAY } from './placed.ts';
import type { SpanContext } from './span.ts';

/** Lays the emoji of texts over the gaps that their lines leave; they move and fade as the lines do. */
export function overEmoji(below: string, texts: readonly TextClip[], context: SpanContext): string {
  const { texts: studio, plan, span } = context;
  if (studio === undefined) return below;
  let result = below;
  for (const clip of texts) {
    const holds = mayHoldEmoji(clip.text) || clip.words.some((word) => mayHoldEmoji(word.text));
    if (!holds || common(clip.own, span) === undefined) continue;
    const drawn = setText(clip, plan, studio.fonts);
    for (const overlay of emojiOverlays(drawn)) result = overOne(result, overlay, drawn, context);
  }
  return result;
}

function overOne(below: string, overlay: EmojiOverlay, drawn: DrawnText, context: SpanContext): string {
  const { graph, plan, span, texts } = context;
  const range = common(overlay.frames, span);
  const picture = range === undefined ? undefined : texts?.emoji(overlay.picture);
  if (range === undefined || picture === undefined) return below;
  const motion = motionOf(drawn.clip, plan.rate);
  const steps = chain(
    `scale=out_color_matrix=bt709:out_range=tv,format=${WITH_ALPHA}`,
    held(range.to - range.from),
    numbered(range.from, plan.rate),
    pictureFades(overlay, plan.rate, true),
    resized(overlay, motion),
  );
  const emoji = graph.through([`${graph.input(picture)}:v`], steps);
  const place = placeOf(overlay, drawn, motion);
  return graph.through([below, emoji], `overlay=x='${place.x}':y='${place.y}':${OVERLAY}`);
}

/** How a text has moved at `t`, the time stamp of a frame: shares of its way in and out as expressions. */
interface Motion {
  readonly coming?: { readonly type: Planned['type']; readonly left: string; readonly done: string } | undefined;
  readonly going?: { readonly type: Planned['type']; readonly done: string } | undefined;
}

function motionOf(clip: TextClip, rate: Rate): Motion {
  const { inEnd, outStart } = turnsOf(clip);
  const { animationIn, animationOut, own } = clip;
  const coming = done({ from: own.from, to: inEnd }, rate);
  return {
    coming: animationIn === undefined ? undefined : { type: animationIn.type, done: coming, left: `(1-${coming})` },
    going:
      animationOut === undefined
        ? undefined
        : { type: animationOut.type, done: done({ from: outStart, to: own.to }, rate) },
  };
}

function done({ from, to }: Frames, rate: Rate): string {
  const length = num(Math.max(0.001, secondsOf(to - from, rate)));
  return `clip((t-${num(secondsOf(from, rate))})/${length},0,1)`;
}

const pops = ({ coming, going }: Motion): boolean => coming?.type === 'pop' || going?.type === 'pop';

function resized({ picture: { width, height } }: EmojiOverlay, motion: Motion): string {
  if (!pops(motion)) return '';
  const { least, most, mostAt } = POP;
  const up = `min(${least}+${num((most - least) / mostAt)}*P,${most}-${num((most - 1) / (1 - mostAt))}*max(0,P-${mostAt}))`;
  const coming = motion.coming?.type === 'pop' ? up.replaceAll('P', motion.coming.done) : '1';
  const going = motion.going?.type === 'pop' ? `(1-${num(1 - least)}*${motion.going.done})` : '1';
  const scaled = (size: number): string => `'max(2,2*round(${size / 2}*${coming}*${going}))'`;
  return `scale=w=${scaled(width)}:h=${scaled(height)}:eval=frame`;
}

/** Where the picture's corner stands; while its size changes (`w`, `h`), about the point that the text grows from. */
function placeOf({ x, y, picture }: EmojiOverlay, { clip, layout }: DrawnText, motion: Motion) {
  const half = { left: -layout.width / 2, center: 0, right: layout.width / 2 }[clip.style.align];
  const anchor = { x: layout.x + half, y: layout.y };
  const shift = (axis: 0 | 1): string => {
    const way = (type: Planned['type'] | undefined) =>
      num((type === undefined ? 0 : (DIRECTIONS[type]?.[axis] ?? 0)) * layout.em);
    const [coming, going] = [way(motion.coming?.type), way(motion.going?.type)];
    const parts = [
      coming === '0' ? '' : `-(${coming})*${motion.coming?.left}`,
      going === '0' ? '' : `+(${going})*${motion.going?.done}`,
    ];
    return parts.join('');
  };
  const along = (at: number, size: number, middle: number, length: 'w' | 'h'): string => {
    if (!pops(motion)) return num(at);
    return `${num(middle)}+(${num(at + size / 2 - middle)})*${length}/${size}-${length}/2`;
  };
  return {
    x: `${along(x, picture.width, anchor.x, 'w')}${shift(0)}`,
    y: `${along(y, picture.height, anchor.y, 'h')}${shift(1)}`,
  };
}
