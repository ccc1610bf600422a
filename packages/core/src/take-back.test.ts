import { describe, expect, test } from 'vitest';
import type { EditOperation } from './operation.ts';
import { applyAll } from './preview.ts';
import { changesOf, dependentChange } from './take-back.ts';
import { clip, draftOf, shape, sound, track, words } from './testing/samples.ts';
import { Session } from './testing/session.ts';

const film = draftOf(
  track('main', clip('a', 0, 4000), clip('b', 4000, 4000)),
  track('bgm', sound('song', 0, 8000)),
  track('title', words('hi', 0, 2000)),
);
const louder = (segmentId: string, volume: number): EditOperation => ({ op: 'setVolume', segmentId, volume });
const red: EditOperation = { op: 'setStyle', segmentId: 'hi', style: { color: '#FF0000' } };
const big: EditOperation = { op: 'setStyle', segmentId: 'hi', style: { size: 0.2 } };

describe('one change of a turn', () => {
  test('is taken back alone, and the rest of the turn and what came later stay', () => {
    const session = new Session(film);
    session.turn(louder('a', 0.5), louder('song', 0.2), red);
    session.turn(louder('b', 0.1));
    const back = session.take('e1', 1);
    expect(back.ok && back.taken.map(({ code }) => code)).toEqual(['volume_set']);
    const wanted = applyAll(film, [louder('a', 0.5), red, louder('b', 0.1)]);
    expect(wanted.ok && session.draft).toEqual(wanted.ok && wanted.draft);
  });

  test.each<[string, EditOperation[], number, EditOperation[]]>([
    ['another setting of the same segment', [louder('a', 0.5), { op: 'setFit', segmentId: 'a', fit: 'blur' }], 0, []],
    ['another part of the same style', [red, big], 0, []],
    ['a later move of the same segment', [red], 0, [{ op: 'move', segmentId: 'hi', startMs: 3000, ripple: 'none' }]],
  ])('leaves %s as it is', (_what, turn, place, later) => {
    const session = new Session(film);
    session.turn(...turn);
    if (later.length > 0) session.turn(...later);
    expect(session.take('e1', place).ok).toBe(true);
    const rest = applyAll(film, [...turn.filter((_one, index) => index !== place), ...later]);
    expect(rest.ok && session.draft).toEqual(rest.ok && rest.draft);
  });

  const trim = (tailMs: number): EditOperation => ({ op: 'trim', segmentId: 'a', headMs: 0, tailMs, ripple: 'all' });
  test.each<[string, EditOperation[], EditOperation]>([
    ['the same was set again', [louder('a', 0.5)], louder('a', 0.2)],
    [
      'the length it gave is built upon',
      [{ op: 'setSpeed', segmentId: 'a', speed: { num: 2, den: 1 }, ripple: 'all' }],
      trim(500),
    ],
    [
      'a clip was put behind it',
      [{ op: 'insert', trackId: 'main', segment: clip('n', 8000, 1000), ripple: 'none' }],
      { op: 'insert', trackId: 'main', segment: clip('m', 9000, 1000), ripple: 'none' },
    ],
    [
      'its track is in use',
      [{ op: 'addTrack', track: track('voice') }],
      { op: 'insert', trackId: 'voice', segment: sound('v', 0, 500), ripple: 'none' },
    ],
  ])('is refused when %s', (_why, turn, later) => {
    const session = new Session(film);
    session.turn(...turn);
    session.turn(later);
    const back = session.take('e1', 0);
    expect(!back.ok && back.refusal.code).toBe('changed_since');
    const inTheWay = dependentChange(session.draft, session.entries, { entryId: 'e1', changes: [0] });
    const [wanted] = changesOf(session.draft, session.entries, 'e2');
    expect(inTheWay).toEqual(wanted?.change);
  });

  test('is in the way of another of the same turn, and of nothing once it is undone', () => {
    const session = new Session(film);
    session.turn(louder('a', 0.5), red, louder('a', 0.2));
    session.turn(louder('b', 0.2));
    const wanted = { entryId: 'e1', changes: [0] };
    const [, , second] = changesOf(session.draft, session.entries, 'e1');
    expect(dependentChange(session.draft, session.entries, wanted)).toEqual(second?.change);
    expect(dependentChange(session.draft, session.entries, { ...wanted, changes: [0, 2] })).toBeUndefined();
    session.turn(louder('b', 0.7));
    const other = { entryId: 'e2', changes: [0] };
    expect(dependentChange(session.draft, session.entries, other)?.params).toMatchObject({ after: 0.7 });
    session.step('undo');
    expect(dependentChange(session.draft, session.entries, other)).toBeUndefined();
  });

  test('goes with those that depend on it when they are named too', () => {
    const session = new Session(film);
    const song = sound('v', 0, 500);
    session.turn(
      { op: 'addTrack', track: track('voice') },
      { op: 'insert', trackId: 'voice', segment: song, ripple: 'none' },
      louder('v', 0.3),
    );
    expect(session.take('e1', 1).ok).toBe(false);
    expect(session.take('e1', 1, 2).ok).toBe(true);
    expect(shape(session.draft).voice).toBe('');
  });

  test('can be put back by undo, and can be taken back itself', () => {
    const session = new Session(film);
    session.turn(louder('a', 0.5), louder('b', 0.5));
    const before = session.draft;
    session.take('e1', 0);
    expect(session.step('undo') && session.draft).toEqual(before);
    session.step('redo');
    expect(session.take('e2', 0).ok && session.draft).toEqual(before);
  });

  test('that does not exist is out of range', () => {
    const session = new Session(film);
    session.turn(louder('a', 0.5));
    expect(session.take('e1', 7)).toMatchObject({ ok: false, refusal: { code: 'out_of_range' } });
    expect(session.take('e9', 0)).toMatchObject({ ok: false });
  });
});

test('the changes of an edit are told one by one, in its order', () => {
  const session = new Session(film);
  session.turn(louder('a', 0.5), louder('a', 0.5), red);
  const all = changesOf(session.draft, session.entries, 'e1');
  expect(all.map(({ change }) => change.code)).toEqual(['volume_set', 'style_set']);
  expect(all.at(-1)?.after).toEqual(session.draft);
});
