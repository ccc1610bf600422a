// Chinese messages, written the way different people write: questions, what cannot be, what must be asked, undo, files.
import { answers, asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
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
import { near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p8');
const FILM = ['城市', '海边', '森林'];
const YELLOW = near('#FFE000', 100);
const MONO = either(segment('森林', { preset: oneOf('mono', 'noir') }), segment('森林', { saturation: -1 }));

const QUESTION = [
  talk(
    'question',
    'trip',
    say('片子现在多长', answers(['26', '二十六'])),
    say('森林是从第几秒开始的?', answers(['20', '二十'])),
  ),
  talk('question', 'empty', say('你好,请问你都能帮我做些什么呀?', answers(['剪', '裁', '拼']))),
  talk(
    'question',
    'promo',
    say('背景音乐现在的音量是百分之多少', answers(['40', '四十', '0.4'])),
    say('片子里一共有几行字,都写的什么', answers('夏日大促', '低至五折', '欢迎光临')),
  ),
  talk('question', 'short', say('第二句字幕写的啥来着', answers('他从不放弃'))),
  talk('question', 'uploads', say('我都傳了哪些檔案?', answers('城市', '海边', '森林', '音乐'))),
  talk('question', 'recording', say('这个采访原片有多久', answers(['10', '十分', '600']))),
  talk(
    'question',
    'trip',
    say('海边静音', segment('海边', { volume: 0 }), untouched('城市', '森林')),
    say('你刚刚改了哪儿', answers('海边')),
  ),
];

const REFUSAL = [
  talk('refusal', 'trip', say('把30秒到40秒之间剪掉', refuses('26'))),
  talk('refusal', 'single', say('截取20秒到25秒这一段', refuses('12'))),
  talk('refusal', 'trip', say('第五个片段删掉', refuses(['3', '三']))),
  talk('refusal', 'talk', say('12分钟到13分钟那里口误了,剪掉', refuses(['10', '600', '十分']))),
  talk('refusal', 'trip', say('字幕改成綠色', refuses(['字幕', '文字', '文本']))),
  talk('refusal', 'empty', say('导出视频', refuses(), exportsNothing)),
];

const AMBIGUOUS = [
  talk(
    'ambiguous',
    'promo',
    say('那行字删了吧', asks('夏日大促', '低至五折', '欢迎光临')),
    say('低至五折那行', gone("'低至五折'"), textCount(2), length(24), untouched("'夏日大促'", "'欢迎光临'")),
  ),
  talk(
    'ambiguous',
    'trip',
    say('把它删掉', asks()),
    say('森林', clips('城市', '海边'), length(20), untouched('城市', '海边')),
  ),
  talk(
    'ambiguous',
    'twoSongs',
    say('加個背景音樂', asks('钢琴曲', '节拍')),
    say('钢琴的那首', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍'), untouched(...FILM)),
  ),
  talk(
    'ambiguous',
    'short',
    say('字幕换个颜色', asks(['颜色', '色'])),
    say(
      '黄色吧',
      segment("'看这个动作'", { color: YELLOW }),
      segment("'他从不放弃'", { color: YELLOW }),
      segment("'下次再见'", { color: YELLOW }),
    ),
  ),
  talk(
    'ambiguous',
    'slides',
    say('有一张照片我不想要,删掉它', asks()),
    say('泳池', clips('厨房', '花园', '小狗', '日落'), length(16)),
  ),
  talk('ambiguous', 'empty', say('帮我剪一下', either(asks(), refuses()))),
];

const HISTORY = [
  talk(
    'history',
    'trip',
    say('城市不要了', clips('海边', '森林'), length(16)),
    say('撤销', asAfter(0)),
    say('重做一下', asAfter(1)),
  ),
  talk(
    'history',
    'promo',
    say('音乐静音', segment('音乐', { volume: 0 }), untouched(...FILM)),
    say('转场全删', transitions(0), length(24)),
    say('刚刚这一步退回去', asAfter(1)),
  ),
  talk(
    'history',
    'slides',
    say('每张2秒', everyClip({ seconds: 2 }), length(10)),
    say('钢琴曲去掉', gone('钢琴曲'), length(10)),
    say('全部恢复到最开始的样子', asAfter(0)),
  ),
  talk(
    'history',
    'short',
    say('把第一句字幕刪掉', gone("'看这个动作'"), textCount(2), untouched('滑板')),
    say('幫我復原剛才那一步', asAfter(0)),
  ),
  talk(
    'history',
    'trip',
    say('海边静音', segment('海边', { volume: 0 }), untouched('城市', '森林')),
    say('森林调成黑白', MONO, untouched('城市', '海边')),
    say('海边的声音还是恢复吧,黑白的留着', segment('海边', { volume: 1 }), untouched('城市', '森林')),
  ),
];

const EXPORT = [
  talk('export', 'trip', say('导出', exports('mp4'), unchanged)),
  talk('export', 'promo', say('出片,720p 就够了', exports('mp4', { shortSide: 720 }), unchanged)),
  talk('export', 'short', say('我只要字幕文件,SRT 的', exports('srt'), unchanged)),
  talk('export', 'lesson', say('把聲音單獨存成 mp3 給我', exports('mp3'), unchanged)),
  talk('export', 'trip', say('截一张第8秒的画面,png格式', exports('png', { at: 8 }), unchanged)),
  talk('export', 'slides', say('弄个动图发群里', exports('gif'), unchanged)),
  talk(
    'export',
    'talk',
    say('先别导出,去掉前10秒', exportsNothing, segment('采访', { from: 10, to: 600 }), length(590)),
    say('行,现在可以导出了', exports('mp4'), unchanged),
  ),
];

const CAPABILITY = [
  talk('capability', 'talk', say('把采访里说的话自动识别成字幕', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('说话中间停顿的地方全剪掉', needs('analyse', 'transcribe'), unchanged)),
  talk('capability', 'short', say('人物摳出來,背景去掉', needs('cutout'), unchanged)),
  talk('capability', 'recording', say('帮我挑出最精彩的30秒', needs('analyse', 'transcribe'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...QUESTION,
  ...REFUSAL,
  ...AMBIGUOUS,
  ...HISTORY,
  ...EXPORT,
  ...CAPABILITY,
];
