import { factorOf, shareOf } from '../amount.ts';
import type { Clause } from '../clause.ts';
import { isConcept } from '../item.ts';

/** How long a transition is to be that is so long now; as long as now when a clause says nothing of that. */
export function lengthOf(clause: Clause, now: number): number {
  const ms = wishedLength(clause);
  if (ms !== undefined)
    return clause.has('tm.longer') &&
      shareOf(clause) === undefined &&
      /longer|延长/.test(clause.text()) &&
      !clause.has('rel.to')
      ? now + ms
      : ms;
  const way = wayOf(clause);
  return way === undefined ? now : now * (factorOf(clause, way === 'longer') ?? (way === 'longer' ? 1.6 : 0.6));
}

/** "A second is too long, half a second is enough": of two lengths the one that is wished. */
function wishedLength(clause: Clause): number | undefined {
  const lengths = clause.all('dur');
  if (lengths.length < 2) return lengths[0]?.ms;
  const wished = lengths.find((item) => {
    const [before, next] = [clause.message.slice(0, item.start), clause.items[clause.items.indexOf(item) + 1]];
    return isConcept(next, 'x.enough', 'v.keep') || /(?:\bto|[到成为])\s?$/i.test(before);
  });
  return (wished ?? lengths.find(({ end }) => !TOO.test(clause.message.slice(end, end + 14))) ?? lengths[0])?.ms;
}

const TOO = /^ ?(?:(?:is|are|was|feels?|seems?) )?(?:too|way too)\b|^太/i;

type Way = 'longer' | 'shorter';

function wayOf(clause: Clause): Way | undefined {
  const text = clause.text();
  const complained = complainedOf(text);
  if (complained !== undefined) return complained;
  const turned = clause.has('deg.too');
  const longer = clause.has('tm.longer', 'rel.longer', 'v.slow', 'tm.slow', 'n.double');
  const shorter = clause.has('tm.shorter', 'rel.shorter', 'v.fast', 'v.cut', 'n.half');
  if (longer !== shorter) return longer !== turned ? 'longer' : 'shorter';
  const factor = clause.one('times')?.value;
  if (factor !== undefined) return factor < 1 ? 'shorter' : 'longer';
  return longer && clause.has('n.half') ? 'shorter' : undefined;
}

const TOO_LONG =
  /too (?:long|slow|much)|so long|that long|\bdrag|eat up|(?:太|有点|那么|这么|过于)[长慢拖久多磨]|时间太多|拖沓|磨叽|磨蹭|拖那么|别那么[久慢长拖]/i;
const TOO_SHORT =
  /too (?:short|fast|quick|brief|hasty|abrupt|sudden|early|soon|less|rushed|hurried|snappy)|not long enough|hectic|rushed|(?:太|有点|那么|这么|过于)[快短急仓赶]|(?:过|走|闪)得[太有]点?[快急]|突然|仓促|匆忙|一闪|别那么[快急短]/i;

/** "Too fast", "拖沓": how a transition is said to be, and by that how it is wished. */
export function complainedOf(text: string): Way | undefined {
  const [long, short] = [TOO_LONG.test(text), TOO_SHORT.test(text)];
  return long === short ? undefined : long ? 'shorter' : 'longer';
}
