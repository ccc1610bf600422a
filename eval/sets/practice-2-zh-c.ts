// Chinese: many things at once, relative words, corrections, what words point to.
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
import { above, below, between, by, less, more, near, oneOf, times } from '../rules.ts';

const c = writer('zh', 'p2zc');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const RED = near('#FF2020');
const YELLOW = near('#FFD700');
const trip = ['城市', '海边', '森林'];
const words = ['夏日大促', '低至五折', '欢迎光临'].map((text) => `'${text}'`);

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'compound',
    'uploads',
    say(
      '三条素材拼起来控制在20s，转场用dissolve，开头放slogan“冲鸭夏天”，music上音乐.mp3 25%，画幅9:16，最后export',
      clips(...trip),
      length(20),
      transitions(2, CROSS),
      segment("'冲鸭夏天'", { at: 0 }),
      segment('音乐', { volume: 0.25, at: 0, end: 20 }),
      canvas(1080, 1920),
      exports('mp4'),
    ),
  ),
  c(
    'compound',
    'trip',
    say(
      '头一段掐到五秒 第二段倒着放 第三段不要了 开头再整仨字“嘎嘎好” 配上音乐',
      clips('城市', '海边'),
      segment('城市', { seconds: 5 }),
      segment('海边', { reversed: true, seconds: 10 }),
      segment("'嘎嘎好'", { at: 0 }),
      segment('音乐', { role: 'bgm', at: 0, end: 15 }),
      length(15),
    ),
  ),
  c(
    'compound',
    'talk',
    say(
      '2分到7分拿掉，片头淡入，人声降噪，右上角全程打频道名“大橘影像”，转竖屏',
      length(300),
      segment('采访', { from: 0, to: 120 }),
      segment('采访/2', { from: 420, to: 600 }),
      everyClip({ denoise: true }),
      film({ fadeIn: above(0) }),
      segment("'大橘影像'", { at: 0, end: 300, x: above(0.55), y: below(0.4) }),
      canvas(1080, 1920),
    ),
    say(
      '频道名改“大橘画室”',
      segment("'大橘画室'", { at: 0, end: 300, x: above(0.55) }),
      gone("'大橘影像'"),
      length(300),
    ),
    say('输出 webm', exports('webm'), unchanged),
  ),
  c(
    'compound',
    'slides',
    say(
      '泳池那张删掉，蛋糕补在最后，每张三秒，音乐大一点，封面写“三岁快乐”',
      clips('厨房', '花园', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      length(15),
      segment('钢琴曲', { volume: more }),
      segment("'三岁快乐'", { at: 0 }),
    ),
    say('好啦导出吧我要发群里', exports('mp4'), unchanged),
  ),
  c(
    'compound',
    'short',
    say(
      '去字幕 黑白 加暗角 节拍拉到100% 末尾一秒渐黑',
      textCount(0),
      either(segment('滑板', { preset: oneOf('mono', 'noir') }), segment('滑板', { saturation: -1 })),
      segment('滑板', { vignette: above(0) }),
      segment('节拍', { volume: 1 }),
      film({ fadeOut: 1 }),
      length(15),
    ),
  ),
  c(
    'compound',
    'promo',
    say(
      '删第2段；bgm 音量 0.2；“夏日大促”字号 x2；转场清空；fps 60',
      clips('城市', '森林'),
      segment('音乐', { volume: 0.2 }),
      segment("'夏日大促'", { size: times(2) }),
      transitions(0),
      canvas(1920, 1080, 60),
    ),
  ),
  c(
    'compound',
    'twoSongs',
    say(
      '把森林移到最前面，城市調亮，用節拍當配樂、音量四成，片尾淡出到黑，標題寫「小旅行」',
      clips('森林', '城市', '海边'),
      segment('城市', { brightness: more }),
      segment('节拍', { volume: 0.4, role: 'bgm', end: 26 }),
      film({ fadeOut: above(0) }),
      segment("'小旅行'", { at: 0 }),
      gone('钢琴曲'),
    ),
  ),
  c(
    'compound',
    'lesson',
    say(
      '请将画幅改为4:3，头像置于左下角，删去配乐，并在开头显示“第三课 力的合成”，时长五秒',
      canvas(1440, 1080),
      segment('摄像头', { x: below(0.45), y: above(0.55) }),
      gone('钢琴曲'),
      segment("'第三课 力的合成'", { at: 0, end: 5 }),
      untouched('旁白'),
      length(30),
    ),
  ),
  c(
    'relative',
    'lesson',
    say('讲解的声音再响一点', segment('旁白', { volume: more }), untouched('钢琴曲', '录屏')),
    say('配乐相应轻一点', segment('钢琴曲', { volume: less }), untouched('旁白', '录屏')),
  ),
  c(
    'relative',
    'short',
    say('整体快一丢丢', segment('滑板', { speed: between(1.02, 1.6), seconds: less })),
    say('再快点', segment('滑板', { speed: more, seconds: less })),
  ),
  c(
    'relative',
    'trip',
    say('海边那一段长了 短个三秒吧', segment('海边', { seconds: 7 }), length(23), untouched('城市', '森林')),
    say('还是长 再去掉两秒', segment('海边', { seconds: by(-2) }), length(21), untouched('城市', '森林')),
  ),
  c(
    'relative',
    'promo',
    say('字都小一号，再往上挪挪', ...words.map((text) => segment(text, { size: less, y: less })), textCount(3)),
  ),
  c(
    'relative',
    'pieces',
    say(
      '#2 亮一点 #3 暗一点',
      segment('#2', { brightness: more }),
      segment('#3', { brightness: less }),
      untouched('#1', '#4'),
    ),
  ),
  c('relative', 'slides', say('钢琴声翻一倍', segment('钢琴曲', { volume: times(2) }), clipCount(5), length(20))),
  c(
    'relative',
    'twoSongs',
    say(
      '三段各縮短一秒',
      segment('城市', { seconds: 9 }),
      segment('海边', { seconds: 9 }),
      segment('森林', { seconds: 5 }),
      length(23),
    ),
  ),
  c(
    'correction',
    'slides',
    say('把花园删掉', clips('厨房', '泳池', '小狗', '日落'), length(16)),
    say('啊不是花园，是泳池！花园要留着的', clips('厨房', '花园', '小狗', '日落'), length(16)),
  ),
  c(
    'correction',
    'lesson',
    say('请把头像放到左上角', segment('摄像头', { x: below(0.4), y: below(0.4) })),
    say('抱歉，我想说的是左下角', segment('摄像头', { x: below(0.4), y: above(0.6) }), untouched('录屏')),
  ),
  c(
    'correction',
    'promo',
    say('音乐关掉', either(noneOf('bgm'), segment('音乐', { volume: 0 })), clips(...trip)),
    say('不是让你关，是调低一点', segment('音乐', { volume: between(0.02, 0.39), end: 24 }), clips(...trip)),
  ),
  c(
    'correction',
    'trip',
    say('城市给我加速三倍', segment('城市', { speed: 3 }), untouched('海边', '森林')),
    say('说秃噜嘴了，两倍', segment('城市', { speed: 2, seconds: 5 }), length(21), untouched('海边', '森林')),
  ),
  c(
    'reference',
    'promo',
    say('最后一条字标红', segment("'欢迎光临'", { color: RED }), untouched("'夏日大促'", "'低至五折'")),
    say('它前面那条也标红', segment("'低至五折'", { color: RED }), untouched("'夏日大促'", "'欢迎光临'")),
    say('剩下的那条用黄色', segment("'夏日大促'", { color: YELLOW }), untouched("'低至五折'", "'欢迎光临'")),
  ),
  c(
    'reference',
    'trip',
    say(
      '20秒那儿出现的画面用半速',
      segment('森林', { speed: 0.5, seconds: 12 }),
      length(32),
      untouched('城市', '海边'),
    ),
    say('把它挪到开头', clips('森林', '城市', '海边'), length(32), segment('森林', { speed: 0.5 })),
  ),
  c(
    'reference',
    'slides',
    say('狗狗那张图多停两秒', segment('小狗', { seconds: 6 }), length(22), untouched('厨房', '花园', '泳池', '日落')),
  ),
  c(
    'reference',
    'pieces',
    say('第二段倒放', segment('#2', { reversed: true }), untouched('#1', '#3', '#4')),
    say('紧挨着的下一段也倒', segment('#3', { reversed: true }), untouched('#1', '#2', '#4')),
  ),
];
