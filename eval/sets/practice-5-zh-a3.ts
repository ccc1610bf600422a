// Practice conversations in Chinese: several wishes at once, corrections, questions, refusals, undo, exports.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
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
import { above, below, between, less, more } from '../rules.ts';

const talk = writer('zh', 'p5za3');

const BLACK = ['fade_black', 'dip_to_black'];
const WHITE = ['fade_white', 'dip_to_white'];

export const CONVERSATIONS: readonly Conversation[] = [
  // compound
  talk(
    'compound',
    'uploads',
    say(
      '城市和海边接起来，城市只要前6秒，中间叠化，音乐铺底压到两成，片头写“幸福社区”',
      clips('城市', '海边'),
      segment('城市', { from: 0, seconds: between(5.4, 6) }),
      transitions(1, 'crossfade'),
      segment('音乐', { role: 'bgm', at: 0, volume: 0.2 }),
      segment("'幸福社区'", { at: 0 }),
      textCount(1),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      '删掉海边，剩下两段中间用黑场过渡，整个片子改成竖屏',
      clips('城市', '森林'),
      transitions(1, BLACK),
      canvas(1080, 1920),
      length(16, 0.6),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      '照片做成幻灯片，每张3秒，竖屏的，钢琴曲当背景，开头打“宝宝两岁啦”，弄好直接导出',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 3 }),
      length(18),
      canvas(1080, 1920),
      segment('钢琴曲', { role: 'bgm', at: 0, end: 18 }),
      segment("'宝宝两岁啦'", { at: 0 }),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      '音乐再轻一点，摄像头移到左上角，片尾5秒剪掉，最后整个画面淡出到黑',
      segment('钢琴曲', { volume: less }),
      segment('摄像头', { x: below(0.5), y: below(0.5), end: 25 }),
      segment('录屏', { from: 0, to: 25 }),
      segment('旁白', { end: 25 }),
      film({ fadeOut: above(0) }),
      length(25),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      '开头30秒和最后一分钟剪掉，声音降噪，然后加个片头标题《青铜器里的秘密》',
      segment('采访', { from: 30, to: 540, denoise: true }),
      segment("'青铜器里的秘密'", { at: 0, end: 3 }),
      length(510),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      '“夏日大促”改成“开馆十周年”，“低至五折”删掉，转场都换成闪白，音乐调到30%',
      segment("'开馆十周年'", { at: 0, end: 3 }),
      gone("'夏日大促'"),
      gone("'低至五折'"),
      untouched("'欢迎光临'"),
      textCount(2),
      transitions(2, WHITE),
      segment('音乐', { volume: 0.3 }),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      '原声静音，节拍开到八成，第三条字幕换成“明天见”，画面再亮一些',
      segment('滑板', { volume: 0, brightness: more }),
      segment('节拍', { volume: 0.8 }),
      segment("'明天见'", { at: 11, end: 15 }),
      gone("'下次再见'"),
      untouched("'看这个动作'", "'他从不放弃'"),
      textCount(3),
      length(15),
    ),
  ),
  // correction
  talk(
    'correction',
    'trip',
    say('把城市删了', clips('海边', '森林'), length(16)),
    say('说错了，要删的是海边，城市得留着', clips('城市', '森林'), segment('城市', { from: 0, to: 10 }), length(16)),
  ),
  talk(
    'correction',
    'twoSongs',
    say('配乐用节拍.wav', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')),
    say(
      '听着太闹了，还是换钢琴曲吧',
      segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }),
      gone('节拍'),
      untouched('城市', '海边', '森林'),
    ),
  ),
  // question
  talk('question', 'trip', say('现在一共多少秒了？', answers('26'))),
  talk('question', 'recording', say('我传的这段采访有多长', answers(['10', '十', '600']))),
  talk('question', 'empty', say('第一次用，你都能帮我做些什么？', answers(['剪', '字幕', '音乐', '转场']))),
  // refusal
  talk('refusal', 'trip', say('把40秒到45秒那一截剪掉', refuses('26'))),
  talk('refusal', 'pieces', say('第六段不要了', refuses(['4', '四']))),
  talk('refusal', 'empty', say('把背景音乐关小一点', refuses())),
  // ambiguous
  talk(
    'ambiguous',
    'twoSongs',
    say('加个背景音乐', asks('钢琴曲', '节拍')),
    say('钢琴曲', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍'), length(26)),
  ),
  talk(
    'ambiguous',
    'promo',
    say('有一行字不要了，删掉', asks()),
    say('就是“低至五折”那行', gone("'低至五折'"), untouched("'夏日大促'", "'欢迎光临'"), textCount(2), length(24)),
  ),
  // history
  talk(
    'history',
    'trip',
    say('森林那段删掉吧', clips('城市', '海边'), length(20)),
    say('撤销', asAfter(0)),
    say('算了，重做刚才撤掉的那步', asAfter(1)),
  ),
  // export
  talk('export', 'single', say('城市.mp4放到时间线上，然后出片', clips('城市'), length(12), exports('mp4'))),
  talk('export', 'short', say('字幕单独给我一份srt', exports('srt'), unchanged)),
  talk('export', 'lesson', say('只要声音，导成mp3让学员路上听', exports('mp3'), unchanged)),
  talk(
    'export',
    'promo',
    say(
      '截一张第10秒的画面给我，海报上要用',
      either(exports('png', { at: 10 }), exports('jpg', { at: 10 })),
      unchanged,
    ),
  ),
  // capability
  talk('capability', 'talk', say('根据我讲的话自动生成字幕', needs('transcribe'), unchanged)),
  talk('capability', 'recording', say('帮我听写一下这段采访，把说的内容转成文字', needs('transcribe'), unchanged)),
  talk('capability', 'lesson', say('摄像头里我身后的背景抠掉，只留人', needs('cutout'), unchanged)),
];
