// A teacher of a middle school: clear and orderly.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, canvas, clips, film, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { above, below, between, less, more } from '../rules.ts';

const c = writer('zh', 'p4za2');

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'trim',
    'recording',
    say('采访.mp4 只要 2:00 到 5:30 这一段', clips('采访'), segment('采访', { from: 120, to: 330 }), length(210)),
  ),
  c(
    'trim',
    'talk',
    say('开头的20秒都是在调试设备，请剪掉', clips('采访'), segment('采访', { at: 0, from: 20, to: 600 }), length(580)),
    say('结尾最后一分钟也不要了', clips('采访'), segment('采访', { at: 0, from: 20, to: 540 }), length(520)),
  ),
  c(
    'trim',
    'talk',
    say(
      '把3分15秒到4分钟之间的内容删掉，那里有学生的隐私',
      clips('采访', '采访'),
      segment('采访', { from: 0, to: 195 }),
      segment('采访/2', { from: 240, to: 600, at: 195 }),
      length(555),
    ),
  ),
  c(
    'arrange',
    'talk',
    say(
      '请在5分钟的地方切开，然后把后半段放到前面',
      clips('采访', '采访'),
      segment('#1', { from: 300, to: 600 }),
      segment('#2', { from: 0, to: 300 }),
      length(600),
    ),
  ),
  c(
    'sound',
    'lesson',
    say(
      '有旁白的时候让背景音乐自动压低',
      segment('钢琴曲', { duck: true, at: 0, end: 30 }),
      segment('旁白', { volume: 1 }),
      untouched('录屏', '摄像头', '旁白'),
    ),
  ),
  c(
    'compound',
    'lesson',
    say(
      '录屏自带的声音静音，旁白做一下降噪，钢琴曲音量调到15%',
      segment('录屏', { volume: 0 }),
      segment('旁白', { denoise: true, volume: 1 }),
      segment('钢琴曲', { volume: 0.15 }),
      length(30),
    ),
  ),
  c(
    'place',
    'lesson',
    say(
      '摄像头的小窗挪到右上角，并且放大一点',
      segment('摄像头', { x: above(0.5), y: below(0.5), width: more, height: more, role: 'overlay' }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
    say(
      '有点挡住课件了，稍微小一点',
      segment('摄像头', { x: above(0.5), y: below(0.5), width: less, height: less }),
      untouched('录屏'),
    ),
    say('还是放到左下角吧', segment('摄像头', { x: below(0.5), y: above(0.5) }), untouched('录屏')),
  ),
  c(
    'time',
    'talk',
    say('整段视频用1.5倍速播放', segment('采访', { speed: 1.5 }), clips('采访'), length(400)),
    say('太快了，恢复成原来的速度', segment('采访', { speed: 1, from: 0, to: 600 }), length(600)),
  ),
  c(
    'text',
    'talk',
    say(
      '从第30秒开始，在画面下方显示「主讲：王老师」，显示6秒',
      segment("'主讲：王老师'", { at: 30, seconds: 6, y: above(0.6) }),
      textCount(1),
      untouched('采访'),
    ),
  ),
  c(
    'text',
    'lesson',
    say(
      '0到5秒写「课前导入」，5到15秒写「新课讲解」，15到30秒写「课堂练习」',
      segment("'课前导入'", { at: 0, end: 5 }),
      segment("'新课讲解'", { at: 5, end: 15 }),
      segment("'课堂练习'", { at: 15, end: 30 }),
      textCount(3),
      untouched('录屏', '摄像头', '旁白', '钢琴曲'),
    ),
    say(
      '最后一条文字改成「课后作业」',
      segment("'课后作业'", { at: 15, end: 30 }),
      gone("'课堂练习'"),
      textCount(3),
      untouched("'课前导入'", "'新课讲解'"),
    ),
  ),
  c('question', 'empty', say('你好，你都能帮我做些什么？', answers(['剪', '视频', '字幕', '音乐']))),
  c('question', 'recording', say('我上传的这个录像有多长？', answers(['10', '十分', '600']))),
  c('refusal', 'talk', say('把12分钟到13分钟那一段剪掉', refuses(['10', '十分', '600']))),
  c('refusal', 'single', say('请截取城市.mp4的第20秒到第30秒', refuses(['12', '十二']))),
  c(
    'ambiguous',
    'talk',
    say('这个视频太长了，帮我剪短一点', asks()),
    say('只保留前5分钟就行', clips('采访'), segment('采访', { from: 0, to: 300 }), length(300)),
  ),
  c('capability', 'recording', say('请自动识别里面说的话，配上字幕', needs('transcribe'), unchanged)),
  c('capability', 'talk', say('把说话中间停顿的空白都剪掉', needs('analyse', 'transcribe'), unchanged)),
  c('capability', 'empty', say('用女声把这句话读出来：“同学们早上好”', needs('generate_voice'), unchanged)),
  c('export', 'lesson', say('请导出一份720p的MP4，方便上传到班级群', exports('mp4', { shortSide: 720 }), unchanged)),
  c('export', 'talk', say('只要声音，导出成mp3给学生听', exports('mp3'), unchanged)),
  c(
    'compound',
    'recording',
    say(
      '取采访的1:00到3:00，开头加标题「校园访谈」显示4秒，画面调亮一点，最后渐黑结束',
      clips('采访'),
      segment('采访', { from: 60, to: 180, brightness: above(0) }),
      length(120),
      segment("'校园访谈'", { at: 0, seconds: 4 }),
      either(film({ fadeOut: above(0) }), segment('采访', { fadeOut: above(0) })),
    ),
  ),
  c('canvas', 'empty', say('我要做手机上看的竖屏微课，先把画面设成9:16', canvas(1080, 1920))),
  c(
    'look',
    'talk',
    say(
      '画面偏暗，请提亮一些，对比度也加一点',
      segment('采访', { brightness: more, contrast: more }),
      clips('采访'),
      length(600),
    ),
  ),
  c(
    'history',
    'lesson',
    say('把摄像头的画面删掉', gone('摄像头'), untouched('录屏', '旁白', '钢琴曲'), length(30)),
    say('撤销刚才那一步', asAfter(0)),
    say('还是不要摄像头了，重做吧', asAfter(1)),
  ),
  c(
    'reference',
    'single',
    say('把城市那个视频放到时间线上', clips('城市'), length(12), segment('城市', { from: 0, to: 12 })),
    say('让它倒着播放', segment('城市', { reversed: true }), clips('城市'), length(12)),
    say('开头的4秒里在画面中间写上「时光倒流」', segment("'时光倒流'", { at: 0, end: 4, y: between(0.35, 0.65) })),
  ),
];
