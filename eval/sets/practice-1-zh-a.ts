// Chinese: putting together, cutting, ordering, time.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';

const c = writer('zh', 'p1za');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const trip = ['城市', '海边', '森林'];

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'combine',
    'uploads',
    say('三个视频照上传先后拼一块儿就成，别的先别加', clips(...trip), length(30), transitions(0), noneOf('bgm')),
  ),
  c(
    'combine',
    'uploads',
    say('先放海边.mov，后面跟城市，森林暂时不用', clips('海边', '城市'), length(22)),
    say('森林还是加上吧，塞到它俩中间', clips('海边', '森林', '城市'), length(30)),
    say(
      '行，底下再铺那首 音乐.mp3',
      segment('音乐', { at: 0, end: 30, role: 'bgm' }),
      clips('海边', '森林', '城市'),
      length(30),
    ),
  ),
  c('combine', 'single', say('我就传了这一条 直接放上去吧', clips('城市'), length(12))),
  c('combine', 'photos', say('小狗那张打头，蛋糕那张收尾，其余的照片不要', clips('小狗', '蛋糕'), length(8))),
  c(
    'combine',
    'twoSongs',
    say('结尾想呼应一下开头：把城市那条再接一遍到最后', clips(...trip, '城市'), length(37, 1.1), untouched(...trip)),
  ),
  c('combine', 'recording', say('麻烦您把那条采访完整地搁到时间线上', clips('采访'), length(600))),
  c(
    'slideshow',
    'photos',
    say(
      '六张照片做个电子相册，一张停三秒，钢琴曲当背景',
      clipCount(6),
      everyClip({ seconds: 3 }),
      length(18),
      segment('钢琴曲', { at: 0, end: 18, role: 'bgm' }),
    ),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '把图做成幻灯片，总共半分钟，图跟图之间叠化',
      clipCount(6),
      length(30),
      everyClip({ seconds: 5 }),
      transitions(5, CROSS),
    ),
    say('泳池那张不好看，去掉', clips('厨房', '花园', '小狗', '日落', '蛋糕'), gone('泳池')),
    say('整个顺序倒过来', clips('蛋糕', '日落', '小狗', '花园', '厨房')),
  ),
  c(
    'slideshow',
    'slides',
    say(
      '没用上的蛋糕也添到最后面，时长跟别的图一致',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      segment('蛋糕', { seconds: 4 }),
      length(24),
    ),
  ),
  c(
    'slideshow',
    'slides',
    say(
      '节奏快点儿，每张改成2秒半',
      everyClip({ seconds: 2.5 }),
      clipCount(5),
      length(12.5),
      segment('钢琴曲', { end: 12.5 }),
    ),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '幫我用廚房、花園、泳池這三張圖做輪播，每張五秒鐘',
      clips('厨房', '花园', '泳池'),
      everyClip({ seconds: 5 }),
      length(15),
    ),
  ),
  c(
    'trim',
    'trip',
    say('开头两秒镜头太晃了，掐掉', segment('城市', { from: 2, to: 10 }), length(24), untouched('海边', '森林')),
  ),
  c('trim', 'talk', say('只留1分20到2分05这一截，剩下统统不要', segment('采访', { from: 80, to: 125 }), length(45))),
  c(
    'trim',
    'single',
    say('城市.mp4 我只想用第4秒到第9秒', clips('城市'), segment('城市', { from: 4, to: 9 }), length(5)),
  ),
  c(
    'trim',
    'short',
    say(
      '结尾剪掉3s',
      length(12),
      segment('滑板', { from: 2, to: 14 }),
      segment('节拍', { end: 12 }),
      segment("'下次再见'", { end: 12 }),
      untouched("'看这个动作'", "'他从不放弃'"),
    ),
  ),
  c(
    'trim',
    'trip',
    say('海边留前六秒', segment('海边', { from: 0, to: 6 }), length(22), untouched('城市', '森林')),
    say('森林呢，也只要四秒就够', segment('森林', { seconds: 4 }), length(20), untouched('城市', '海边')),
    say('城市那条掐头去尾，各一秒', segment('城市', { from: 1, to: 9 }), length(18), untouched('海边', '森林')),
  ),
  c(
    'trim',
    'pieces',
    say('第三段砍掉一半', segment('#3', { seconds: 2.5 }), length(17.5), untouched('#1', '#2', '#4')),
  ),
  c(
    'trim',
    'recording',
    say(
      '这个10分钟的采访我从第三分钟开始要，往后取一分半',
      clips('采访'),
      segment('采访', { from: 180, to: 270 }),
      length(90),
    ),
    say('入点再往前放10秒，话没说全', segment('采访', { from: 170, to: 270 }), length(100)),
  ),
  c(
    'trim',
    'promo',
    say(
      '8到16秒整段拿掉',
      clips('城市', '森林'),
      length(16),
      gone("'低至五折'"),
      segment("'欢迎光临'", { at: 12, end: 16 }),
      segment('音乐', { end: 16 }),
    ),
  ),
  c(
    'trim',
    'lesson',
    say(
      '0:10—0:14 我电脑卡住了，这几秒删了吧',
      length(26),
      segment('录屏', { from: 0, to: 10 }),
      segment('录屏/2', { at: 10, from: 14, to: 30 }),
      segment('摄像头/2', { at: 10, from: 14 }),
    ),
  ),
  c(
    'trim',
    'trip',
    say('在十五秒处切一刀', clips('城市', '海边', '海边', '森林'), segment('海边', { end: 15 }), length(26)),
  ),
  c('arrange', 'trip', say('海边提到最前头', clips('海边', '城市', '森林'), length(26), untouched(...trip))),
  c('arrange', 'trip', say('头一条和末一条对调一下位置呗', clips('森林', '海边', '城市'), untouched(...trip))),
  c(
    'arrange',
    'pieces',
    say(
      '第四段插到第二的位置',
      segment('#1', { from: 20 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  c(
    'arrange',
    'slides',
    say('小狗放第一个', clips('小狗', '厨房', '花园', '泳池', '日落'), length(20)),
    say('花园跟泳池换个位', clips('小狗', '厨房', '泳池', '花园', '日落'), length(20)),
    say('日落也来一份摆在开头，后面那张照留', clips('日落', '小狗', '厨房', '泳池', '花园', '日落'), length(24)),
  ),
  c('arrange', 'promo', say('中间那条视频删掉，谢谢', clips('城市', '森林'), length(16), gone('海边'))),
  c(
    'arrange',
    'twoSongs',
    say('森林这个镜头不用了', clips('城市', '海边'), length(20), untouched('城市', '海边')),
    say('海边后头再跟一遍城市', clips('城市', '海边', '城市'), length(31, 1.1)),
    say('最前面那个城市就多余了，去了吧', clips('海边', '城市'), length(21, 1.1)),
  ),
  c(
    'arrange',
    'short',
    say('在第6秒分割一下', clips('滑板', '滑板'), segment('滑板/2', { at: 6, from: 8 }), length(15), textCount(3)),
  ),
  c(
    'time',
    'trip',
    say('森林放慢，用半速', segment('森林', { speed: 0.5, seconds: 12 }), length(32), untouched('城市', '海边')),
  ),
  c(
    'time',
    'short',
    say('全片1.5倍速', segment('滑板', { speed: 1.5, seconds: 10 }), length(10), segment('节拍', { end: 10 })),
  ),
  c(
    'time',
    'trip',
    say('海边倒着放', segment('海边', { reversed: true, seconds: 10 }), length(26), untouched('城市', '森林')),
    say('这段速度再提到两倍', segment('海边', { speed: 2, reversed: true, seconds: 5 }), length(21)),
    say('倒放取消，快放留着', segment('海边', { speed: 2, reversed: false }), length(21), untouched('城市', '森林')),
  ),
  c(
    'time',
    'trip',
    say(
      '播到第五秒画面停住，停两秒再接着走',
      segment('城市/2', { freeze: 5, seconds: 2 }),
      length(28),
      untouched('海边', '森林'),
    ),
  ),
  c('time', 'pieces', say('四段都放慢到八成速度', everyClip({ speed: 0.8, seconds: 6.25 }), clipCount(4), length(25))),
  c('time', 'talk', say('采访太拖沓了 整体提速25%', segment('采访', { speed: 1.25, seconds: 480 }), length(480))),
];
