import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createSoundTurn } from './sound-turn.ts';

function opened(watched: () => boolean) {
  const stop = new AbortController();
  const told: number[] = [];
  const turn = createSoundTurn({
    inOrder: watched,
    signal: stop.signal,
    onPiece: ({ index }) => {
      told.push(index);
    },
  });
  let came = false;
  const coming = turn.come().then(() => {
    came = true;
  });
  const piece = (index: number, of: number): void => turn.onPiece({ index, of, from: index, to: index + 1, path: '' });
  return { stop, told, coming, piece, came: () => came };
}

describe('the turn of the whole sound', () => {
  it('is at once when nobody watches', async () => {
    await opened(() => false).coming;
  });

  it('is after the first spans while somebody watches', async () => {
    const { coming, piece, came, told } = opened(() => true);
    for (const index of [0, 1, 2]) piece(index, 9);
    await wait(300);
    expect(came()).toBe(false);
    piece(3, 9);
    await coming;
    expect(told).toEqual([0, 1, 2, 3]);
  });

  it('is after all spans of a film that has fewer', async () => {
    const { coming, piece } = opened(() => true);
    for (const index of [0, 1]) piece(index, 2);
    await coming;
  });

  it('comes when the last watcher leaves, and when the render is stopped', async () => {
    let watched = true;
    const left = opened(() => watched);
    watched = false;
    await left.coming;
    const stopped = opened(() => true);
    stopped.stop.abort();
    await stopped.coming;
  });
});
