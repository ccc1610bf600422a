import { Clause } from './clause.ts';
import { isSound } from './constructions/run.ts';
import { type Item, isConcept, isFileOrRef } from './item.ts';

const HEARD = /\b(?:hear|heard|audible|sound|sounds|audio|noise)\b|声|听/i;
/** What may be said of the one that is heard. */
const STAYING =
  /^(?:v\.(?:keep|unmute|want|say|on|restore|make)|x\.(?:only|leave|filler)|so\.only|tm\.(?:only|stay)|rel\.|o\.(?:sound|clip|it|volume|music|voice|image)|m\.voice|deg\.)/;
/** What may be said of the rest. */
const SILENT =
  /^(?:v\.(?:mute|remove|unwanted|make|want|set)|x\.(?:off|not|filler)|p\.others|rel\.|o\.(?:sound|all|clip|volume|each)|deg\.)/;

/** "Keep the forest audible but silence the other two", "就听森林的声音，其余的关掉": all but what is heard falls silent. */
export function heardAlone(clauses: readonly Clause[]): readonly Clause[] {
  const found: Clause[] = [];
  for (const clause of clauses) {
    const last = found.at(-1);
    const parted = last === undefined ? undefined : (silencing(last, clause) ?? silencing(clause, last));
    if (parted !== undefined) found[found.length - 1] = parted;
    else found.push(inOne(clause) ?? clause);
  }
  return found;
}

/** Both in one clause. */
function inOne({ items, message, previous }: Clause): Clause | undefined {
  const at = items.findIndex((item) => isConcept(item, 'p.others'));
  if (at < 1) return undefined;
  return silencing(new Clause(items.slice(0, at), message, previous), new Clause(items.slice(at), message, previous));
}

function silencing(heard: Clause, rest: Clause): Clause | undefined {
  if (!isRestSilent(rest) || !isHeard(heard, rest)) return undefined;
  const { start } = heard.items[0] ?? { start: 0 };
  const made = ['v.mute', 'o.all', 'p.except'].map((id): Item => ({ is: 'concept', id, start, end: start }));
  const things = heard.items.filter((item) => isThing(item) || isConcept(item, 'rel.and', 'rel.join'));
  return new Clause([...made, ...things], heard.message, heard.previous);
}

const REST = /^\W*(?:and |but |then )?(?:the )?rest\b/i;

function isRestSilent(clause: Clause): boolean {
  const gone =
    clause.has('v.mute') ||
    (clause.has('x.off', 'v.remove') && (HEARD.test(clause.text()) || /关/.test(clause.text())));
  const rest = clause.has('p.others') || REST.test(clause.text());
  return rest && gone && clause.items.every((item) => isBare(item, SILENT));
}

/** It is said of some things that they are heard, or only that they stay, when what goes is sound. */
function isHeard(clause: Clause, rest: Clause): boolean {
  const told =
    HEARD.test(clause.text()) || (clause.has('v.keep', 'x.leave') && (rest.has('v.mute') || HEARD.test(rest.text())));
  return told && clause.items.some(isThing) && clause.items.every((item) => isThing(item) || isBare(item, STAYING));
}

const isThing = (item: Item): boolean =>
  isFileOrRef(item) || (isSound(item) && !isConcept(item, 'o.sound', 'o.volume'));

const isBare = (item: Item, said: RegExp): boolean =>
  item.is === 'word' || item.is === 'punct' || item.is === 'these' || (item.is === 'concept' && said.test(item.id));
