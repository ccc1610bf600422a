import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';
import { everything, type Found, isClip, kindOfFound, namedIn, recentKind } from '../subject.ts';
import { namesWaitingSound } from './sound/music.ts';

/** What a request is about, when its words alone do not say: "bigger" is letters of a text, a small picture, or a volume. */
export type Topic = 'text' | 'sound' | 'overlay' | 'picture' | undefined;

/** The topic of a clause: of what it names, else of the clause before, else of what was touched last. */
export function topicOf(scene: Scene, clause: Clause): Topic {
  const own = ownTopic(scene, clause);
  if (own !== undefined || clause.has('n.film', 'o.transition')) return own;
  for (
    let before = clause.previous, steps = 0;
    before !== undefined && steps < 6;
    before = before.previous, steps += 1
  ) {
    const earlier = ownTopic(scene, before);
    if (earlier !== undefined) return earlier;
  }
  return recentKind(scene);
}

/** The topic of what a clause itself names. */
export function ownTopic(scene: Scene, clause: Clause): Topic {
  if (isOfSound(scene, clause)) return 'sound';
  if (clause.has('o.overlay') && everything(scene).some(({ track }) => track.role === 'overlay')) return 'overlay';
  if (namesWaitingSound(scene, clause)) return 'sound';
  const writes = clause.all('quote').some(({ onTimeline }) => onTimeline !== true);
  if (writes && clause.has('v.say', 'v.add', 'v.move', 'v.insert')) return 'text';
  const named = namedIn(scene, clause, () => true)?.found ?? [];
  const strong: Found | undefined = named.find((one) => !isClip(one)) ?? named[0];
  if (clause.has('o.text', 'o.title', 'm.captions', 'o.watermark')) return 'text';
  if (clause.has('reg.whole') && clause.family('lk.') !== undefined && strong === undefined) return 'picture';
  if (clause.has('o.all', 'p.others', 'o.each', 'n.film') && !namesThing(clause)) return undefined;
  return strong === undefined ? undefined : kindOfFound(strong);
}

function namesThing(clause: Clause): boolean {
  return (
    clause.has('o.clip', 'o.image') || clause.items.some(({ is }) => is === 'file' || is === 'ref' || is === 'quote')
  );
}

function isOfSound(scene: Scene, clause: Clause): boolean {
  if (clause.has('o.music', 'o.sound', 'o.volume', 'o.voice')) return true;
  return clause.has('m.voice') && everything(scene).some(({ track }) => track.role === 'voice');
}
