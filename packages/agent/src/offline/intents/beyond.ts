import { editFilm, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import type { Scene } from '../scene.ts';
import { isMany } from '../which.ts';
import { mentionsOf } from './mentions.ts';

type Side = 'before' | 'after';

/** "Delete everything after the beach", "end the film after the beach", "海边后面的都不要": all clips on one side of one. */
export function beyondRun(scene: Scene, clause: Clause): ((now: Scene) => void) | undefined {
  if (clause.has('v.move', 'v.insert', 'v.add', 'v.copy', 'x.again', 'o.text', 'o.title', 'o.music', 'o.transition'))
    return undefined;
  if (clause.items.some(({ is }) => TIMES.has(is))) return undefined;
  const side = sideOf(clause);
  const mentions = mentionsOf(scene, clause);
  const [anchor] = mentions;
  if (side === undefined || anchor === undefined || mentions.length > 1) return undefined;
  const stops = isStop(clause) && side === 'after';
  const takes = clause.has('v.remove', 'v.cut', 'v.unwanted') && saysMany(clause);
  const keeps = clause.has('v.keep') && !takes && saysMany(clause);
  if (!stops && !takes && !keeps) return undefined;
  return (now) => run(now, anchor.segments, { side, keeps });
}

/** "Everything past second six of it": the side of a time, and of no clip. */
const TIMES: ReadonlySet<Item['is']> = new Set(['at', 'range', 'head', 'tail', 'dur', 'after', 'before']);

function sideOf(clause: Clause): Side | undefined {
  if (clause.has('rel.after', 'p.after')) return 'after';
  if (clause.has('rel.before', 'p.before')) return 'before';
  return /\b(?:past|beyond)\b/i.test(clause.text()) ? 'after' : undefined;
}

function isStop(clause: Clause): boolean {
  return clause.has('v.stop') || /\b(?:end|stop|finish)(?:s|es)?\b/i.test(clause.text());
}

function saysMany(clause: Clause): boolean {
  if (isMany(clause)) return true;
  return /\b(?:everything|anything|whatever|stuff|what(?:'s| is| comes))\b|[后前]面?的(?!那|这)|之[后前]的?/i.test(
    clause.text(),
  );
}

function run(scene: Scene, anchor: readonly Segment[], { side, keeps }: { side: Side; keeps: boolean }): void {
  const clips = scene.clips();
  const at = anchor.map((segment) => clips.findIndex(({ id }) => id === segment.id)).filter((index) => index >= 0);
  if (at.length === 0) return;
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const beyond = side === 'after' ? clips.slice(last + 1) : clips.slice(0, first);
  const gone = keeps ? clips.filter((clip) => !beyond.includes(clip)) : beyond;
  if (gone.length === 0 || gone.length === clips.length) {
    scene.warnings.push(scene.words('There is nothing there.', '那里没有内容。'));
    return;
  }
  const operations = gone.map(({ id }): OfferedOperation => ({ op: 'remove', segmentId: id, ripple: 'all' }));
  const names = gone
    .slice(0, 4)
    .map(({ name }) => name)
    .join(', ');
  scene.take(editFilm(scene.draft, { operations }), `removed ${names}`, `删除了${names}`);
}
