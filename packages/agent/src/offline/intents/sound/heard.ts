import type { Clause } from '../../clause.ts';
import { sayMissing } from '../../not-there.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isClip, isSounding, isVoice, subjectOf } from '../../subject.ts';

/** What a clause about sound speaks of; everything that sounds when it says nothing. Undefined, with a sentence, when
 *  there is no such sound. */
export function heard(scene: Scene, clause: Clause): readonly Found[] | undefined {
  const subject = subjectOf(scene, clause, isSounding);
  if (subject.missing !== undefined) {
    sayMissing(scene, subject.missing);
    return undefined;
  }
  if (isLostVoice(scene, clause)) return none(scene);
  if (subject.found.length > 0) return subject.found;
  if (namesMusic(clause) || subject.named) return none(scene);
  const all = everything(scene).filter(isSounding);
  const clips = all.filter(isClip);
  const some = clause.has('o.clip', 'o.sound') && clips.length > 0 ? clips : all;
  return some.length > 0 ? some : none(scene);
}

/** A narration is a recording of its own: the sound of the clips is not meant by it. */
export function isLostVoice(scene: Scene, clause: Clause): boolean {
  return (
    clause.has('m.voice') &&
    clause.named() === 0 &&
    !clause.has('o.clip', 'o.sound') &&
    !everything(scene).some(isVoice)
  );
}

function namesMusic(clause: Clause): boolean {
  return clause.has('o.music');
}

function none(scene: Scene): undefined {
  scene.refusal ??= { code: 'segment_not_found', params: { name: 'sound' } };
  scene.warnings.push(
    scene.words(
      'There is no such sound on the timeline. Upload music or a clip with sound.',
      '时间线上没有对应的声音。请上传音乐或带声音的视频。',
    ),
  );
  return undefined;
}
