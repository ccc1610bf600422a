import { editFilm, type Language, type OfferedOperation, type Plan, type PlannerContext } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { planOf } from '../plan-of.ts';
import { Scene } from '../scene.ts';
import { cutAtEdge, type Edge } from './cut-at-edge.ts';
import { filmBefore } from './film-before.ts';
import { type Quantity, quantitiesChanged } from './quantities.ts';

/** "More", "still not enough": the values that the last turn changed go further the same way; "too much": half of it back.
 *  Undefined when it changed none, or values of several kinds. */
export function furtherPlan(
  context: PlannerContext,
  language: Language,
  way: { readonly act: 'more' | 'less'; readonly text: string; readonly mayAsk: boolean },
): Plan | undefined {
  const scene = new Scene(context, language);
  const changed = changedOf(scene);
  if (changed === undefined) return way.mayAsk ? askedByHowMuch(scene, way.act) : undefined;
  const much = MUCH.test(way.text);
  const step = way.act === 'more' ? (much ? 2 : 1) : much ? -0.75 : -0.5;
  const said = way.act === 'more' ? FURTHER : BACK;
  return done(
    scene,
    changed.map((quantity) => quantity.further(step)),
    said,
  );
}

/** After a piece was cut off somebody has to say how much more, or how much of it should come back. */
function askedByHowMuch(scene: Scene, act: 'more' | 'less'): Plan | undefined {
  const before = filmBefore(scene.context);
  const cut = before && cutAtEdge(before, scene.draft);
  if (cut === undefined) return undefined;
  const at = scene.clips().findIndex(({ id }) => id === cut.id) + 1;
  const choices = [1, 2, 3].map((s) => {
    const [en, zh] = act === 'more' ? cutMore(s, at, cut.edge) : giveBack(s, at, cut.edge);
    const message = scene.words(en, zh);
    return { label: message, message };
  });
  const question =
    act === 'more'
      ? scene.words('How much more should go?', '还要再剪掉多少？')
      : scene.words('How much of it should come back?', '要放回来多少？');
  scene.ask(question, choices);
  return planOf(scene, true);
}

const cutMore = (s: number, at: number, edge: Edge): readonly [string, string] =>
  edge === 'head'
    ? [`cut the first ${s} seconds of clip ${at}`, `第${at}段剪掉前${s}秒`]
    : [`cut the last ${s} seconds of clip ${at}`, `第${at}段剪掉最后${s}秒`];

const giveBack = (s: number, at: number, edge: Edge): readonly [string, string] =>
  edge === 'head'
    ? [`let clip ${at} begin ${s} seconds earlier`, `第${at}段开头放回${s}秒`]
    : [`make clip ${at} ${s} seconds longer`, `第${at}段延长${s}秒`];

const MUCH = /\b(?:way|far|a lot|lots|double|twice|much (?:more|less|further))\b|很多|多得多|大幅|翻倍|加倍|使劲|狠/i;
const FURTHER = ['went further the same way', '往同一方向又调了一步'] as const;
const BACK = ['took a part of it back', '往回调了一些'] as const;

/** "Make it one second", "longer", "慢一点" right after transitions or fades were set: it is they that last so long. */
export function lengthOfLast(
  clauses: readonly Clause[],
  context: PlannerContext,
  language: Language,
): Plan | undefined {
  const [clause, ...more] = clauses;
  if (clause === undefined || more.length > 0 || !clause.items.every(isOfLength)) return undefined;
  const [length, ...lengths] = clause.all('dur');
  const longer = clause.has('rel.longer', 'tm.longer', 'v.slow', 'tm.slow');
  const shorter = clause.has('rel.shorter', 'tm.shorter', 'v.fast');
  if (lengths.length > 0 || (longer && shorter)) return undefined;
  if (length === undefined ? !(longer || shorter) : length.ms > LONGEST_MS || longer || shorter) return undefined;
  const scene = new Scene(context, language);
  const changed = changedOf(scene);
  if (changed === undefined) return undefined;
  const operations = changed.flatMap((quantity) => {
    const now = quantity.length;
    return now === undefined ? [] : now.to(length?.ms ?? now.ms * (longer ? 1.6 : 0.6));
  });
  return operations.length < changed.length ? undefined : done(scene, operations, LENGTH);
}

/** Longer ones are lengths of clips or of the film. */
const LONGEST_MS = 5000;
const LENGTH = ['set how long it takes', '已调整时长'] as const;

/** Says a length, or that it is to be another, and names nothing. */
function isOfLength(item: Item): boolean {
  if (item.is === 'dur' || item.is === 'punct' || item.is === 'these') return true;
  if (item.is === 'word') return !/\d/.test(item.text);
  return (
    item.is === 'concept' &&
    (/^(?:deg|tm)\./.test(item.id) ||
      isConcept(item, 'rel.join', 'rel.long', 'rel.longer', 'rel.shorter', 'rel.to', 'rel.and', 'o.it', 'x.filler') ||
      isConcept(
        item,
        'v.make',
        'v.set',
        'v.want',
        'v.change',
        'v.slow',
        'v.fast',
        'v.correct',
        'rel.instead',
        'x.only',
        'x.enough',
      ))
  );
}

/** Values of one kind that the last turn changed. */
function changedOf(scene: Scene): readonly Quantity[] | undefined {
  const before = filmBefore(scene.context);
  const changed = before === undefined ? [] : quantitiesChanged(before, scene.draft);
  return new Set(changed.map(({ kind }) => kind)).size === 1 ? changed : undefined;
}

function done(scene: Scene, operations: OfferedOperation[], [en, zh]: readonly [en: string, zh: string]): Plan {
  scene.take(editFilm(scene.draft, { operations }), en, zh);
  return planOf(scene, true);
}
