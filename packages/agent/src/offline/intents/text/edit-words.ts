import type { OfferedOperation } from '@reelsmith/core';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isText } from '../../subject.ts';
import { meant } from './change.ts';
import { SIGNS } from './signs.ts';
import { NOUNS } from './told-by-place.ts';

type Run = (scene: Scene) => void;
type Edit = (words: string) => string;

const TAKES =
  /\b(?:without|no|delete|remove|drop|lose|take|get rid|strike|skip)\b|去掉|删|不要|去除|拿掉|别[带用加]|多余/i;
const GIVES =
  /\b(?:add|append|prepend|put|needs?|with|insert|should have|missing|wants?)\b|加|补|添|带|缺|少了|要有|来个/i;
const FRONT = /\b(?:in front|before|prepend|at the (?:very )?(?:beginning|start|front))\b|前面|开头|之前|前边|最前/i;
const BEHIND = /\b(?:behind|after|append|at (?:the|its) (?:very )?end)\b|后面|末尾|之后|后边|最后|句尾|结尾/i;

/** Words of a text that are put on or taken off while the rest of it stays: "remove the exclamation mark from the title",
 *  "“欢迎光临”前面加个“热烈”". Undefined for every other clause. */
export function editedWords(scene: Scene, clause: Clause): Run | undefined {
  const edit = signEdit(clause) ?? partEdit(scene, clause) ?? joinEdit(scene, clause);
  if (edit === undefined || scene.texts().length === 0) return undefined;
  return (stage) => applyEdit(stage, clause, edit);
}

function applyEdit(scene: Scene, clause: Clause, edit: Edit): void {
  const named = sayingOf(scene, clause);
  const found = named.length > 0 ? named : meant(scene, clause);
  const make = ({ segment: { id, source } }: Found): OfferedOperation[] => {
    const text = source.kind === 'text' ? edit(source.text).trim() : '';
    return text === '' || source.kind !== 'text' || text === source.text
      ? []
      : [{ op: 'setText', segmentId: id, text }];
  };
  if (found.length > 0) changeEach(scene, found, make, ['changed the words', '已改好文字']);
}

/** "Add an exclamation mark to …", "the title without the comma". */
function signEdit(clause: Clause): Edit | undefined {
  const text = clause.outsideQuotes();
  const sign = SIGNS.find(({ said }) => said.test(text));
  if (sign === undefined) return undefined;
  const both = [sign.en, sign.zh];
  if (TAKES.test(text))
    return (words) => [...words].filter((letter) => !both.some((one) => one.includes(letter))).join('');
  if (!GIVES.test(text)) return undefined;
  const [open, close] = sign.en;
  if (close !== undefined) return (words) => `${open}${words}${close}`;
  const front = FRONT.test(text) && !BEHIND.test(text);
  const after = /\b(?:after|behind)\s+["“']?([\p{L}\d]+)/iu.exec(clause.text())?.[1];
  return (words) => {
    const at = after === undefined ? -1 : words.indexOf(after);
    if (after !== undefined && at >= 0)
      return words.slice(0, at + after.length) + sign.en + words.slice(at + after.length);
    const own = /\p{Script=Han}/u.test(words) ? sign.zh : sign.en;
    return words.endsWith(own) ? words : front ? own + words : words + own;
  };
}

/** "Drop the word "our" from …": only a part of what a text says. */
function partEdit(scene: Scene, clause: Clause): Edit | undefined {
  const quotes = clause.all('quote').map(({ text }) => text);
  const [part] = quotes.filter((one) => isPart(scene, one));
  if (
    part === undefined ||
    !clause.has('v.remove', 'x.off') ||
    !/\bwords?\b|\bfrom\b|\bout of\b|[两个]?字|只[留剩]/i.test(clause.outsideQuotes())
  )
    return undefined;
  const inside = /\bwords?\b|\bfrom\b|\bout of\b|[两个]字|[里中]的?/i.test(clause.outsideQuotes());
  if (quotes.length === 1 && clause.has(...NOUNS) && !inside) return undefined;
  return (words) => words.replace(part, '').replaceAll(/ {2,}/g, ' ');
}

/** New words before or behind those of a text. */
function joinEdit(scene: Scene, clause: Clause): Edit | undefined {
  const fresh = clause.all('quote').filter(({ text }) => !isSaid(scene, text));
  const [one] = fresh;
  const text = clause.outsideQuotes();
  if (one === undefined || fresh.length > 1 || !GIVES.test(text) || !isAtText(scene, clause, text)) return undefined;
  const front = FRONT.test(text) && !BEHIND.test(text);
  if (!front && !BEHIND.test(text)) return undefined;
  return (words) => {
    const gap = /\p{Script=Han}/u.test(words) ? '' : ' ';
    return front ? `${one.text}${gap}${words}` : `${words}${gap}${one.text}`;
  };
}

/** "Add a text behind it": one of its own. */
const FRESH =
  /\badd (?:an? |the |another )?(?:new )?(?:text|title|caption|line)\b|[加添放写]上?个?(?:一?[行条句个])?新?的?(?:文字|标题|字幕)/i;

/** A text is named where the new words go, or the verb says it: "in the end" alone is a time. */
function isAtText(scene: Scene, clause: Clause, text: string): boolean {
  if (/\b(?:ap|pre)pend\b/i.test(text)) return true;
  if (FRESH.test(text)) return false;
  const known = clause.all('quote').some((quote) => isSaid(scene, quote.text));
  const noun =
    /(?:标题|文字|文案|那行字|这行字|字幕)的?(?:最?[前后]面|[前后]边|末尾|结尾|开头)(?:再|要|就|得)?[加补添接]/;
  return (
    known ||
    noun.test(text) ||
    /\b(?:behind|after|in front of|before) the (?:title|headline|text|caption)\b/i.test(text)
  );
}

const saidBy = (scene: Scene): string[] =>
  scene.texts().flatMap(({ source }) => (source.kind === 'text' ? [source.text.toLowerCase()] : []));

const isSaid = (scene: Scene, words: string): boolean =>
  saidBy(scene).some((text) => text.includes(words.trim().toLowerCase()));

const isPart = (scene: Scene, words: string): boolean =>
  isSaid(scene, words) && !saidBy(scene).includes(words.trim().toLowerCase());

/** The texts that say the words in quotes. */
function sayingOf(scene: Scene, clause: Clause): Found[] {
  const quotes = clause.all('quote').map(({ text }) => text.trim().toLowerCase());
  return everything(scene).filter(
    (one) =>
      isText(one) &&
      quotes.some(
        (words) => one.segment.source.kind === 'text' && one.segment.source.text.toLowerCase().includes(words),
      ),
  );
}
