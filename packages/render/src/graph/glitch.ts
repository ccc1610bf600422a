import { TAGS } from '../filters/color.ts';
import { chain, num } from '../filters/number.ts';
import { renumbered } from '../filters/time.ts';
import type { Pair } from './pair.ts';
import type { SpanContext } from './span.ts';

const BANDS = 26;

/** A broken signal: bands of the picture jump to the later one by and by, are thrown sideways, and their red, green and
 *  blue come apart. Every choice is a function of band and frame, so that the same frame always looks the same. */
export function glitch({ earlier, later, count, alpha }: Pair, context: SpanContext): string {
  const { graph, plan } = context;
  const format = alpha ? 'gbrap' : 'gbrp';
  const both = [earlier, later].map((label) =>
    graph.through([label], chain(renumbered(0, plan.rate), `format=${format}`)),
  );
  const bands = (values: Channels): string => bandPictures(values, { count, format }, context);
  const share = `((N+0.5)/${count})`;
  const changed = bands(same(`255*lt(${dice(1)},1.8*${share}-0.4)`));
  const mixed = graph.through([...both, changed], 'maskedmerge');
  const force = `(1-pow(abs(2*${share}-1),2))`;
  const throwTo = Math.min(118, 0.1 * plan.width);
  const apart = Math.min(40, 0.014 * plan.width) * 0.2;
  const jump = `${num(throwTo)}*${force}*(2*${dice(2)}-1)*gt(${dice(3)},0.62)`;
  const shift = (times: number): string => `clip(128+${jump}+${num(apart * times)}*${force}*(1+4*${dice(4)}),1,255)`;
  const across = bands({ red: shift(1), green: shift(0), blue: shift(-1), alpha: shift(0) });
  const thrown = graph.through([mixed, across, bands(same('128'))], 'displace=edge=wrap');
  const back = alpha ? 'format=yuva444p' : `format=yuv444p,${TAGS}`;
  return graph.through([thrown], `scale=out_color_matrix=bt709:out_range=tv,${back}`);
}

interface Channels {
  readonly red: string;
  readonly green: string;
  readonly blue: string;
  readonly alpha: string;
}

const same = (value: string): Channels => ({ red: value, green: value, blue: value, alpha: value });

/** A number from 0 to 1 for this band and pair of frames. */
function dice(kind: number): string {
  return `mod(abs(sin(Y*12.9898+floor(N/2)*78.233+${kind}*37.719)*43758.5453),1)`;
}

/** Horizontal bands over the whole canvas, one value each. */
function bandPictures(
  { red, green, blue, alpha }: Channels,
  { count, format }: { count: number; format: 'gbrp' | 'gbrap' },
  { graph, plan }: SpanContext,
): string {
  const { width, height, rate } = plan;
  const source = `color=c=black:s=2x${BANDS}:r=${rate.num}/${rate.den},trim=end_frame=${count},format=${format}`;
  const values = `geq=r='${red}':g='${green}':b='${blue}'${format === 'gbrap' ? `:a='${alpha}'` : ''}`;
  return graph.through(
    [],
    chain(source, values, `scale=${width}:${height}:flags=neighbor,setsar=1`, renumbered(0, rate)),
  );
}
