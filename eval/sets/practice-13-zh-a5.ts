// Chinese messages of daily work: films made of clips and pictures.
import { exports, exportsNothing, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
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
import { above, near } from '../rules.ts';

const talk = writer('zh', 'p13z5');

const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const ALL_PHOTOS = ['厨房', '花园', '泳池', '小狗', '日落', '蛋糕'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      '老师让交作业，麻烦帮我把这三个视频连成一条就好，别的什么都不用弄',
      clips('城市', '海边', '森林'),
      everyClip({ from: 0 }),
      noneOf('bgm'),
      length(30),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '先森林，再城市，最后海边，拼完把音乐也加上',
      clips('森林', '城市', '海边'),
      segment('音乐', { role: 'bgm', at: 0, end: 30 }),
      length(30),
    ),
    say('导出看看效果', exports('mp4'), clips('森林', '城市', '海边'), length(30)),
  ),
  talk('combine', 'uploads', say('海边接城市就行了 森林用不着', clips('海边', '城市'), noneOf('bgm'), length(22))),
  talk('combine', 'uploads', say('仨视频凑成一条20秒的片子', clips('城市', '海边', '森林'), length(20))),
  talk(
    'combine',
    'uploads',
    say(
      '每个视频只拿头4秒，一个挨一个排好',
      clips('城市', '海边', '森林'),
      everyClip({ from: 0, seconds: 4 }),
      length(12),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say('合併三段影片，中間用疊化，每次1秒', clips('城市', '海边', '森林'), transitions(2, DISSOLVES, 1)),
  ),
  talk(
    'combine',
    'uploads',
    say('用城市.mp4开场', clips('城市'), length(12)),
    say('后面接海边.mov', clips('城市', '海边'), untouched('城市'), length(22)),
    say('最后森林收尾', clips('城市', '海边', '森林'), untouched('城市', '海边'), length(30)),
  ),
  talk(
    'combine',
    'single',
    say('放到时间线上', clips('城市'), segment('城市', { from: 0, to: 12 }), length(12)),
    say('同样的再接一遍', clips('城市', '城市'), segment('城市/2', { at: 12, from: 0, to: 12 }), length(24)),
  ),
  talk('combine', 'recording', say('把采访整条放进去，先别剪', clips('采访'), exportsNothing, length(600))),
  talk('combine', 'empty', say('把我的几个视频拼起来', refuses())),
  talk(
    'slideshow',
    'photos',
    say('我妈生日要用，六张照片给我做个相册视频', clips(...ALL_PHOTOS), everyClip({ seconds: 4 }), length(24)),
    say('每张改3秒', clips(...ALL_PHOTOS), everyClip({ seconds: 3 }), length(18)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '照片轮播，一张两秒，别加动效，直接硬切',
      clips(...ALL_PHOTOS),
      everyClip({ seconds: 2, motion: 'none' }),
      transitions(0),
      length(12),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '所有图片做成刚好一分钟，钢琴曲垫着',
      clips(...ALL_PHOTOS),
      everyClip({ seconds: 10 }),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 60 }),
      length(60),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '倒着来：从蛋糕开始，到厨房结束，每张3秒',
      clips(...ALL_PHOTOS.toReversed()),
      everyClip({ seconds: 3 }),
      length(18),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '除了小狗，其它图都用上，做成幻灯片',
      clips('厨房', '花园', '泳池', '日落', '蛋糕'),
      everyClip({ seconds: 4 }),
      length(20),
    ),
    say('还是把小狗放在最后吧', clips('厨房', '花园', '泳池', '日落', '蛋糕', '小狗'), length(24)),
  ),
  talk(
    'slideshow',
    'photos',
    say('拿全部照片做个竖版相册，9:16', canvas(1080, 1920), clips(...ALL_PHOTOS), length(24)),
    say('照片之间用叠化', transitions(5, DISSOLVES), clips(...ALL_PHOTOS), canvas(1080, 1920), length(24)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '厨房、花园、泳池这三张串起来，片头显示“装修记”，配钢琴曲',
      clips('厨房', '花园', '泳池'),
      segment("'装修记'", { at: 0 }),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 12 }),
      textCount(1),
      length(12),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '总时长拉到40秒，每张平均分',
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      everyClip({ seconds: 8 }),
      segment('钢琴曲', { end: 40 }),
      length(40),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '收尾那张停到8秒，别的照旧',
      segment('日落', { seconds: 8 }),
      untouched('厨房', '花园', '泳池', '小狗'),
      length(24),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say('蛋糕也加进来，当最后一张', clips(...ALL_PHOTOS), segment('蛋糕', { seconds: 4, at: 20 }), length(24)),
  ),
  talk(
    'compound',
    'trip',
    say(
      '去掉城市开头2秒，森林挪到最前面，接缝都用叠化，铺音乐25%音量，片头写“出发！”，弄完导出',
      clips('森林', '城市', '海边'),
      transitions(2, DISSOLVES),
      segment('城市', { from: 2 }),
      segment('音乐', { role: 'bgm', volume: 0.25, at: 0 }),
      segment("'出发'", { at: 0 }),
      length(23.6, 0.6),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'uploads',
    say(
      '按城市、森林、海边的顺序拼，每段只要前5秒，竖屏，配上音乐，片头写“一日游”停3秒',
      clips('城市', '森林', '海边'),
      everyClip({ from: 0, seconds: 5 }),
      canvas(1080, 1920),
      segment('音乐', { role: 'bgm', at: 0, end: 15 }),
      segment("'一日游'", { at: 0, end: 3 }),
      length(15),
    ),
    say('音乐降到10%然后导出吧', segment('音乐', { volume: 0.1, end: 15 }), exports('mp4'), length(15)),
  ),
  talk(
    'compound',
    'photos',
    say(
      '六张照片做30秒幻灯片，照片之间叠化，钢琴曲做背景音量两成，最后3秒显示“谢谢观看”，导出1080p',
      clips(...ALL_PHOTOS),
      transitions(5, DISSOLVES),
      segment('钢琴曲', { role: 'bgm', volume: 0.2, at: 0, end: 30 }),
      segment("'谢谢观看'", { at: 27, end: 30 }),
      length(30),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      '剪掉前15秒，采访降噪，开头加标题“对话老张”，右下角一直显示“第3期”，最后加一个1秒的黑场淡出',
      segment('采访', { from: 15, denoise: true }),
      segment("'对话老张'", { at: 0 }),
      segment("'第3期'", { at: 0, end: 585, x: above(0.5), y: above(0.5) }),
      film({ fadeOut: 1 }),
      textCount(2),
      length(585),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      '“低至五折”改成“全场半价”并且变黄，音乐降到20%，转场全部去掉，森林和海边对换',
      segment("'全场半价'", { color: near('#FFE000') }),
      gone("'低至五折'"),
      segment('音乐', { volume: 0.2 }),
      transitions(0),
      clips('城市', '森林', '海边'),
      textCount(3),
      length(24),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '最后一条字幕删了，剩下两条改成黄色，滑板原声关掉，节拍调到八成，然后出片',
      gone("'下次再见'"),
      segment("'看这个动作'", { color: near('#FFE000') }),
      segment("'他从不放弃'", { color: near('#FFE000') }),
      segment('滑板', { volume: 0 }),
      segment('节拍', { volume: 0.8 }),
      textCount(2),
      length(15),
      exports('mp4'),
    ),
  ),
];
