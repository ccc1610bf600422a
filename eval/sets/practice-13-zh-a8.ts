// Chinese messages of daily work: pictures, their place, and the canvas.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, between, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('zh', 'p13z8');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'look',
    'trip',
    say(
      '海边那段色调偏暖一点',
      either(segment('海边', { temperature: more }), segment('海边', { preset: 'warm' })),
      untouched('城市', '森林'),
      length(26),
    ),
  ),
  talk(
    'look',
    'promo',
    say(
      '整片做成黑白的',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      textCount(3),
      transitions(2),
      length(24),
    ),
    say('算了，滤镜都清掉，恢复彩色', everyClip({ preset: 'none', saturation: 0 }), textCount(3), length(24)),
  ),
  talk('look', 'trip', say('森林再绿一点，饱和度+30', segment('森林', { saturation: 0.3 }), untouched('城市', '海边'))),
  talk(
    'look',
    'pieces',
    say('所有镜头套电影感', everyClip({ preset: oneOf('cinematic', 'teal_orange') }), clipCount(4), length(20)),
  ),
  talk('look', 'promo', say('城市加个暗角', segment('城市', { vignette: above(0) }), untouched('海边', '森林'))),
  talk(
    'look',
    'lesson',
    say('录屏上的字看不清，锐化一下', segment('录屏', { sharpen: above(0) }), untouched('摄像头', '旁白', '钢琴曲')),
  ),
  talk(
    'look',
    'slides',
    say('五张都要老照片的感觉', everyClip({ preset: oneOf('sepia', 'vintage', 'faded') }), transitions(4), length(20)),
  ),
  talk(
    'look',
    'lesson',
    say(
      '摄像头后面是绿幕，把绿色抠成透明',
      segment('摄像头', { key: near('#00D040', 110) }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
  talk(
    'look',
    'short',
    say(
      '整体感觉有点燥，画面调冷一点',
      either(segment('滑板', { temperature: less }), segment('滑板', { preset: 'cool' })),
      textCount(3),
      length(15),
    ),
    say('再加点胶片颗粒', segment('滑板', { grain: above(0) }), textCount(3), length(15)),
  ),
  talk(
    'place',
    'lesson',
    say(
      '摄像头这个PIP换到左上角',
      segment('摄像头', { x: below(0.4), y: below(0.4), width: 0.25 }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
    say('缩到现在的一半大', segment('摄像头', { width: times(0.5), height: times(0.5) }), untouched('录屏')),
  ),
  talk(
    'place',
    'lesson',
    say(
      '小窗加大，让摄像头占满右半屏',
      segment('摄像头', { x: between(0.7, 0.8), width: between(0.45, 0.55) }),
      untouched('录屏', '旁白'),
      length(30),
    ),
  ),
  talk(
    'place',
    'short',
    say(
      '画面放大到1.2倍，边上的杂物挤出去',
      either(segment('滑板', { width: 1.2 }), segment('滑板', { cropped: true })),
      textCount(3),
      length(15),
    ),
  ),
  talk(
    'place',
    'trip',
    say('森林顺时针转90度', segment('森林', { rotation: 90 }), untouched('城市', '海边'), length(26)),
  ),
  talk(
    'place',
    'lesson',
    say('摄像头不透明度降到50%', segment('摄像头', { opacity: 0.5, width: 0.25 }), untouched('录屏', '旁白')),
  ),
  talk(
    'place',
    'slides',
    say(
      '日落那张要铺满，两边别留虚化',
      segment('日落', { fit: 'cover' }),
      untouched('厨房', '花园', '泳池', '小狗'),
      length(20),
    ),
  ),
  talk(
    'place',
    'slides',
    say(
      '厨房那张的动效换成慢慢拉远',
      segment('厨房', { motion: 'zoom_out', seconds: 4 }),
      untouched('花园', '泳池', '小狗', '日落'),
    ),
    say(
      '其余的都静止不动',
      segment('花园', { motion: 'none' }),
      segment('日落', { motion: 'none' }),
      untouched('厨房'),
    ),
  ),
  talk(
    'place',
    'uploads',
    say(
      '城市铺底，森林做成小窗放右上角',
      clips('城市'),
      segment('森林', { role: 'overlay', x: above(0.55), y: below(0.45), width: below(0.6) }),
      length(12),
    ),
  ),
  talk(
    'place',
    'trip',
    say('城市的画面左边裁掉四分之一', segment('城市', { cropped: true }), untouched('海边', '森林'), length(26)),
  ),
  talk('canvas', 'trip', say('我要发抖音，换成竖屏', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26))),
  talk(
    'canvas',
    'promo',
    say('做成方的，发朋友圈', canvas(1080, 1080), clips('城市', '海边', '森林'), textCount(3), length(24)),
  ),
  talk(
    'canvas',
    'slides',
    say('畫面比例換 4:3', canvas(1440, 1080), transitions(4), length(20)),
    say('背景底色用白的', film({ background: near('#FFFFFF') }), canvas(1440, 1080), length(20)),
  ),
  talk('canvas', 'talk', say('帧率改成60', canvas(1920, 1080, 60), clipCount(1), length(600))),
  talk('canvas', 'empty', say('先建一个9:16的竖版画布', canvas(1080, 1920))),
  talk('canvas', 'short', say('横过来，16:9', canvas(1920, 1080), clips('滑板'), textCount(3), length(15))),
  talk('canvas', 'single', say('画布设成小红书那种3:4', canvas(1080, 1440))),
  talk('canvas', 'pieces', say('要电影院那种21:9宽银幕', canvas(2520, 1080), clipCount(4), length(20))),
];
