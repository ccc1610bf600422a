// Messages of people who edit for their work, in Chinese: corrections, references, questions, refusals, choices and history.
import { answers, asks, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, less, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p4zb4');

const CORRECTION = [
  talk(
    'correction',
    'trip',
    say('把城市删了', clips('海边', '森林'), length(16)),
    say('等等，说错了，不是城市，要删的是海边', clips('城市', '森林'), length(16)),
  ),
  talk(
    'correction',
    'promo',
    say(
      '「夏日大促」改成红色',
      segment("'夏日大促'", { color: near('#FF0000') }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say(
      '不对，应该是「低至五折」改红色，「夏日大促」还原成白色',
      segment("'低至五折'", { color: near('#FF0000') }),
      segment("'夏日大促'", { color: '#FFFFFF' }),
      untouched("'欢迎光临'"),
    ),
  ),
  talk(
    'correction',
    'lesson',
    say('小窗放到左下角', segment('摄像头', { x: below(0.35), y: above(0.65), width: 0.25 }), untouched('录屏')),
    say('啊不，是左上角', segment('摄像头', { x: below(0.35), y: below(0.35), width: 0.25 }), untouched('录屏')),
  ),
  talk(
    'correction',
    'slides',
    say('每张图改成6秒', everyClip({ seconds: 6 }), length(30)),
    say('太拖了，还是3秒吧', everyClip({ seconds: 3 }), length(15)),
  ),
];

const REFERENCE = [
  talk(
    'reference',
    'promo',
    say('把海边静音', segment('海边', { volume: 0 }), untouched('城市', '森林', '音乐')),
    say('给它套个复古滤镜', segment('海边', { preset: oneOf('vintage', 'sepia', 'faded') }), untouched('城市', '森林')),
  ),
  talk(
    'reference',
    'slides',
    say('最后一张图换成蛋糕', clips('厨房', '花园', '泳池', '小狗', '蛋糕'), length(20)),
    say('这张停6秒', segment('蛋糕', { seconds: 6 }), untouched('厨房', '花园', '泳池', '小狗'), length(22)),
  ),
  talk(
    'reference',
    'trip',
    say('最短的那个镜头不要了', clips('城市', '海边'), untouched('城市', '海边'), length(20)),
    say('剩下两个里的第二个，只留前6秒', segment('海边', { from: 0, to: 6 }), untouched('城市'), length(16)),
  ),
  talk(
    'reference',
    'promo',
    say('片尾那行字改成「扫码下单」', segment("'扫码下单'", { at: 20, end: 24 }), gone("'欢迎光临'"), textCount(3)),
    say(
      '把它放到画面下方，字号小一些',
      segment("'扫码下单'", { y: between(0.6, 1), size: less }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
];

const QUESTION = [
  talk(
    'question',
    'promo',
    say('现在成片总共多长？', answers(['24', '0:24', '二十四'])),
    say('背景音乐的音量是多少', answers(['40', '0.4', '四成'])),
  ),
  talk('question', 'short', say('目前是什么画幅比例', answers(['9:16', '9：16', '1080', '竖']))),
  talk('question', 'slides', say('传上来的照片里有没有哪张还没用到？', answers('蛋糕'))),
  talk('question', 'trip', say('海边是从第几秒到第几秒', answers(['10', '十'], ['20', '二十']))),
  talk(
    'question',
    'promo',
    say('音乐调到60%', segment('音乐', { volume: 0.6 }), untouched('城市', '海边', '森林')),
    say('你刚刚改了什么', answers(['音乐', '音量'])),
  ),
  talk('question', 'empty', say('第一次用，你能帮我做哪些剪辑？', answers(['剪', '视频', '字幕', '音乐']))),
];

const REFUSAL = [
  talk('refusal', 'trip', say('把0:40到0:50这一段剪掉', refuses(['26']))),
  talk('refusal', 'promo', say('第五个镜头删掉', refuses(['3', '三']))),
  talk('refusal', 'lesson', say('旁白要延长到40秒，不能变速也不能重复', refuses(['28']))),
  talk('refusal', 'empty', say('导出成片', refuses(), exportsNothing)),
  talk('refusal', 'recording', say('把采访里 12:00 到 13:00 的内容放到时间线上', refuses(['10', '600', '十']))),
];

const AMBIGUOUS = [
  talk('ambiguous', 'promo', say('把它删掉', asks()), say('海边那个镜头', clips('城市', '森林'), length(16))),
  talk(
    'ambiguous',
    'slides',
    say('有一张图要换成蛋糕', asks()),
    say('换掉小狗那张', clips('厨房', '花园', '泳池', '蛋糕', '日落'), length(20)),
  ),
  talk(
    'ambiguous',
    'twoSongs',
    say('给片子垫上那首音乐', asks('钢琴曲', '节拍')),
    say('节拍那首', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲'), length(26)),
  ),
  talk(
    'ambiguous',
    'short',
    say('有一句字幕写错了，帮我删了', asks()),
    say('中间那句', gone("'他从不放弃'"), textCount(2), untouched("'看这个动作'", "'下次再见'"), length(15)),
  ),
];

const HISTORY = [
  talk(
    'history',
    'promo',
    say('去掉背景音乐', noneOf('bgm'), untouched('城市', '海边', '森林'), length(24)),
    say('撤銷', asAfter(0)),
    say('还是按刚才那样，重做一下', asAfter(1)),
  ),
  talk(
    'history',
    'slides',
    say('日落那张删掉', clips('厨房', '花园', '泳池', '小狗'), length(16)),
    say('厨房停8秒', segment('厨房', { seconds: 8 }), length(20)),
    say('刚才两步都撤回', asAfter(0)),
  ),
  talk(
    'history',
    'trip',
    say('森林提到最前', clips('森林', '城市', '海边'), length(26)),
    say('城市静音', segment('城市', { volume: 0 }), clips('森林', '城市', '海边')),
    say('全部还原到一开始的样子', asAfter(0)),
  ),
];

const CAPABILITY = [
  talk('capability', 'talk', say('识别采访里的人声，自动生成字幕', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('把录音里所有停顿和静音的空隙自动剪掉', needs('analyse', 'transcribe'), unchanged)),
  talk('capability', 'lesson', say('把摄像头里的人抠出来，去掉房间背景', needs('cutout'), unchanged)),
  talk('capability', 'empty', say('用AI生成一段轻快的背景音乐', needs('generate_music'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...CORRECTION,
  ...REFERENCE,
  ...QUESTION,
  ...REFUSAL,
  ...AMBIGUOUS,
  ...HISTORY,
  ...CAPABILITY,
];
