import type { Clause } from '../clause.ts';

const TWICE =
  /\b(?:play|plays|played|show|shown|see|seen|run|use|used|put|appear|appears|comes?)\b.{0,30}\b(?:twice|two times)(?! as\b)/i;
const IN_A_ROW =
  /\b(?:in a row|back[- ]to[- ]back|one after (?:another|the other)|on repeat|in succession|consecutively|over and over|over|running|straight)\b/i;

/** How often something is to be seen: "play it twice", "loop the clip three times", "the city three times in a row", "放三遍". */
export function timesOver(clause: Clause): number | undefined {
  const so = clause.one('times')?.value ?? countOf(clause);
  if (so === undefined && (clause.has('v.twice') || TWICE.test(clause.text()))) return 2;
  const value = timesInAll(clause, so);
  const looped = isLooped(clause) && !clause.has('o.music');
  if (!looped && !(clause.has('x.again') && value !== undefined)) return undefined;
  // "Repeat the city at the end" is seen once more, there.
  if (value === undefined && clause.has('rel.start', 'rel.end')) return undefined;
  return value !== undefined && Number.isInteger(value) && value > 1 && value <= 20 ? value : looped ? 2 : undefined;
}

function timesInAll(clause: Clause, so: number | undefined): number | undefined {
  const more = timesMore(clause);
  if (more !== undefined) return more + 1;
  return so ?? (THRICE.test(clause.text()) ? 3 : undefined);
}

function isLooped(clause: Clause): boolean {
  if (clause.has('x.loop') || /重复|循环|连放|连播/.test(clause.message)) return true;
  if (clause.has('v.fast', 'v.slow', 'n.speed')) return false;
  const counted =
    (countOf(clause) ?? 0) > 1 && (clause.has('v.move', 'v.add', 'v.insert') || /[放播来接用]/.test(clause.text()));
  return counted || isSoOften(clause);
}

/** "Beach three times please", "show the 2nd clip six times running": so often, as nothing says what else would be three times as
 *  much. "3x" alone is a speed. */
function isSoOften(clause: Clause): boolean {
  const times = clause.one('times');
  const text = clause.text();
  if (times === undefined) return THRICE.test(text) && PLAYED.test(text);
  if (IN_A_ROW.test(text)) return true;
  const said = clause.message.slice(times.start, times.end + 14);
  if (!/times/i.test(said) || /times (?:as|the|its|more|less|\p{L}+er)\b/iu.test(said)) return false;
  return clause.items.every(
    (item) => item.is !== 'concept' || OFTEN.test(item.id) || item.end === item.start || item.start < 0,
  );
}

const THRICE = /\bthrice\b/i;
const PLAYED = /\b(?:plays?|shows?|shown|see|seen|runs?|loops?|repeats?)\b/i;
/** What may stand beside how often. */
const OFTEN =
  /^(?:v\.(?:add|run|want|move|join|twice|insert|make|copy)|rel\.(?:to|long|and|longer)|p\.playing|x\.(?:loop|again|filler)|o\.(?:clip|it)|tm\.(?:until|stay)|n\.film)$/;

/** "Loop it two more times", "another 3 times", "再循环两次": so often besides the one that is there. */
function timesMore(clause: Clause): number | undefined {
  const number = [...clause.all('num'), ...clause.all('times')].find(({ start, end }) => {
    const [before, behind] = [
      clause.message.slice(Math.max(0, start - 10), start),
      clause.message.slice(end, end + 14),
    ];
    return (
      /^ (?:more|extra|additional|further) (?:times?|loops|repeats)\b/i.test(behind) ||
      (/\b(?:another|extra)\s$/i.test(before) && /^(?: times|[^a-z]|$)/i.test(behind)) ||
      (/[再多]\p{Script=Han}{0,4}$/u.test(before) && /^[遍次回]/.test(behind))
    );
  });
  return number === undefined || !Number.isInteger(number.value) || number.value < 1 ? undefined : number.value;
}

/** "三遍", "3次". */
function countOf(clause: Clause): number | undefined {
  const at = clause.items.findIndex(({ is }) => is === 'num');
  const [item, next] = [clause.items[at], clause.items[at + 1]];
  return item?.is === 'num' && next?.is === 'word' && /^[遍次回]$/.test(next.text) ? item.value : undefined;
}
