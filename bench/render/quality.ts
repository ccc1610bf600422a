import { stat } from 'node:fs/promises';
import { output, runTool } from './tools.ts';

/** Megabits a second of a film's whole file. */
export async function megabits(path: string, seconds: number): Promise<number> {
  return ((await stat(path)).size * 8) / seconds / 1e6;
}

/** Likeness of two films, frame by frame from their first frames on. */
export async function likeness(path: string, reference: string): Promise<number> {
  const count = '[0:v]fps=30,settb=1/30,setpts=N[a];[1:v]fps=30,settb=1/30,setpts=N[b];[a][b]ssim=shortest=1';
  return ssimIn(['-i', path, '-i', reference, '-filter_complex', count]);
}

/** Likeness of a stretch of a film to the same stretch of the material that it shows unchanged. */
export async function likenessToSource(
  film: { readonly path: string; readonly at: number },
  source: { readonly path: string; readonly at: number },
  seconds: number,
): Promise<number> {
  // Half a frame early: the first frame not before that is the one that is meant.
  const from = (part: { path: string; at: number }) => ['-ss', (part.at - 1 / 60).toFixed(4), '-i', part.path];
  const align = 'fps=30,settb=1/30,setpts=N';
  const graph = `[0:v]${align}[a];[1:v]${align}[b];[a][b]ssim=shortest=1`;
  const frames = String(Math.round(seconds * 30));
  return ssimIn([...from(film), ...from(source), '-filter_complex', graph, '-frames:v', frames]);
}

async function ssimIn(args: readonly string[]): Promise<number> {
  const { stderr } = await output('ffmpeg', ['-nostdin', '-hide_banner', ...args, '-f', 'null', '-']);
  return Number(/SSIM .*All:([\d.]+)/.exec(stderr)?.[1] ?? Number.NaN);
}

/** All frames of a film as they are, for an encoder that shall pay for no decoder. */
export async function rawFrames(path: string, raw: string): Promise<void> {
  const format = ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', raw];
  await runTool('ffmpeg', ['-nostdin', '-v', 'error', '-y', '-i', path, '-an', ...format]);
}

export interface Point {
  readonly mbit: number;
  readonly ssim: number;
}

/** How many percent more bits a point has than a curve at the same SSIM; logarithm of bits linear between points. */
export function moreBits(point: Point, curve: readonly Point[]): number {
  const sorted = curve.toSorted((a, b) => a.ssim - b.ssim);
  const above = sorted.findIndex(({ ssim }) => ssim >= point.ssim);
  const upper = above < 0 ? sorted.length - 1 : Math.max(1, above);
  const [low, high] = [sorted[upper - 1], sorted[upper]];
  if (low === undefined || high === undefined) return Number.NaN;
  const share = (point.ssim - low.ssim) / (high.ssim - low.ssim);
  const same = Math.exp(Math.log(low.mbit) + share * (Math.log(high.mbit) - Math.log(low.mbit)));
  return (point.mbit / same - 1) * 100;
}
