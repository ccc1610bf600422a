import type { Clause } from '../../clause.ts';
import { sayMissing } from '../../not-there.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isClip, isPicture, subjectOf } from '../../subject.ts';

/** Clips and pictures that a clause about looks speaks of; all of them when it says nothing. Undefined, with a sentence,
 *  when there are none. */
export function pictured(scene: Scene, clause: Clause): readonly Found[] | undefined {
  const subject = subjectOf(scene, clause, isPicture);
  if (subject.missing !== undefined) {
    sayMissing(scene, subject.missing);
    return undefined;
  }
  if (subject.named && subject.found.length > 0) return subject.found;
  if (goesOn(scene, clause, subject.found)) return subject.found;
  const clips = everything(scene).filter(isClip);
  if (clips.length > 0) return clips;
  scene.warnings.push(
    scene.words('There is nothing on the timeline to do that with.', '时间线上没有可以这样处理的内容。'),
  );
  return undefined;
}

/** "It", "more contrast": what was touched last, when that was touched by name or was given a look already. */
function goesOn(scene: Scene, clause: Clause, found: readonly Found[]): boolean {
  const [first] = found;
  if (first === undefined || (found.every(isClip) && scene.clips().length === found.length)) return false;
  const last = scene.context.recentSegmentIds[0];
  if (last !== first.segment.id) return false;
  return (
    clause.has('o.it', 'o.too') ||
    first.segment.look !== undefined ||
    first.segment.motion !== undefined ||
    first.segment.crop !== undefined
  );
}
