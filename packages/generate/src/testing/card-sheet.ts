// Draws docs/pictures/cards.jpg: every layout of a card in three shapes. `node packages/generate/src/testing/card-sheet.ts [folder]`
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ffmpeg } from '@reelsmith/ffmpeg/testing';
import { drawCard } from '../cards/draw-card.ts';

const OUT = process.argv[2] ?? join(import.meta.dirname, '../../../../docs/pictures');
const HIGH = 270;
const SHAPES = [480, HIGH, 152] as const;
const PROMPTS = [
  'a cat',
  '热气腾腾的牛肉面',
  'a barista pouring latte art, warm',
  'pink flamingo',
  '故宫的雪景',
  'a golden retriever puppy in a field of sunflowers',
];

const folder = await mkdtemp(join(tmpdir(), 'card-sheet-'));
try {
  const files: string[] = [];
  for (const [row, prompt] of PROMPTS.entries()) {
    for (const [column, width] of SHAPES.entries()) {
      const file = join(folder, `${row}-${column}.png`);
      await writeFile(file, drawCard(prompt, { seed: 600 + row * 7, width, height: HIGH }));
      files.push(file);
    }
  }
  const columns = SHAPES.length * 2;
  const lines = Array.from({ length: files.length / columns }, (_, line) => {
    const cells = Array.from({ length: columns }, (_cell, cell) => `[${line * columns + cell}:v]`);
    return `${cells.join('')}hstack=${columns}[l${line}]`;
  });
  const stack = `${lines.map((_, line) => `[l${line}]`).join('')}vstack=${lines.length}[all]`;
  const inputs = files.flatMap((file) => ['-i', file]);
  const graph = ['-filter_complex', [...lines, stack].join(';'), '-map', '[all]'];
  await ffmpeg([...inputs, ...graph, '-frames:v', '1', '-q:v', '3', '-update', '1', join(OUT, 'cards.jpg')]);
} finally {
  await rm(folder, { recursive: true });
}
