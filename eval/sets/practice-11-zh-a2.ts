// Chinese conversations of everyday users: sound, words on the picture, transitions, looks, places, shapes.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, between, less, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p11za-a2');

const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'sound',
    'promo',
    say('背景音乐调小点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('再小一点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('太小了，回到四成', segment('音乐', { volume: 0.4 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '用节拍当背景音乐，音量两成',
      segment('节拍', { role: 'bgm', volume: 0.2, at: 0, end: 26 }),
      gone('钢琴曲'),
      length(26),
    ),
    say('改用钢琴曲', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍'), length(26)),
  ),
  talk(
    'sound',
    'lesson',
    say('有人讲话的时候音乐自动降低', segment('钢琴曲', { duck: true }), untouched('旁白', '录屏', '摄像头')),
  ),
  talk(
    'sound',
    'lesson',
    say('旁白有点电流声，降一下噪', segment('旁白', { denoise: true, volume: 1 }), untouched('钢琴曲', '录屏')),
  ),
  talk(
    'sound',
    'short',
    say('音乐开头2秒慢慢响起来', segment('节拍', { fadeIn: 2, volume: 0.5, at: 0 }), untouched('滑板')),
  ),
  talk(
    'sound',
    'trip',
    say(
      '所有视频片段都静音 片子放到第5秒时再让音乐.mp3进来',
      everyClip({ volume: 0 }),
      segment('音乐', { at: 5, end: 26, volume: above(0) }),
      length(26),
    ),
  ),
  talk('sound', 'promo', say('音乐最后三秒渐弱', segment('音乐', { fadeOut: 3, volume: 0.4, end: 24 }), length(24))),
  talk(
    'sound',
    'lesson',
    say('把摄像头的声音关了', segment('摄像头', { volume: 0, end: 30 }), untouched('旁白', '钢琴曲', '录屏')),
  ),

  talk(
    'text',
    'trip',
    say('开头加个标题"周末出游"', segment("'周末出游'", { at: 0, end: 3 }), textCount(1), length(26)),
    say('字号大一点', segment("'周末出游'", { size: more, at: 0, end: 3 }), textCount(1)),
    say('换成黄色', segment("'周末出游'", { color: near('#FFD700') }), textCount(1)),
  ),
  talk(
    'text',
    'promo',
    say(
      '把“低至五折”改成“全场三折”',
      segment("'全场三折'", { at: 10, end: 14 }),
      gone("'低至五折'"),
      textCount(3),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'slides',
    say(
      '在小狗那张照片上写「旺财」',
      segment("'旺财'", { at: between(12, 12.6), end: between(14, 16) }),
      textCount(1),
      length(20),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      '第8秒到第11秒显示“海风”，放左下角',
      segment("'海风'", { at: 8, end: 11, x: below(0.45), y: above(0.6) }),
      textCount(1),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      '字幕都加个黑色底',
      segment("'看这个动作'", { background: near('#000000') }),
      segment("'他从不放弃'", { background: near('#000000') }),
      segment("'下次再见'", { background: near('#000000') }),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '给「欢迎光临」加个淡入的效果',
      segment("'欢迎光临'", { animationIn: 'fade', at: 20, end: 24 }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      '画面顶部全程显示“第三课 光合作用”',
      segment("'第三课 光合作用'", { at: 0, end: 30, y: below(0.35) }),
      textCount(1),
      length(30),
    ),
  ),
  talk(
    'text',
    'empty',
    say(
      '来一行白色的字“敬请期待”，显示5秒',
      segment("'敬请期待'", { at: 0, end: 5, color: near('#FFFFFF', 20) }),
      length(5),
    ),
  ),

  talk(
    'transition',
    'trip',
    say('片段之间都加叠化', transitions(2, CROSS), clips('城市', '海边', '森林')),
    say('改成1秒', transitions(2, CROSS, 1), clips('城市', '海边', '森林')),
    say('转场全去掉', transitions(0), clips('城市', '海边', '森林')),
  ),
  talk(
    'transition',
    'slides',
    say(
      '第二张和第三张之间改用向左擦除',
      transitions(4),
      segment('泳池', { transition: 'wipe_left' }),
      untouched('厨房', '花园', '小狗', '日落'),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      '去掉最后一个转场',
      transitions(1),
      segment('海边', { transition: 'crossfade', transitionSeconds: 1 }),
      segment('森林', { transition: 'none' }),
    ),
  ),
  talk(
    'transition',
    'trip',
    say('开头从黑场淡入，结尾淡出到黑', film({ fadeIn: above(0), fadeOut: above(0) }), transitions(0), length(26)),
  ),

  talk(
    'look',
    'trip',
    say(
      '整体调成黑白',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(26),
    ),
    say('森林还是彩色的吧', segment('森林', { preset: 'none', saturation: 0 }), untouched('城市', '海边')),
  ),
  talk(
    'look',
    'short',
    say('画面太暗了提亮一些', segment('滑板', { brightness: more }), untouched('节拍'), length(15)),
  ),
  talk(
    'look',
    'trip',
    say(
      '海边的颜色鲜艳点，对比度也拉高',
      segment('海边', { contrast: more }),
      either(segment('海边', { saturation: more }), segment('海边', { preset: 'vivid' })),
      untouched('城市', '森林'),
    ),
  ),
  talk('look', 'promo', say('给整个片子来个电影感滤镜', everyClip({ preset: oneOf('cinematic', 'teal_orange') }))),
  talk(
    'look',
    'lesson',
    say(
      '摄像头画面偏冷，调暖一点',
      either(segment('摄像头', { temperature: more }), segment('摄像头', { preset: 'warm' })),
      untouched('录屏'),
    ),
  ),

  talk(
    'place',
    'lesson',
    say('摄像头挪到左上角', segment('摄像头', { x: below(0.4), y: below(0.4), width: 0.25 }), untouched('录屏')),
    say('再大一圈', segment('摄像头', { width: more, height: more, x: below(0.5), y: below(0.5) }), untouched('录屏')),
    say('摄像头整个不要了', gone('摄像头'), length(30), untouched('录屏', '旁白', '钢琴曲')),
  ),
  talk(
    'place',
    'trip',
    say('城市那段顺时针转90度', segment('城市', { rotation: oneOf(90, -270) }), untouched('海边', '森林')),
  ),
  talk(
    'place',
    'lesson',
    say('小窗口弄成半透明', segment('摄像头', { opacity: between(0.3, 0.7) }), untouched('录屏')),
  ),

  talk(
    'canvas',
    'trip',
    say('改成抖音竖屏尺寸', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26)),
    say(
      '上下别用模糊背景，改成白底',
      film({ background: near('#FFFFFF', 10) }),
      everyClip({ fit: 'contain' }),
      canvas(1080, 1920),
    ),
  ),
  talk('canvas', 'short', say('换成横版 16:9', canvas(1920, 1080), length(15))),
  talk('canvas', 'trip', say('帧率改成60', canvas(1920, 1080, 60), length(26))),
];
