import type { Plan } from '@reelsmith/core';
import type { Clause } from './clause.ts';
import { lookedLately } from './memory.ts';
import type { Scene } from './scene.ts';

/** Undo and redo stand alone: what else the message says would be planned on a draft that is about to change. */
export function historyPlan(clauses: readonly Clause[], scene: Scene): Plan | undefined {
  const asked =
    clauses.find((clause) => clause.has('v.undo', 'v.redo') && clause.one('quote') === undefined) ??
    clauses.find(
      (clause) =>
        clauses.length === 1 && ((scene.context.canRedo && isDoneAgain(clause)) || takesLookBack(clause, scene)),
    );
  if (asked === undefined) return undefined;
  const action = asked.has('v.redo') || isDoneAgain(asked) ? 'redo' : 'undo';
  const base = { language: scene.language, promises: [], price: 0, seed: scene.context.seed, engine: 'offline' };
  const isPossible = action === 'undo' ? scene.context.canUndo : scene.context.canRedo;
  if (!isPossible) {
    const reply =
      action === 'undo'
        ? scene.words('There is nothing to undo yet.', '没有可以撤销的操作。')
        : scene.words('There is nothing to redo.', '没有可以重做的操作。');
    const refusal = { code: action === 'undo' ? 'nothing_to_undo' : 'nothing_to_redo', params: {} } as const;
    return { ...base, intent: 'refuse', reply, steps: [], warnings: [], refusal };
  }
  const more = clauses.length > 1;
  const warning = scene.words('I did only that; say the rest again now.', '这次只做了这一步，其余的请再说一次。');
  const count = countOf(asked, action, scene);
  const reply =
    action === 'undo'
      ? scene.words('I took the last change back.', '已撤销上一步。')
      : scene.words('I did it again.', '已重做。');
  const step = { id: scene.mintId('step'), kind: 'history', action, count } as const;
  return { ...base, intent: 'history', reply, steps: [step], warnings: more ? [warning] : [] };
}

/** "Remove it again", "去掉吧", right after all pictures were given a look: what was done goes, and not a clip. */
function takesLookBack(clause: Clause, scene: Scene): boolean {
  if (!clause.has('v.remove', 'x.off', 'v.unwanted') || clause.items.length > 10) return false;
  const bare = clause.items.every(
    (item) =>
      item.is === 'word' ||
      item.is === 'punct' ||
      item.is === 'these' ||
      (item.is === 'concept' &&
        /^(?:v\.(?:remove|unwanted)|x\.(?:off|again|filler)|o\.(?:it|all)$|deg\.|rel\.from)/.test(item.id)),
  );
  return bare && lookedLately(scene).length > (clause.has('x.again') ? 0 : 1);
}

/** "刚才撤回的再恢复", "取消撤销", "undo the undo": what was taken back is to be done again. */
function isDoneAgain(asked: Clause): boolean {
  const text = asked.message.toLowerCase();
  return AGAIN_ZH.test(text) || BACK_ZH.test(text) || UNDO_UNDONE.test(text);
}

const AGAIN_ZH =
  /撤[销回]?[掉了过]?的.{0,8}?(?:恢复|还原|还是[要做]|[找弄拿要加放补做]回|回来|再[做来]|重[新来做])|(?:恢复|还原|找回|重做|重新做).{0,8}撤(?:[销回]?[掉了过]|[销回])的/;
const BACK_ZH =
  /(?:取消|收回|反|别|不用)(?:刚才|刚刚|上次|上一次|那次|这次)?的?撤[销回]|撤[销回](?:掉|了)?(?:刚才|刚刚|上次|上一次|那次|这次)的?撤[销回]|撤[销回](?:给我|再)?(?:取消|收回)/;
const UNDO_UNDONE =
  /\bun-undo\b|\b(?:put|bring|get|do|restore)\b.{0,24}\b(?:i|you|we)(?:'ve)? (?:just |had )?(?:undid|undone|took back|taken back)\b|\b(?:undo|cancel|reverse|revert|take back) (?:the|that|my|your) (?:last |previous )?undo\b|\b(?:don'?t|do not|didn'?t (?:want|mean) to) undo\b/;

function countOf(asked: Clause, action: 'undo' | 'redo', scene: Scene): number {
  const { undoable } = scene.context;
  // "Put the first clip back as it was at first" is of that one.
  const all = action === 'undo' && asked.named() === 0;
  if (all && undoable !== undefined && EVERYTHING.test(asked.text())) return undoable;
  const num =
    stepsIn(asked.text()) ??
    asked.one('num')?.value ??
    asked.one('times')?.value ??
    asked.one('ref')?.count ??
    (asked.has('p.both') ? 2 : 1);
  return Number.isInteger(num) && num >= 1 && num <= 100 ? num : 1;
}

/** Back to the film as it was at first. */
const EVERYTHING =
  /\b(?:everything|all (?:of )?(?:the|my|your|these) (?:changes|edits)|all changes|very (?:start|beginning)|at the (?:start|beginning)|square one|from scratch|original (?:version|film|video|cut|edit|state)|the original)\b|全部|所有|都退|最开始|最初|一开始|刚开始|起初/i;
const HAN = '零一二三四五六七八九十';

/** "退两步", "back three steps", "undo twice". */
function stepsIn(text: string): number | undefined {
  const said = /(\d{1,2}|[一二两三四五六七八九十])\s*(?:步|次|steps?|times|changes|edits)/i.exec(text)?.[1];
  if (said === undefined) return /\btwice\b/i.test(text) ? 2 : undefined;
  return /\d/.test(said) ? Number(said) : HAN.indexOf(said === '两' ? '二' : said);
}
