import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { sayMissing } from '../../not-there.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isText } from '../../subject.ts';
import { askWhichOf, isMany } from '../../which.ts';
import { meant } from './change.ts';
import { toldByPlace } from './told-by-place.ts';
import { lostWords } from './words.ts';

/** "去字幕": the subtitles together are one thing in Chinese. */
function isCollective(clause: Clause, found: readonly Found[]): boolean {
  const subtitles = found.every(({ track }) => track.role === 'subtitle');
  return (
    subtitles &&
    clause.has('m.captions') &&
    /字幕/.test(clause.text()) &&
    !/[那这][条句行]|一[条句行]/.test(clause.text())
  );
}

/** "No text", "不要文字". */
const NONE_WANTED = /\bno (?:more )?(?:text|writing|lettering)\b|^[^那这]{0,6}不要(?:有)?(?:文字|标题|字)[了吧]?$/i;

/** Which texts: by what they say, or by their number. */
const isNamed = (clause: Clause): boolean => clause.one('ref') !== undefined || clause.one('quote') !== undefined;

/** Takes texts off; which, is asked where that is open. */
export function removeTexts(scene: Scene, clause: Clause): void {
  const lost = lostWords(scene, clause);
  if (lost !== undefined) {
    sayMissing(scene, lost);
    return;
  }
  const found = meant(scene, clause);
  if (found.length === 0) return;
  const whole = isMany(clause) || isCollective(clause, found) || NONE_WANTED.test(clause.text());
  if (
    found.length > 1 &&
    !isNamed(clause) &&
    toldByPlace(scene, clause, everything(scene).filter(isText)) === undefined &&
    !whole
  ) {
    askWhichOf(
      scene,
      found.map(({ segment }) => segment),
    );
    return;
  }
  changeEach(scene, found, ({ segment: { id } }) => [{ op: 'remove', segmentId: id, ripple: 'none' }], [
    'removed the text',
    '去掉了文字',
  ]);
}
