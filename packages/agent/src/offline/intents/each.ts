import { isPicture } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Wish } from '../deed.ts';
import { isConcept } from '../item.ts';
import type { Scene } from '../scene.ts';

/** "Cut each clip to 4 seconds", "all clips should be 3 s long", "三段都剪成6秒": one length for every clip. */
export function isOfEach(clause: Clause): boolean {
  if (clause.has('n.film', 'o.cut', 'o.transition') || clause.family('tr.') !== undefined) return false;
  if (clause.has('o.image') && !clause.has('v.cut') && stepOf(clause) === 0) return false;
  const text = clause.text();
  const things =
    clause.has('o.clip', 'o.image') ||
    /每[一个]?[段条镜]|各段/.test(text) ||
    (isCap(clause) && /每[一个]?张/.test(text));
  const counted =
    /\b(?:all|every) (?:the )?(?:two|three|four|five|six|\d)\b|[两二三四五六\d]段.{0,3}[都全各]|[两三四五]个(?:片段|视频|镜头|素材)?[都全各]/i;
  if (counted.test(text)) return true;
  if (clause.has('o.each') && stepOf(clause) !== 0) return true;
  const all = clause.has('o.each') || (clause.has('o.all') && /每|所有|\b(?:every|each|all)\b/i.test(text));
  return (
    all &&
    things &&
    (clause.has('v.cut', 'rel.long', 'v.make', 'v.keep', 'rel.shorter', 'v.run', 'tm.stay') ||
      isCap(clause) ||
      stepOf(clause) !== 0 ||
      isBareLength(clause))
  );
}

/** "All pieces 3 seconds", "每段3秒": nothing but what and how long. */
function isBareLength({ items }: Clause): boolean {
  const lengths = items.filter(({ is }) => is === 'dur').length;
  return (
    lengths === 1 &&
    items.every(
      ({ is, ...item }) =>
        /^(?:dur|word|punct)$/.test(is) ||
        ('id' in item && /^(?:o\.(?:all|each|clip)|rel\.(?:and|to)|v\.(?:want|move))$/.test(item.id)),
    )
  );
}

/** "At most 5 seconds", "no longer than", "不超过": what is shorter stays. */
export function isCap(clause: Clause): boolean {
  if (clause.has('deg.most')) return true;
  return /\b(?:max|maximum|at most|no (?:longer|more) than|not (?:longer|more) than|limit|cap|up to|tops)\b|最多|不超过|不要超过|别超过|以内|最长|至多|封顶/i.test(
    clause.text(),
  );
}

/** "2 seconds longer", "再长两秒", "多停一秒": 1 for more, -1 for less, 0 for a length in itself: "短一点，七秒就够". */
export function stepOf(clause: Clause): -1 | 0 | 1 {
  const at = clause.items.findIndex(({ is }) => is === 'dur');
  if (at < 0 || clause.has('rel.to')) return 0;
  // "Keep 5 seconds" is a length; "keep it up 5 seconds longer" a step.
  if (clause.has('v.keep') && !clause.has('rel.longer', 'rel.shorter', 'tm.longer', 'tm.shorter')) return 0;
  // "Stop two seconds earlier" takes as much off the end.
  if (clause.has('v.stop', 'tm.end') && clause.has('tm.earlier', 'tm.later')) return clause.has('tm.later') ? 1 : -1;
  const by = /\bby\b/i.test(clause.text());
  const near = by ? clause.items : clause.items.slice(Math.max(0, at - 2), at + 2);
  const stop = near.findIndex(({ is }) => is === 'punct');
  const beside = stop < 0 ? near : near.slice(stop + 1);
  if (beside.some((item) => item.is === 'concept' && /^(rel|tm)\.longer$/.test(item.id))) return 1;
  if (beside.some((item) => item.is === 'concept' && /^(rel|tm)\.shorter$/.test(item.id))) return -1;
  return saidStep(clause, at);
}

const MORE = /(?<![最总全时])(?:多[留停放播给来加]?|延长|加长|拉长|长|久|增加|加|补)[个了上出]?\s?$|[+＋]\s?$/;
const LESS = /(?<!最)(?:少[留停放播给]?|缩短|剪短|变短|短|减少?|提前)[个了掉去]?\s?$/;

/** What stands right before the time in Chinese, and "less" anywhere. */
function saidStep(clause: Clause, at: number): -1 | 0 | 1 {
  const start = clause.items[at]?.start ?? 0;
  const before = clause.message.slice(Math.max(0, start - 8), start);
  if (LESS.test(before) || /\bless\b/i.test(clause.text())) return -1;
  return MORE.test(before) ? 1 : 0;
}

/** What a clip and a picture are counted with: "每张", "each photo". */
const COUNTED = /[张段幅图片镜]|\b(?:clip|photo|picture|pic|shot|image|video|still|slide)/i;
/** Pictures stand longer than they fade, and clips run longer. */
const LONGEST_CUT = { pictures: 1000, clips: 2000 };

/** "Crossfades between them, one second each", "衔接处都用叠化，每个一秒": the length behind the transitions is theirs. */
export function isOfCuts(clause: Clause, { wish, scene, ms }: { wish: Wish; scene: Scene; ms: number }): boolean {
  const cut = clause.items.findIndex(
    (item) => isConcept(item, 'o.transition', 'o.cut') || (item.is === 'concept' && item.id.startsWith('tr.')),
  );
  const each = clause.indexOf('o.each');
  const item = clause.items[each];
  if (cut < 0 || each < cut || item === undefined) return false;
  if (COUNTED.test(clause.message.slice(item.start, item.end + 12))) return false;
  const longest = scene.waiting().some(isPicture) ? LONGEST_CUT.pictures : LONGEST_CUT.clips;
  return ms <= longest || wish.secondsEach !== undefined;
}
