import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, length, segment, transitions, untouched } from '../properties.ts';

const on = writer('zh', 'h-zh1');

const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const _FADES = [...DISSOLVES, 'fade_black', 'dip_to_black'];
const _PHOTOS = ['厨房', '花园', '泳池', '小狗', '日落', '蛋糕'] as const;
const SHOWN = ['厨房', '花园', '泳池', '小狗', '日落'] as const;

const combine: Conversation[] = [
  on('combine', 'uploads', say('先放森林，再放城市，海边那段不要', clips('森林', '城市'), length(20), transitions(0))),
];

const slideshow: Conversation[] = [
  on(
    'slideshow',
    'slides',
    say(
      '还有一张蛋糕没用上，加到最后面，停留时间跟其他照片一样',
      clips(...SHOWN, '蛋糕'),
      segment('蛋糕', { seconds: 4, at: 20 }),
      length(24),
      untouched(...SHOWN),
    ),
  ),
];

const trim: Conversation[] = [
  on(
    'trim',
    'trip',
    say(
      '删除 00:12 到 00:15 之间的内容',
      clips('城市', '海边', '海边', '森林'),
      segment('海边', { from: 0, to: 2 }),
      segment('海边/2', { from: 5, to: 10 }),
      length(23),
      untouched('城市', '森林'),
    ),
  ),
  on(
    'trim',
    'promo',
    say('最后一段缩短到五秒', segment('森林', { seconds: 5, from: 0 }), length(21), untouched('城市', '海边')),
    say('城市也要五秒', segment('城市', { seconds: 5 }), length(18), segment('森林', { seconds: 5 })),
  ),
  on(
    'trim',
    'recording',
    say('从5分钟的地方开始截取一分钟', clips('采访'), segment('采访', { from: 300, to: 360 }), length(60)),
    say('结尾再去掉十秒', segment('采访', { from: 300, to: 350 }), length(50)),
  ),
  on(
    'trim',
    'trip',
    say(
      '每段都只留前4秒',
      clips('城市', '海边', '森林'),
      everyClip({ seconds: 4 }),
      segment('城市', { from: 0 }),
      segment('森林', { from: 1 }),
      length(12),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...combine, ...slideshow, ...trim];
