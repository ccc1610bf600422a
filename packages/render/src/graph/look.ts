import { OPAQUE, WITH_ALPHA } from '../filters/color.ts';
import { gradingOf, grainSheet } from '../filters/look.ts';
import { chain, num } from '../filters/number.ts';
import { renumbered } from '../filters/time.ts';
import type { Frames, PictureClip } from '../plan.ts';
import type { Fitted } from './fitted.ts';
import type { SpanContext } from './span.ts';

const scaleOf = ({ plan }: SpanContext): number => Math.min(plan.width, plan.height) / 1080;

/** Colours are graded without the alpha channel, which most filters would drop. */
export function withLook(clip: PictureClip, fitted: Fitted, context: SpanContext): Fitted {
  const { graph } = context;
  const { filters, glow } = gradingOf(clip.look, scaleOf(context), tableOf(clip, context));
  if (filters === '' && glow === 0) return fitted;
  if (!fitted.alpha) return { ...fitted, label: graded(fitted.label, filters, glow, context) };
  const [picture = '', mask = ''] = graph.split(fitted.label, 'split', 2);
  const bare = graph.through([picture], `format=${OPAQUE}`);
  const alpha = graph.through([mask], 'alphaextract');
  const both = [graded(bare, filters, glow, context), alpha];
  return { ...fitted, label: graph.through(both, `alphamerge,format=${WITH_ALPHA}`) };
}

/** The filter of the clip's colour table; its numbers become a file of the run. */
function tableOf({ look }: PictureClip, { graph, luts, plan }: SpanContext): string {
  const lut = look?.lut === undefined ? undefined : luts?.get(look.lut);
  if (lut === undefined) return '';
  const name = `look${plan.luts?.findIndex(({ id }) => id === look?.lut) ?? 0}.cube`;
  graph.file(name, lut.text);
  return lut.kind === '1D' ? `lut1d=file=${name}` : `lut3d=file=${name}:interp=tetrahedral`;
}

function graded(label: string, filters: string, glow: number, context: SpanContext): string {
  const { graph } = context;
  const plain = filters === '' ? label : graph.through([label], chain(filters, `format=${OPAQUE}`));
  if (glow === 0) return plain;
  const [sharp = '', soft = ''] = graph.split(plain, 'split', 2);
  const blurred = graph.through([soft], `gblur=sigma=${num(26 * scaleOf(context))}:steps=2`);
  const modes = `c0_mode=screen:c0_opacity=${num(glow)}:c1_mode=normal:c1_opacity=0.7:c2_mode=normal:c2_opacity=0.7`;
  return graph.through([blurred, sharp], `blend=${modes},eq=gamma=0.86,format=${OPAQUE}`);
}

const MARGIN = 128;

/** Film grain on a stream of the clip's frames [range): drawn after a still picture was repeated, so that it moves. Where
 *  the sheet lies is a function of the clip's own frame, the same in whichever span it is drawn. */
export function withGrain(clip: PictureClip, fitted: Fitted, range: Frames, context: SpanContext): Fitted {
  const { graph, plan } = context;
  const { grain } = gradingOf(clip.look, scaleOf(context));
  if (grain <= 0) return fitted;
  const format = fitted.alpha ? WITH_ALPHA : OPAQUE;
  const sheet = graph.through(
    [],
    chain(grainSheet(grain, { ...fitted.size, format }, MARGIN), renumbered(0, plan.rate)),
  );
  const frame = `(round(t*${plan.rate.num}/${plan.rate.den})+${range.from - clip.own.from})`;
  const place = (salt: number): string => `'${MARGIN}*mod(abs(sin(${frame}*${salt})*43758.5453),1)'`;
  const { width, height } = fitted.size;
  const moving = graph.through([sheet], `crop=w=${width}:h=${height}:x=${place(12.9898)}:y=${place(78.233)}:exact=1`);
  const own = graph.through([fitted.label], chain(`format=${format}`, renumbered(0, plan.rate)));
  const modes = `c0_mode=grainmerge${[1, 2, 3].map((plane) => `:c${plane}_mode=normal`).join('')}`;
  return { ...fitted, label: graph.through([own, moving], `blend=${modes}:shortest=1`) };
}
