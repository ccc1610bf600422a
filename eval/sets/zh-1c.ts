// Chinese conversations about words in the picture, and requests of many parts.
import { either, exports } from '../answers.ts';
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
import { above, asBefore, below, by, less, more, near, not, oneOf, times } from '../rules.ts';

const on = writer('zh', 'zh1');

const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const SALE = "'夏日大促'";
const DISCOUNT = "'低至五折'";
const VISIT = "'欢迎光临'";
const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;
const [FIRST_CUE, SECOND_CUE, THIRD_CUE] = CUES;

const text: Conversation[] = [
  on(
    'text',
    'trip',
    say(
      '在开头加个标提“周末去哪儿”',
      segment("'周末去哪儿'", { at: 0, end: 3 }),
      textCount(1),
      untouched('城市', '海边', '森林'),
    ),
    say('让它显示久一点，到第6秒', segment("'周末去哪儿'", { at: 0, end: 6 }), textCount(1), length(26)),
    say('颜色用天蓝', segment("'周末去哪儿'", { color: near('#40B0F0', 105), end: 6 }), textCount(1)),
  ),
  on(
    'text',
    'trip',
    say('5秒到9秒配一句字幕：海风真舒服', segment("'海风真舒服'", { at: 5, end: 9 }), textCount(1), length(26)),
    say(
      '再来一条，10到13秒，写『浪来啦』',
      segment("'浪来啦'", { at: 10, end: 13 }),
      textCount(2),
      untouched("'海风真舒服'"),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      '把「低至五折」改成「全场三折」',
      segment("'全场三折'", { text: '全场三折', at: 10, end: 14 }),
      gone(DISCOUNT),
      textCount(3),
      untouched(SALE, VISIT),
    ),
  ),
  on(
    'text',
    'short',
    say(
      '第二条字幕写错啦，应该是：他绝不放弃',
      segment("'他绝不放弃'", { at: 5, end: 9 }),
      gone(SECOND_CUE),
      textCount(3),
    ),
    say('最后一条删掉', gone(THIRD_CUE), textCount(2), length(15), untouched(FIRST_CUE, '滑板')),
  ),
  on('text', 'short', say('字幕全部清掉', noneOf('subtitle'), textCount(0), untouched('滑板', '节拍'))),
  on(
    'text',
    'promo',
    say('欢迎光临做成打字机效果', segment(VISIT, { animationIn: 'typewriter' }), untouched(SALE, DISCOUNT)),
  ),
  on(
    'text',
    'slides',
    say(
      '每张照片都标上自己的名字，放在画面下方',
      textCount(5),
      segment("'厨房'", { at: 0, end: 4, y: above(0.5) }),
      segment("'花园'", { at: 4, end: 8, y: above(0.5) }),
      segment("'日落'", { at: 16, end: 20, y: above(0.5) }),
    ),
  ),
  on(
    'text',
    'trip',
    say(
      '左上角全程放水印 @小林日记',
      segment("'@小林日记'", { at: 0, end: 26, x: below(0.45), y: below(0.3) }),
      textCount(1),
      length(26),
    ),
  ),
];

const compound: Conversation[] = [
  on(
    'compound',
    'trip',
    say(
      '删掉第二段，城市加速2倍，森林调成黑白，再加上音乐，结尾淡出到黑',
      clips('城市', '森林'),
      segment('城市', { speed: 2, preset: 'none' }),
      either(segment('森林', { preset: oneOf('mono', 'noir') }), segment('森林', { saturation: -1 })),
      segment('音乐', { role: 'bgm', end: 11 }),
      film({ fadeOut: above(0) }),
      length(11),
    ),
  ),
  on(
    'compound',
    'promo',
    say(
      '去掉开头的字，音乐音量减半，最后那个镜头剪到4秒，画面改竖的，城市静音',
      gone(SALE),
      segment('音乐', { volume: times(0.5), end: 20 }),
      segment('森林', { seconds: 4 }),
      segment('城市', { volume: 0 }),
      canvas(1080, 1920),
      length(20),
    ),
  ),
  on(
    'compound',
    'recording',
    say(
      '取1:00到2:00这一分钟，做成竖屏短视频，开头加标题《一分钟看懂》',
      clips('采访'),
      segment('采访', { from: 60, to: 120 }),
      canvas(1080, 1920),
      segment("'一分钟看懂'", { at: 0, end: 3 }),
      length(60),
    ),
    say(
      '标题改黄色、再大一号，然后整条压到45秒',
      segment("'一分钟看懂'", { color: near('#FFDD00'), size: more }),
      length(45),
    ),
    say(
      '结尾3秒打上“关注我不迷路”，画面稍微调亮',
      segment("'关注我不迷路'", { at: 42, end: 45 }),
      everyClip({ brightness: more }),
    ),
    say('没问题了，导出1080p', exports('mp4'), length(45)),
  ),
  on(
    'compound',
    'photos',
    say(
      '六张图，每张3秒，半秒叠化转场，配钢琴曲，音乐结尾淡出2秒，画面1:1，最后导出视频',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      transitions(5, DISSOLVES, 0.5),
      segment('钢琴曲', { role: 'bgm', end: 18, fadeOut: 2 }),
      canvas(1080, 1080),
      length(18),
      exports('mp4'),
    ),
  ),
  on(
    'compound',
    'short',
    say(
      '字幕全换黄色，节拍调到30%，视频前两秒剪掉，再加个标题「滑板少年」',
      segment(SECOND_CUE, { color: near('#FFDD00'), at: 3 }),
      segment(THIRD_CUE, { color: near('#FFDD00'), at: 9 }),
      segment('节拍', { volume: 0.3, end: 13 }),
      segment('滑板', { from: 4, to: 17 }),
      segment("'滑板少年'", { at: 0, end: 3 }),
      length(13),
    ),
  ),
  on(
    'compound',
    'lesson',
    say(
      '小窗移到右上角，背景音乐降到15%，旁白大声点，录屏原声静音，片尾最后两秒打「下节课见」',
      segment('摄像头', { x: above(0.6), y: below(0.4), width: asBefore }),
      segment('钢琴曲', { volume: 0.15 }),
      segment('旁白', { volume: more }),
      segment('录屏', { volume: 0 }),
      segment("'下节课见'", { at: 28, end: 30 }),
      length(30),
    ),
  ),
  on(
    'compound',
    'pieces',
    say(
      '第二段删掉，第一段放慢一倍，配上音乐，片头写「飞越山谷」，整体偏冷色调',
      clips('航拍', '航拍', '航拍'),
      segment('#1', { from: 20, speed: 0.5, seconds: 10 }),
      segment('#2', { from: 30 }),
      segment('音乐', { role: 'bgm', end: 20 }),
      segment("'飞越山谷'", { at: 0 }),
      either(everyClip({ temperature: below(0) }), everyClip({ preset: 'cool' })),
      length(20),
    ),
  ),
  on(
    'compound',
    'trip',
    say(
      '1、城市剪到6秒 2、海边剪到5秒 3、加音乐 4、音乐音量25%',
      segment('城市', { seconds: 6, from: 0 }),
      segment('海边', { seconds: 5, from: 0 }),
      segment('音乐', { role: 'bgm', volume: 0.25, end: 17 }),
      clips('城市', '海边', '森林'),
      length(17),
    ),
    say(
      '顺便把前两段换下顺序，森林再多剪掉一秒',
      clips('海边', '城市', '森林'),
      segment('森林', { seconds: by(-1) }),
      length(16),
      segment('音乐', { volume: 0.25, end: 16 }),
    ),
  ),
  on(
    'compound',
    'twoSongs',
    say(
      '海边放最前，森林倒放，钢琴曲做BGM、音量四成，然后导出720p',
      clips('海边', '城市', '森林'),
      segment('森林', { reversed: true }),
      segment('钢琴曲', { role: 'bgm', volume: 0.4, end: 26 }),
      gone('节拍'),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  on(
    'compound',
    'uploads',
    say(
      '整一条15秒的预告：三段都用上，各5秒，闪黑转场，配上音乐',
      clips('城市', '海边', '森林'),
      everyClip({ seconds: 5 }),
      transitions(2, ['fade_black', 'dip_to_black']),
      segment('音乐', { role: 'bgm', at: 0, end: 15 }),
      length(15),
    ),
    say('第二个镜头换到最前面', clips('海边', '城市', '森林'), length(15)),
    say(
      '片名「夏天的风」放开头，字后面垫个黑底',
      segment("'夏天的风'", { at: 0, end: 3, background: not<string | null>(null) }),
      textCount(1),
    ),
    say('底不要了，字大一些', segment("'夏天的风'", { background: null, size: more }), textCount(1), length(15)),
    say('音乐再轻点，结尾三秒渐弱', segment('音乐', { volume: less, fadeOut: 3 }), untouched("'夏天的风'")),
    say('ok 导出 1080p mp4', exports('mp4'), length(15)),
  ),
  on(
    'compound',
    'talk',
    say(
      '开头20秒砍掉、结尾1分钟砍掉、加速1.25倍、提亮、降噪、左下角打上「本期嘉宾」',
      segment('采访', { from: 20, to: 540, speed: 1.25, brightness: more, denoise: true }),
      segment("'本期嘉宾'", { x: below(0.45), y: above(0.6) }),
      clips('采访'),
      textCount(1),
      length(416),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...text, ...compound];
