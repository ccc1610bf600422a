import type { Segment } from '@reelsmith/core';
import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';

const MANY =
  /\b(texts|titles|captions|subtitles|subs|overlays|labels|words|lines|headlines|headings|clips|photos|pictures|pics|images|shots|videos|songs|scenes|pieces|segments|slides|they|them|these|those|all|every|each|any|both|everything)\b|全部|所有|都|每|全|们|这些|那些|各/i;

/** True when a clause speaks of several things, so that a noun alone means each of that kind. */
export function isMany(clause: Clause): boolean {
  return clause.has('o.all', 'o.each', 'p.both', 'p.others', 'p.except') || MANY.test(raw(clause));
}

/** "The title disappears too early", "消失得太快": it is to stay longer. */
export function isTooSoon(clause: Clause): boolean {
  const text = clause.text();
  const gone = clause.has('v.hide', 'tm.end', 'v.remove') || /\b(?:gone|go(?:es)?|leaves?)\b|没了|走/i.test(text);
  return gone && /\btoo (?:early|soon|fast|quick|quickly)\b|太[早快]/i.test(text);
}

function raw(clause: Clause): string {
  return clause.rawBetween(0, clause.items.length - 1);
}

/** Asks which of several things is meant. The answer is a name or a number, which is put into what was asked for. */
export function askWhichOf(scene: Scene, segments: readonly Segment[]): void {
  const clips = scene.clips();
  const choices = segments.map((segment) => {
    const name = segment.source.kind === 'text' ? segment.source.text : segment.name;
    const twins = segments.filter((other) => other.name === segment.name).length > 1;
    const number = clips.findIndex(({ id }) => id === segment.id) + 1;
    const byNumber = scene.words(`clip ${number}`, `第${number}段`);
    return { label: [...name].slice(0, 60).join(''), message: twins && number > 0 ? byNumber : name };
  });
  scene.ask(scene.words('Which one do you mean?', '你指的是哪一个？'), choices);
}

/** "One of the clips", "去掉一张照片": which, is not said. */
function isOneOf(clause: Clause): boolean {
  if (clause.named() > 0 || clause.has('o.new')) return false;
  if (clause.has('p.some') && !isMadeOne(clause)) return true;
  const each = clause.items.find((item) => item.is === 'concept' && item.id === 'o.each');
  const one = each !== undefined && /^一[张个段条首幅]/.test(clause.message.slice(each.start, each.end));
  return one && clause.has('v.remove') && !clause.has('o.all', 'p.others') && clause.one('dur') === undefined;
}

/** "Make one clip of these" leaves nothing open. */
function isMadeOne(clause: Clause): boolean {
  return (
    clause.has('v.join') ||
    (clause.has('v.make') && !/其中|某|one of/i.test(clause.rawBetween(0, clause.items.length - 1)))
  );
}

/** "Mute that clip", "那段静音", with nothing said before that could be meant. */
function isBarePointing(clause: Clause, scene: Scene): boolean {
  const opens = clause.previous === undefined && (scene.context.earlier ?? []).length === 0;
  if (!opens || scene.clips().length < 2 || clause.named() > 0 || !clause.has('o.it') || !clause.has(...CHANGING))
    return false;
  const others = clause.items.some(
    (item) =>
      item.is === 'concept' &&
      /^(?:o\.(?!it$|clip$|image$|sound$)|p\.|m\.|n\.film$|rel\.(?:start|end|before|after|between)$)/.test(item.id),
  );
  return !others && clause.one('quote') === undefined && POINTING.test(clause.text());
}

const CHANGING = ['v.mute', 'v.reverse', 'v.fast', 'v.slow', 'v.louder', 'v.quieter'] as const;
const POINTING =
  /\bthat (?:clip|shot|scene|segment|piece|part)\b|那(?:个|一个|一段|段|条|一条)?(?:片段|镜头|段|条)(?![视影])/i;

/** Which of several is meant is left open: "one of the clips", "那段" out of the blue. */
export const isOpen = (clause: Clause, scene: Scene): boolean => isOneOf(clause) || isBarePointing(clause, scene);
