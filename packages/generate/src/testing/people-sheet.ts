// Draws docs/pictures/people.jpg: what five kinds of people ask for in their own words, a row each, as `readPrompt` understands
// it. `node packages/generate/src/testing/people-sheet.ts [folder]`
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ffmpeg } from '@reelsmith/ffmpeg/testing';
import { FAMILIES } from '../scenes/families.ts';
import { readPrompt } from '../scenes/read-prompt.ts';
import { createTeamOfOne } from '../scenes/team.ts';
import { PEOPLE } from './people.ts';

const OUT = process.argv[2] ?? join(import.meta.dirname, '../../../../docs/pictures');
const [WIDE, HIGH, GAP] = [320, 180, 4];
const COLUMNS = Math.max(...Object.values(PEOPLE).map((prompts) => prompts.length));

const folder = await mkdtemp(join(tmpdir(), 'people-sheet-'));
try {
  const rows = Object.values(PEOPLE);
  const sheet = { width: COLUMNS * (WIDE + GAP) - GAP, height: rows.length * (HIGH + GAP) - GAP };
  const pixels = Buffer.alloc(sheet.width * sheet.height * 4, 0x20);
  for (const [row, prompts] of rows.entries()) {
    for (const [column, prompt] of prompts.entries()) {
      const drawn = draw(prompt, 31 + row * 7 + column);
      for (let line = 0; line < HIGH; line += 1) {
        const to = ((row * (HIGH + GAP) + line) * sheet.width + column * (WIDE + GAP)) * 4;
        pixels.set(drawn.subarray(line * WIDE * 4, (line + 1) * WIDE * 4), to);
      }
    }
  }
  const raw = join(folder, 'sheet.rgba');
  await writeFile(raw, pixels);
  const size = `${sheet.width}x${sheet.height}`;
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', size, '-i', raw];
  await ffmpeg([...input, '-frames:v', '1', '-q:v', '4', '-update', '1', join(OUT, 'people.jpg')]);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function draw(prompt: string, seed: number): Uint8ClampedArray {
  const { spec } = readPrompt(prompt, { seed, aspect: WIDE / HIGH, loopSeconds: 8 });
  const family = spec === undefined ? undefined : FAMILIES[spec.family];
  if (spec === undefined || family === undefined) throw new Error(`"${prompt}" names nothing that can be drawn.`);
  const picture = new Uint8ClampedArray(WIDE * HIGH * 4);
  family.bake(spec, WIDE, HIGH, createTeamOfOne()).frame(0, picture);
  return picture;
}
