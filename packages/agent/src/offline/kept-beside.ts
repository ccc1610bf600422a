import { Clause } from './clause.ts';
import { type Item, isAudioFile, isConcept, isFileOrRef } from './item.ts';
import { isNormal, isPaced } from './rest-normal.ts';

const THERE = ['o.it', 'o.project', 'n.film', 'rel.from'] as const;
const SOUNDS = ['o.music', 'o.voice', 'm.voice', 'o.sound'] as const;

/** "Take the sound out of the webcam, keep the narration", "double speed from 2:00 to 3:00, the rest stays normal": what is
 *  kept beside a wish stays as it is, and asks for nothing itself. */
export function keptBeside(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, at) => {
    const wish = clauses[at - 1];
    if (wish?.has('v.remove') && isRemaining(clause))
      return new Clause(clause.items.flatMap(asAll), clause.message, clause.previous);
    const stays =
      wish !== undefined &&
      ((isSilencing(wish) && keepsSound(clause)) ||
        (wish.has('v.mute') && keepsOther(clause)) ||
        (isPaced(wish.items) && isRest(clause)));
    return stays ? new Clause(clause.items.map(left), clause.message, clause.previous) : clause;
  });
}

/** "Remove the dog, then make the remaining ones 5 seconds": all that are left, each of them. */
function isRemaining(clause: Clause): boolean {
  const timed = clause.one('dur') !== undefined || clause.one('times') !== undefined;
  return (
    clause.has('p.others') &&
    timed &&
    clause.named() === 0 &&
    !clause.has('v.remove', 'v.keep', 'n.film', 'v.join', 'o.slideshow', 'rel.to')
  );
}

function asAll(item: Item): Item[] {
  if (!isConcept(item, 'p.others')) return [item];
  const { start, end } = item;
  return [
    { is: 'concept', id: 'o.each', start, end },
    { is: 'concept', id: 'o.clip', start, end },
  ];
}

const left = (item: Item): Item =>
  isConcept(item, 'v.keep', 'n.normal') ? { ...item, is: 'concept', id: 'x.leave' } : item;

function isSilencing(wish: Clause): boolean {
  return wish.has('v.mute') || (wish.has('v.remove') && !wish.has('o.all', 'o.each', 'n.film', 'p.except', 'p.others'));
}

function keepsSound(clause: Clause): boolean {
  // "Mute the beat, keep it in the project": what is muted stays where it is.
  const sound = clause.has(...SOUNDS, 'o.it') || clause.items.some(isAudioFile);
  return (
    clause.has('v.keep') &&
    sound &&
    !clause.has('x.only', 'tm.only', 'so.only') &&
    !ONLY.test(clause.text()) &&
    clause.items.every((item) => isAudioFile(item) || isBare(item) || isConcept(item, ...SOUNDS, ...THERE))
  );
}

/** "前两段静音，森林保留": as it sounds, and not alone. */
const keepsOther = (clause: Clause): boolean =>
  clause.has('v.keep') &&
  clause.items.some(isFileOrRef) &&
  !ONLY.test(clause.text()) &&
  clause.items.every((item) => isFileOrRef(item) || isBare(item));

const ONLY = /\bonly\b|\bjust\b|[只仅就]/i;

const isBare = (item: Item): boolean =>
  item.is === 'word' || item.is === 'punct' || isConcept(item, 'v.keep', 'rel.and', 'rel.but', 'tm.stay');

/** Halves have a pace of their own. */
const isRest = (clause: Clause): boolean => isNormal(clause.items) && !clause.has('n.first_half', 'n.second_half');
