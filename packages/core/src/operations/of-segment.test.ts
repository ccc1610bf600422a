import { describe, test } from 'vitest';
import { clip, draftOf, picture, sound, track, words } from '../testing/samples.ts';
import { type Row, tryRow } from '../testing/table.ts';

const film = draftOf(
  track('main', clip('a', 0, 4000), picture('p', 4000, 4000)),
  track('bgm', sound('song', 0, 8000, { volume: 0.35 })),
  track('title', words('hi', 1000, 2000, { style: { color: '#FFFFFF', size: 0.1 } })),
);
const needsSound = (segmentId: string) => ({ name: segmentId, needs: 'sound' });

const ofSound: Row[] = [
  {
    name: 'setVolume says how loud it was and is',
    draft: film,
    does: { op: 'setVolume', segmentId: 'song', volume: 0.5 },
    fields: { song: { volume: 0.5 } },
    change: ['volume_set', { name: 'song', role: 'bgm', before: 0.35, after: 0.5 }],
  },
  {
    name: 'setVolume to what it is changes nothing',
    draft: film,
    does: { op: 'setVolume', segmentId: 'song', volume: 0.35 },
    refused: ['nothing_to_change', { op: 'setVolume' }],
  },
  {
    name: 'setVolume is refused for a picture',
    draft: film,
    does: { op: 'setVolume', segmentId: 'p', volume: 0.5 },
    refused: ['wrong_kind', needsSound('p')],
  },
  {
    name: 'setFade keeps the side that is not given',
    draft: film,
    does: { op: 'setFade', segmentId: 'song', outMs: 2000 },
    fields: { song: { fadeInMs: undefined, fadeOutMs: 2000 } },
    change: ['fade_set', { beforeInMs: 0, beforeOutMs: 0, inMs: 0, outMs: 2000 }],
  },
  {
    name: 'setFade is refused when both sides are longer than the segment',
    draft: film,
    does: { op: 'setFade', segmentId: 'song', inMs: 5000, outMs: 3001 },
    refused: ['out_of_range', { name: 'song', askedMs: 8001, limitMs: 8000 }],
  },
  {
    name: 'setFade is refused for a text',
    draft: film,
    does: { op: 'setFade', segmentId: 'hi', inMs: 100 },
    refused: ['wrong_kind', needsSound('hi')],
  },
  {
    name: 'setMute silences without forgetting the volume',
    draft: film,
    does: { op: 'setMute', segmentId: 'song', muted: true },
    fields: { song: { muted: true, volume: 0.35 } },
    change: ['mute_set', { name: 'song', muted: true }],
  },
  {
    name: 'setDenoise cleans the sound of a clip',
    draft: film,
    does: { op: 'setDenoise', segmentId: 'a', denoise: true },
    fields: { a: { denoise: true } },
    change: ['denoise_set', { denoise: true }],
  },
];

const ofText: Row[] = [
  {
    name: 'setText says what it was and is',
    draft: film,
    does: { op: 'setText', segmentId: 'hi', text: 'Summer Sale' },
    fields: { hi: { source: { kind: 'text', text: 'Summer Sale' } } },
    change: ['text_set', { name: 'Summer Sale', before: 'hi', after: 'Summer Sale' }],
  },
  {
    name: 'setText is refused for a clip',
    draft: film,
    does: { op: 'setText', segmentId: 'a', text: 'no' },
    refused: ['wrong_kind', { name: 'a', what: 'video', needs: 'text' }],
  },
  {
    name: 'setWords puts words in the order of time',
    draft: film,
    does: { op: 'setWords', segmentId: 'hi', words: [word('b', 500), word('a', 0)] },
    fields: { hi: { words: [word('a', 0), word('b', 500)] } },
    change: ['words_set', { before: 0, after: 2 }],
  },
  {
    name: 'setWords is refused beyond the end of the text',
    draft: film,
    does: { op: 'setWords', segmentId: 'hi', words: [word('b', 1900)] },
    refused: ['out_of_range', { askedMs: 2100, limitMs: 2000 }],
  },
  {
    name: 'setStyle replaces given keys and keeps the others',
    draft: film,
    does: { op: 'setStyle', segmentId: 'hi', style: { color: '#FF0000', y: 0.9 } },
    fields: { hi: { style: { color: '#FF0000', y: 0.9, size: 0.1 } } },
    change: ['style_set', { keys: 'y, color', color: '#FF0000', y: 0.9 }],
  },
  {
    name: 'setAnimation sets one side and clears the other',
    draft: film,
    does: { op: 'setAnimation', segmentId: 'hi', in: { type: 'pop', durationMs: 300 }, out: null },
    fields: { hi: { animationIn: { type: 'pop', durationMs: 300 }, animationOut: undefined } },
    change: ['animation_set', { in: 'pop', out: null }],
  },
  {
    name: 'setAnimation is refused when it is longer than the segment',
    draft: film,
    does: { op: 'setAnimation', segmentId: 'hi', in: { type: 'pop', durationMs: 2001 } },
    refused: ['out_of_range', { askedMs: 2001, limitMs: 2000 }],
  },
];

const ofPicture: Row[] = [
  {
    name: 'setFit says how a picture filled the canvas before',
    draft: film,
    does: { op: 'setFit', segmentId: 'p', fit: 'blur' },
    fields: { p: { fit: 'blur' } },
    change: ['fit_set', { before: 'auto', after: 'blur' }],
  },
  {
    name: 'setFit is refused for a text',
    draft: film,
    does: { op: 'setFit', segmentId: 'hi', fit: 'blur' },
    refused: ['wrong_kind', { needs: 'picture' }],
  },
  {
    name: 'setCrop shows a part of the picture',
    draft: film,
    does: { op: 'setCrop', segmentId: 'p', crop: { x: 0.5, y: 0, width: 0.5, height: 1 } },
    fields: { p: { crop: { x: 0.5, y: 0, width: 0.5, height: 1 } } },
    change: ['crop_set', { x: 0.5, y: 0, width: 0.5, height: 1 }],
  },
  {
    name: 'setCrop is refused beyond the picture',
    draft: film,
    does: { op: 'setCrop', segmentId: 'p', crop: { x: 0.6, y: 0, width: 0.5, height: 1 } },
    refused: ['out_of_range', { name: 'p', field: 'crop' }],
  },
  {
    name: 'setPlacement puts a clip into a box',
    draft: film,
    does: {
      op: 'setPlacement',
      segmentId: 'a',
      placement: { x: 0.7, y: 0.7, width: 0.25, height: 0.25, opacity: 0.5 },
    },
    fields: { a: { placement: { x: 0.7, y: 0.7, width: 0.25, height: 0.25, opacity: 0.5 } } },
    change: ['placement_set', { x: 0.7, y: 0.7, rotation: 0, opacity: 0.5 }],
  },
  {
    name: 'setPlacement is refused for a text, which has its place in its style',
    draft: film,
    does: { op: 'setPlacement', segmentId: 'hi', placement: null },
    refused: ['wrong_kind', { needs: 'shown' }],
  },
  {
    name: 'setMotion moves over a picture',
    draft: film,
    does: { op: 'setMotion', segmentId: 'p', motion: { type: 'zoom_in', amount: 0.1 } },
    fields: { p: { motion: { type: 'zoom_in', amount: 0.1 } } },
    change: ['motion_set', { before: null, after: 'zoom_in' }],
  },
  {
    name: 'setLook adds to the look',
    draft: draftOf(track('main', clip('a', 0, 4000, { look: { preset: 'warm' } }))),
    does: { op: 'setLook', segmentId: 'a', look: { brightness: 0.2 } },
    fields: { a: { look: { preset: 'warm', brightness: 0.2 } } },
    change: ['look_set', { keys: 'brightness', preset: null }],
  },
  {
    name: 'setLook with null clears the look',
    draft: draftOf(track('main', clip('a', 0, 4000, { look: { preset: 'warm' } }))),
    does: { op: 'setLook', segmentId: 'a', look: null },
    fields: { a: { look: undefined } },
    change: ['look_set', { keys: '', preset: null }],
  },
  {
    name: 'setKey makes a colour transparent',
    draft: film,
    does: { op: 'setKey', segmentId: 'a', key: { color: '#00FF00', similarity: 0.3, blend: 0.1 } },
    fields: { a: { key: { color: '#00FF00', similarity: 0.3, blend: 0.1 } } },
    change: ['key_set', { before: null, after: '#00FF00' }],
  },
  {
    name: 'setKeyframes puts keyframes in order; of two at one time the later counts',
    draft: film,
    does: {
      op: 'setKeyframes',
      segmentId: 'a',
      property: 'opacity',
      keyframes: [frame(1000, 1), frame(0, 0), frame(1000, 0.5)],
    },
    fields: { a: { keyframes: { opacity: [frame(0, 0), frame(1000, 0.5)] } } },
    change: ['keyframes_set', { property: 'opacity', before: 0, after: 2 }],
  },
  {
    name: 'setKeyframes with none clears them',
    draft: draftOf(track('main', clip('a', 0, 4000, { keyframes: { opacity: [frame(0, 0)] } }))),
    does: { op: 'setKeyframes', segmentId: 'a', property: 'opacity', keyframes: [] },
    fields: { a: { keyframes: undefined } },
    change: ['keyframes_set', { before: 1, after: 0 }],
  },
  {
    name: 'setKeyframes is refused for values that mean nothing',
    draft: film,
    does: { op: 'setKeyframes', segmentId: 'a', property: 'opacity', keyframes: [frame(0, 2)] },
    refused: ['out_of_range', { field: 'opacity', asked: 2, min: 0, max: 1 }],
  },
  {
    name: 'setKeyframes is refused beyond the end',
    draft: film,
    does: { op: 'setKeyframes', segmentId: 'a', property: 'x', keyframes: [frame(4001, 0)] },
    refused: ['out_of_range', { askedMs: 4001, limitMs: 4000 }],
  },
  {
    name: 'setKeyframes of speed is refused when it would use up more than there is',
    draft: film,
    does: { op: 'setKeyframes', segmentId: 'a', property: 'speed', keyframes: [frame(0, 1), frame(4000, 5)] },
    refused: ['beyond_source', { name: 'a' }],
  },
  {
    name: 'setKeyframes of speed counts what an easy end adds to it',
    draft: film,
    does: {
      op: 'setKeyframes',
      segmentId: 'a',
      property: 'speed',
      keyframes: [{ ...frame(0, 1), ease: 'ease_out' }, frame(4000, 3.5)],
    },
    refused: ['beyond_source', { name: 'a' }],
  },
  {
    name: 'setKeyframes of speed takes the same with an easy start, which needs less',
    draft: film,
    does: {
      op: 'setKeyframes',
      segmentId: 'a',
      property: 'speed',
      keyframes: [{ ...frame(0, 1), ease: 'ease_in' }, frame(4000, 3.5)],
    },
    change: ['keyframes_set', { property: 'speed', after: 2 }],
  },
];

describe.each([
  ['sound', ofSound],
  ['text', ofText],
  ['picture', ofPicture],
])('%s', (_kind, rows) => {
  test.each(rows)('$name', tryRow);
});

function word(text: string, startMs: number) {
  return { text, startMs, durationMs: 200 };
}

function frame(atMs: number, value: number) {
  return { atMs, value };
}
