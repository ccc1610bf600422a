// Chinese messages of daily work: order and cuts, transitions.
import { type Conversation, say, writer } from '../conversation.ts';
import {
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
import { oneOf } from '../rules.ts';

const talk = writer('zh', 'p13z2');

const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const WHITE = ['dip_to_white', 'fade_white'];
const BLACK = ['dip_to_black', 'fade_black'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'arrange',
    'trip',
    say('森林提到最前头去', clips('森林', '城市', '海边'), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'arrange',
    'twoSongs',
    say('海边打头阵，另外两个顺序照旧', clips('海边', '城市', '森林'), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'arrange',
    'trip',
    say('城市跟森林对调一下呗', clips('森林', '海边', '城市'), untouched('城市', '海边', '森林'), length(26)),
    say('再把海边放到最后', clips('森林', '城市', '海边'), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'arrange',
    'slides',
    say(
      '蛋糕那张还没用呢，插到泳池后面',
      clips('厨房', '花园', '泳池', '蛋糕', '小狗', '日落'),
      segment('蛋糕', { at: 12, seconds: 4 }),
      length(24),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      '顺序整个反过来，日落放第一张',
      clips('日落', '小狗', '泳池', '花园', '厨房'),
      everyClip({ seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '按航拍原片里的先后重新排一遍',
      clipCount(4),
      segment('#1', { from: 0, to: 5 }),
      segment('#2', { from: 10, to: 15 }),
      segment('#3', { from: 20, to: 25 }),
      segment('#4', { from: 30, to: 35 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '想要首尾呼应，麻烦把第1段再复制一份接到最后',
      clipCount(5),
      segment('#5', { from: 20, to: 25 }),
      untouched('#1', '#2', '#3', '#4'),
      length(25),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '2、4两段删掉，其余保留',
      clipCount(2),
      segment('#1', { from: 20, to: 25 }),
      segment('#2', { from: 30, to: 35 }),
      length(10),
    ),
    say(
      '剩下这两个换个先后',
      clipCount(2),
      segment('#1', { from: 30, to: 35 }),
      segment('#2', { from: 20, to: 25 }),
      length(10),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '末尾那段往前挪，排第二',
      clipCount(4),
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  talk('arrange', 'trip', say('海边拍糊了，删。', clips('城市', '森林'), untouched('城市', '森林'), length(16))),
  talk(
    'arrange',
    'promo',
    say(
      '最后的森林整条拿走',
      clips('城市', '海边'),
      untouched('城市', '海边'),
      segment('音乐', { end: 16 }),
      length(16),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '在第12秒的地方剪开，先别删东西',
      clips('城市', '海边', '海边', '森林'),
      segment('海边', { from: 0, to: 2, end: 12 }),
      segment('海边/2', { from: 2, to: 10, at: 12 }),
      untouched('城市', '森林'),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '城市从正中间一分为二，后半截挪到全片最后',
      clips('城市', '海边', '森林', '城市'),
      segment('城市', { from: 0, to: 5 }),
      segment('城市/2', { from: 5, to: 10 }),
      untouched('海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'trip',
    // The copy may be of the piece (6 s) or of the whole file (8 s).
    say(
      '城市和海边中间再放一遍森林',
      clips('城市', '森林', '海边', '森林'),
      untouched('城市', '海边'),
      length(33, 1.1),
    ),
    say('结尾那个森林可以去掉了', clips('城市', '森林', '海边'), untouched('城市', '海边'), length(27, 1.1)),
  ),
  talk(
    'arrange',
    'short',
    say(
      '第三条字幕提早到10秒出现',
      segment("'下次再见'", { at: 10 }),
      untouched('滑板', '节拍', "'看这个动作'", "'他从不放弃'"),
      textCount(3),
      length(15),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say(
      '「夏日大促」不要一開始就出來，移到第4秒',
      segment("'夏日大促'", { at: 4, seconds: 3 }),
      untouched('城市', '海边', '森林', "'低至五折'", "'欢迎光临'"),
      textCount(3),
      length(24),
    ),
  ),
  talk(
    'arrange',
    'lesson',
    say('摄像头的画面等到第5秒再出现', segment('摄像头', { at: 5 }), untouched('录屏', '旁白', '钢琴曲'), length(30)),
  ),
  talk(
    'arrange',
    'slides',
    say(
      '厨房不要了 用蛋糕顶它的位置',
      clips('蛋糕', '花园', '泳池', '小狗', '日落'),
      everyClip({ seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'transition',
    'trip',
    say('每个接缝都叠化一下', clips('城市', '海边', '森林'), transitions(2, DISSOLVES), length(25.5, 0.6)),
    say(
      '森林前面那个换成故障效果',
      transitions(2),
      segment('森林', { transition: 'glitch' }),
      segment('海边', { transition: oneOf(...DISSOLVES) }),
    ),
  ),
  talk(
    'transition',
    'trip',
    say(
      '城市切到海边的时候闪白',
      clips('城市', '海边', '森林'),
      transitions(1, WHITE),
      segment('海边', { transition: oneOf(...WHITE) }),
    ),
  ),
  talk(
    'transition',
    'promo',
    say('转场全去掉，硬切就行', clips('城市', '海边', '森林'), transitions(0), textCount(3), length(24)),
  ),
  talk(
    'transition',
    'promo',
    say('两处叠化统一缩到0.5秒', clips('城市', '海边', '森林'), transitions(2, DISSOLVES, 0.5), textCount(3)),
  ),
  talk(
    'transition',
    'promo',
    say(
      '最后一个转场换成黑场过渡，前一个别动',
      transitions(2),
      segment('森林', { transition: oneOf(...BLACK) }),
      segment('海边', { transition: 'crossfade', transitionSeconds: 1 }),
    ),
  ),
  talk(
    'transition',
    'slides',
    say('照片之间都换成向左擦除', transitions(4, 'wipe_left'), everyClip({ seconds: 4 }), length(20)),
    say(
      '只保留进日落的那一个，别的转场删掉',
      transitions(1, 'wipe_left'),
      segment('日落', { transition: 'wipe_left' }),
      length(20),
    ),
  ),
  talk(
    'transition',
    'slides',
    say(
      '切到花园的那下拉长到一秒',
      transitions(4, 'crossfade'),
      segment('花园', { transition: 'crossfade', transitionSeconds: 1 }),
      segment('泳池', { transitionSeconds: 0.5 }),
      length(20),
    ),
  ),
  talk(
    'transition',
    'twoSongs',
    say(
      '海边进来用圆形展开，森林进来用像素化',
      clips('城市', '海边', '森林'),
      transitions(2),
      segment('海边', { transition: 'circle_open' }),
      segment('森林', { transition: oneOf('pixelize', 'pixel_dissolve') }),
    ),
  ),
  talk(
    'transition',
    'talk',
    say('片头从黑场淡入1秒，片尾2秒淡出到黑', film({ fadeIn: 1, fadeOut: 2 }), clipCount(1), length(600)),
  ),
];
