import type { Clause } from './clause.ts';
import { type Item, isConcept } from './item.ts';

/** What was done to a clip, and not what is to be done: "森林被我裁过", "当时掐了头一秒", "I cut two seconds off it earlier". */
const PAST =
  /[裁剪切删]过|被|(?:当时|之前|刚才|刚刚|先前|上次|早先|原先|原来|那会儿).{0,12}[裁剪切删掐砍去](?:掉|去)?了|\b(?:i|we|you|was|were|got|been) (?:had )?(?:cut|trimmed|chopped|took|taken|lopped|clipped|shaved)\b|\b(?:has|have|had|is|are|there['’]s)\b.{0,24}\b(?:cut|trimmed|chopped|lopped|clipped|shaved) (?:off|away|out)\b/i;
/** Material that lies unused behind the ends of a clip. */
const UNUSED =
  /没(?:有)?(?:用|放|播|露|出现|上)(?:上|完|到|过|出来)?|藏着|剩着|[少缺短漏]了|\b(?:had|has|have|there['’]s|there (?:is|are)) (?:\S+ ){0,3}(?:more|left|remaining|spare)\b|\banother .{0,24}\b(?:there|left)\b|\b(?:unused|not used|left over|isn'?t used|aren'?t used|hidden|missing)\b|\binto (?:the|its) (?:file|clip|source|footage|recording|original)\b/i;
const BACK = /[补加放接用还续]|\b(?:add|put|use|bring|include|show|give|want|back)\b|给我/i;

const isAgain = (verb: Item, message: string): boolean =>
  isConcept(verb, 'v.restore') || BACK.test(message.slice(verb.start, verb.end));

/** True for a clause that tells what was done before. */
export function isPast(clause: Clause): boolean {
  return PAST.test(clause.text());
}

/** True for a clause that tells of so much of a clip that is not seen: it was cut off, or never used. */
function isHidden(topic: Clause): boolean {
  const timed = topic.items.some(({ is }) => is === 'dur' || is === 'head' || is === 'tail');
  return timed && (UNUSED.test(topic.text()) || isPast(topic));
}

/** "城市后面还有两秒没用上，补回来": what is hidden, and the wish to have it back, as one wish. */
export function broughtBack(topic: Clause, wish: Clause): Item[] | undefined {
  const verb = wish.items.find(
    (item) =>
      isConcept(item, 'v.restore', 'v.insert', 'v.add', 'v.want', 'v.move', 'v.show', 'v.undo') ||
      /^back$/i.test(wish.message.slice(item.start, item.end)),
  );
  if (verb === undefined || !isHidden(topic) || !isAgain(verb, wish.message)) return undefined;
  // "It" may have got the name of the topic already.
  const same = (item: Item): boolean =>
    topic.items.some((one) => one.is === 'file' && item.is === 'file' && one.name === item.name);
  const plain = (item: Item): boolean => /^(?:word|punct|concept|these)$/.test(item.is) || same(item);
  const own = wish.items.some((item) => !plain(item) || isConcept(item, 'v.cut', 'v.remove', 'x.not'));
  if (own || !topic.items.some(({ is }) => is === 'file' || is === 'ref' || is === 'these')) return undefined;
  const told = topic.items.flatMap((item): Item[] => {
    if (isConcept(item, 'tm.begin')) return [{ ...item, is: 'concept', id: 'rel.start' }];
    const kept = item.is !== 'concept' || /^rel\.(?:start|end|before|after)$|^n\.(?:in|out)_point$/.test(item.id);
    return kept ? [item] : [];
  });
  return [...told, { is: 'concept', id: 'v.restore', start: verb.start, end: verb.end }];
}

/** "Give the city back its last two seconds", "put its first second back": what was cut off, and nothing that is to be kept. */
export function edgeGivenBack(items: readonly Item[], message: string): readonly Item[] {
  const edge = items.find(({ is }) => is === 'head' || is === 'tail');
  const [first, last] = [items[0], items.at(-1)];
  if (edge === undefined || first === undefined || last === undefined) return items;
  const text = message.slice(first.start, last.end).trim();
  if (!GIVEN_BACK.test(text)) return items;
  const cuts = !PAST.test(text) && items.some((item) => isConcept(item, 'v.cut', 'v.remove'));
  const other =
    cuts || items.some((item) => item.is === 'dur' || isConcept(item, 'rel.to', 'v.split', 'x.not', 'v.restore'));
  if (other) return items;
  const kept = items.filter((item) => item.is !== 'concept' || !/^(?:v\.|rel\.end$|pos\.)/.test(item.id));
  return [...kept, { is: 'concept', id: 'v.restore', start: edge.start, end: edge.start }];
}

const GIVEN_BACK = /\b(?:give|put|add|bring|get|want|like|have|need)\b.{0,60}\bback(?:$| (?:its|the|in)\b)/i;
