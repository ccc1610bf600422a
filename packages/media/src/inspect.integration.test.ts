import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFfmpeg } from '@reelsmith/ffmpeg';
import {
  blackPng,
  FORMAT_SAMPLES,
  makeAttacks,
  makeBombs,
  makeSample,
  type SampleKind,
} from '@reelsmith/ffmpeg/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMedia } from './create.ts';
import type { Inspection, Media } from './media.ts';

const limits = {
  ...{ imageMegapixels: 100, videoMegapixels: 40, mediaDurationMs: 6 * 3_600_000, mediaStreams: 32 },
  ...{ audioChannels: 16, sampleRate: 384_000, framesPerSecond: 240 },
};
const ACCEPTED = 'mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac';

let folder: string;
let media: Media;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspect-'));
  media = createMedia({ ffmpeg: await createFfmpeg({ sandbox: 'auto' }), limits });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function inspectSample(kind: SampleKind, seconds = 1): Promise<Inspection> {
  // A name without meaning: the content alone decides.
  const path = join(folder, 'upload');
  await makeSample(kind, path, { seconds });
  return media.inspect(path, { name: `my.${kind}` });
}

async function inspectBytes(name: string, bytes: string | Uint8Array): Promise<Inspection> {
  const path = join(folder, 'upload');
  await writeFile(path, bytes);
  return media.inspect(path, { name });
}

function durationOf(inspection: Inspection): number {
  return inspection.ok && inspection.kind === 'media' ? inspection.facts.durationMs : Number.NaN;
}

describe('an upload in each of the 13 formats', () => {
  it.each([
    ['mp4', { kind: 'video', demuxer: 'mov', videoCodec: 'h264', audioCodec: 'aac', fps: 30 }],
    ['mov', { kind: 'video', demuxer: 'mov', videoCodec: 'h264', audioCodec: 'aac', fps: 30 }],
    ['avi', { kind: 'video', demuxer: 'avi', videoCodec: 'mpeg4', audioCodec: 'mp3', fps: 30 }],
    ['webm', { kind: 'video', demuxer: 'matroska', videoCodec: 'vp8', audioCodec: 'opus', fps: 30 }],
    ['mkv', { kind: 'video', demuxer: 'matroska', videoCodec: 'h264', audioCodec: 'flac', fps: 30 }],
    ['jpg', { kind: 'image', demuxer: 'jpeg_pipe', hasAudio: false, durationMs: 0, fps: 0 }],
    ['png', { kind: 'image', demuxer: 'png_pipe', hasAudio: false, durationMs: 0, fps: 0 }],
    ['gif', { kind: 'video', demuxer: 'gif', hasAudio: false, fps: 10, alpha: true }],
    ['webp', { kind: 'image', demuxer: 'webp_pipe', hasAudio: false, durationMs: 0, fps: 0 }],
    ['mp3', { kind: 'audio', demuxer: 'mp3', width: 0, audioCodec: 'mp3', audioChannels: 2 }],
    ['wav', { kind: 'audio', demuxer: 'wav', width: 0, audioCodec: 'pcm_s16le', sampleRate: 48_000 }],
    ['m4a', { kind: 'audio', demuxer: 'mov', width: 0, audioCodec: 'aac', audioChannels: 2 }],
    ['aac', { kind: 'audio', demuxer: 'aac', width: 0, audioCodec: 'aac', audioChannels: 2 }],
  ] as const)('%s is known by its content and measured', async (format, expected) => {
    const inspection = await inspectSample(format, 2);
    expect(inspection).toMatchObject({ ok: true, kind: 'media', facts: { format, ...expected } });
    if (expected.kind !== 'image') expect(Math.abs(durationOf(inspection) - 2000)).toBeLessThanOrEqual(40);
    if (expected.kind !== 'audio') expect(inspection).toMatchObject({ facts: { width: 320, height: 180 } });
  });

  it('covers all of them', () => {
    expect(FORMAT_SAMPLES.join(', ')).toBe(ACCEPTED);
  });
});

describe('an unusual upload', () => {
  it.each<[SampleKind, object]>([
    ['silent', { kind: 'video', hasAudio: false }],
    ['vfr', { variableFrameRate: true, width: 320 }],
    ['rotated', { width: 180, height: 320, rotation: 90 }],
    ['hdr10', { hdr: true }],
    ['hlg', { hdr: true }],
    ['odd_size', { width: 161, height: 121 }],
    ['mono', { audioChannels: 1, sampleRate: 22_050 }],
    ['surround_51', { kind: 'audio', audioChannels: 6 }],
    ['surround_71', { kind: 'audio', audioChannels: 8 }],
    ['rate_192k', { sampleRate: 192_000 }],
    ['one_frame', { kind: 'video', durationMs: 34, variableFrameRate: false }],
    ['alpha_png', { alpha: true, kind: 'image' }],
    ['alpha_webm', { alpha: true, kind: 'video' }],
    ['anamorphic', { width: 640, height: 180, anamorphic: true }],
    ['interlaced', { interlaced: true }],
    ['fragmented', { fps: 30, variableFrameRate: false }],
    ['late_audio', { hasAudio: true, fps: 30 }],
    ['cover_art', { kind: 'audio', format: 'mp3', width: 0 }],
  ])('%s is taken for what it is', async (kind, expected) => {
    expect(await inspectSample(kind)).toMatchObject({ ok: true, kind: 'media', facts: expected });
  });

  it('named as something else is still what it is', async () => {
    const path = join(folder, 'really.png');
    await makeSample('mp4', path, { seconds: 1 });
    expect(await media.inspect(path, { name: 'photo.jpg' })).toMatchObject({ ok: true, facts: { format: 'mp4' } });
  });

  it('a photograph that lies on its side stands upright', async () => {
    const plain = join(folder, 'plain.jpg');
    await makeSample('jpg', plain);
    const turned = await inspectBytes('phone.jpg', await withOrientation(plain, 6));
    expect(turned).toMatchObject({ facts: { width: 180, height: 320, rotation: 90 } });
  });

  it('an animated WebP is refused with the reason and the way out', async () => {
    expect(await inspectSample('animated_webp')).toEqual({
      ok: false,
      code: 'unsupported_type',
      message:
        'my.animated_webp is an animated WebP, which cannot be decoded here. Save it as GIF or MP4 and upload that.',
    });
  });
});

describe('an upload that is none of the formats', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['notes.pdf', '%PDF-1.7\n1 0 obj\n', `notes.pdf is not one of the accepted formats: ${ACCEPTED}.`],
    [
      'clip.mp4',
      Buffer.from('504b0304140000000800', 'hex'),
      `clip.mp4 is not one of the accepted formats: ${ACCEPTED}.`,
    ],
    ['clip.mp4', 'a', `clip.mp4 is not one of the accepted formats: ${ACCEPTED}.`],
    ['clip.mp4', '', 'clip.mp4 is empty.'],
    ['clip.mp4', '<!DOCTYPE html><html>', 'clip.mp4 is a page, not a file. Give the address of the file itself.'],
    ['page.txt', '\n<html lang="en">', 'page.txt is a page, not a file. Give the address of the file itself.'],
    ['clip.mp4', 'WEBVTT\n\n00:00.000 --> 00:01.000\nx\n', `clip.mp4 is not one of the accepted formats: ${ACCEPTED}.`],
    ['a\u202e4pm.exe', 'MZ\u0090\0', `a4pm.exe is not one of the accepted formats: ${ACCEPTED}.`],
  ])('%s is refused with a sentence', async (name, bytes, message) => {
    expect(await inspectBytes(name, bytes)).toEqual({ ok: false, code: 'unsupported_type', message });
  });

  it.each<[SampleKind, number]>([
    ['mp4', 0.5],
    ['mov', 300],
    ['webm', 200],
    ['png', 0.3],
    ['jpg', 100],
    ['wav', 30],
    ['gif', 20],
  ])('a %s that was cut off where nothing is left to show is refused', async (format, keep) => {
    const path = join(folder, 'whole');
    await makeSample(format, path, { seconds: 1 });
    const whole = await readFile(path);
    const part = whole.subarray(0, keep < 1 ? Math.floor(whole.length * keep) : keep);
    const inspection = await inspectBytes(`cut.${format}`, part);
    // A PNG shows its upper part; the others have lost what is needed to read them.
    if (format !== 'png') expect(inspection).toMatchObject({ ok: false, code: 'unsupported_type' });
  });

  it('a film whose picture is noise is refused before anybody uses it', async () => {
    const path = join(folder, 'noise');
    await makeSample('mp4', path, { seconds: 1 });
    const bytes = await readFile(path);
    const at = bytes.indexOf('mdat');
    const end = bytes.indexOf('moov');
    bytes.fill(0xff, at + 4, end > at ? end - 4 : bytes.length);
    expect(await inspectBytes('noise.mp4', bytes)).toMatchObject({ ok: false, code: 'unsupported_type' });
  });
});

describe('a hostile upload', () => {
  it('that is a playlist, a list or a manifest is refused', async () => {
    const target = join(folder, 'target');
    await mkdir(target, { recursive: true });
    const canary = join(folder, 'canary.ts');
    await copyFile('/dev/null', canary);
    const attacks = await makeAttacks({ folder: target, canary, neighbour: join(target, 'n.ts'), port: 9 });
    for (const attack of attacks) {
      const inspection = await media.inspect(attack.path, { name: `${attack.name}.mp4` });
      expect(inspection, attack.name).toMatchObject({ ok: false, code: 'unsupported_type' });
    }
  });

  it.each(
    makeBombs().map((bomb) => [bomb.name, bomb.bytes] as const),
  )('%s is answered in seconds', async (name, bytes) => {
    const started = performance.now();
    const inspection = await inspectBytes(name, bytes);
    expect(inspection).toMatchObject({ ok: false });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('may have exactly 100 megapixels as a picture and not a column more', async () => {
    expect(await inspectBytes('most.png', blackPng(10_000, 10_000))).toMatchObject({
      ok: true,
      facts: { width: 10_000 },
    });
    expect(await inspectBytes('more.png', blackPng(10_001, 10_000))).toMatchObject({ ok: false, code: 'too_large' });
  });

  it('is not read on after it was cancelled', async () => {
    const path = join(folder, 'upload');
    await makeSample('mp4', path, { seconds: 1 });
    const inspection = await media.inspect(path, { name: 'a.mp4', signal: AbortSignal.abort() });
    expect(inspection).toMatchObject({ ok: false, code: 'bad_request' });
  });
});

describe('a document', () => {
  it('is recognised by its name and handed over as text', async () => {
    const text = '1\n00:00:00,000 --> 00:00:01,000\nhi\n';
    expect(await inspectBytes('talk.srt', text)).toEqual({ ok: true, kind: 'document', format: 'srt', text });
    expect(await inspectBytes('talk.vtt', 'WEBVTT\n')).toMatchObject({ ok: true, kind: 'document', format: 'vtt' });
  });

  it('is never a film in disguise', async () => {
    const path = join(folder, 'film.txt');
    await makeSample('mp4', path, { seconds: 1 });
    expect(await media.inspect(path, { name: 'film.txt' })).toMatchObject({ ok: true, kind: 'media' });
  });
});

/** A JPEG with the note of a phone on how it was held. */
async function withOrientation(path: string, orientation: number): Promise<Buffer> {
  const jpeg = await readFile(path);
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt32LE(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
