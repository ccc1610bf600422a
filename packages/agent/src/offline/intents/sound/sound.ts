import { Clause } from '../../clause.ts';
import { type Deed, deed, type Intent } from '../../deed.ts';
import { type Item, isConcept } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isMusic, subjectOf } from '../../subject.ts';
import { saysSpan, setSpan } from '../span.ts';
import { type Topic, topicOf } from '../topic.ts';
import { withTimes } from '../while-clips.ts';
import { absenceOf } from './absence-of.ts';
import { chosenIn, isNotChosen } from './choice.ts';
import { saysDuck } from './ducks.ts';
import { entranceOf, isPastFilm, placeAt } from './entrance.ts';
import { fade, fadesIn, fadesOut } from './fades.ts';
import { askWhereInside, isFromItsOwn, isOtherPart, isPartUnknown, isSaidNext, startInside } from './inside.ts';
import { BESIDE, isSoftly, isUnder, SOFT, softened } from './laying.ts';
import { askedLevel, isHalving, setLevels } from './levels.ts';
import { loudness } from './loudness.ts';
import { isExchange, layMusic, namesWaitingSound, unknownSound } from './music.ts';
import { dip, isDip, isRamp, ramp } from './ramps.ts';
import { denoise, duck, setLoudness } from './treatments.ts';

type Run = (scene: Scene, clause: Clause) => void;

/** Everything about sound: music laid and taken off, levels, silence, fades, noise, ducking. */
export const soundIntent: Intent = (said, _wish, scene) => {
  const clause = chosenIn(scene, withTimes(scene, said));
  if (isNotChosen(scene, clause) || (isSaidNext(clause) && scene.music().length > 0))
    return [{ ...deed('level', () => {}), needsFilm: false }];
  if (isOtherPart(clause, scene)) return [deed('level', (stage) => startInside(stage, clause))];
  if (isPartUnknown(clause, scene)) return [deed('level', askWhereInside)];
  const laid = isOfJustLaid(clause, scene) ? undefined : layOf(clause, scene);
  if (laid !== undefined) return [laid, ...withLaid(clause, scene)];
  const run = treatmentOf(clause) ?? absenceOf(clause, scene) ?? entranceOf(clause, scene) ?? levelOf(clause, scene);
  return run === undefined ? [] : [deed('level', (stage) => run(stage, clause))];
};

/** "Add the music. Let the music stop at 15 s": no second piece. */
function isOfJustLaid(clause: Clause, scene: Scene): boolean {
  const timed = clause.has('v.stop', 'tm.end', 'tm.until') && saysSpan(clause);
  return timed && clause.has('o.music') && clause.one('file') === undefined && isJustLaid(clause, scene);
}

/** What is said of music in the breath in which it is laid: fades, a level, where in itself it begins. */
function withLaid(clause: Clause, scene: Scene): Deed[] {
  if (isFromItsOwn(clause) || isPastFilm(clause, scene)) return [deed('level', (stage) => startInside(stage, clause))];
  const crossing = crossingIn(clause);
  if (crossing !== undefined) return [deed('level', (stage) => fade(stage, crossing))];
  if (fadesIn(clause) || fadesOut(clause)) return [deed('level', (stage) => fade(stage, clause))];
  const soft = askedLevel(clause) === undefined ? softened(clause) : undefined;
  return soft === undefined ? [] : [deed('level', (stage) => setLevels(stage, soft))];
}

/** "Switch to the beat with a crossfade": the piece before ends with a fade anyway, and the next one comes in with one. */
function crossingIn({ items, message, previous }: Clause): Clause | undefined {
  if (!items.some((item) => isConcept(item, 'so.cross'))) return undefined;
  const fades = items.map(
    (item): Item => (isConcept(item, 'so.cross') ? { ...item, is: 'concept', id: 'v.fadein' } : item),
  );
  return new Clause(fades, message, previous);
}

/** The clause without its times, where they are the music's own. */
function laidFrom(clause: Clause, scene: Scene): Clause {
  if (!isFromItsOwn(clause) && !isPastFilm(clause, scene)) return clause;
  return new Clause(
    clause.items.filter(({ is }) => is !== 'at' && is !== 'after' && is !== 'dur' && is !== 'range'),
    clause.message,
    clause.previous,
  );
}

const isAudio = (one: Found): boolean => one.track.kind === 'audio';

const LEVEL = [
  'v.louder',
  'v.quieter',
  'dir.down',
  'v.mute',
  'v.unmute',
  'v.fadein',
  'v.fadeout',
  'v.remove',
  'v.hide',
  'v.unwanted',
  'v.cut',
  'x.off',
  'm.analyse',
  'm.music',
  'so.only',
  'so.duck',
] as const;

/** Music that is put in: a named upload that is not there yet, or "music" when there is none. */
function layOf(clause: Clause, scene: Scene): Deed | undefined {
  const lay = deed('music', (stage) => layMusic(stage, laidFrom(clause, scene)));
  const loops = clause.has('x.loop') && clause.has('o.music');
  if (loops) return lay;
  if (unknownSound(scene, clause) !== undefined && !clause.has('v.remove')) return lay;
  const isThere = scene.music().length > 0 && !namesWaitingSound(scene, clause);
  const level = asksLevel(clause, isThere);
  if (isOtherSound(clause, scene)) return lay;
  if (namesWaitingSound(scene, clause) && (!level || clause.has('v.add', 'v.change', 'v.move'))) return lay;
  if (!clause.has('o.music') || level || clause.has('o.sound') || clause.one('quote') !== undefined) return undefined;
  const adds =
    clause.has('v.add') && askedLevel(clause) === undefined && !saysSpan(clause) && loudness(clause) === undefined;
  return !isThere || (adds && scene.context.assets.some(({ facts }) => facts.kind === 'audio')) ? lay : undefined;
}

/** "Put music under it" lays some where there is none, and moves what is there; laid and faded may be one breath. */
function asksLevel(clause: Clause, isThere: boolean): boolean {
  const laying = !isThere && isUnder(clause);
  const soft = !isThere && isSoftly(clause);
  const levels = LEVEL.filter((id) => !(laying && BESIDE.has(id)) && !(soft && SOFT.has(id)));
  return clause.has(...levels) || (isThere && clause.has('v.move'));
}

/** "Swap it for the other track", "用另外那首": a sound that was uploaded and is not there. */
function isOtherSound(clause: Clause, scene: Scene): boolean {
  if (isExchange(clause)) return scene.music().length > 0;
  if (!clause.has('p.other', 'p.others') || clause.has(...LEVEL) || clause.named() > 0) return false;
  const changes = clause.has('v.swap', 'v.change', 'v.replace', 'rel.join', 'v.add', 'v.want', 'v.insert');
  return changes && topicOf(scene, clause) === 'sound' && scene.music().length > 0;
}

function treatmentOf(clause: Clause): Run | undefined {
  if (clause.one('quote') !== undefined) return undefined;
  if (clause.has('so.lufs')) return setLoudness;
  if (saysDuck(clause)) return duck;
  return clause.has('so.denoise') ? denoise : undefined;
}

/** "Fade to black at the end" is of the film, whatever was spoken of before. */
function isFromBlack(clause: Clause): boolean {
  return clause.family('fl.') !== undefined && !clause.has('v.fadein', 'v.fadeout', 'o.music', 'o.voice', 'o.sound');
}

const isStrong = (clause: Clause): boolean =>
  clause.has('v.louder', 'v.quieter', 'o.volume') || clause.one('decibels') !== undefined || isHalved(clause);

/** "The song at 90 percent speed", "歌0.9倍速": no level. */
const isOfPace = (clause: Clause): boolean =>
  /\b(?:speed|tempo|pace)\b|倍速|语速|原速|速度/i.test(clause.text()) &&
  !isStrong(clause) &&
  !clause.has('v.fadein', 'v.fadeout');

const isNoLevel = (clause: Clause): boolean => isFromBlack(clause) || isOfPace(clause);

/** Levels, fades, and when a sound is there. */
function levelOf(clause: Clause, scene: Scene): Run | undefined {
  if (isNoLevel(clause)) return undefined;
  const topic = topicWithLaid(scene, clause);
  const strong = isStrong(clause);
  if (clause.one('quote') !== undefined && !strong) return undefined;
  const ramps = isRamp(clause);
  const fades = (fadesIn(clause) || fadesOut(clause)) && !(topic === 'sound' && ramps);
  if (fades) return clause.family('tr.') === undefined && topic !== 'text' ? fade : undefined;
  if (topic !== 'sound' && !strong) return undefined;
  if (ramps) return ramp;
  return isDip(clause) ? dip : (timesOf(clause, scene, strong) ?? amountsOf(clause));
}

const isHalved = (clause: Clause): boolean =>
  isHalving(clause) || (clause.has('n.half') && /音量|声音/.test(clause.text()));

/** When a sound is there, and where in itself it begins. */
function timesOf(clause: Clause, scene: Scene, strong: boolean): Run | undefined {
  if (isFromItsOwn(clause)) return startInside;
  const own = subjectOf(scene, clause, isMusic).found.length > 0 && saysSpan(clause);
  if (own && isPastFilm(clause, scene)) return startInside;
  if (strong || clause.has('fl.in', 'fl.out') || !saysSpan(clause) || clause.one('percent') !== undefined)
    return undefined;
  if (subjectOf(scene, clause, isAudio).found.length === 0)
    return isJustLaid(clause, scene) ? (stage) => setSpan(stage, clause, everything(stage).filter(isMusic)) : undefined;
  return (stage) => placeAt(stage, clause, subjectOf(stage, clause, isAudio).found);
}

/** "Use the beat as music, but begin it when the beach starts", "..., ending when the forest begins", "加音乐，到森林开始就停": a clip only
 *  says when. */
function topicWithLaid(scene: Scene, clause: Clause): Topic {
  const begins = clause.has('o.it') && clause.has('tm.begin');
  const ends =
    clause.has('tm.end', 'tm.until', 'v.stop') && !clause.has('o.text', 'o.title', 'n.film', 'v.remove', 'v.move');
  return (begins || ends) && saysSpan(clause) && isJustLaid(clause, scene) ? 'sound' : topicOf(scene, clause);
}

/** "Lay the song under it, start at 5 s": what the part before puts in. */
function isJustLaid({ previous }: Clause, scene: Scene): boolean {
  if (previous === undefined) return false;
  return (
    (previous.has('o.music') && !previous.has('v.remove', 'v.mute', 'x.off')) ||
    namesWaitingSound(scene, previous) ||
    (previous.previous !== undefined && namesWaitingSound(scene, previous.previous))
  );
}

function amountsOf(clause: Clause): Run | undefined {
  const amount =
    clause.one('decibels') !== undefined ||
    isHalving(clause) ||
    askedLevel(clause) !== undefined ||
    clause.has('n.half', 'n.double') ||
    (clause.one('times') !== undefined && !clause.has('v.fast', 'v.slow', 'n.speed'));
  return amount || loudness(clause) !== undefined ? setLevels : undefined;
}
