// What most first scripts do: a file per clip, then a file with transitions, then one with titles, then one with sound;
// pictures are encoded three times, once where there is one clip only.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assKaraoke } from '../ass.ts';
import {
  type Cut,
  cutsOf,
  J1_TRANSITION,
  J1_ZOOM,
  J2_TRANSITION,
  type JobName,
  j1Titles,
  j2Titles,
  j3Captions,
  MUSIC_VOLUME,
  placed,
  SIZES,
} from '../jobs.ts';
import { exactly, framesOf, reachOf, seekTo, VERYFAST } from '../limit.ts';
import type { Command } from '../measure.ts';
import { crossed, drawnFrames } from '../one-graph.ts';
import { sourcePath } from '../sources.ts';

const FFMPEG = ['ffmpeg', '-nostdin', '-v', 'error', '-y'] as const;

/** The commands of a job, one after the other. */
export function naiveSteps(job: JobName, scale: number, folder: string, output: string): Promise<Command[][]> {
  if (job === 'J3') return shortsSteps(scale, folder, output);
  return job === 'J4' ? trimSteps(scale, output) : filmSteps(job, scale, folder, output);
}

async function trimSteps(scale: number, output: string): Promise<Command[][]> {
  return cutsOf('J4', scale).map((cut) => [[...cutting(cut), output]]);
}

function cutting({ file, from, seconds }: Cut): Command {
  const whole = ['-vf', exactly(Math.round(seconds * 30)), '-t', seconds.toFixed(4)];
  return [...FFMPEG, '-ss', seekTo(from), '-i', sourcePath(file), ...whole, ...VERYFAST, '-c:a', 'aac'];
}

/** A file per piece, joined by a list; then one that is cropped, then one with captions. */
async function shortsSteps(scale: number, folder: string, output: string): Promise<Command[][]> {
  const [width, height] = SIZES.J3;
  const part = (index: number): string => join(folder, `naive-${index}.mp4`);
  const cuts = cutsOf('J3', scale);
  const parts = cuts.map((cut, index): Command => [...cutting(cut), part(index)]);
  const list = join(folder, 'naive.txt');
  await writeFile(list, cuts.map((_, index) => `file '${part(index)}'\n`).join(''));
  const [joined, cropped] = [join(folder, 'naive-joined.mp4'), join(folder, 'naive-cropped.mp4')];
  const crop = ['-vf', `crop=ih*9/16:ih,scale=${width}:${height}`, ...VERYFAST, '-c:a', 'copy'];
  const ass = join(folder, 'naive.ass');
  await writeFile(ass, assKaraoke(j3Captions(scale), width, height));
  const sound = ['-af', 'loudnorm=I=-14:TP=-1', '-c:a', 'aac', '-b:a', '160k', '-ar', '48000'];
  return [
    ...parts.map((command) => [command]),
    [[...FFMPEG, '-f', 'concat', '-safe', '0', '-i', list, '-c', 'copy', joined]],
    [[...FFMPEG, '-i', joined, ...crop, cropped]],
    [[...FFMPEG, '-i', cropped, '-vf', `ass='${ass}'`, ...VERYFAST, ...sound, output]],
  ];
}

async function filmSteps(job: 'J1' | 'J2', scale: number, folder: string, output: string): Promise<Command[][]> {
  const cuts = placed(cutsOf(job, scale));
  const transition = job === 'J1' ? J1_TRANSITION : J2_TRANSITION;
  const { before } = reachOf(transition);
  const part = (index: number): string => join(folder, `naive-${index}.mp4`);
  const parts = cuts.map(({ file, from }, index): Command => {
    const frames = drawnFrames(cuts, index, transition);
    if (job === 'J1') return [...FFMPEG, '-i', sourcePath(file), '-vf', zoom(index, frames), ...VERYFAST, part(index)];
    const seek = ['-ss', seekTo(from - (index === 0 ? 0 : before / 30)), '-i', sourcePath(file)];
    const filters = ['-vf', `${exactly(frames)},scale=1920:1080`, '-t', (frames / 30).toFixed(4)];
    return [...FFMPEG, ...seek, ...filters, ...VERYFAST, '-c:a', 'aac', part(index)];
  });
  const joined = join(folder, 'naive-joined.mp4');
  const titled = join(folder, 'naive-titled.mp4');
  const graph = crossed(
    cuts.map(({ seconds }) => seconds),
    transition,
    [],
    (index) => `[${index}:v]`,
  );
  const joining: Command = [
    ...([...FFMPEG, ...cuts.flatMap((_, index) => ['-i', part(index)])] as const),
    ...['-filter_complex', graph.join(';'), '-map', '[x]', ...VERYFAST, joined],
  ];
  const seconds = framesOf(job, scale) / 30;
  return [
    ...parts.map((command) => [command]),
    [joining],
    [[...FFMPEG, '-i', joined, '-vf', await drawn(job, scale, folder), ...VERYFAST, titled]],
    [sounded(job, { titled, seconds, output, clips: cuts.map((_, index) => part(index)) })],
  ];
}

function zoom(index: number, count: number): string {
  const amount = index % 2 === 0 ? `1+${J1_ZOOM}*on/${count}` : `${1 + J1_ZOOM}-${J1_ZOOM}*on/${count}`;
  const move = `zoompan=z='${amount}':x='iw/2-(iw/zoom/2)':y='ih/2-(ih/zoom/2)':d=${count}:s=1080x1920:fps=30`;
  return `scale=4320:7680:force_original_aspect_ratio=increase,crop=4320:7680,${move}`;
}

async function drawn(job: 'J1' | 'J2', scale: number, folder: string): Promise<string> {
  const titles = job === 'J1' ? j1Titles(scale) : j2Titles(scale);
  const size = job === 'J1' ? 'h*0.045' : 'h*0.06';
  const y = job === 'J1' ? '0.3' : '0.86';
  const filters = titles.map(async ({ text, at, seconds }, index) => {
    const file = join(folder, `naive-${index}.txt`);
    await writeFile(file, text);
    const fade = `min(1\\,min((t-${at})/0.4\\,(${at + seconds}-t)/0.4))`;
    const place = `x=(w-text_w)/2:y=h*${y}-text_h/2:fontsize=${size}:fontcolor=white:borderw=4`;
    return `drawtext=font='Noto Sans':textfile='${file}':${place}:alpha='${fade}':enable='between(t,${at},${at + seconds})'`;
  });
  return (await Promise.all(filters)).join(',');
}

interface Sounds {
  readonly titled: string;
  readonly seconds: number;
  readonly output: string;
  readonly clips: readonly string[];
}

function sounded(job: 'J1' | 'J2', { titled, seconds, output, clips }: Sounds): Command {
  const music = `[1:a]volume=${MUSIC_VOLUME}[m]`;
  const joined = clips.map((_, index) => `[${index + 3}:a]`).join('');
  const graph =
    job === 'J1'
      ? music
      : `${music};${joined}concat=n=${clips.length}:v=0:a=1[c];[m][2:a][c]amix=inputs=3:normalize=0,loudnorm=I=-14:TP=-1[mix]`;
  return [
    ...([...FFMPEG, '-i', titled, '-i', sourcePath('music.mp3'), '-i', sourcePath('speech.wav')] as const),
    ...(job === 'J1' ? [] : clips.flatMap((clip) => ['-i', clip])),
    ...['-filter_complex', graph, '-map', '0:v', '-map', job === 'J1' ? '[m]' : '[mix]', '-t', String(seconds)],
    ...['-c:v', 'copy', '-c:a', 'aac', '-b:a', '160k', '-ar', '48000', output],
  ];
}
