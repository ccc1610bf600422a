// Chinese: putting together, cutting, ordering, time.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  transitions,
  untouched,
} from '../properties.ts';
import { between } from '../rules.ts';

const c = writer('zh', 'p2za');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const trip = ['城市', '海边', '森林'];

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'combine',
    'uploads',
    say('时间线顺序：森林 > 城市 > 海边', clips('森林', '城市', '海边'), length(30), noneOf('bgm')),
    say(
      'bgm=音乐.mp3 vol 0.2',
      segment('音乐', { volume: 0.2, at: 0, end: 30, role: 'bgm' }),
      clips('森林', '城市', '海边'),
    ),
  ),
  c(
    'combine',
    'uploads',
    say(
      '小伙子我传了三段录像 帮我接成一整个 一段挨着一段 不要那些花里胡哨的',
      clips(...trip),
      length(30),
      transitions(0),
    ),
  ),
  c(
    'combine',
    'single',
    say('先把这个视频放上来哈', clips('城市'), length(12)),
    say(
      '从正当中切开',
      clips('城市', '城市'),
      segment('城市', { to: 6 }),
      segment('城市/2', { at: 6, from: 6 }),
      length(12),
    ),
  ),
  c('combine', 'lesson', say('请在录屏放完之后，再全屏播一遍摄像头拍的那段', clips('录屏', '摄像头'), length(60))),
  c(
    'slideshow',
    'photos',
    say(
      '宝宝生日的六张都要～ 每张2秒，慢慢推近的那种❤️',
      clipCount(6),
      everyClip({ seconds: 2, motion: 'zoom_in' }),
      length(12),
    ),
  ),
  c(
    'slideshow',
    'photos',
    say('照片一张一张往下过 一张五秒钟', clipCount(6), everyClip({ seconds: 5 }), length(30)),
    say('蛋糕那个停久些 八秒吧', segment('蛋糕', { seconds: 8 }), length(33), clipCount(6)),
    say(
      '再配上那个钢琴的曲子 别太响啊',
      segment('钢琴曲', { at: 0, end: 33, role: 'bgm', volume: between(0.02, 0.5) }),
      clipCount(6),
    ),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '6张图跑个15s的slideshow，square尺寸，图间crossfade',
      canvas(1080, 1080),
      clipCount(6),
      length(15),
      transitions(5, CROSS),
    ),
  ),
  c(
    'slideshow',
    'slides',
    say('图片都不要动来动去的，静止展示就好', everyClip({ motion: 'none', seconds: 4 }), clipCount(5), length(20)),
  ),
  c(
    'trim',
    'talk',
    say('口播前15秒是试音，干掉', segment('采访', { from: 15, to: 600 }), length(585)),
    say('尾巴再去30秒', segment('采访', { from: 15, to: 570 }), length(555)),
    say(
      '现在时间线上1:00–1:30这块也抠了',
      segment('采访', { from: 15, to: 75 }),
      segment('采访/2', { from: 105, to: 570 }),
      length(525),
    ),
  ),
  c(
    'trim',
    'short',
    say('精彩的就5到12秒 别的全扔', segment('滑板', { from: 7, to: 14 }), length(7), gone("'看这个动作'")),
  ),
  c(
    'trim',
    'pieces',
    say('#2 头尾各去 1s', segment('#2', { from: 1, to: 4 }), length(18), untouched('#1', '#3', '#4')),
  ),
  c(
    'trim',
    'slides',
    say('厨房那张没啥看头 缩到3秒', segment('厨房', { seconds: 3 }), length(19), untouched('花园', '小狗')),
  ),
  c(
    'trim',
    'lesson',
    say(
      '请将最后五秒删除，学生不需要看那部分',
      length(25),
      segment('录屏', { to: 25 }),
      segment('摄像头', { end: 25 }),
      segment('旁白', { end: 25 }),
      segment('钢琴曲', { end: 25 }),
    ),
  ),
  c(
    'trim',
    'promo',
    say('“低至五折”那行只亮两秒就收', segment("'低至五折'", { at: 10, end: 12 }), length(24), untouched(...trip)),
  ),
  c('trim', 'single', say('城市這支影片只要後面六秒', clips('城市'), segment('城市', { from: 6, to: 12 }), length(6))),
  c(
    'trim',
    'trip',
    say(
      '森林做一下 slip：取材往后错 1s，时长和位置都不动',
      segment('森林', { from: 2, to: 8, at: 20 }),
      length(26),
      untouched('城市', '海边'),
    ),
  ),
  c(
    'trim',
    'trip',
    say('城市整短点儿 就七秒', segment('城市', { seconds: 7 }), length(23), untouched('海边', '森林')),
    say(
      '海边也整成七秒 森林五秒',
      segment('海边', { seconds: 7 }),
      segment('森林', { seconds: 5 }),
      length(19),
      untouched('城市'),
    ),
  ),
  c(
    'trim',
    'recording',
    say('从 0:30 开始 cut 一个 60s 的版本', clips('采访'), segment('采访', { from: 30, to: 90 }), length(60)),
  ),
  c(
    'trim',
    'recording',
    say('這段訪談我只取最後兩分鐘', clips('采访'), segment('采访', { from: 480, to: 600 }), length(120)),
  ),
  c(
    'arrange',
    'slides',
    say('🐶那张往前挪一位', clips('厨房', '花园', '小狗', '泳池', '日落'), length(20)),
    say('日落放到厨房后面来', clips('厨房', '日落', '花园', '小狗', '泳池'), length(20)),
  ),
  c(
    'arrange',
    'pieces',
    say(
      'swap #1 #4',
      segment('#1', { from: 10 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 30 }),
      segment('#4', { from: 20 }),
    ),
    say(
      '删 #2',
      segment('#1', { from: 10 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 20 }),
      clipCount(3),
      length(15),
    ),
  ),
  c('arrange', 'trip', say('森林给我撂最前边儿去', clips('森林', '城市', '海边'), length(26), untouched(...trip))),
  c('arrange', 'promo', say('家人们先看海边再看城市，森林还是压轴', clips('海边', '城市', '森林'), length(24))),
  c(
    'arrange',
    'twoSongs',
    say('麻煩把海邊這段複製一份，接在最後面', clips(...trip, '海边'), length(36), untouched(...trip)),
  ),
  c(
    'arrange',
    'lesson',
    say('请把录屏从第12秒处断开', clips('录屏', '录屏'), segment('录屏/2', { at: 12, from: 12 }), length(30)),
  ),
  c(
    'arrange',
    'talk',
    say('4分整下一刀', clips('采访', '采访'), segment('采访/2', { from: 240, to: 600 }), length(600)),
    say('后半截倒到前面来', segment('#1', { from: 240, to: 600 }), segment('#2', { from: 0, to: 240 }), length(600)),
  ),
  c(
    'arrange',
    'short',
    say('画面重复播两遍，凑够三十秒', clips('滑板', '滑板'), length(30), everyClip({ from: 2, to: 17 })),
  ),
  c(
    'time',
    'short',
    say('第3秒到第6秒慢动作 0.25x', segment('滑板/2', { at: 3, speed: 0.25, seconds: 12 }), length(24)),
    say('太慢了兄弟 改0.5', segment('滑板/2', { at: 3, speed: 0.5, seconds: 6 }), length(18)),
  ),
  c(
    'time',
    'trip',
    say('海邊那段播到一半的時候定格一秒鐘', segment('海边/2', { at: 15, freeze: 5, seconds: 1 }), length(27)),
  ),
  c('time', 'pieces', say('全部 speed=2', everyClip({ speed: 2, seconds: 2.5 }), clipCount(4), length(10))),
  c('time', 'promo', say('城市那条用1.5倍速播', segment('城市', { speed: 1.5 }), length(21.33), clips(...trip))),
  c(
    'time',
    'twoSongs',
    say(
      '森林这条 reverse 一下',
      segment('森林', { reversed: true, seconds: 6 }),
      untouched('城市', '海边'),
      length(26),
    ),
  ),
  c(
    'time',
    'single',
    say(
      '把城市放到时间线上，拉成24秒的慢镜头',
      clips('城市'),
      segment('城市', { speed: 0.5, seconds: 24 }),
      length(24),
    ),
  ),
  c('time', 'uploads', say('只用海边，三倍速放上去', clips('海边'), segment('海边', { speed: 3 }), length(3.33))),
];
