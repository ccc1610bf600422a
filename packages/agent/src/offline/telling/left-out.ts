import { type Item, isConcept } from '../item.ts';

/** What may be done to all but one. */
const CHANGES =
  /^(?:look|lk|color|size|st|an\.in|so|deg|pl|mo|fit)\.|^v\.(?:mute|unmute|fast|slow|louder|quieter|reverse|fadein|fadeout)$/;
const NEAR = 5;

/** "Make the clips warmer, just leave out the forest" spares it; "leave the forest out" alone takes it away. */
export function withLeftOut(items: readonly Item[], message: string): Item[] {
  const at = items.findIndex((item) => /^(?:just )?(?:leave|leaving)$/i.test(message.slice(item.start, item.end)));
  const end = items.slice(at + 1, at + 1 + NEAR).findIndex((item) => isOut(item, message));
  const verb = items[at];
  if (at < 0 || end < 0 || verb === undefined) return [...items];
  const between = items.slice(at + 1, at + 1 + end);
  const thing = (item: Item): boolean => item.is === 'file' || item.is === 'ref' || item.is === 'quote';
  const behind = items.slice(at + 2 + end, at + 5 + end);
  if (between.some(({ is }) => is === 'punct') || ![...between, ...behind].some(thing)) return [...items];
  const spares = items.some((item) => item.is === 'concept' && CHANGES.test(item.id));
  const told: Item = { is: 'concept', id: spares ? 'x.leave' : 'v.remove', start: verb.start, end: verb.end };
  return items.flatMap((item, index) => (index === at ? [told] : index === at + 1 + end ? [] : [item]));
}

const isOut = (item: Item, message: string): boolean =>
  message.slice(item.start, item.end).toLowerCase() === 'out' && !isConcept(item, 'v.remove');
