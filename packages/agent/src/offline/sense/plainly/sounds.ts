import { NO_DUCK } from '../../intents/sound/ducks.ts';
import type { Slots } from '../slots.ts';
import { allWholly, degreeOf, inWords, isUnclear, lengthOf, nounOf } from './meant.ts';
import { amountOf, type Plainly, say } from './say.ts';

const HEARD = ['o.music', 'o.voice', 'm.voice', 'o.overlay', 'o.image', 'o.clip', 'o.sound', 'o.all', 'p.both', 'o.it'];

/** What a wish of sound is about: what is named, else the kind of sound; "" when it says nothing of the kind. */
function heardOf(slots: Slots): string | undefined {
  const { things, who, sounds } = slots;
  // "The music under the beach" is neither all of the music nor the beach.
  const clips = things.length - sounds.length;
  if (clips > 0 && slots.has('o.music')) return undefined;
  if (things.length > 0) return who;
  if (isUnclear(slots, ...HEARD)) return undefined;
  if (isOwnSound(slots)) return inWords(slots, ['the original sound', '原声']);
  return nounOf(slots, ...HEARD) ?? '';
}

/** The sound that clips came with: "no original sound, pictures only". */
const isOwnSound = (slots: Slots): boolean =>
  !slots.has('o.music', 'o.voice', 'm.voice', 'o.overlay', 'o.all') &&
  ((slots.has('o.sound') && slots.has('o.image', 'o.clip')) ||
    /original sound|own sound|camera sound|live sound|原声|现场音|环境音/i.test(slots.text));

/** With what is heard; undefined when that cannot be told. */
const heard =
  (en: (who: string, slots: Slots) => string | undefined, zh: typeof en, unsaid?: readonly [string, string]): Plainly =>
  (slots) => {
    const who = heardOf(slots);
    if (who === undefined) return undefined;
    if (who === '' && unsaid === undefined) return undefined;
    const said = who === '' ? inWords(slots, unsaid ?? ['', '']) : who;
    return slots.language === 'zh' ? zh(said, slots) : en(said, slots);
  };

/** A part of the film, when it is named. */
const whileSaid = ({ ranges: [range], language }: Slots): string =>
  range === undefined ? '' : language === 'zh' ? range : ` from ${range}`;

/** Louder or quieter, by how much, and when. */
const level =
  (way: 'up' | 'down'): Plainly =>
  (slots) => {
    const who = heardOf(slots);
    const amount = /%$|dB$/.test(slots.amount ?? '') ? slots.amount?.replace('-', '') : undefined;
    if (who === undefined || (slots.amount !== undefined && amount === undefined)) return undefined;
    return slots.language === 'zh' ? levelZh(who, slots, way, amount) : levelEn(who, slots, way, amount);
  };

function levelEn(who: string, slots: Slots, way: 'up' | 'down', amount: string | undefined): string {
  const step = amount === undefined ? degreeOf(slots, ['a little ', ''], ['much ', ''], ['', '']) : `${amount} `;
  const word = `${step}${way === 'up' ? 'louder' : 'quieter'}${whileSaid(slots)}`;
  return who === '' ? word : `make ${who} ${word}`;
}

function levelZh(who: string, slots: Slots, way: 'up' | 'down', amount: string | undefined): string | undefined {
  if (amount !== undefined) return who && `${who}的音量${way === 'up' ? '增加' : '降低'}${amount}`;
  const step = degreeOf(slots, ['', '一点'], ['', '很多'], ['', '一点']);
  return `${whileSaid(slots)}${who}${way === 'up' ? '大声' : '小声'}${step}`;
}

/** A level in numbers: "30 %", "at 30", "-6 dB", "half". */
function levelOf(slots: Slots): string | undefined {
  const said = amountOf(slots);
  if (said?.endsWith('dB') === true) return decibelsOf(slots, said);
  if (said !== undefined) return said;
  const numbers = slots.items.flatMap((item) => (item.is === 'num' ? [item.value] : []));
  const [value] = numbers;
  if (value === undefined || numbers.length > 1 || value > 400) return undefined;
  return `${value > 0 && value < 4 ? Math.round(value * 100) : value}%`;
}

/** A level in decibels is below that of the recording; "12 dB" alone may be either. */
function decibelsOf({ text }: Slots, said: string): string | undefined {
  if (said.startsWith('-')) return said;
  return /(?:[-−–]|负|minus) ?\d+(?:\.\d+)? ?(?:dB|分贝)/i.test(text) ? `-${said}` : undefined;
}

const RISES = ['v.louder', 'dir.up', 'deg.more', 'v.rise', 'size.bigger'];
const SINKS = ['v.quieter', 'dir.down', 'deg.less', 'v.sink', 'size.smaller'];
const BY =
  /\bby\b|(?:提高|增加|增大|调高|加大|加|升|提|降低|减少|减|降|调低|压低)(?:了|个|低|高)?[\d一二三四五六七八九十百]/i;
const TO = /\b(?:to|at)\b|[到为成至]/i;

/** "Up by 20 %" and "up 3 dB" change a level; all else sets it. */
function setLevel(slots: Slots): string | undefined {
  const way = changedBy(slots);
  if (way !== undefined) return way === 'unclear' ? undefined : level(way)(slots);
  const who = heardOf(slots);
  const value = levelOf(slots);
  if (who === undefined || value === undefined || slots.ranges.length > 0) return undefined;
  if (slots.language !== 'zh') return `set the volume${who === '' ? '' : ` of ${who}`} to ${value}`;
  return value === '一半' ? `${who}${who && '的'}音量减半` : `${who}${who && '的'}音量设为${value}`;
}

/** "The music up 20 %" is either: without "to" or "by" nobody can tell. */
function changedBy(slots: Slots): 'up' | 'down' | 'unclear' | undefined {
  const { amount = '', text } = slots;
  const up = slots.has(...RISES);
  if (!/%$|dB$/.test(amount) || up === slots.has(...SINKS)) return undefined;
  if (BY.test(text) || (!TO.test(text) && amount.endsWith('dB'))) return up ? 'up' : 'down';
  return TO.test(text) ? undefined : 'unclear';
}

/** Everything but what is named behind "except". */
function muted(slots: Slots): string | undefined {
  if (slots.has('p.others') && slots.things.length > 0) return undefined;
  if (slots.has('x.not') && slots.things.length > 1) return undefined;
  if (slots.has('p.except')) return exceptOf(slots, ['mute everything except', '除了', '全部静音']);
  const who = heardOf(slots);
  if (who === undefined) return undefined;
  // "The street noise" is not all there is to hear.
  if (who === '' && slots.has('so.denoise')) return undefined;
  const all = inWords(slots, ['everything', '全部']);
  if (slots.language !== 'zh') return `mute ${who || all}${whileSaid(slots)}`;
  return slots.ranges.length > 0 ? `${who || all}${whileSaid(slots)}静音` : `把${who || all}静音`;
}

function exceptOf(slots: Slots, [en, before, after]: readonly [string, string, string]): string | undefined {
  const who = slots.things.length > 0 ? slots.who : nounOf(slots, 'o.music', 'o.voice', 'm.voice', 'o.overlay', 'o.it');
  if (who === undefined) return undefined;
  return slots.language === 'zh' ? `${before}${who}${after}` : `${en} ${who}`;
}

const IN =
  /\bin\b(?! the (?:end|last|final))|start|begin|open|intro|\bup\b|[入进]|开[头始场]|起|渐强|渐起|从无|推上来|缓缓来/i;
const OUT =
  /\bout\b|\bend|away|clos|finish|die|dwindl|down|\blast\b|final|outro|出|[结末]尾|收|完|消失|渐弱|渐小|最后|掉|溜|飘走|淡去|结束|无声|拉没|没声/i;

const NO_FADE =
  /\b(?:no|without|remove|kill|drop|delete|undo|lose|get rid of)\b[^,.]{0,24}\bfad|\bfad\w*[^,.]{0,16}\b(?:off|gone|away with|removed)\b|(?:不要|去掉|取消|删掉|别|无|关掉)\S{0,4}(?:淡|渐)|(?:淡入|淡出|渐\S)\S{0,4}(?:不要|去掉|取消|删)/i;

/** Fades at one end or both, gone, or so long. */
function faded(slots: Slots): string | undefined {
  const heardWho = heardOf(slots);
  if (heardWho === undefined || slots.points.length + slots.ranges.length > 0) return undefined;
  const who = heardWho || inWords(slots, ['the music', '背景音乐']);
  const off = NO_FADE.test(slots.text);
  const way = fadeWay(slots, slots.text);
  const long = lengthOf(slots);
  if (off)
    return long === undefined ? fadeOf(slots, who, way ?? 'both', inWords(slots, ['0 seconds', '0秒'])) : undefined;
  if (way === 'both' && slots.lengths.length === 2) {
    const [first, second] = slots.ids('v.fade')[0] === 'v.fadeout' ? slots.lengths.toReversed() : slots.lengths;
    return [fadeOf(slots, who, 'in', first), fadeOf(slots, who, 'out', second)].join(inWords(slots, [', ', '，']));
  }
  // "Fade that song": at both ends, when none is said.
  const bare = /fad|淡/i.test(slots.text) ? 'both' : undefined;
  return way === undefined && bare === undefined ? undefined : fadeOf(slots, who, way ?? 'both', long);
}

function fadeOf(slots: Slots, who: string, way: keyof typeof FADES, long: string | undefined): string {
  const [en, zh] = FADES[way];
  return inWords(slots, [
    `fade ${who} ${en}${long === undefined ? '' : ` over ${long}`}`,
    `${who}的声音${zh}${long ?? ''}`,
  ]);
}

const FADES = { in: ['in', '淡入'], out: ['out', '淡出'], both: ['in and out', '淡入淡出'] } as const;

function fadeWay(slots: Slots, text: string): keyof typeof FADES | undefined {
  const starts = slots.has('v.fadein', 'fl.in') || slots.heads.length > 0;
  const ends = slots.has('v.fadeout', 'fl.out') || slots.tails.length > 0;
  if (starts !== ends) return bothSaid(text) ? 'both' : starts ? 'in' : 'out';
  const begins = starts || IN.test(text);
  const closes = ends || OUT.test(text);
  if (begins && closes) return 'both';
  return begins ? 'in' : closes ? 'out' : undefined;
}

const bothSaid = (text: string): boolean =>
  /in and out|in & out|in\/out|both ends|both edges|beginning and end|start and end|淡入淡出|渐入渐出|两头|首尾|头尾|前后/i.test(
    text,
  );

/** Levels and treatments of sound: acts and how each is said plainly. */
export const SOUNDS: Readonly<Record<string, Plainly>> = {
  ...allWholly({
    volume_up: level('up'),
    volume_down: level('down'),
    volume_set: setLevel,
    mute: muted,
    unmute: heard(
      (who, slots) => (slots.has('p.except', 'p.others') ? undefined : `unmute ${who}${whileSaid(slots)}`),
      (who, slots) => (slots.has('p.except', 'p.others') ? undefined : `${who}${whileSaid(slots)}取消静音`),
      ['everything', '全部'],
    ),
    solo: (slots) => exceptOf(slots, ['mute everything except', '除了', '全部静音']),
    sound_fade: faded,
    denoise: heard(
      (who, slots) => (isOff(slots) ? `turn off the noise reduction of ${who}` : `reduce the noise of ${who}`),
      (who, slots) => (isOff(slots) ? `关闭${who}的降噪` : `${who}降噪`),
      ['everything', '全部'],
    ),
    loudness: say(
      (_, slots) => `normalise the loudness${lufsOf(slots) === undefined ? '' : ` to ${lufsOf(slots)} LUFS`}`,
      (_, slots) => (lufsOf(slots) === undefined ? '统一响度' : `响度统一到${lufsOf(slots)} LUFS`),
    ),
  }),
  /** Whose voice it is, and which music, need not be said. */
  duck: (slots) => {
    if (NO_DUCK.test(slots.text)) return inWords(slots, ['stop ducking the music', '关闭闪避']);
    const valued = slots.amount !== undefined || slots.points.length + slots.ranges.length + slots.lengths.length > 0;
    return slots.has('x.not') || valued
      ? undefined
      : inWords(slots, ['duck the music under the voice', '说话时压低音乐']);
  },
};

const isOff = ({ text }: Slots): boolean =>
  /\b(?:without|undo|disable|turn off|switch off|stop|no) (?:the |any )?(?:noise reduction|denois|noise filter)|(?:noise reduction|denoising|denoiser?)(?: is| to be)? off|(?:关闭?|取消|去掉|不要|撤销)\S{0,4}降噪|降噪\S{0,3}(?:关|取消|去掉|不要)/i.test(
    text,
  );

function lufsOf({ text, items }: Slots): string | undefined {
  const value = /[-−–负](\d{1,2}(?:\.\d)?)/.exec(text)?.[1] ?? /(\d{1,2}) ?lufs/i.exec(text)?.[1];
  const number = items.find((item) => item.is === 'num');
  if (value !== undefined) return `-${value}`;
  return number?.is === 'num' ? `-${Math.abs(number.value)}` : undefined;
}
