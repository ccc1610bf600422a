import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSseReader, SSE_HEARTBEAT, sseData } from './sse.ts';

const STREAM = [
  sseData({ text: 'one\ntwo' }),
  SSE_HEARTBEAT,
  'data:\n\n',
  'data: \n\n',
  'data: {"type":"heartbeat"}\n\n',
  'event: heartbeat\ndata: {}\n\n',
  'id: 7\ndata: {"a":1}\n\n',
  ': note\r\nid: 8\r\nevent: turn\r\ndata: first\r\ndata: second\r\n\r\n',
].join('');
const EVENTS = [
  { id: undefined, name: 'message', data: '{"text":"one\\ntwo"}' },
  { id: '7', name: 'message', data: '{"a":1}' },
  { id: '8', name: 'turn', data: 'first\nsecond' },
];

describe('an event stream', () => {
  it('is read with every form of keep-alive passed over', () => {
    expect(createSseReader()(STREAM)).toEqual(EVENTS);
  });

  it('may arrive in any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(STREAM.length), { maxLength: 12 }), (cuts) => {
        const read = createSseReader();
        const edges = [0, ...cuts.toSorted((a, b) => a - b), STREAM.length];
        const events = edges.slice(1).flatMap((edge, index) => read(STREAM.slice(edges[index], edge)));
        expect(events).toEqual(EVENTS);
      }),
    );
  });

  it('never has a line break inside its data', () => {
    expect(sseData('a\r\nb').trimEnd().split('\n')).toHaveLength(1);
  });

  it('is given up when a block never ends', () => {
    const read = createSseReader();
    expect(() => {
      for (let piece = 0; piece < 20; piece += 1) read('x'.repeat(1_048_576));
    }).toThrow('without an end');
  });
});
