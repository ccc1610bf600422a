import { open } from 'node:fs/promises';
import type { UserDemuxer } from '@reelsmith/ffmpeg';

const HEAD_BYTES = 64;

/** What a result is by its first bytes; undefined for what is no picture, film or sound: an error page, say. */
export async function sniff(path: string): Promise<UserDemuxer | undefined> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return demuxerOf(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function demuxerOf(head: Buffer): UserDemuxer | undefined {
  const text = (from: number, to: number): string => head.toString('latin1', from, to);
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png_pipe';
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg_pipe';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp_pipe';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'wav';
  if (text(4, 8) === 'ftyp') return 'mov';
  if (text(0, 4) === '\x1aE\xdf\xa3') return 'matroska';
  if (text(0, 6) === 'GIF89a' || text(0, 6) === 'GIF87a') return 'gif';
  return soundOf(head, text(0, 3));
}

function soundOf(head: Buffer, tag: string): UserDemuxer | undefined {
  const [first = 0, second = 0] = head;
  if (tag === 'ID3') return 'mp3';
  if (first !== 0xff) return undefined;
  // A frame's eleven bits of sync; layer 0 is AAC in ADTS, layer 3 (01) is MP3.
  if ((second & 0xf6) === 0xf0) return 'aac';
  return (second & 0xe6) === 0xe2 ? 'mp3' : undefined;
}
