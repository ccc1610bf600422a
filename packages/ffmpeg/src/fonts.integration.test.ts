import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFfmpeg } from './create.ts';
import type { Ffmpeg, SandboxMode } from './ffmpeg.ts';

const limits = { outputSeconds: 5, outputBytes: 5e6, wallMs: 30_000, cpuSeconds: 30, memoryBytes: 4e9 };
const [WIDTH, HEIGHT] = [400, 120];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function subtitlesOf(text: string): string {
  return `[Script Info]
ScriptType: v4.00+
PlayResX: ${WIDTH}
PlayResY: ${HEIGHT}

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Noto Sans,64,&H00FFFFFF,&H00FFFFFF,&H00000000,&H00000000,0,0,0,0,100,100,0,0,1,0,0,5,0,0,0,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:00.00,0:00:10.00,Default,,0,0,0,,${text}
`;
}

/** The grey frame that libass draws a text on, as bytes. */
async function drawn(ffmpeg: Ffmpeg, text: string, fontsFolder: string | undefined): Promise<Buffer> {
  const path = join(folder, 'frame.raw');
  const result = await ffmpeg.run({
    inputs: [{ kind: 'ownFilter', source: `color=black:s=${WIDTH}x${HEIGHT}:r=1` }],
    graph: `[0:v]ass=texts.ass${fontsFolder === undefined ? '' : ':fontsdir=fonts'},format=gray[v]`,
    graphFiles: [{ name: 'texts.ass', content: subtitlesOf(text) }],
    fontsFolder,
    maps: ['[v]'],
    outputOptions: ['-frames:v', '1'],
    output: { path, muxer: 'rawvideo' },
    limits,
  });
  expect(result.ok).toBe(true);
  return readFile(path);
}

const bright = (frame: Buffer): number => frame.filter((value) => value > 128).length;

describe.each<[SandboxMode, string]>([
  ['auto', "the system's fonts"],
  ['auto', 'a folder of fonts'],
  ['off', "the system's fonts"],
])('text with the sandbox %s and %s', (sandbox, fonts) => {
  it('is drawn in Latin, Chinese, Arabic, Hindi and Thai, each with its own glyphs', async () => {
    const ffmpeg = await createFfmpeg({ sandbox });
    expect(ffmpeg.fontFolders.length).toBeGreaterThan(0);
    const fontsFolder = fonts === 'a folder of fonts' ? ffmpeg.fontFolders[0] : undefined;
    // A character that no font has shows what a missing glyph looks like.
    const missing = await drawn(ffmpeg, '\u{10FFFD}\u{10FFFD}', fontsFolder);
    const frames: Buffer[] = [];
    for (const text of ['Summer', '你好', 'مرحبا', 'नमस्ते', 'สวัสดี']) {
      const frame = await drawn(ffmpeg, text, fontsFolder);
      expect(bright(frame), text).toBeGreaterThan(200);
      expect(frame.equals(missing), text).toBe(false);
      frames.push(frame);
    }
    expect(new Set(frames.map((frame) => frame.toString('base64'))).size).toBe(frames.length);
    expect(bright(await drawn(ffmpeg, '', fontsFolder))).toBe(0);
  });
});
