import { answers, either, exports } from '../answers.ts';
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
import { above, below, between, less, more, near, oneOf, times } from '../rules.ts';

const c = writer('zh', 'p9-zh-a3');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'compound',
    'uploads',
    say(
      '按城市、森林、海边排，各取前6秒，直接硬切；配乐用音乐.mp3，音量20%；片头3秒标题“冬日出游”；画幅9:16；弄好直接导出',
      clips('城市', '森林', '海边'),
      everyClip({ seconds: 6, from: 0 }),
      transitions(0),
      segment('音乐', { volume: 0.2, at: 0, end: 18 }),
      segment("'冬日出游'", { at: 0, end: 3 }),
      canvas(1080, 1920),
      length(18),
      exports('mp4'),
    ),
  ),
  c(
    'compound',
    'trip',
    say(
      '删掉城市，海边放慢到0.5倍，森林变黑白，再加上音乐，片尾打一行“再见”',
      clips('海边', '森林'),
      segment('海边', { speed: 0.5, seconds: 20 }),
      either(segment('森林', { preset: oneOf('mono', 'noir') }), segment('森林', { saturation: below(-0.9) })),
      segment('音乐', { at: 0, end: 26 }),
      segment("'再见'", { end: 26 }),
      textCount(1),
      length(26),
    ),
  ),
  c(
    'compound',
    'photos',
    say(
      '六张图每张2.5秒，图间叠化，画面都慢慢放大，钢琴曲做背景、结尾淡出2秒，第5秒到第8秒在正中间写“全家福”',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 2.5, motion: 'zoom_in' }),
      transitions(5, CROSS),
      segment('钢琴曲', { at: 0, end: 15, fadeOut: 2 }),
      segment("'全家福'", { at: 5, end: 8, x: between(0.45, 0.55), y: between(0.4, 0.6) }),
      length(15),
    ),
  ),
  c(
    'compound',
    'promo',
    say(
      '音乐音量减半，转场都去掉，欢迎光临改成“全国包邮”，第二段视频删了',
      clips('城市', '森林'),
      transitions(0),
      segment('音乐', { volume: 0.2, end: 16 }),
      segment("'全国包邮'", { at: 12, end: 16 }),
      gone("'欢迎光临'"),
      length(16),
    ),
  ),
  c(
    'compound',
    'short',
    say(
      '前3秒剪掉，滑板提速到1.2倍，字幕加大一号，节拍音量80%，然后导个gif给我',
      segment('滑板', { speed: 1.2, from: 5, to: 17 }),
      segment("'他从不放弃'", { size: more }),
      segment("'下次再见'", { size: more }),
      segment('节拍', { volume: 0.8, end: 10 }),
      length(10),
      exports('gif'),
    ),
  ),
  c(
    'compound',
    'talk',
    say(
      '保留1分到1分20秒，竖屏9:16，画面裁切铺满不留边，开头加标题“老板访谈”，最后导出1080p',
      segment('采访', { from: 60, to: 80 }),
      either(segment('采访', { fit: 'cover' }), segment('采访', { cropped: true })),
      canvas(1080, 1920),
      segment("'老板访谈'", { at: 0 }),
      textCount(1),
      length(20),
      exports('mp4'),
    ),
  ),
  c(
    'compound',
    'lesson',
    say(
      '小窗移到左下角，背景音乐静音，旁白提到150%，2秒到5秒加一条字幕“先打开设置”',
      segment('摄像头', { x: below(0.4), y: above(0.6), width: 0.25 }),
      segment('旁白', { volume: 1.5 }),
      either(segment('钢琴曲', { volume: 0 }), gone('钢琴曲')),
      segment("'先打开设置'", { at: 2, end: 5, role: 'subtitle' }),
      untouched('录屏'),
      length(30),
    ),
  ),
  c(
    'compound',
    'trip',
    say(
      '刪掉最後一段，前面兩段都調亮一點，它們之間加疊化，片頭寫「旅行」，影片結尾淡出到黑',
      clips('城市', '海边'),
      everyClip({ brightness: more }),
      transitions(1, CROSS),
      segment("'旅行'", { at: 0 }),
      textCount(1),
      film({ fadeOut: above(0) }),
    ),
  ),

  c(
    'relative',
    'promo',
    say('音乐太吵了 小点声', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('再小点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('过了过了，稍微大回来一点', segment('音乐', { volume: more }), untouched('城市', '海边', '森林')),
  ),
  c(
    'relative',
    'promo',
    say(
      '夏日大促这几个字太小，我老花眼看不清，弄大些',
      segment("'夏日大促'", { size: more, at: 0, end: 3 }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say('在现在的基础上再大一倍', segment("'夏日大促'", { size: times(2) }), untouched("'低至五折'", "'欢迎光临'")),
  ),
  c(
    'relative',
    'trip',
    say('海边再短2秒', segment('海边', { seconds: 8 }), untouched('城市', '森林'), length(24)),
    say('还是长，再减1秒', segment('海边', { seconds: 7 }), untouched('城市', '森林'), length(23)),
    say('它的速度也放慢些', segment('海边', { speed: less, seconds: more }), untouched('城市', '森林')),
  ),
  c(
    'relative',
    'slides',
    say(
      '每张照片停的时间短一点',
      everyClip({ seconds: less }),
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      transitions(4, 'crossfade'),
    ),
  ),
  c(
    'relative',
    'promo',
    say(
      '转场拖沓，时长缩短一半',
      transitions(2, 'crossfade', 0.5),
      clips('城市', '海边', '森林'),
      textCount(3),
      length(24),
    ),
  ),
  c(
    'relative',
    'short',
    say(
      '字幕整体往上挪一点点',
      segment("'看这个动作'", { y: less, at: 0 }),
      segment("'他从不放弃'", { y: less, at: 5 }),
      segment("'下次再见'", { y: less, at: 11 }),
      untouched('滑板', '节拍'),
    ),
  ),
  c(
    'relative',
    'lesson',
    say('背景音樂再大聲一點', segment('钢琴曲', { volume: more }), untouched('旁白', '录屏', '摄像头')),
  ),

  c(
    'correction',
    'trip',
    say('把海边删掉', clips('城市', '森林'), length(16)),
    say('错了错了，我说的是森林', clips('城市', '海边'), length(20)),
  ),
  c(
    'correction',
    'promo',
    say('音乐调到60%', segment('音乐', { volume: 0.6 }), untouched('城市', '海边', '森林')),
    say('不对，打错了，16%', segment('音乐', { volume: 0.16 }), untouched('城市', '海边', '森林')),
  ),
  c(
    'correction',
    'trip',
    say(
      '片头加“青岛之旅”，红色的字',
      segment("'青岛之旅'", { at: 0, color: near('#FF0000') }),
      textCount(1),
      length(26),
    ),
    say(
      '不要红色了，换成蓝色',
      segment("'青岛之旅'", { at: 0, color: near('#0000FF', 135) }),
      textCount(1),
      length(26),
    ),
  ),
  c(
    'correction',
    'slides',
    say('花园换到第一张', clips('花园', '厨房', '泳池', '小狗', '日落'), length(20)),
    say('哎不对，应该是小狗放第一张，花园还回原来的位置', clips('小狗', '厨房', '花园', '泳池', '日落'), length(20)),
  ),

  c(
    'reference',
    'trip',
    say('城市那段现在多长？', answers(['10', '十'])),
    say('把它缩到6秒', segment('城市', { seconds: 6, from: 0 }), untouched('海边', '森林'), length(22)),
    say('后面那段也一样', segment('海边', { seconds: 6 }), untouched('城市', '森林'), length(18)),
  ),
  c(
    'reference',
    'slides',
    say('倒数第二张停6秒', segment('小狗', { seconds: 6 }), untouched('厨房', '花园', '泳池', '日落'), length(22)),
    say('它前面那张也是', segment('泳池', { seconds: 6 }), untouched('厨房', '花园', '小狗', '日落'), length(24)),
  ),
  c(
    'reference',
    'trip',
    say(
      '森林出来的时候打上"林间"两个字',
      segment("'林间'", { at: between(19.9, 22), end: between(20.5, 26) }),
      textCount(1),
      untouched('城市', '海边', '森林'),
    ),
    say('把那行字变绿', segment("'林间'", { color: near('#20C848', 100) }), textCount(1)),
    say('再挪到右下角', segment("'林间'", { x: above(0.55), y: above(0.6) }), textCount(1)),
  ),
  c(
    'reference',
    'pieces',
    say(
      '最后那个镜头变成第一个',
      segment('#1', { from: 10 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  c(
    'reference',
    'lesson',
    say('右下角那个小框框删了吧', gone('摄像头'), untouched('录屏', '旁白', '钢琴曲'), length(30)),
  ),
  c(
    'reference',
    'promo',
    say(
      '“低至五折”出现时的那段画面调成暖色',
      either(segment('海边', { preset: 'warm' }), segment('海边', { temperature: more })),
      untouched('城市', '森林'),
      length(24),
    ),
  ),
];
