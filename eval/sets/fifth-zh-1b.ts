import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, film, length, segment, textCount, untouched } from '../properties.ts';
import { above, asBefore, more } from '../rules.ts';

const on = writer('zh', 'h-zh1');

const _DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const _CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;

const arrange: Conversation[] = [
  on('arrange', 'trip', say('删第二个片段', clips('城市', '森林'), length(16), untouched('城市', '森林'))),
];

const time: Conversation[] = [
  on('time', 'trip', say('全片0.5倍速慢放', everyClip({ speed: 0.5 }), clips('城市', '海边', '森林'), length(52))),
  on('time', 'short', say('滑板倒放一下试试', segment('滑板', { reversed: true, speed: 1 }), length(15), textCount(3))),
  on(
    'time',
    'trip',
    say('不要裁内容，用加速的办法把城市压到正好5秒', segment('城市', { speed: 2, from: 0, to: 10 }), length(21)),
  ),
];

const transition: Conversation[] = [];

const look: Conversation[] = [
  on(
    'look',
    'trip',
    say('海边调亮些，饱和度也拉高', segment('海边', { brightness: more, saturation: more }), untouched('城市', '森林')),
    say('对比度也加一点', segment('海边', { contrast: more, brightness: asBefore }), untouched('城市', '森林')),
  ),
  on('look', 'slides', say('给所有照片四周压个暗角', everyClip({ vignette: above(0) }), length(20))),
];

const place: Conversation[] = [
  on(
    'place',
    'lesson',
    say('小窗第10秒再出现', segment('摄像头', { at: 10, end: 30 }), untouched('录屏', '旁白'), length(30)),
  ),
];

const sizes: Conversation[] = [
  on('canvas', 'trip', say('改成9:16竖屏', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26))),
  on('canvas', 'short', say('我要发B站，换成16:9横屏', canvas(1920, 1080), textCount(3), length(15))),
  on('canvas', 'promo', say('画幅换正方形，朋友圈用的', canvas(1080, 1080), textCount(3), length(24))),
  on(
    'canvas',
    'slides',
    say('背景色设为白色', film({ background: '#FFFFFF' }), canvas(1920, 1080), length(20)),
    say('然后尺寸调成4比5', canvas(1080, 1350), film({ background: '#FFFFFF' }), length(20)),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...arrange, ...time, ...transition, ...look, ...place, ...sizes];
