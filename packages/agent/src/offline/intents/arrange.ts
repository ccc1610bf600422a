import { chain, editFilm, type OfferedOperation, reorder, type Segment, swap } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { deed, type Intent } from '../deed.ts';
import { sayMissing, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';

const TIMED = ['range', 'head', 'tail', 'after', 'before', 'dur'] as const;

/** Delete, move, swap and order whole clips. */
export const arrangeIntent: Intent = (clause) => {
  if (clause.has('o.title', 'o.text', 'o.sound', 'o.transition', 'o.volume') || clause.one('quote')) return [];
  if (clause.has('v.copy')) return [deed('cut', (scene) => copy(scene, clause))];
  if (clause.has('v.swap')) return [deed('cut', (scene) => swapClips(scene, clause))];
  if (clause.has('v.move') && !clause.has('o.music', 'v.add')) return [deed('cut', (scene) => move(scene, clause))];
  const timed = TIMED.some((is) => clause.one(is) !== undefined);
  if (clause.has('v.remove') && !timed && !isLook(clause)) return [deed('cut', (scene) => remove(scene, clause))];
  const only = clause.has('v.keep') && !timed && clause.all('ref').length + clause.all('file').length > 0;
  return only ? [deed('cut', (scene) => keepClips(scene, clause))] : [];
};

function isLook(clause: Clause): boolean {
  return ['look.', 'mo.', 'tr.'].some((family) => clause.family(family) !== undefined) || clause.has('n.speed');
}

function remove(scene: Scene, clause: Clause): void {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return;
  }
  if (target.segments.length === 0 && clause.has('o.music')) {
    scene.warnings.push(scene.words('There is no music on the timeline.', '时间线上没有音乐。'));
    return;
  }
  if (!target.named || target.segments.length === 0) {
    askWhich(scene);
    return;
  }
  const operations = target.segments.map(
    ({ id }): OfferedOperation => ({ op: 'remove', segmentId: id, ripple: 'all' }),
  );
  const names = target.segments
    .map(({ name }) => name)
    .slice(0, 4)
    .join(', ');
  scene.take(editFilm(scene.draft, { operations }), `removed ${names}`, `删除了${names}`);
}

function keepClips(scene: Scene, clause: Clause): void {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return;
  }
  const kept = new Set(target.segments.map(({ id }) => id));
  const operations = scene
    .clips()
    .filter(({ id }) => !kept.has(id))
    .map(({ id }): OfferedOperation => ({ op: 'remove', segmentId: id, ripple: 'all' }));
  scene.take(editFilm(scene.draft, { operations }), `kept ${kept.size} of the clips`, `只保留了 ${kept.size} 段`);
}

function copy(scene: Scene, clause: Clause): void {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return;
  }
  const [segment] = target.segments.length > 0 ? target.segments : scene.clips();
  if (segment === undefined) return;
  const startMs = segment.startMs + segment.durationMs;
  const operation: OfferedOperation = {
    op: 'duplicate',
    segmentId: segment.id,
    newId: scene.mintId('seg'),
    startMs,
    ripple: 'all',
  };
  scene.take(editFilm(scene.draft, { operations: [operation] }), `copied ${segment.name}`, `复制了${segment.name}`);
}

function askWhich(scene: Scene): void {
  const clips = scene.clips().slice(0, 3);
  scene.ask(
    scene.words('Which clip should go?', '要删除哪一段？'),
    clips.map(({ name }, index) => ({
      label: name,
      message: scene.words(`delete clip ${index + 1}`, `删除第${index + 1}段`),
    })),
  );
}

function swapClips(scene: Scene, clause: Clause): void {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return;
  }
  const clips = scene.clips();
  const [a, b] = target.segments.length >= 2 ? target.segments : clips.length === 2 ? clips : [];
  if (a === undefined || b === undefined) {
    scene.ask(scene.words('Which two clips should change places?', '要交换哪两段？'), [
      { label: '1 ↔ 2', message: scene.words('swap clip 1 and clip 2', '交换第1段和第2段') },
    ]);
    return;
  }
  scene.take(swap(scene.draft, { a: a.id, b: b.id }), `swapped ${a.name} and ${b.name}`, `交换了${a.name}和${b.name}`);
}

function move(scene: Scene, clause: Clause): void {
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return;
  }
  const [first, second] = target.segments;
  if (first !== undefined && target.segments.length > 2 && target.segments.length === scene.clips().length) {
    orderAll(scene, target.segments);
    return;
  }
  const toIndex = first === undefined ? undefined : placeOf(scene, clause, first, second);
  if (first === undefined || toIndex === undefined) {
    scene.ask(scene.words('Which clip should move, and where to?', '要移动哪一段，移到哪里？'), [
      {
        label: scene.words('Last clip first', '最后一段放到开头'),
        message: scene.words('move the last clip to the start', '把最后一段移到开头'),
      },
      {
        label: scene.words('First clip last', '第一段放到结尾'),
        message: scene.words('move the first clip to the end', '把第一段移到结尾'),
      },
    ]);
    return;
  }
  scene.take(
    reorder(scene.draft, { segmentId: first.id, toIndex }),
    `moved ${first.name} to place ${toIndex + 1}`,
    `把${first.name}移到第 ${toIndex + 1} 位`,
  );
}

function orderAll(scene: Scene, order: readonly Segment[]): void {
  const steps = order.map(({ id }, toIndex) => (draft: Scene['draft']) => {
    const made = reorder(draft, { segmentId: id, toIndex });
    return made.ok || made.refusal.code !== 'nothing_to_change'
      ? made
      : { ok: true as const, operations: [], notes: [] };
  });
  const moved = scene.take(chain(scene.draft, ...steps), 'put the clips in that order', '按顺序排好了');
  const assetIds = order.flatMap(({ source }) => (source.kind === 'media' ? [source.assetId] : []));
  if (moved) scene.promises.push({ kind: 'clipOrder', assetIds });
}

function placeOf(scene: Scene, clause: Clause, moved: Segment, other: Segment | undefined): number | undefined {
  const clips = scene.clips();
  const from = clips.findIndex(({ id }) => id === moved.id);
  const at = clips.findIndex(({ id }) => id === other?.id);
  if (at >= 0) return besideOther(clause, from, at);
  if (clause.has('rel.end', 'rel.after')) return clips.length - 1;
  if (clause.has('rel.start', 'rel.before')) return 0;
  const place = clause.one('num')?.value;
  return place === undefined || place < 1 || place > clips.length ? undefined : place - 1;
}

/** Places count after the moved clip has left its own. */
function besideOther(clause: Clause, from: number, at: number): number {
  if (clause.has('rel.before')) return at > from ? at - 1 : at;
  return clause.has('rel.after') && at < from ? at + 1 : at;
}
