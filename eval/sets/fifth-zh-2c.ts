// Chinese conversations: compound and relative requests, corrections, questions and choices.
import { answers, asks, either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, gone, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { less, more } from '../rules.ts';

const on = writer('zh', 'h-zh2c');

const _CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const TRIP = clips('城市', '海边', '森林');
const _warm = either(everyClip({ preset: 'warm' }), everyClip({ temperature: more }));
const _sameSize = { width: 0.25, height: 0.25 };

const COMPOUND: Conversation[] = [];

const RELATIVE: Conversation[] = [
  on(
    'relative',
    'promo',
    say(
      '转场拖沓了，都短一点',
      segment('海边', { transitionSeconds: less, transition: 'crossfade' }),
      segment('森林', { transitionSeconds: less, transition: 'crossfade' }),
      transitions(2),
      textCount(3),
    ),
  ),
];

const CORRECTION: Conversation[] = [
  on(
    'correction',
    'promo',
    say('音乐音量调到10%', segment('音乐', { volume: 0.1 })),
    say('不不不 我是说60%', segment('音乐', { volume: 0.6 }), untouched('城市', '海边', '森林'), length(24)),
  ),
  on(
    'correction',
    'twoSongs',
    say('bgm用节拍', segment('节拍', { role: 'bgm', end: 26 }), gone('钢琴曲')),
    say('等等，还是用另一首吧', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍'), TRIP),
  ),
];

const QUESTION: Conversation[] = [on('question', 'empty', say('你都能干啥呀', answers(['剪', '裁', '视频'])))];

const AMBIGUOUS: Conversation[] = [
  on(
    'ambiguous',
    'twoSongs',
    say('配首歌', asks()),
    say(
      '第二首',
      either(
        [segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')],
        [segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍')],
      ),
      TRIP,
    ),
  ),
  on('ambiguous', 'slides', say('删一张照片', asks()), say('厨房', clips('花园', '泳池', '小狗', '日落'), length(16))),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...COMPOUND,
  ...RELATIVE,
  ...CORRECTION,
  ...QUESTION,
  ...AMBIGUOUS,
];
