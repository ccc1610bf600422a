import {
  applyAll,
  type Language,
  type Plan,
  type Planner,
  type PlannerContext,
  retrimMusic,
  type Segment,
} from '@reelsmith/core';
import { declined } from './answer-words.ts';
import { askedKind } from './asked-kind.ts';
import { chosenMessage } from './choices.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { withoutCourtesies } from './courtesies.ts';
import type { Deed, Intent, Wish } from './deed.ts';
import type { Reading } from './follow/about.ts';
import { Reader } from './follow/reading.ts';
import { historyPlan } from './history.ts';
import { answerIntent } from './intents/answers.ts';
import { arrangeIntent } from './intents/arrange.ts';
import { fitFilm, prepareFilm } from './intents/assemble.ts';
import { cutIntent } from './intents/cut.ts';
import { exportIntent } from './intents/export.ts';
import { filmIntent } from './intents/film.ts';
import { freezeIntent } from './intents/freeze.ts';
import { gather } from './intents/gather.ts';
import { missingIntent, spokenIntent } from './intents/missing.ts';
import { ownLengths } from './intents/own-lengths.ts';
import { pictureIntent } from './intents/picture/picture.ts';
import { presenceIntent } from './intents/presence.ts';
import { projectIntent } from './intents/project.ts';
import { questionOf } from './intents/questions.ts';
import { refusedIntent } from './intents/refused/refused.ts';
import { soundIntent } from './intents/sound/sound.ts';
import { sparedInNew } from './intents/spared-in-new.ts';
import { speedIntent } from './intents/speed.ts';
import { textIntent } from './intents/text/text.ts';
import { transitionIntent } from './intents/transitions.ts';
import { languageOf } from './language.ts';
import { inOwnCharacters, simplifiedOutsideQuotes } from './lexicon/traditional.ts';
import { listOf } from './lists.ts';
import { makingPlan } from './making/making.ts';
import { sayMissing } from './not-there.ts';
import { isOnlyPointed } from './only-pointed.ts';
import { planOf, standing } from './plan-of.ts';
import { scan } from './scan.ts';
import { Scene } from './scene.ts';
import type { Planned } from './sense/planned.ts';
import { readTwice } from './sense/read-twice.ts';
import { settle } from './settle.ts';
import { withPlainSigns } from './signs.ts';
import { namesOf } from './slots/names.ts';
import { strangerIn } from './stranger.ts';
import { supposedAnswer } from './supposed.ts';
import { takeBackPlan } from './take-back.ts';
import { cutToBytes } from './tokens.ts';
import { toldByLength } from './told-by-length.ts';
import { waitingAnswer } from './waiting.ts';
import { askWhichOf, isOpen } from './which.ts';

/** Families in the order they are tried; the first that takes a clause has it. `filmIntent` only notes wishes. */
const INTENTS: readonly Intent[] = [
  answerIntent,
  refusedIntent,
  exportIntent,
  projectIntent,
  spokenIntent,
  presenceIntent,
  textIntent,
  soundIntent,
  transitionIntent,
  missingIntent,
  pictureIntent,
  freezeIntent,
  speedIntent,
  cutIntent,
  arrangeIntent,
];
const ORDERS: readonly Deed['order'][] = ['cut', 'look', 'music', 'text', 'level', 'end'];

/** The planner that needs no language model: English and Chinese, by rules. Pure: the same message and context give the
 *  same plan. */
export function createOfflinePlanner(): Planner {
  return { plan: (message, context) => Promise.resolve(planMessage(message, context)) };
}

/** Message to plan: tokens, meanings, clauses, what was said before, deeds, then a draft on which each deed is tried. */
export function planMessage(message: string, context: PlannerContext): Plan {
  const said = withoutCourtesies(chosenMessage(cutToBytes(message), context));
  const text = withPlainSigns(simplifiedOutsideQuotes(said), context);
  const answer =
    context.waiting && waitingAnswer(text, context, languageOf(text, scan(text, namesOf([], context.draft)), context));
  const none =
    answer ?? declined(text, context, (said) => languageOf(said, scan(said, namesOf([], context.draft)), context));
  if (none !== undefined) return none;
  const plan = makingPlan(text, context, planEdits) ?? planEdits(text, context);
  return { ...plan, steps: inOwnCharacters(plan.steps, said, text) };
}

/** The plan of a message about what is there: by the rules; what they cannot read is said plainly and read again. */
function planEdits(text: string, context: PlannerContext): Plan {
  return supposedAnswer(text, context, planWishes) ?? planWishes(text, context);
}

function planWishes(text: string, context: PlannerContext): Plan {
  return readTwice(text, context, planByRules);
}

function planByRules(text: string, context: PlannerContext): Planned {
  const items = scan(text, namesOf(context.assets, context.draft));
  const language = languageOf(text, items, context);
  const taken = takeBackPlan(text, context, language);
  const clauses = clausesOf(items, text);
  if (taken !== undefined) return { plan: taken, understood: true, idle: false, language, clauses, lost: [] };
  const reader = new Reader(context);
  const plans = reader.readings(clauses).map((reading) => () => planReading(reading, { context, language, reader }));
  return { ...firstUnderstood(plans), language, clauses };
}

/** A plan of one reading. */
type Read = Omit<Planned, 'language' | 'clauses'>;

interface Around {
  context: PlannerContext;
  language: Language;
  reader: Reader;
}

function planReading({ clauses: read, draft, undoes, sure }: Reading, { context, language, reader }: Around): Read {
  const scene = new Scene({ ...context, draft }, language);
  scene.topic = reader.topic();
  const spared = scene.clips().length === 0 ? sparedInNew(read) : undefined;
  const clauses = settle(spared?.clauses ?? read).map((clause) => onlyOfLength(scene, clause) ?? clause);
  linked(clauses);
  const history = undoes ? undefined : historyPlan(clauses, scene);
  if (history !== undefined) return { plan: history, understood: true, idle: false, lost: [] };
  const wish: Wish = {
    spared: spared?.assetIds,
    own: ownLengths(scene, clauses),
    gathered: gather(
      scene,
      clauses.filter((clause) => questionOf(clause) === undefined),
    ),
  };
  const { deeds, lost } = readAll(clauses, wish, scene);
  carryOut(scene, deeds, wish);
  const understood = deeds.length > 0 || isWished(wish);
  const plan = planOf(scene, understood);
  return {
    plan: undoes ? undoneFirst(plan, scene) : plan,
    ...standing(scene, plan, understood),
    lost,
    ...(sure === true && { sure }),
  };
}

/** "The 6-second clip", where one clip is as long as that. */
function onlyOfLength(scene: Scene, clause: Clause): Clause | undefined {
  const told = toldByLength(scene, clause);
  return told?.found.length === 1 ? told.clause : undefined;
}

/** Each clause knows the one before it, so that what is named goes on being spoken of. */
function linked(clauses: readonly Clause[]): void {
  for (const [index, clause] of clauses.entries()) {
    clause.previous = clauses[index - 1];
    clause.next = clauses[index + 1];
  }
}

/** A reading that says nothing gives way to the next one; the last one is taken as it is. */
function firstUnderstood(plans: readonly (() => Read)[]): Read {
  for (const make of plans.slice(0, -1)) {
    const planned = make();
    if (planned.understood && /^(?:edit|ask|history)$/.test(planned.plan.intent)) return planned;
  }
  const [last] = plans.slice(-1);
  if (last === undefined) throw new Error('a message has at least one reading');
  return last();
}

/** What was done wrong is taken back before it is done right, so that both are one turn. */
function undoneFirst(plan: Plan, scene: Scene): Plan {
  if (plan.intent !== 'edit') return plan;
  const undo = { id: scene.mintId('step'), kind: 'history', action: 'undo', count: 1 } as const;
  return { ...plan, steps: [undo, ...plan.steps] };
}

/** Each clause goes to the first family that takes it; a clause that only notes wishes is done with the film. */
function readAll(clauses: readonly Clause[], wish: Wish, scene: Scene): { deeds: Deed[]; lost: Clause[] } {
  const deeds: Deed[] = [];
  const lost: Clause[] = [];
  for (const clause of clauses.slice(0, 60)) {
    const before = { ...wish };
    const own = readOne(clause, wish, scene);
    const noted = Object.entries(wish).some(([key, value]) => value !== before[key as keyof Wish]);
    if (own.length === 0 && !noted) lost.push(clause);
    deeds.push(...own);
  }
  return { deeds, lost };
}

function readOne(clause: Clause, wish: Wish, scene: Scene): Deed[] {
  const isAsked = questionOf(clause) !== undefined;
  if (clause.has('x.not', 'x.leave', 'x.later') && !clause.has('n.motionless') && !isAsked) return [leftAlone];
  if (!isAsked && isOpen(clause, scene)) return [askingWhich((stage) => listOf(stage, askedKind(clause)))];
  const alike = isAsked ? [] : (toldByLength(scene, clause)?.found ?? []);
  if (alike.length > 1) return [askingWhich(() => alike)];
  if (isOnlyPointed(clause)) return [];
  const stranger = strangerIn(scene, clause);
  if (stranger !== undefined) return [{ ...leftAlone, run: (stage) => sayMissing(stage, stranger) }];
  let deeds: Deed[] = [];
  for (const intent of INTENTS) {
    deeds = intent(clause, wish, scene);
    if (deeds.length > 0) break;
  }
  const before = wish.transition;
  if (notesWishes(deeds)) filmIntent(clause, wish, scene);
  // "remove the transitions" is a deed, not a wish.
  if (deeds.some(({ order }) => order === 'cut') && clause.has('v.remove', 'x.not')) wish.transition = before;
  return deeds;
}

/** "One of the clips" leaves open which. */
function askingWhich(among: (scene: Scene) => readonly Segment[]): Deed {
  const run = (scene: Scene): void => askWhichOf(scene, among(scene));
  return { order: 'end', needsFilm: false, run };
}

/** "Don't delete clip 1": what must not be done is not done, and never taken for a wish. */
const leftAlone: Deed = {
  order: 'end',
  needsFilm: false,
  run: (scene) => {
    scene.warnings.push(scene.words('I left alone what you asked me not to change.', '你说不要改的部分，我没有动。'));
  },
};

/** Texts and sound have their own lengths and places; the words of such a clause say nothing about the film. */
function notesWishes(deeds: readonly Deed[]): boolean {
  return deeds.every(
    ({ order, alone, wishes }) => wishes === true || (alone !== true && (order === 'look' || order === 'end')),
  );
}

function isWished(wish: Wish): boolean {
  const { gathered, spared: _spared, own: _own, ...rest } = wish;
  return gathered?.asked === true || Object.values(rest).some((value) => value !== undefined);
}

/** Edits that undo each other are no edit. */
function dropNothing(scene: Scene): void {
  if (scene.operations.length === 0) return;
  const seen = applyAll(scene.context.draft, scene.operations);
  if (seen.ok || seen.refusal.code !== 'nothing_to_change') return;
  scene.operations.length = 0;
  scene.said.length = 0;
  scene.sayAlready();
}

function carryOut(scene: Scene, deeds: readonly Deed[], wish: Wish): void {
  const needsFilm =
    deeds.some((deed) => deed.needsFilm) ||
    wish.lengthMs !== undefined ||
    wish.transition !== undefined ||
    wish.gathered?.asked === true;
  prepareFilm(scene, wish, needsFilm || (wish.canvas !== undefined && wish.bare !== true));
  const prepared = scene.operations.length;
  const filmMs = scene.clips().reduce((end, clip) => Math.max(end, clip.startMs + clip.durationMs), 0);
  for (const order of ORDERS) {
    for (const deed of deeds.filter((other) => other.order === order)) deed.run(scene);
    if (order === 'cut') fitFilm(scene, wish);
  }
  const music = retrimMusic(scene.draft, { previousMs: filmMs });
  if (music.ok && music.operations.length > 0) {
    scene.take(music, '', '');
    scene.said.pop();
  }
  const bare = !isWished(wish) || NO_SUCH_PART.has(scene.refusal?.code ?? '');
  if (bare && prepared > 0 && scene.operations.length === prepared) dropPrepared(scene);
  dropNothing(scene);
}

/** "Put in seconds 20 to 25 of the city", which is 12 seconds long: without the part that is asked for, nothing is put in. */
const NO_SUCH_PART: ReadonlySet<string> = new Set(['out_of_range', 'too_short', 'beyond_source']);

/** Clips are not put on an empty timeline for the sake of something that could not be done. */
function dropPrepared(scene: Scene): void {
  if (scene.refusal === undefined && scene.question === undefined && scene.warnings.length === 0) return;
  scene.operations.length = 0;
  scene.said.length = 0;
  scene.promises.length = 0;
  scene.draft = scene.context.draft;
}
