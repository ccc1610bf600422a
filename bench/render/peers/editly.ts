// editly, by its JSON file, under a virtual screen because its transitions are drawn by OpenGL.
import { existsSync } from 'node:fs';
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
} from '../jobs.ts';
import type { Command } from '../measure.ts';
import { sourcePath } from '../sources.ts';

const CODEC = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '21', '-g', '60', '-pix_fmt', 'yuv420p'];

/** Undefined when editly is not installed in the folder. */
export async function editlySteps(
  job: 'J1' | 'J2',
  scale: number,
  { folder, output, installed }: { folder: string; output: string; installed: string },
): Promise<Command[][] | undefined> {
  const program = join(installed, 'node_modules/editly/cli.js');
  if (!existsSync(program) || !existsSync(join(installed, 'node_modules/gl/build/Release'))) return undefined;
  const spec = join(folder, `editly-${job}.json`);
  await writeFile(spec, JSON.stringify(specOf(job, scale, output)));
  const screen = ['xvfb-run', '-a', '-s', '-ac -screen 0 1280x1024x24'] as const;
  return [[[...screen, systemNode(), program, spec]]];
}

/** The machine's own Node: its compiled parts were built for that one. */
export function systemNode(): string {
  return ['/usr/bin/node', '/usr/local/bin/node'].find(existsSync) ?? process.execPath;
}

const zoomOf = (index: number) => ({ zoomDirection: index % 2 === 0 ? 'in' : 'out', zoomAmount: J1_ZOOM });

function specOf(job: 'J1' | 'J2', scale: number, output: string): object {
  const cuts = placed(cutsOf(job, scale));
  const titles = job === 'J1' ? j1Titles(scale) : j2Titles(scale);
  const mix = job === 'J1' ? J1_TRANSITION : J2_TRANSITION;
  const [width, height] = SIZES[job];
  const clips = cuts.map((cut, index) => {
    const duration = cut.seconds + (index === cuts.length - 1 ? 0 : mix);
    const from = Math.max(0, cut.from - mix / 2);
    const picture =
      job === 'J1'
        ? { type: 'image', path: sourcePath(cut.file), resizeMode: 'cover', ...zoomOf(index) }
        : { type: 'video', path: sourcePath(cut.file), cutFrom: from, cutTo: from + duration };
    const texts = titles
      .filter(({ at }) => at >= cut.at && at < cut.at + cut.seconds)
      .map(({ text, at, seconds }) => {
        const start = at - cut.at;
        const type = job === 'J1' ? 'title' : 'subtitle';
        return { type, text, start, stop: Math.min(duration, start + seconds), zoomDirection: null };
      });
    return { duration, layers: [picture, ...texts] };
  });
  return {
    ...{ outPath: output, width, height, fps: 30, clips, customOutputArgs: [...CODEC, '-c:a', 'aac'] },
    defaults: { transition: { name: 'fade', duration: mix } },
    audioFilePath: sourcePath('music.mp3'),
    outputVolume: MUSIC_VOLUME,
    keepSourceAudio: job === 'J2',
  };
}
