// Chinese conversations: sound, words on screen and transitions.
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, film, gone, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, below, between, more, near } from '../rules.ts';

const on = writer('zh', 'h-zh2');

const _CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const _BLACK = ['fade_black', 'dip_to_black'];
const _WHITE = ['fade_white', 'dip_to_white'];
const _SLIDES = ['slide_left', 'slide_right', 'smooth_left', 'smooth_right'];
const TRIP = clips('城市', '海边', '森林');
const SLIDE_FILES = clips('厨房', '花园', '泳池', '小狗', '日落');

const SOUND: Conversation[] = [
  on('sound', 'trip', say('整片响度统一到 -14 LUFS', film({ loudness: -14 }), TRIP, length(26))),
];

const TEXT: Conversation[] = [
  on('text', 'promo', say('画面上的字统统去掉', textCount(0), untouched('城市', '海边', '森林', '音乐'), length(24))),
  on(
    'text',
    'short',
    say(
      '字幕太小了看不清',
      segment("'看这个动作'", { size: more }),
      segment("'他从不放弃'", { size: more }),
      segment("'下次再见'", { size: more }),
      untouched('滑板', '节拍'),
    ),
    say(
      '再加粗，后面垫个黑底',
      segment("'看这个动作'", { weight: more, background: near('#000000', 40) }),
      segment("'他从不放弃'", { weight: more, background: near('#000000', 40) }),
      segment("'下次再见'", { weight: more, background: near('#000000', 40) }),
    ),
  ),
  on('text', 'empty', say('先给我写一行字“敬请期待”，停5秒', segment("'敬请期待'", { seconds: 5 }), textCount(1))),
  on(
    'text',
    'talk',
    say(
      '1分30秒的时候在左下角打人名条『王老师 数学组』，停留5秒',
      segment("'王老师 数学组'", { at: 90, seconds: 5, x: below(0.5), y: above(0.6) }),
      textCount(1),
      length(600),
    ),
  ),
  on(
    'text',
    'slides',
    say(
      '第一张上面写“老房子”，第二张上面写“小院子”',
      segment("'老房子'", { at: 0, end: between(2, 4) }),
      segment("'小院子'", { at: between(4, 5), end: between(6, 8) }),
      textCount(2),
      SLIDE_FILES,
    ),
  ),
  on(
    'text',
    'short',
    say('字幕只删第一条，其他别动', gone("'看这个动作'"), untouched("'他从不放弃'", "'下次再见'"), length(15)),
  ),
];

const TRANSITION: Conversation[] = [
  on(
    'transition',
    'trip',
    say(
      '城市到海边之间来个故障效果，一秒',
      segment('海边', { transition: 'glitch' }),
      transitions(1, 'glitch', 1),
      TRIP,
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...SOUND, ...TEXT, ...TRANSITION];
