import type { OfferedOperation } from '@reelsmith/core';
import { expect, test } from 'vitest';
import { sceneOf } from '../../testing/scenes.ts';
import { effectsOf } from './effects.ts';

test('operations are told by what they do, and to which kind of track', () => {
  const { draft } = sceneOf('promo');
  const [main, titles, music] = ['video', 'text', 'audio'].map(
    (kind) => draft.tracks.find((track) => track.kind === kind)?.segments[0]?.id ?? '',
  );
  const effects = (...operations: OfferedOperation[]) => [...effectsOf(operations, draft)];
  expect(effects({ op: 'remove', segmentId: main ?? '', ripple: 'all' })).toEqual(['remove:main']);
  expect(effects({ op: 'remove', segmentId: titles ?? '', ripple: 'none' })).toEqual(['remove:text']);
  expect(effects({ op: 'setVolume', segmentId: music ?? '', volume: 0.1 })).toEqual(['volume:down']);
  expect(effects({ op: 'setVolume', segmentId: music ?? '', volume: 2 })).toEqual(['volume:up']);
  expect(effects({ op: 'trim', segmentId: main ?? '', headMs: 1000, tailMs: -500, ripple: 'all' })).toEqual([
    'trim:head:main',
    'extend:main',
  ]);
});
