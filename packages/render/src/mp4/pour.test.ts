import { describe, expect, it } from 'vitest';
import { pour } from './pour.ts';

const PIECES = ['one', 'two', 'three'].map((text) => ({ bytes: Buffer.from(text) }));

/** A disk that takes at most `most` bytes at a time and `room` in all. */
function disk(most: number, room: number) {
  const kept = Buffer.alloc(room);
  let used = 0;
  const writev = async <Views extends readonly NodeJS.ArrayBufferView[]>(buffers: Views, at = 0) => {
    const all = Buffer.concat(buffers.map((view) => Buffer.from(view.buffer, view.byteOffset, view.byteLength)));
    const taken = Math.min(most, all.length, room - at);
    if (taken <= 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    all.copy(kept, at, 0, taken);
    used = Math.max(used, at + taken);
    return { bytesWritten: taken, buffers };
  };
  return { file: { writev }, text: () => kept.toString('latin1', 0, used) };
}

describe('writing the bytes of a film', () => {
  it.each([1, 2, 3, 4, 100])('goes on where the disk took only %d bytes', async (most) => {
    const { file, text } = disk(most, 100);
    await pour(PIECES, [], { file, at: 0 }, () => {});
    expect(text()).toBe('onetwothree');
  });

  it('says that the disk is full when it takes a part and then nothing', async () => {
    const { file } = disk(100, 8);
    await expect(pour(PIECES, [], { file, at: 0 }, () => {})).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
