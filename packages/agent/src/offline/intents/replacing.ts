import { type CompoundResult, chain, type Draft, editFilm, isPicture, sourceOf } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';
import { itOf, type Mention, mentionsOf } from './mentions.ts';
import { uploadsMeant } from './uploads.ts';

/** Another file in the place of a clip: "use cake.jpg instead of pool.jpg". */
export function replace(scene: Scene, clause: Clause): void {
  const mentions = withUpload(scene, clause);
  const pair = pairOf(clause, mentions);
  const [segment] = pair?.old.segments ?? itOf(scene)?.segments ?? [];
  const asset = pair === undefined ? mentions[0]?.asset : pair.fresh.asset;
  if (segment === undefined || asset === undefined) {
    askReplace(scene);
    return;
  }
  const shortBy = isPicture(asset) ? 0 : Math.max(0, segment.durationMs - asset.facts.durationMs);
  const shorter = (draft: Draft) =>
    editFilm(draft, { operations: [{ op: 'trim', segmentId: segment.id, headMs: 0, tailMs: shortBy, ripple: 'all' }] });
  const change = (): CompoundResult => ({
    ok: true,
    operations: [
      { op: 'replaceSource', segmentId: segment.id, source: sourceOf(asset), sourceStartMs: 0, name: asset.name },
    ],
    notes: [],
  });
  const made = shortBy > 0 ? chain(scene.draft, shorter, change) : change();
  scene.take(made, `${asset.name} stands where ${segment.name} was`, `把${segment.name}换成了${asset.name}`);
}

/** "Replace the beach with my new clip": the only upload that is meant, where no second thing is named. */
function withUpload(scene: Scene, clause: Clause): Mention[] {
  const mentions = mentionsOf(scene, clause);
  const fresh = mentions.length < 2 ? uploadsMeant(scene, clause) : [];
  return fresh.length === 1 && !mentions.some(({ segments }) => segments.length === 0)
    ? [...mentions, ...fresh]
    : mentions;
}

/** Which is new: what is not on the timeline yet; of two that are, the words tell. */
function pairOf(clause: Clause, mentions: readonly Mention[]): { old: Mention; fresh: Mention } | undefined {
  const [first, second] = mentions;
  if (first === undefined || second === undefined) return undefined;
  const firstNew = first.segments.length === 0;
  const secondNew = second.segments.length === 0;
  if (firstNew !== secondNew) return firstNew ? { old: second, fresh: first } : { old: first, fresh: second };
  const instead = clause.has('rel.instead') || /代替|取代|顶替/.test(clause.message);
  return instead ? { old: second, fresh: first } : { old: first, fresh: second };
}

/** True when a clause wants one file in the place of another. */
export function isReplacing(scene: Scene, clause: Clause): boolean {
  const swapped = clause.has('v.swap', 'v.change') && clause.named() > 0;
  if (!clause.has('v.replace', 'rel.instead') && !swapped) return false;
  const mentions = clause.has('v.replace', 'v.swap') ? withUpload(scene, clause) : mentionsOf(scene, clause);
  const fresh = mentions.some(({ segments, asset }) => asset !== undefined && segments.length === 0);
  // "Put the cake at the end instead" says where it goes.
  if (!clause.has('v.replace') && mentions.length === 1 && clause.has('rel.start', 'rel.end')) return false;
  return clause.has('v.replace', 'rel.instead') ? mentions.length > 1 || fresh : fresh && mentions.length > 1;
}

function askReplace(scene: Scene): void {
  const [first] = scene.clips();
  const [fresh] = scene.waiting();
  const choices =
    first === undefined || fresh === undefined
      ? []
      : [
          {
            label: `${first.name} → ${fresh.name}`,
            message: scene.words(
              `replace "${first.name}" with "${fresh.name}"`,
              `把“${first.name}”换成“${fresh.name}”`,
            ),
          },
        ];
  scene.ask(scene.words('Which clip should be replaced, and by which file?', '要把哪一段换成哪个文件？'), choices, {
    isOpen: true,
  });
}
