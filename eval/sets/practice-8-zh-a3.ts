// Chinese messages, written the way different people write: many wishes at once, second thoughts, and what words point at.
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
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, less, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p8');
const FILM = ['城市', '海边', '森林'];
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLACK_AND_WHITE = either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 }));
const YELLOW = near('#FFE000', 100);

const COMPOUND = [
  talk(
    'compound',
    'uploads',
    say(
      '三个视频按顺序拼起来,中间用叠化,片头加标题“周末出游”,配上音乐音量30%,改成竖屏,最后导出',
      clips(...FILM),
      transitions(2, CROSS),
      segment("'周末出游'", { at: 0 }),
      segment('音乐', { role: 'bgm', volume: 0.3 }),
      canvas(1080, 1920),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '城市只留前5秒;海边静音;森林提到第一个;全片套暖色滤镜;再把音乐垫上',
      clips('森林', '城市', '海边'),
      segment('城市', { from: 0, to: 5 }),
      segment('海边', { volume: 0 }),
      segment('音乐', { role: 'bgm', at: 0, end: 21 }),
      either(everyClip({ preset: 'warm' }), everyClip({ temperature: above(0) })),
      length(21),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      '转场都去掉,音乐降到两成,“夏日大促”改成黄色,最后那行字删掉,其它别动',
      transitions(0),
      segment('音乐', { volume: 0.2 }),
      segment("'夏日大促'", { color: YELLOW, at: 0, end: 3 }),
      gone("'欢迎光临'"),
      untouched("'低至五折'", '城市'),
      textCount(2),
      length(24),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '六张照片,每张3秒半,钢琴曲做背景音量四成,第一张上面写“外婆家的院子”,图之间叠化,画面做成方的',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3.5 }),
      length(21),
      segment('钢琴曲', { role: 'bgm', volume: 0.4, end: 21 }),
      segment("'外婆家的院子'", { at: 0 }),
      transitions(5, CROSS),
      canvas(1080, 1080),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      '留1:00到2:30这一段,2倍速,开头打“精华版”三个字,改成9:16,片尾淡出到黑',
      clips('采访'),
      segment('采访', { from: 60, to: 150, speed: 2 }),
      length(45),
      segment("'精华版'", { at: 0 }),
      canvas(1080, 1920),
      film({ fadeOut: above(0) }),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      '老师好,想请您把摄像头换到左下角并缩小一点,旁白大声一些,钢琴曲删掉,片头写上“安装教程”,麻烦了',
      segment('摄像头', { x: below(0.4), y: above(0.6), width: less, height: less }),
      segment('旁白', { volume: more }),
      gone('钢琴曲'),
      segment("'安装教程'", { at: 0 }),
      untouched('录屏'),
      length(30),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      '第一段不要,剩下三段都两倍速,配上音乐.mp3音量一半',
      clipCount(3),
      everyClip({ speed: 2 }),
      segment('#1', { from: 0 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 10 }),
      segment('音乐', { role: 'bgm', volume: 0.5 }),
      length(7.5),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '刪掉森林,城市和海邊之間加疊化,整支調成黑白,片頭加字幕「夏天」,然後輸出成 GIF',
      clips('城市', '海边'),
      transitions(1, CROSS),
      BLACK_AND_WHITE,
      segment("'夏天'", { at: 0 }),
      exports('gif'),
    ),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      '城市那10秒用钢琴曲,从海边开始换成节拍,两首音量都是25%',
      segment('钢琴曲', { at: 0, end: 10, volume: 0.25 }),
      segment('节拍', { at: 10, end: 26, volume: 0.25 }),
      untouched(...FILM),
      length(26),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      'bgm小声点 字幕全改黄的 最后一句字幕不要了 弄完直接导出',
      segment('节拍', { volume: less }),
      segment("'看这个动作'", { color: YELLOW }),
      segment("'他从不放弃'", { color: YELLOW }),
      gone("'下次再见'"),
      untouched('滑板'),
      exports('mp4'),
    ),
  ),
];

const CORRECTION = [
  talk(
    'correction',
    'trip',
    say('把海边删了', clips('城市', '森林'), length(16)),
    say('删错了,我是想删森林,海边要留着', clips('城市', '海边'), length(20)),
  ),
  talk(
    'correction',
    'promo',
    say('低至五折改成红色', segment("'低至五折'", { color: near('#FF0000') }), untouched("'夏日大促'", "'欢迎光临'")),
    say(
      '哎不是这行,应该是欢迎光临那行变红',
      segment("'低至五折'", { color: '#FFFFFF' }),
      segment("'欢迎光临'", { color: near('#FF0000') }),
      untouched("'夏日大促'"),
    ),
  ),
  talk(
    'correction',
    'twoSongs',
    say('背景音乐用节拍那首', segment('节拍', { role: 'bgm', at: 0, end: 26 }), untouched(...FILM)),
    say('算了,还是换钢琴曲吧', gone('节拍'), segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), untouched(...FILM)),
  ),
  talk(
    'correction',
    'slides',
    say('每张照片改成5秒', everyClip({ seconds: 5 }), length(25)),
    say('說錯了,是6秒才對', everyClip({ seconds: 6 }), length(30)),
  ),
  talk(
    'correction',
    'trip',
    say('片头写“厦门三日游”', segment("'厦门三日游'", { at: 0 }), textCount(1)),
    say('打错字了,是“厦门五日游”', gone("'厦门三日游'"), segment("'厦门五日游'", { at: 0 }), textCount(1)),
  ),
];

const REFERENCE = [
  talk(
    'reference',
    'trip',
    say('第二个片段静音', segment('海边', { volume: 0 }), untouched('城市', '森林')),
    say('它再调亮些', segment('海边', { brightness: more, volume: 0 }), untouched('城市', '森林')),
    say('后面那段也照样静音', segment('森林', { volume: 0 }), untouched('城市', '海边')),
  ),
  talk(
    'reference',
    'promo',
    say('中间那个镜头删了', clips('城市', '森林'), length(16)),
    say('剩下这两个都放慢到0.5倍', clips('城市', '森林'), everyClip({ speed: 0.5 }), length(32)),
  ),
  talk('reference', 'slides', say('狗狗那张拿掉', clips('厨房', '花园', '泳池', '日落'), length(16))),
  talk(
    'reference',
    'lesson',
    say('右下角那个画面去掉,别的不动', gone('摄像头'), untouched('录屏', '旁白', '钢琴曲'), length(30)),
  ),
  talk(
    'reference',
    'trip',
    say('最短的那段挪到开头', clips('森林', '城市', '海边'), length(26)),
    say('给它加个缓慢推近的效果', segment('森林', { motion: 'zoom_in' }), untouched('城市', '海边')),
  ),
  talk(
    'reference',
    'promo',
    say(
      '10秒那儿冒出来的字改成蓝色',
      segment("'低至五折'", { color: near('#1060FF', 110), at: 10, end: 14 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  talk(
    'reference',
    'pieces',
    say('倒數第二段刪掉', clipCount(3), length(15), untouched('#1', '#2', '#4')),
    say('最后一段倒放', segment('#3', { reversed: true }), untouched('#1', '#2'), length(15)),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMPOUND, ...CORRECTION, ...REFERENCE];
