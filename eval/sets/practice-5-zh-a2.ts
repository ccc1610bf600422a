// Practice conversations in Chinese: sound, texts, transitions, looks, places, and small steps of them.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, gone, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, asBefore, below, between, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('zh', 'p5za2');

const mono = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));

export const CONVERSATIONS: readonly Conversation[] = [
  // sound
  talk(
    'sound',
    'lesson',
    say(
      '音乐太抢，口令都盖住了，调到两成',
      segment('钢琴曲', { volume: 0.2 }),
      untouched('旁白', '录屏', '摄像头'),
      length(30),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say('我一开口说话，背景音乐就自动压下去', segment('钢琴曲', { duck: true }), untouched('旁白', '录屏', '摄像头')),
  ),
  talk(
    'sound',
    'trip',
    say(
      '给片子配上音乐，音量30%',
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: 0.3 }),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'trip',
    say('海边风声太吵了，给它静音', segment('海边', { volume: 0 }), untouched('城市', '森林'), length(26)),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      '背景音乐选钢琴曲那首',
      segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }),
      gone('节拍'),
      untouched('城市', '海边', '森林'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      '音乐一上来太突然，做个两秒的淡入',
      segment('音乐', { fadeIn: 2, fadeOut: 1, volume: 0.4 }),
      untouched('城市', '海边', '森林'),
      length(24),
    ),
  ),
  talk('sound', 'short', say('原声不要，只留节拍', segment('滑板', { volume: 0 }), untouched('节拍'), textCount(3))),
  // text
  talk(
    'text',
    'single',
    say(
      '城市这段放上来，片头打上“周末去哪儿”',
      clips('城市'),
      segment("'周末去哪儿'", { at: 0, end: 3 }),
      textCount(1),
      length(12),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '「低至五折」改成「凭证免票」，别的字别动',
      segment("'凭证免票'", { at: 10, end: 14 }),
      gone("'低至五折'"),
      untouched("'夏日大促'", "'欢迎光临'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      '8秒到12秒之间显示一行字：参观请勿使用闪光灯',
      segment("'参观请勿使用闪光灯'", { at: 8, end: 12 }),
      textCount(1),
      length(26),
    ),
    say(
      '给这行字垫个黑底',
      segment("'参观请勿使用闪光灯'", { background: near('#000000'), at: 8, end: 12 }),
      textCount(1),
    ),
  ),
  talk(
    'text',
    'slides',
    say('最后两秒出现"谢谢观看"', segment("'谢谢观看'", { at: 18, end: 20 }), textCount(1), length(20)),
  ),
  talk(
    'text',
    'lesson',
    say(
      '从头到尾在右上角挂着“第三课 呼吸”',
      segment("'第三课 呼吸'", { at: 0, end: 30, x: above(0.5), y: below(0.5) }),
      textCount(1),
      length(30),
    ),
  ),
  talk(
    'text',
    'short',
    say('第一条字幕删了', gone("'看这个动作'"), untouched("'他从不放弃'", "'下次再见'"), textCount(2), length(15)),
  ),
  // transition
  talk(
    'transition',
    'trip',
    say('每个衔接的地方都闪一下白', transitions(2, ['fade_white', 'dip_to_white']), clips('城市', '海边', '森林')),
  ),
  talk('transition', 'promo', say('转场全部拿掉，直接硬切', transitions(0), clips('城市', '海边', '森林'), length(24))),
  talk(
    'transition',
    'promo',
    say('现在的转场有点长，统一改成半秒', transitions(2, 'crossfade', 0.5), clips('城市', '海边', '森林')),
  ),
  // look
  talk('look', 'trip', say('森林变成黑白的', mono('森林'), untouched('城市', '海边'), length(26))),
  talk(
    'look',
    'slides',
    say('照片色调整体偏暖一些', either(everyClip({ preset: 'warm' }), everyClip({ temperature: more })), length(20)),
  ),
  talk('look', 'talk', say('展厅光线不够，把画面提亮点', segment('采访', { brightness: more }), length(600))),
  // place
  talk(
    'place',
    'lesson',
    say(
      '我的小窗挡到脚了，把摄像头挪到左下角',
      segment('摄像头', { x: below(0.5), y: above(0.5), width: 0.25, height: 0.25 }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
  talk(
    'place',
    'lesson',
    say('摄像头画面做成半透明', segment('摄像头', { opacity: between(0.2, 0.8) }), untouched('录屏', '旁白')),
  ),
  talk('place', 'short', say('画面横过来了，顺时针转90度', segment('滑板', { rotation: oneOf(90, -270) }), length(15))),
  // relative
  talk(
    'relative',
    'promo',
    say(
      '音乐小声一点',
      segment('音乐', { volume: between(0.01, 0.39) }),
      untouched('城市', '海边', '森林'),
      length(24),
    ),
  ),
  talk(
    'relative',
    'promo',
    say(
      '夏日大促四个字再大点',
      segment("'夏日大促'", { size: more, at: 0, end: 3 }),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say('老师的小窗稍微大一点', segment('摄像头', { width: more, height: more }), untouched('录屏', '旁白', '钢琴曲')),
  ),
  talk(
    'relative',
    'lesson',
    say('旁白听不清，音量翻一倍', segment('旁白', { volume: times(2) }), untouched('钢琴曲', '录屏', '摄像头')),
  ),
  talk(
    'relative',
    'short',
    say(
      '字幕挡住脚了，都往上挪一点',
      segment("'看这个动作'", { y: less, at: 0, end: 4 }),
      segment("'他从不放弃'", { y: less, at: 5, end: 9 }),
      segment("'下次再见'", { y: less, at: 11, end: 15 }),
      untouched('滑板', '节拍'),
    ),
  ),
  // reference
  talk(
    'reference',
    'trip',
    say('第二段静音', segment('海边', { volume: 0 }), untouched('城市', '森林')),
    say('再把它调成黑白', mono('海边'), segment('海边', { volume: 0 }), untouched('城市', '森林')),
  ),
  talk(
    'reference',
    'short',
    say(
      '最后那条字幕改成黄色',
      segment("'下次再见'", { color: near('#FFFF00') }),
      untouched("'看这个动作'", "'他从不放弃'"),
    ),
    say(
      '前面两条也一样',
      segment("'看这个动作'", { color: near('#FFFF00'), at: 0 }),
      segment("'他从不放弃'", { color: near('#FFFF00'), at: 5 }),
      segment("'下次再见'", { color: asBefore }),
      textCount(3),
    ),
  ),
  talk(
    'reference',
    'slides',
    say('狗狗那张多放两秒', segment('小狗', { seconds: 6 }), untouched('厨房', '花园', '泳池', '日落'), length(22)),
    say('它后面那张也多放两秒', segment('日落', { seconds: 6 }), untouched('厨房', '花园', '泳池', '小狗'), length(24)),
  ),
];
