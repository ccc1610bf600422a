// Chinese messages, written the way different people write: sound, words, looks, places on the picture and its shape.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, film, gone, length, segment, textCount, untouched } from '../properties.ts';
import { above, below, between, less, more, near, oneOf } from '../rules.ts';

const talk = writer('zh', 'p8');
const FILM = ['城市', '海边', '森林'];
const BLACK_AND_WHITE = either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 }));

const SOUND = [
  talk(
    'sound',
    'promo',
    say('BGM 压到 20%', segment('音乐', { volume: 0.2 }), untouched(...FILM)),
    say('开头给它做个2秒渐入', segment('音乐', { volume: 0.2, fadeIn: 2 }), untouched(...FILM)),
  ),
  talk(
    'sound',
    'lesson',
    say(
      '旁白说话的时候钢琴曲自动压低,不说话再回来',
      segment('钢琴曲', { duck: true }),
      untouched('旁白', '录屏', '摄像头'),
    ),
    say('录屏里底噪好重啊 降个噪', segment('录屏', { denoise: true }), untouched('旁白', '钢琴曲', '摄像头')),
  ),
  talk(
    'sound',
    'trip',
    say('视频原声全部静音', everyClip({ volume: 0 }), clips(...FILM), length(26)),
    say(
      '把 音乐.mp3 铺在下面,音量三成',
      segment('音乐', { role: 'bgm', at: 0, end: 26, volume: 0.3 }),
      everyClip({ volume: 0 }),
      length(26),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say('钢琴曲我觉得有点吵,拿掉吧', gone('钢琴曲'), untouched('录屏', '摄像头', '旁白'), length(30)),
    say('旁白往后推1秒再开始', segment('旁白', { at: 1 }), untouched('录屏', '摄像头'), length(30)),
  ),
  talk(
    'sound',
    'short',
    say('节拍只在前8秒响,后面不要', segment('节拍', { at: 0, end: 8 }), length(15), untouched('滑板')),
  ),
  talk('sound', 'slides', say('音樂結尾的淡出改成3秒', segment('钢琴曲', { fadeOut: 3, volume: 0.3 }), length(20))),
  talk('sound', 'trip', say('整片响度统一到 -16 LUFS', film({ loudness: -16 }), untouched(...FILM))),
];

const TEXT = [
  talk(
    'text',
    'trip',
    say('开头加个标题“我的暑假”', segment("'我的暑假'", { at: 0, end: 3 }), textCount(1), untouched(...FILM)),
    say(
      '再在5秒到8秒、画面底部显示「海拔1200米」',
      segment("'海拔1200米'", { at: 5, end: 8, y: above(0.6) }),
      segment("'我的暑假'", { at: 0, end: 3 }),
      textCount(2),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '"夏日大促"四个字改成"秋日特卖"',
      gone("'夏日大促'"),
      segment("'秋日特卖'", { at: 0, end: 3 }),
      textCount(3),
      untouched("'低至五折'", "'欢迎光临'"),
    ),
    say(
      '低至五折要大红色的,显眼',
      segment("'低至五折'", { color: near('#FF0000'), at: 10, end: 14 }),
      untouched("'秋日特卖'", "'欢迎光临'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say('欢迎光临那行字不要了', gone("'欢迎光临'"), textCount(2), length(24), untouched("'夏日大促'", "'低至五折'")),
    say('夏日大促用打字机效果蹦出来', segment("'夏日大促'", { animationIn: 'typewriter' }), textCount(2)),
  ),
  talk(
    'text',
    'short',
    say(
      '给第二句字幕垫个黑底',
      segment("'他从不放弃'", { background: near('#000000') }),
      untouched("'看这个动作'", "'下次再见'"),
    ),
    say(
      '第三句換成「下回見」',
      gone("'下次再见'"),
      segment("'下回見'", { at: 11, end: 15 }),
      textCount(3),
      untouched("'看这个动作'", "'他从不放弃'"),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      '加三行字幕:0到3秒“出发喽”,4到7秒“在路上”,8到11秒“到站了”',
      segment("'出发喽'", { at: 0, end: 3 }),
      segment("'在路上'", { at: 4, end: 7 }),
      segment("'到站了'", { at: 8, end: 11 }),
      textCount(3),
      untouched(...FILM),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      '片头居中打一行字:《循环语句入门》',
      segment("'循环语句入门'", { at: 0, x: 0.5 }),
      textCount(1),
      untouched('录屏'),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      '“欢迎光临”提前2秒出来',
      segment("'欢迎光临'", { at: 18 }),
      textCount(3),
      length(24),
      untouched("'夏日大促'", "'低至五折'"),
    ),
  ),
];

const LOOK = [
  talk('look', 'slides', say('整部片子做成黑白的', BLACK_AND_WHITE, length(20))),
  talk(
    'look',
    'promo',
    say('套个电影感的滤镜,三段都要', everyClip({ preset: 'cinematic' }), length(24)),
    say('森林那段滤镜取消', segment('森林', { preset: 'none' }), untouched('城市', '海边')),
  ),
  talk('look', 'trip', say('森林太绿了饱和度降一降', segment('森林', { saturation: less }), untouched('城市', '海边'))),
  talk(
    'look',
    'trip',
    say(
      '請把城市那段調成暖色調',
      either(segment('城市', { preset: 'warm' }), segment('城市', { temperature: above(0) })),
      untouched('海边', '森林'),
    ),
  ),
  talk('look', 'pieces', say('航拍画面发虚,整体锐化一下', everyClip({ sharpen: more }), length(20))),
];

const PLACE = [
  talk(
    'place',
    'lesson',
    say(
      '摄像头小窗挪到左上角',
      segment('摄像头', { x: below(0.4), y: below(0.4), width: 0.25, height: 0.25 }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
    say('不透明度设为 60%', segment('摄像头', { opacity: 0.6, x: below(0.4), y: below(0.4) }), untouched('录屏')),
  ),
  talk(
    'place',
    'lesson',
    say(
      '摄像头是在绿幕前拍的,帮忙把绿色抠掉',
      segment('摄像头', { key: near('#00FF00', 120) }),
      untouched('录屏', '旁白', '钢琴曲'),
    ),
  ),
  talk(
    'place',
    'promo',
    say(
      '“低至五折”放到画面右下角',
      segment("'低至五折'", { x: above(0.6), y: above(0.6), at: 10, end: 14 }),
      untouched("'夏日大促'", "'欢迎光临'"),
    ),
  ),
  talk(
    'place',
    'pieces',
    say(
      '第一段拍倒了,转180度',
      segment('#1', { rotation: oneOf(180, -180), reversed: false }),
      untouched('#2', '#3', '#4'),
    ),
  ),
];

const CANVAS = [
  talk(
    'canvas',
    'promo',
    say('我要发抖音,尺寸给我调好', canvas(1080, 1920), length(24), clips(...FILM)),
    say('算了不发抖音了,改成正方形发朋友圈', canvas(1080, 1080), length(24), clips(...FILM)),
  ),
  talk('canvas', 'short', say('换成16:9横屏', canvas(1920, 1080), length(15), textCount(3))),
  talk('canvas', 'trip', say('帧率改成60fps,分辨率别动', canvas(1920, 1080, 60), length(26), clips(...FILM))),
  talk(
    'canvas',
    'slides',
    say('背景用白色', film({ background: near('#FFFFFF', 10) }), canvas(1920, 1080), length(20)),
    say('结尾整片淡出到黑,1.5秒', film({ fadeOut: 1.5, background: near('#FFFFFF', 10) }), length(20)),
  ),
];

const RELATIVE = [
  talk(
    'relative',
    'promo',
    say('音乐太吵了,听不清人说话,小一点', segment('音乐', { volume: between(0.01, 0.39) }), untouched(...FILM)),
    say('还是大,再小点', segment('音乐', { volume: less }), untouched(...FILM)),
  ),
  talk(
    'relative',
    'promo',
    say('夏日大促字号大些', segment("'夏日大促'", { size: more }), untouched("'低至五折'", "'欢迎光临'")),
    say('再往上挪一点', segment("'夏日大促'", { y: less }), untouched("'低至五折'", "'欢迎光临'")),
  ),
  talk(
    'relative',
    'short',
    say(
      '字幕太小了,我妈看不见',
      segment("'看这个动作'", { size: more }),
      segment("'他从不放弃'", { size: more }),
      segment("'下次再见'", { size: more }),
      textCount(3),
    ),
  ),
  talk(
    'relative',
    'trip',
    say('海边短两秒', segment('海边', { seconds: 8 }), length(24), untouched('城市', '森林')),
    say('森林稍微加快一点点', segment('森林', { speed: more }), untouched('城市', '海边')),
  ),
  talk('relative', 'slides', say('每張照片多停一秒', everyClip({ seconds: 5 }), length(25))),
  talk('relative', 'promo', say('背景音乐音量减半', segment('音乐', { volume: 0.2 }), untouched(...FILM))),
  talk(
    'relative',
    'lesson',
    say('右下角小窗放大一些', segment('摄像头', { width: more, height: more }), untouched('录屏', '旁白', '钢琴曲')),
    say('旁白声音也稍微提一提', segment('旁白', { volume: more }), untouched('录屏', '摄像头', '钢琴曲')),
  ),
  talk(
    'relative',
    'trip',
    say('海边调亮一点', segment('海边', { brightness: more }), untouched('城市', '森林')),
    say('有点过曝了,往回收一收', segment('海边', { brightness: less }), untouched('城市', '森林')),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...SOUND, ...TEXT, ...LOOK, ...PLACE, ...CANVAS, ...RELATIVE];
