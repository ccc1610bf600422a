// Practice, Chinese: putting clips and pictures together, files to take away, what is not there.
import { asks, either, exports, exportsNothing, needs } from '../answers.ts';
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
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { less } from '../rules.ts';

const talk = writer('zh', 'p14z1');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const SIX = clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      '仨视频按顺序接一块儿就行，别的啥也别动',
      clips('城市', '海边', '森林'),
      length(30),
      transitions(0),
      noneOf('bgm'),
      textCount(0),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '先放森林，再放城市，最后海边，串成一条。顺便把 音乐.mp3 垫在底下',
      clips('森林', '城市', '海边'),
      length(30),
      segment('音乐', { role: 'bgm', at: 0, end: 30 }),
    ),
    say(
      '开头打上标题“周末去哪儿”',
      segment("'周末去哪儿'", { at: 0 }),
      textCount(1),
      length(30),
      untouched('森林', '城市', '海边', '音乐'),
    ),
    say('音乐压到两成音量', segment('音乐', { volume: 0.2 }), untouched('森林', '城市', '海边')),
  ),
  talk(
    'combine',
    'uploads',
    say('城市.mp4 + 海边.mov 连起来  森林那个先不要', clips('城市', '海边'), length(22)),
    say('算了 森林也要吧 放它俩中间', clips('城市', '森林', '海边'), length(30)),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '我这几个视频啊，每个就取开头4秒钟，然后一个挨一个给拼起来就成',
      clips('城市', '海边', '森林'),
      everyClip({ seconds: 4, from: 0 }),
      length(12),
    ),
  ),
  talk(
    'combine',
    'single',
    say('把我传的视频拖到时间线上', clips('城市'), length(12)),
    say('后面再接一遍同样的', clips('城市', '城市'), length(24)),
  ),
  talk(
    'combine',
    'uploads',
    say(
      '幫我把三段影片照順序接起來，中間用交叉淡化，背景音樂也鋪上去，謝謝',
      clips('城市', '海边', '森林'),
      transitions(2, CROSS),
      segment('音乐', { role: 'bgm', at: 0 }),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say('几个视频全铺上去！！要竖的 发抖音用', clips('城市', '海边', '森林'), canvas(1080, 1920), length(30)),
  ),
  talk('combine', 'recording', say('采访那个视频先帮我摆到时间轴上哈', clips('采访'), length(600))),

  talk(
    'slideshow',
    'photos',
    say(
      '老师您好，我想用这六张照片做个电子相册，一张放3秒，配上那首钢琴曲，麻烦了',
      SIX,
      everyClip({ seconds: 3 }),
      length(18),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 18 }),
    ),
    say('3秒太赶了 每张改成5秒吧', SIX, everyClip({ seconds: 5 }), length(30), segment('钢琴曲', { end: 30 })),
  ),
  talk(
    'slideshow',
    'photos',
    say('只用泳池、日落、蛋糕这三张做个轮播', clips('泳池', '日落', '蛋糕')),
    say('蛋糕停久点，6秒', segment('蛋糕', { seconds: 6 }), untouched('泳池', '日落')),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '先放小狗那张，放5秒，然后其余五张按上传顺序跟着，每张2秒',
      clips('小狗', '厨房', '花园', '泳池', '日落', '蛋糕'),
      segment('小狗', { seconds: 5 }),
      segment('厨房', { seconds: 2 }),
      segment('蛋糕', { seconds: 2 }),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '节奏太拖了啊,整个压到15s',
      clips('厨房', '花园', '泳池', '小狗', '日落'),
      everyClip({ seconds: 3 }),
      length(15),
      segment('钢琴曲', { end: 15 }),
    ),
    say(
      '把没用上的那张蛋糕补在最后面',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      untouched('厨房', '花园', '泳池', '小狗', '日落'),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      '那个慢慢放大的效果我不要，照片静止就好',
      everyClip({ motion: 'none', seconds: 4 }),
      length(20),
      transitions(4),
      untouched('钢琴曲'),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say('按 蛋糕 小狗 花园 的顺序 每张2.5秒 做成竖屏', clips('蛋糕', '小狗', '花园'), length(7.5), canvas(1080, 1920)),
  ),
  talk(
    'slideshow',
    'slides',
    say('第一张换成“蛋糕.jpg”，时长照旧', clips('蛋糕', '花园', '泳池', '小狗', '日落'), length(20), gone('厨房')),
  ),

  talk('export', 'promo', say('行，就这版了，导出吧', exports('mp4'), unchanged)),
  talk('export', 'lesson', say('画面不要,光把声音导成mp3给我', exports('mp3'), unchanged)),
  talk('export', 'short', say('字幕单独存一份srt', exports('srt'), unchanged)),
  talk('export', 'trip', say('第8秒的画面截一张png给我', exports('png', { at: 8 }), unchanged)),
  talk(
    'export',
    'slides',
    say('出片，720p就够', exports('mp4', { shortSide: 720 }), unchanged),
    say('先不急着导，钢琴曲再轻一点', segment('钢琴曲', { volume: less }), exportsNothing),
  ),
  talk('export', 'talk', say('4K 60帧输出', exports('mp4', { shortSide: 2160, fps: 60 }), unchanged)),
  talk('export', 'twoSongs', say('导出成webm格式,画质选高的', exports('webm', { quality: 'high' }), unchanged)),
  talk(
    'export',
    'pieces',
    say('末尾那段删了，删完直接出片', clipCount(3), length(15), segment('#3', { from: 30 }), exports('mp4')),
  ),

  talk('capability', 'talk', say('听他讲的内容，自动把字幕打上去', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('他老是停顿，中间没人吭声的空白能不能全部自动剪掉', needs('analyse'), unchanged)),
  talk('capability', 'lesson', say('把摄像头里我这个人抠出来，背后的房间不要', needs('cutout'), unchanged)),
  talk('capability', 'recording', say('帮我从采访里挑最精彩的三十秒出来', needs('analyse'), unchanged)),
  talk('capability', 'short', say('跟着音乐的鼓点自动卡点剪', needs('analyse'), unchanged)),
  talk('capability', 'twoSongs', say('自動把有人臉的片段挑出來', needs('analyse'), unchanged)),

  talk(
    'ambiguous',
    'twoSongs',
    say(
      '配个背景音乐吧',
      either(
        asks(),
        segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }),
        segment('节拍', { role: 'bgm', at: 0, end: 26 }),
      ),
    ),
    say('就用节奏感强的那个，节拍', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')),
  ),
];
