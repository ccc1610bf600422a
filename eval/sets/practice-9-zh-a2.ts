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
import { above, below, less, more, near, oneOf } from '../rules.ts';

const c = writer('zh', 'p9-zh-a2');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'sound',
    'trip',
    say(
      '加上音乐，前两秒淡入，最后三秒淡出',
      segment('音乐', { at: 0, end: 26, fadeIn: 2, fadeOut: 3, role: 'bgm' }),
      clips('城市', '海边', '森林'),
      length(26),
    ),
  ),
  c(
    'sound',
    'lesson',
    say(
      '旁白说话的时候，让背景音乐自动压低',
      segment('钢琴曲', { duck: true }),
      untouched('录屏', '摄像头', '旁白'),
      length(30),
    ),
  ),
  c(
    'sound',
    'trip',
    say('三段视频的原声都关掉', everyClip({ volume: 0 }), clips('城市', '海边', '森林'), length(26)),
    say(
      '海边的声音还是要的',
      segment('海边', { volume: above(0.5) }),
      segment('城市', { volume: 0 }),
      segment('森林', { volume: 0 }),
    ),
  ),
  c(
    'sound',
    'lesson',
    say(
      '旁白里有底噪，劳烦降一下噪',
      segment('旁白', { denoise: true, volume: 1 }),
      untouched('录屏', '摄像头', '钢琴曲'),
    ),
  ),
  c('sound', 'short', say('节拍那轨删掉，只要现场声', gone('节拍'), untouched('滑板'), textCount(3), length(15))),
  c(
    'sound',
    'twoSongs',
    say(
      '前10秒用钢琴曲，后面换成节拍，一直到结束',
      segment('钢琴曲', { at: 0, end: 10 }),
      segment('节拍', { at: 10, end: 26 }),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  c(
    'sound',
    'promo',
    say('成片响度标准化到 -16 LUFS', film({ loudness: -16 }), clips('城市', '海边', '森林'), length(24)),
  ),

  c(
    'text',
    'trip',
    say(
      '片头打上“我的周末”四个大字',
      segment("'我的周末'", { at: 0, seconds: 3 }),
      textCount(1),
      untouched('城市', '海边', '森林'),
    ),
    say(
      '字换成黄色的，放到画面下方',
      segment("'我的周末'", { color: near('#FFE000'), y: above(0.6), at: 0 }),
      textCount(1),
    ),
  ),
  c(
    'text',
    'promo',
    say(
      '"低至五折"改成「全场三折」',
      segment("'全场三折'", { at: 10, end: 14 }),
      gone("'低至五折'"),
      untouched("'夏日大促'", "'欢迎光临'"),
      textCount(3),
    ),
  ),
  c(
    'text',
    'promo',
    say(
      '夏日大促那行加个红底，用打字机效果出来',
      segment("'夏日大促'", { background: near('#FF0000'), animationIn: 'typewriter', at: 0, end: 3 }),
      untouched("'低至五折'", "'欢迎光临'"),
      textCount(3),
    ),
  ),
  c(
    'text',
    'short',
    say(
      '字幕全都挪到画面顶上去',
      segment("'看这个动作'", { y: below(0.35), at: 0, end: 4 }),
      segment("'他从不放弃'", { y: below(0.35), at: 5, end: 9 }),
      segment("'下次再见'", { y: below(0.35), at: 11, end: 15 }),
      textCount(3),
    ),
  ),
  c(
    'text',
    'trip',
    say(
      '第18秒到22秒，左下角写"摄于青岛"',
      segment("'摄于青岛'", { at: 18, end: 22, x: below(0.45), y: above(0.6) }),
      textCount(1),
      untouched('城市', '海边', '森林'),
    ),
  ),
  c(
    'text',
    'trip',
    say(
      '片尾最後三秒加上「謝謝觀看」，字要白色',
      segment("'謝謝觀看'", { at: 23, end: 26, color: near('#FFFFFF', 20) }),
      textCount(1),
      length(26),
    ),
  ),
  c(
    'text',
    'empty',
    say(
      '黑底白字写“今日休息”，停五秒',
      segment("'今日休息'", { at: 0, seconds: 5, color: near('#FFFFFF', 20) }),
      textCount(1),
      length(5),
    ),
  ),

  c(
    'transition',
    'trip',
    say('所有接口都用叠化', transitions(2, CROSS), clips('城市', '海边', '森林')),
    say('时长改成1秒', transitions(2, CROSS, 1), clips('城市', '海边', '森林')),
  ),
  c(
    'transition',
    'promo',
    say(
      '第二个转场改成闪白，第一个别动',
      segment('森林', { transition: oneOf('fade_white', 'dip_to_white') }),
      segment('海边', { transition: 'crossfade', transitionSeconds: 1 }),
      transitions(2),
      length(24),
    ),
  ),
  c(
    'transition',
    'trip',
    say(
      '片子开头从黑场渐显1秒，结尾渐隐到黑2秒',
      film({ fadeIn: 1, fadeOut: 2 }),
      clips('城市', '海边', '森林'),
      length(26),
    ),
  ),

  c(
    'look',
    'trip',
    say(
      '森林调成黑白的',
      either(segment('森林', { preset: oneOf('mono', 'noir') }), segment('森林', { saturation: below(-0.9) })),
      untouched('城市', '海边'),
      length(26),
    ),
  ),
  c(
    'look',
    'trip',
    say(
      '全片色调偏冷一点，对比度也拉高一点',
      either(everyClip({ temperature: less }), everyClip({ preset: 'cool' })),
      everyClip({ contrast: more }),
      length(26),
    ),
  ),
  c(
    'look',
    'promo',
    say(
      '海边套个复古滤镜，再压点暗角',
      segment('海边', { preset: 'vintage', vignette: above(0) }),
      untouched('城市', '森林', '音乐'),
      transitions(2, 'crossfade', 1),
    ),
  ),
  c(
    'look',
    'slides',
    say('厨房那张太暗了，提亮', segment('厨房', { brightness: more }), untouched('花园', '泳池', '小狗', '日落')),
    say('再亮一些', segment('厨房', { brightness: more }), untouched('花园', '泳池', '小狗', '日落')),
  ),

  c(
    'place',
    'lesson',
    say(
      '摄像头小窗挪到左上角',
      segment('摄像头', { x: below(0.3), y: below(0.3), width: 0.25 }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
  c(
    'place',
    'uploads',
    say(
      '城市铺满全屏，海边缩小放右上角做画中画',
      clips('城市'),
      segment('海边', { role: 'overlay', at: 0, x: above(0.6), y: below(0.4), width: below(0.6) }),
      length(12),
    ),
  ),
  c(
    'place',
    'trip',
    say('城市这条拍歪了，顺时针转90度', segment('城市', { rotation: 90 }), untouched('海边', '森林'), length(26)),
  ),

  c(
    'canvas',
    'trip',
    say('要发抖音的，改竖屏', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26)),
    say('上下空出来的地方用模糊背景填', everyClip({ fit: 'blur' }), canvas(1080, 1920), length(26)),
  ),
  c('canvas', 'trip', say('幀率拉到 60fps', canvas(1920, 1080, 60), clips('城市', '海边', '森林'), length(26))),
];
