import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeText, readDocument } from './documents.ts';
import type { DocumentFormat } from './formats.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(format: DocumentFormat, content: string | Uint8Array) {
  const path = join(folder, 'file');
  await writeFile(path, content);
  return readDocument({ path, name: `a.${format}`, bytes: Buffer.from(content).length }, format);
}

const cube = (rows: number): string => `TITLE "x"\nLUT_3D_SIZE 2\n${'0.5 0.25 1e-3\n'.repeat(rows)}`;

describe('a document', () => {
  it.each<[DocumentFormat, string]>([
    ['srt', '1\n00:00:00,000 --> 00:00:01,000\nhi\n'],
    ['vtt', 'WEBVTT\n'],
    ['ass', '[Script Info]\n\n[Events]\n'],
    ['txt', 'words'],
    ['md', '# words'],
    ['cube', cube(8)],
  ])('in %s is taken with its text', async (format, text) => {
    expect(await read(format, text)).toEqual({ ok: true, kind: 'document', format, text });
  });

  it.each<[DocumentFormat, string, string]>([
    ['srt', 'only words', 'a.srt is not a SRT file: it holds no subtitle with a time.'],
    ['vtt', 'only words', 'a.vtt is not a VTT file: it does not start with WEBVTT.'],
    ['ass', 'only words', 'a.ass is not a ASS file: it has no [Events].'],
    ['txt', ' \n', 'a.txt is not a TXT file: it is blank.'],
    ['cube', cube(7), 'a.cube is not a CUBE file: it has 7 rows of numbers and needs 8.'],
    ['cube', 'LUT_3D_SIZE 500\n', 'a.cube is not a CUBE file: its size is 500, and 2 to 129 are possible.'],
    ['cube', 'words', 'a.cube is not a CUBE file: it does not say LUT_1D_SIZE or LUT_3D_SIZE.'],
  ])('in %s that is none is refused: %j', async (format, text, message) => {
    expect(await read(format, text)).toEqual({ ok: false, code: 'unsupported_type', message });
  });

  it('may have 2 MB and not a byte more', async () => {
    const most = 2 * 1_048_576;
    expect(await read('txt', 'a'.repeat(most))).toMatchObject({ ok: true });
    expect(await read('txt', 'a'.repeat(most + 1))).toMatchObject({ ok: false, code: 'too_large' });
  });
});

describe('text', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', Buffer.from('añ你'), 'añ你'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFa'), 'a'],
    ['UTF-16 of little ends', Buffer.from('\uFEFFa你', 'utf16le'), 'a你'],
    ['UTF-16 of big ends', Buffer.from([0xfe, 0xff, 0x4f, 0x60]), '你'],
    ['lines of other systems', Buffer.from('a\r\nb\rc'), 'a\nb\nc'],
    ['Latin-1', Buffer.from([0x61, 0xf1]), undefined],
    ['a zero byte', Buffer.from('a\0b'), undefined],
    ['an escape', Buffer.from('a\u001b[31m'), undefined],
  ])('in %s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});
