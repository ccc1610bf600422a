// Chinese: references, questions, refusals, choices, history, exports, what needs more.
import { answers, asks, exports, exportsNothing, needs, refuses } from '../answers.ts';
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
import { above, below, more } from '../rules.ts';

const on = writer('zh', 'p12z-a4');

export const CONVERSATIONS: readonly Conversation[] = [
  on(
    'reference',
    'trip',
    say('城市加点模糊', segment('城市', { blur: more }), untouched('海边', '森林')),
    say('把它挪到最后', clips('海边', '森林', '城市'), length(26)),
    say('顺便把它静音', segment('城市', { volume: 0, blur: above(0) }), untouched('海边', '森林')),
  ),
  on(
    'reference',
    'promo',
    say(
      '最后那行字放到画面顶部',
      segment("'欢迎光临'", { y: below(0.35), at: 20 }),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
  on(
    'reference',
    'short',
    say('第一句字幕晚一秒出现', segment("'看这个动作'", { at: 1 }), untouched("'他从不放弃'", "'下次再见'")),
  ),
  on(
    'reference',
    'pieces',
    say('第二段画面调亮', segment('#2', { brightness: more }), untouched('#1', '#3', '#4')),
    say('第一段也这样', segment('#1', { brightness: more }), untouched('#2', '#3', '#4')),
  ),
  on('reference', 'trip', say('最短的那段不要', clips('城市', '海边'), length(20))),
  on(
    'reference',
    'slides',
    say('有狗的那张多停两秒', segment('小狗', { seconds: 6 }), length(22)),
    say('最后一张也多停两秒', segment('日落', { seconds: 6 }), segment('小狗', { seconds: 6 }), length(24)),
  ),
  on(
    'reference',
    'lesson',
    say('右下角那个小画面去掉', gone('摄像头'), untouched('录屏', '旁白', '钢琴曲'), length(30)),
  ),
  on(
    'reference',
    'trip',
    say('城市和森林都静音', segment('城市', { volume: 0 }), segment('森林', { volume: 0 }), untouched('海边')),
    say('剩下那段也一样', everyClip({ volume: 0 }), length(26)),
  ),
  on(
    'question',
    'trip',
    say('现在片子多长？', answers(['26'])),
    say('一共几段，都叫啥', answers('城市', '海边', '森林')),
  ),
  on('question', 'promo', say('配乐现在音量是多少', answers(['40', '0.4', '四成']))),
  on('question', 'slides', say('哪张照片还没用上', answers('蛋糕'))),
  on('question', 'empty', say('你都会干些啥呀', answers(['剪', '裁', '字幕', '文字', '音乐']))),
  on('question', 'trip', say('去掉海边', clips('城市', '森林'), length(16)), say('刚才你动了哪里？', answers('海边'))),
  on('question', 'short', say('当前画面尺寸多大', answers(['1080', '9:16']))),
  on('refusal', 'trip', say('35秒到40秒剪掉', refuses('26'))),
  on('refusal', 'pieces', say('删掉第六段', refuses(['4', '四']))),
  on('refusal', 'empty', say('导出视频', refuses(), exportsNothing)),
  on('refusal', 'slides', say('把雪山那张照片删了', refuses())),
  on('refusal', 'promo', say('第五行字改成“到店有礼”', refuses(['3', '三']))),
  on(
    'ambiguous',
    'twoSongs',
    say('把那首曲子铺在底下', asks('钢琴曲', '节拍')),
    say('节拍那首', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')),
  ),
  on(
    'ambiguous',
    'promo',
    say('那行字改成“限时三天”', asks()),
    say('夏日大促那行', segment("'限时三天'", { at: 0, end: 3 }), gone("'夏日大促'"), textCount(3)),
  ),
  on('ambiguous', 'trip', say('把它删掉', asks()), say('森林', clips('城市', '海边'), length(20))),
  on(
    'ambiguous',
    'slides',
    say('那张照片停久一点', asks()),
    say('泳池那张', segment('泳池', { seconds: more }), untouched('花园', '小狗')),
  ),
  on(
    'history',
    'trip',
    say('删掉城市', clips('海边', '森林'), length(16)),
    say('撤销', asAfter(0)),
    say('还是删吧，重做', asAfter(1)),
  ),
  on(
    'history',
    'promo',
    say('转场都去掉', transitions(0), length(24)),
    say('文字全部删掉', textCount(0), length(24)),
    say('退回上一步', asAfter(1)),
  ),
  on('export', 'trip', say('导出吧，720p 就够', exports('mp4', { shortSide: 720 }), unchanged)),
  on('export', 'short', say('导成gif', exports('gif'), unchanged), say('字幕单独存一份srt', exports('srt'), unchanged)),
  on('export', 'promo', say('只要声音，给我mp3', exports('mp3'), unchanged)),
  on('export', 'lesson', say('第12秒那一帧存成png', exports('png', { at: 12 }), unchanged)),
  on(
    'capability',
    'talk',
    say('没人说话的空白自动剪掉', needs('analyse', 'transcribe'), unchanged),
    say('听一遍内容自动打上字幕', needs('transcribe'), unchanged),
  ),
  on('capability', 'lesson', say('没有绿幕，帮我把摄像头里的人抠出来，背景去掉', needs('cutout'), unchanged)),
  on('capability', 'recording', say('挑出采访里最精彩的30秒', needs('analyse', 'transcribe'), unchanged)),
  on('refusal', 'single', say('海边那条放进来', refuses()), say('哦没传上来，那就放城市吧', clips('城市'), length(12))),
];
