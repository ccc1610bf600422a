import { applyAll, emptyDraft, madeAssetId, type PlannerContext } from '@reelsmith/core';
import { describe, expect, test } from 'vitest';
import { counting } from '../../testing/studio.ts';
import { permissionsOf } from '../permissions.ts';
import { Workbench } from '../workbench.ts';
import { toolsFor } from './catalogue.ts';
import type { ToolAnswer } from './tool.ts';

const MESSAGE = 'generate two pictures and make a slideshow';

function open(): { bench: Workbench; call: (name: string, input: unknown) => Promise<ToolAnswer> } {
  const context: PlannerContext = {
    ...{ draft: emptyDraft('film'), assets: [], recentSegmentIds: [], lastChanges: [] },
    ...{ canUndo: false, canRedo: false, seed: 7, mintId: counting() },
    capabilities: ['generate_image', 'generate_video', 'generate_card'],
    undrawable: ({ capability, prompt }) => {
      const by = { by: 'the renderer', builtIn: true };
      if (capability === 'generate_card') return undefined;
      if (prompt.includes('lighthouse')) return { ...by, subject: 'lighthouse', rest: true };
      return prompt.includes('cat') ? { ...by, subject: 'cat', rest: false } : undefined;
    },
  };
  const bench = new Workbench(context, MESSAGE, permissionsOf(MESSAGE, []));
  const tools = toolsFor(bench.permissions, { capabilities: context.capabilities, senses: {} });
  const call = async (name: string, input: unknown): Promise<ToolAnswer> => {
    const answer = await tools.get(name)?.run(input, bench, AbortSignal.timeout(5000));
    if (answer === undefined) throw new Error(`there is no tool ${name}`);
    return answer;
  };
  return { bench, call };
}

describe('what a model has made', () => {
  test('is a file for its other tools before it exists', async () => {
    const { bench, call } = open();
    const first = await call('generate', {
      capability: 'generate_image',
      prompt: 'a lake',
      width: 1080,
      height: 1080,
      format: 'jpg',
    });
    const second = await call('generate', {
      capability: 'generate_video',
      prompt: 'the sea',
      durationMs: 3000,
      seed: 12,
    });
    expect(bench.steps).toMatchObject([
      { kind: 'generate', expects: { kind: 'image', width: 1080, height: 1080, format: 'jpg' } },
      { kind: 'generate', seed: 12, expects: { kind: 'video', durationMs: 3000, width: 1920, height: 1080 } },
    ]);
    expect(first.assetId).toBe(madeAssetId(bench.steps[0]?.id ?? ''));
    expect(await call('place_media', { assetIds: [first.assetId, second.assetId], imageMs: 5000 })).toMatchObject({
      ok: true,
    });
    const seen = applyAll(bench.context.draft, bench.operations);
    expect(seen.ok && seen.draft.tracks[0]?.segments.map(({ durationMs }) => durationMs)).toEqual([5000, 3000]);
  });

  test('is refused by its subject when nobody can draw it, and may be a card', async () => {
    const { bench, call } = open();
    const refused = await call('generate', { capability: 'generate_image', prompt: 'a cat' });
    expect(refused).toMatchObject({ ok: false, error: 'cannot_draw', subject: 'cat', by: 'the renderer' });
    expect(bench.steps).toEqual([]);
    const card = await call('generate', { capability: 'generate_card', prompt: 'a cat' });
    expect(card).toMatchObject({ ok: true });
    expect(bench.steps).toMatchObject([{ capability: 'generate_card', expects: { kind: 'image' } }]);
    const partly = await call('generate', { capability: 'generate_image', prompt: 'a lighthouse by the sea' });
    expect(partly).toMatchObject({ ok: true, notSeen: 'lighthouse' });
  });
});
