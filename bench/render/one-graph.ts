// The plain engine: one ffmpeg with one filter graph, as somebody who knows ffmpeg well writes it by hand.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assFile, assKaraoke } from './ass.ts';
import {
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
} from './jobs.ts';
import { seekTo, VERYFAST } from './limit.ts';
import type { Command } from './measure.ts';
import { sourcePath } from './sources.ts';

interface Script {
  readonly inputs: readonly string[];
  readonly graph: readonly string[];
  readonly seconds: number;
}

/** The one command of a job; its titles are written beside its output. */
export async function oneGraphSteps(job: 'J1' | 'J2' | 'J3', scale: number, folder: string): Promise<Command[][]> {
  const ass = join(folder, `one-graph-${job}.ass`);
  const [width, height] = SIZES[job];
  const texts = { J1: j1Titles, J2: j2Titles, J3: j3Captions }[job](scale);
  await writeFile(ass, job === 'J3' ? assKaraoke(texts, width, height) : assFile(texts, width, height, job));
  const script = { J1: slideshow, J2: edit, J3: shorts }[job](scale, ass);
  const output = join(folder, `one-graph-${job}.mp4`);
  const command: Command = [
    ...(['ffmpeg', '-nostdin', '-v', 'error', '-y'] as const),
    ...[...script.inputs, '-filter_complex', script.graph.join(';'), '-map', '[v]', '-map', '[a]'],
    ...['-t', String(script.seconds), ...VERYFAST, '-c:a', 'aac', '-b:a', '160k', '-movflags', '+faststart', output],
  ];
  return [[command]];
}

function total(job: JobName, scale: number): number {
  return placed(cutsOf(job, scale)).reduce((end, { at, seconds }) => Math.max(end, at + seconds), 0);
}

const XFADES = ['fade', 'wipeleft', 'slideleft', 'fade', 'wipeleft'];

function slideshow(scale: number, ass: string): Script {
  const cuts = placed(cutsOf('J1', scale));
  const half = J1_TRANSITION / 2;
  const pictures = cuts.map(({ seconds }, index) => {
    const frames = Math.round((seconds + edges(index, cuts.length) * half) * 30);
    const zoom = index % 2 === 0 ? `1+${J1_ZOOM}*on/${frames}` : `${1 + J1_ZOOM}-${J1_ZOOM}*on/${frames}`;
    const move = `zoompan=z='${zoom}':x='iw/2-(iw/zoom/2)':y='ih/2-(ih/zoom/2)':d=${frames}:s=1080x1920:fps=30`;
    return `[${index}:v]scale=4320:7680:force_original_aspect_ratio=increase,crop=4320:7680,${move},setsar=1,format=yuv420p,settb=1/30[p${index}]`;
  });
  const music = cuts.length;
  return {
    inputs: [...cuts.flatMap(({ file }) => ['-i', sourcePath(file)]), '-i', sourcePath('music.mp3')],
    graph: [
      ...pictures,
      ...crossed(
        cuts.map(({ seconds }) => seconds),
        J1_TRANSITION,
        XFADES,
      ),
      `[x]ass='${ass}'[v]`,
      `[${music}:a]volume=${MUSIC_VOLUME},afade=t=out:st=${total('J1', scale) - 1}:d=1,apad[a]`,
    ],
    seconds: total('J1', scale),
  };
}

/** How many halves of transitions a clip has. */
const edges = (index: number, count: number): number => (index === 0 || index === count - 1 ? 1 : 2);

/** A chain of xfades over pictures to [x]; each begins half a transition before its cut. */
export function crossed(
  seconds: readonly number[],
  length: number,
  types: readonly string[],
  picture = (index: number): string => `[p${index}]`,
): string[] {
  let cut = 0;
  return seconds.slice(1).map((_, index) => {
    cut += seconds[index] ?? 0;
    const from = index === 0 ? picture(0) : `[x${index - 1}]`;
    const to = index === seconds.length - 2 ? '[x]' : `[x${index}]`;
    const type = types[index] ?? 'fade';
    return `${from}${picture(index + 1)}xfade=transition=${type}:duration=${length}:offset=${(cut - length / 2).toFixed(4)}${to}`;
  });
}

function edit(scale: number, ass: string): Script {
  const cuts = placed(cutsOf('J2', scale));
  const half = J2_TRANSITION / 2;
  const last = cuts.length - 1;
  const inputs = cuts.flatMap(({ file, from, seconds }, index) => {
    const lead = index === 0 ? 0 : half;
    const long = seconds + lead + (index === last ? 0 : half);
    return ['-ss', seekTo(from - lead), '-t', long.toFixed(4), '-i', sourcePath(file)];
  });
  const pictures = cuts.map(
    (_, index) => `[${index}:v]fps=30,settb=1/30,setpts=PTS-STARTPTS,format=yuv420p[p${index}]`,
  );
  const sounds = cuts.map(({ seconds }, index) => {
    const from = index === 0 ? 0 : half;
    return `[${index}:a]aresample=48000,atrim=${from}:${(from + seconds).toFixed(4)},asetpts=PTS-STARTPTS,volume=0.6[s${index}]`;
  });
  const seconds = total('J2', scale);
  const [voice, music] = [cuts.length, cuts.length + 1];
  return {
    inputs: [...inputs, '-i', sourcePath('speech.wav'), '-i', sourcePath('music.mp3')],
    graph: [
      ...pictures,
      ...crossed(
        cuts.map((cut) => cut.seconds),
        J2_TRANSITION,
        [],
      ),
      `[x]ass='${ass}'[v]`,
      ...sounds,
      `${cuts.map((_, index) => `[s${index}]`).join('')}concat=n=${cuts.length}:v=0:a=1[clips]`,
      `[${voice}:a]aresample=48000,atrim=0:${Math.min(40, seconds - 2)},adelay=1000:all=1,aformat=channel_layouts=stereo,apad,asplit[voice][key]`,
      `[${music}:a]aresample=48000,volume=${MUSIC_VOLUME},apad[tune]`,
      '[tune][key]sidechaincompress=threshold=0.02:ratio=8:attack=50:release=400[ducked]',
      `[clips][voice][ducked]amix=inputs=3:normalize=0:duration=first,loudnorm=I=-14:TP=-1,aresample=48000[a]`,
    ],
    seconds,
  };
}

function shorts(scale: number, ass: string): Script {
  const cuts = placed(cutsOf('J3', scale));
  const inputs = cuts.flatMap(({ file, from, seconds }) => [
    ...['-ss', seekTo(from), '-t', seconds.toFixed(4), '-i', sourcePath(file)],
  ]);
  const parts = cuts.map(
    (_, index) =>
      `[${index}:v]fps=30,crop=608:1080,scale=1080:1920:flags=bicubic,setsar=1[v${index}];[${index}:a]aresample=48000[a${index}]`,
  );
  const pads = cuts.map((_, index) => `[v${index}][a${index}]`).join('');
  return {
    inputs,
    graph: [
      ...parts,
      `${pads}concat=n=${cuts.length}:v=1:a=1[x][sound]`,
      `[x]ass='${ass}'[v]`,
      '[sound]loudnorm=I=-14:TP=-1,aresample=48000[a]',
    ],
    seconds: total('J3', scale),
  };
}
