import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, type Refusal } from '../refusal.ts';
import type { KeyframeProperty, Segment } from '../segment.ts';
import { nameOf, ofSegment, without } from '../timeline.ts';
import { beyondSource } from './insert.ts';
import { type Aspect, editSegment, type Outcome } from './outcome.ts';

interface Rule {
  needs: Aspect;
  min: number;
  max: number;
}

const PLACE = { needs: 'visual', min: -2, max: 2 } as const;
const SIZE = { needs: 'visual', min: 0.01, max: 4 } as const;
const CROP = { needs: 'picture', min: 0, max: 1 } as const;

const RULES: Record<KeyframeProperty, Rule> = {
  volume: { needs: 'sound', min: 0, max: 4 },
  x: PLACE,
  y: PLACE,
  width: SIZE,
  height: SIZE,
  rotation: { needs: 'visual', min: -360, max: 360 },
  opacity: { needs: 'visual', min: 0, max: 1 },
  crop_x: CROP,
  crop_y: CROP,
  speed: { needs: 'timed', min: 0.01, max: 100 },
};

/** Lets one property of a segment change over its time; replaces all keyframes of that property, an empty list clears
 *  them. Of two at one time the later one in the list counts.
 *
 *  ```
 *  |  ˏ•ˉˉˉˉ•ˎ  |      times count from the segment's start
 *  ```
 */
export function setKeyframes(draft: Draft, operation: OperationOf<'setKeyframes'>): Outcome {
  const { segmentId, property } = operation;
  const rule = RULES[property];
  return editSegment(draft, segmentId, rule.needs, ({ track, segment }) => {
    const edited = withKeyframes(segment, operation);
    const broken = brokenKeyframe(segment, operation, rule) ?? beyondSource(edited);
    if (broken !== undefined) return { ok: false, refusal: broken };
    return {
      segment: edited,
      change: change('keyframes_set', {
        ...ofSegment(track, segment),
        property,
        before: segment.keyframes?.[property]?.length ?? 0,
        after: edited.keyframes?.[property]?.length ?? 0,
      }),
    };
  });
}

function withKeyframes(segment: Segment, { property, keyframes }: OperationOf<'setKeyframes'>): Segment {
  const frames = keyframes
    .toSorted((a, b) => a.atMs - b.atMs)
    .filter((frame, index, sorted) => sorted[index + 1]?.atMs !== frame.atMs);
  const others = without(segment.keyframes ?? {}, property);
  if (frames.length > 0) return { ...segment, keyframes: { ...others, [property]: frames } };
  return Object.keys(others).length > 0 ? { ...segment, keyframes: others } : without(segment, 'keyframes');
}

function brokenKeyframe(
  segment: Segment,
  { property, keyframes }: OperationOf<'setKeyframes'>,
  { min, max }: Rule,
): Refusal | undefined {
  const params = { name: nameOf(segment), field: property };
  const wrong = keyframes.find(({ value }) => value < min || value > max);
  if (wrong !== undefined) return { code: 'out_of_range', params: { ...params, asked: wrong.value, min, max } };
  const late = keyframes.find(({ atMs }) => atMs > segment.durationMs);
  if (late === undefined) return undefined;
  return { code: 'out_of_range', params: { ...params, askedMs: late.atMs, limitMs: segment.durationMs } };
}
