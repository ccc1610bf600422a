// Practice messages in Chinese: several wishes at once, changes by degrees, corrections and references.
import { either, exports } from '../answers.ts';
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
import { above, asBefore, below, between, by, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('zh', 'p11zb');

const COMPOUND: readonly Conversation[] = [
  talk(
    'compound',
    'uploads',
    say(
      '先放海边再放城市，城市只要前6秒，中间1秒叠化，开头写“出发”，配上音乐音量两成，最后导出',
      clips('海边', '城市'),
      segment('城市', { seconds: between(5.4, 6.1), to: below(6.6) }),
      length(15.5, 0.6),
      transitions(1, 'crossfade', 1),
      segment("'出发'", { text: '出发', at: 0 }),
      segment('音乐', { role: 'bgm', volume: 0.2 }),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '删掉海边，城市加速到2倍，森林调成黑白，加上音乐30%音量，片头写“绿野仙踪”，片尾一秒淡出到黑',
      clips('城市', '森林'),
      segment('城市', { speed: 2, seconds: 5 }),
      either(segment('森林', { preset: oneOf('mono', 'noir') }), segment('森林', { saturation: -1 })),
      segment('音乐', { role: 'bgm', volume: 0.3, end: 11 }),
      segment("'绿野仙踪'", { text: '绿野仙踪', at: 0 }),
      film({ fadeOut: 1 }),
      length(11),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '六张照片每张2秒，图间叠化0.5秒，竖屏，钢琴曲铺满，最后一张照片上写“生日快乐”',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 2 }),
      transitions(5, 'crossfade', 0.5),
      canvas(1080, 1920),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 12 }),
      segment("'生日快乐'", { text: '生日快乐', at: between(9.7, 11.5) }),
      length(12),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      '三行字都改成红色，音乐降到20%，转场全去掉，海边做个慢慢推近，然后导出1080p',
      segment("'夏日大促'", { color: near('#F01010') }),
      segment("'低至五折'", { color: near('#F01010') }),
      segment("'欢迎光临'", { color: near('#F01010') }),
      segment('音乐', { volume: 0.2 }),
      transitions(0),
      segment('海边', { motion: 'zoom_in' }),
      length(24),
      exports('mp4', { shortSide: 1080 }),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      '前4秒去掉，摄像头移到左下角再缩小一点，旁白降噪，背景音乐静音',
      length(26),
      segment('录屏', { from: 4, to: 30 }),
      segment('摄像头', { x: below(0.4), y: above(0.6), width: below(0.249), height: below(0.249) }),
      segment('旁白', { denoise: true }),
      segment('钢琴曲', { volume: 0 }),
    ),
    say(
      '背景音乐再打开，音量两成',
      segment('钢琴曲', { volume: 0.2 }),
      untouched('录屏', '旁白', '摄像头'),
      length(26),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      '截取2:00到2:40，转成竖屏，原声调到120%，开头三秒打“干货来了”，导出720p',
      clipCount(1),
      segment('采访', { from: 120, to: 160, volume: 1.2 }),
      canvas(1080, 1920),
      segment("'干货来了'", { text: '干货来了', at: 0, end: 3 }),
      length(40),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  talk(
    'compound',
    'single',
    say(
      '把城市放进去，两倍速，原声静音，开头标题叫“夜色”',
      clips('城市'),
      segment('城市', { speed: 2, volume: 0, seconds: 6 }),
      segment("'夜色'", { text: '夜色', at: 0 }),
      textCount(1),
      length(6),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '第一条字幕删掉，视频调亮点，音乐小一点，开场用1秒从黑场淡入，最后高质量导出',
      gone("'看这个动作'"),
      textCount(2),
      segment('滑板', { brightness: more }),
      segment('节拍', { volume: less }),
      film({ fadeIn: 1 }),
      length(15),
      exports('mp4', { quality: 'high' }),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      '第一段删掉，剩下的调成冷色调，配上音乐，片头打“天空之眼”',
      clipCount(3),
      segment('#1', { from: 0 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 10 }),
      either(everyClip({ preset: 'cool' }), everyClip({ temperature: below(0) })),
      segment('音乐', { role: 'bgm', end: 15 }),
      segment("'天空之眼'", { text: '天空之眼', at: 0 }),
      length(15),
    ),
    say('字再停久一点，停5秒', segment("'天空之眼'", { at: 0, end: 5 }), length(15), untouched('#1', '#2', '#3')),
  ),
];

const DEGREES: readonly Conversation[] = [
  talk(
    'relative',
    'promo',
    say('音乐再响一点', segment('音乐', { volume: more }), untouched('城市', '海边', '森林')),
    say(
      '“夏日大促”字号小一些',
      segment("'夏日大促'", { size: less }),
      untouched("'低至五折'", "'欢迎光临'", '音乐', '海边'),
    ),
  ),
  talk(
    'relative',
    'trip',
    say('海边再短两秒', segment('海边', { seconds: 8, speed: 1 }), untouched('城市', '森林'), length(24)),
    say('城市也短两秒', segment('城市', { seconds: 8, speed: 1 }), untouched('海边', '森林'), length(22)),
  ),
  talk(
    'relative',
    'lesson',
    say('摄像头的小窗再小一点', segment('摄像头', { width: less, height: less }), untouched('录屏', '旁白')),
    say('往左挪一点点', segment('摄像头', { x: less, y: by(0), width: asBefore }), untouched('录屏', '旁白')),
  ),
  talk('relative', 'short', say('音乐声音减半', segment('节拍', { volume: times(0.5) }), untouched('滑板'))),
  talk(
    'relative',
    'slides',
    say('每张照片多停一秒', everyClip({ seconds: 5 }), clipCount(5), length(25)),
    say(
      '转场也放长一点',
      segment('#2', { transitionSeconds: more }),
      segment('#5', { transitionSeconds: more }),
      transitions(4),
    ),
  ),
  talk('relative', 'trip', say('片子太长了，缩到20秒左右', length(20, 1), clips('城市', '海边', '森林'))),
];

const CORRECTIONS: readonly Conversation[] = [
  talk(
    'correction',
    'trip',
    say('森林删掉', clips('城市', '海边'), length(20)),
    say('不对不对，要删的是海边，森林留着', clips('城市', '森林'), length(16)),
  ),
  talk(
    'correction',
    'promo',
    say('音乐调到80%', segment('音乐', { volume: 0.8 })),
    say('说错了，是18%', segment('音乐', { volume: 0.18 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'correction',
    'trip',
    say('开头写上“夏日旅行”', segment("'夏日旅行'", { at: 0 }), textCount(1)),
    say('打错字了，应该是“夏日旅程”', segment("'夏日旅程'", { at: 0 }), gone("'夏日旅行'"), textCount(1)),
  ),
  talk(
    'correction',
    'slides',
    say(
      '第二张照片改成黑白',
      either(segment('花园', { preset: oneOf('mono', 'noir') }), segment('花园', { saturation: -1 })),
    ),
    say(
      '不是那张，是第四张',
      either(segment('小狗', { preset: oneOf('mono', 'noir') }), segment('小狗', { saturation: -1 })),
      segment('花园', { preset: 'none', saturation: 0 }),
    ),
  ),
  talk(
    'correction',
    'uploads',
    say('把城市跟森林接起来', clips('城市', '森林'), length(20)),
    say('等等，森林应该在前面', clips('森林', '城市'), length(20)),
  ),
];

const REFERENCES: readonly Conversation[] = [
  talk(
    'reference',
    'trip',
    say('第二个镜头调亮些', segment('海边', { brightness: more }), untouched('城市', '森林')),
    say('它的声音也关掉', segment('海边', { volume: 0 }), untouched('城市', '森林')),
    say('它前面那个镜头也静音', segment('城市', { volume: 0 }), untouched('海边', '森林')),
  ),
  talk(
    'reference',
    'promo',
    say(
      '“低至五折”出现时的那个镜头，放慢到0.5倍',
      segment('海边', { speed: 0.5 }),
      segment('城市', { speed: 1 }),
      segment('森林', { speed: 1 }),
      clips('城市', '海边', '森林'),
      length(32),
    ),
  ),
  talk(
    'reference',
    'pieces',
    say(
      '倒数第二段删了',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      length(15),
    ),
    say(
      '最后一段再复制一遍接在后面',
      clipCount(4),
      segment('#3', { from: 10 }),
      segment('#4', { from: 10 }),
      length(20),
    ),
  ),
  talk(
    'reference',
    'twoSongs',
    say('两首曲子里短的那首拿来当背景音乐', segment('节拍', { role: 'bgm' }), gone('钢琴曲'), length(26)),
    say('它音量再小一些', segment('节拍', { volume: less }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'reference',
    'slides',
    say('有小狗的那张图停久一点，6秒', segment('小狗', { seconds: 6 }), untouched('花园', '泳池'), length(22)),
  ),
  talk(
    'reference',
    'short',
    say(
      '中间那条字幕往上挪一点',
      segment("'他从不放弃'", { y: less, at: 5, end: 9 }),
      untouched("'看这个动作'", "'下次再见'"),
    ),
    say('最后那条不要了', gone("'下次再见'"), untouched("'看这个动作'", "'他从不放弃'", '滑板'), textCount(2)),
  ),
  talk('reference', 'lesson', say('盖在录屏上的那个小窗去掉', noneOf('overlay'), untouched('录屏', '旁白', '钢琴曲'))),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMPOUND, ...DEGREES, ...CORRECTIONS, ...REFERENCES];
