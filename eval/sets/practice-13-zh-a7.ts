// Chinese messages of daily work: pointing at things, and taking words back.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, less, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p13z7');

const grey = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: -1 }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'reference',
    'trip',
    say('中间那个镜头弄成黑白', grey('海边'), untouched('城市', '森林'), length(26)),
    say('最后一个也照这样来', grey('森林'), untouched('城市', '海边'), length(26)),
  ),
  talk(
    'reference',
    'trip',
    say('把城市mute掉', segment('城市', { volume: 0 }), untouched('海边', '森林'), length(26)),
    say('另外两段也一样', everyClip({ volume: 0 }), untouched('城市'), length(26)),
  ),
  talk(
    'reference',
    'slides',
    say('小狗那张延长到6秒', segment('小狗', { seconds: 6 }), untouched('厨房', '花园', '泳池', '日落'), length(22)),
    say('它后面那张缩到3秒', segment('日落', { seconds: 3 }), untouched('厨房', '花园', '泳池', '小狗'), length(21)),
  ),
  talk(
    'reference',
    'promo',
    say(
      '中间那行字改成蓝色',
      segment("'低至五折'", { color: near('#2060F0', 110), at: 10, end: 14 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
    say('再给它来个描边', segment("'低至五折'", { outlined: true }), untouched("'夏日大促'", "'欢迎光临'")),
    say(
      '另外两行也改成这个蓝',
      segment("'夏日大促'", { color: near('#2060F0', 110) }),
      segment("'欢迎光临'", { color: near('#2060F0', 110) }),
      untouched("'低至五折'"),
      textCount(3),
    ),
  ),
  talk(
    'reference',
    'twoSongs',
    say('最短的那个视频放到第一个', clips('森林', '城市', '海边'), untouched('城市', '海边', '森林'), length(26)),
    say('我传的第二首音乐拿来当背景，开到50%', segment('节拍', { role: 'bgm', volume: 0.5, end: 26 }), gone('钢琴曲')),
  ),
  talk(
    'reference',
    'lesson',
    say('小窗那个画面放到右上角', segment('摄像头', { x: above(0.6), y: below(0.4) }), untouched('录屏', '旁白')),
    say('给它降噪', segment('摄像头', { denoise: true, y: below(0.4) }), untouched('录屏', '旁白', '钢琴曲')),
  ),
  talk(
    'reference',
    'trip',
    say(
      '城市后面紧挨着的那段，速度提到两倍',
      segment('海边', { speed: 2, seconds: 5 }),
      untouched('城市', '森林'),
      length(21),
    ),
  ),
  talk(
    'reference',
    'trip',
    say('第10秒开始的那个镜头提亮一些', segment('海边', { brightness: more }), untouched('城市', '森林'), length(26)),
    say('刚才调的那个镜头挪到开头', clips('海边', '城市', '森林'), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'reference',
    'talk',
    say(
      '在6:40切开',
      clips('采访', '采访'),
      segment('采访', { to: 400 }),
      segment('采访/2', { from: 400 }),
      length(600),
    ),
    say(
      '切出来的后半段静音',
      segment('采访/2', { volume: 0 }),
      segment('采访', { volume: 1 }),
      clipCount(2),
      length(600),
    ),
  ),
  talk(
    'reference',
    'slides',
    say('倒数第二张换成蛋糕', clips('厨房', '花园', '泳池', '蛋糕', '日落'), length(20)),
    say('再把换下来的那张加到片尾', clips('厨房', '花园', '泳池', '蛋糕', '日落', '小狗'), length(24)),
  ),
  talk(
    'reference',
    'promo',
    say(
      '带“大促”俩字的那条标题往上移一些',
      segment("'夏日大促'", { y: less, at: 0, end: 3 }),
      untouched("'低至五折'", "'欢迎光临'"),
      textCount(3),
    ),
  ),
  talk(
    'reference',
    'short',
    say('11秒出来的那句字幕删掉', gone("'下次再见'"), textCount(2), untouched('滑板', '节拍'), length(15)),
    say(
      '开头那句改成“注意看”',
      segment("'注意看'", { at: 0, end: 4 }),
      gone("'看这个动作'"),
      untouched("'他从不放弃'"),
      textCount(2),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('森林静音', segment('森林', { volume: 0 }), untouched('城市', '海边')),
    say('打错了，我说的是海边', segment('海边', { volume: 0 }), segment('森林', { volume: 1 }), untouched('城市')),
  ),
  talk(
    'correction',
    'promo',
    say('最后那个标题删了', gone("'欢迎光临'"), textCount(2), length(24)),
    say(
      '不对不对，要删的是中间那个，最后那个给我放回来',
      gone("'低至五折'"),
      segment("'欢迎光临'", { at: 20, end: 24 }),
      textCount(2),
      length(24),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('铺上音乐，音量50%', segment('音乐', { role: 'bgm', volume: 0.5, end: 26 })),
    say('算了还是30%吧', segment('音乐', { volume: 0.3, end: 26 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'correction',
    'slides',
    say('每张5秒', everyClip({ seconds: 5 }), length(25)),
    say('不，三秒半就行', everyClip({ seconds: 3.5 }), length(17.5)),
  ),
  talk(
    'correction',
    'trip',
    say('开头写“北京两日游”', segment("'北京两日游'", { at: 0, end: 3 }), textCount(1)),
    say('写错了，是三日游', segment("'北京三日游'", { at: 0, end: 3 }), textCount(1)),
  ),
  talk(
    'correction',
    'pieces',
    say('删除第二段', clipCount(3), segment('#2', { from: 30 }), length(15)),
    say(
      '哎呀我是说第三段，第二段要留着',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      length(15),
    ),
  ),
  talk(
    'correction',
    'twoSongs',
    say('用节拍做配乐', segment('节拍', { role: 'bgm', at: 0, end: 26 })),
    say('不好听，换另一首', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍'), length(26)),
  ),
  talk(
    'correction',
    'uploads',
    say('城市和海边拼一起', clips('城市', '海边'), length(22)),
    say('等等，应该是城市和森林', clips('城市', '森林'), length(20)),
  ),
  talk(
    'correction',
    'trip',
    say('改成竖屏', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26)),
    say('诶说错啦 要的是方形的', canvas(1080, 1080), clips('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'correction',
    'lesson',
    say('摄像头移到左下角', segment('摄像头', { x: below(0.4), y: above(0.6) }), untouched('录屏', '旁白')),
    say('讲反了，右上角才对', segment('摄像头', { x: above(0.6), y: below(0.4) }), untouched('录屏', '旁白')),
  ),
  talk(
    'correction',
    'promo',
    say('去掉海边进来的那个转场', transitions(1), segment('森林', { transition: 'crossfade' })),
    say(
      '搞混了，应该去掉森林那个，海边的还原',
      transitions(1),
      segment('海边', { transition: 'crossfade', transitionSeconds: 1 }),
    ),
  ),
];
