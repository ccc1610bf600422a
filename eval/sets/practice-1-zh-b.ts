// Chinese: many things at once, and talk: relative words, corrections, questions, refusals, history.
import { answers, asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
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

const c = writer('zh', 'p1zb');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const trip = ['城市', '海边', '森林'];
const BLACK = ['fade_black', 'dip_to_black'];
const BLUE = near('#0050FF', 110);
const cues = ['看这个动作', '他从不放弃', '下次再见'].map((words) => `'${words}'`);
const film5 = ['厨房', '花园', '泳池', '小狗', '日落'];

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'compound',
    'uploads',
    say(
      '三段拼成一条，衔接处都用叠化，开头写“环岛三日”，垫上音乐音量三成，最后导出',
      clips(...trip),
      transitions(2, CROSS),
      segment("'环岛三日'", { at: 0 }),
      segment('音乐', { volume: 0.3, at: 0, role: 'bgm' }),
      exports('mp4'),
    ),
  ),
  c(
    'compound',
    'trip',
    say(
      '删掉森林，城市快放到2倍，海边调亮，两段中间闪黑，片子末尾渐隐到黑',
      clips('城市', '海边'),
      segment('城市', { speed: 2 }),
      segment('海边', { brightness: more }),
      transitions(1, BLACK),
      film({ fadeOut: above(0) }),
    ),
  ),
  c(
    'compound',
    'photos',
    say(
      '照片全用上，做成20秒的竖版，配钢琴曲，第一张上写“生日快乐”，最后一张上写“明年见”',
      canvas(1080, 1920),
      clipCount(6),
      length(20),
      segment('钢琴曲', { at: 0, end: 20 }),
      segment("'生日快乐'", { at: 0 }),
      segment("'明年见'", { at: between(16, 18.5) }),
    ),
  ),
  c(
    'compound',
    'short',
    say(
      '字幕变黄、放大、整体往上移，节拍删掉',
      ...cues.map((cue) => segment(cue, { color: near('#FFD700'), size: more, y: less })),
      noneOf('bgm'),
      untouched('滑板'),
    ),
    say(
      '只留前10秒，结尾渐黑一秒',
      length(10),
      film({ fadeOut: 1 }),
      gone("'下次再见'"),
      segment('滑板', { from: 2, to: 12 }),
    ),
    say('好，出片', exports('mp4'), length(10)),
  ),
  c(
    'compound',
    'lesson',
    say(
      '旁白去掉，录屏音量开到120%，钢琴曲压到一成，摄像头画面缩小一半放右上',
      gone('旁白'),
      segment('录屏', { volume: 1.2 }),
      segment('钢琴曲', { volume: 0.1 }),
      segment('摄像头', { width: times(0.5), x: above(0.55), y: below(0.45) }),
      length(30),
    ),
  ),
  c(
    'compound',
    'promo',
    say(
      '背景音乐不要了，三段的原声也都静音，文字全变红，转场统一0.5秒',
      noneOf('bgm'),
      everyClip({ volume: 0 }),
      ...['夏日大促', '低至五折', '欢迎光临'].map((words) => segment(`'${words}'`, { color: near('#FF2020') })),
      transitions(2, CROSS, 0.5),
    ),
    say(
      '“夏日大促”加个上滑入场，“欢迎光临”那条删了',
      segment("'夏日大促'", { animationIn: 'slide_up' }),
      gone("'欢迎光临'"),
      untouched("'低至五折'"),
      clips(...trip),
    ),
  ),
  c(
    'compound',
    'pieces',
    say(
      '1和3互换，2倒放，4改半速，再把 音乐.mp3 从头铺到尾',
      segment('#1', { from: 30 }),
      segment('#2', { from: 0, reversed: true }),
      segment('#3', { from: 20 }),
      segment('#4', { speed: 0.5, seconds: 10 }),
      segment('音乐', { at: 0, end: 25 }),
      length(25),
    ),
  ),
  c(
    'compound',
    'single',
    say(
      '把城市.mp4放进来，截前五秒，转成gif发我',
      clips('城市'),
      segment('城市', { from: 0, to: 5 }),
      length(5),
      exports('gif'),
    ),
  ),
  c('relative', 'promo', say('音乐小点声', segment('音乐', { volume: less }), untouched(...trip), length(24))),
  c(
    'relative',
    'short',
    say('字再大些', ...cues.map((cue) => segment(cue, { size: more })), untouched('滑板')),
    say('还不够，继续', ...cues.map((cue) => segment(cue, { size: more }))),
    say('哎过了过了，往回收一点', ...cues.map((cue) => segment(cue, { size: less })), textCount(3)),
  ),
  c(
    'relative',
    'trip',
    say('城市那段延长一秒', segment('城市', { seconds: 11 }), length(27), untouched('海边', '森林')),
    say('嗯……太长了，减两秒', segment('城市', { seconds: by(-2) }), length(25), untouched('海边', '森林')),
  ),
  c(
    'relative',
    'lesson',
    say('头像小窗大一丢丢', segment('摄像头', { width: more, height: more }), untouched('录屏', '旁白')),
  ),
  c('relative', 'slides', say('每张都多停一秒', everyClip({ seconds: 5 }), length(25), segment('钢琴曲', { end: 25 }))),
  c('relative', 'talk', say('声音放大一倍', segment('采访', { volume: times(2) }), length(600))),
  c(
    'relative',
    'twoSongs',
    say(
      '海边再亮一丁点，颜色也再浓些',
      segment('海边', { brightness: more, saturation: more }),
      untouched('城市', '森林'),
    ),
  ),
  c(
    'correction',
    'trip',
    say('把第二段删掉', clips('城市', '森林'), length(16)),
    say('搞错了搞错了，要删的是第三段', clips('城市', '海边'), length(20)),
  ),
  c(
    'correction',
    'promo',
    say('夏日大促改成绿色', segment("'夏日大促'", { color: near('#00B050', 110) }), untouched("'低至五折'")),
    say('不是绿，要蓝', segment("'夏日大促'", { color: BLUE }), untouched("'低至五折'", "'欢迎光临'")),
  ),
  c(
    'correction',
    'trip',
    say('加背景音乐，音量50%', segment('音乐', { volume: 0.5, role: 'bgm' })),
    say('打错了 15%', segment('音乐', { volume: 0.15, at: 0, end: 26 }), untouched(...trip)),
  ),
  c(
    'reference',
    'trip',
    say('森林倒放', segment('森林', { reversed: true }), untouched('城市', '海边')),
    say('它前面那段也一样', segment('海边', { reversed: true }), untouched('城市', '森林')),
    say('第一条也别落下', everyClip({ reversed: true }), length(26)),
  ),
  c(
    'reference',
    'slides',
    say('最后一张停6秒', segment('日落', { seconds: 6 }), length(22)),
    say('倒数第二张跟它一样长', segment('小狗', { seconds: 6 }), length(24), untouched('厨房', '花园', '泳池', '日落')),
  ),
  c(
    'reference',
    'short',
    say('11秒开始的那句字幕删掉', gone("'下次再见'"), textCount(2), length(15), untouched('滑板', '节拍')),
  ),
  c('question', 'trip', say('片子现在总共多少秒来着', answers(['26', '二十六']))),
  c('question', 'promo', say('音乐这会儿开了多大声？', answers(['40', '0.4', '四成']))),
  c('question', 'empty', say('你能帮我做些什么呀', answers(['剪', '视频', '片']))),
  c(
    'question',
    'slides',
    say('还有哪张照片没放进去？', answers('蛋糕')),
    say('那现在片子里一共几张', answers(['5', '五'])),
  ),
  c(
    'question',
    'lesson',
    say('旁白调到80%', segment('旁白', { volume: 0.8 }), untouched('录屏', '钢琴曲')),
    say('你刚刚动了什么', answers('旁白', ['80', '0.8'])),
  ),
  c('refusal', 'trip', say('35秒到40秒剪掉', refuses('26'))),
  c('refusal', 'trip', say('第六段拿掉', refuses(['3', '三']))),
  c('refusal', 'empty', say('给我导出成片', refuses(), exportsNothing)),
  c('refusal', 'trip', say('夜景.mp4 移到开头', refuses(['夜景', '没有', '找不到', '不存在']))),
  c(
    'refusal',
    'trip',
    say('把音乐关小一点', refuses(['音乐', '没有'])),
    say(
      '那就加上吧，小声的',
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: between(0.02, 0.36) }),
      untouched(...trip),
    ),
  ),
  c('ambiguous', 'trip', say('删掉它', asks()), say('海边', gone('海边'), clips('城市', '森林'), length(16))),
  c(
    'ambiguous',
    'twoSongs',
    say('用那首音乐当背景', asks(['钢琴'], ['节拍'])),
    say('第二首', segment('节拍', { at: 0, end: 26, role: 'bgm' }), gone('钢琴曲'), untouched(...trip)),
  ),
  c(
    'ambiguous',
    'promo',
    say('那行字不要了', asks()),
    say('五折那行', gone("'低至五折'"), textCount(2), clips(...trip)),
  ),
  c('ambiguous', 'pieces', say('把航拍挪到最后', asks())),
  c(
    'history',
    'trip',
    say('城市变黑白', either(segment('城市', { preset: oneOf('mono', 'noir') }), segment('城市', { saturation: -1 }))),
    say('最后一段删掉', clips('城市', '海边'), length(20)),
    say('撤销', asAfter(1)),
    say('恢复刚才那步', asAfter(2)),
  ),
  c(
    'history',
    'slides',
    say('总时长压到15秒', length(15), clips(...film5)),
    say('音乐去掉', noneOf('bgm'), clips(...film5)),
    say('都退回去，回到最开始的样子', asAfter(0)),
  ),
  c('export', 'promo', say('来个GIF，小一点没关系', exports('gif'), unchanged)),
  c('export', 'trip', say('第12秒那一帧存张PNG', exports('png', { at: 12 }), unchanged)),
  c('export', 'talk', say('画面不用，只要声音，给我mp3', exports('mp3'), unchanged)),
  c('export', 'short', say('字幕单独导个srt出来', exports('srt'), unchanged)),
  c('export', 'lesson', say('720p 出一版，画质选高', exports('mp4', { shortSide: 720, quality: 'high' }), unchanged)),
  c('capability', 'talk', say('给采访自动上字幕', needs('transcribe'), unchanged)),
  c('capability', 'recording', say('没人说话的空白自动剪掉', needs('analyse'), unchanged)),
  c('capability', 'empty', say('画一张赛博朋克风的重庆夜景图给我', needs('generate_image'), unchanged)),
  c('capability', 'trip', say('用温柔的女声念一句：欢迎来到我的频道', needs('generate_voice'), unchanged)),
  c('capability', 'short', say('把人从背景里抠出来', needs('cutout'), unchanged)),
];
