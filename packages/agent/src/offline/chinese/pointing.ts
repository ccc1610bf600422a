import { type Item, isAudioFile, isConcept, isFileOrRef } from '../item.ts';
import { around, concept, endOf, has, indexIn, inPlace, isWord, type Rule, saidIn } from './row.ts';

/** Words for the moment of a change: "那下", "那一瞬间". */
const MOMENT = /^的?(?:那一?[下刻瞬](?:子|间)?|那一?瞬间|那个?(?:地方|点|接口|切口)|那[里儿])/;

/** "切到花园的那下", "城市到海边那一下": the transition into what comes behind. */
const intoThat: Rule = (row, at) => {
  const { items, message } = row;
  const [verb, to, third] = [items[at], items[at + 1], items[at + 2]];
  const joined =
    isConcept(to, 'rel.to') && (isWord(verb, /^[切换转接进]$/) || isConcept(verb, 'v.change', 'pl.rotate'));
  const known = verb !== undefined && /^[切换转接进]到$/.test(saidIn(row, [verb]));
  const name = joined ? third : to;
  if (!(joined || known) || name === undefined || !isFileOrRef(name)) return undefined;
  const said = MOMENT.exec(message.slice(name.end, name.end + 8))?.[0];
  if (said === undefined || isAudioFile(name) || has(around(row, at), 'o.transition', 'o.text', 'v.split'))
    return undefined;
  // "海边切到森林那一下闪个白" says between which two, and what.
  if (around(row, at).some((item) => item.is === 'concept' && item.id.startsWith('tr.'))) return undefined;
  const end = name.end + said.length;
  const next = behind(items, at, end);
  return { items: [name, concept('rel.before', name), concept('o.transition', name)], next };
};

/** "在5秒之内放完": so fast that it is through by then. */
const withinTime: Rule = (row, at) => {
  const { items, message } = row;
  const time = items[at];
  if (time?.is !== 'dur' && time?.is !== 'at') return undefined;
  const said = /^(?:之|以)?[内里](?:就|要|得|必须|全部|都|给我|全)*(?:放|播放?|走|跑|过|演)完/.exec(
    message.slice(time.end, time.end + 14),
  )?.[0];
  if (said === undefined || has(around(row, at, false), 'o.text', 'o.title', 'o.music', 'v.export')) return undefined;
  const next = behind(items, at, time.end + said.length);
  return { items: [concept('v.fast', time), concept('rel.to', time), inPlace({ is: 'dur', ms: time.ms }, time)], next };
};

const EXCESS = /^[,，]?\s?(?:超出|超过|多出|多余|剩下|剩余|余下|富余)/;

/** "全片卡到15秒，超出的从后面截掉": the excess is cut off, so as much stays as begins it. */
const restCutOff: Rule = (row, at) => {
  const { items, message } = row;
  const length = items[at];
  const before = message.slice(Math.max(0, (length?.start ?? 0) - 2), length?.start);
  if (length?.is !== 'dur' || !/[到成在为剩]\s?$/.test(before)) return undefined;
  // "从2秒要到12秒，剩下的删了" has both its ends.
  if (around(row, at, false).some((item) => item.start < length.start && (item.is === 'at' || item.is === 'range')))
    return undefined;
  if (!EXCESS.test(message.slice(length.end, length.end + 6))) return undefined;
  const end = endOf(row, at, false);
  const verb = indexIn(row, at + 1, end, (item) => isConcept(item, 'v.remove', 'v.cut', 'v.unwanted'));
  const word = items[verb];
  if (word === undefined || row.items.slice(at + 1, verb).some((item) => isFileOrRef(item))) return undefined;
  const tail = !/前面|开头|片头|头上/.test(message.slice(length.end, word.start));
  return {
    items: [concept('v.keep', length), inPlace({ is: tail ? 'head' : 'tail', ms: length.ms }, length)],
    next: verb + 1,
  };
};

/** "小狗那个位置让给蛋糕，小狗不要了": one for the other. */
const placeGivenTo: Rule = (row, at) => {
  const { items, message } = row;
  const old = items[at];
  if (old === undefined || !isFileOrRef(old) || isAudioFile(old)) return undefined;
  const said = /^(?:的|那个?|这个?)*位[置子]?(?:就|都)?(?:让|留|腾|给|换)给?(?:来|出来)?(?:给)?/.exec(
    message.slice(old.end, old.end + 12),
  )?.[0];
  const name = items.findIndex((item) => item.start >= old.end + (said?.length ?? 0));
  const fresh = items[name];
  if (said === undefined || fresh?.is !== 'file' || fresh.start !== old.end + said.length) return undefined;
  const gone = /^[,，\s]*(?:把)?(.{1,8}?)(?:就|可以)?(?:不要了?|去掉|删[掉了]|拿掉|撤[掉了]|不用了)/.exec(
    message.slice(fresh.end, fresh.end + 18),
  );
  const same = gone?.[1] !== undefined && message.slice(old.start, old.end).startsWith(gone[1]);
  const end = fresh.end + (same ? (gone?.[0].length ?? 0) : 0);
  return { items: replacing(old, fresh), next: behind(items, name, end) };
};

const replacing = (old: Item, fresh: Item): Item[] => [concept('v.replace', old), old, concept('rel.with', old), fresh];

/** The first item from a place in the message on. */
function behind(items: readonly Item[], at: number, end: number): number {
  let next = at + 1;
  while (next < items.length && (items[next]?.start ?? end) < end) next += 1;
  return next;
}

const ITS_PLACE =
  /^来?(?:顶|占|补|坐|填|替|接)(?:上|到)?(?:它|他|她|这|那)(?:个|张|段|条)?的?(?:位[置子]?|空|缺|坑|班)/;

/** "日落撤了，蛋糕补它的位置", "小狗删掉 拿蛋糕占它的位置". */
const placeTaken: Rule = (row, at) => {
  const { items, message } = row;
  const old = items[at];
  if (old === undefined || !isFileOrRef(old) || isAudioFile(old)) return undefined;
  if (!isConcept(items[at + 1], 'v.remove', 'v.unwanted', 'v.cut')) return undefined;
  const end = endOf(row, at, false);
  const name = indexIn(
    row,
    at + 2,
    end,
    (item) => item.is === 'file' && ITS_PLACE.test(message.slice(item.end, item.end + 12)),
  );
  const fresh = items[name];
  if (fresh === undefined || items.slice(at + 1, name).some(isFileOrRef)) return undefined;
  const said = ITS_PLACE.exec(message.slice(fresh.end, fresh.end + 12))?.[0] ?? '';
  return { items: replacing(old, fresh), next: behind(items, name, fresh.end + said.length) };
};

/** "步骤一到 00:08 结束，00:08 至 00:11 设备在空转，剔除": what was before a stretch ends where it begins. */
const endedThere: Rule = ({ items }, at) => {
  const [to, time, stop, comma, range] = items.slice(at, at + 5);
  if (!isConcept(to, 'rel.to') || time?.is !== 'at' || !isConcept(stop, 'v.stop') || comma?.is !== 'punct')
    return undefined;
  return range?.is === 'range' && range.fromMs === time.ms ? { items: [], next: at + 3 } : undefined;
};

/** "“欢迎光临”四个字太小": how many letters the words have. */
const lettersCounted: Rule = ({ items }, at) => {
  const [words, count, measure, noun] = items.slice(at, at + 4);
  if (words?.is !== 'quote' || count?.is !== 'num' || count.start < words.end || !isWord(measure, /^[个]$/))
    return undefined;
  if (noun === undefined || !isConcept(noun, 'o.text')) return undefined;
  return { items: [words, noun], next: at + 4 };
};

/** "配音乐，……，铺满全片": music that lies under all of it, and no picture that fills the frame. */
const laidUnderAll: Rule = (row, at) => {
  const [fill, film] = [row.items[at], row.items[at + 1]];
  if (fill === undefined || !isConcept(fill, 'fit.cover') || !/^[铺占填撑]满$/.test(saidIn(row, [fill])))
    return undefined;
  if (!isConcept(film, 'n.film') || row.items[at - 1]?.is !== 'punct') return undefined;
  const sentence = around(row, at, false);
  const sounds = has(sentence, 'o.music') || sentence.some((item) => isAudioFile(item));
  return sounds && !has(sentence, 'o.image', 'o.clip', 'o.overlay')
    ? { items: [concept('x.filler', fill)], next: at + 2 }
    : undefined;
};

/** How Chinese points at the moment of a change, at the rest of something and at its place. */
export const POINTING: readonly Rule[] = [
  intoThat,
  withinTime,
  restCutOff,
  placeGivenTo,
  placeTaken,
  endedThere,
  lettersCounted,
  laidUnderAll,
];
