import { type Item, isAudioFile, isConcept } from '../item.ts';
import { around, concept, endOf, has, inPlace, isSpan, isWord, type Rule, saidIn } from './row.ts';

const SOUNDS = ['o.music', 'o.sound', 'o.voice', 'm.voice'] as const;
const VOICE = /旁白|人声|解说|讲解|说话|讲话|口播|配音|说的话|我的话|对白/;

const isTimed = (item: Item): boolean =>
  isSpan(item) || item.is === 'dur' || item.is === 'at' || item.is === 'after' || item.is === 'before';

/** "音乐关掉", "原声全给关了", "关掉城市的声音": off, when no time is said. */
const switchedOff: Rule = (row, at) => {
  const item = row.items[at];
  if (item === undefined) return undefined;
  const off =
    isWord(item, /^关$/) ||
    (isConcept(item, 'tm.end', 'tm.stay', 'x.off') && /^(关掉|关闭|停|停掉|停了)$/.test(saidIn(row, [item])));
  if (!off) return undefined;
  const sentence = around(row, at, false);
  if (!has(sentence, ...SOUNDS, 'o.volume') || sentence.some(isTimed)) return undefined;
  if (has(sentence, 'o.text', 'o.title', 'm.captions', 'so.denoise', 'v.fadeout')) return undefined;
  const next = isWord(row.items[at + 1], /^[掉上了]$/) ? at + 2 : at + 1;
  return { items: [concept('x.off', item)], next };
};

/** "音乐盖过了旁白", "bgm抢了人声", "配乐跟人声打架": the music is to make way. */
const drowning: Rule = (row, at) => {
  const item = row.items[at];
  if (item === undefined || !(isWord(item, /^[盖抢压淹遮打让]$/) || isConcept(item, 'so.duck'))) return undefined;
  const tail = row.message.slice(item.start, item.start + 3);
  if (!/^(?:[盖抢压淹遮](?:过|住|了|着|没|掉|到|得)|打架|让路|让开|让个|让一)/.test(tail)) return undefined;
  const sentence = around(row, at, false);
  if (!has(sentence, 'o.music') || !VOICE.test(saidIn(row, sentence))) return undefined;
  return {
    items: [concept('so.duck', item)],
    next: isWord(row.items[at + 1], /^[过住了着没掉到得架路开]$/) ? at + 2 : at + 1,
  };
};

/** "人声出来时音乐低一点", "旁白的时候音乐降下来". */
const whileSpoken: Rule = (row, at) => {
  const music = row.items[at];
  if (music === undefined || !isConcept(music, 'o.music')) return undefined;
  const sentence = around(row, at, false);
  if (has(sentence, 'so.duck')) return undefined;
  const before = saidIn(row, sentence).slice(0, Math.max(0, music.start - (sentence[0]?.start ?? 0)));
  const spoken =
    /(?:旁白|人声|解说|讲解|说话|讲话|口播|配音|对白)[^,，。]{0,4}(?:时|的地方|期间|的部分|的段落|那几段|一开口|一出声|一出现|一出来|一响)[^,，。]{0,4}[,，]?[^,，。]{0,2}$/.test(
      before,
    );
  const behind = row.items.slice(at + 1, at + 6);
  if (
    !spoken ||
    !has(behind, 'deg.less', 'v.quieter', 'v.sink', 'size.smaller') ||
    behind.some(({ is }) => is === 'percent')
  )
    return undefined;
  return { items: [music, concept('so.duck', music)], next: at + 1 };
};

const OPENING = ['tm.begin', 'an.in', 'v.rise', 'mo.zoom_in', 'size.bigger', 'v.louder'] as const;
const CLOSING = ['tm.end', 'an.out', 'v.sink', 'mo.zoom_out', 'size.smaller', 'v.quieter'] as const;
/** Words that say by themselves that it goes slowly. */
const GRADUAL = /^(?:渐强|渐弱|慢慢变大|慢慢变小|弱下去|小下去|低下去)$/;

/** "音乐开头2秒渐强", "音乐慢慢进来", "最后3秒音乐慢慢变小": fades in other words. */
const fading: Rule = (row, at) => {
  const [item, next] = [row.items[at], row.items[at + 1]];
  const single = isConcept(item, ...OPENING, ...CLOSING) && item !== undefined && GRADUAL.test(saidIn(row, [item]));
  const pair = isConcept(item, 'tm.slow') && isConcept(next, ...OPENING, ...CLOSING);
  if (item === undefined || !(single || pair)) return undefined;
  const sentence = around(row, at, false);
  const opens = isConcept(single ? item : next, ...OPENING);
  if (!isOfSoundAlone(sentence) || !fitsEdges(sentence, opens, single)) return undefined;
  return { items: [concept(opens ? 'v.fadein' : 'v.fadeout', item)], next: at + (pair ? 2 : 1) };
};

/** Louder over the last seconds, or quieter over the first ones, is no fade. */
function fitsEdges(sentence: readonly Item[], opens: boolean, single: boolean): boolean {
  const head = has(sentence, 'rel.start') || sentence.some(({ is }) => is === 'head');
  const tail = has(sentence, 'rel.end') || sentence.some(({ is }) => is === 'tail');
  if (single && !head && !tail) return false;
  return opens ? head || !tail : tail || !head;
}

function isOfSoundAlone(sentence: readonly Item[]): boolean {
  const sounds = has(sentence, ...SOUNDS) || sentence.some(isAudioFile);
  if (!sounds || has(sentence, 'v.fadein', 'v.fadeout', 'o.text', 'o.title')) return false;
  return !sentence.some(({ is }) => is === 'percent' || is === 'at' || is === 'range');
}

/** "去掉背景音乐": the word for a cut-out ends where the music begins. */
const backgroundSound: Rule = ({ items, message }, at) => {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || !isConcept(item, 'm.cutout') || !/背景$/.test(message.slice(item.start, item.end)))
    return undefined;
  if (next?.start !== item.end || !(isConcept(next, 'o.music', 'o.sound', 'so.denoise') || next.is === 'file'))
    return undefined;
  return { items: [concept('v.remove', item)], next: at + 1 };
};

/** "每段都静音": pieces of the film, and not the music. */
const eachClip: Rule = (row, at) => {
  const item = row.items[at];
  if (item === undefined || !isConcept(item, 'o.each') || !/段|片段|镜头|视频/.test(saidIn(row, [item])))
    return undefined;
  const sentence = around(row, at);
  if (!has(sentence, 'v.mute', 'v.louder', 'v.quieter', 'o.volume', 'o.sound') || has(sentence, 'o.clip'))
    return undefined;
  return { items: [item, concept('o.clip', item)], next: at + 1 };
};

/** "别放音乐了", "字幕不用加了": what is there is to stop. */
const noMore: Rule = ({ items }, at) => {
  const [not, verb, noun, end] = [items[at], items[at + 1], items[at + 2], items[at + 3]];
  if (
    not === undefined ||
    noun === undefined ||
    !isConcept(not, 'x.not') ||
    !isConcept(verb, 'v.move', 'v.add', 'v.want', 'v.insert')
  )
    return undefined;
  if (!isConcept(noun, 'o.music', 'o.text', 'o.title', 'o.transition', 'm.captions') || !isWord(end, /^了$/))
    return undefined;
  const after = items[at + 4];
  return after === undefined || after.is === 'punct'
    ? { items: [concept('v.remove', not), noun], next: at + 4 }
    : undefined;
};

const AT_ONCE =
  /^(?:先?[别不]要?(?:用|让\S{0,3})?|[别不]能?)(?:一上来|一开始|一开头|上来|马上|立刻|立马|直接|这么早|那么早|太早|急着)/;

/** "别一上来就响，第5秒再进": what stands behind the comma says when. */
const notAtOnce: Rule = (row, at) => {
  const item = row.items[at];
  if (item === undefined || !AT_ONCE.test(row.message.slice(item.start, item.start + 12))) return undefined;
  const stop = endOf(row, at);
  const behind = row.items.slice(stop + 1, stop + 8);
  const when = behind.some(({ is }) => is === 'at' || is === 'dur' || is === 'after') || has(behind, 'tm.begin');
  if (!when || row.items[stop]?.is !== 'punct') return undefined;
  const named = row.items
    .slice(at, stop)
    .filter((other) => isConcept(other, ...SOUNDS, 'o.text', 'o.title') || other.is === 'file');
  return { items: [...named, concept('tm.later', item)], next: stop + 1 };
};

/** "旁白往后挪一秒半": by a time, and not to another place in the order. */
const shifted: Rule = (row, at) => {
  const [verb, by] = [row.items[at], row.items[at + 1]];
  const way = /^往([前后])[挪移提推拉调]$/.exec(row.message.slice(verb?.start ?? 0, verb?.end ?? 0));
  if (verb === undefined || way === null || by?.is !== 'dur' || !isConcept(verb, 'v.move')) return undefined;
  return { items: [concept(way[1] === '前' ? 'tm.earlier' : 'tm.later', verb), by], next: at + 2 };
};

/** "只在前8秒响", "只响到第8秒": it is heard, and not louder. */
const heardOnly: Rule = (row, at) => {
  const item = row.items[at];
  if (item === undefined || !isConcept(item, 'v.louder') || saidIn(row, [item]) !== '响') return undefined;
  const [before, next] = [row.items[at - 1], row.items[at + 1]];
  const beside =
    isWord(before, /^[时段处]$/) ||
    (before !== undefined && isTimed(before)) ||
    isConcept(next, 'rel.to') ||
    (next && isTimed(next));
  if (beside !== true || !has(around(row, at), 'tm.only', 'x.only', 'so.only', 'v.keep')) return undefined;
  return { items: [concept('tm.stay', item)], next: at + 1 };
};

/** "把它缩到6秒", "再减1秒": of a length, and not of a size or a level. */
const shortened: Rule = (row, at) => {
  const [verb, dur] = [row.items[at], row.items[at + 1]];
  if (verb === undefined || dur?.is !== 'dur') return undefined;
  const said = row.message.slice(verb.start, verb.end);
  if (isConcept(verb, 'size.smaller') && /缩[到至成]$/.test(said))
    return { items: [concept('v.cut', verb), concept('rel.to', verb), dur], next: at + 2 };
  return isConcept(verb, 'deg.less') && /减$/.test(said)
    ? { items: [concept('rel.shorter', verb), dur], next: at + 2 }
    : undefined;
};

/** "前十秒没音乐", "开头八秒先没有音乐": a time without it. */
const timeWithout: Rule = (row, at) => {
  const first = isWord(row.items[at], /^[先就都也]$/) ? at + 1 : at;
  const not = row.items[first];
  const next = isWord(row.items[first + 1], /^有$/) ? first + 2 : first + 1;
  const noun = row.items[next];
  if (not === undefined || noun === undefined || !isConcept(noun, 'o.music')) return undefined;
  if (!/^没有?$/.test(saidIn(row, [not])) || !isWhen(row.items.slice(Math.max(0, at - 3), at))) return undefined;
  // A gap would part them.
  const gone = { ...concept('v.remove', not), start: row.items[at]?.start ?? not.start, end: noun.start };
  return { items: [gone, noun], next: next + 1 };
};

/** A time, or a clip as one: "16秒以后", "海边那段". */
function isWhen(before: readonly Item[]): boolean {
  const last = before.at(-1);
  if (last?.is === 'ref' || last?.is === 'after' || last?.is === 'before') return true;
  return isSpan(last) || (before.some(({ is }) => is === 'file') && !isConcept(last, 'o.music'));
}

/** "音乐在10秒到14秒停一下": silence, and no still picture. */
const paused: Rule = (row, at) => {
  const item = row.items[at];
  if (item === undefined || !isConcept(item, 'v.freeze') || !/停/.test(saidIn(row, [item]))) return undefined;
  const sentence = around(row, at, false);
  const music = sentence.some((one) => isConcept(one, 'o.music') || isAudioFile(one));
  return music && sentence.some(({ is }) => is === 'range')
    ? { items: [concept('v.mute', item)], next: at + 1 }
    : undefined;
};

const ofSound = (sentence: readonly Item[]): boolean =>
  has(sentence, 'o.music', 'o.voice', 'm.voice') || sentence.some((one) => isAudioFile(one));

/** "那首安静的钢琴": which one it is, and no wish. */
const quietOne: Rule = (row, at) => {
  const [quiet, of, song] = row.items.slice(at, at + 3);
  if (!isConcept(quiet, 'v.quieter', 'v.louder') || !isConcept(of, 'rel.from') || song === undefined) return undefined;
  return isAudioFile(song) && /[首个支段]$/.test(row.message.slice(0, quiet?.start))
    ? { items: [song], next: at + 3 }
    : undefined;
};

/** "10秒才进", "音乐8秒进": a place in the film, and no length. */
const enters: Rule = (row, at) => {
  const [dur, begin] = [row.items[at], row.items[at + 1]];
  if (dur?.is !== 'dur' || !isConcept(begin, 'tm.begin') || begin === undefined) return undefined;
  const sentence = around(row, at, false);
  const before = row.message.slice(Math.max(0, dur.start - 2), dur.start);
  if (!ofSound(sentence) || has(sentence, 'v.fadein', 'v.fadeout', 'tm.later', 'tm.earlier', 'tm.slow'))
    return undefined;
  return /[晚迟慢早等延]/.test(before)
    ? undefined
    : { items: [inPlace({ is: 'at', ms: dur.ms }, dur), begin], next: at + 2 };
};

/** "音乐从头放到20秒": how far it is played. */
const playedTo: Rule = (row, at) => {
  const [verb, to] = [row.items[at], row.items[at + 1]];
  if (verb === undefined || (to?.is !== 'dur' && to?.is !== 'at')) return undefined;
  const said = row.message.slice(verb.start, to.start);
  const sentence = around(row, at, false);
  if (!/^(?:播?放|播|响|唱|铺|垫|持续|一直)到$/.test(said) || !ofSound(sentence) || /把/.test(saidIn(row, sentence)))
    return undefined;
  return { items: [concept('tm.until', verb), inPlace({ is: 'at', ms: to.ms }, to)], next: at + 2 };
};

/** "旁白来得太早，从第2秒起": the time that is said, and not by how much. */
const tooEarly: Rule = (row, at) => {
  const [too, early] = [row.items[at], row.items[at + 1]];
  if (!isConcept(too, 'deg.too') || !isConcept(early, 'tm.earlier', 'tm.later') || early === undefined)
    return undefined;
  const timed = around(row, at, false).some(({ is }) => is === 'at' || is === 'after');
  return timed ? { items: [concept('tm.begin', early)], next: at + 2 } : undefined;
};

/** "森林加个音频淡化", "声音淡化": of what is heard, and no transition. */
const fadeOfSound: Rule = (row, at) => {
  const item = row.items[at];
  if (item === undefined || !isConcept(item, 'tr.crossfade') || !/^淡化?$/.test(saidIn(row, [item]))) return undefined;
  return has(around(row, at), ...SOUNDS) ? { items: [concept('an.fade', item)], next: at + 1 } : undefined;
};

/** How Chinese speaks of sound. */
export const SOUND: readonly Rule[] = [
  timeWithout,
  paused,
  quietOne,
  enters,
  playedTo,
  tooEarly,
  fadeOfSound,
  heardOnly,
  shifted,
  shortened,
  notAtOnce,
  backgroundSound,
  switchedOff,
  drowning,
  whileSpoken,
  fading,
  eachClip,
  noMore,
];
