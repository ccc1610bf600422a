import type { AacConfig } from './aac.ts';
import { writeAvcConfig } from './h264.ts';
import type { VideoTrack } from './movie.ts';
import { box, fullBox, u16 } from './write.ts';

/** Sample entry of H.264: only what players need of the source's own. */
export function avcEntry(picture: Pick<VideoTrack, 'width' | 'height' | 'config' | 'color'>): Buffer {
  return box(
    'avc1',
    u16(0, 0, 0, 1),
    [0, 0, 0, 0],
    u16(picture.width, picture.height),
    [0x480000, 0x480000, 0],
    u16(1),
    Buffer.alloc(32),
    u16(24, 0xffff),
    box('avcC', writeAvcConfig(picture.config)),
    picture.color ?? Buffer.alloc(0),
  );
}

/** Sample entry of AAC. */
export function aacEntry(config: AacConfig): Buffer {
  return box(
    'mp4a',
    u16(0, 0, 0, 1),
    [0, 0],
    u16(config.channels, 16, 0, 0),
    config.sampleRate * 0x10000,
    fullBox('esds', 0, 0, config.descriptors),
  );
}
