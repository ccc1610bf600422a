// Chinese conversations of everyday users: several wishes at once, relative changes, corrections, references.
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
import { above, below, between, by, less, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p11za-a3');

const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLUE = near('#1060FF', 100);
const YELLOW = near('#FFD700');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'compound',
    'uploads',
    say(
      '三段连起来，中间加叠化，配上音乐音量三成，开头写“我们的假期”，然后导出1080p',
      clips('城市', '海边', '森林'),
      transitions(2, CROSS),
      segment('音乐', { role: 'bgm', volume: 0.3, at: 0 }),
      segment("'我们的假期'", { at: 0 }),
      textCount(1),
      exports('mp4', { shortSide: 1080 }),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '照片全用上，每张3秒，加点缓慢推近，配钢琴曲，音乐结尾2秒渐弱，片头标题“宝宝一岁啦”',
      clipCount(6),
      everyClip({ seconds: 3, motion: 'zoom_in' }),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 18, fadeOut: 2 }),
      segment("'宝宝一岁啦'", { at: 0 }),
      length(18),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '删掉森林，海边放慢到0.5倍，城市静音，片头加“出发”两个字，再加背景音乐',
      clips('城市', '海边'),
      segment('海边', { speed: 0.5, seconds: 20 }),
      segment('城市', { volume: 0, seconds: 10 }),
      segment("'出发'", { at: 0 }),
      segment('音乐', { role: 'bgm', at: 0, end: 30 }),
      length(30),
    ),
  ),
  talk(
    'compound',
    'recording',
    say(
      '放上采访，只要1分到2分，转成竖屏，开头写“精华”，导出',
      segment('采访', { from: 60, to: 120 }),
      canvas(1080, 1920),
      segment("'精华'", { at: 0 }),
      length(60),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '画面调亮一点，音乐小一点，第三条字幕改成“关注我”，整片结尾淡出',
      segment('滑板', { brightness: more }),
      segment('节拍', { volume: less }),
      segment("'关注我'", { at: 11, end: 15 }),
      gone("'下次再见'"),
      either(film({ fadeOut: above(0) }), segment('滑板', { fadeOut: above(0) })),
      length(15),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      '摄像头放左下角，旁白降噪，音乐降到10%，片头标题“入门教程”显示4秒，最后导出720p',
      segment('摄像头', { x: below(0.4), y: above(0.6), width: 0.25 }),
      segment('旁白', { denoise: true }),
      segment('钢琴曲', { volume: 0.1 }),
      segment("'入门教程'", { at: 0, end: 4 }),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      '剪掉前30秒和最后一分钟，加速1.5倍，再调成电影色调',
      segment('采访', { from: 30, to: 540, speed: 1.5, preset: oneOf('cinematic', 'teal_orange') }),
      length(340),
    ),
  ),
  talk(
    'compound',
    'uploads',
    say(
      '帮我做个旅行短片，竖屏，视频按上传顺序接起来，配上音乐',
      clips('城市', '海边', '森林'),
      canvas(1080, 1920),
      segment('音乐', { role: 'bgm', at: 0 }),
    ),
    say('太长了，压到20秒', clips('城市', '海边', '森林'), segment('音乐', { end: 20 }), length(20)),
    say(
      '首尾各加一行字：“启程”和“再见”',
      segment("'启程'", { at: 0 }),
      segment("'再见'", { end: 20 }),
      textCount(2),
      length(20),
    ),
    say('再见那个改成粉色', segment("'再见'", { color: near('#FF69B4', 100) }), untouched("'启程'"), textCount(2)),
    say('可以了，导出', exports('mp4'), unchanged),
  ),

  talk(
    'relative',
    'trip',
    say('城市那段再短两秒', segment('城市', { seconds: 8, speed: 1 }), untouched('海边', '森林'), length(24)),
  ),
  talk(
    'relative',
    'promo',
    say('“夏日大促”字再大些', segment("'夏日大促'", { size: more }), untouched("'低至五折'", "'欢迎光临'")),
    say('再往上挪一点', segment("'夏日大促'", { y: less }), untouched("'低至五折'", "'欢迎光临'")),
    say('多显示一秒', segment("'夏日大促'", { at: 0, seconds: by(1) }), untouched("'低至五折'", "'欢迎光临'")),
  ),
  talk(
    'relative',
    'trip',
    say('海边亮度高一点', segment('海边', { brightness: more }), untouched('城市', '森林')),
    say('过了，稍微暗一点', segment('海边', { brightness: less }), untouched('城市', '森林')),
  ),
  talk('relative', 'pieces', say('第三段快一点', segment('#3', { speed: more }), untouched('#1', '#2', '#4'))),
  talk(
    'relative',
    'short',
    say(
      '字幕往上移一点',
      segment("'看这个动作'", { y: less }),
      segment("'他从不放弃'", { y: less }),
      segment("'下次再见'", { y: less }),
      untouched('滑板', '节拍'),
    ),
  ),
  talk(
    'relative',
    'promo',
    say(
      '转场再慢点',
      segment('海边', { transitionSeconds: more }),
      segment('森林', { transitionSeconds: more }),
      clips('城市', '海边', '森林'),
    ),
  ),

  talk(
    'correction',
    'trip',
    say('删掉海边', clips('城市', '森林'), length(16)),
    say('不对，是删森林，海边留着', clips('城市', '海边'), length(20)),
  ),
  talk(
    'correction',
    'promo',
    say('把“低至五折”改成蓝色', segment("'低至五折'", { color: BLUE }), untouched("'夏日大促'", "'欢迎光临'")),
    say(
      '不是这个，我说的是“欢迎光临”',
      segment("'欢迎光临'", { color: BLUE }),
      segment("'低至五折'", { color: '#FFFFFF' }),
      untouched("'夏日大促'"),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('标题写“三亚之旅”', segment("'三亚之旅'", { at: 0, end: 3 }), textCount(1)),
    say('打错了，应该是“三亚之行”', segment("'三亚之行'", { at: 0, end: 3 }), gone("'三亚之旅'"), textCount(1)),
  ),
  talk(
    'correction',
    'trip',
    say('前2秒去掉', segment('城市', { from: 2, seconds: 8 }), length(24)),
    say(
      '不不，是去掉最后2秒',
      segment('城市', { from: 0, seconds: 10 }),
      segment('森林', { from: 1, seconds: 4 }),
      length(24),
    ),
  ),

  talk(
    'reference',
    'trip',
    say('第二段静音', segment('海边', { volume: 0 }), untouched('城市', '森林')),
    say('它再缩短到5秒', segment('海边', { volume: 0, seconds: 5 }), untouched('城市', '森林'), length(21)),
    say('最后一段也静音', segment('森林', { volume: 0 }), untouched('城市', '海边')),
  ),
  talk(
    'reference',
    'slides',
    say('最后那张不要推近，改成慢慢拉远', segment('日落', { motion: 'zoom_out' }), untouched('厨房', '小狗')),
    say('倒数第二张也这样', segment('小狗', { motion: 'zoom_out' }), untouched('厨房', '花园', '泳池', '日落')),
  ),
  talk(
    'reference',
    'promo',
    say('写着五折的那行字放大', segment("'低至五折'", { size: more }), untouched("'欢迎光临'", '城市', '音乐')),
  ),
  talk(
    'reference',
    'pieces',
    say('中间那两段都删掉', clipCount(2), segment('#1', { from: 20 }), segment('#2', { from: 10 }), length(10)),
  ),
  talk(
    'reference',
    'short',
    say(
      '5秒时出现的那句字幕，字改成黄色',
      segment("'他从不放弃'", { color: YELLOW, at: between(4.9, 5.1) }),
      untouched("'看这个动作'", "'下次再见'"),
    ),
  ),
  talk(
    'reference',
    'lesson',
    say('右下角的小画面去掉', gone('摄像头'), untouched('录屏', '旁白', '钢琴曲'), length(30)),
    say('背后那首曲子也去掉', noneOf('bgm'), untouched('录屏', '旁白'), length(30)),
  ),
];
