// The owner of a milk tea shop: short and to the point.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, less, more, near, times } from '../rules.ts';

const c = writer('zh', 'p4za3');
const ALL = ['城市', '海边', '森林'];

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'compound',
    'promo',
    say(
      '夏日大促改成“第二杯半价”，标成黄色，音乐开大点，转场全部换成向左滑动',
      segment("'第二杯半价'", { at: 0, end: 3, color: near('#FFD814', 80) }),
      gone("'夏日大促'"),
      textCount(3),
      segment('音乐', { volume: more }),
      transitions(2, ['slide_left', 'smooth_left']),
      clips(...ALL),
    ),
  ),
  c(
    'text',
    'promo',
    say(
      '视频里所有的字都加个红色底',
      segment("'夏日大促'", { background: near('#E02020', 100) }),
      segment("'低至五折'", { background: near('#E02020', 100) }),
      segment("'欢迎光临'", { background: near('#E02020', 100) }),
      textCount(3),
      untouched(...ALL),
    ),
  ),
  c(
    'text',
    'promo',
    say(
      '“欢迎光临”晚一点出来，22秒出现，一直到结束',
      segment("'欢迎光临'", { at: 22, end: 24 }),
      textCount(3),
      untouched("'夏日大促'", "'低至五折'", ...ALL),
    ),
  ),
  c(
    'trim',
    'promo',
    say(
      '森林这段只留前面5秒',
      clips(...ALL),
      segment('森林', { from: 0, to: 5 }),
      length(21),
      untouched('城市', '海边', "'夏日大促'", "'低至五折'"),
    ),
  ),
  c(
    'sound',
    'promo',
    say('视频的原声全关掉，只留音乐', everyClip({ volume: 0 }), segment('音乐', { volume: 0.4, end: 24 }), length(24)),
  ),
  c(
    'relative',
    'promo',
    say('音乐太吵了，音量减一半', segment('音乐', { volume: times(0.5) }), untouched(...ALL)),
    say('再小一点点', segment('音乐', { volume: less }), untouched(...ALL)),
  ),
  c(
    'canvas',
    'promo',
    say('我要发抖音的，改成竖屏', canvas(1080, 1920), clips(...ALL), textCount(3), length(24)),
    say('上下不要模糊的背景，画面直接裁切铺满', everyClip({ fit: 'cover' }), canvas(1080, 1920), length(24)),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '照片全部放上，一共18秒，每张一样长，不要推拉动效，配钢琴曲',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3, motion: 'none' }),
      length(18),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 18 }),
    ),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '照片反过来放，从蛋糕开始到厨房结束，每张两秒半',
      clips('蛋糕', '日落', '小狗', '泳池', '花园', '厨房'),
      everyClip({ seconds: 2.5 }),
      length(15),
    ),
  ),
  c(
    'combine',
    'uploads',
    say('把森林和城市连起来，森林在前，海边不要', clips('森林', '城市'), length(20)),
    say(
      '海边还是加上吧，放最后',
      clips('森林', '城市', '海边'),
      segment('海边', { from: 0, to: 10 }),
      length(30),
      untouched('森林', '城市'),
    ),
  ),
  c(
    'combine',
    'uploads',
    say('三个视频各取前4秒，拼成一条', clips(...ALL), everyClip({ seconds: 4, from: 0 }), length(12)),
  ),
  c('export', 'promo', say('导出一个gif，我发群里', exports('gif'), unchanged)),
  c(
    'export',
    'short',
    say('把第8秒的画面存成一张图给我做封面', either(exports('png', { at: 8 }), exports('jpg', { at: 8 })), unchanged),
  ),
  c(
    'place',
    'uploads',
    say(
      '城市做主画面，海边缩小放右上角，做成画中画',
      clips('城市'),
      segment('海边', { role: 'overlay', at: 0, x: above(0.5), y: below(0.5), width: below(0.6), height: below(0.6) }),
      length(12),
    ),
  ),
  c(
    'look',
    'promo',
    say(
      '海边那段颜色再鲜艳一点',
      either(segment('海边', { saturation: above(0) }), segment('海边', { preset: 'vivid' })),
      untouched('城市', '森林'),
      length(24),
    ),
  ),
  c('transition', 'promo', say('转场都去掉，直接硬切就行', transitions(0), clips(...ALL), length(24), textCount(3))),
  c(
    'question',
    'promo',
    say('现在视频上都打了哪些字？', answers('夏日大促', '低至五折', '欢迎光临')),
    say('音乐的音量现在是多少', answers(['40', '0.4', '四成'])),
  ),
  c(
    'ambiguous',
    'promo',
    say('把那行字删掉', asks()),
    say(
      '写着低至五折的那行',
      gone("'低至五折'"),
      textCount(2),
      untouched("'夏日大促'", "'欢迎光临'", '音乐', ...ALL),
      length(24),
    ),
  ),
  c(
    'history',
    'promo',
    say('海边的删掉', clips('城市', '森林'), length(16), untouched('城市')),
    say('音乐调到60%', segment('音乐', { volume: 0.6 }), clips('城市', '森林'), length(16)),
    say('前面改的全部撤销，回到最开始的样子', asAfter(0)),
  ),
  c(
    'correction',
    'promo',
    say('音乐调到80%', segment('音乐', { volume: 0.8 }), untouched(...ALL)),
    say('打错了，是18%', segment('音乐', { volume: 0.18 }), untouched(...ALL)),
  ),
  c(
    'time',
    'promo',
    say(
      '城市那段放慢到0.8倍速',
      segment('城市', { speed: 0.8, seconds: 10 }),
      clips(...ALL),
      length(26),
      untouched('海边', '森林'),
    ),
  ),
  c('capability', 'short', say('把滑板视频里的人抠出来，背景不要', needs('cutout'), unchanged)),
  c('refusal', 'trip', say('把“日落”那段视频删了', refuses(['日落', '没有', '找不到', '不存在']))),
  c(
    'relative',
    'slides',
    say(
      '每张照片都多停一秒',
      everyClip({ seconds: 5 }),
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      length(25),
      segment('钢琴曲', { volume: 0.3 }),
    ),
  ),
  c(
    'reference',
    'promo',
    say('最后那段视频静音', segment('森林', { volume: 0, seconds: 8 }), untouched('城市', '海边', '音乐'), length(24)),
    say('它前面那段也静音', segment('海边', { volume: 0, seconds: 8 }), untouched('城市', '森林', '音乐')),
  ),
];
