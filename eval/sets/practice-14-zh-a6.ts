// Practice, Chinese: what was said before, questions, and what cannot be done.
import { answers, asks, either, exportsNothing, mentions, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  clipCount,
  clips,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, less, more, near } from '../rules.ts';

const talk = writer('zh', 'p14z6');
const RED = near('#FF0000', 110);
const GREEN = near('#10B040', 130);
const WHITE = near('#FFFFFF', 50);

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'correction',
    'trip',
    say('删掉海边', clips('城市', '森林'), length(16)),
    say('不对不对，我说的是森林', clips('城市', '海边'), length(20), untouched('城市')),
  ),
  talk(
    'correction',
    'promo',
    say('音乐调到80%', segment('音乐', { volume: 0.8 })),
    say('手滑打错了，是18%', segment('音乐', { volume: 0.18 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'correction',
    'twoSongs',
    say('片头加“夏天”', segment("'夏天'", { at: 0 }), textCount(1)),
    say('不是夏天，是“初夏”', segment("'初夏'", { at: 0 }), gone("'夏天'"), textCount(1)),
  ),
  talk(
    'correction',
    'short',
    say('第一条字幕改成红色', segment("'看这个动作'", { color: RED })),
    say(
      '说错了 我指的是第三条',
      segment("'下次再见'", { color: RED }),
      segment("'看这个动作'", { color: WHITE }),
      textCount(3),
      untouched("'他从不放弃'"),
    ),
  ),
  talk(
    'correction',
    'lesson',
    say('摄像头放左上', segment('摄像头', { x: below(0.4), y: below(0.4) }), untouched('录屏')),
    say('啊不，右上', segment('摄像头', { x: above(0.6), y: below(0.4) }), untouched('录屏')),
  ),
  talk(
    'correction',
    'slides',
    say('厨房删掉', clips('花园', '泳池', '小狗', '日落'), length(16)),
    say('等等，厨房得留着，要删的是花园', clips('厨房', '泳池', '小狗', '日落'), length(16)),
  ),

  talk(
    'reference',
    'trip',
    say('城市静音', segment('城市', { volume: 0 }), untouched('海边', '森林')),
    say('它后面那段也一样', segment('海边', { volume: 0 }), untouched('城市', '森林')),
  ),
  talk(
    'reference',
    'promo',
    say('最后出现的那行字改成绿色', segment("'欢迎光临'", { color: GREEN }), untouched("'夏日大促'", "'低至五折'")),
    say('第一行也用这个颜色', segment("'夏日大促'", { color: GREEN }), untouched("'低至五折'", "'欢迎光临'")),
  ),
  talk(
    'reference',
    'trip',
    say('三段里最短的那段删掉', clips('城市', '海边'), length(20), untouched('城市', '海边')),
    say('现在的第二段剪到5秒', segment('海边', { from: 0, seconds: 5 }), length(15), untouched('城市')),
  ),
  talk(
    'reference',
    'slides',
    say('有狗的那张多放两秒', segment('小狗', { seconds: 6 }), length(22), untouched('厨房', '花园', '泳池', '日落')),
  ),
  talk(
    'reference',
    'pieces',
    say('开头那段挪到结尾去', segment('#1', { from: 0 }), segment('#4', { from: 20 }), clipCount(4), length(20)),
    say(
      '给它来个两倍速',
      segment('#4', { from: 20, speed: 2, seconds: 2.5 }),
      length(17.5),
      untouched('#1', '#2', '#3'),
    ),
  ),
  talk(
    'reference',
    'twoSongs',
    say('用弹钢琴的那首当配乐', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍')),
    say('它小声点', segment('钢琴曲', { volume: less }), untouched('城市', '海边', '森林')),
  ),
  talk('reference', 'uploads', say('除了海边，其他视频都放上去', clips('城市', '森林'), length(20))),
  talk(
    'reference',
    'photos',
    say('把前三张放上去', clips('厨房', '花园', '泳池')),
    say('剩下那三张也接上', clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕')),
  ),
  talk(
    'reference',
    'talk',
    say('一分钟那儿剪开', clipCount(2), segment('采访', { from: 0, to: 60 }), length(600)),
    say('前面那截不要了', clips('采访'), segment('采访', { from: 60, to: 600 }), length(540)),
  ),

  talk('question', 'trip', say('请问现在这个片子一共多长了？', answers(['26', '二十六']))),
  talk('question', 'promo', say('音乐现在开的多大', answers(['40', '0.4', '四成']))),
  talk('question', 'slides', say('我这里头用了几张照片呀', answers(['5', '五']))),
  talk('question', 'empty', say('你能帮我做些什么啊', answers(['剪', '裁', '拼', '字幕', '音乐']))),
  talk('question', 'uploads', say('我都传了哪些素材', answers('城市', '海边', '森林', '音乐'))),
  talk(
    'question',
    'twoSongs',
    say('海边静音', segment('海边', { volume: 0 }), untouched('城市', '森林')),
    say('剛才改了什麼', answers('海边')),
  ),
  talk('question', 'short', say('“他从不放弃”是第几秒出来的', answers(['5', '五']))),

  talk('refusal', 'trip', say('40s-50s那段掐掉', refuses(['26', '二十六']))),
  talk('refusal', 'pieces', say('把第九段倒放', refuses())),
  talk('refusal', 'pieces', say('第二段的原声开大一倍', refuses())),
  talk('refusal', 'promo', say('第30秒加一行字“再见”', refuses(['24', '二十四']))),
  talk('refusal', 'empty', say('弄好了没 弄好就导出给我', refuses(), exportsNothing)),
  talk('refusal', 'talk', say('把背景音乐的音量调到20%', refuses())),
  talk(
    'refusal',
    'trip',
    say('城市延长到20秒', either(refuses('12'), [segment('城市', { seconds: 12 }), mentions('12')])),
  ),

  talk('ambiguous', 'trip', say('把那段删了', asks(), unchanged), say('海边', clips('城市', '森林'), length(16))),
  talk(
    'ambiguous',
    'slides',
    say('有一张拍糊了，删掉', asks(), unchanged),
    say('小狗那张', clips('厨房', '花园', '泳池', '日落'), length(16)),
  ),
  talk(
    'ambiguous',
    'short',
    say('帮我改一下字幕', asks(), unchanged),
    say(
      '第一条,改成“看好了”',
      segment("'看好了'", { at: 0, end: 4 }),
      gone("'看这个动作'"),
      textCount(3),
      untouched("'他从不放弃'", "'下次再见'"),
    ),
  ),
  talk('ambiguous', 'pieces', say('换一下顺序', asks(), unchanged)),

  talk(
    'history',
    'trip',
    say('森林删掉', clips('城市', '海边'), length(20)),
    say('撤销', asAfter(0)),
    say('想了想还是删吧，重做刚才那步', asAfter(1)),
  ),
  talk(
    'history',
    'promo',
    say('音乐调到70%', segment('音乐', { volume: 0.7 })),
    say('城市静音', segment('城市', { volume: 0 }), untouched('海边', '森林', '音乐')),
    say('上面两步都不算，退回去', asAfter(0)),
  ),
  talk(
    'history',
    'slides',
    say('日落那张调亮点', segment('日落', { brightness: more }), untouched('厨房', '花园', '泳池', '小狗')),
    say('還原上一步', asAfter(0)),
  ),
  talk(
    'history',
    'twoSongs',
    say('海边静音，森林调亮', segment('海边', { volume: 0 }), segment('森林', { brightness: more }), untouched('城市')),
    say('静音取消掉，调亮的留着', segment('海边', { volume: 1 }), untouched('城市', '森林')),
  ),
  talk(
    'history',
    'twoSongs',
    say('节拍拿来当配乐', segment('节拍', { role: 'bgm', at: 0, end: 26 })),
    say('城市慢放一半', segment('城市', { speed: 0.5, seconds: 20 }), length(36)),
    say('只把配乐撤了，慢放别动', noneOf('bgm'), untouched('城市', '海边', '森林'), length(36)),
  ),
];
