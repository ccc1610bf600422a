import { isPicture } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';
import type { Mention } from './mentions.ts';

const NEW =
  /\b(?:new|newest|latest|unused|left ?-?over|spare|(?:haven'?t|have not|hasn'?t been|has not been|isn'?t|is not|not|didn'?t|did not) (?:been )?used?|uploads?|uploaded|just (?:added|sent|dropped))\b|新(?:的|传|素材|视频|照片|片段|镜头|图|文件|录|拍)|上传|刚传|[没未](?:有)?(?:用|放|排|使用)|漏[了掉]|落下/i;
const LATEST = /\b(?:latest|newest|last (?:upload|file))\b|最新|最后(?:一个)?(?:上传|传)/i;

/** Said in the clause, or right before it: "there is one photo we haven't used, add it at the end". */
function isOfNew(clause: Clause): boolean {
  const { previous } = clause;
  const told =
    previous !== undefined && previous.named() === 0 && !previous.has('v.move', 'v.add', 'v.insert', 'v.remove');
  return NEW.test(clause.text()) || (told && NEW.test(previous.text()));
}

/** "My new clip", "the uploaded photos", "刚上传的那段": what lies on no track yet, where a clause speaks of it. */
export function uploadsMeant(scene: Scene, clause: Clause): Mention[] {
  if (!isOfNew(clause) || clause.has('o.music', 'o.sound', 'o.text', 'o.title', 'x.not')) return [];
  const waiting = scene.waiting().filter((asset) => !clause.has('o.image') || clause.has('o.clip') || isPicture(asset));
  const meant = LATEST.test(clause.text()) ? waiting.slice(-1) : waiting;
  return meant.map((asset) => ({ index: -1, asset, segments: [], number: undefined }));
}
