import type { Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';

const BEFORE_EVERY =
  /(?:\b(?:every|each)(?: single| one of the)? (?:clip|video|shot|photo|picture|pic|image|slide|one)s?|\b(?:length|duration) of (?:all|each|every)(?: of)?(?: the| my)? (?:clip|video|shot|photo|picture|pic|image|slide)s?|\ball (?:of )?(?:the |my |these )?(?:photos|pictures|pics|images|slides)|(?:所有|全部|每)的?(?:照片|图片|相片|图|片段|素材|视频|幻灯片)的?(?:时长|长度|时间|停留)?)(?: (?:for|lasts?|stays?|should|must|to|be|is|gets?|at|just|runs?|stand))*(?:都|统一|全|设为|设成|改成|改为|调成|调为|为|是|放|停|显示)*\s?$/i;
const BEHIND_EVERY = /^ (?:for|of|to|per|from|a) (?:every|each|per)\b/i;

/** "Give every clip five seconds", "所有照片时长设为3秒": of each, and not of the film. */
export function isOfEvery(clause: Clause, scene: Scene): boolean {
  const [length, ...more] = clause.all('dur');
  if (length === undefined || more.length > 0 || length.ms > 15_000 || clause.has('n.film')) return false;
  if (scene.clips().length > 0 && !scene.clips().every(isStill)) return false;
  const { message } = clause;
  return (
    BEFORE_EVERY.test(message.slice(Math.max(0, length.start - 60), length.start)) ||
    BEHIND_EVERY.test(message.slice(length.end, length.end + 12))
  );
}

const isStill = ({ source }: Segment): boolean => source.kind === 'media' && source.media === 'image';
