// Practice messages in Chinese: transitions, looks, places, shapes.
import { either } from '../answers.ts';
import type { Conversation } from '../conversation.ts';
import { say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, below, between, more, oneOf } from '../rules.ts';

const talk = writer('zh', 'p4zc4');
const WHITE = ['fade_white', 'dip_to_white'] as const;
const BLACK = ['fade_black', 'dip_to_black'] as const;
const LEFT = ['slide_left', 'smooth_left', 'whip_left'] as const;

const TRANSITION: Conversation[] = [
  talk('transition', 'trip', say('每个镜头之间都来个闪白转场', transitions(2, WHITE), clips('城市', '海边', '森林'))),
  talk('transition', 'promo', say('转场全去掉，硬切', transitions(0), clips('城市', '海边', '森林'), length(24))),
  talk(
    'transition',
    'promo',
    say(
      '将所有转场的时长从 1 秒改为 0.5 秒。',
      transitions(2, 'crossfade', 0.5),
      clips('城市', '海边', '森林'),
      length(24, 0.6),
    ),
  ),
  talk(
    'transition',
    'trip',
    say(
      '城市到海边那一下换得太突然了，劳您给加个慢慢变黑再亮起来的过渡，别的地方不用',
      transitions(1, BLACK),
      segment('海边', { transition: oneOf<string>(...BLACK) }),
      clips('城市', '海边', '森林'),
    ),
  ),
  talk(
    'transition',
    'slides',
    say('转场统一换成向左滑动', transitions(4, LEFT), clips('厨房', '花园', '泳池', '小狗', '日落'), length(20)),
  ),
];

const LOOK: Conversation[] = [
  talk(
    'look',
    'trip',
    say(
      '海边调成电影感',
      segment('海边', { preset: oneOf('cinematic', 'teal_orange') }),
      untouched('城市', '森林'),
      length(26),
    ),
  ),
  talk(
    'look',
    'promo',
    say(
      '请对三段视频统一应用黑白效果。',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      clips('城市', '海边', '森林'),
      length(24),
    ),
  ),
  talk(
    'look',
    'slides',
    say('这些照片都有点儿发暗，您看能不能给提亮一些', everyClip({ brightness: more }), length(20)),
  ),
  talk(
    'look',
    'lesson',
    say(
      '录屏锐化一下，字看着糊，摄像头那块不用动',
      segment('录屏', { sharpen: more }),
      untouched('摄像头', '旁白', '钢琴曲'),
    ),
  ),
  talk(
    'look',
    'short',
    say(
      '上个复古滤镜',
      segment('滑板', { preset: oneOf('vintage', 'sepia', 'faded') }),
      untouched('节拍', "'看这个动作'"),
    ),
  ),
];

const PLACE: Conversation[] = [
  talk(
    'place',
    'lesson',
    say(
      '摄像头小窗挪到左下角',
      segment('摄像头', { x: below(0.4), y: above(0.6), width: 0.25, height: 0.25 }),
      untouched('录屏'),
    ),
  ),
  talk(
    'place',
    'lesson',
    say(
      '将 摄像头.mp4 的窗口设为画面宽度的 40%，位置仍在右下角。',
      segment('摄像头', { width: 0.4, x: above(0.6), y: above(0.6) }),
      untouched('录屏'),
    ),
  ),
  talk(
    'place',
    'trip',
    say(
      '城市那段拍的时候手机拿横了，画面顺时针转90度',
      segment('城市', { rotation: 90 }),
      untouched('海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'place',
    'lesson',
    say(
      '右下角那个小窗做成半透明的',
      segment('摄像头', { opacity: between(0.2, 0.8), x: above(0.6), y: above(0.6) }),
      untouched('录屏'),
    ),
  ),
];

const CANVAS: Conversation[] = [
  talk('canvas', 'trip', say('改成竖屏，我要发抖音', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26))),
  talk('canvas', 'promo', say('画面改成1:1方形，朋友圈投放用', canvas(1080, 1080), textCount(3), length(24))),
  talk(
    'canvas',
    'short',
    say('这个竖着的片子我想搁家里电视上看，请您给改成横的吧，两边空着也没关系', canvas(1920, 1080), length(15)),
  ),
  talk('canvas', 'slides', say('画布设置：3840×2160，60fps。', canvas(3840, 2160, 60), length(20))),
  talk('canvas', 'empty', say('新项目，先把画面比例设成 4:5。', canvas(1080, 1350), length(0))),
];

export const CONVERSATIONS: readonly Conversation[] = [...TRANSITION, ...LOOK, ...PLACE, ...CANVAS];
