import type { Clause } from '../clause.ts';

/** "End the lesson at 20 seconds": the verb is the first word. */
export function isEnded(clause: Clause): boolean {
  const [first, second] = clause.items.filter(({ is }) => is !== 'punct');
  const lead = first?.is === 'concept' && first.id === 'rel.and' ? second : first;
  return lead !== undefined && /^(end|stop|finish|结束)/i.test(clause.message.slice(lead.start, lead.end));
}

/** "Start the film at 0:05", "影片从第5秒开始": what lies before goes. */
export function isBegun(clause: Clause): boolean {
  const thing = clause.has('n.film', 'o.clip', 'o.image', 'o.product') || clause.all('file').length === 1;
  if (!thing || clause.has('v.insert', 'v.move', 'v.add', 'v.split', 'v.freeze', 'v.remove', 'o.sound', 'o.overlay'))
    return false;
  return /^(?:\W|and|then|let|please|now|the|should|make|have)*(?:start|begin|open)s?\b|\b(?:start|begin)s?(?: only)? (?:at|from|with (?:second|minute))\b|从.{1,12}(?:开始|起)/i.test(
    clause.text(),
  );
}

/** "Trim the film to 0:20". */
export function isToTime(clause: Clause): boolean {
  return clause.has('v.cut') && clause.has('rel.to') && !clause.has('v.remove', 'v.split');
}

/** "Make it shorter" does not say by how much. */
export function isShortened(clause: Clause): boolean {
  return (
    clause.has('rel.shorter') && clause.one('dur') === undefined && clause.has('o.it', 'n.film', 'o.clip', 'v.make')
  );
}
