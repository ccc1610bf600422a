import type { GenerateStep, Language, PlannerContext } from '@reelsmith/core';
import type { Order } from './order.ts';
import type { Wanted } from './wanted.ts';

/** Words that put what was made where it belongs, so that it is not placed before. */
const SHOWS =
  /\b(?:slide ?show|montage)\b|\b(?:put|place|insert|add|use|lay|overlay|drop|show)\s+(?:it|them|this|these|that|those|the (?:picture|image|photo|clip|video|card)s?|all of them|each of them)\b|幻灯片|相册|轮播|拼接|拼起来|拼在一起|(?:把(?:它|这[张段个]|图片?|视频)们?)?(?:放|插|加|添加|叠|盖|垫)(?:入|加)?(?:到|在)(?!这里)|画中画/i;
/** Only of what was just made, when no other files are named. */
const OF_THEM = /\b(?:slide ?show|montage)\b|幻灯片|相册|轮播|拼接|拼起来|拼在一起/i;
const OTHERS = /\b(?:my|all|other|uploaded|existing)\b|我的|所有|全部|其他|上传/i;
const PRONOUN =
  /\b(put|place|insert|add|use|lay|overlay|drop|show|move)\s+(?:it|them|this|these|that|those|all of them|each of them|the (?:new |generated )?(?:picture|image|photo|clip|video|card)s?)\b/i;
const OF_PRONOUN = /\b(of|with|from|out of) (?:it|them|these|those|this)\b/gi;
const ZH_PRONOUN =
  /(?:把)?(?:它们?|这[张段个幅](?:图片?|视频|画)?|这些(?:图片?|视频)?|(?:这|那)?图片?|新图)(?=放|插|加|添加|叠|盖|垫|做|移)/;
const ZH_BARE = /^(?:放|插|加|添加|叠|盖|垫)(?:入|加)?(?:到|在)/;

interface Around {
  readonly orders: readonly Order[];
  readonly rest: string;
  readonly language: Language;
  readonly context: PlannerContext;
}

/** True when the rest of a message says itself where what was made is shown. */
export function isShown(rest: string): boolean {
  return SHOWS.test(rest);
}

/** The rest of a message with what was made under its name. `onlyMade`: no other file is meant. */
export function restOf(
  { orders, rest, language, context }: Around,
  { placed }: { placed: boolean },
): { text: string; onlyMade: boolean } {
  const names = orders
    .filter(({ wanted }) => wanted.place === undefined && wanted.instead === undefined)
    .map(({ asset }) => asset.name);
  const inserts = orders.flatMap((order) => inserting(order) ?? []);
  const all = names.join(language === 'zh' ? '和' : ' and ');
  const said = placed || names.length === 0 ? rest : withNames(rest, all);
  const text = [...inserts, said].filter((part) => part.trim() !== '').join(language === 'zh' ? '，' : ', then ');
  const onlyMade = !placed && names.length > 0 && OF_THEM.test(rest) && !OTHERS.test(rest);
  return { text, onlyMade: onlyMade && context.draft.tracks.every(({ segments }) => segments.length === 0) };
}

function inserting({ wanted, asset, card }: Order): string | undefined {
  const { place, instead, language, kind, durationMs } = wanted;
  const { name } = asset;
  const zh = language === 'zh';
  if (instead !== undefined) return zh ? `把${instead}换成${name}` : `replace ${instead} with ${name}`;
  if (place === undefined) return undefined;
  const put = zh ? `在${place.replace(/^在/, '')}插入${name}` : `insert ${name} ${place}`;
  if (durationMs === undefined || (kind === 'video' && card === undefined)) return put;
  const seconds = durationMs / 1000;
  return zh ? `${put}，把${name}改成${seconds}秒` : `${put}, then make ${name} ${seconds} seconds long`;
}

function withNames(rest: string, names: string): string {
  if (/\p{Script=Han}/u.test(rest)) {
    const bare = rest.replace(/^[\s，,]+/, '');
    if (ZH_BARE.test(bare)) return `把${names}${bare}`;
    return bare.replace(ZH_PRONOUN, `把${names}`);
  }
  return rest
    .replace(PRONOUN, (_found, verb: string) => `${verb} ${names}`)
    .replace(OF_PRONOUN, (found) => (OF_THEM.test(rest) ? '' : found));
}

/** "A cat.png": what the file will be called, as far as that is known. */
export function fileName({ prompt }: Wanted, { expects }: GenerateStep): string {
  const ending = expects.kind === 'video' ? 'mp4' : (expects.format ?? 'png');
  const short = [...prompt].slice(0, 60).join('').trim();
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}.${ending}`;
}
