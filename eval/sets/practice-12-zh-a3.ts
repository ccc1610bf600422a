// Chinese: many wishes at once, relative changes, corrections, references, questions, refusals, choices, history, exports.
import { either, exports } from '../answers.ts';
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
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, less, more, near, oneOf, times } from '../rules.ts';

const on = writer('zh', 'p12z-a3');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLUE = near('#1E66F5', 120);
const GREEN = near('#20B040', 110);
const gray = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: -1 }));

export const CONVERSATIONS: readonly Conversation[] = [
  on(
    'compound',
    'uploads',
    say(
      '三个视频依次接上，中间用一秒叠化，配上音乐，音量三成，开头写“我们的旅行”，画面改成竖屏',
      clips('城市', '海边', '森林'),
      transitions(2, CROSS, 1),
      segment('音乐', { role: 'bgm', volume: 0.3, at: 0 }),
      segment("'我们的旅行'", { at: 0 }),
      textCount(1),
      canvas(1080, 1920),
    ),
  ),
  on(
    'compound',
    'trip',
    say(
      '删掉海边，城市加速到2倍，森林调成黑白，加上音乐，片尾打“再见”',
      clips('城市', '森林'),
      segment('城市', { speed: 2 }),
      gray('森林'),
      segment('音乐', { role: 'bgm', at: 0, end: 11 }),
      segment("'再见'", { end: 11 }),
      length(11),
    ),
    say('可以了，导出1080p的mp4', exports('mp4', { shortSide: 1080 }), unchanged),
  ),
  on(
    'compound',
    'photos',
    say(
      '除了厨房，其余五张做成相册，每张3秒，配钢琴曲，片头写“我的小日子”',
      clips('花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 15 }),
      segment("'我的小日子'", { at: 0 }),
      length(15),
    ),
  ),
  on(
    'compound',
    'promo',
    say(
      '音乐降到两成，“夏日大促”改成“年终清仓”，转场全去掉，第一段开头剪掉1秒',
      segment('音乐', { volume: 0.2, end: 23 }),
      segment("'年终清仓'", { at: 0 }),
      gone("'夏日大促'"),
      transitions(0),
      segment('城市', { from: 2, to: 9 }),
      textCount(3),
      length(23),
    ),
  ),
  on(
    'compound',
    'lesson',
    say(
      '摄像头移到左下角并且静音，背景音乐15%，旁白降噪，结尾1秒淡出到黑',
      segment('摄像头', { x: below(0.5), y: above(0.5), volume: 0 }),
      segment('钢琴曲', { volume: 0.15 }),
      segment('旁白', { denoise: true, volume: 1 }),
      film({ fadeOut: 1 }),
      length(30),
    ),
  ),
  on(
    'compound',
    'short',
    say(
      '字幕都删了，节拍也去掉，滑板只要前8秒，再放慢到一半速度',
      textCount(0),
      noneOf('bgm'),
      segment('滑板', { from: 2, to: 10, speed: 0.5 }),
      length(16),
    ),
  ),
  on(
    'compound',
    'pieces',
    say(
      '第四段删掉，第一段和第二段互换，画面全部调暖，加上音乐，片头写『飞行日记』',
      clipCount(3),
      segment('#1', { from: 0 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 30 }),
      either(everyClip({ preset: 'warm' }), everyClip({ temperature: above(0) })),
      segment('音乐', { role: 'bgm', end: 15 }),
      segment("'飞行日记'", { at: 0 }),
      length(15),
    ),
  ),
  on(
    'compound',
    'recording',
    say(
      '采访放进来，只留2分钟到4分钟，声音降噪，片头写“嘉宾访谈”，做成9:16',
      segment('采访', { from: 120, to: 240, denoise: true }),
      segment("'嘉宾访谈'", { at: 0 }),
      canvas(1080, 1920),
      length(120),
    ),
  ),
  on(
    'compound',
    'single',
    say(
      '放上城市，只要3到9秒，静音，写个标题“早安”，字放中间偏下',
      segment('城市', { from: 3, to: 9, volume: 0 }),
      segment("'早安'", { at: 0, y: above(0.5) }),
      length(6),
    ),
  ),
  on(
    'compound',
    'slides',
    say(
      '蛋糕加到最后，全部改成每张3秒，音乐大一点，不要转场',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      segment('钢琴曲', { volume: more, end: 18 }),
      transitions(0),
      length(18),
    ),
  ),
  on(
    'compound',
    'twoSongs',
    say(
      '前13秒用钢琴曲，13秒往后换节拍，两首都是四成音量，海边静音',
      segment('钢琴曲', { role: 'bgm', at: 0, end: 13, volume: 0.4 }),
      segment('节拍', { role: 'bgm', at: 13, end: 26, volume: 0.4 }),
      segment('海边', { volume: 0 }),
      untouched('城市', '森林'),
    ),
  ),
  on(
    'relative',
    'promo',
    say('配乐轻一点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('还是吵，再减半', segment('音乐', { volume: times(0.5) }), untouched('城市', '海边', '森林')),
    say(
      '“欢迎光临”这几个字再大一号',
      segment("'欢迎光临'", { size: more, at: 20 }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
  on(
    'relative',
    'short',
    say(
      '字幕整体往上提一点',
      segment("'看这个动作'", { y: less }),
      segment("'他从不放弃'", { y: less }),
      segment("'下次再见'", { y: less }),
      textCount(3),
    ),
  ),
  on('relative', 'slides', say('每张都短一秒', everyClip({ seconds: 3 }), clipCount(5), length(15))),
  on('relative', 'trip', say('海边太亮了，压暗一点', segment('海边', { brightness: less }), untouched('城市', '森林'))),
  on(
    'relative',
    'lesson',
    say('小窗再小一点', segment('摄像头', { width: less, height: less }), untouched('录屏')),
    say('小过头了，稍微大些', segment('摄像头', { width: more, height: more }), untouched('录屏')),
  ),
  on('relative', 'pieces', say('第一段稍微慢一点点', segment('#1', { speed: less }), untouched('#2', '#3', '#4'))),
  on('relative', 'promo', say('转场时间缩短一半', transitions(2, 'crossfade', 0.5), clips('城市', '海边', '森林'))),
  on('relative', 'short', say('全片再缩短5秒', length(10), clips('滑板'), segment('节拍', { end: 10 }))),
  on(
    'correction',
    'trip',
    say('第二段删掉', clips('城市', '森林'), length(16)),
    say('不对，我说的是第三段', clips('城市', '海边'), length(20)),
  ),
  on(
    'correction',
    'promo',
    say('“夏日大促”用蓝色', segment("'夏日大促'", { color: BLUE }), untouched("'低至五折'", "'欢迎光临'")),
    say('说错了，要绿的', segment("'夏日大促'", { color: GREEN }), untouched("'低至五折'", "'欢迎光临'")),
  ),
  on(
    'correction',
    'slides',
    say('把花园删掉', clips('厨房', '泳池', '小狗', '日落'), length(16)),
    say('等等，该删的是小狗，花园留着', clips('厨房', '花园', '泳池', '日落'), length(16)),
  ),
  on(
    'correction',
    'twoSongs',
    say('配上钢琴曲', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍')),
    say('算了，换成节拍', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')),
  ),
];
