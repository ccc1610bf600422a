import { answers, asks, either, exports, exportsNothing, mentions, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  gone,
  length,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';

const c = writer('zh', 'p9-zh-a4');

export const CONVERSATIONS: readonly Conversation[] = [
  c('question', 'recording', say('我传上来的采访总共多少分钟', answers(['10', '十']))),
  c('question', 'lesson', say('请问时间线上都用了哪些素材？', answers('录屏', '摄像头', '旁白', '钢琴曲'))),
  c('question', 'trip', say('目前有没有配乐啊', answers(['没', '未', '无']))),
  c('question', 'short', say('第二句字幕是第几秒出来的', answers(['5', '五']))),
  c('question', 'empty', say('你都能干些啥', answers(['剪', '字幕', '转场']))),
  c('question', 'slides', say('畫面比例是多少？', answers(['16:9', '16：9', '1920']))),
  c(
    'question',
    'promo',
    say('把海边的原声关了', segment('海边', { volume: 0 }), untouched('城市', '森林', '音乐')),
    say('刚才你改了什么？', answers('海边')),
  ),

  c('refusal', 'trip', say('删掉35秒到40秒', refuses('26'))),
  c('refusal', 'short', say('第四句字幕删掉', refuses(['3', '三', '4', '四']))),
  c('refusal', 'single', say('城市只要第15到第18秒', refuses('12'))),
  c('refusal', 'empty', say('导出吧', refuses(), exportsNothing)),
  c(
    'refusal',
    'trip',
    say(
      '城市拉长到20秒，不准变速',
      either(refuses('12'), [segment('城市', { seconds: 12, speed: 1 }), mentions('12')]),
    ),
  ),

  c(
    'ambiguous',
    'twoSongs',
    say('背景音乐加一下，就我传的那首', asks('钢琴曲', '节拍')),
    say('节拍那首', segment('节拍', { at: 0, end: 26, role: 'bgm' }), gone('钢琴曲'), length(26)),
  ),
  c(
    'ambiguous',
    'promo',
    say('把那行字删了', asks()),
    say('“低至五折”那行', gone("'低至五折'"), untouched("'夏日大促'", "'欢迎光临'"), textCount(2)),
  ),
  c(
    'ambiguous',
    'pieces',
    say('那个镜头不好看，删了', asks()),
    say('第三个镜头', clipCount(3), segment('#3', { from: 10 }), length(15)),
  ),
  c(
    'ambiguous',
    'slides',
    say('拿蛋糕替换其中一张照片', asks()),
    say('泳池那张', clips('厨房', '花园', '蛋糕', '小狗', '日落'), segment('蛋糕', { at: 8, seconds: 4 }), length(20)),
  ),

  c(
    'history',
    'trip',
    say('城市静音', segment('城市', { volume: 0 }), untouched('海边', '森林')),
    say('撤销', asAfter(0)),
    say('还是重做回来', asAfter(1)),
  ),
  c(
    'history',
    'slides',
    say('日落不要了', clips('厨房', '花园', '泳池', '小狗')),
    say('厨房也删', clips('花园', '泳池', '小狗')),
    say('刚才这两步都退回去', asAfter(0)),
  ),
  c(
    'history',
    'promo',
    say('字全部清掉', textCount(0), untouched('城市', '海边', '森林', '音乐')),
    say('哎呀手滑了，帮我恢复', asAfter(0)),
  ),

  c('export', 'promo', say('可以了，出片', exports('mp4'), unchanged)),
  c('export', 'trip', say('导一个720p的webm', exports('webm', { shortSide: 720 }), unchanged)),
  c('export', 'short', say('字幕单独给我一份 SRT 文件', exports('srt'), unchanged)),
  c('export', 'slides', say('第9秒的画面存成jpg', exports('jpg', { at: 9 }), unchanged)),
  c('export', 'lesson', say('只要声音 mp3就行', exports('mp3'), unchanged)),
  c(
    'export',
    'pieces',
    say('請輸出 MP4，幀率 24', either(exports('mp4', { fps: 24 }), [exports('mp4'), canvas(1920, 1080, 24)])),
  ),

  c('capability', 'talk', say('采访里停顿的空白都自动剪掉', needs('analyse', 'transcribe'), unchanged)),
  c('capability', 'talk', say('识别一下人声，自动生成中文字幕', needs('transcribe'), unchanged)),
  c('capability', 'short', say('把人物抠出来，背景去掉', needs('cutout'), unchanged)),
  c('capability', 'trip', say('用AI男声念一句旁白：欢迎来到青岛', needs('generate_voice'), unchanged)),
];
