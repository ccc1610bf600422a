import type { Slots } from '../slots.ts';
import { allWholly, inWords } from './meant.ts';
import { amountOf, type Plainly } from './say.ts';

/** Clips and photos that a wish of music names: what it lies under, begins or ends with. */
const clipsOf = ({ things, sounds }: Slots): readonly string[] => things.filter((thing) => !sounds.includes(thing));

function added(slots: Slots): string | undefined {
  const [song, ...songs] = new Set(slots.sounds);
  const [clip, ...clips] = clipsOf(slots);
  if (songs.length + clips.length + slots.heads.length > 0) return undefined;
  if (slots.has('v.fadein', 'v.fadeout', 'p.except')) return undefined;
  const amount = amountOf(slots);
  const zh = [
    fromZh(slots),
    clip && `在${clip}下面`,
    `添加${song === undefined ? '背景音乐' : `${song}作为背景音乐`}`,
    amount && `，音量${amount}`,
  ];
  if (slots.language === 'zh') return zh.filter(Boolean).join('');
  const when = slots.ranges[0] ?? slots.points[0];
  const what = song === undefined ? 'background music' : `${song} as background music`;
  return [`add ${what}`, clip && `under ${clip}`, when && `from ${when}`, amount && `at ${amount}`]
    .filter(Boolean)
    .join(' ');
}

function fromZh({ ranges: [range], points: [point] }: Slots): string {
  if (range !== undefined) return `在${range}`;
  return point === undefined ? '' : `从${point}开始`;
}

const OLD =
  /(?:instead of|rather than|in place of|replac\w+|replace|swap(?: out)?|exchange|not|no more|drop|without|enough of|代替|替换|替掉|取代|别用|不要|换掉|不用|不是|把)\s*(?:the |present |old |这首|现在的|原来的)*$/i;

/** The song that is to come: the last that is named, unless words before it say that it goes. */
function replaced(slots: Slots): string | undefined {
  const { sounds, text, language } = slots;
  const names = [...new Set(sounds)];
  if (names.length > 2 || amountOf(slots) !== undefined || slots.points.length > 0) return undefined;
  const [one, other] = names;
  const next = other === undefined || one === undefined ? one : isOld(text, other) && !isOld(text, one) ? one : other;
  if (next === undefined) return language === 'zh' ? '把背景音乐换成另一首' : 'replace the music with the other song';
  return language === 'zh' ? `把背景音乐换成${next}` : `replace the music with ${next}`;
}

const isOld = (text: string, name: string): boolean => OLD.test(text.slice(0, text.lastIndexOf(name)));

const LATER = /\blater\b|delay|postpone|push|back\b|推迟|延后|延迟|往后|晚|后移/i;
const EARLIER = /\bearlier\b|sooner|forward|提前|往前|提早|早/i;
const STOPS =
  /\b(?:stop|stops|end|ends|finish|until|till|cut|cuts|out|up to|over at|off|fade)\b|停|结束|到|为止|止|收/i;
const STARTS =
  /\b(?:start|starts|begin|begins|from|enter|come|comes|set|sets|kick|kicks|in|at|wait|only)\b|开始|起|进|入|出现|从|切入|响/i;
/** A part of the song itself and not of the film. */
const OF_SONG =
  /\b(?:of|in|into) (?:the |this |my )?(?:song|track|music|tune|piano|beat|file|mp3)|\b(?:chorus|drop|intro|refrain|verse|use|take|skip|play the part)\b|歌[曲]?(?:里|中|的第)|音乐(?:里|中|的第)|副歌|前奏|高潮|选取|截取|取|用|跳过/i;

/** When music begins and ends in the film, and from where in its file it is played. */
function placed(slots: Slots): string | undefined {
  const { sounds, text, ranges, points, lengths, heads } = slots;
  if (clipsOf(slots).length > 0 || new Set(sounds).size > 1) return undefined;
  const music = sounds[0] ?? inWords(slots, ['the music', '音乐']);
  const ofSong = OF_SONG.test(text);
  if (slots.has(...GONE) && !slots.has('rel.instead')) return absent(slots, music);
  const [head, times] = [heads[0], ranges.length + points.length + lengths.length];
  if (times > 1) return undefined;
  if (ranges[0] !== undefined)
    return ofSong
      ? undefined
      : inWords(slots, [`play ${music} only from ${ranges[0]}`, `${music}只在${ranges[0]}播放`]);
  if (head !== undefined)
    return ofSong && !STOPS.test(text)
      ? inWords(slots, [`skip the first ${head} of ${music}`, `跳过${music}的前${head}`])
      : undefined;
  if (points[0] !== undefined) return pointed(slots, music, points[0]);
  return lengths[0] === undefined ? undefined : shifted(slots, music, lengths[0]);
}

const GONE = ['v.remove', 'x.off', 'v.mute', 'v.unwanted', 'v.hide', 'x.not'];

/** A time without it. */
function absent(slots: Slots, music: string): string | undefined {
  const { ranges, points, lengths, heads, tails, text } = slots;
  if (ranges.length + points.length + lengths.length + heads.length + tails.length > 1) return undefined;
  if (ranges[0] !== undefined) return inWords(slots, [`mute ${music} from ${ranges[0]}`, `${ranges[0]}${music}静音`]);
  if (OF_SONG.test(text) || slots.has('v.cut')) return undefined;
  if (heads[0] !== undefined) return inWords(slots, [`no music in the first ${heads[0]}`, `前${heads[0]}不要音乐`]);
  if (tails[0] !== undefined) return inWords(slots, [`no music in the last ${tails[0]}`, `最后${tails[0]}不要音乐`]);
  if (points[0] === undefined) return undefined;
  const until = /\buntil|\btill|before|前/.test(text);
  return inWords(slots, [
    `${until ? 'start' : 'stop'} ${music} at ${points[0]}`,
    `${music}${until ? `从${points[0]}开始` : `到${points[0]}停`}`,
  ]);
}

function shifted(slots: Slots, music: string, length: string): string | undefined {
  const later = LATER.test(slots.text);
  if (later === EARLIER.test(slots.text)) return undefined;
  return inWords(slots, [
    `move ${music} ${length} ${later ? 'later' : 'earlier'}`,
    `${music}${later ? '推迟' : '提前'}${length}`,
  ]);
}

function pointed(slots: Slots, music: string, point: string): string | undefined {
  const { text, language } = slots;
  const stops = STOPS.test(text);
  if (OF_SONG.test(text)) return stops || language === 'zh' ? undefined : `start ${music} at ${point} of the file`;
  const starts = /\b(?:start|begin|come|enter|kick)|开始|起|进/i.test(text);
  if (stops && !starts) return inWords(slots, [`stop ${music} at ${point}`, `${music}到${point}停`]);
  return STARTS.test(text) ? inWords(slots, [`start ${music} at ${point}`, `${music}从${point}开始`]) : undefined;
}

/** Music under the film: acts and how each is said plainly. */
export const MUSIC: Readonly<Record<string, Plainly>> = {
  ...allWholly({
    music_add: added,
    music_remove: (slots) => (clipsOf(slots).length > 0 ? undefined : removed(slots)),
    music_place: placed,
  }),
  music_replace: replaced,
};

const removed = (slots: Slots): string =>
  slots.sounds[0] === undefined
    ? inWords(slots, ['remove the music', '去掉背景音乐'])
    : inWords(slots, [`remove ${slots.who}`, `删除${slots.who}`]);
