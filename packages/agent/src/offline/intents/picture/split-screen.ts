import type { OfferedOperation, Placement, Segment, Track } from '@reelsmith/core';
import { takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { targetOf } from '../../resolve.ts';
import type { Scene } from '../../scene.ts';
import { isClip, namedIn } from '../../subject.ts';

/** Two clips of the film side by side, or one above the other: the later one is laid over the earlier one. */
export function splitScreen(scene: Scene, clause: Clause): void {
  const order = targetOf(scene, clause).segments.map(({ id }) => id);
  const named = (namedIn(scene, clause, isClip)?.found ?? [])
    .map(({ segment }) => segment)
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  if (clause.named() > 2 && named.length > 2) {
    scene.refusal ??= { code: 'invalid', params: { name: 'split screen' } };
    scene.warnings.push(
      scene.words(
        'A split screen shows two clips here, not more. Name two of them.',
        '这里的分屏只能放两段。请说出其中两段。',
      ),
    );
    return;
  }
  const clips = named.length >= 2 ? named : scene.clips();
  const [first, second] = clips;
  if (first === undefined || second === undefined) {
    scene.warnings.push(scene.words('A split screen needs two clips.', '分屏需要两段片段。'));
    return;
  }
  const stacked = clause.has('pl.stack');
  const half = (nth: 0 | 1): Placement =>
    stacked ? { x: 0, y: nth / 2, width: 1, height: 0.5 } : { x: nth / 2, y: 0, width: 0.5, height: 1 };
  const track: Track = { id: scene.mintId('trk'), kind: 'video', role: 'overlay', segments: [] };
  const laid: Segment = {
    ...without(second),
    id: scene.mintId('seg'),
    // What stands behind it moves up when it is taken out of the row.
    startMs: second.startMs < first.startMs ? first.startMs - second.durationMs : first.startMs,
    durationMs: Math.min(first.durationMs, second.durationMs),
    fit: 'cover',
    placement: half(1),
  };
  const operations: OfferedOperation[] = [
    { op: 'remove', segmentId: second.id, ripple: 'track' },
    { op: 'setPlacement', segmentId: first.id, placement: half(0) },
    { op: 'setFit', segmentId: first.id, fit: 'cover' },
    { op: 'addTrack', track },
    { op: 'insert', trackId: track.id, segment: laid, ripple: 'none' },
  ];
  takeAll(scene, operations, ['put them side by side', '已做成分屏']);
}

function without({ transitionIn: _, ...segment }: Segment): Segment {
  return segment;
}
