import type { ProbeReport, ProbeStream } from '@reelsmith/ffmpeg';
import { describe, expect, it } from 'vitest';
import { refuseClaims } from './claims.ts';
import { factsOf } from './facts.ts';

const none = {
  profile: undefined,
  width: 0,
  height: 0,
  pixelFormat: undefined,
  sampleAspectRatio: undefined,
  fieldOrder: undefined,
  colorTransfer: undefined,
  colorPrimaries: undefined,
  colorSpace: undefined,
  colorRange: undefined,
  averageFrameRate: '0/0',
  realFrameRate: '0/0',
  timeBase: '1/1000',
  sampleRate: 0,
  channels: 0,
  channelLayout: undefined,
  startSeconds: 0,
  seconds: undefined,
  frames: undefined,
  rotation: 0,
  attachedPicture: false,
  isDefault: true,
  alphaMode: false,
};
const film: ProbeStream = {
  ...none,
  ...{ index: 0, type: 'video', codec: 'h264', width: 1920, height: 1080 },
  ...{ averageFrameRate: '30/1', realFrameRate: '30/1', seconds: 10 },
};
const sound: ProbeStream = { ...none, index: 1, type: 'audio', codec: 'aac', sampleRate: 48_000, channels: 2 };
const report = (...streams: ProbeStream[]): ProbeReport => ({
  ...{ format: 'mov', seconds: 10, bytes: 1000, bitRate: undefined, streams, tags: {} },
});
const measured = { seconds: 10, frames: 300 };
const limits = {
  ...{ imageMegapixels: 100, videoMegapixels: 40, mediaDurationMs: 3_600_000, mediaStreams: 4 },
  ...{ audioChannels: 8, sampleRate: 192_000, framesPerSecond: 120 },
};

describe('facts of a film', () => {
  it.each<[string, Partial<ProbeStream>, object]>([
    ['upright', {}, { width: 1920, height: 1080, rotation: 0, anamorphic: false }],
    ['turned by 90 degrees', { rotation: 90 }, { width: 1080, height: 1920, rotation: 90 }],
    ['turned by 180 degrees', { rotation: 180 }, { width: 1920, height: 1080 }],
    ['turned by an odd angle', { rotation: 359 }, { width: 1920, height: 1080, rotation: 0 }],
    ['with wide pixels', { width: 1440, sampleAspectRatio: '4:3' }, { width: 1920, height: 1080, anamorphic: true }],
    [
      'with wide pixels, turned',
      { width: 1440, sampleAspectRatio: '4:3', rotation: 270 },
      { width: 1080, height: 1920 },
    ],
    ['with absurd pixels', { sampleAspectRatio: '1:5000' }, { width: 1920, anamorphic: false }],
    ['in HDR10', { colorTransfer: 'smpte2084' }, { hdr: true }],
    ['in HLG', { colorTransfer: 'arib-std-b67' }, { hdr: true }],
    ['in plain colours', { colorTransfer: 'bt709' }, { hdr: false }],
    ['of fields', { fieldOrder: 'tt' }, { interlaced: true }],
    ['of frames', { fieldOrder: 'progressive' }, { interlaced: false }],
    ['with alpha', { pixelFormat: 'yuva420p' }, { alpha: true }],
    ['with alpha beside the picture', { alphaMode: true }, { alpha: true }],
    [
      'at 29.97',
      { averageFrameRate: '30000/1001', realFrameRate: '30000/1001' },
      { fps: 29.97, variableFrameRate: false },
    ],
    ['with a changing rate', { averageFrameRate: '25/1', realFrameRate: '60/1' }, { fps: 25, variableFrameRate: true }],
    ['with a time base for a rate', { averageFrameRate: '0/0', realFrameRate: '90000/1' }, { fps: 30 }],
  ])('%s', (_name, change, expected) => {
    expect(factsOf('mp4', report({ ...film, ...change }, sound), measured)).toMatchObject(expected);
  });

  it('has the length that its packets bear out', () => {
    expect(factsOf('mp4', report(film), { seconds: 9.9, frames: 297 }).durationMs).toBe(10_000);
    expect(factsOf('mp4', report(film), { seconds: 2, frames: 60 }).durationMs).toBe(2_000);
  });

  it('is sound when its only picture is a cover', () => {
    const cover = { ...film, attachedPicture: true };
    expect(factsOf('m4a', report(cover, sound), measured)).toMatchObject({ kind: 'audio', width: 0, fps: 0 });
  });

  it('is a picture when a GIF has one frame', () => {
    expect(factsOf('gif', report(film), { seconds: 0.1, frames: 1 })).toMatchObject({ kind: 'image', durationMs: 0 });
    expect(factsOf('gif', report(film), { seconds: 1, frames: 10 })).toMatchObject({
      kind: 'video',
      durationMs: 10_000 - 9_000,
    });
  });
});

describe('claims of a header', () => {
  it.each<[string, ProbeReport, string | undefined]>([
    ['all within bounds', report(film, sound), undefined],
    ['exactly 40 megapixels', report({ ...film, width: 8000, height: 5000 }), undefined],
    ['a row more than 40 megapixels', report({ ...film, width: 8000, height: 5001 }), 'too_large'],
    ['no size', report({ ...film, width: 0 }), 'unsupported_type'],
    ['a negative size', report({ ...film, height: -1 }), 'unsupported_type'],
    ['a very long side', report({ ...film, width: 100_000, height: 1 }), 'too_large'],
    ['120 frames a second', report({ ...film, averageFrameRate: '120/1' }), undefined],
    ['121 frames a second', report({ ...film, averageFrameRate: '121/1' }), 'too_large'],
    ['8 channels', report({ ...sound, channels: 8 }), undefined],
    ['9 channels', report({ ...sound, channels: 9 }), 'too_large'],
    ['no channels', report({ ...sound, channels: 0 }), 'unsupported_type'],
    ['192 kHz', report({ ...sound, sampleRate: 192_000 }), undefined],
    ['more than 192 kHz', report({ ...sound, sampleRate: 192_001 }), 'too_large'],
    ['no sample rate', report({ ...sound, sampleRate: 0 }), 'unsupported_type'],
    ['4 streams', report(film, sound, sound, sound), undefined],
    ['5 streams', report(film, sound, sound, sound, sound), 'too_large'],
    ['no stream', report(), 'unsupported_type'],
    ['an hour', { ...report(film), seconds: 3600 }, undefined],
    ['more than an hour', { ...report(film), seconds: 3600.01 }, 'too_large'],
    ['less than no time', { ...report(film), seconds: -1 }, 'unsupported_type'],
  ])('%s', (_name, claimed, code) => {
    expect(refuseClaims('clip.mp4', 'mp4', claimed, limits)?.code).toBe(code);
  });

  it('lets still pictures be larger', () => {
    const picture = report({ ...film, width: 10_000, height: 10_000 });
    expect(refuseClaims('a.png', 'png', picture, limits)).toBeUndefined();
    expect(refuseClaims('a.mp4', 'mp4', picture, limits)?.message).toBe(
      'a.mp4 is 10000x10000; the limit is 40 megapixels. Make it smaller first.',
    );
  });
});
