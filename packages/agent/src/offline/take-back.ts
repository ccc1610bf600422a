import type { Language, Plan, PlannerContext, RecentEdit, ToldChange } from '@reelsmith/core';
import { changesNamed, ORDINALS, placeSaid } from './kinds-of-change.ts';

/** Longer messages ask for more than to take back a part of an edit. */
const MOST_LETTERS = 240;
const QUOTED = /"[^"]{0,200}"|“[^”]{0,200}”|「[^」]{0,200}」|『[^』]{0,200}』/g;
const STOP = /[,，。;；!！?？\n]|\.(?!\d)|\bbut\b|但是?|\band (?=keep|leave)/;
/** Say alone that something is taken back. */
const STRONG =
  /\bundo\b|\brevert\b|\btake back\b|\btake .{1,40} back\b(?! to)|\broll back\b|\broll .{1,40} back\b(?! to)|撤销|撤回|撤掉/i;
/** Say it of a change only: "remove the second change". */
const WEAK =
  /\b(?:cancel|reverse|remove|drop|discard|scrap|lose|delete|get rid of|throw out)\b|取消|还原|去掉|不要|删掉|删除|退回|回退/i;
const CHANGE =
  /\b(?:changes?|edits?|modifications?|adjustments?)\b|修改|改动|更改|变动|[那这一二三四五六七八九十\d]处/i;
const KEEPS =
  /\b(?:keep|leave|hold on to)\b|\b(?:rest|others?|everything else) (?:can |should |may )?stays?\b|保留|留着|不动|不变|别动/i;
const FILLER =
  /^(?:\W|please|thanks|thank you|ok|okay|hm+|no|nah|wait|actually|oh|sorry|请|谢谢|嗯|好|不|等等|等一下|麻烦|帮我)*$/i;
const ONLY = /\b(?:only|just)\b|只|仅|单独/i;
const REST = /\b(?:rest|others?|everything else|all the rest|remaining)\b|其他|其余|别的|剩下/i;
const BUT = /\b(?:except|apart from|other than|besides)\b(.{1,60})$|除了?(.{1,30}?)(?:以外|之外|外|，|,|$)/i;

/** The plan of a message that takes back single changes of an edit: by number, by what they are, or all but some.
 *  Undefined for every other message, and for one that means a whole edit: that is an undo. */
export function takeBackPlan(message: string, context: PlannerContext, language: Language): Plan | undefined {
  const { edits = [] } = context;
  if (edits.length === 0 || message.length > MOST_LETTERS) return undefined;
  const pieces = message
    .replace(QUOTED, ' ')
    .split(STOP)
    .filter((piece) => piece.trim() !== '');
  const acting = pieces.filter((piece) => STRONG.test(piece) || (WEAK.test(piece) && CHANGE.test(piece)));
  const [said] = acting;
  const others = pieces.filter((piece) => piece !== said);
  if (said === undefined || !others.every((piece) => KEEPS.test(piece) || FILLER.test(piece.trim()))) return undefined;
  const kept = others.filter((piece) => KEEPS.test(piece)).join(' ');
  const meant = meantBy(said, kept, context);
  if (meant === undefined) return undefined;
  const { edit, changes } = meant;
  if (changes.length === 0) return askWhich(edit, context, language);
  if (edit === edits[0] && changes.length === edit.changes.length) return undefined;
  return planFor(edit, changes, context, language);
}

interface Meant {
  readonly edit: RecentEdit;
  readonly changes: readonly ToldChange[];
}

function meantBy(said: string, kept: string, context: PlannerContext): Meant | undefined {
  const { edits = [] } = context;
  const { edit: named, rest } = editNamed(said, edits);
  const [last] = named === undefined ? edits : [named];
  if (last === undefined) return undefined;
  const spared = sparedBy(rest, kept, context);
  if (spared !== undefined) return { edit: last, changes: last.changes.filter((change) => !spared(change)) };
  const numbers = numbersIn(rest);
  if (numbers.length > 0) return numbered(numbers, named === undefined ? edits : [last]);
  const fits = changesNamed(rest, context.draft);
  if (fits === undefined) return undefined;
  const found = (named === undefined ? edits : [last])
    .map((edit) => ({ edit, changes: edit.changes.filter(({ change }) => fits(change)) }))
    .find(({ changes }) => changes.length > 0);
  return found ?? (ONLY.test(said) || kept !== '' ? { edit: last, changes: [] } : undefined);
}

/** "Everything except the title", "keep the title and undo the rest". */
function sparedBy(said: string, kept: string, { draft }: PlannerContext): ((told: ToldChange) => boolean) | undefined {
  const except = BUT.exec(said);
  const what = except?.[1] ?? except?.[2] ?? (REST.test(said) ? kept : undefined);
  const fits = what === undefined ? undefined : changesNamed(what, draft);
  return fits === undefined ? undefined : ({ change }) => fits(change);
}

/** The change with this number in the last edit; with a number that only the row of edits has, the whole of that one. */
function numbered(numbers: readonly number[], edits: readonly RecentEdit[]): Meant | undefined {
  const [last] = edits;
  if (last === undefined) return undefined;
  const changes = numbers.flatMap((n) => last.changes[n - 1] ?? []);
  if (changes.length === numbers.length) return { edit: last, changes };
  const nth = edits.toReversed()[(numbers[0] ?? 0) - 1];
  const isSingle = last.changes.length === 1 && numbers.length === 1 && nth !== undefined;
  return isSingle ? { edit: nth, changes: nth.changes } : { edit: last, changes: [] };
}

const BEFORE_LAST =
  /\b(?:of|in|from) the (?:turn|message|request|edit|one) before(?: (?:last|that))?|\b(?:of|in|from) the (?:previous|last but one|second to last) (?:turn|message|request)|上上(?:一)?(?:次|轮|条)(?:消息|修改|的)*(?:里|中)?的?/i;
const AGO = /\b(?:from )?(two|three|four|five|\d{1,2}) (?:turns?|messages?|requests?) ago\b/i;
const NTH_EDIT = new RegExp(
  `\\b(?:of|in|from) (?:the|my) (${ORDINALS.en}) (?:turn|message|request)\\b|第(${ORDINALS.zh})(?:轮|次)(?:修改|消息|请求|的)*(?:里|中)?的?`,
  'i',
);
const COUNTS = ['two', 'three', 'four', 'five'];

/** The edit of the turn that is named, and what is said besides. */
function editNamed(said: string, edits: readonly RecentEdit[]): { edit: RecentEdit | undefined; rest: string } {
  if (BEFORE_LAST.test(said)) return { edit: edits[1], rest: said.replace(BEFORE_LAST, ' ') };
  const ago = AGO.exec(said);
  if (ago !== null) {
    const count = COUNTS.indexOf(ago[1]?.toLowerCase() ?? '') + 2;
    return { edit: edits[(count > 1 ? count : Number(ago[1])) - 1], rest: said.replace(AGO, ' ') };
  }
  const nth = NTH_EDIT.exec(said);
  if (nth === null) return { edit: undefined, rest: said };
  return { edit: edits.toReversed()[placeSaid(nth[1] ?? nth[2] ?? '') - 1], rest: said.replace(NTH_EDIT, ' ') };
}

const NOUN = '(?:changes?|edits?|modifications?|adjustments?|things?|steps?|points?|items?|ones?)';
const EN_NUMBERED = new RegExp(
  `\\b(?:${ORDINALS.en})(?:(?:, and|,| and| &) (?:the )?(?:${ORDINALS.en}))*(?: of (?:the|those|these|your|the last))? ${NOUN}\\b|\\bthe (?:${ORDINALS.en})(?: and (?:the )?(?:${ORDINALS.en}))?\\s*(?:please)?$`,
  'i',
);
const EN_COUNTED =
  /\b(?:changes?|edits?|points?|items?|number|no\.?|#) ?\d{1,2}(?:(?:, and|,| and| &)? ?#?\d{1,2})*\b/i;
const FIRST_FEW =
  /\bfirst (two|three|four|five|\d{1,2}) (?:changes|edits|things|points)\b|前(两|二|三|四|五|\d)(?:处|个|项|条)/i;
const EN_ORDINAL = new RegExp(`\\b(?:${ORDINALS.en})\\b`, 'gi');
const ZH_END = '(?=(?:修改|改动|更改|变动|调整|编辑|操作)|[和、及与跟]|吧|就|即可|那|了|的?\\s*$)';
const ZH_NUMBERED = new RegExp(`第(${ORDINALS.zh})(?:处|个|项|条|点|样)?${ZH_END}`, 'g');

/** "The second and third change", "changes 2 and 3", "第二处和第三处": counted from 1. */
function numbersIn(said: string): number[] {
  const few = FIRST_FEW.exec(said);
  if (few !== null) {
    const word = (few[1] ?? few[2] ?? '').toLowerCase();
    const count = word === '两' ? 2 : COUNTS.indexOf(word) + 2 > 1 ? COUNTS.indexOf(word) + 2 : placeSaid(word);
    return Array.from({ length: count }, (_, index) => index + 1);
  }
  const counted = EN_COUNTED.exec(said);
  if (counted !== null) return [...counted[0].matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits));
  const ordinal = EN_NUMBERED.exec(said);
  if (ordinal !== null) {
    return [...ordinal[0].matchAll(EN_ORDINAL)].map(([word]) => placeSaid(word));
  }
  return [...said.matchAll(ZH_NUMBERED)].map(([, word = '']) => placeSaid(word));
}

const plain = ({ seed }: PlannerContext, language: Language) => ({
  language,
  promises: [],
  warnings: [],
  price: 0,
  seed,
  engine: 'offline',
});

function planFor(
  { entryId }: RecentEdit,
  changes: readonly ToldChange[],
  context: PlannerContext,
  language: Language,
): Plan {
  const places = changes.flatMap((change) => change.places).toSorted((a, b) => a - b);
  const step = { id: context.mintId('step'), kind: 'takeBack', entryId, changes: places } as const;
  const one = changes.length === 1;
  const reply =
    language === 'zh'
      ? `已撤销${one ? '这一处' : `这 ${changes.length} 处`}修改，其余不变。`
      : `I took ${one ? 'that change' : `those ${changes.length} changes`} back and left everything else as it is.`;
  return { ...plain(context, language), intent: 'history', reply, steps: [step] };
}

const MOST_CHOICES = 3;

/** What was named is not among the changes: which one, is asked. */
function askWhich({ changes }: RecentEdit, context: PlannerContext, language: Language): Plan {
  const zh = language === 'zh';
  const question = zh
    ? `上一次修改里没有这一处，它有 ${changes.length} 处改动。要撤销哪一处？`
    : `The last edit has no such change; it made ${changes.length}. Which one shall I take back?`;
  const choices = changes.slice(0, MOST_CHOICES).map(({ sentence }, index) => ({
    label: sentence,
    message: zh ? `撤销第${index + 1}处修改` : `take back change ${index + 1}`,
  }));
  const list = choices.map(({ label }, index) => `${index + 1}. ${label}`).join('\n');
  const ask = { id: context.mintId('step'), kind: 'ask', question, choices } as const;
  return { ...plain(context, language), intent: 'ask', reply: `${question}\n${list}`, steps: [ask] };
}
