// The plain engine: one ffmpeg with one filter graph, as somebody who knows ffmpeg well writes it by hand.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assFile, assKaraoke } from './ass.ts';
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
} from './jobs.ts';
import { exactly, reachOf, readFrom, VERYFAST } from './limit.ts';
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
  const pictures = cuts.map((_, index) => {
    const frames = drawnFrames(cuts, index, J1_TRANSITION);
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

/** Frames of a clip with what of it its transitions show beyond its cuts. */
export function drawnFrames(cuts: readonly Cut[], index: number, transition: number): number {
  const { before, after } = reachOf(transition);
  const own = Math.round((cuts[index]?.seconds ?? 0) * 30);
  return own + (index === 0 ? 0 : before) + (index === cuts.length - 1 ? 0 : after);
}

/** A chain of xfades over pictures to [x]; each begins where the engine begins it. */
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
    return `${from}${picture(index + 1)}xfade=transition=${type}:duration=${length}:offset=${(cut - reachOf(length).before / 30).toFixed(4)}${to}`;
  });
}

function edit(scale: number, ass: string): Script {
  const cuts = placed(cutsOf('J2', scale));
  const lead = (index: number): number => (index === 0 ? 0 : reachOf(J2_TRANSITION).before / 30);
  const frames = cuts.map((_, index) => drawnFrames(cuts, index, J2_TRANSITION));
  const inputs = cuts.flatMap(({ file, from }, index) => {
    return [...readFrom(from - lead(index), (frames[index] ?? 0) / 30), '-i', sourcePath(file)];
  });
  const pictures = frames.map((count, index) => `[${index}:v]${exactly(count)},settb=1/30,format=yuv420p[p${index}]`);
  const sounds = cuts.map(({ seconds }, index) => {
    const from = lead(index);
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
  const inputs = cuts.flatMap(({ file, from, seconds }) => [...[...readFrom(from, seconds), '-i', sourcePath(file)]]);
  const parts = cuts.flatMap(({ seconds }, index) => [
    `[${index}:v]${exactly(Math.round(seconds * 30))},crop=608:1080,scale=1080:1920:flags=bicubic,setsar=1[v${index}]`,
    `[${index}:a]aresample=48000,asetpts=PTS-STARTPTS,atrim=end=${seconds.toFixed(4)}[a${index}]`,
  ]);
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
