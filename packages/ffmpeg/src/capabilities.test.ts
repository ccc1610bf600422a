import { describe, expect, it } from 'vitest';
import { readCapabilities } from './capabilities.ts';

const paths = { ffmpeg: '/usr/bin/ffmpeg', ffprobe: '/usr/bin/ffprobe' };
const full = {
  version: 'ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026\n  libavutil      57. 28.100\n',
  encoders: ' V..... = Video\n V....D libx264              libx264 H.264\n A....D aac                  AAC\n',
  filters: ' ... xfade             VV->V      Cross fade\n T.. ass V->V x\n ... loudnorm          A->A       EBU\n',
};

describe('what the ffmpeg at hand can do', () => {
  it('is read from what it prints', () => {
    const capabilities = readCapabilities(paths, full);
    expect(capabilities).toMatchObject({ version: '5.1.9-0+deb12u1', major: 5, minor: 1, missing: [] });
    expect([...capabilities.encoders]).toEqual(['libx264', 'aac']);
  });

  it('knows the age of a build without a number by its libraries', () => {
    const version = 'ffmpeg version N-109542-g2\n  libavutil      59.  8.100\n';
    expect(readCapabilities(paths, { ...full, version })).toMatchObject({ major: 7, missing: [] });
  });

  it.each([
    ['an old version', { version: 'ffmpeg version 4.3.1 x' }, 'ffmpeg is 4.3.1, 4.4 is the oldest that works'],
    ['no xfade', { filters: ' ... ass V->V x\n ... loudnorm A->A x\n' }, 'ffmpeg lacks the filter xfade'],
    ['no libx264', { encoders: ' A....D aac AAC\n' }, 'ffmpeg lacks the encoder libx264'],
  ])('names %s with the way out', (_name, change, sentence) => {
    const { missing } = readCapabilities(paths, { ...full, ...change });
    expect(missing).toHaveLength(1);
    expect(missing[0]).toContain(sentence);
    expect(missing[0]).toContain('FFMPEG_PATH');
  });
});
