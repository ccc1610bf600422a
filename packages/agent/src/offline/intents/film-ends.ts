import { takeAll } from '../change-each.ts';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';

const COLOURED = ['fade_black', 'dip_to_black', 'fade_white', 'dip_to_white'];
const STARTS = /首尾|片头|开头|开场|\bopen(?:s|ing)?\b|\bbegin|\bstarts?\b/i;
const ENDS = /首尾|片尾|结尾|收尾|结束|\bend(?:s|ing)?\b|\bclos(?:e|es|ing)\b|\bfinish/i;
const BETWEEN = /之间|每|各|中间|转场|切|\bbetween\b|\beach\b|\bevery\b|\bcuts?\b|\btransitions?\b|\bclips\b/i;

/** "首尾黑场", "the film ends in white": a colour that the film comes out of or goes into, and that stands at no cut. */
export function filmEnds(clause: Clause): { opens: boolean; closes: boolean; isWhite: boolean } | undefined {
  const [kind, ...more] = clause.families('tr.').filter((name) => COLOURED.includes(name));
  const text = clause.text();
  if (kind === undefined || more.length > 0 || clause.named() > 0 || BETWEEN.test(text)) return undefined;
  if (clause.has('v.remove', 'x.off', 'x.not', 'o.transition', 'o.cut')) return undefined;
  const [opens, closes] = [STARTS.test(text), ENDS.test(text)];
  return opens || closes ? { opens, closes, isWhite: kind.endsWith('white') } : undefined;
}

/** The ends of a film are black; white is asked about. */
export function askBlack(scene: Scene, { opens, closes }: { opens: boolean; closes: boolean }): void {
  const choices = [
    ...(opens ? [scene.words('fade in from black', '片头从黑场淡入')] : []),
    ...(closes ? [scene.words('fade out to black', '片尾淡出到黑场')] : []),
  ];
  scene.ask(
    scene.words(
      'A film fades from and to black here. Shall it be black?',
      '片头和片尾只能从黑场淡入、淡出到黑。用黑场吗？',
    ),
    choices.map((message) => ({ label: message, message })),
  );
}

/** From black at the start, to black at the end; a length for each, or one for both. */
export function fadeFilm(
  scene: Scene,
  clause: Clause,
  { opens, closes } = { opens: clause.has('fl.in'), closes: clause.has('fl.out') },
): void {
  const times = clause.items.flatMap((item) =>
    item.is === 'dur' || item.is === 'head' || item.is === 'tail' ? [item.ms] : [],
  );
  const off = clause.has('v.remove', 'x.off', 'x.not');
  const of = (nth: number): number => (off ? 0 : (times[nth] ?? times[0] ?? 1000));
  const fields = {
    ...(opens ? { fadeInMs: of(0) } : {}),
    ...(closes ? { fadeOutMs: of(opens ? 1 : 0) } : {}),
  };
  takeAll(scene, [{ op: 'setMeta', ...fields }], ['the film fades from and to black', '影片从黑场淡入、淡出到黑']);
}
