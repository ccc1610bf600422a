// Chinese conversations: looks, places on the canvas, and the canvas itself.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, film, gone, length, segment, textCount, untouched } from '../properties.ts';
import { above, asBefore, below, between, less, more, near, oneOf, times } from '../rules.ts';

const on = writer('zh', 'zh2d');

const TRIP = clips('城市', '海边', '森林');
const SLIDE_FILES = clips('厨房', '花园', '泳池', '小狗', '日落');
const toWhite = near('#FFFFFF', 20);
const blackAndWhite = either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 }));

const LOOK: Conversation[] = [
  on(
    'look',
    'trip',
    say('整体调成黑白的', blackAndWhite, TRIP, length(26)),
    say('海边那段恢复彩色', segment('海边', { preset: 'none', saturation: 0 }), untouched('城市', '森林')),
  ),
  on(
    'look',
    'promo',
    say('全片加个复古滤镜', everyClip({ preset: oneOf('vintage', 'sepia', 'faded') }), length(24), textCount(3)),
    say('不好看 滤镜去掉', everyClip({ preset: 'none' }), TRIP),
  ),
  on(
    'look',
    'trip',
    say('森林太暗了，提亮点', segment('森林', { brightness: more }), untouched('城市', '海边'), length(26)),
    say('对比度也拉高一些', segment('森林', { contrast: more, brightness: asBefore }), untouched('城市', '海边')),
  ),
  on(
    'look',
    'lesson',
    say('摄像头那路是绿幕拍的，把绿色抠掉', segment('摄像头', { key: near('#00FF00', 100) }), untouched('录屏')),
  ),
  on(
    'look',
    'short',
    say(
      '来点电影感，再压个暗角',
      segment('滑板', { preset: oneOf('cinematic', 'teal_orange'), vignette: above(0), seconds: 15 }),
      textCount(3),
    ),
  ),
  on(
    'look',
    'pieces',
    say('航拍画面整体调冷一点', either(everyClip({ temperature: less }), everyClip({ preset: 'cool' })), length(20)),
  ),
  on(
    'look',
    'trip',
    say('给城市打上模糊，别的不用', segment('城市', { blur: above(0) }), untouched('海边', '森林'), length(26)),
  ),
  on(
    'look',
    'slides',
    say(
      '小狗这张加点胶片颗粒',
      segment('小狗', { grain: above(0) }),
      untouched('厨房', '花园', '泳池', '日落'),
      length(20),
    ),
  ),
  on('look', 'slides', say('照片都改成由近到远慢慢拉远', everyClip({ motion: 'zoom_out' }), SLIDE_FILES, length(20))),
];

const PLACE: Conversation[] = [
  on(
    'place',
    'lesson',
    say(
      '摄像头小窗挪到左上角',
      segment('摄像头', { x: below(0.4), y: below(0.4), width: 0.25, height: 0.25, seconds: 30 }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
    say('再大一圈', segment('摄像头', { width: more, height: more, x: below(0.5), y: below(0.5) }), untouched('录屏')),
    say('弄成半透明', segment('摄像头', { opacity: between(0.3, 0.7), width: asBefore }), untouched('录屏')),
  ),
  on(
    'place',
    'lesson',
    say(
      '右下角的摄像头歪一点，转15度',
      segment('摄像头', { rotation: oneOf(15, -15), width: 0.25 }),
      untouched('录屏'),
    ),
  ),
  on(
    'place',
    'uploads',
    say(
      '城市全屏打底，海边放右上角当画中画，宽度占画面三成',
      clips('城市'),
      segment('海边', { role: 'overlay', at: 0, x: above(0.6), y: below(0.4), width: 0.3 }),
      gone('森林'),
    ),
  ),
  on(
    'place',
    'lesson',
    say('摄像头缩到现在的一半大', segment('摄像头', { width: times(0.5), height: times(0.5) }), untouched('录屏')),
  ),
  on(
    'place',
    'slides',
    say(
      '把蛋糕.jpg 贴在左下角，10秒到14秒之间出现',
      segment('蛋糕', { role: 'overlay', at: 10, end: 14, x: below(0.5), y: above(0.5), width: below(0.7) }),
      SLIDE_FILES,
      length(20),
    ),
  ),
  on(
    'place',
    'lesson',
    say(
      '小窗只在前10秒出现就行',
      segment('摄像头', { at: 0, end: 10, width: 0.25 }),
      untouched('录屏', '旁白'),
      length(30),
    ),
  ),
];

const CANVAS: Conversation[] = [
  on(
    'canvas',
    'trip',
    say('改成竖屏9:16', canvas(1080, 1920), TRIP, length(26)),
    say('画面铺满，别留模糊边', everyClip({ fit: 'cover' }), canvas(1080, 1920), TRIP),
  ),
  on('canvas', 'promo', say('给我弄成抖音的尺寸', canvas(1080, 1920), textCount(3), length(24), TRIP)),
  on('canvas', 'slides', say('改成正方形的吧，我发朋友圈', canvas(1080, 1080), SLIDE_FILES, length(20))),
  on('canvas', 'short', say('换成B站那种横屏', canvas(1920, 1080), clips('滑板'), textCount(3), length(15))),
  on('canvas', 'empty', say('画布1:1，背景换成白色', canvas(1080, 1080), film({ background: toWhite }))),
  on('canvas', 'talk', say('帧率改成 25fps', canvas(1920, 1080, 25), length(600))),
  on(
    'canvas',
    'twoSongs',
    say('这个项目的名称改为《周末碎片》', film({ title: oneOf('周末碎片', '《周末碎片》') }), textCount(0), TRIP),
  ),
  on(
    'canvas',
    'promo',
    say('在第10秒打个标记，叫“折扣出现”', film({ markers: 1 }), textCount(3), length(24)),
    say('标记删了吧', film({ markers: 0 }), textCount(3), length(24)),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...LOOK, ...PLACE, ...CANVAS];
