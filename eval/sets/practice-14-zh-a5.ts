// Practice, Chinese: many wishes in one message, and more or less of something.
import { asks, either, exports, exportsNothing } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, asBefore, below, between, by, less, more, near, times } from '../rules.ts';

const talk = writer('zh', 'p14z5');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const RED = near('#FF0000', 110);
const YELLOW = near('#FFE000', 100);
const WHITE = near('#FFFFFF', 50);
const BLACK = near('#000000', 60);

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'compound',
    'uploads',
    say(
      '城市、海边、森林依次接上，中间叠化，加音乐，音量30%，开头写“毕业旅行”，弄完直接导出',
      clips('城市', '海边', '森林'),
      transitions(2, CROSS),
      segment('音乐', { role: 'bgm', at: 0, volume: 0.3 }),
      segment("'毕业旅行'", { at: 0 }),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '照片全用上，每张2秒 不要动效 叠化转场 配上钢琴曲 片头打“我家” 竖屏的',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 2, motion: 'none' }),
      transitions(5, CROSS),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 12 }),
      segment("'我家'", { at: 0 }),
      canvas(1080, 1920),
      length(12),
    ),
    say(
      '钢琴曲音量一半就够，“我家”换成“我们的小窝”，导个gif给我',
      segment('钢琴曲', { volume: between(0.15, 0.5) }),
      segment("'我们的小窝'", { at: 0 }),
      gone("'我家'"),
      exports('gif'),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '删掉海边，森林放慢一半，铺上音乐，画面结尾渐黑2秒，城市静音',
      clips('城市', '森林'),
      segment('森林', { speed: 0.5, seconds: 12 }),
      segment('城市', { volume: 0 }),
      segment('音乐', { role: 'bgm', at: 0, end: 22 }),
      film({ fadeOut: 2 }),
      length(22),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      '“夏日大促”换成“双十一”，这几个字改红色，音乐调到60%，转场都不要了，然后导出个gif',
      segment("'双十一'", { color: RED, at: 0, end: 3 }),
      gone("'夏日大促'"),
      untouched("'低至五折'", "'欢迎光临'"),
      segment('音乐', { volume: 0.6 }),
      transitions(0),
      exports('gif'),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '第一条字幕删掉,剩下两条改成白底黑字,音乐关掉,滑板原声开到120%,画面再亮点',
      gone("'看这个动作'"),
      textCount(2),
      segment("'他从不放弃'", { background: WHITE, color: BLACK }),
      segment("'下次再见'", { background: WHITE, color: BLACK }),
      either(gone('节拍'), segment('节拍', { volume: 0 })),
      segment('滑板', { volume: 1.2, brightness: more }),
      length(15),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      '1.摄像头挪到左下角，宽度缩到画面的五分之一 2.录屏静音 3.旁白降噪 4.音乐降到15% 5.片头加字“第三课”',
      segment('摄像头', { x: below(0.4), y: above(0.6), width: 0.2 }),
      segment('录屏', { volume: 0 }),
      segment('旁白', { denoise: true }),
      segment('钢琴曲', { volume: 0.15 }),
      segment("'第三课'", { at: 0 }),
      length(30),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      '第二段倒放，最后一段两倍速，第一段删掉，再配上音乐',
      clipCount(3),
      segment('#1', { from: 0, reversed: true, seconds: 5 }),
      segment('#2', { from: 30, speed: 1, reversed: false }),
      segment('#3', { from: 10, speed: 2, seconds: 2.5 }),
      segment('音乐', { role: 'bgm', at: 0, end: 12.5 }),
      length(12.5),
    ),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      '海边放第一个，城市剪到5秒，配乐用钢琴曲，全片调暖色，做完导出',
      clips('海边', '城市', '森林'),
      segment('城市', { seconds: 5, from: 0 }),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 21 }),
      either(everyClip({ preset: 'warm' }), everyClip({ temperature: more })),
      length(21),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'single',
    say(
      '視頻放上去，從2秒剪到8秒，去掉聲音，加標題「日出」，輸出mp4',
      clips('城市'),
      segment('城市', { from: 2, to: 8, volume: 0 }),
      segment("'日出'", { at: 0 }),
      length(6),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'uploads',
    say(
      '先把森林放上去然后是城市海边不要了森林只要前五秒城市静音最后结尾打上谢谢两个字',
      clips('森林', '城市'),
      gone('海边'),
      segment('森林', { from: 0, to: 5 }),
      segment('城市', { volume: 0, seconds: 12 }),
      segment("'谢谢'", { end: 17 }),
      length(17),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '海边加速到2倍,它的声音去掉,上面压两个字“看海”',
      segment('海边', { speed: 2, seconds: 5, volume: 0 }),
      segment("'看海'", { at: 10, end: below(15.1) }),
      length(21),
      untouched('城市', '森林'),
    ),
    say(
      '城市剪掉前3秒，森林调亮，看海那两个字换成黄的，然后1080p导出',
      segment('城市', { from: 3, seconds: 7 }),
      segment('森林', { brightness: more }),
      segment("'看海'", { color: YELLOW, at: 7 }),
      length(18),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      '第一行字放大、第二行字改黄色、第三行字删掉，音乐淡入一秒，先别导出',
      segment("'夏日大促'", { size: more }),
      segment("'低至五折'", { color: YELLOW }),
      gone("'欢迎光临'"),
      textCount(2),
      segment('音乐', { fadeIn: 1 }),
      length(24),
      exportsNothing,
    ),
  ),
  talk(
    'compound',
    'recording',
    say(
      '采访放上来，只要头一分钟，改竖版，加字“老张说”，声音放大到130%',
      clips('采访'),
      segment('采访', { from: 0, to: 60, volume: 1.3 }),
      segment("'老张说'", { text: '老张说' }),
      canvas(1080, 1920),
      length(60),
    ),
  ),
  talk(
    'compound',
    'slides',
    say(
      '转场都改成1秒，片头写“2024”，结尾渐黑，泳池那张多停2秒',
      transitions(4, CROSS, 1),
      segment("'2024'", { at: 0 }),
      film({ fadeOut: above(0) }),
      segment('泳池', { seconds: 6 }),
      length(22),
    ),
  ),

  talk(
    'relative',
    'promo',
    say('夏日大促的字再大一号', segment("'夏日大促'", { size: more }), untouched("'低至五折'", "'欢迎光临'")),
    say('低至五折多停两秒', segment("'低至五折'", { at: 10, seconds: by(2) }), untouched("'夏日大促'")),
    say('欢迎光临往下挪一挪', segment("'欢迎光临'", { y: more, x: asBefore }), untouched("'低至五折'")),
  ),
  talk(
    'relative',
    'trip',
    say('海边快一点点', segment('海边', { speed: more, seconds: less }), untouched('城市', '森林')),
    say('还嫌慢，再快些', segment('海边', { speed: more, seconds: less }), untouched('城市', '森林')),
  ),
  talk(
    'relative',
    'twoSongs',
    say('森林短2秒', segment('森林', { seconds: 4 }), length(24), untouched('城市', '海边')),
    say(
      '它颜色再鲜艳些',
      either(segment('森林', { saturation: more }), segment('森林', { preset: 'vivid' })),
      untouched('城市', '海边'),
    ),
  ),
  talk('relative', 'short', say('节拍的音量减半', segment('节拍', { volume: times(0.5) }), untouched('滑板'))),
  talk(
    'relative',
    'slides',
    say('每张多放一秒', everyClip({ seconds: 5 }), length(25), transitions(4)),
    say('钢琴曲音量翻倍', segment('钢琴曲', { volume: times(2) }), length(25)),
  ),
  talk(
    'relative',
    'pieces',
    say('第四段放慢些', segment('#4', { speed: less, seconds: more, from: 10 }), untouched('#1', '#2', '#3')),
  ),
  talk(
    'ambiguous',
    'promo',
    say('把那行字去掉', asks(), unchanged),
    say('写着五折的那行', gone("'低至五折'"), textCount(2), untouched("'夏日大促'", "'欢迎光临'")),
  ),
];
