// Chinese: long requests in one breath, follow-ups, questions, what can't be done, exports.
import { answers, asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, by, less, more, times } from '../rules.ts';

const talk = writer('zh', 'zh3c');

const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;
const trio = clips('城市', '海边', '森林');
const slides = clips('厨房', '花园', '泳池', '小狗', '日落');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'compound',
    'uploads',
    say(
      '城市、森林、海边依次拼起来，中间叠化0.5秒，总长24秒，音乐铺上30%音量，第2秒到第5秒居中显示“一路向南”，最后导出1080p的mp4',
      clips('城市', '森林', '海边'),
      transitions(2, DISSOLVES, 0.5),
      length(24),
      segment('音乐', { role: 'bgm', volume: 0.3, at: 0, end: 24 }),
      segment("'一路向南'", { at: 2, end: 5, x: 0.5, y: 0.5 }),
      exports('mp4', { shortSide: 1080 }),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      '掐掉前30秒和最后10秒，然后1.25倍速，片头标题“访谈实录”，改成竖屏，导出',
      clips('采访'),
      segment('采访', { from: 30, to: 590, speed: 1.25 }),
      length(448),
      segment("'访谈实录'", { at: 0, seconds: 3 }),
      canvas(1080, 1920),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '六张照片各4秒做幻灯片,都慢慢推近,叠化转场,钢琴曲当背景音量20%结尾淡出,开头写「我们的家」',
      clipCount(6),
      length(24),
      everyClip({ seconds: 4, motion: 'zoom_in' }),
      transitions(5, DISSOLVES),
      segment('钢琴曲', { role: 'bgm', volume: 0.2, at: 0, end: 24, fadeOut: above(0) }),
      segment("'我们的家'", { at: 0, seconds: 3 }),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '第一句字幕删掉，后两句放大，音乐降到两成，滑板调亮一点，再导个webm',
      gone("'看这个动作'"),
      segment("'他从不放弃'", { size: more }),
      segment("'下次再见'", { size: more }),
      segment('节拍', { volume: 0.2 }),
      segment('滑板', { brightness: more }),
      length(15),
      exports('webm'),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say('小窗缩小一点', segment('摄像头', { width: less, height: less }), untouched('录屏')),
    say('再往左挪一点', segment('摄像头', { x: less, width: by(0), y: by(0) }), untouched('录屏')),
  ),
  talk('relative', 'slides', say('每张都多停一秒', everyClip({ seconds: 5 }), slides, length(25))),
  talk(
    'relative',
    'promo',
    say('音乐声减半', segment('音乐', { volume: times(0.5) }), untouched('城市', '海边', '森林')),
    say('欢迎光临早两秒出来', segment("'欢迎光临'", { at: 18 }), untouched("'低至五折'", '音乐'), length(24)),
  ),
  talk(
    'correction',
    'lesson',
    say('摄像头放右上角', segment('摄像头', { x: above(0.6), y: below(0.4), width: 0.25 })),
    say('说错了，左上', segment('摄像头', { x: below(0.4), y: below(0.4), width: 0.25 }), untouched('录屏')),
    say('还是回原来的位置吧', segment('摄像头', { x: between(0.78, 0.9), y: between(0.78, 0.9), width: 0.25 })),
  ),
  talk(
    'correction',
    'promo',
    say('夏日大促改成“秋日大促”', segment("'秋日大促'", { at: 0, end: 3 }), gone("'夏日大促'"), textCount(3)),
    say('打错了 应该是“金秋大促”', segment("'金秋大促'", { at: 0, end: 3 }), gone("'秋日大促'"), textCount(3)),
  ),
  talk('reference', 'slides', say('有狗的那张照片去掉', clips('厨房', '花园', '泳池', '日落'), length(16))),
  talk(
    'reference',
    'promo',
    say(
      '最后那行字靠左显示',
      either(segment("'欢迎光临'", { align: 'left' }), segment("'欢迎光临'", { x: below(0.45) })),
      untouched("'夏日大促'", "'低至五折'"),
    ),
    say(
      '第一行也一样',
      either(segment("'夏日大促'", { align: 'left' }), segment("'夏日大促'", { x: below(0.45) })),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
  ),
  talk('question', 'promo', say('音乐现在是百分之多少的音量？', answers(['40', '四十']))),
  talk('question', 'trip', say('海边不要了', clips('城市', '森林'), length(16)), say('你刚才改了啥', answers('海边'))),
  talk('question', 'empty', say('你都会干什么呀', answers(['剪', '拼', '裁', '合并']))),
  talk('refusal', 'slides', say('删掉第八张', refuses(['5', '五']))),
  talk('refusal', 'trip', say('把旁白的声音调大', refuses())),
  talk('refusal', 'empty', say('导出视频', refuses(), exportsNothing)),
  talk('refusal', 'talk', say('把第12分钟到第13分钟剪掉', refuses(['10', '600', '十分']))),
  talk('ambiguous', 'trip', say('把它删了', asks()), say('海边那段', clips('城市', '森林'), length(16))),
  talk(
    'ambiguous',
    'slides',
    say('有张照片想换掉', asks()),
    say('第一张,换成蛋糕', clips('蛋糕', '花园', '泳池', '小狗', '日落'), length(20)),
  ),
  talk('capability', 'talk', say('给这段采访自动识别字幕', needs('transcribe'), unchanged)),
  talk('capability', 'twoSongs', say('跟着节拍那首的鼓点卡点剪', needs('analyse'), unchanged)),
  talk('history', 'single', say('上一步撤回', refuses())),
  talk('export', 'promo', say('导一个高质量的60帧版本', exports('mp4', { quality: 'high', fps: 60 }))),
  talk('export', 'trip', say('封面取第12秒那一帧，存成jpg', exports('jpg', { at: 12 }), unchanged)),
  talk(
    'correction',
    'trip',
    say('第5秒切开', clips('城市', '城市', '海边', '森林'), segment('城市/1', { from: 0, to: 5 }), length(26)),
    say('切错了,把这两半合回去', trio, segment('城市', { from: 0, to: 10 }), length(26)),
  ),
  talk(
    'history',
    'slides',
    say('第三张删了', clips('厨房', '花园', '小狗', '日落'), length(16)),
    say('音乐关小一点', segment('钢琴曲', { volume: less }), clips('厨房', '花园', '小狗', '日落')),
    say('回退一步', asAfter(1)),
    say('再回退一步', asAfter(0)),
    say('恢复刚撤掉的那步', asAfter(1)),
  ),
];
