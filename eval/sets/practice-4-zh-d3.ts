// Chinese practice: compound requests, relative changes, corrections, references.
import { exports } from '../answers.ts';
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
import { above, asBefore, below, between, by, less, more, near } from '../rules.ts';

const talk = writer('zh', 'p4zd3');

export const CONVERSATIONS: readonly Conversation[] = [
  // Many things at once
  talk(
    'compound',
    'uploads',
    say(
      '三段视频按城市、森林、海边接起来，接缝都用叠化，开头打上标题“秋天去哪儿”，音乐垫底音量30%，最后导出1080p',
      clips('城市', '森林', '海边'),
      transitions(2, 'crossfade'),
      segment("'秋天去哪儿'", { at: 0, end: below(8) }),
      textCount(1),
      segment('音乐', { role: 'bgm', at: 0, volume: 0.3 }),
      length(29.5, 0.6),
      exports('mp4', { shortSide: 1080 }),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '做个房源短视频：用厨房、花园、泳池、日落，每张4秒，竖屏发抖音，配钢琴曲，开头写“拎包入住”，结尾写“电话联系小李”',
      clips('厨房', '花园', '泳池', '日落'),
      everyClip({ seconds: 4 }),
      length(16),
      canvas(1080, 1920),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 16 }),
      segment("'拎包入住'", { at: 0, end: below(8) }),
      segment("'电话联系小李'", { at: above(8), end: 16 }),
      textCount(2),
    ),
    say('把厨房那张删了，剩下的每张改5秒', clips('花园', '泳池', '日落'), everyClip({ seconds: 5 }), length(15)),
  ),
  talk(
    'compound',
    'promo',
    say(
      '海边删掉，转场改成黑场过渡，音乐降到25%，“欢迎光临”换成“感谢支持”，整片最后2秒淡出到黑',
      clips('城市', '森林'),
      transitions(1, ['fade_black', 'dip_to_black']),
      segment('音乐', { volume: 0.25 }),
      segment("'感谢支持'", { text: '感谢支持' }),
      gone("'欢迎光临'"),
      film({ fadeOut: 2 }),
      length(15.5, 0.6),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      '摄像头放左下角，录屏静音，背景音乐小一点，前3秒显示“期末汇报”，弄好就导出',
      segment('摄像头', { x: below(0.35), y: above(0.65), width: asBefore }),
      segment('录屏', { volume: 0 }),
      segment('钢琴曲', { volume: less }),
      segment("'期末汇报'", { at: 0, end: 3 }),
      untouched('旁白'),
      length(30),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '剪掉前3秒，滑板原声降到30%，三条字幕都换成黄色，音乐结尾淡出2秒',
      length(12),
      segment('滑板', { from: 5, seconds: 12, volume: 0.3 }),
      segment("'他从不放弃'", { color: near('#FFE000'), at: 2, end: 6 }),
      segment("'下次再见'", { color: near('#FFE000'), at: 8, end: 12 }),
      segment('节拍', { fadeOut: 2, end: 12, volume: asBefore }),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '给每段标上地名：城市写“重庆”，海边写“厦门”，森林写“莫干山”，都放在画面下方',
      segment("'重庆'", { at: between(0, 3), end: between(1, 10), y: above(0.6) }),
      segment("'厦门'", { at: between(10, 13), end: between(11, 20), y: above(0.6) }),
      segment("'莫干山'", { at: between(20, 23), end: between(21, 26), y: above(0.6) }),
      textCount(3),
      length(26),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      '采访只留1分到3分之间，做一下降噪，开头5秒显示“受助学生访谈”，结尾淡出到黑',
      clips('采访'),
      segment('采访', { from: 60, to: 180, denoise: true }),
      segment("'受助学生访谈'", { at: 0, end: 5 }),
      film({ fadeOut: above(0) }),
      length(120),
    ),
  ),

  // More and less
  talk(
    'relative',
    'promo',
    say('音乐再轻一点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('还是有点响，继续调小', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'relative',
    'lesson',
    say('摄像头窗口大一点', segment('摄像头', { width: more, height: more }), untouched('录屏', '旁白')),
    say('再往左移一点', segment('摄像头', { x: less, width: asBefore }), untouched('录屏', '旁白')),
  ),
  talk(
    'relative',
    'slides',
    say('每张照片多停1秒', everyClip({ seconds: by(1) }), clips('厨房', '花园', '泳池', '小狗', '日落'), length(25)),
  ),
  talk(
    'relative',
    'trip',
    say('海边缩短2秒', segment('海边', { seconds: by(-2) }), length(24), untouched('城市', '森林')),
    say('再短1秒', segment('海边', { seconds: by(-1) }), length(23), untouched('城市', '森林')),
  ),
  talk(
    'relative',
    'trip',
    say('城市在结尾多留一秒', segment('城市', { from: 0, to: 11 }), length(27), untouched('海边', '森林')),
  ),
  talk(
    'relative',
    'short',
    say(
      '字幕整体往上移一点，别被挡住',
      segment("'看这个动作'", { y: less }),
      segment("'他从不放弃'", { y: less }),
      segment("'下次再见'", { y: less }),
      textCount(3),
      untouched('滑板', '节拍'),
    ),
  ),
  talk('relative', 'promo', say('背景音樂大聲一點', segment('音乐', { volume: more }), length(24))),

  // No, I meant
  talk(
    'correction',
    'trip',
    say('第一段删掉', clips('海边', '森林'), length(16)),
    say('不对，我要删的是最后一段', clips('城市', '海边'), length(20)),
  ),
  talk(
    'correction',
    'promo',
    say('音乐调到60%', segment('音乐', { volume: 0.6 })),
    say('太吵了，改成25%吧', segment('音乐', { volume: 0.25 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'correction',
    'lesson',
    say('把摄像头移到左上角', segment('摄像头', { x: below(0.35), y: below(0.35) })),
    say('说错了，是右上角', segment('摄像头', { x: above(0.65), y: below(0.35), width: asBefore }), untouched('录屏')),
  ),
  talk(
    'correction',
    'trip',
    say('片头写上“云南十日”', segment("'云南十日'", { at: 0 }), textCount(1)),
    say('打错了，应该是“云南七日”', segment("'云南七日'", { at: 0 }), gone("'云南十日'"), textCount(1)),
  ),
  talk(
    'correction',
    'slides',
    say('花园那张删掉', clips('厨房', '泳池', '小狗', '日落'), length(16)),
    say('弄错了，要删的是泳池，花园留着', clips('厨房', '花园', '小狗', '日落'), length(16)),
  ),

  // It, the last one, the same again
  talk(
    'reference',
    'trip',
    say('海边静音', segment('海边', { volume: 0 }), untouched('城市', '森林')),
    say('森林也一样', segment('森林', { volume: 0 }), untouched('城市', '海边')),
    say('顺便把它调亮一点', segment('森林', { brightness: more, volume: 0 }), untouched('城市', '海边')),
  ),
  talk(
    'reference',
    'slides',
    say('倒数第二张多放两秒', segment('小狗', { seconds: 6 }), untouched('厨房', '花园', '泳池'), length(22)),
  ),
  talk(
    'reference',
    'pieces',
    say('最后一段倒放', segment('#4', { reversed: true, from: 10 }), untouched('#1', '#2', '#3'), length(20)),
    say('第一段也这样处理', segment('#1', { reversed: true, from: 20 }), untouched('#2', '#3', '#4'), clipCount(4)),
  ),
  talk(
    'reference',
    'promo',
    say(
      '第二行字改成绿色',
      segment("'低至五折'", { color: near('#00C000', 100) }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
    say('它再往下放一点', segment("'低至五折'", { y: more, at: 10 }), untouched("'夏日大促'", "'欢迎光临'")),
  ),
  talk(
    'reference',
    'uploads',
    say('先把最长的那个视频放上去', clips('城市'), length(12)),
    say('后面接最短的那个', clips('城市', '森林'), length(20)),
  ),
  talk(
    'reference',
    'trip',
    say('在最后一个镜头上加字“再见，山里”', segment("'再见，山里'", { at: between(20, 25) }), textCount(1)),
    say('把刚才那行字改成蓝色', segment("'再见，山里'", { color: near('#2060FF', 110) }), textCount(1)),
  ),
];
