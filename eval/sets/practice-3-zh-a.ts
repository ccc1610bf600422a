import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clipCount, clips, everyClip, gone, length, segment, transitions, untouched } from '../properties.ts';

const c = writer('zh', 'p3za');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLACK = ['fade_black', 'dip_to_black'];
const _WHITE = ['fade_white', 'dip_to_white'];
const trip = ['城市', '海边', '森林'];
const five = ['厨房', '花园', '泳池', '小狗', '日落'];
const _words = ['夏日大促', '低至五折', '欢迎光临'].map((text) => `'${text}'`);
const _cues = ['看这个动作', '他从不放弃', '下次再见'].map((text) => `'${text}'`);

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'combine',
    'uploads',
    say('我那天是先进的森林，再回城市，傍晚才到海边，请照这个次序排', clips('森林', '城市', '海边'), length(30)),
    say('忘说了，海边别放整条，头五秒够了', segment('海边', { from: 0, to: 5 }), length(25), untouched('森林', '城市')),
    say('配乐就用我传的那个mp3', segment('音乐', { role: 'bgm', at: 0, end: 25 }), clips('森林', '城市', '海边')),
  ),
  c('combine', 'photos', say('只挑两张：先花园.png，再日落.webp，直接排上', clips('花园', '日落'), length(8))),
  c('combine', 'slides', say('结尾把第一张图再放一遍', clips(...five, '厨房'), length(24))),
  c(
    'combine',
    'twoSongs',
    say('欸森林後面可以再接一次城市嗎', clips(...trip, '城市'), length(37, 1.1), untouched(...trip)),
  ),
  c('combine', 'single', say('来嘛，素材就一条，全长搁进去完事', clips('城市'), length(12))),
  c('combine', 'recording', say('采访.mp4 全程上轨', clips('采访'), length(600))),
  c(
    'slideshow',
    'photos',
    say(
      '给狗狗找家用的小片子：照片六张全上，每张停3.5秒，切换用淡入淡出',
      clipCount(6),
      everyClip({ seconds: 3.5 }),
      length(21),
      transitions(5, [...CROSS, ...BLACK]),
    ),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '一、图片按厨房、泳池、花园的次序排列；二、每张四秒',
      clips('厨房', '泳池', '花园'),
      everyClip({ seconds: 4 }),
      length(12),
    ),
    say('小狗那张补在第二位', clips('厨房', '小狗', '泳池', '花园'), length(16)),
    say('总长压缩至10秒，均分', length(10), everyClip({ seconds: 2.5 }), clips('厨房', '小狗', '泳池', '花园')),
  ),
  c(
    'slideshow',
    'slides',
    say(
      '20秒看着太赶，能不能拉到30秒，平均分给每张',
      length(30),
      everyClip({ seconds: 6 }),
      segment('钢琴曲', { end: 30 }),
    ),
  ),
  c(
    'slideshow',
    'slides',
    say('动效全换成由近及远慢慢拉开的', everyClip({ motion: 'zoom_out', seconds: 4 }), length(20)),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '泳池照不用，其余五张做竖版的，总共15秒',
      canvas(1080, 1920),
      clips('厨房', '花园', '小狗', '日落', '蛋糕'),
      length(15),
    ),
  ),
  c(
    'trim',
    'talk',
    say('前面寒暄了得有四十秒，0:40才进正题，之前的剪了吧', segment('采访', { from: 40, to: 600 }), length(560)),
    say('结尾那一分钟客套话同样不留', segment('采访', { from: 40, to: 540 }), length(500)),
    say(
      '然后从正中间断开，我要分上下集',
      clips('采访', '采访'),
      segment('采访/2', { at: 250, from: 290 }),
      length(500),
    ),
  ),
  c('trim', 'trip', say('城市只取3到8秒', segment('城市', { from: 3, to: 8 }), length(21), untouched('海边', '森林'))),
  c(
    'trim',
    'lesson',
    say(
      '步骤一到 00:08 结束，00:08 至 00:11 设备在空转，剔除这三秒',
      length(27),
      segment('录屏', { to: 8 }),
      segment('录屏/2', { at: 8, from: 11 }),
      segment('旁白/2', { at: 8, from: 11 }),
    ),
  ),
  c(
    'trim',
    'pieces',
    say(
      '每一段都只留前三秒',
      everyClip({ seconds: 3 }),
      segment('#1', { from: 20 }),
      segment('#4', { from: 10 }),
      length(12),
    ),
  ),
  c(
    'trim',
    'short',
    say(
      '头2秒人还没动呢 剪了',
      segment('滑板', { from: 4, to: 17 }),
      length(13),
      segment("'看这个动作'", { at: 0, end: 2 }),
      segment("'他从不放弃'", { at: 3, end: 7 }),
    ),
  ),
  c(
    'trim',
    'promo',
    say('城市压到六秒', segment('城市', { seconds: 6 }), length(22), untouched('海边', '森林')),
    say('森林也照这个来', segment('森林', { seconds: 6 }), length(20), untouched('城市', '海边')),
  ),
  c(
    'trim',
    'single',
    say('这条掐头1秒，去尾1秒半，其余保留', clips('城市'), segment('城市', { from: 1, to: 10.5 }), length(9.5)),
  ),
  c(
    'trim',
    'recording',
    say(
      '2分30秒到3分10秒那一段他答得好，单独拿出来用',
      clips('采访'),
      segment('采访', { from: 150, to: 190 }),
      length(40),
    ),
  ),
  c(
    'trim',
    'trip',
    say('森林开头被裁掉的那一秒，给补回来', segment('森林', { from: 0, to: 7 }), length(27), untouched('城市', '海边')),
  ),
  c(
    'trim',
    'twoSongs',
    say(
      '把9秒到12秒這一小截拿掉，跨到兩個鏡頭沒關係',
      segment('城市', { from: 0, to: 9 }),
      segment('海边', { from: 2, to: 10 }),
      length(23),
    ),
  ),
  c(
    'arrange',
    'trip',
    say('想拿海边当开场，城市往后退一个', clips('海边', '城市', '森林'), length(26), untouched(...trip)),
  ),
  c(
    'arrange',
    'slides',
    say('用蛋糕替掉泳池', clips('厨房', '花园', '蛋糕', '小狗', '日落'), length(20)),
    say('小狗排到蛋糕之前', clips('厨房', '花园', '小狗', '蛋糕', '日落'), length(20)),
  ),
  c(
    'arrange',
    'pieces',
    say(
      '现在排第三的搬到队尾',
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      segment('#4', { from: 30 }),
    ),
    say(
      '打头的那段复制一份，接在队尾',
      clipCount(5),
      segment('#1', { from: 20 }),
      segment('#5', { from: 20 }),
      length(25),
    ),
    say('嗯，刚复制的那份拿掉吧', clipCount(4), segment('#1', { from: 20 }), segment('#4', { from: 30 }), length(20)),
  ),
  c('arrange', 'promo', say('首尾互换', clips('森林', '海边', '城市'), length(24))),
  c('arrange', 'lesson', say('摄像头那一层整个撤走', gone('摄像头'), untouched('录屏', '旁白', '钢琴曲'), length(30))),
  c(
    'arrange',
    'short',
    say('9秒处断开，后半截丢掉', clips('滑板'), segment('滑板', { from: 2, to: 11 }), length(9), gone("'下次再见'")),
  ),
  c(
    'arrange',
    'twoSongs',
    say(
      '城市從中間剪開，後半段不要',
      clips(...trip),
      segment('城市', { from: 0, to: 5 }),
      length(21),
      untouched('海边', '森林'),
    ),
  ),
  c('arrange', 'uploads', say('上两条就好，森林在前城市在后', clips('森林', '城市'), length(20))),
  c(
    'time',
    'trip',
    say('城市快进，四倍', segment('城市', { speed: 4, seconds: 2.5 }), length(18.5), untouched('海边', '森林')),
    say(
      '眼睛跟不上，还原成正常速度',
      segment('城市', { speed: 1, seconds: 10 }),
      length(26),
      untouched('海边', '森林'),
    ),
  ),
  c(
    'time',
    'short',
    say('15秒的片子要压进12秒，靠加速，内容一点别剪', segment('滑板', { speed: 1.25, from: 2, to: 17 }), length(12)),
  ),
  c(
    'time',
    'pieces',
    say(
      '一三两段改0.5倍速，二四照旧',
      segment('#1', { speed: 0.5 }),
      segment('#3', { speed: 0.5 }),
      length(30),
      untouched('#2', '#4'),
    ),
  ),
  c(
    'time',
    'twoSongs',
    say(
      '海邊結束的那一格停三秒，再進森林',
      clips('城市', '海边', '海边', '森林'),
      segment('海边/2', { seconds: 3 }),
      length(29),
    ),
  ),
];
