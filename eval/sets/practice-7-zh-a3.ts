// Messages in Chinese: relative changes, corrections, references, questions, refusals, history, export and capabilities.
import { answers, asks, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, asBefore, by, less, more, near } from '../rules.ts';

const talk = writer('zh', 'p7za3');
const YELLOW = near('#FFE000');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'relative',
    'promo',
    say('音乐再小声点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林'), length(24)),
    say('过了过了，稍微往回调一点', segment('音乐', { volume: more }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'relative',
    'short',
    say(
      '字幕大一号',
      segment("'看这个动作'", { size: more }),
      segment("'他从不放弃'", { size: more }),
      segment("'下次再见'", { size: more }),
      textCount(3),
    ),
    say(
      '位置再往上挪一点点',
      segment("'看这个动作'", { y: less, size: asBefore }),
      segment("'他从不放弃'", { y: less, size: asBefore }),
      segment("'下次再见'", { y: less, size: asBefore }),
    ),
  ),
  talk(
    'relative',
    'slides',
    say('照片停太久啦,每张缩短一秒', everyClip({ seconds: by(-1) }), clipCount(5), length(15)),
  ),
  talk(
    'relative',
    'lesson',
    say('右下角的小窗再大一圈', segment('摄像头', { width: more, height: more }), untouched('录屏', '旁白')),
  ),
  talk(
    'relative',
    'promo',
    say('“夏日大促”多停留两秒', segment("'夏日大促'", { at: 0, seconds: 5 }), length(24), untouched("'低至五折'")),
  ),

  talk(
    'correction',
    'trip',
    say('把海边静音', segment('海边', { volume: 0 }), untouched('城市', '森林')),
    say('不对不对,我要静音的是森林,海边别动', segment('森林', { volume: 0 }), segment('海边', { volume: 1 })),
  ),
  talk(
    'correction',
    'trip',
    say('在片头加一行字“周末快乐”', segment("'周末快乐'", { at: 0, seconds: 3 }), textCount(1)),
    say('啊,不是片头,放到片尾去', segment("'周末快乐'", { at: above(20), end: 26 }), textCount(1), length(26)),
  ),

  talk(
    'reference',
    'trip',
    say('第二段是哪个视频来着?', answers('海边')),
    say('把它挪到开头', clips('海边', '城市', '森林'), length(26)),
    say('再给它加速到2倍', segment('海边', { speed: 2, seconds: 5 }), untouched('城市', '森林'), length(21)),
  ),
  talk(
    'reference',
    'promo',
    say('最后那行字放大', segment("'欢迎光临'", { size: more }), untouched("'夏日大促'", "'低至五折'")),
    say('它的颜色改成黄的', segment("'欢迎光临'", { color: YELLOW, size: asBefore }), untouched("'夏日大促'")),
    say('它前面那行也改成黄的', segment("'低至五折'", { color: YELLOW }), untouched("'夏日大促'", "'欢迎光临'")),
  ),

  talk('question', 'promo', say('现在这片子一共多长呀', answers(['24', '二十四']))),
  talk('question', 'pieces', say('时间线上有几个片段', answers(['4', '四']))),
  talk('question', 'empty', say('你好,请问你都能帮我做些什么?', answers(['剪', '字幕', '音乐', '拼']), exportsNothing)),

  talk('refusal', 'trip', say('把第35秒到第38秒删掉', refuses('26'))),
  talk('refusal', 'pieces', say('第六段删了', refuses(['4', '四']))),
  talk('refusal', 'empty', say('导出视频吧', refuses(), exportsNothing)),

  talk(
    'ambiguous',
    'twoSongs',
    say('加个背景音乐', asks('钢琴曲', '节拍')),
    say('节拍那首', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲'), length(26)),
  ),
  talk('ambiguous', 'trip', say('删掉它', asks()), say('海边那段', gone('海边'), clips('城市', '森林'), length(16))),

  talk(
    'history',
    'promo',
    say('音乐静音', segment('音乐', { volume: 0 }), untouched('城市', '海边', '森林')),
    say('撤销', asAfter(0)),
    say('还是恢复刚才撤掉的那步吧', asAfter(1)),
  ),

  talk('export', 'promo', say('导出720p的mp4', exports('mp4', { shortSide: 720 }), unchanged)),
  talk('export', 'short', say('把字幕单独导成srt文件', exports('srt'), unchanged)),
  talk('export', 'trip', say('截第7秒那一帧给我,要png', exports('png', { at: 7 }), unchanged)),

  talk('capability', 'talk', say('采访里说的话自动识别成字幕', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('帮我把讲话中停顿的空白都剪干净', needs('analyse'), unchanged)),
  talk('capability', 'lesson', say('把摄像头里的人抠出来,背景去掉', needs('cutout'), unchanged)),
];
