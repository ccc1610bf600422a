// Chinese: whole sittings of one person, from the first upload to the export, with corrections and follow-ups.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, by, less, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'zh3');

const PHOTOS = ['厨房', '花园', '泳池', '小狗', '日落', '蛋糕'] as const;
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;
const cues = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;
const trio = clips('城市', '海边', '森林');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say('刚传了三个视频，按城市、海边、森林的顺序拼成一条', trio, length(30), transitions(0), noneOf('bgm')),
    say(
      '配上那首音乐，声音小一点',
      segment('音乐', { role: 'bgm', at: 0, end: 30, volume: between(0.02, 0.4) }),
      untouched('城市', '海边', '森林'),
    ),
    say('开头打上“老街一日游”几个字', segment("'老街一日游'", { at: 0, seconds: 3 }), textCount(1), length(30)),
    say('字再大一点', segment("'老街一日游'", { size: more, at: 0, seconds: 3 }), untouched('音乐')),
    say('撤销刚才的', segment("'老街一日游'", { size: less }), asAfter(3)),
    say('可以了，导出吧', exports('mp4'), unchanged),
  ),
  talk(
    'slideshow',
    'photos',
    say('用这些照片做一个相册视频,每张停3秒', clips(...PHOTOS), length(18), everyClip({ seconds: 3 })),
    say('照片之间用叠化过渡 1秒', transitions(5, DISSOLVES, 1), clips(...PHOTOS), length(18)),
    say(
      '小狗那张停久一点，6秒',
      segment('小狗', { seconds: 6 }),
      untouched('厨房', '花园', '泳池', '蛋糕'),
      length(21),
    ),
    say('蛋糕也一样', segment('蛋糕', { seconds: 6 }), untouched('小狗'), clips(...PHOTOS), length(24)),
    say('背景放钢琴曲', segment('钢琴曲', { role: 'bgm', at: 0, end: 24 }), clips(...PHOTOS), length(24)),
    say('发抖音用的，画面改成竖的然后导出', canvas(1080, 1920), clips(...PHOTOS), length(24), exports('mp4')),
  ),
  talk(
    'trim',
    'recording',
    say('把采访放进时间线', clips('采访'), length(600)),
    say('前面一分钟都是调设备，不要了', segment('采访', { from: 60, to: 600 }), clips('采访'), length(540)),
    say('结尾那半分钟也剪掉', segment('采访', { from: 60, to: 570 }), clips('采访'), length(510)),
    say(
      '再从3分10秒到3分40秒挖掉一段',
      clips('采访', '采访'),
      segment('采访/1', { from: 60, to: 250 }),
      segment('采访/2', { from: 280, to: 570 }),
      length(480),
    ),
    say('现在剩多久', answers(['8分', '8 分', '480', '8:00', '八分'])),
  ),
  talk(
    'relative',
    'promo',
    say('音乐太吵了 小一点', segment('音乐', { volume: less, end: 24 }), untouched('城市', '海边', '森林')),
    say('再小一点', segment('音乐', { volume: less, end: 24 }), untouched('城市', '海边', '森林')),
    say('呃太小了,回来一点点', segment('音乐', { volume: more, end: 24 }), untouched('城市', '海边', '森林')),
    say(
      '夏日大促那几个字也放大些',
      segment("'夏日大促'", { size: more, at: 0, end: 3 }),
      untouched('音乐', "'低至五折'", "'欢迎光临'"),
    ),
    say(
      '低至五折也是',
      segment("'低至五折'", { size: more, at: 10, end: 14 }),
      untouched('音乐', "'夏日大促'", "'欢迎光临'"),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('把第二段删掉', clips('城市', '森林'), length(16)),
    say('不对不对，我说的是第三段', clips('城市', '海边'), length(20)),
    say(
      '给海边加个暖色滤镜',
      either(segment('海边', { preset: 'warm' }), segment('海边', { temperature: above(0) })),
      untouched('城市'),
      length(20),
    ),
    say(
      '算了，还是冷色吧',
      either(segment('海边', { preset: 'cool' }), segment('海边', { preset: 'none', temperature: below(0) })),
      untouched('城市'),
      length(20),
    ),
  ),
  talk(
    'place',
    'lesson',
    say(
      '把摄像头的小窗挪到左下角',
      segment('摄像头', { x: below(0.4), y: above(0.6), width: 0.25, height: 0.25 }),
      untouched('录屏'),
    ),
    say(
      '再大一点',
      segment('摄像头', { width: more, height: more, x: below(0.45), y: above(0.55) }),
      untouched('录屏', '旁白'),
    ),
    say('第10秒以后才让它出现', segment('摄像头', { at: 10, end: 30 }), untouched('录屏', '旁白'), length(30)),
    say('稍微透明一点 别挡住后面', segment('摄像头', { opacity: less, width: by(0) }), untouched('录屏')),
    say('让小窗顺时针转15度', segment('摄像头', { rotation: 15, width: by(0) }), untouched('录屏')),
  ),
  talk(
    'text',
    'short',
    say('字幕都往上挪一点', ...cues.map((cue) => segment(cue, { y: less, x: by(0) })), textCount(3), length(15)),
    say('颜色改成黄色', ...cues.map((cue) => segment(cue, { color: near('#FFE000', 100) })), untouched('滑板')),
    say(
      '第二句写错了，改成“他从来不服输”',
      segment("'他从来不服输'", { at: 5, end: 9 }),
      gone("'他从不放弃'"),
      untouched("'看这个动作'", "'下次再见'"),
      textCount(3),
    ),
    say('最后一句删了', gone("'下次再见'"), untouched("'看这个动作'"), textCount(2), length(15)),
    say(
      '在第11秒补一句「点个关注再走」,一直显示到结尾',
      segment("'点个关注再走'", { at: 11, end: 15 }),
      textCount(3),
      length(15),
    ),
    say('把字幕另存成srt', exports('srt'), unchanged),
  ),
  talk(
    'transition',
    'trip',
    say('三段之间加个转场 溶解就行', transitions(2, DISSOLVES), trio),
    say(
      '第二个换成黑场过渡',
      segment('森林', { transition: oneOf('fade_black', 'dip_to_black') }),
      segment('海边', { transition: oneOf<string>(...DISSOLVES) }),
      trio,
    ),
    say('两个都改成1秒', transitions(2, undefined, 1), trio),
    say('第一个转场不要了', transitions(1), segment('海边', { transition: 'none' }), trio),
  ),
  talk(
    'reference',
    'slides',
    say('把花园那张换成蛋糕', clips('厨房', '蛋糕', '泳池', '小狗', '日落'), length(20)),
    say('给它停6秒', segment('蛋糕', { seconds: 6 }), untouched('厨房', '泳池'), length(22)),
    say('紧跟着的那张也一样', segment('泳池', { seconds: 6 }), untouched('厨房', '蛋糕', '小狗'), length(24)),
    say('最后一张挪到最前面', clips('日落', '厨房', '蛋糕', '泳池', '小狗'), length(24)),
    say('它不要动,静止就好', segment('日落', { motion: 'none', seconds: 4 }), segment('厨房', { motion: 'zoom_in' })),
  ),
  talk(
    'canvas',
    'promo',
    say('要发抖音 尺寸帮我改一下', canvas(1080, 1920), trio, length(24), transitions(2, 'crossfade')),
    say('帧率改成60', canvas(1080, 1920, 60), length(24)),
    say('底色用白的', film({ background: near('#FFFFFF', 40) }), canvas(1080, 1920, 60), length(24)),
    say('还是横屏吧，16比9', canvas(1920, 1080, 60), trio, length(24)),
  ),
  talk(
    'look',
    'trip',
    say('海边亮一点', segment('海边', { brightness: more }), untouched('城市', '森林'), length(26)),
    say('还不够，再亮些', segment('海边', { brightness: more }), untouched('城市', '森林')),
    say('森林也提亮一点', segment('森林', { brightness: more }), untouched('城市', '海边')),
    say('三段都套个电影感的色调', everyClip({ preset: oneOf('cinematic', 'teal_orange') }), trio, length(26)),
  ),
  talk(
    'time',
    'single',
    say(
      '把城市.mp4放上来，放慢到一半速度',
      clips('城市'),
      segment('城市', { speed: 0.5, from: 0, to: 12 }),
      length(24),
    ),
    say('改成倒着放', segment('城市', { reversed: true, speed: 0.5 }), length(24)),
    say('不倒了 正着放 速度也恢复正常', segment('城市', { reversed: false, speed: 1 }), length(12)),
    say('最后一帧定住3秒', clipCount(2), segment('#2', { seconds: 3, freeze: 11.97 }), length(15)),
  ),
  talk(
    'arrange',
    'uploads',
    say('先放森林,再放城市', clips('森林', '城市'), length(20)),
    say('海边插到它们中间', clips('森林', '海边', '城市'), length(30)),
    say(
      '在第20秒的位置切一刀',
      clips('森林', '海边', '城市', '城市'),
      segment('城市/1', { from: 0, to: 2 }),
      segment('城市/2', { from: 2, to: 12 }),
      length(30),
    ),
    say('切出来的前半截删了', clips('森林', '海边', '城市'), segment('城市', { from: 2, to: 12 }), length(28)),
    say('顺序整个反过来排，最后的放最前', clips('城市', '海边', '森林'), length(28)),
  ),
  talk(
    'capability',
    'empty',
    say('帮我生成一张雪山日出的图', needs('generate_image'), unchanged),
    say('那AI做一段10秒的海浪视频呢', needs('generate_video'), unchanged),
    say('好吧，那就放一行字：“敬请期待”', segment("'敬请期待'", { at: 0 }), textCount(1)),
    say('让它停留5秒', segment("'敬请期待'", { at: 0, seconds: 5 }), textCount(1), length(5)),
  ),
  talk(
    'ambiguous',
    'twoSongs',
    say('加个背景音乐', asks('钢琴曲', '节拍')),
    say('第二首', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲'), trio, length(26)),
  ),
  talk(
    'refusal',
    'trip',
    say('把40秒到50秒剪掉', refuses(['26', '二十六'])),
    say('哦 那就剪掉20秒到24秒', clips('城市', '海边', '森林'), segment('森林', { from: 5, to: 7 }), length(22)),
    say('再把第五段也删了', refuses(['3', '三'])),
  ),
];
