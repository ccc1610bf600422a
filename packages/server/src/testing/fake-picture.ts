import { Readable } from 'node:stream';
import type { FileToServe } from '@reelsmith/service';

/** A picture of anything. */
export function fakePicture(): FileToServe {
  const bytes = Buffer.from('jpeg');
  const open = async () => Readable.from([bytes]);
  return { name: 'frame.jpg', contentType: 'image/jpeg', bytes: bytes.length, etag: 'frame', changes: true, open };
}
