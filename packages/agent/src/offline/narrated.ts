import { type Item, isConcept } from './item.ts';

/** What happens in a stretch: "a dog runs through the shot from 3 to 5". */
export const HAPPENING = [
  'v.run',
  'v.stop',
  'v.freeze',
  'v.slow',
  'v.fast',
  'v.steady',
  'v.keep',
  'v.remove',
  'v.join',
  'v.insert',
];

/** A subject before its verb, and when. */
export function isNarrated(items: readonly Item[]): boolean {
  const said = items.filter((item) => item.is !== 'punct' && !isConcept(item, 'rel.and', 'x.filler'));
  const [first] = said;
  const verb = said.findIndex((item) => item.is === 'concept' && item.id.startsWith('v.'));
  return (
    items.some(({ is }) => is === 'range') &&
    verb > 0 &&
    first?.is === 'word' &&
    /^(?:a|an|the|some\w*|my|he|she|it|they|you|we|i)$/.test(first.text)
  );
}
