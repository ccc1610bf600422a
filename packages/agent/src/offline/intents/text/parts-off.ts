import type { OfferedOperation } from '@reelsmith/core';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { recentKind } from '../../subject.ts';
import { meant } from './change.ts';
import { SIGNS } from './signs.ts';
import { NOUNS } from './told-by-place.ts';

const MOTION =
  /\b(?:animations?|animated|entrance|exit|motion|effects?|fade|fades|fading|bounce|bouncing)\b|动画|动效|特效|效果|[入出进退]场|淡[入出]|渐[显隐入出]|弹跳|飞来飞去/i;
const BAR = /[黑白色底][条框板]|底色|衬底|\b(?:bars?|boxes|box|plates?|background)\b/i;

/** True when what goes is something of a text, and not the text: its animation, the bar behind it, a sign in it. */
export function isPartOfText(clause: Clause): boolean {
  if (!clause.has(...NOUNS, 'm.captions')) return false;
  const text = clause.text();
  return MOTION.test(text) || BAR.test(text) || SIGNS.some(({ said }) => said.test(text));
}

/** "Lose the fade", "把淡入去掉": where texts were spoken of. */
function isFadeOfText(clause: Clause, scene: Scene): boolean {
  if (!clause.has('v.fadein', 'v.fadeout', 'an.fade') || clause.named() > 0) return false;
  if (clause.has('o.music', 'o.sound', 'o.voice', 'n.film', 'o.transition', 'o.clip', 'o.image')) return false;
  return clause.previous?.has(...NOUNS, 'm.captions') ?? recentKind(scene) === 'text';
}

/** "Remove the animation from the text", "字幕底下的黑条去掉". */
export function partOff(clause: Clause, before: Scene): ((scene: Scene) => void) | undefined {
  if (!clause.has('v.remove', 'x.off', 'v.unwanted')) return undefined;
  if (!clause.has(...NOUNS, 'm.captions') && !isFadeOfText(clause, before)) return undefined;
  const motion = MOTION.test(clause.text());
  if (!motion && !BAR.test(clause.text())) return undefined;
  return (scene) => {
    const found = meant(scene, clause);
    const make = (segmentId: string): OfferedOperation =>
      motion
        ? { op: 'setAnimation', segmentId, in: null, out: null }
        : { op: 'setStyle', segmentId, style: { background: null } };
    if (found.length > 0)
      changeEach(scene, found, ({ segment: { id } }) => [make(id)], ['changed the look of the text', '调整了文字样式']);
  };
}
