// MLT's command line, as its users write it: clips mixed by luma, texts by its dynamictext filter, pictures moved by affine.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  cutsOf,
  J1_TRANSITION,
  J1_ZOOM,
  J2_TRANSITION,
  j1Titles,
  j2Titles,
  MUSIC_VOLUME,
  placed,
  SIZES,
  type Title,
} from '../jobs.ts';
import { framesOf } from '../limit.ts';
import type { Command } from '../measure.ts';
import { sourcePath } from '../sources.ts';

const frames = (seconds: number): number => Math.round(seconds * 30);

/** The one command of a job. Neither ducking nor loudness: MLT has no such filters in Debian. */
export async function meltSteps(job: 'J1' | 'J2', scale: number, folder: string, output: string): Promise<Command[][]> {
  const [width, height] = SIZES[job];
  const profile = join(folder, `melt-${job}.profile`);
  await writeFile(profile, profileOf(width, height));
  const titles = job === 'J1' ? j1Titles(scale) : j2Titles(scale);
  const total = framesOf(job, scale);
  const command: Command = [
    ...(['melt', '-silent', '-profile', profile] as const),
    ...clips(job, scale),
    ...titles.flatMap((title) => text(title, job, height)),
    ...['-track', sourcePath('music.mp3'), 'in=0', `out=${total - 1}`, '-attach-track', `volume:${MUSIC_VOLUME}`],
    ...(job === 'J2' ? ['-track', sourcePath('speech.wav'), 'in=0', `out=${Math.min(1200, total) - 1}`] : []),
    ...['-transition', 'mix', 'a_track=0', 'b_track=1', 'always_active=1', 'sum=1'],
    ...(job === 'J2' ? ['-transition', 'mix', 'a_track=0', 'b_track=2', 'always_active=1', 'sum=1'] : []),
    ...['-consumer', `avformat:${output}`, 'vcodec=libx264', 'preset=veryfast', 'crf=21', 'g=60', 'pix_fmt=yuv420p'],
    // Two frames at work at once, no frame dropped, as many encoder threads as x264 likes.
    ...['acodec=aac', 'ab=160k', 'real_time=-2', 'threads=0', 'movflags=+faststart'],
  ];
  return [[command]];
}

function profileOf(width: number, height: number): string {
  const lines = {
    description: 'bench',
    frame_rate_num: 30,
    frame_rate_den: 1,
    width,
    height,
    progressive: 1,
    sample_aspect_num: 1,
    sample_aspect_den: 1,
    display_aspect_num: width,
    display_aspect_den: height,
    colorspace: 709,
  };
  return `${Object.entries(lines)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`;
}

function clips(job: 'J1' | 'J2', scale: number): string[] {
  const cuts = placed(cutsOf(job, scale));
  const mix = frames(job === 'J1' ? J1_TRANSITION : J2_TRANSITION);
  const [lead, tail] = [Math.floor(mix / 2), Math.ceil(mix / 2)];
  return cuts.flatMap(({ file, from, seconds }, index) => {
    const before = index === 0 ? 0 : lead;
    const length = frames(seconds) + before + (index === cuts.length - 1 ? 0 : tail);
    const start = job === 'J1' ? 0 : frames(from) - before;
    const part = [sourcePath(file), `in=${start}`, `out=${start + length - 1}`];
    const moved = job === 'J1' ? zoom(index, length) : [];
    return [...part, ...moved, ...(index === 0 ? [] : ['-mix', String(mix), '-mixer', 'luma'])];
  });
}

/** Cropped to fill, then from all of it to a closer look or back. */
function zoom(index: number, length: number): string[] {
  const close = `-${(J1_ZOOM * 50).toFixed(2)}% -${(J1_ZOOM * 50).toFixed(2)}% ${100 + J1_ZOOM * 100}% ${100 + J1_ZOOM * 100}%`;
  const [from, to] = index % 2 === 0 ? ['0% 0% 100% 100%', close] : [close, '0% 0% 100% 100%'];
  const rect = `transition.rect=0=${from};${length - 1}=${to}`;
  return ['-attach', 'crop', 'center=1', '-attach-cut', 'affine', rect];
}

function text({ text, at, seconds }: Title, job: 'J1' | 'J2', height: number): string[] {
  const y = job === 'J1' ? 25 : 81;
  const size = Math.round(height * (job === 'J1' ? 0.045 : 0.06));
  const look = ['fgcolour=#ffffffff', 'olcolour=#ff000000', 'outline=4', 'bgcolour=#00000000', 'family=Noto Sans'];
  const place = [`geometry=0%/${y}%:100%x10%:100%`, 'halign=center', 'valign=middle', `size=${size}`, 'weight=700'];
  const edges = [`in=${frames(at)}`, `out=${frames(at + seconds) - 1}`];
  return ['-attach-track', `dynamictext:${text}`, ...edges, ...look, ...place];
}
