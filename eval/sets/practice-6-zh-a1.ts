import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  transitions,
  untouched,
} from '../properties.ts';
import { between } from '../rules.ts';

const on = writer('zh', 'p6za1');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const SIX = ['厨房', '花园', '泳池', '小狗', '日落', '蛋糕'];

/** Putting together, pictures in a row, cutting, order and time. */
export const CONVERSATIONS: readonly Conversation[] = [
  on(
    'combine',
    'uploads',
    say(
      '三段素材按上传顺序接起来就行，别的什么都不用加',
      clips('城市', '海边', '森林'),
      length(30),
      transitions(0),
      noneOf('bgm'),
    ),
  ),
  on(
    'combine',
    'uploads',
    say(
      '麻烦把海边放第一个，接着是森林，最后城市，拼成一条，底下再垫上那首音乐，谢谢',
      clips('海边', '森林', '城市'),
      length(30),
      segment('音乐', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  on(
    'combine',
    'uploads',
    say('只用城市和森林拼个片子，中间叠化', clips('城市', '森林'), transitions(1, CROSS), noneOf('bgm')),
    say('再把海边接到最后面', clips('城市', '森林', '海边'), segment('海边', { seconds: between(9, 10) })),
  ),
  on(
    'combine',
    'single',
    say('城市.mp4 放到时间线上', clips('城市'), length(12), segment('城市', { from: 0, speed: 1 })),
  ),
  on(
    'combine',
    'uploads',
    say('把這三個影片剪成一條20秒的成片', clips('城市', '海边', '森林'), length(20), everyClip({ speed: 1 })),
  ),
  on(
    'combine',
    'recording',
    say('采访放上来，只要前两分钟', clips('采访'), length(120), segment('采访', { from: 0, to: 120 })),
  ),
  on(
    'slideshow',
    'photos',
    say('六张照片做成相册，每张停留三秒', clips(...SIX), length(18), everyClip({ seconds: 3 })),
  ),
  on(
    'slideshow',
    'photos',
    say(
      '用全部图片做一段半分钟的幻灯片，配上钢琴曲',
      clips(...SIX),
      length(30),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say(
      '挑小狗、蛋糕、日落这三张做个轮播，每张2.5秒，之间用溶解过渡',
      clips('小狗', '蛋糕', '日落'),
      length(7.5),
      transitions(2, CROSS),
    ),
  ),
  on('slideshow', 'slides', say('没用上的那张蛋糕也加到最后吧', clips(...SIX), length(24))),
  on(
    'slideshow',
    'slides',
    say('第三张图换成蛋糕', clips('厨房', '花园', '蛋糕', '小狗', '日落'), length(20), gone('泳池')),
  ),
  on(
    'trim',
    'trip',
    say(
      '5到8秒那段删了',
      clips('城市', '城市', '海边', '森林'),
      length(23),
      segment('#1', { from: 0, to: 5 }),
      segment('#2', { from: 8, to: 10 }),
      untouched('海边', '森林'),
    ),
  ),
  on('trim', 'talk', say('只保留1分20到3分05', clips('采访'), length(105), segment('采访', { from: 80, to: 185 }))),
  on(
    'trim',
    'talk',
    say(
      '02:00-02:30 和 07:15-07:45 这两段帮我剪掉',
      length(540),
      clipCount(3),
      segment('采访', { from: 0, to: 120 }),
      segment('采访/2', { from: 150, to: 435 }),
      segment('采访/3', { from: 465, to: 600 }),
    ),
  ),
  on(
    'trim',
    'pieces',
    say('第二段的后半截不要了', segment('#2', { from: 0, seconds: 2.5 }), clipCount(4), length(17.5)),
  ),
  on('trim', 'single', say('用城市这个视频的3秒到9秒', clips('城市'), length(6), segment('城市', { from: 3, to: 9 }))),
  on(
    'trim',
    'trip',
    say(
      '城市这条素材后面还有两秒没用上吧，给它补回来',
      segment('城市', { from: 0, to: 12, speed: 1 }),
      length(28),
      untouched('海边', '森林'),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      '海边的入点往后推20帧，后面跟着靠上来',
      segment('海边', { from: 0.667, to: 10 }),
      length(25.333),
      untouched('城市', '森林'),
    ),
  ),
  on(
    'trim',
    'pieces',
    say(
      '第一段长度别动，内容改成从素材的22秒开始',
      segment('#1', { from: 22, seconds: 5 }),
      length(20),
      untouched('#2', '#3', '#4'),
    ),
  ),
  on(
    'arrange',
    'pieces',
    say(
      '四段反过来排，最后一段变第一段，第一段变最后一段',
      segment('#1', { from: 10, reversed: false }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 20 }),
      length(20),
    ),
  ),
  on('arrange', 'slides', say('日落放到花园前面', clips('厨房', '日落', '花园', '泳池', '小狗'), length(20))),
  on(
    'arrange',
    'twoSongs',
    say('在海邊和森林之間再插一次城市', clips('城市', '海边', '城市', '森林'), untouched('海边', '森林')),
  ),
  on(
    'arrange',
    'pieces',
    say('只要第一段和第四段', clipCount(2), segment('#1', { from: 20 }), segment('#2', { from: 10 }), length(10)),
  ),
  on('arrange', 'lesson', say('不要摄像头那个小窗了', gone('摄像头'), length(30), untouched('录屏', '旁白', '钢琴曲'))),
  on(
    'arrange',
    'trip',
    say(
      '在第6秒切一刀，先别删',
      clips('城市', '城市', '海边', '森林'),
      length(26),
      segment('#1', { from: 0, to: 6 }),
      segment('#2', { from: 6, to: 10 }),
    ),
    say('不切了，把这两截合回去', clips('城市', '海边', '森林'), length(26), segment('城市', { from: 0, to: 10 })),
  ),
  on('time', 'trip', say('海边放慢到一半速度', segment('海边', { speed: 0.5 }), length(36), untouched('城市', '森林'))),
  on(
    'time',
    'trip',
    say(
      '片子最后一帧再定格两秒',
      length(28),
      segment('#4', {
        seconds: 2,
        freeze: (at) => (at !== undefined && at > 6.8 && at < 7.05 ? undefined : `holds ${at}`),
      }),
      untouched('城市', '海边'),
    ),
  ),
  on('time', 'single', say('城市放进来，速度调成0.8倍', clips('城市'), segment('城市', { speed: 0.8 }), length(15))),
  on('time', 'trip', say('12秒的地方打个标记', film({ markers: 1 }), length(26), untouched('城市', '海边', '森林'))),
];
