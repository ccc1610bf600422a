import type { Clause } from '../clause.ts';

const TWICE =
  /\b(?:play|plays|played|show|shown|see|seen|run|use|used|put|appear|appears|comes?)\b.{0,30}\b(?:twice|two times)(?! as\b)/i;
const IN_A_ROW = /\b(?:in a row|back[- ]to[- ]back|one after (?:another|the other)|on repeat)\b/i;

/** How often something is to be seen: "play it twice", "loop the clip three times", "the city three times in a row", "放三遍". */
export function timesOver(clause: Clause): number | undefined {
  if (clause.has('v.twice') || TWICE.test(clause.text())) return 2;
  const value = clause.one('times')?.value ?? countOf(clause);
  const looped = isLooped(clause) && !clause.has('o.music');
  if (!looped && !(clause.has('x.again') && value !== undefined)) return undefined;
  // "Repeat the city at the end" is seen once more, there.
  if (value === undefined && clause.has('rel.start', 'rel.end')) return undefined;
  return value !== undefined && Number.isInteger(value) && value > 1 && value <= 20 ? value : looped ? 2 : undefined;
}

function isLooped(clause: Clause): boolean {
  if (clause.has('x.loop') || /重复|循环|连放|连播/.test(clause.message)) return true;
  if (clause.has('v.fast', 'v.slow', 'n.speed')) return false;
  const counted =
    (countOf(clause) ?? 0) > 1 && (clause.has('v.move', 'v.add', 'v.insert') || /[放播来接用]/.test(clause.text()));
  return counted || (clause.one('times') !== undefined && IN_A_ROW.test(clause.text()));
}

/** "三遍", "3次". */
function countOf(clause: Clause): number | undefined {
  const at = clause.items.findIndex(({ is }) => is === 'num');
  const [item, next] = [clause.items[at], clause.items[at + 1]];
  return item?.is === 'num' && next?.is === 'word' && /^[遍次回]$/.test(next.text) ? item.value : undefined;
}
