import type { Segment } from '@reelsmith/core';
import type { Clause } from './clause.ts';
import { freshLately } from './memory.ts';
import type { Scene } from './scene.ts';

const COPY =
  /\b(?:the|that|this|its) (?:new |other |extra )?(?:copy|copies|duplicates?|double|repeat|repetition|clone|twin)\b|\b(?:the|that) (?:copied|duplicated|repeated|cloned|extra|added) (?:one|clip|shot|photo|picture)\b|副本|(?:复制|拷贝|克隆|重复|多)(?:的|出来)|第二[遍次]/i;
const SECOND = /\b(?:the|that|its) (?:second|2nd|new) (?:one|time|copy)\b|新的?那[段个张]/i;

interface Copies {
  segments: Segment[];
  named: true;
  described: true;
}

/** "The copy", "the duplicate", "复制出来的那段": what this message or the last turn copied, and not what it is a copy of. */
export function copiesMeant(scene: Scene, clause: Clause): Copies | undefined {
  const segments = copiesIn(scene, clause);
  return segments.length === 0 ? undefined : { segments, named: true, described: true };
}

function copiesIn(scene: Scene, clause: Clause): Segment[] {
  const text = ownText(clause);
  const here = scene.operations.flatMap((operation) => (operation.op === 'duplicate' ? [operation.newId] : []));
  if (!COPY.test(text) && !(here.length > 0 && SECOND.test(text))) return [];
  if (here.length > 0) return here.flatMap((id) => scene.segment(id) ?? []);
  return freshLately(scene).filter((one) => isTwin(scene, one));
}

/** Its own words, without a name that was put in from before. */
function ownText({ items, message }: Clause): string {
  const from = items[0]?.start ?? 0;
  return message.slice(from, Math.max(from, ...items.map(({ end }) => end)));
}

/** Another piece of the same file is in the film. */
function isTwin(scene: Scene, { id, source }: Segment): boolean {
  return scene
    .clips()
    .some(
      (other) =>
        other.id !== id &&
        other.source.kind === 'media' &&
        source.kind === 'media' &&
        other.source.assetId === source.assetId,
    );
}
