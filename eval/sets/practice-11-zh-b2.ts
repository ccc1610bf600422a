// Practice messages in Chinese: sound, words, transitions, looks and places.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
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
import { above, below, between, less, more, near, not, oneOf } from '../rules.ts';

const talk = writer('zh', 'p11zb');
const BLACK = ['fade_black', 'dip_to_black'] as const;

const SOUND: readonly Conversation[] = [
  talk(
    'sound',
    'promo',
    say('音乐有点盖过人声了，压低一点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('再低一点点', segment('音乐', { volume: less }), untouched('城市', '海边', '森林')),
    say('哎还是调回40%吧', segment('音乐', { volume: 0.4 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'sound',
    'trip',
    say(
      '加上背景音乐，音量30%',
      segment('音乐', { role: 'bgm', volume: 0.3, at: 0, end: 26 }),
      untouched('城市', '海边', '森林'),
    ),
    say('音乐开头淡入两秒', segment('音乐', { fadeIn: 2, volume: 0.3 }), untouched('城市', '海边', '森林')),
  ),
  talk(
    'sound',
    'trip',
    say('视频自带的声音全关了', everyClip({ volume: 0 }), clips('城市', '海边', '森林'), length(26)),
    say(
      '海浪声我想留着，海边那段的原声打开',
      segment('海边', { volume: 1 }),
      segment('城市', { volume: 0 }),
      segment('森林', { volume: 0 }),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say('旁白说话的时候背景音乐自动压低', segment('钢琴曲', { duck: true }), untouched('旁白', '录屏', '摄像头')),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '旁白调到150%，摄像头的声音关掉',
      segment('旁白', { volume: 1.5 }),
      segment('摄像头', { volume: 0, width: 0.25 }),
      untouched('录屏', '钢琴曲'),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say('配钢琴曲，从第5秒开始进', segment('钢琴曲', { role: 'bgm', at: 5, end: 26 }), gone('节拍'), length(26)),
    say('不太搭，换成节拍那首', segment('节拍', { role: 'bgm' }), gone('钢琴曲'), length(26)),
  ),
  talk('sound', 'short', say('背景音乐不要了', noneOf('bgm'), untouched('滑板'), textCount(3), length(15))),
  talk(
    'sound',
    'trip',
    say('城市这段风声好大，降一下噪', segment('城市', { denoise: true }), untouched('海边', '森林')),
  ),
  talk('sound', 'talk', say('整片响度做到 -16 LUFS', film({ loudness: -16 }), length(600))),
  talk(
    'sound',
    'slides',
    say('音乐结尾的淡出拉长到3秒', segment('钢琴曲', { fadeOut: 3, volume: 0.3, end: 20 }), untouched('厨房', '日落')),
  ),
];

const WORDS: readonly Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      '开头加个标题“周末去哪儿”',
      segment("'周末去哪儿'", { text: '周末去哪儿', at: 0, end: 3 }),
      textCount(1),
      untouched('城市', '海边', '森林'),
    ),
    say('字改成黄色，再大一点', segment("'周末去哪儿'", { color: near('#FFDC00'), size: more }), textCount(1)),
    say('挪到画面下方', segment("'周末去哪儿'", { y: above(0.6), color: near('#FFDC00') }), textCount(1)),
  ),
  talk(
    'text',
    'promo',
    say(
      '“低至五折”改成“全场三折”',
      segment("'全场三折'", { text: '全场三折', at: 10, end: 14 }),
      gone("'低至五折'"),
      untouched("'夏日大促'", "'欢迎光临'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say('最后出现的那句字删掉', gone("'欢迎光临'"), untouched("'夏日大促'", "'低至五折'"), textCount(2), length(24)),
  ),
  talk(
    'text',
    'short',
    say(
      '第二条字幕换成『永远不说放弃』',
      segment("'永远不说放弃'", { at: 5, end: 9, role: 'subtitle' }),
      gone("'他从不放弃'"),
      untouched("'看这个动作'", "'下次再见'"),
      textCount(3),
    ),
    say(
      '三条字幕都用绿色',
      segment("'看这个动作'", { color: near('#20D020', 100) }),
      segment("'永远不说放弃'", { color: near('#20D020', 100) }),
      segment("'下次再见'", { color: near('#20D020', 100) }),
      textCount(3),
    ),
  ),
  talk('text', 'short', say('字幕全部去掉', noneOf('subtitle'), untouched('滑板', '节拍'), length(15))),
  talk(
    'text',
    'lesson',
    say(
      '10秒到15秒在画面上方写一行：注意这一步',
      segment("'注意这一步'", { text: '注意这一步', at: 10, end: 15, y: below(0.4) }),
      textCount(1),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      '给每个镜头打上地名：城市写“上海”，海边写“三亚”，森林写“西双版纳”',
      segment("'上海'", { at: between(0, 5), end: below(10.1) }),
      segment("'三亚'", { at: between(9.9, 15), end: below(20.1) }),
      segment("'西双版纳'", { at: between(19.9, 25), end: below(26.1) }),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '夏日大促这几个字用打字机的效果出来',
      segment("'夏日大促'", { animationIn: 'typewriter', at: 0, end: 3 }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'slides',
    say('片尾最后三秒打上「感谢观看」', segment("'感谢观看'", { text: '感谢观看', at: 17, end: 20 }), textCount(1)),
  ),
  talk(
    'text',
    'empty',
    say('写一行白色的字："你好世界"', segment("'你好世界'", { color: near('#FFFFFF', 40) }), textCount(1)),
  ),
];

const CUTS: readonly Conversation[] = [
  talk(
    'transition',
    'trip',
    say('镜头之间都加叠化，每个1秒', transitions(2, 'crossfade', 1), clips('城市', '海边', '森林')),
    say(
      '第一个转场换成闪白',
      segment('海边', { transition: oneOf('fade_white', 'dip_to_white') }),
      segment('森林', { transition: 'crossfade', transitionSeconds: 1 }),
      transitions(2),
    ),
  ),
  talk('transition', 'promo', say('把转场全去了，硬切', transitions(0), clips('城市', '海边', '森林'), length(24))),
  talk('transition', 'slides', say('转场时长统一改到1秒', transitions(4, 'crossfade', 1))),
  talk(
    'transition',
    'trip',
    say(
      '城市到海边那里加个向左擦除',
      segment('海边', { transition: 'wipe_left' }),
      segment('森林', { transition: 'none' }),
      transitions(1),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      '海边接森林的地方不要转场',
      segment('森林', { transition: 'none' }),
      segment('海边', { transition: 'crossfade', transitionSeconds: 1 }),
      transitions(1),
    ),
  ),
  talk('transition', 'pieces', say('每个切口都加闪黑过渡', transitions(3, BLACK))),
];

const LOOKS: readonly Conversation[] = [
  talk(
    'look',
    'trip',
    say(
      '森林调成黑白的',
      either(segment('森林', { preset: oneOf('mono', 'noir') }), segment('森林', { saturation: -1 })),
      untouched('城市', '海边'),
    ),
    say(
      '另外两段调暖一点',
      either(segment('城市', { temperature: above(0) }), segment('城市', { preset: 'warm' })),
      either(segment('海边', { temperature: above(0) }), segment('海边', { preset: 'warm' })),
      untouched('森林'),
    ),
  ),
  talk(
    'look',
    'short',
    say('画面提亮一点，对比度也加点', segment('滑板', { brightness: more, contrast: more }), untouched('节拍')),
  ),
  talk(
    'look',
    'talk',
    say('来个电影感的滤镜', segment('采访', { preset: oneOf('cinematic', 'teal_orange') }), length(600)),
  ),
  talk(
    'look',
    'promo',
    say('全片换成复古滤镜', everyClip({ preset: oneOf('vintage', 'sepia', 'faded') }), transitions(2)),
  ),
  talk('look', 'pieces', say('第一段太暗了，拉亮些', segment('#1', { brightness: more }), untouched('#2', '#3', '#4'))),
  talk(
    'look',
    'lesson',
    say(
      '摄像头那路是绿幕拍的，帮我把绿色抠掉',
      segment('摄像头', { key: near('#00E020', 120) }),
      untouched('录屏', '旁白'),
    ),
  ),
];

const PLACES: readonly Conversation[] = [
  talk(
    'place',
    'lesson',
    say(
      '摄像头小窗挪到左上角',
      segment('摄像头', { x: below(0.4), y: below(0.4), width: 0.25, height: 0.25 }),
      untouched('录屏', '旁白'),
    ),
    say(
      '再放大一些',
      segment('摄像头', { width: more, height: more, x: below(0.5), y: below(0.5) }),
      untouched('录屏'),
    ),
    say('弄成半透明的', segment('摄像头', { opacity: between(0.3, 0.75) }), untouched('录屏')),
  ),
  talk(
    'place',
    'slides',
    say(
      '把蛋糕那张图放到右上角当小贴图，第5秒到第10秒出现',
      segment('蛋糕', { role: 'overlay', at: 5, end: 10, x: above(0.5), y: below(0.5), width: below(0.6) }),
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      length(20),
    ),
  ),
  talk('place', 'short', say('画面顺时针转90度', segment('滑板', { rotation: oneOf(90, -270) }), length(15))),
  talk(
    'place',
    'promo',
    say(
      '海边那段镜头慢慢推近',
      either(segment('海边', { motion: 'zoom_in' }), segment('海边', { keyframes: not('') })),
      untouched('城市', '森林'),
      length(24),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...SOUND, ...WORDS, ...CUTS, ...LOOKS, ...PLACES];
