// Practice messages in Chinese: corrections, references, questions.
import { answers, either } from '../answers.ts';
import type { Conversation } from '../conversation.ts';
import { say, writer } from '../conversation.ts';
import {
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
import { above, below, less, more, near } from '../rules.ts';

const talk = writer('zh', 'p4zc7');

const CORRECTION: Conversation[] = [
  talk(
    'correction',
    'trip',
    say('城市剪到4秒', segment('城市', { seconds: 4 }), untouched('海边', '森林'), length(20)),
    say('说错了，是6秒', segment('城市', { seconds: 6, speed: 1 }), untouched('海边', '森林'), length(22)),
  ),
  talk(
    'correction',
    'promo',
    say(
      '将“夏日大促”的文字颜色改为蓝色。',
      segment("'夏日大促'", { color: near('#2050F0', 110) }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say(
      '更正：用户要改的是“低至五折”，“夏日大促”请恢复成白色。',
      segment("'低至五折'", { color: near('#2050F0', 110) }),
      segment("'夏日大促'", { color: near('#FFFFFF', 30) }),
      untouched("'欢迎光临'"),
      textCount(3),
    ),
  ),
  talk(
    'correction',
    'lesson',
    say('请您把摄像头的小画面放到左上角去', segment('摄像头', { x: below(0.4), y: below(0.4) }), untouched('录屏')),
    say('哎呀，我说错了，是右上角，您别见怪啊', segment('摄像头', { x: above(0.6), y: below(0.4) }), untouched('录屏')),
  ),
  talk(
    'correction',
    'twoSongs',
    say('背景音乐上钢琴曲', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), length(26)),
    say('太抒情了，不要这首，换另一首', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲'), length(26)),
  ),
  talk(
    'correction',
    'slides',
    say('每张3秒', everyClip({ seconds: 3 }), length(15)),
    say(
      '不对，还是每张4秒吧，音乐倒是可以小一点',
      everyClip({ seconds: 4 }),
      segment('钢琴曲', { volume: less }),
      length(20),
    ),
  ),
];

const REFERENCE: Conversation[] = [
  talk(
    'reference',
    'trip',
    say(
      '请把海边那段放慢到一半的速度，海浪慢慢的才好看',
      segment('海边', { speed: 0.5, seconds: 20 }),
      untouched('城市', '森林'),
      length(36),
    ),
    say(
      '很好很好。再给它加上个暖一点的色调吧',
      either(segment('海边', { preset: 'warm', speed: 0.5 }), segment('海边', { temperature: more, speed: 0.5 })),
      untouched('城市', '森林'),
      length(36),
    ),
    say('它后面那一段不太好看，您给删了吧', clips('城市', '海边'), length(30)),
  ),
  talk(
    'reference',
    'promo',
    say(
      '第二个文字放大',
      segment("'低至五折'", { size: more, at: 10, end: 14 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
    say(
      '颜色也给它改成金色',
      segment("'低至五折'", { color: near('#F5C518') }),
      untouched("'夏日大促'", "'欢迎光临'"),
      textCount(3),
    ),
  ),
  talk(
    'reference',
    'pieces',
    say('请将最后一个片段倒放。', segment('#4', { reversed: true, seconds: 5 }), clipCount(4), length(20)),
    say(
      '然后把它移到第一位。',
      segment('#1', { reversed: true, from: 10 }),
      segment('#2', { reversed: false, from: 20 }),
      clipCount(4),
      length(20),
    ),
  ),
  talk(
    'reference',
    'slides',
    say(
      '有小狗的那张换成蛋糕的图',
      clips('厨房', '花园', '泳池', '蛋糕', '日落'),
      segment('蛋糕', { seconds: 4 }),
      untouched('厨房', '花园', '泳池', '日落'),
      length(20),
    ),
  ),
  talk(
    'reference',
    'short',
    say(
      '最后那条字幕删掉',
      gone("'下次再见'"),
      untouched("'看这个动作'", "'他从不放弃'", '滑板', '节拍'),
      textCount(2),
    ),
    say('第一条也不要了', gone("'看这个动作'"), untouched("'他从不放弃'", '滑板', '节拍'), textCount(1)),
  ),
  talk(
    'reference',
    'twoSongs',
    say(
      '拍大海的那一段风声呼呼的，您给静音吧',
      segment('海边', { volume: 0, seconds: 10 }),
      untouched('城市', '森林'),
      length(26),
    ),
  ),
  talk(
    'reference',
    'trip',
    say(
      '第一段和第二段之间加个叠化',
      transitions(1, ['crossfade', 'crossfade_fast', 'crossfade_slow']),
      clips('城市', '海边', '森林'),
    ),
    say(
      '第二段和第三段之间也加一个一样的',
      transitions(2, ['crossfade', 'crossfade_fast', 'crossfade_slow']),
      clips('城市', '海边', '森林'),
    ),
  ),
];

const QUESTION: Conversation[] = [
  talk('question', 'trip', say('我想请问您一下，这个片子现在一共有多长呀？', answers(['26', '二十六']))),
  talk('question', 'lesson', say('请列出当前时间线上有哪些素材。', answers('录屏', '摄像头', '旁白', '钢琴曲'))),
  talk('question', 'promo', say('音乐现在音量多少', answers(['40', '0.4', '四成']))),
  talk(
    'question',
    'short',
    say('BGM调到30%', segment('节拍', { volume: 0.3 }), untouched('滑板')),
    say('你刚刚改了啥？', answers(['节拍', '音乐', '音量', 'BGM'])),
  ),
  talk('question', 'slides', say('里面用了几张照片', answers(['5', '五']))),
  talk(
    'question',
    'empty',
    say('您好，请问您都能帮我做些什么呀？我是头一回用', answers(['剪', '拼', '字幕', '文字', '音乐'])),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...CORRECTION, ...REFERENCE, ...QUESTION];
