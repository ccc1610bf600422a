// Practice messages in Chinese: shapes, questions, refusals, what has to be asked, undo, export and what is not there.
import { answers, asks, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';

const talk = writer('zh', 'p11zb');

const SHAPES: readonly Conversation[] = [
  talk(
    'canvas',
    'trip',
    say('改成竖屏9:16', canvas(1080, 1920), clips('城市', '海边', '森林'), length(26)),
    say('上下别留边，裁切填满屏幕', everyClip({ fit: 'cover' }), canvas(1080, 1920), length(26)),
  ),
  talk('canvas', 'slides', say('要发朋友圈，换成正方形的', canvas(1080, 1080), length(20))),
  talk('canvas', 'promo', say('画面比例换3:4', canvas(1080, 1440), length(24), textCount(3))),
  talk('canvas', 'short', say('转成横版16:9，60帧', canvas(1920, 1080, 60), length(15))),
  talk('canvas', 'empty', say('先建一个抖音竖屏尺寸的', canvas(1080, 1920))),
];

const QUESTIONS: readonly Conversation[] = [
  talk(
    'question',
    'trip',
    say('现在总共多长了？', answers(['26', '二十六'])),
    say('森林那段占几秒', answers(['6', '六'])),
    say('把城市静音', segment('城市', { volume: 0 }), untouched('海边', '森林')),
    say('你刚刚改了什么？', answers('城市')),
  ),
  talk(
    'question',
    'promo',
    say('音乐现在的音量是多少', answers(['40', '0.4', '四成'])),
    say('片子里都写了哪些字？', answers('夏日大促', '低至五折', '欢迎光临')),
  ),
  talk('question', 'empty', say('你好，请问你都能帮我做些什么呀？', answers(['剪', '拼', '字幕', '音乐', '视频']))),
  talk('question', 'uploads', say('我都传了哪些素材来着', answers('城市', '海边', '森林', '音乐'))),
  talk('question', 'short', say('画面是多大尺寸的', answers('1080', '1920'))),
  talk('question', 'recording', say('采访.mp4有多长？', answers(['10', '600', '十分钟']))),
];

const REFUSALS: readonly Conversation[] = [
  talk('refusal', 'trip', say('把0:40到0:50剪掉', refuses('26'))),
  talk('refusal', 'promo', say('第七个镜头删掉', refuses(['3', '三']))),
  talk('refusal', 'pieces', say('第五段调亮一点', refuses(['4', '四']))),
  talk('refusal', 'empty', say('导出视频吧', refuses(), exportsNothing)),
  talk('refusal', 'trip', say('背景音乐关小一点', refuses(['音乐']))),
  talk('refusal', 'talk', say('截取12分钟到13分钟那段', refuses(['10', '600', '十']))),
];

const ASKING: readonly Conversation[] = [
  talk(
    'ambiguous',
    'promo',
    say('把那行字删掉', asks()),
    say('第二个', gone("'低至五折'"), untouched("'夏日大促'", "'欢迎光临'"), textCount(2)),
  ),
  talk(
    'ambiguous',
    'trip',
    say('删掉它', asks()),
    say('森林', clips('城市', '海边'), untouched('城市', '海边'), length(20)),
  ),
  talk(
    'ambiguous',
    'short',
    say('删一条字幕', asks()),
    say('看这个动作那条', gone("'看这个动作'"), untouched("'他从不放弃'", "'下次再见'"), textCount(2)),
  ),
  talk(
    'ambiguous',
    'pieces',
    say('有一段不要了，帮我删了', asks()),
    say(
      '第三段',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      length(15),
    ),
  ),
];

const HISTORY: readonly Conversation[] = [
  talk(
    'history',
    'trip',
    say('城市删掉', clips('海边', '森林'), length(16)),
    say('撤销', asAfter(0)),
    say('还是删了好，重做一下', asAfter(1)),
  ),
  talk(
    'history',
    'promo',
    say('音乐静音', segment('音乐', { volume: 0 })),
    say('标题全部删掉', noneOf('title'), length(24)),
    say('刚才那两步都撤回', asAfter(0)),
  ),
  talk('history', 'slides', say('背景音乐去掉', noneOf('bgm'), clipCount(5)), say('后悔了，上一步取消', asAfter(0))),
];

const EXPORTS: readonly Conversation[] = [
  talk('export', 'promo', say('可以了，帮我出片', exports('mp4'), unchanged)),
  talk('export', 'slides', say('存成GIF动图', exports('gif'), unchanged)),
  talk(
    'export',
    'short',
    say('导出一个高质量的4K版本', exports('mp4', { shortSide: 2160, quality: 'high' }), unchanged),
  ),
  talk('export', 'talk', say('我只要声音，给我个mp3', exports('mp3'), unchanged)),
  talk('export', 'trip', say('截第12秒那一帧，png格式', exports('png', { at: 12 }), unchanged)),
  talk('export', 'short', say('字幕单独导成srt文件', exports('srt'), unchanged)),
  talk('export', 'lesson', say('导出720p 25帧的', exports('mp4', { shortSide: 720, fps: 25 }), unchanged)),
];

const MISSING: readonly Conversation[] = [
  talk('capability', 'talk', say('把停顿、没说话的地方都自动剪了', needs('analyse'), unchanged)),
  talk('capability', 'recording', say('听一下采访里说了啥，自动生成字幕', needs('transcribe'))),
  talk('capability', 'lesson', say('摄像头没用绿幕拍，把人像背景抠掉', needs('cutout'), unchanged)),
  talk('capability', 'slides', say('用AI给这个相册写一段新配乐，要轻快的', needs('generate_music'))),
  talk('capability', 'short', say('让画面跟着音乐鼓点自动切', needs('analyse'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...SHAPES,
  ...QUESTIONS,
  ...REFUSALS,
  ...ASKING,
  ...HISTORY,
  ...EXPORTS,
  ...MISSING,
];
