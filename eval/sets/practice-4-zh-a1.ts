// A client of a wedding studio: polite, a little wordy.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
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
  unchanged,
  untouched,
} from '../properties.ts';
import { above, asBefore, between, less, more, near, oneOf } from '../rules.ts';

const c = writer('zh', 'p4za1');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'combine',
    'uploads',
    say(
      '麻烦把我传的三段视频按上传的先后接起来，背景铺上那首音乐',
      clips('城市', '海边', '森林'),
      length(30),
      segment('音乐', { role: 'bgm', at: 0, end: 30 }),
    ),
    say(
      '片头打上「我们结婚啦」几个字',
      segment("'我们结婚啦'", { at: 0 }),
      textCount(1),
      length(30),
      untouched('城市', '海边', '森林', '音乐'),
    ),
    say('好的，先导出来让我先生也看看吧', exports('mp4'), unchanged),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '请用这六张照片做个电子相册，每张停5秒，配上钢琴曲',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 5 }),
      length(30),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 30 }),
    ),
    say('照片和照片之间用叠化过渡，会柔和一点', transitions(5, CROSS), clipCount(6), length(30)),
  ),
  c(
    'slideshow',
    'photos',
    say(
      '只用日落、花园、蛋糕这三张，顺序就按我说的，做一个12秒的小短片',
      clips('日落', '花园', '蛋糕'),
      everyClip({ seconds: 4 }),
      length(12),
    ),
  ),
  c(
    'slideshow',
    'slides',
    say(
      '还有一张蛋糕的照片没放进去，帮我加到最后面',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      segment('蛋糕', { seconds: between(3, 5) }),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
    ),
  ),
  c(
    'compound',
    'slides',
    say(
      '每张照片改成3秒，小狗那张拿到最前面，另外音乐再轻一点，谢谢',
      clips('小狗', '厨房', '花园', '泳池', '日落'),
      everyClip({ seconds: 3 }),
      length(15),
      segment('钢琴曲', { volume: less }),
    ),
  ),
  c(
    'arrange',
    'slides',
    say(
      '請把第三張照片換成蛋糕那張，其他的都不動',
      clips('厨房', '花园', '蛋糕', '小狗', '日落'),
      length(20),
      untouched('厨房', '花园', '小狗', '日落'),
    ),
  ),
  c(
    'ambiguous',
    'twoSongs',
    say('把我发给你们的那首曲子铺到整个片子下面吧', asks(['钢琴曲', '节拍'])),
    say(
      '用钢琴曲',
      segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }),
      gone('节拍'),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  c(
    'arrange',
    'pieces',
    say(
      '航拍的这四小段顺序是乱的，能不能按原片里的时间先后重新排好',
      clipCount(4),
      segment('#1', { from: 0, seconds: 5 }),
      segment('#2', { from: 10, seconds: 5 }),
      segment('#3', { from: 20, seconds: 5 }),
      segment('#4', { from: 30, seconds: 5 }),
      length(20),
    ),
  ),
  c(
    'relative',
    'trip',
    say(
      '海边那段感觉有点拖，帮我缩短两秒',
      segment('海边', { seconds: 8 }),
      length(24),
      clips('城市', '海边', '森林'),
      untouched('城市', '森林'),
    ),
    say('再短一秒吧', segment('海边', { seconds: 7 }), length(23), untouched('城市', '森林')),
  ),
  c(
    'text',
    'promo',
    say(
      '把“夏日大促”换成“小雅和阿杰的婚礼”，别的字先不用动',
      segment("'小雅和阿杰的婚礼'", { at: 0, end: 3 }),
      gone("'夏日大促'"),
      textCount(3),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say(
      '这行字改成粉色，字号再大一些',
      segment("'小雅和阿杰的婚礼'", { color: near('#FF8FB8', 110), size: more, at: 0, end: 3 }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
  ),
  c(
    'look',
    'slides',
    say(
      '所有照片的色调都做暖一些，要温馨的感觉',
      either(everyClip({ preset: 'warm' }), everyClip({ temperature: above(0) })),
      clipCount(5),
      length(20),
    ),
  ),
  c(
    'sound',
    'promo',
    say(
      '音乐开头渐入2秒，结尾渐出3秒',
      segment('音乐', { fadeIn: 2, fadeOut: 3, volume: asBefore, at: 0, end: 24 }),
      untouched('城市', '海边', '森林'),
    ),
  ),
  c(
    'question',
    'slides',
    say('请问现在一共用了几张照片，总共多长呢？', answers(['5', '五'], ['20', '二十'])),
    say('那我传的照片里哪张没用上？', answers('蛋糕')),
  ),
  c('refusal', 'slides', say('把第八张照片删掉', refuses(['5', '五', '没有', '只有', '不存在']))),
  c(
    'transition',
    'slides',
    say(
      '日落那张前面的过渡改成闪白，其余的过渡不变',
      segment('日落', { transition: oneOf('fade_white', 'dip_to_white') }),
      transitions(4),
      untouched('厨房', '花园', '泳池', '小狗'),
      length(20),
    ),
  ),
  c(
    'correction',
    'slides',
    say('把泳池那张去掉吧', clips('厨房', '花园', '小狗', '日落'), length(16)),
    say('不好意思说错了，要去掉的是小狗，泳池得留着', clips('厨房', '花园', '泳池', '日落'), length(16)),
  ),
  c(
    'place',
    'slides',
    say(
      '花园那张不要慢慢放大了，改成镜头往右平移',
      segment('花园', { motion: 'pan_right', seconds: 4 }),
      untouched('厨房', '泳池', '小狗', '日落'),
    ),
  ),
  c(
    'capability',
    'single',
    say('我手头没有音乐，你帮我生成一首浪漫的背景音乐配上', needs('generate_music'), unchanged),
  ),
];
