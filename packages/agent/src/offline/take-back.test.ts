import { applyAll, type EditOperation, type PlannerContext, type RecentEdit } from '@reelsmith/core';
import { describe, expect, test } from 'vitest';
import { stage } from '../testing/studio.ts';
import { planMessage } from './planner.ts';

/** A film with two edits: the older one made the city louder and cropped it; the last one sped the beach up, wrote a title,
 *  coloured it and set a crossfade. */
function film(): PlannerContext {
  const context = stage('film');
  const [city, beach] = context.draft.tracks.find(({ role }) => role === 'main')?.segments ?? [];
  const [cityId, beachId] = [city?.id ?? '', beach?.id ?? ''];
  const title = {
    id: 'hello',
    name: '',
    source: { kind: 'text' as const, text: 'Hello' },
    startMs: 0,
    durationMs: 3000,
  };
  const older: EditOperation[] = [
    { op: 'setVolume', segmentId: cityId, volume: 0.5 },
    { op: 'setCrop', segmentId: cityId, crop: { x: 0, y: 0, width: 0.5, height: 0.5 } },
  ];
  const last: EditOperation[] = [
    { op: 'setSpeed', segmentId: beachId, speed: { num: 2, den: 1 }, ripple: 'all' },
    { op: 'addTrack', track: { id: 'words', kind: 'text', role: 'title', segments: [] } },
    { op: 'insert', trackId: 'words', segment: { ...title, sourceStartMs: 0 }, ripple: 'none' },
    { op: 'setStyle', segmentId: 'hello', style: { color: '#FF0000' } },
    { op: 'setTransition', segmentId: beachId, type: 'crossfade', durationMs: 500 },
  ];
  const first = applyAll(context.draft, older);
  const second = applyAll(first.ok ? first.draft : context.draft, last);
  if (!first.ok || !second.ok) throw new Error(JSON.stringify([first, second]));
  const told = (entryId: string, { changes }: typeof first): RecentEdit => ({
    entryId,
    changes: changes.flatMap((change, place) =>
      change.code === 'track_added' ? [] : [{ change, sentence: `${change.code}.`, places: [place] }],
    ),
  });
  return { ...context, draft: second.draft, edits: [told('e2', second), told('e1', first)], undoable: 2 };
}

const taken = (entryId: string, ...changes: number[]) => ({ kind: 'takeBack', entryId, changes });

describe('single changes are taken back', () => {
  // The track that the title was put on is not told, and not counted: 0 speed, 2 title, 3 its colour, 4 transition.
  test.each<[string, string, number[]]>([
    ['take back the second change', '撤销第二处修改', [2]],
    ['please undo change 3', '请把第三处改动撤销', [3]],
    ['undo the first and the fourth change', '撤销第一处和第四处', [0, 4]],
    ['take back changes 1 and 2', '撤销前两处修改', [0, 2]],
    ['undo only the title', '只撤销标题那处，其他保留', [2, 3]],
    ['undo the speed change but keep the rest', '撤销变速，其他的保留', [0]],
    ['Undo just the transition, leave everything else', '只把转场撤销，其余不动', [4]],
    ['hmm, take the crossfade back', '嗯，把叠化撤回', [4]],
    ['revert the colour of the title', '撤销标题的颜色', [3]],
    ['undo the second clip’s speed', '撤销第二段的变速', [0]],
    ['undo everything except the title', '除了标题以外都撤销', [0, 4]],
    ['keep the speed, undo the rest', '保留变速，其他都撤销', [2, 3, 4]],
    ['remove the second change', '去掉第二处修改', [2]],
    ['get rid of the speed change', '取消那处变速修改', [0]],
    ['undo the third one', '撤销第三处', [3]],
  ])('%s / %s', (english, chinese, places) => {
    for (const message of [english, chinese]) {
      const plan = planMessage(message, film());
      expect([message, plan.intent, plan.steps]).toMatchObject([message, 'history', [taken('e2', ...places)]]);
    }
  });

  test.each<[string, string, number[]]>([
    ['undo the volume change', '撤销音量的修改', [0]],
    ['take back the second change of the turn before', '撤销上上次修改里的第二处', [1]],
    ['undo the crop from two turns ago', '撤销第一次修改里的裁切', [1]],
    ['undo the first change of the first turn', '撤销第一轮修改的第一处', [0]],
  ])('also those of an older turn: %s / %s', (english, chinese, places) => {
    for (const message of [english, chinese]) {
      expect([message, planMessage(message, film()).steps]).toMatchObject([message, [taken('e1', ...places)]]);
    }
  });

  test.each([
    ['take back the ninth change', '撤销第九处修改'],
    ['undo only the music', '只撤销音乐'],
  ])('which one is asked when there is none such: %s / %s', (english, chinese) => {
    for (const message of [english, chinese]) {
      const plan = planMessage(message, film());
      expect(plan.intent).toBe('ask');
      const [first] = plan.steps.flatMap((step) => (step.kind === 'ask' ? step.choices : []));
      expect(planMessage(first?.message ?? '', film()).steps).toMatchObject([taken('e2', 0)]);
    }
  });

  test.each([
    ['undo', '撤销', 1],
    ['undo the last change', '撤销上一步', 1],
    ['undo the last two changes', '撤回两步', 2],
    ['hm, take that back', '不好看，撤回', 1],
  ])('a whole edit is still undone whole: %s / %s', (english, chinese, count) => {
    for (const message of [english, chinese]) {
      expect(planMessage(message, film()).steps).toMatchObject([{ kind: 'history', action: 'undo', count }]);
    }
  });

  test.each([
    'add the title "undo the speed change"',
    'remove the second clip',
    '删掉第二个片段',
    '取消静音',
    'reverse clip 2',
  ])('other messages are nothing of that: %s', (message) => {
    expect(planMessage(message, film()).steps.map(({ kind }) => kind)).not.toContain('takeBack');
  });
});
