// What no engine can beat without encoding less: decode, scale and crop, and x264 with the same settings, without
// transitions, texts or sound; two single-threaded ffmpegs on two halves, joined by packet.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cut, cutsOf, J4_CUT, type JobName, placed, SIZES } from './jobs.ts';
import type { Command } from './measure.ts';
import { sourcePath } from './sources.ts';

/** Half a frame early: the first frame that is not before that is the one that is meant. */
export const seekTo = (seconds: number): string => Math.max(0, seconds - 1 / 60).toFixed(4);

/** What is read of a cut: two frames too many, for `exactly` to end it. */
export const readFrom = (from: number, seconds: number): string[] => [
  ...['-ss', seekTo(from), '-t', (seconds + 2 / 30).toFixed(4)],
];

/** Filters that make a cut just as many frames as it has to have, counted from its first: a cut that is one too long or too
 *  short moves all that follow it. */
export const exactly = (frames: number): string => `setpts=PTS-STARTPTS,fps=30,trim=end_frame=${frames}`;

/** Frames before and behind its cut that a transition of this length is drawn on. */
export function reachOf(seconds: number): { readonly before: number; readonly after: number } {
  const frames = Math.round(seconds * 30);
  return { before: Math.floor(frames / 2), after: Math.ceil(frames / 2) };
}

export const VERYFAST = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '21', '-g', '60', '-pix_fmt', 'yuv420p'];
const ONE_THREAD = ['-threads', '1', '-filter_threads', '1', '-filter_complex_threads', '1'];
const QUIET = ['ffmpeg', '-nostdin', '-v', 'error', '-y'] as const;

/** The steps of the limit of a job. `raw` holds the finished frames of J1, which has no decoder to pay for. */
export async function limitSteps(job: JobName, scale: number, folder: string, raw: string): Promise<Command[][]> {
  const output = join(folder, `limit-${job}.mp4`);
  if (job === 'J4') return [[copyOf(scale, output)]];
  const halves = job === 'J1' ? rawHalves(scale, folder, raw) : cutHalves(job, scale, folder);
  const list = join(folder, `limit-${job}.ffconcat`);
  await writeFile(list, `ffconcat version 1.0\n${[0, 1].map((half) => `file limit-${half}.mp4`).join('\n')}\n`);
  const joined: Command = [...QUIET, '-f', 'concat', '-safe', '0', '-i', list, '-c', 'copy', output];
  return [halves, [joined]];
}

function copyOf(scale: number, output: string): Command {
  const seconds = String(J4_CUT.seconds * scale);
  return [...QUIET, '-ss', String(J4_CUT.from), '-i', sourcePath(J4_CUT.file), '-t', seconds, '-c', 'copy', output];
}

function rawHalves(scale: number, folder: string, raw: string): Command[] {
  const [width, height] = SIZES.J1;
  const frames = Math.round(framesOf('J1', scale) / 2);
  const total = framesOf('J1', scale);
  return [0, 1].map((half): Command => {
    const skip = half * frames * width * height * 1.5;
    const count = half === 0 ? frames : total - frames;
    return [
      ...QUIET,
      ...['-skip_initial_bytes', String(skip), '-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', `${width}x${height}`],
      ...['-r', '30', '-i', raw, '-frames:v', String(count), ...VERYFAST, '-threads', '1'],
      join(folder, `limit-${half}.mp4`),
    ];
  });
}

export function framesOf(job: JobName, scale: number): number {
  return placed(cutsOf(job, scale)).reduce((sum, { seconds }) => sum + Math.round(seconds * 30), 0);
}

function cutHalves(job: JobName, scale: number, folder: string): Command[] {
  const cuts = placed(cutsOf(job, scale));
  const middle = framesOf(job, scale) / 60;
  const sides = [cuts.flatMap((cut) => before(cut, middle)), cuts.flatMap((cut) => after(cut, middle))];
  return sides.map((side, half) => halfCommand(job, side, join(folder, `limit-${half}.mp4`)));
}

const rounded = (seconds: number): number => Math.round(seconds * 30) / 30;

function before(cut: Cut & { at: number }, middle: number): Cut[] {
  const seconds = Math.min(cut.seconds, rounded(middle) - cut.at);
  return seconds > 0 ? [{ ...cut, seconds }] : [];
}

function after(cut: Cut & { at: number }, middle: number): Cut[] {
  const skipped = Math.max(0, rounded(middle) - cut.at);
  const seconds = cut.seconds - skipped;
  return seconds > 0.001 ? [{ ...cut, from: cut.from + skipped, seconds }] : [];
}

function halfCommand(job: JobName, cuts: readonly Cut[], output: string): Command {
  const [width, height] = SIZES[job];
  const crop = job === 'J3' ? 'crop=608:1080,' : '';
  const fit = `${crop}scale=${width}:${height}:flags=bicubic,setsar=1`;
  const parts = cuts.map(({ seconds }, index) => {
    const whole = exactly(Math.round(seconds * 30));
    return `[${index}:v]${job === 'J2' ? whole : `${whole},${fit}`}[v${index}]`;
  });
  const joined = `${cuts.map((_, index) => `[v${index}]`).join('')}concat=n=${cuts.length}[out]`;
  const frames = cuts.reduce((sum, { seconds }) => sum + Math.round(seconds * 30), 0);
  return [
    ...QUIET,
    ...cuts.flatMap(({ file, from, seconds }) => [
      ...['-threads', '1', ...readFrom(from, seconds), '-i', sourcePath(file)],
    ]),
    ...['-filter_complex', [...parts, joined].join(';'), '-map', '[out]', '-an', '-frames:v', String(frames)],
    ...[...VERYFAST, ...ONE_THREAD, output],
  ];
}
