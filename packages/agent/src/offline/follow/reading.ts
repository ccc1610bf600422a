import type { Draft } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { clausesOf } from '../clauses.ts';
import type { Item } from '../item.ts';
import { simplifiedOutsideQuotes } from '../lexicon/traditional.ts';
import { textsChanged } from '../memory.ts';
import { isName, targetOf } from '../resolve.ts';
import { scan } from '../scan.ts';
import { Scene } from '../scene.ts';
import { namesOf } from '../slots/names.ts';
import { cutToBytes } from '../tokens.ts';
import { withThoseOfLength } from '../told-by-length.ts';
import type { Reading } from './about.ts';
import {
  aboutSame,
  allOfThem,
  allOfThese,
  goneRead,
  idsOf,
  inQuestion,
  isAboutIt,
  isAdded,
  isAsking,
  isBothOf,
  isOfFilm,
  isOfIt,
  isOfItsSound,
  isOfOrder,
  isOther,
  isStep,
  sparing,
  withItems,
} from './about.ts';
import { goesOnAbout } from './also.ts';
import { described, pointedAt } from './answering.ts';
import { backward, isBack, isUndone, putBackAt } from './backward.ts';
import { withMarkedNeighbour, withNeighbour, withOtherFile } from './beside.ts';
import { correctedWithin, headless } from './corrected.ts';
import { counted } from './counted.ts';
import { byDegree, degreeOf } from './degree.ts';
import { isFragment, isOwnCut, isPutRight, withoutContrast } from './fragment.ts';
import { keptInstead } from './kept-instead.ts';
import { withoutLost } from './leading.ts';
import type { Opening } from './markers.ts';
import { merged } from './merge.ts';
import { withNamedNeighbour } from './neighbours.ts';
import { narrowedTo, parallelTo } from './parallel.ts';
import { betweenAlso, holdsSlotsOf, isLeft, isNameSlot, placeFor, sameFor, sayWhom } from './same.ts';
import { isRestGone, withoutOthers } from './topics.ts';
import { Turns } from './turns.ts';
import { wantedAgain } from './wanted-back.ts';

/** Longer clauses tell nothing by what it is beside. */
const MOST_BESIDE = 200;
/** How far back a conversation is followed. */
const TURNS = 6;

const isShort = (clause: Clause): boolean => clause.named() > 0 && clause.text().length <= MOST_BESIDE;

/** Reads messages in the light of those before them. */
export class Reader extends Turns {
  private readonly known = new Map<number, Reading>();

  /** What a message may mean, likeliest first. */
  readings(clauses: readonly Clause[]): Reading[] {
    return this.ways(clauses, -1);
  }

  /** Ids of what the conversation is about: what was made or named last. */
  topic(turn = -1): string[] {
    for (let index = turn + 1; index < Math.min(TURNS, this.earlier().length); index += 1) {
      const ids = this.topicOf(index);
      if (ids.length > 0) return ids;
    }
    return [];
  }

  /** How an earlier message was read: the first way, as nobody knows better now. */
  private past(turn: number): Reading | undefined {
    const said = this.earlier()[turn];
    if (said === undefined || turn >= TURNS) return undefined;
    const known = this.known.get(turn);
    if (known !== undefined) return known;
    const ways = this.ways(this.read(said.message, said.draft), turn);
    // What changed the film was no question, whatever was asked before it.
    const reading = (this.changed(turn) ? ways.find(({ clauses }) => !clauses.some(isAsking)) : undefined) ?? ways[0];
    if (reading !== undefined) this.known.set(turn, reading);
    return reading;
  }

  private ways(clauses: readonly Clause[], turn: number): Reading[] {
    const draft = this.draftAt(turn);
    const scene = new Scene({ ...this.context, draft }, 'en');
    const beside = clauses.map((clause) => (isShort(clause) ? withNamedNeighbour(scene, clause) : clause));
    const corrected = counted(correctedWithin(beside), this.draftAt(turn + 1), draft);
    const plain: Reading = { clauses: this.withTopic(corrected, turn), draft, undoes: false };
    const [first] = corrected;
    const before = this.past(turn + 1);
    if (first === undefined || before === undefined || before.clauses.length === 0) return [plain];
    if (corrected.some(isAsking)) return [plain];
    return [...this.continued(corrected, first, before, turn), plain];
  }

  /** A message that goes on from the one before: an answer, a correction, "the same for ...", "a bit more". */
  private continued(said: readonly Clause[], lead: Clause, before: Reading, turn: number): Reading[] {
    const wasDone = this.changed(turn + 1);
    const taken = this.wantedAgain(said, before, turn) ?? (wasDone ? this.takenBack(said, before, turn) : undefined);
    if (taken !== undefined) return [taken];
    const { clauses, first, opening } = withoutLost(said, lead, before.clauses);
    const fragment = described(withoutContrast(goneRead(headless(first, opening.length))));
    const single = clauses.length === 1;
    if (inQuestion(clauses, fragment, opening).some(isBack)) return [];
    if (!wasDone) return single ? this.answered(before, fragment, turn) : [];
    const spared = sparing(before, first);
    if (spared !== undefined) return [spared];
    const isPart = isFragment(fragment, before.clauses);
    if (!isPart && isUndone(said, clauses))
      return [{ clauses: aboutSame(clauses, before.clauses), draft: before.draft, undoes: true }];
    if (isPart && opening.correction !== undefined && !isStep(opening, fragment))
      return this.corrected(before, fragment, opening, clauses.slice(1));
    if (single) return this.goneOn({ before, first, fragment, opening }, turn);
    const whole = degreeOf(clauses);
    return whole === undefined ? [] : this.goneOn({ before, first: whole, fragment: whole, opening }, turn);
  }

  /** What was done last is taken back, alone or for something in its place. */
  private takenBack(said: readonly Clause[], before: Reading, turn: number): Reading | undefined {
    const back = this.backward(said, before, turn);
    if (back !== undefined) return back;
    const last = { requests: before.clauses, before: this.draftAt(turn + 1), after: this.draftAt(turn) };
    const elsewhere = putBackAt(said, last);
    const instead = elsewhere === undefined ? keptInstead(said, before.clauses) : [elsewhere];
    return instead && { clauses: instead, draft: before.draft, undoes: true };
  }

  /** The request before, put right. */
  private corrected(before: Reading, fragment: Clause, { correction }: Opening, rest: readonly Clause[]): Reading[] {
    // "Actually, add the forest after all": one more, in place of none.
    if (correction === 'soft' && isAdded(fragment)) return [];
    if (isOfOrder(fragment, before.clauses)) return [];
    const fits = correction === 'hard' || before.clauses.some((clause) => holdsSlotsOf(clause, fragment));
    const more = rest.filter((clause) => !isPutRight(clause));
    return fits ? this.replayed(before, fragment, { draft: before.draft, undoes: true }, more) : [];
  }

  /** The last turn is to be taken back, and nothing else. */
  private backward(said: readonly Clause[], before: Reading, turn: number): Reading | undefined {
    if (!this.changed(turn + 1)) return undefined;
    const [draft, old] = [this.draftAt(turn), this.draftAt(turn + 1)];
    const wish = backward(said, { requests: before.clauses, before: old, after: draft });
    return wish && { clauses: [wish], draft, undoes: false };
  }

  /** What an earlier turn took away is to be there again: by taking that turn back where it did nothing else. */
  private wantedAgain(said: readonly Clause[], before: Reading, turn: number): Reading | undefined {
    const message = said[0]?.message ?? '';
    if (message.length > MOST_BESIDE) return undefined;
    const drafts = [...Array(Math.min(TURNS, this.earlier().length) + 1).keys()].map((at) => this.draftAt(at + turn));
    return wantedAgain(message, { assets: this.context.assets, drafts, before });
  }

  /** What was asked for before, with what the answer to our question says put in. */
  private answered(before: Reading, answer: Clause, turn: number): Reading[] {
    const asked = turn < 0 ? this.context.openQuestion : undefined;
    if (!isFragment(answer, asked === undefined ? [] : before.clauses) || isOwnCut(answer, before.clauses)) return [];
    const draft = this.draftAt(turn);
    const choice = asked && pointedAt(answer, asked.choices);
    if (choice === undefined) return this.replayed(before, answer, { draft, undoes: false });
    const chosen = this.read(choice.message, draft);
    const [name] = chosen;
    if (name === undefined || !isFragment(name)) return [{ clauses: chosen, draft, undoes: false }];
    return this.replayed(before, name, { draft, undoes: false });
  }

  private read(message: string, draft: Draft): Clause[] {
    const text = simplifiedOutsideQuotes(cutToBytes(message, 2000));
    return clausesOf(scan(text, namesOf(this.context.assets, draft)), text);
  }

  /** The request before once more: for something else, or further on its way. */
  private goneOn(
    { before, first, fragment, opening }: { before: Reading; first: Clause; fragment: Clause; opening: Opening },
    turn: number,
  ): Reading[] {
    // "Blur the city, nothing else": what is to be left alone is no request.
    const last = before.clauses.findLast((clause) => !isLeft(clause));
    if (last === undefined) return [];
    if (opening.correction === undefined && narrowedTo(before.clauses, fragment))
      return this.replayed(before, fragment, { draft: before.draft, undoes: true });
    const beside = opening.correction === undefined ? parallelTo(before.clauses, fragment) : undefined;
    if (beside !== undefined) return [{ clauses: [beside], draft: this.draftAt(turn), undoes: false, sure: true }];
    const like = sameFor(fragment);
    const isSame = isFragment(like) && sayWhom(opening, like);
    const further = isSame ? merged(last, this.besideTopic(like, turn)) : byDegree(before.clauses, first);
    const again = betweenAlso(last, fragment) ?? further;
    if (again === undefined) return [];
    return [{ clauses: [isSame ? again : this.aboutTopic(again, turn)], draft: this.draftAt(turn), undoes: false }];
  }

  /** The request before with the fragment in it; the other clauses of that message stay as they were. */
  private replayed(
    before: Reading,
    fragment: Clause,
    { draft, undoes }: Pick<Reading, 'draft' | 'undoes'>,
    more: readonly Clause[] = [],
  ): Reading[] {
    const at = placeFor(before.clauses, fragment);
    const said = before.clauses[at];
    const request = said && withThoseOfLength(new Scene({ ...this.context, draft }, 'en'), said);
    const again = request && merged(request, withOtherFile(request, fragment, this.context.assets));
    if (again === undefined) return [];
    // What goes on about the same thing in that message goes on about the new one.
    const names = new Clause(fragment.items.filter(isNameSlot), fragment.message);
    const about = new Set(request?.items.filter(isName));
    const clauses = before.clauses.map((clause, index) => {
      if (index === at) return again;
      return clause.items.some((item) => isName(item) && about.has(item)) ? (merged(clause, names) ?? clause) : clause;
    });
    return [{ clauses: [...clauses, ...more], draft, undoes }];
  }

  /** "It" is what the message named before, or what the conversation is about. */
  private withTopic(clauses: readonly Clause[], turn: number): Clause[] {
    const found: Clause[] = [];
    let named: readonly Item[] = [];
    const scene = new Scene({ ...this.context, draft: this.draftAt(turn) }, 'en');
    for (const one of clauses) {
      const said = withMarkedNeighbour(scene, one);
      const clause = named.length > 0 ? allOfThem(said, named) : this.besideTopic(said, turn);
      const names = clause.items.filter(isName);
      found.push(names.length > 0 ? clause : this.aboutThose(clause, named, { clauses, turn }));
      if (names.length > 0) named = isBothOf(clauses, one) ? [...named, ...names] : names;
    }
    return found;
  }

  /** A clause without names, with those of what it goes on about. */
  private aboutThose(
    clause: Clause,
    named: readonly Item[],
    { clauses, turn }: { clauses: readonly Clause[]; turn: number },
  ): Clause {
    if (named.length > 0) return isAboutIt(clause) || isOfItsSound(clause) ? withItems(clause, named) : clause;
    const isOf = isAboutIt(clause) || isOfIt(clause) || this.goesOn(clause, clauses, turn);
    return allOfThese(clause, this.topic(turn)) ?? (isOf ? this.aboutTopic(clause, turn) : clause);
  }

  /** "Also at half speed": of what the conversation is about. */
  private goesOn(clause: Clause, { length }: readonly Clause[], turn: number): boolean {
    return length === 1 && goesOnAbout(clause, this.topic(turn), this.draftAt(turn));
  }

  private besideTopic(clause: Clause, turn: number): Clause {
    if (!clause.has('p.after', 'p.before')) return clause;
    const scene = new Scene({ ...this.context, draft: this.draftAt(turn) }, 'en');
    scene.topic = this.topic(turn);
    return withNeighbour(scene, clause, this.draftAt(turn + 1));
  }

  private aboutTopic(clause: Clause, turn: number): Clause {
    if (clause.items.some(isNameSlot)) return clause;
    const segmentIds = this.topic(turn);
    return segmentIds.length === 0 ? clause : withItems(clause, [{ is: 'these', segmentIds, start: 0, end: 0 }]);
  }

  /** "Put my clip in and write "Day 1" on it" goes on about the words. */
  private textsLast(turn: number, fresh: string[]): string[] {
    const texts = this.draftAt(turn - 1).tracks.flatMap(({ kind, segments }) => (kind === 'text' ? segments : []));
    const written = fresh.filter((id) => texts.some((segment) => segment.id === id));
    const quoted = this.past(turn)?.clauses.at(-1)?.one('quote') !== undefined;
    return quoted && written.length > 0 ? written : fresh;
  }

  private topicOf(turn: number): string[] {
    const after = this.draftAt(turn - 1);
    const had = new Set(idsOf(this.draftAt(turn)));
    const now = idsOf(after);
    const fresh = now.filter((id) => !had.has(id));
    if (fresh.length > 0 && fresh.length < 4) return this.textsLast(turn, fresh);
    const texts = textsChanged(this.draftAt(turn), after);
    if (texts.length > 0) return texts;
    const reading = this.past(turn);
    if (reading === undefined) return [];
    const { earlier = [] } = this.context;
    const context = { ...this.context, draft: reading.draft, earlier: earlier.slice(turn + 1) };
    const scene = new Scene(context, 'en');
    for (const clause of reading.clauses.toReversed()) {
      // "Make it vertical" speaks of the film.
      if (isOfFilm(clause) || isRestGone(clause)) continue;
      const { segments, all, vague } = targetOf(scene, withoutOthers(clause));
      const there = segments.map(({ id }) => id).filter((id) => now.includes(id));
      // "The text at the end" said which, and it alone was changed.
      const touched = vague === true ? there.filter((id) => isOther(this.draftAt(turn), after, id)) : [];
      const left = touched.length > 0 ? touched : there;
      if (left.length > 0 && all !== true) return left;
    }
    return [];
  }
}
