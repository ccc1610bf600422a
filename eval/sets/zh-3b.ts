// Chinese: short conversations and single messages of many people.
import { type Conversation, say, writer } from '../conversation.ts';
import {
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
  untouched,
} from '../properties.ts';
import { between, more, near } from '../rules.ts';

const talk = writer('zh', 'zh3b');

const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;
const trio = clips('城市', '海边', '森林');
const slides = clips('厨房', '花园', '泳池', '小狗', '日落');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      '海边.mov、森林.webm 这两个接一起，中间淡入淡出过渡，城市不用',
      clips('海边', '森林'),
      transitions(1, [...DISSOLVES, 'fade_black', 'dip_to_black']),
    ),
  ),
  talk('combine', 'recording', say('就这一个视频,直接放进去,先别剪', clips('采访'), length(600))),
  talk(
    'slideshow',
    'photos',
    say(
      '照片全用，做成半分钟的幻灯片，配 钢琴曲.mp3',
      clipCount(6),
      length(30),
      everyClip({ seconds: 5 }),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say('您好，我想用厨房、花园、泳池三张做个看房视频，每张五秒', clips('厨房', '花园', '泳池'), length(15)),
    say('再补上日落收尾', clips('厨房', '花园', '泳池', '日落'), segment('日落', { seconds: between(4, 5) })),
  ),
  talk(
    'trim',
    'talk',
    say('只要2分钟到5分钟那一段', clips('采访'), segment('采访', { from: 120, to: 300 }), length(180)),
  ),
  talk(
    'arrange',
    'promo',
    say(
      '中间海边整段拿掉',
      clips('城市', '森林'),
      gone("'低至五折'"),
      segment("'欢迎光临'", { at: 12, end: 16 }),
      segment('音乐', { end: 16 }),
      length(16),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '航拍这几段请按原素材里的时间先后重新排好',
      segment('#1', { from: 0, to: 5 }),
      segment('#2', { from: 10, to: 15 }),
      segment('#3', { from: 20, to: 25 }),
      segment('#4', { from: 30, to: 35 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say('倒数第二张和第一张互换', clips('小狗', '花园', '泳池', '厨房', '日落'), length(20)),
    say('没用上的那张照片加到最后', clips('小狗', '花园', '泳池', '厨房', '日落', '蛋糕'), length(24)),
  ),
  talk(
    'time',
    'trip',
    say('城市快放 1.5倍', segment('城市', { speed: 1.5, seconds: 6.67 }), untouched('海边', '森林'), length(22.67)),
  ),
  talk(
    'time',
    'pieces',
    say('第三段slow motion，四分之一速', segment('#3', { speed: 0.25, seconds: 20, from: 30 }), length(35)),
  ),
  talk(
    'time',
    'trip',
    say(
      '城市那段位置长度都不变，里面的画面往后错1秒。',
      segment('城市', { at: 0, seconds: 10, from: 1, to: 11 }),
      untouched('海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'time',
    'promo',
    say('第15秒打个标记,名字叫“高潮”', film({ markers: 1 }), untouched('城市', '海边', '森林', '音乐'), textCount(3)),
  ),
  talk('sound', 'talk', say('有嗡嗡的底噪 处理一下', segment('采访', { denoise: true, seconds: 600 }))),
  talk(
    'sound',
    'short',
    say('音乐从第五秒才进', segment('节拍', { at: 5, end: 15, volume: 0.5 }), untouched('滑板'), length(15)),
  ),
  talk(
    'sound',
    'promo',
    say(
      'BGM volume调到60%，前两秒淡入',
      segment('音乐', { volume: 0.6, fadeIn: 2, end: 24 }),
      untouched('城市', '海边'),
    ),
    say('算了音乐删了吧', gone('音乐'), noneOf('bgm'), untouched('城市', '海边', '森林'), length(24)),
  ),
  talk(
    'text',
    'lesson',
    say(
      '0:05到0:12显示一行字幕 "点击右上角的设置"',
      segment("'点击右上角的设置'", { at: 5, end: 12, role: 'subtitle' }),
      textCount(1),
      length(30),
    ),
    say('给这行字加个黑色底', segment("'点击右上角的设置'", { background: near('#000000', 60), at: 5, end: 12 })),
  ),
  talk('transition', 'slides', say('转场全拿掉，直接硬切', transitions(0), slides, length(20))),
  talk('transition', 'promo', say('叠化太慢 缩到0.3秒', transitions(2, 'crossfade', 0.3), trio, length(24))),
  talk('transition', 'pieces', say('每个接缝都加白闪', transitions(3, ['fade_white', 'dip_to_white']), clipCount(4))),
  talk('transition', 'trip', say('只在海边和森林之间来个向左擦除', transitions(1, 'wipe_left'), trio)),
  talk('look', 'lesson', say('录屏锐化一下', segment('录屏', { sharpen: more }), untouched('摄像头', '旁白'))),
  talk(
    'look',
    'short',
    say('四周压个暗角,再加点颗粒感', segment('滑板', { vignette: more, grain: more }), textCount(3), length(15)),
  ),
  talk('place', 'slides', say('照片两边别留模糊边，裁切铺满画面', everyClip({ fit: 'cover' }), slides, length(20))),
  talk(
    'place',
    'trip',
    say('森林那段画面左半边裁掉', segment('森林', { cropped: true }), untouched('城市'), length(26)),
  ),
  talk('canvas', 'slides', say('改成1:1方的', canvas(1080, 1080), slides, length(20))),
  talk('canvas', 'promo', say('做成4:5,给ins用', canvas(1080, 1350), trio, textCount(3), length(24))),
  talk('arrange', 'trip', say('森林复制一份贴到片尾', clips('城市', '海边', '森林', '森林'), length(32))),
  talk('sound', 'trip', say('响度统一做到 -14 LUFS', film({ loudness: -14 }), untouched('城市', '海边', '森林'))),
  talk(
    'sound',
    'promo',
    say('音乐音量从开头10%慢慢爬到结尾80%', segment('音乐', { keyframes: 'volume', end: 24 }), untouched('城市')),
  ),
  talk(
    'text',
    'promo',
    say(
      '低至五折加描边和阴影',
      segment("'低至五折'", { outlined: true, shadowed: true, at: 10, end: 14 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  talk('text', 'trip', say('这个工程命名为“周末随拍”，画面上不用出字。', film({ title: '周末随拍' }), textCount(0))),
];
