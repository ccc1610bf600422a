import { isConcept } from '../item.ts';
import { findSaid, has, hasVerb, type Rule, replaced } from './run.ts';

const STAYS = /^(?:on|in|audible|up|running|alive|intact|untouched|unmuted|there)$/;

/** "Leave the sound of the beach on", "leave the forest audible": it is kept. */
const leftOn: Rule = (run) => {
  const { items, said } = run;
  const at = findSaid(run, /^(?:leave|leaving)$/);
  const last = items.filter(({ is }) => is !== 'punct').at(-1);
  const sounds = has(run, 'o.sound', 'o.volume', 'o.voice', 'm.voice', 'o.music') || said(last) === 'audible';
  return at >= 0 && sounds && STAYS.test(said(last)) && !hasVerb(run) ? replaced(run, at, 'x.leave') : items;
};

/** "Keep the other transition", "keep the rest of the cuts": as they are, and nothing else of the film goes. */
const joints: Rule = (run) => {
  const { items } = run;
  const at = items.findIndex((item) => isConcept(item, 'v.keep'));
  const other = has(run, 'p.other', 'p.others') && has(run, 'o.cut', 'o.transition');
  return at >= 0 && other && !has(run, 'x.only', 'so.only', 'tm.only') ? replaced(run, at, 'x.leave') : items;
};

/** What is left as it is. */
export const leavings: readonly Rule[] = [leftOn, joints];
