// Chinese: short conversations and single messages of many people.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, between, by, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'h-zh3b');

const _DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;
const trio = clips('城市', '海边', '森林');
const _slides = clips('厨房', '花园', '泳池', '小狗', '日落');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      '三条素材全用上，总时长20秒，音乐也给我铺上',
      trio,
      length(20),
      segment('音乐', { role: 'bgm', at: 0, end: 20 }),
    ),
  ),
  talk(
    'trim',
    'trip',
    say('trim掉城市的最后3秒', segment('城市', { from: 0, to: 7 }), untouched('海边', '森林'), trio, length(23)),
  ),
  talk(
    'trim',
    'pieces',
    say('每段都只留前3秒', clipCount(4), everyClip({ seconds: 3 }), segment('#1', { from: 20, to: 23 }), length(12)),
    say(
      '撤了,改成各留后3秒',
      clipCount(4),
      everyClip({ seconds: 3 }),
      segment('#1', { from: 22, to: 25 }),
      segment('#2', { from: 2, to: 5 }),
      length(12),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      '滑板最前面两秒没内容，去掉',
      segment('滑板', { from: 4, to: 17 }),
      segment("'他从不放弃'", { at: 3, end: 7 }),
      segment('节拍', { end: 13 }),
      length(13),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      '原声全部静音，换成那首音乐',
      everyClip({ volume: 0 }),
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: above(0) }),
      trio,
      length(26),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '“欢迎光临”改成「期待您再来」，时间别动',
      segment("'期待您再来'", { at: 20, end: 24 }),
      gone("'欢迎光临'"),
      untouched("'夏日大促'", "'低至五折'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      '给每段打上地名:城市写“上海”,海边写“青岛”,森林写“莫干山”',
      segment("'上海'", { at: 0, end: between(1, 10) }),
      segment("'青岛'", { at: 10, end: between(11, 20) }),
      segment("'莫干山'", { at: 20, end: between(21, 26) }),
      textCount(3),
      length(26),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '夏日大促用打字机效果出来，字变红',
      segment("'夏日大促'", { animationIn: 'typewriter', color: near('#F01010', 90), at: 0, end: 3 }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say('剩下两行也变红', ...["'低至五折'", "'欢迎光临'"].map((one) => segment(one, { color: near('#F01010', 90) }))),
    say('唉还是不要字了，文字全删掉', textCount(0), noneOf('title'), untouched('音乐', '城市'), length(24)),
  ),
  talk(
    'look',
    'trip',
    say('整体饱和度降20%', everyClip({ saturation: by(-0.2) }), trio, length(26)),
    say('城市单独做成老照片的感觉', segment('城市', { preset: oneOf('sepia', 'vintage', 'faded') }), untouched('海边')),
  ),
  talk(
    'place',
    'lesson',
    say('摄像头那路是绿幕拍的，把绿色抠掉', segment('摄像头', { key: near('#00D820', 110) }), untouched('录屏')),
  ),
  talk('canvas', 'single', say('这条要发YouTube Shorts，先把画布设成竖版', canvas(1080, 1920))),
  talk('transition', 'promo', say('全片开头从黑场淡入1秒', film({ fadeIn: 1 }), transitions(2, 'crossfade', 1), trio)),
];
