import { describe, expect, it } from 'vitest';
import { failureOf, failureOfDisk } from './failure.ts';

const end = (code: number | undefined, stderr = '', ended?: 'cancelled' | 'timeout' | 'limit') => ({
  code,
  stderr,
  ended,
});

describe('why a run failed', () => {
  it.each([
    [end(143, '', 'cancelled'), 'cancelled'],
    [end(137, '', 'timeout'), 'timeout'],
    [end(137), 'limit'],
    [end(152), 'limit'],
    [end(153), 'limit'],
    [end(255), 'limit'],
    [end(1, 'in0: Invalid data found when processing input'), 'bad_input'],
    [end(1, '[mov @ 0x1] Format not on whitelist'), 'bad_input'],
    [end(1, 'Picture size 60000x60000 exceeds specified max pixel count 100'), 'limit'],
    [end(1, 'out: No space left on device'), 'failed'],
    [end(139), 'failed'],
    [end(undefined), 'failed'],
  ] as const)('%o is %s', (input, reason) => {
    expect(failureOf(input).reason).toBe(reason);
  });

  it('never repeats a word that ffmpeg printed', () => {
    const { detail } = failureOf(end(1, '/home/ann/secret.mp4: root:x:0:0 Invalid data found when processing input'));
    expect(detail).toBe('The file is damaged or not what it was taken for.');
    expect(failureOf(end(1, '/home/ann/secret.mp4 weird')).detail).toBe('ffmpeg ended with code 1.');
  });

  it('says when the disk is full, and throws what is a bug', () => {
    expect(failureOfDisk(Object.assign(new Error('x'), { code: 'ENOSPC' })).detail).toBe('The disk is full.');
    expect(() => failureOfDisk(new TypeError('bug'))).toThrow('bug');
  });
});
