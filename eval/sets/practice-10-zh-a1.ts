// Practice messages in Chinese: putting together, slideshows, trims, order and speed.
import { type Conversation, say, writer } from '../conversation.ts';
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
import { between } from '../rules.ts';

const on = writer('zh', 'p10a');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  on(
    'combine',
    'uploads',
    say(
      '亲，森林打头，海边接着，城市收尾，中间一个特效都别给我加哈',
      clips('森林', '海边', '城市'),
      length(30),
      transitions(0),
    ),
  ),
  on(
    'combine',
    'uploads',
    say('三个录像给我串到一块儿，就照我传的那个次序', clips('城市', '海边', '森林'), length(30)),
  ),
  on(
    'combine',
    'uploads',
    say(
      '三条素材拼成一条15s的，歌也垫上',
      clips('城市', '海边', '森林'),
      length(15),
      segment('音乐', { role: 'bgm', at: 0, end: 15 }),
    ),
  ),
  on(
    'combine',
    'recording',
    say('整条采访先丢到时间线上', clips('采访'), length(600)),
    say('头两分钟都在调设备，扔掉', segment('采访', { from: 120, to: 600, at: 0 }), length(480)),
  ),
  on(
    'combine',
    'uploads',
    say('三条都只取开头5秒，连成一条', clips('城市', '海边', '森林'), everyClip({ from: 0, seconds: 5 }), length(15)),
  ),
  on(
    'combine',
    'uploads',
    say(
      '把三段影片接在一起，段與段之間用交叉溶解',
      clips('城市', '海边', '森林'),
      transitions(2, CROSS),
      length(30, 2.1),
    ),
  ),
  on(
    'combine',
    'uploads',
    say('城市先搁着不用，另外俩接起来', clips('海边', '森林'), length(18)),
    say('行，现在把城市补到屁股后面', clips('海边', '森林', '城市'), length(30)),
  ),
  on(
    'combine',
    'single',
    say(
      '就用城市这条，一上来挂三秒“本周新盘”',
      clips('城市'),
      length(12),
      segment("'本周新盘'", { at: 0, seconds: 3 }),
      textCount(1),
    ),
  ),

  on(
    'slideshow',
    'photos',
    say(
      '六张图每张停3秒挨个放，钢琴曲垫底',
      clipCount(6),
      everyClip({ seconds: 3 }),
      length(18),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 18 }),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say('把相片做成会自己翻的那种，一张放五秒钟，爷爷眼神慢', clipCount(6), everyClip({ seconds: 5 }), length(30)),
  ),
  on(
    'slideshow',
    'photos',
    say(
      '只挑泳池、花园、日落三张，按我说的先后，照片之间叠着化过去',
      clips('泳池', '花园', '日落'),
      transitions(2, CROSS),
      length(12),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say(
      '照片全都做进相册视频！！小狗第一个，蛋糕最后一个，中间你随便排',
      clipCount(6),
      segment('小狗', { at: 0 }),
      segment('蛋糕', { at: 20, end: 24 }),
      length(24),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say('图全用上，整片卡死20秒', clipCount(6), length(20), everyClip({ seconds: between(3.2, 3.5) })),
  ),
  on(
    'slideshow',
    'photos',
    say(
      '除开小狗那张，剩下的轮播，每张两秒半，画面定住别推拉',
      clips('厨房', '花园', '泳池', '日落', '蛋糕'),
      everyClip({ seconds: 2.5, motion: 'none' }),
      length(12.5),
    ),
  ),
  on(
    'slideshow',
    'slides',
    say(
      '咦蛋糕那张怎么漏了，给补到日落后头',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      length(24),
      untouched('厨房', '小狗', '日落'),
    ),
    say('照片一张放满6秒吧', everyClip({ seconds: 6 }), clipCount(6), length(36)),
  ),
  on(
    'slideshow',
    'photos',
    say(
      '相片輪播，一張四秒，換場用閃白',
      clipCount(6),
      everyClip({ seconds: 4 }),
      transitions(5, ['fade_white', 'dip_to_white']),
      length(24),
    ),
  ),

  on(
    'trim',
    'trip',
    say('海边那段看得人犯困，砍到六秒', segment('海边', { seconds: 6 }), length(22), untouched('城市', '森林')),
  ),
  on(
    'trim',
    'trip',
    say(
      '第8秒到第13秒镜头晃得想吐，这截不要',
      segment('城市', { from: 0, to: 8 }),
      segment('海边', { from: 3, to: 10, at: 8 }),
      untouched('森林'),
      clips('城市', '海边', '森林'),
      length(21),
    ),
  ),
  on(
    'trim',
    'talk',
    say(
      '开场白啰嗦了一分二十秒，直接从那之后开始',
      segment('采访', { at: 0, from: 80, to: 600 }),
      clipCount(1),
      length(520),
    ),
  ),
  on(
    'trim',
    'short',
    say(
      '滑板收尾那三秒没看头，剪了',
      segment('滑板', { from: 2, to: 14 }),
      segment('节拍', { end: 12 }),
      untouched("'看这个动作'", "'他从不放弃'"),
      length(12),
    ),
  ),
  on(
    'trim',
    'lesson',
    say(
      '片子最前面6秒是我在开软件，录屏、头像、旁白一起切掉',
      segment('录屏', { at: 0, from: 6 }),
      segment('摄像头', { at: 0, from: 6 }),
      segment('旁白', { at: 0, from: 6 }),
      length(24),
    ),
  ),
  on(
    'trim',
    'trip',
    say('城市脑袋上削两秒，尾巴再削一秒', segment('城市', { from: 2, to: 9 }), untouched('海边', '森林'), length(23)),
  ),
  on(
    'trim',
    'trip',
    say(
      '森林前面之前剪没了一秒，给我找补回来',
      segment('森林', { from: 0, to: 7 }),
      untouched('城市', '海边'),
      length(27),
    ),
  ),
  on(
    'trim',
    'talk',
    say(
      '2:00-2:30 和 5:00-5:45 这两块掐掉',
      clipCount(3),
      segment('#1', { from: 0, to: 120 }),
      segment('#2', { from: 150, to: 300 }),
      segment('#3', { from: 345, to: 600 }),
      length(525),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      '海边从正当中来一刀',
      clips('城市', '海边', '海边', '森林'),
      segment('海边/1', { from: 0, to: 5 }),
      segment('海边/2', { from: 5, to: 10 }),
      length(26),
    ),
    say('切出来的后一半扔了', clips('城市', '海边', '森林'), segment('海边', { from: 0, to: 5 }), length(21)),
  ),
  on(
    'trim',
    'trip',
    say('森林只保留中間四秒', segment('森林', { from: 2, to: 6 }), untouched('城市', '海边'), length(24)),
  ),
  on(
    'trim',
    'short',
    say(
      '前5秒不好玩 剪掉剪掉',
      segment('滑板', { at: 0, from: 7, to: 17 }),
      gone("'看这个动作'"),
      segment("'他从不放弃'", { at: 0, end: 4 }),
      segment("'下次再见'", { at: 6, end: 10 }),
      length(10),
    ),
  ),

  on(
    'trim',
    'recording',
    say('采访放进来，前五分钟就够', clips('采访'), segment('采访', { at: 0, from: 0, to: 300 }), length(300)),
  ),
  on('combine', 'single', say('城市那条连着放两遍', clips('城市', '城市'), length(24))),
  on(
    'combine',
    'single',
    say('城市掐头去尾各一秒再摆上来', clips('城市'), segment('城市', { from: 1, to: 11 }), length(10)),
  ),
];
