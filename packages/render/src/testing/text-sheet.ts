// Draws docs/pictures/text.jpg: every animation at four moments, scripts, emoji, boxes and captions, by the engine itself.
// `node packages/render/src/testing/text-sheet.ts [folder]`
import { join } from 'node:path';
import { ANIMATION_TYPES, type Segment } from '@reelsmith/core';
import { ffmpeg } from '@reelsmith/ffmpeg/testing';
import { createBench, draft, media, segment, text, track } from '../testing.ts';
import { HILLS } from './scenes.ts';

const OUT = process.argv[2] ?? join(import.meta.dirname, '../../../../docs/pictures');
const CANVAS = { width: 480, height: 270, fps: 30 };
/** Each row of the sheet is a second of the film, of which four frames are shown. */
const ROW_MS = 1000;

const AT_THE_EDGE = {
  x: 0,
  y: 0,
  size: 0.07,
  weight: 700,
  align: 'left',
  background: '#00000090',
  outline: null,
} as const;

interface Row {
  readonly name: string;
  readonly texts: readonly (readonly [string, Partial<Segment>])[];
}

const animated = (type: (typeof ANIMATION_TYPES)[number]): Row => {
  const animation = { type, durationMs: 400 } as const;
  const leaves =
    type === 'typewriter' || type === 'word_by_word' ? ({ type: 'fade', durationMs: 400 } as const) : animation;
  return {
    name: type,
    texts: [['Good morning \u{1F31E}', { animationIn: animation, animationOut: leaves, style: { size: 0.15 } }]],
  };
};

const words = (said: string, gap = ' '): Partial<Segment> => {
  const parts = said.split(gap);
  return { words: parts.map((one, at) => ({ text: one, startMs: at * 240, durationMs: 240 })) };
};

const SCRIPTS: readonly string[] = [
  '你好，世界\n繁體中文這個',
  'こんにちは 漢字\n안녕하세요',
  'مرحبا ABC 123!\nשלום 12 עולם.',
  'नमस्ते दुनिया\nสวัสดีชาวโลก',
];

const ROWS: readonly Row[] = [
  ...ANIMATION_TYPES.filter((type) => type !== 'none').map(animated),
  {
    name: 'captions',
    texts: [['Every word in time', { ...words('Every word in time'), style: { size: 0.15, y: 0.75 } }]],
  },
  {
    name: 'captions, box',
    texts: [
      ['一个 字 一个 字', { ...words('一个 字 一个 字'), style: { size: 0.15, y: 0.75, background: '#000000B0' } }],
    ],
  },
];

/** Pictures that stand still: four beside each other are one row. */
const STILLS: readonly (readonly [string, Partial<Segment>])[] = [
  ...SCRIPTS.map((said) => [said, { style: { size: 0.14 } }] as const),
  [
    '\u{1F44B}\u{1F3FD} \u{1F1EF}\u{1F1F5} \u{1F468}\u200D\u{1F469}\u200D\u{1F467} ❤️\n\u{1F680} up',
    { style: { size: 0.16 } },
  ],
  ['A box\nwith room', { style: { size: 0.14, background: '#E0245E', outline: null } }],
  ['Outline', { style: { size: 0.2, color: '#FFD60A', outline: { color: '#7A0010', width: 0.014 } } }],
  ['Shadow', { style: { size: 0.2, outline: null, shadow: { color: '#000000C0', distance: 0.018 } } }],
];

function tracks() {
  const rows = ROWS.flatMap(({ name, texts }, row) => [
    ...texts.map(([said, more]) => segment(text(said), row * ROW_MS, ROW_MS, more)),
    segment(text(name), row * ROW_MS, ROW_MS, { style: AT_THE_EDGE }),
  ]);
  const from = ROWS.length * ROW_MS;
  const stills = STILLS.map(([said, more], at) => segment(text(said), from + at * 250, 250, more));
  return [...rows, ...stills].map((one) => track('text', 'text', [one]));
}

const bench = await createBench();
try {
  const args = ['-f', 'lavfi', '-i', HILLS, '-frames:v', '1', '-c:v', 'png', '-f', 'image2', '-update', '1'];
  const hills = await bench.custom('hills', 'png_pipe', args);
  const length = ROWS.length * ROW_MS + STILLS.length * 250;
  const behind = track('video', 'main', [segment(media(hills), 0, length)]);
  const film = await bench.film(draft([behind, ...tracks()], { canvas: CANVAS }), { quality: 'high' });
  const still = ROWS.length * 30;
  // Frames 4, 9, 17 and 24 of each second: coming, nearly there, there, going; then one frame of each still.
  const moving = `lt(n,${still})*(eq(mod(n,30),4)+eq(mod(n,30),9)+eq(mod(n,30),17)+eq(mod(n,30),24))`;
  const standing = `gte(n,${still})*eq(floor((n-${still}+4)/7.5)-floor((n-${still}+3)/7.5),1)`;
  const tile = `tile=4x${ROWS.length + Math.ceil(STILLS.length / 4)}:padding=2:color=white`;
  const steps = `select='${moving}+${standing}',scale=320:180:flags=area,${tile}`;
  await ffmpeg([
    '-i',
    film.path,
    '-vf',
    steps,
    '-vsync',
    '0',
    '-frames:v',
    '1',
    '-q:v',
    '5',
    '-update',
    '1',
    join(OUT, 'text.jpg'),
  ]);
} finally {
  await bench.close();
}
