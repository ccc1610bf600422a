// Chinese conversations about order, speed, transitions, looks, places and sizes.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
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
import { above, asBefore, below, more, near, not, oneOf } from '../rules.ts';

const on = writer('zh', 'zh1');

const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;

const arrange: Conversation[] = [
  on(
    'arrange',
    'trip',
    say('把海边挪到最前面', clips('海边', '城市', '森林'), length(26), untouched('城市', '海边', '森林')),
    say('那城市就放到最后吧', clips('海边', '森林', '城市'), length(26), untouched('城市', '海边', '森林')),
  ),
  on(
    'arrange',
    'trip',
    say('城市和森林对调一下', clips('森林', '海边', '城市'), length(26), untouched('城市', '海边', '森林')),
  ),
  on(
    'arrange',
    'pieces',
    say(
      '第四段移到第二段前面',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
    say('现在的第一段删了', clipCount(3), segment('#1', { from: 10 }), segment('#3', { from: 30 }), length(15)),
  ),
  on(
    'arrange',
    'pieces',
    say(
      '这几段顺序是乱的，按原片里的先后顺序重新排好',
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  on(
    'arrange',
    'trip',
    say(
      '三个镜头的顺序整个颠倒过来，画面别倒放哦',
      clips('森林', '海边', '城市'),
      everyClip({ reversed: false }),
      length(26),
    ),
  ),
  on(
    'arrange',
    'slides',
    say('小狗放到花园前面', clips('厨房', '小狗', '花园', '泳池', '日落'), length(20)),
    say(
      '厨房这张不好看，换成蛋糕',
      clips('蛋糕', '小狗', '花园', '泳池', '日落'),
      segment('蛋糕', { at: 0, seconds: 4 }),
      length(20),
    ),
  ),
  on('arrange', 'trip', say('留下海边，其他的统统删掉', clips('海边'), length(10), untouched('海边'))),
  on('arrange', 'promo', say('开头那段复制一份放到结尾', clips('城市', '海边', '森林', '城市'), length(32))),
  on(
    'arrange',
    'lesson',
    say('摄像头画面整个删掉，只看录屏', gone('摄像头'), untouched('录屏', '旁白', '钢琴曲'), length(30)),
  ),
  on(
    'arrange',
    'pieces',
    say('1和3不要了', clipCount(2), segment('#1', { from: 0 }), segment('#2', { from: 10 }), length(10)),
  ),
  on(
    'arrange',
    'trip',
    say('第8秒打个标记，名字叫“高潮”', film({ markers: 1 }), textCount(0), untouched('城市', '海边', '森林')),
    say('这个项目就叫《暑假流水账》吧', film({ title: '暑假流水账', markers: 1 }), textCount(0), length(26)),
  ),
];

const time: Conversation[] = [
  on(
    'time',
    'trip',
    say('城市那段加速到两倍', segment('城市', { speed: 2, seconds: 5 }), length(21), untouched('海边', '森林')),
    say('倒着放', segment('城市', { reversed: true, speed: 2 }), length(21), untouched('海边', '森林')),
  ),
  on('time', 'talk', say('十分钟没人看得下去，直接4倍速', segment('采访', { speed: 4 }), clips('采访'), length(150))),
  on(
    'time',
    'trip',
    say('让森林变成慢动作', segment('森林', { speed: below(1) }), untouched('城市', '海边')),
    say('还是恢复原速吧', segment('森林', { speed: 1, seconds: 6 }), length(26), untouched('城市', '海边')),
  ),
  on(
    'time',
    'trip',
    say('整段海边定格成它第4秒的那一帧，时长不变', segment('海边', { freeze: 4, seconds: 10 }), length(26)),
    say('别定格了，让它正常播', segment('海边', { freeze: undefined, seconds: 10 }), length(26)),
  ),
  on(
    'time',
    'pieces',
    say(
      '后两段都调成1.5倍速',
      segment('#1', { speed: 1 }),
      segment('#2', { speed: 1 }),
      segment('#3', { speed: 1.5 }),
      segment('#4', { speed: 1.5 }),
      length(16.67),
    ),
  ),
  on('time', 'single', say('这个视频快进，三倍速', clips('城市'), segment('城市', { speed: 3 }), length(4))),
  on(
    'time',
    'short',
    say('来个升格，0.5x', segment('滑板', { speed: 0.5 }), length(30), segment('节拍', { speed: 1 })),
  ),
  on(
    'time',
    'trip',
    say(
      '海边正着放完以后，紧接着倒着再放一遍',
      clips('城市', '海边', '海边', '森林'),
      segment('海边', { reversed: false }),
      segment('海边/2', { reversed: true }),
      length(36),
    ),
  ),
  on(
    'time',
    'uploads',
    say('把城市放进来，放慢到原来的四分之三速度', clips('城市'), segment('城市', { speed: 0.75 }), length(16)),
  ),
];

const transition: Conversation[] = [
  on('transition', 'trip', say('每个镜头之间加叠化', transitions(2, DISSOLVES), clips('城市', '海边', '森林'))),
  on('transition', 'promo', say('转场都去掉，硬切就好', transitions(0), length(24), textCount(3))),
  on(
    'transition',
    'promo',
    say(
      '第一个转场换成向左擦除',
      transitions(2),
      segment('海边', { transition: 'wipe_left' }),
      segment('森林', { transition: 'crossfade', transitionSeconds: 1 }),
    ),
  ),
  on(
    'transition',
    'trip',
    say(
      '城市跟海边中间来个闪白',
      transitions(1, ['fade_white', 'dip_to_white']),
      segment('海边', { transition: not('none') }),
      clips('城市', '海边', '森林'),
    ),
  ),
  on(
    'transition',
    'slides',
    say('转场改成1秒', transitions(4, 'crossfade', 1), length(20)),
    say(
      '泳池前面那个换成故障效果',
      transitions(4),
      segment('泳池', { transition: 'glitch' }),
      untouched('花园', '日落'),
    ),
  ),
  on(
    'transition',
    'promo',
    say(
      '片头从黑场渐显，片尾渐隐到黑，都是一秒半',
      film({ fadeIn: 1.5, fadeOut: 1.5 }),
      transitions(2, 'crossfade', 1),
    ),
  ),
];

const look: Conversation[] = [
  on(
    'look',
    'trip',
    say(
      '整个片子变黑白',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(26),
    ),
  ),
  on(
    'look',
    'short',
    say('套个电影感滤镜', segment('滑板', { preset: oneOf('cinematic', 'teal_orange') }), untouched('节拍', ...CUES)),
  ),
  on(
    'look',
    'lesson',
    say('摄像头那路背景是绿幕，抠一下绿', segment('摄像头', { key: near('#00FF00', 130) }), untouched('录屏', '旁白')),
  ),
  on(
    'look',
    'promo',
    say(
      '第一个镜头偏冷，往暖调一调',
      either(segment('城市', { temperature: more }), segment('城市', { preset: 'warm' })),
      untouched('海边', '森林'),
    ),
  ),
];

const place: Conversation[] = [
  on(
    'place',
    'lesson',
    say(
      '小窗挪到左上角',
      segment('摄像头', { x: below(0.35), y: below(0.35), width: asBefore, height: asBefore }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
    say('放大到屏幕的40%', segment('摄像头', { width: 0.4, x: below(0.5), y: below(0.5) }), untouched('录屏')),
    say('不透明度设为五成', segment('摄像头', { opacity: 0.5, width: asBefore }), untouched('录屏')),
  ),
  on(
    'place',
    'trip',
    say('海边顺时针转90度', segment('海边', { rotation: oneOf(90, -270) }), untouched('城市', '森林')),
  ),
  on(
    'place',
    'trip',
    say('城市的画面裁掉四周，只留中间', segment('城市', { cropped: true, seconds: 10 }), untouched('海边')),
  ),
  on(
    'place',
    'uploads',
    say(
      '城市当主画面，海边缩小了放右下角做画中画',
      clips('城市'),
      segment('海边', { role: 'overlay', at: 0, x: above(0.6), y: above(0.6), width: below(0.6) }),
      length(12),
    ),
  ),
  on('place', 'slides', say('照片铺满全屏，别留模糊边', everyClip({ fit: 'cover' }), length(20))),
  on(
    'place',
    'trip',
    say(
      '第一段做一个缓慢推近的运镜',
      either(
        segment('城市', { motion: 'zoom_in' }),
        segment('城市', { keyframes: oneOf('height,width', 'height,width,x,y') }),
      ),
      untouched('海边', '森林'),
      length(26),
    ),
  ),
  on(
    'place',
    'lesson',
    say(
      '让小窗从右下角慢慢滑到左下角',
      segment('摄像头', { keyframes: oneOf('x', 'x,y', 'height,width,x,y') }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
];

const sizes: Conversation[] = [
  on('canvas', 'trip', say('帧率换到60fps', canvas(1920, 1080, 60), untouched('城市', '海边', '森林'))),
  on('canvas', 'empty', say('先把画布定成小红书那种3:4', canvas(1080, 1440))),
];

export const CONVERSATIONS: readonly Conversation[] = [...arrange, ...time, ...transition, ...look, ...place, ...sizes];
