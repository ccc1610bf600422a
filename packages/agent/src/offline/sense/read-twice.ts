import type { Choice, Plan, PlannerContext } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { asked } from '../plan-of.ts';
import { carriesOut, isLosing } from './acts.ts';
import { featuresOf } from './features.ts';
import { focusOf } from './focus.ts';
import { withMissed } from './missed.ts';
import { type Guess, guess } from './model.ts';
import { ofLastTurn } from './of-last-turn.ts';
import { isOfTime, mayReplace } from './outcomes.ts';
import { nearly } from './plainly/nearly.ts';
import { plainly } from './plainly/plainly.ts';
import type { ByRules, Planned, Wished } from './planned.ts';
import { senseModel } from './sense.ts';
import { type Slots, slotsOf } from './slots.ts';

/** What a word says of a thing as it is, and what is wished of it. */
const OPPOSITES: Readonly<Record<string, string>> = {
  speed_up: 'speed_down',
  speed_down: 'speed_up',
  volume_up: 'volume_down',
  volume_down: 'volume_up',
};

/** Longer messages are no requests that somebody typed. */
const LONGEST = 1000;
/** Nor are those of more wishes. */
const MOST = 12;
/** From here on what was learned is acted upon; below it is asked. */
const SURE = 0.8;
/** The same for what takes something away. */
const SURE_OF_LOSS = 0.9;
/** The same where the rules would ask. */
const SURE_IN_DOUBT = 0.97;
/** The same for a part of a message the rest of which was read: it may as well be a reason or a remark. */
const SURE_OF_PART = 0.95;
/** A guess with less of a chance is not even offered. */
const OFFERED = 0.12;

/** Up to here something else may be meant, when the rules did that. */
const RIVAL = 0.004;
/** The same for what takes something away, where the likeliest does not. */
const RIVAL_OF_LOSS = 0.03;

/** Plans a message by the rules. Wishes that they make nothing of, and those that they read as nothing anybody would say so,
 *  are given to what was learned from sentences: it tells the act, the wish is said plainly, and the rules read that. What is
 *  not certain becomes a question. */
export function readTwice(text: string, context: PlannerContext, byRules: ByRules): Plan {
  const { plan, wishes } = readAgain(text, context, byRules);
  const alone = (part: string, now: PlannerContext): Plan => readAgain(part, now, byRules).plan;
  return withMissed(plan, wishes, { context, alone });
}

interface ReadAgain {
  readonly plan: Plan;
  /** None where the plan is of the message as a whole. */
  readonly wishes: readonly Wished[];
}

function readAgain(text: string, context: PlannerContext, byRules: ByRules): ReadAgain {
  const first = byRules(text, context);
  const wishes = text.length > LONGEST ? [] : wishesOf(text, first, context);
  const known = ofLastTurn(wishes, { text, context, first, byRules });
  if (known !== undefined) return { plan: known, wishes: [] };
  if (wishes.length === 0 || (!first.idle && (first.sure === true || isSettled(first.plan))))
    return { plan: first.plan, wishes: [] };
  const second = new SecondReading(text, context, { first, byRules });
  for (const wish of wishes.toReversed()) second.read(wish, wishes);
  return { plan: second.plan(), wishes };
}

/** A step that costs, or something that is not there: the rules knew what they did. */
function isSettled({ refusal, steps }: Plan): boolean {
  return refusal?.code === 'segment_not_found' || steps.some(({ kind }) => !/^(?:edit|export|ask)$/.test(kind));
}

/** "The beat is too much": why something else is asked for. */
function isComplaint(clause: Clause): boolean {
  return clause.has('deg.too') || (clause.has('deg.less') && /\btoo\b|太/i.test(clause.text()));
}

function wishesOf(text: string, { clauses }: Planned, context: PlannerContext): Wished[] {
  const focus = focusOf(context);
  if (clauses.length > MOST) return [];
  return clauses.map((clause) => ({ clause, guesses: guess(senseModel(), featuresOf(clause.items, text, focus)) }));
}

function isSame(one: Clause, other: Clause): boolean {
  const [from, to] = one.span();
  const [start, end] = other.span();
  return from < end && start < to;
}

const FILE = /[\p{L}\d]\.(?:mp4|mov|webm|mkv|jpe?g|png|webp|gif|mp3|wav)\b/iu;

/** "1e309" and "一百万" are no numbers that somebody means. */
const POWER = /\de[+-]?\d|[零一二三四五六七八九十百千\d][万亿]/i;

class SecondReading {
  private text: string;
  private planned: Planned;
  private readonly original: string;
  readonly context: PlannerContext;
  readonly first: Planned;
  readonly byRules: ByRules;
  private readonly acts: string[] = [];
  private readonly offers: Choice[] = [];
  private reason: Plan | undefined;
  /** Acts that the rules carried out for other parts of the message. */
  private kept: readonly string[] = [];

  constructor(text: string, context: PlannerContext, { first, byRules }: { first: Planned; byRules: ByRules }) {
    this.text = text;
    this.original = text;
    this.planned = first;
    this.first = first;
    this.context = context;
    this.byRules = byRules;
  }

  /** Wishes are read from the last to the first, so that the places of those before stay. */
  read(wish: Wished, wishes: readonly Wished[]): void {
    const { clause, guesses } = wish;
    const [start, end] = clause.span();
    const slots = slotsOf(clause.items, this.original, this.first.language);
    const [best] = guesses;
    if (best === undefined || end <= start || this.isLeft(wish) || this.isDone(wish)) return;
    this.kept = this.doneFor(wishes.filter((other) => other !== wish));
    for (const one of guesses.slice(0, 3)) {
      if (one.chance < OFFERED || this.readAs(one, wish, slots)) return;
    }
  }

  /** Says a wish plainly as what an act asks for. True when that is taken. */
  private readAs(one: Guess, { clause, guesses: [best] }: Wished, slots: Slots): boolean {
    const { act, chance } = one;
    const isBest = act === best?.act;
    const plain = plainly(act, slots);
    if (plain === undefined) {
      if (isBest && chance >= SURE) this.offerNear(act, clause, slots);
      return false;
    }
    const said = this.saidWith(plain, clause);
    const planned = this.byRules(said, this.context);
    const isTaken = isBest && this.isSure(one, planned.plan);
    const done = [act, ...this.acts, ...this.kept].every((other) => carriesOut(planned.plan, other, this.context));
    if (!done && !(isTaken && (this.isAsked(planned) || this.isSo(planned)))) {
      if (isBest && chance >= SURE) this.reason ??= reasonIn(planned);
      return false;
    }
    if (isTaken) {
      this.text = said;
      this.planned = planned;
      this.acts.push(act);
      return true;
    }
    this.offers.push({ label: plain, message: said });
    return false;
  }

  private saidWith(plain: string, clause: Clause): string {
    const [start, end] = clause.span();
    return `${this.text.slice(0, start)}${plain}${this.text.slice(end)}`;
  }

  /** What comes near to a wish that nobody could carry out as it is. */
  private offerNear(act: string, clause: Clause, slots: Slots): void {
    for (const near of this.first.understood ? [] : nearly(act, slots)) {
      const said = this.saidWith(near, clause);
      if (carriesOut(this.byRules(said, this.context).plan, act, this.context))
        this.offers.push({ label: near, message: said });
    }
  }

  /** The film is like that anyhow: better said than not understood. */
  private isSo({ plan, understood, idle }: Planned): boolean {
    return !this.first.understood && understood && idle && plan.intent === 'answer';
  }

  /** "Change the music", with several others uploaded: better asked about than not understood. */
  private isAsked({ plan, understood, idle }: Planned): boolean {
    return this.first.idle && understood && !idle && (plan.intent === 'ask' || plan.intent === 'refuse');
  }

  /** Names a file that nobody uploaded, or says why the rest is asked for. */
  private isLeft(wish: Wished): boolean {
    const { clause } = wish;
    const files = clause.all('file');
    const unknown =
      files.some(({ assetId }) => assetId === undefined) || (files.length === 0 && FILE.test(clause.text()));
    const strange = unknown || POWER.test(clause.text());
    return (
      strange || (this.first.understood && this.first.isOpen !== true && isComplaint(clause) && !this.isTurned(wish))
    );
  }

  /** The rules did the opposite of what is surely wished: "painfully slow" is no wish for slow motion. */
  private isTurned({ clause, guesses: [best] }: Wished): boolean {
    if (/\b(?:let|make|have|should)\b/i.test(clause.text()) && !clause.has('deg.too')) return false;
    const against = best === undefined || best.chance < SURE_OF_PART ? undefined : OPPOSITES[best.act];
    const done = (act: string): boolean => carriesOut(this.first.plan, act, this.context);
    return best !== undefined && against !== undefined && done(against) && !done(best.act);
  }

  /** What the message brings about already, be it by another part: this one said why. */
  private isDone({ clause, guesses }: Wished): boolean {
    const { plan, lost } = this.first;
    if (this.isTurned({ clause, guesses })) return false;
    const isLost = lost.some((one) => isSame(one, clause));
    // "Two seconds longer" that became two seconds: of lengths and times only a likely one may be meant as well.
    const isTime = isOfTime(guesses[0]?.act ?? '');
    // "Get the words out of her face" takes no words away: what loses something must be likelier.
    const keeps = guesses[0] !== undefined && guesses[0].chance >= SURE_OF_PART && !isLosing(guesses[0].act);
    // "Accelerate it to a length of 5 s" is no cut.
    const isPaced = isTime && clause.has('v.fast', 'v.slow', 'n.speed') && carriesOut(plan, 'speed_set', this.context);
    if (isPaced && !isLost) return true;
    const least = (act: string): number => {
      if (isLost || (isTime && isOfTime(act))) return OFFERED;
      return keeps && isLosing(act) ? RIVAL_OF_LOSS : RIVAL;
    };
    return guesses.slice(0, 6).some(({ act, chance }) => chance >= least(act) && carriesOut(plan, act, this.context));
  }

  private doneFor(others: readonly Wished[]): string[] {
    if (this.first.idle) return [];
    const acts = others.flatMap(({ guesses }) => guesses.filter(({ chance }) => chance >= OFFERED));
    return acts.map(({ act }) => act).filter((act) => carriesOut(this.first.plan, act, this.context));
  }

  /** Where the rules did something, only a time or what takes nothing away is put in its place. */
  private isSure({ act, chance }: Guess, plan: Plan): boolean {
    // All of a film's history is nothing to guess about.
    if (act === 'restore_start') return false;
    const { idle, isOpen } = this.first;
    if (isOfTime(act) && (!idle || isOpen === true)) return mayReplace({ act, chance }, plan, this);
    if (!idle && /^(?:ask|refuse)$/.test(this.first.plan.intent)) return false;
    if (!idle) return !isLosing(act) && !act.startsWith('ask_') && chance >= SURE_OF_PART;
    if (!isLosing(act)) return chance >= SURE;
    const isDoubted = isOpen === true && !/^(?:overlay|text)_remove$/.test(act);
    return isDoubted ? chance >= SURE_IN_DOUBT && act !== 'keep_clips' : chance >= SURE_OF_LOSS;
  }

  plan(): Plan {
    if (this.acts.length > 0 || this.first.understood) return this.planned.plan;
    if (this.reason !== undefined) return this.reason;
    if (this.offers.length === 0) return this.planned.plan;
    return asking(this.first, this.offers.slice(0, 3), this.context);
  }
}

/** Said plainly, it is so already, or cannot be: the reason, instead of that it was not understood. */
function reasonIn({ plan, understood }: Planned): Plan | undefined {
  return understood && (plan.intent === 'refuse' || plan.intent === 'answer') ? plan : undefined;
}

/** Instead of a guess: what it most likely means, to choose from. */
function asking({ plan, language }: Planned, choices: Choice[], { mintId }: PlannerContext): Plan {
  const question = language === 'zh' ? '你的意思是？' : 'Do you mean this?';
  const shown = choices.map(({ label }) => label);
  return { ...plan, ...asked({ question, choices }, { language, mintId, shown }) };
}
