// Chinese messages of daily work: many wishes at once, and changes by degree.
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
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, by, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('zh', 'p13z6');

const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"];
const TITLES = ["'夏日大促'", "'低至五折'", "'欢迎光临'"];
const allGrey = either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'compound',
    'lesson',
    say(
      '摄像头挪到左上角，旁白降噪，背景音乐在有人讲话时自动压低，第5秒打出“第一步”显示3秒',
      segment('摄像头', { x: below(0.4), y: below(0.4), width: 0.25 }),
      segment('旁白', { denoise: true, seconds: 28 }),
      segment('钢琴曲', { duck: true }),
      segment("'第一步'", { at: 5, end: 8 }),
      untouched('录屏'),
      length(30),
    ),
  ),
  talk(
    'compound',
    'slides',
    say(
      '蛋糕加到最后，每张3秒，转场都不要，音乐调到50%，片尾1秒淡出到黑，导出',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      transitions(0),
      segment('钢琴曲', { volume: 0.5, end: 18 }),
      film({ fadeOut: 1 }),
      length(18),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      '第三段删掉，剩下的两倍速，配上音乐，全片黑白，画面改成1:1',
      clipCount(3),
      everyClip({ speed: 2, seconds: 2.5 }),
      segment('#3', { from: 10 }),
      segment('音乐', { role: 'bgm', at: 0, end: 7.5 }),
      allGrey,
      canvas(1080, 1080),
      length(7.5),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '三段原声都关了，换成音乐，整片开头从黑里淡入一秒',
      clips('城市', '海边', '森林'),
      everyClip({ volume: 0 }),
      segment('音乐', { role: 'bgm', at: 0, end: 26 }),
      film({ fadeIn: 1 }),
      length(26),
    ),
    say(
      '海边整段配字“浪真大”，白字黑底，放画面底部',
      segment("'浪真大'", { at: 10, end: 20, color: near('#FFFFFF'), background: near('#000000'), y: above(0.6) }),
      textCount(1),
      length(26),
    ),
  ),
  talk(
    'compound',
    'recording',
    say(
      '取采访 1:00–2:00，加速到1.2倍，做成9:16，标题“精华”放开头，直接导出',
      clips('采访'),
      segment('采访', { from: 60, to: 120, speed: 1.2 }),
      canvas(1080, 1920),
      segment("'精华'", { at: 0 }),
      length(50),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'single',
    say(
      '城市放上去，只留前8秒，静音，套黑白滤镜，右上角写“旧时光”一直显示',
      clips('城市'),
      segment('城市', { from: 0, to: 8, volume: 0 }),
      allGrey,
      segment("'旧时光'", { at: 0, end: 8, x: above(0.5), y: below(0.5) }),
      textCount(1),
      length(8),
    ),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      '海边删掉、城市静音、节拍当配乐音量40%、片尾最后2秒写“再见”',
      clips('城市', '森林'),
      segment('城市', { volume: 0 }),
      untouched('森林'),
      segment('节拍', { role: 'bgm', volume: 0.4, at: 0, end: 16 }),
      gone('钢琴曲'),
      segment("'再见'", { at: 14, end: 16 }),
      length(16),
    ),
  ),
  talk(
    'relative',
    'promo',
    say('音乐轻一点点', segment('音乐', { volume: less, end: 24 }), untouched('城市', '海边', '森林')),
    say('再轻些', segment('音乐', { volume: less, end: 24 }), untouched('城市', '海边', '森林')),
    say('过了过了，稍微大回来一丢丢', segment('音乐', { volume: more, end: 24 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'relative',
    'promo',
    say('那几个标题都大一号', ...TITLES.map((title) => segment(title, { size: more })), textCount(3), length(24)),
  ),
  talk(
    'relative',
    'promo',
    say(
      '“低至五折”多停2秒再消失',
      segment("'低至五折'", { at: 10, end: 16 }),
      untouched("'夏日大促'", "'欢迎光临'"),
      length(24),
    ),
    say('“夏日大促”晚一秒出来', segment("'夏日大促'", { at: 1 }), untouched("'低至五折'", "'欢迎光临'"), length(24)),
  ),
  talk(
    'relative',
    'promo',
    say(
      '两个叠化都再快一点',
      transitions(2),
      segment('海边', { transitionSeconds: less }),
      segment('森林', { transitionSeconds: less }),
      textCount(3),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say(
      '摄像头那个小窗再大一点儿',
      segment('摄像头', { width: more, height: more }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
    say('往左挪一点', segment('摄像头', { x: less }), untouched('录屏', '旁白', '钢琴曲')),
  ),
  talk(
    'relative',
    'lesson',
    say(
      '背景音乐在现在的基础上再减一半',
      segment('钢琴曲', { volume: times(0.5), end: 30 }),
      untouched('录屏', '摄像头', '旁白'),
    ),
    say(
      '旁白声音比现在大20%',
      segment('旁白', { volume: times(1.2), seconds: 28 }),
      untouched('录屏', '摄像头', '钢琴曲'),
    ),
  ),
  talk(
    'relative',
    'slides',
    say('照片翻得太快，每张多停1秒', everyClip({ seconds: by(1) }), segment('钢琴曲', { end: 25 }), length(25)),
    say('音樂再大聲一點', segment('钢琴曲', { volume: more, end: 25 }), length(25)),
  ),
  talk(
    'relative',
    'short',
    say('字幕都往上抬一点', ...CUES.map((cue) => segment(cue, { y: less })), textCount(3), untouched('滑板', '节拍')),
    say('字也小一点', ...CUES.map((cue) => segment(cue, { size: less })), textCount(3), untouched('滑板', '节拍')),
  ),
  talk(
    'relative',
    'talk',
    say('画面有点暗，提亮一点', segment('采访', { brightness: more, seconds: 600 }), length(600)),
    say('对比度也加强些', segment('采访', { contrast: more, seconds: 600 }), length(600)),
  ),
  talk(
    'relative',
    'trip',
    say('城市短两秒', segment('城市', { seconds: by(-2) }), untouched('海边', '森林'), length(24)),
    say('森林播慢一点', segment('森林', { speed: less, from: 1, to: 7 }), untouched('城市', '海边')),
  ),
  talk(
    'relative',
    'pieces',
    say('第一段稍微放快一点', segment('#1', { speed: more, from: 20, to: 25 }), untouched('#2', '#3', '#4')),
  ),
];
