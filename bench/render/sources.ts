// Natural-looking material without anybody's rights on it, made once with fixed seeds and kept outside the repository.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tools.ts';

/** Changes when a recipe changes, so that no old file is taken for a new one. */
const RECIPES = 'v1';

export const IMAGE_COUNT = 6;
export const CLIP_SECONDS = [12, 15, 8, 20, 14] as const;
export const TALK_SECONDS = 600;

/** The folder for everything that benchmarks keep between runs. */
export function benchFolder(): string {
  return process.env.BENCH_DIR ?? join(tmpdir(), 'reelsmith-bench');
}

export function sourcePath(name: string): string {
  return join(benchFolder(), `sources-${RECIPES}`, name);
}

export const imageName = (index: number): string => `image${index + 1}.jpg`;
export const clipName = (index: number): string => `clip${index + 1}.mp4`;

/** Makes what is missing. About four minutes the first time. */
export async function makeSources(say: (text: string) => void): Promise<void> {
  await mkdir(sourcePath('.'), { recursive: true });
  const recipes: [string, (path: string) => Promise<void>][] = [
    ...Array.from({ length: IMAGE_COUNT }, (_, index) => {
      return [imageName(index), (path: string) => makeImage(index, path)] as [string, (path: string) => Promise<void>];
    }),
    ['speech.wav', makeSpeech],
    ['music.mp3', makeMusic],
    ['clip1.mp4', (path) => makeClip(path, panOver(0, 37, 53), 0)],
    ['clip2.mp4', (path) => makeClip(path, ZOOM, 1)],
    ['clip3.mp4', (path) => makeClip(path, panOver(2, 19, 29), 2)],
    ['clip4.mp4', (path) => makeClip(path, panWithLife(3), 3)],
    ['clip5.mp4', (path) => makeClip(path, panOver(4, 61, 43), 4)],
    ['talk-master.mp4', makeTalkMaster],
    ['talk.mp4', makeTalk],
  ];
  for (const [name, make] of recipes) {
    const path = sourcePath(name);
    if (existsSync(path)) continue;
    say(`making ${name} ...`);
    // A run that is ended leaves nothing that looks finished.
    const unfinished = sourcePath(`unfinished-${name}`);
    await make(unfinished);
    await rename(unfinished, path);
  }
}

/** Places of the Mandelbrot set with both fine detail and calm areas: real and imaginary part, scale. */
const PLACES = [
  [-0.743643, 0.131826, 0.004],
  [-0.1011, 0.9563, 0.02],
  [-0.7453, 0.1127, 0.0065],
  [-1.25066, 0.02012, 0.0017],
  [-0.748, 0.1, 0.0014],
  [0.2925755, -0.0149977, 0.005],
] as const;
const TINTS = [
  ['0x203040', '0xc08040'],
  ['0x102010', '0x80a060'],
  ['0x301020', '0x6080b0'],
  ['0x101830', '0xb09070'],
  ['0x282018', '0x509080'],
  ['0x181818', '0xa06080'],
] as const;

async function makeImage(index: number, path: string): Promise<void> {
  const [x, y, scale] = PLACES[index] ?? PLACES[0];
  const [dark, light] = TINTS[index] ?? TINTS[0];
  const place = `start_x=${x}:start_y=${y}:start_scale=${scale}:end_scale=${scale}:maxiter=600`;
  const graph = [
    `mandelbrot=s=2000x1500:${place},format=gbrp[detail]`,
    `gradients=s=2000x1500:c0=${dark}:c1=${light}:nb_colors=2:type=radial:seed=${index + 1},format=gbrp[light]`,
    '[detail][light]blend=all_mode=screen:all_opacity=0.7,scale=4000:3000:flags=lanczos,gblur=2.2[calm]',
    `[calm]noise=alls=5:all_seed=${index + 1},format=yuvj420p`,
  ];
  await ffmpeg(['-filter_complex', graph.join(';'), '-frames:v', '1', '-q:v', '3', path]);
}

/** What a sensor and a lens leave on every frame. */
const camera = (noise: number, seed: number): string =>
  `gblur=0.6,noise=alls=${noise}:all_seed=${seed + 10}:allf=t,format=yuv420p`;

/** A still picture as a stream without a decode a frame. */
const HELD = 'trim=end_frame=1,loop=-1:1,settb=1/30,setpts=N';

interface Camera {
  readonly inputs: readonly string[];
  readonly graph: string;
  readonly noise: number;
}

/** A hand-held pan over a picture: slow sweep, tremor and a little tilt, all between pixels. */
function panOver(image: number, slowX: number, slowY: number): Camera {
  const left = `(190+170*sin(on/${slowX})+6*sin(on/5.3))`;
  const top = `(105+80*sin(on/${slowY})+5*sin(on/4.1))`;
  const tilt = '3*sin(on/19)';
  const corners = [
    `x0='${left}':y0='${top}'`,
    `x1='${left}+1920':y1='${top}+${tilt}'`,
    `x2='${left}':y2='${top}+1080'`,
    `x3='${left}+1920':y3='${top}+1080+${tilt}'`,
  ].join(':');
  return {
    inputs: ['-loop', '1', '-framerate', '30', '-i', sourcePath(imageName(image))],
    graph: `[0]scale=2304:1728,crop=2304:1296,${HELD},perspective=${corners}:sense=source:eval=frame,scale=1920:1080`,
    noise: 5,
  };
}

const ZOOM: Camera = {
  inputs: [],
  graph:
    'mandelbrot=s=1920x1080:r=30:start_x=-0.743643887037158:start_y=0.131825904205311:start_scale=0.3:end_scale=0.004:end_pts=600:maxiter=400',
  noise: 4,
};

/** Something that moves by itself before a moving camera. */
function panWithLife(image: number): Camera {
  const pan = panOver(image, 47, 31);
  const life =
    'life=s=240x135:r=15:seed=7:ratio=0.2:mold=20:life_color=0xffd080:death_color=0x203060,fps=30,scale=1920:1080:flags=bicubic,gblur=4,format=gbrp';
  return {
    inputs: pan.inputs,
    graph: `${pan.graph},format=gbrp[pan];${life}[life];[pan][life]blend=all_mode=screen:all_opacity=0.35:shortest=1`,
    noise: 6,
  };
}

async function makeClip(path: string, { inputs, graph, noise }: Camera, index: number): Promise<void> {
  const seconds = String(CLIP_SECONDS[index] ?? 10);
  const sound = `anoisesrc=r=48000:color=brown:amplitude=0.2:seed=${index + 1},lowpass=f=900,tremolo=f=0.3:d=0.5,aformat=channel_layouts=stereo[sound]`;
  await ffmpeg([
    ...inputs,
    ...['-filter_complex', `${graph},${camera(noise, index)}[picture];${sound}`],
    ...['-map', '[picture]', '-map', '[sound]', '-t', seconds, '-r', '30'],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-g', '30', '-profile:v', 'high', ...BT709],
    ...['-c:a', 'aac', '-b:a', '128k', '-movflags', '+faststart', path],
  ]);
}

const BT709 = ['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
const MASTER_SECONDS = 60;

/** A person at a desk, as an encoder sees it: a still room, a moving patch of detail, sensor noise. */
async function makeTalkMaster(path: string): Promise<void> {
  const graph = [
    `[0]scale=1920:1440,crop=1920:1080,gblur=6,eq=brightness=-0.15:saturation=0.5,${HELD}[room]`,
    `[1]scale=960:720,crop=640:720,format=yuva420p,${HELD},rotate='0.06*sin(n/17)':c=none:ow=640:oh=720[person]`,
    `[room][person]overlay=x='640+60*sin(n/23)+8*sin(n/5)':y='360+18*sin(n/11)':eval=frame,noise=alls=6:all_seed=20:allf=t,format=yuv420p[picture]`,
  ];
  const image = (index: number) => ['-loop', '1', '-framerate', '30', '-i', sourcePath(imageName(index))];
  await ffmpeg([
    ...[...image(1), ...image(0), '-filter_complex', graph.join(';'), '-map', '[picture]'],
    ...['-t', String(MASTER_SECONDS), '-r', '30', '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20.8'],
    ...['-g', '60', '-keyint_min', '60', '-sc_threshold', '0', '-profile:v', 'high', ...BT709, path],
  ]);
}

/** Ten minutes out of one: stretches of 6 s in another order each time, joined by packet, under ten minutes of speech. */
async function makeTalk(path: string): Promise<void> {
  const stretch = 6;
  const count = MASTER_SECONDS / stretch;
  const random = seeded(3);
  const parts = sourcePath('talk-parts');
  await mkdir(parts, { recursive: true });
  const cut = ['-c', 'copy', '-f', 'segment', '-segment_time', String(stretch), '-reset_timestamps', '1'];
  await ffmpeg(['-i', sourcePath('talk-master.mp4'), ...cut, join(parts, '%d.mp4')]);
  const lines: string[] = ['ffconcat version 1.0'];
  for (let minute = 0; minute < TALK_SECONDS / MASTER_SECONDS; minute++) {
    const order = Array.from({ length: count }, (_, index) => index).toSorted(() => random() - 0.5);
    for (const index of order) lines.push(`file ${index}.mp4`, `duration ${stretch}`);
  }
  const list = join(parts, 'list.ffconcat');
  await writeFile(list, `${lines.join('\n')}\n`);
  await ffmpeg([
    ...['-f', 'concat', '-safe', '0', '-i', list, '-stream_loop', '-1', '-i', sourcePath('speech.wav')],
    ...['-map', '0:v', '-map', '1:a', '-t', String(TALK_SECONDS), '-c:v', 'copy', '-c:a', 'aac', '-b:a', '128k'],
    ...['-ar', '48000', '-ac', '2', '-video_track_timescale', '15360', '-movflags', '+faststart', path],
  ]);
  await rm(parts, { recursive: true });
}

const SPEECH = `When we look at a film we do not see frames. We see people, places and time passing. An editor decides where
one moment ends and where the next begins, and most of that work is patience. First you watch everything. Then you throw
away what you do not need. What remains has to breathe, so you leave a pause where the viewer needs one, and you cut
where the thought is complete. Music helps, but it should never speak louder than the voice. Titles help too, if they
say something that the picture cannot. In this talk I want to show how long each of these steps takes, what a machine
can do for us, and what it should leave alone. Let us begin with the simplest case, a single recording with a few
mistakes in it. We mark the good parts, we remove the rest, and we listen again.`;

/** Spoken by ffmpeg's own flite where it has it, else by the program espeak-ng. */
async function makeSpeech(path: string): Promise<void> {
  const text = sourcePath('speech.txt');
  await writeFile(text, SPEECH.replaceAll('\n', ' '));
  const format = ['-ar', '48000', '-ac', '1', '-c:a', 'pcm_s16le', '-f', 'wav', path];
  try {
    await ffmpeg(['-f', 'lavfi', '-i', `flite=textfile=${text}:voice=slt`, ...format]);
  } catch {
    const spoken = sourcePath('spoken.wav');
    await runTool('espeak-ng', ['-f', text, '-w', spoken]);
    await ffmpeg(['-i', spoken, ...format]);
  }
}

/** Three minutes of slow chords over a beat. */
async function makeMusic(path: string): Promise<void> {
  const chords = [
    [220, 277.18, 329.63],
    [174.61, 220, 261.63],
    [196, 246.94, 293.66],
    [164.81, 207.65, 246.94],
  ];
  const voices = chords.flatMap((notes, index) => {
    const gate = `between(mod(t,8),${index * 2},${index * 2 + 2})*exp(-0.6*mod(t,2))`;
    return notes.map((note) => `0.09*${gate}*(sin(2*PI*${note}*t)+0.4*sin(4*PI*${note}*t))`);
  });
  const kick = '0.5*exp(-18*mod(t,0.5))*sin(2*PI*(50+90*exp(-30*mod(t,0.5)))*mod(t,0.5))';
  const hat = '0.12*exp(-60*mod(t+0.25,0.5))*(random(0)*2-1)';
  const tune = [...voices, kick, hat].join('+');
  const source = `aevalsrc='${tune}|${tune}':s=44100:d=180`;
  await ffmpeg(['-f', 'lavfi', '-i', source, '-c:a', 'libmp3lame', '-b:a', '192k', '-f', 'mp3', path]);
}

function ffmpeg(args: readonly string[]): Promise<void> {
  return runTool('ffmpeg', ['-nostdin', '-v', 'error', '-y', '-bitexact', ...args]);
}

/** Numbers in [0, 1) that are the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
