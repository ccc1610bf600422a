// Draws docs/pictures: every transition at three moments and every look, by the engine itself.
// `node packages/render/src/testing/contact-sheets.ts [folder]`
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOOK_PRESETS, type Look, type Segment, TRANSITION_TYPES } from '@reelsmith/core';
import { ffmpeg } from '@reelsmith/ffmpeg/testing';
import { type Bench, createBench, draft, type Film, media, segment, track } from '../testing.ts';
import { HILLS, STILL_LIFE, SUNSET } from './scenes.ts';

const OUT = process.argv[2] ?? join(import.meta.dirname, '../../../../docs/pictures');

/** Frames of a film side by side, each with its name on it. `picked` is an expression that is true for those frames. */
async function sheet(
  bench: Bench,
  film: Film,
  { picked, names, columns, width }: { picked: string; names: readonly string[]; columns: number; width: number },
  to: string,
): Promise<void> {
  const height = Math.round((width * 9) / 32) * 2;
  const texts = join(bench.folder, 'names.ass');
  await writeFile(texts, nameFile(names, width, height));
  const steps = [`select='${picked}'`, 'settb=1/25,setpts=N', `scale=${width}:${height}:flags=area,ass=${texts}`];
  const tile = `tile=${columns}x${Math.ceil(names.length / columns)}:padding=2:color=white`;
  await ffmpeg(['-i', film.path, '-vf', [...steps, tile].join(','), '-frames:v', '1', '-q:v', '6', '-update', '1', to]);
}

/** One name for each frame at 25 frames a second. */
function nameFile(names: readonly string[], width: number, height: number): string {
  const time = (frame: number): string => `0:00:${(Math.max(0, frame) / 25).toFixed(2).padStart(5, '0')}`;
  const lines = names.map((name, index) => `Dialogue: 0,${time(index - 0.4)},${time(index + 0.5)},D,,0,0,0,,${name}`);
  return [
    `[Script Info]\nScriptType: v4.00+\nPlayResX: ${width}\nPlayResY: ${height}\n\n[V4+ Styles]`,
    'Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, BackColour, Bold, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV',
    'Style: D,Noto Sans,14,&H00FFFFFF,&H50000000,&H50000000,1,3,2,0,7,3,3,2',
    '\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    ...lines,
  ].join('\n');
}

async function transitions(bench: Bench): Promise<void> {
  const shown = (index: number) => media(assetOf(bench, index % 2 === 0 ? 'sunset' : 'hills'));
  const clips = TRANSITION_TYPES.map((type, index): Segment => {
    const transitionIn = { type, durationMs: 600 } as const;
    return segment(shown(index + 1), (index + 1) * 1000, 1000, { transitionIn });
  });
  const film = await bench.film(draft([track('video', 'main', [segment(shown(0), 0, 1000), ...clips])]), {
    quality: 'high',
  });
  // Cuts are 30 frames apart and transitions 18 long: a quarter, a half and three quarters of each.
  const picked = 'gt(n,20)*lt(n,30*(N+1)-10)*(eq(mod(n,30),26)+eq(mod(n,30),0)+eq(mod(n,30),5))';
  const names = TRANSITION_TYPES.flatMap((name) => [name, '50 %', '75 %']);
  const what = { picked: picked.replace('N', String(clips.length)), names, columns: 9, width: 176 };
  await sheet(bench, film, what, join(OUT, 'transitions.jpg'));
}

const AMOUNTS: readonly (readonly [string, Look])[] = [
  ['brightness 0.4', { brightness: 0.4 }],
  ['brightness -0.4', { brightness: -0.4 }],
  ['contrast 0.5', { contrast: 0.5 }],
  ['contrast -0.5', { contrast: -0.5 }],
  ['saturation 0.7', { saturation: 0.7 }],
  ['saturation -0.6', { saturation: -0.6 }],
  ['temperature 0.6', { temperature: 0.6 }],
  ['temperature -0.6', { temperature: -0.6 }],
  ['sharpen 1', { sharpen: 1 }],
  ['blur 0.4', { blur: 0.4 }],
  ['vignette 0.8', { vignette: 0.8 }],
  ['grain 0.8', { grain: 0.8 }],
];

async function looks(bench: Bench): Promise<void> {
  const wanted = [...LOOK_PRESETS.map((preset) => [preset, { preset }] as const), ...AMOUNTS];
  const clips = wanted.map(([, look], index) => segment(media(assetOf(bench, 'life')), index * 400, 400, { look }));
  const canvas = { width: 640, height: 360, fps: 30 };
  const film = await bench.film(draft([track('video', 'main', clips)], { canvas }), { quality: 'high' });
  const what = { picked: 'eq(mod(n,12),6)', names: wanted.map(([name]) => name), columns: 4, width: 320 };
  await sheet(bench, film, what, join(OUT, 'looks.jpg'));
}

function assetOf(bench: Bench, id: string) {
  const asset = bench.assets.get(id);
  if (asset === undefined) throw new Error(`There is no picture ${id}.`);
  return asset;
}

const bench = await createBench();
try {
  const scenes = { sunset: SUNSET, hills: HILLS, life: STILL_LIFE };
  for (const [id, source] of Object.entries(scenes))
    await bench.custom(id, 'png_pipe', [
      '-f',
      'lavfi',
      '-i',
      source,
      '-frames:v',
      '1',
      '-c:v',
      'png',
      '-f',
      'image2',
      '-update',
      '1',
    ]);
  await transitions(bench);
  await looks(bench);
} finally {
  await bench.close();
}
