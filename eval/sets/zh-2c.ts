// Chinese conversations: compound and relative requests, corrections, questions and choices.
import { answers, asks, either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
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
import { above, asBefore, below, less, more, near } from '../rules.ts';

const on = writer('zh', 'zh2c');

const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const TRIP = clips('城市', '海边', '森林');
const warm = either(everyClip({ preset: 'warm' }), everyClip({ temperature: more }));
const sameSize = { width: 0.25, height: 0.25 };

const COMPOUND: Conversation[] = [
  on(
    'compound',
    'uploads',
    say(
      '把城市、海边、森林按这个顺序接起来，中间加1秒叠化，片头写“周末去哪玩”，配上音乐、音量30%，最后导出1080p',
      TRIP,
      transitions(2, 'crossfade', 1),
      segment("'周末去哪玩'", { at: 0, end: 3 }),
      segment('音乐', { role: 'bgm', at: 0, volume: 0.3 }),
      textCount(1),
      exports('mp4', { shortSide: 1080 }),
    ),
  ),
  on(
    'compound',
    'promo',
    say(
      '几处要改：1）音乐调到两成；2）第一个转场去掉；3）“夏日大促”换成“双十一”；4）森林只留前5秒；5）改成竖屏',
      segment('音乐', { volume: 0.2, end: 21 }),
      transitions(1),
      segment('森林', { transition: 'crossfade', seconds: 5, from: 0 }),
      segment("'双十一'", { at: 0, end: 3 }),
      gone("'夏日大促'"),
      canvas(1080, 1920),
      TRIP,
      length(21),
    ),
  ),
  on(
    'compound',
    'photos',
    say(
      '六张照片做成相册每张5秒 转场用叠化 配钢琴曲 最后淡出3秒 开头打标题《我的家》 画面做成方的',
      clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕'),
      everyClip({ seconds: 5 }),
      length(30),
      transitions(5, CROSS),
      segment('钢琴曲', { role: 'bgm', end: 30, fadeOut: 3 }),
      segment("'我的家'", { at: 0 }),
      textCount(1),
      canvas(1080, 1080),
    ),
  ),
  on(
    'compound',
    'lesson',
    say(
      '摄像头静音，挪到左下角，旁白降噪，音乐降到15%，片尾一秒渐黑，谢谢！',
      segment('摄像头', { volume: 0, x: below(0.4), y: above(0.6), ...sameSize }),
      segment('旁白', { denoise: true, at: 0, seconds: 28 }),
      segment('钢琴曲', { volume: 0.15 }),
      film({ fadeOut: 1 }),
      untouched('录屏'),
      length(30),
    ),
  ),
  on(
    'compound',
    'short',
    say(
      '最后一条字幕删掉，剩下的改成黄色，BGM静音，画面加暗角，弄完直接导出mp4',
      gone("'下次再见'"),
      segment("'看这个动作'", { color: near('#FFE000', 60), at: 0, end: 4 }),
      segment("'他从不放弃'", { color: near('#FFE000', 60), at: 5, end: 9 }),
      segment('节拍', { volume: 0 }),
      segment('滑板', { vignette: above(0), seconds: 15 }),
      exports('mp4'),
    ),
  ),
  on(
    'compound',
    'trip',
    say(
      '森林放到第一个，城市只要前6秒，海边倒放，整体暖色调，再把音乐铺上',
      clips('森林', '城市', '海边'),
      segment('城市', { from: 0, seconds: 6 }),
      segment('海边', { reversed: true, seconds: 10 }),
      warm,
      segment('音乐', { role: 'bgm', at: 0, end: 22 }),
      length(22),
    ),
  ),
  on(
    'compound',
    'recording',
    say(
      '取采访1:00到2:00这段，做成9:16竖屏，片头打“三分钟读懂财报”停4秒，导出720p的mp4',
      length(60),
      segment('采访', { from: 60, to: 120 }),
      canvas(1080, 1920),
      segment("'三分钟读懂财报'", { at: 0, end: 4 }),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  on(
    'compound',
    'twoSongs',
    say(
      '用节拍做BGM，三成音量，前面渐入2秒后面渐出3秒，城市加速到2倍',
      segment('节拍', { role: 'bgm', volume: 0.3, fadeIn: 2, fadeOut: 3, at: 0, end: 21 }),
      segment('城市', { speed: 2, seconds: 5 }),
      gone('钢琴曲'),
      length(21),
    ),
  ),
];

const RELATIVE: Conversation[] = [
  on(
    'relative',
    'slides',
    say('音乐大声一点点', segment('钢琴曲', { volume: more, end: 20 }), length(20)),
    say('还是有点小', segment('钢琴曲', { volume: more }), length(20)),
  ),
  on(
    'relative',
    'lesson',
    say('小窗小一点，挡着字了', segment('摄像头', { width: less, height: less, seconds: 30 }), untouched('录屏')),
    say('再往左边挪一点', segment('摄像头', { x: less, width: asBefore }), untouched('录屏')),
  ),
  on(
    'relative',
    'short',
    say(
      '字幕整体往上移一些',
      segment("'看这个动作'", { y: less, at: 0 }),
      segment("'他从不放弃'", { y: less, at: 5 }),
      segment("'下次再见'", { y: less, at: 11 }),
      textCount(3),
    ),
  ),
  on(
    'relative',
    'trip',
    say('海边有点过曝，压暗一点', segment('海边', { brightness: less }), untouched('城市', '森林'), length(26)),
    say('再暗些', segment('海边', { brightness: less }), untouched('城市', '森林')),
  ),
  on('relative', 'trip', say('城市多留一秒', segment('城市', { seconds: 11, from: 0 }), TRIP, length(27))),
  on('relative', 'pieces', say('第二段缩短一半', segment('#2', { seconds: 2.5 }), length(17.5))),
  on(
    'relative',
    'slides',
    say('每张照片多停一秒', everyClip({ seconds: 5 }), segment('钢琴曲', { end: 25 }), transitions(4), length(25)),
  ),
  on(
    'relative',
    'promo',
    say('“夏日大促”再大一号', segment("'夏日大促'", { size: more, end: 3 }), untouched("'低至五折'", "'欢迎光临'")),
    say('有点过了，收回来一些', segment("'夏日大促'", { size: less, end: 3 }), untouched("'低至五折'")),
  ),
  on('relative', 'lesson', say('旁白声音在大一点', segment('旁白', { volume: more }), untouched('钢琴曲', '录屏'))),
  on('relative', 'talk', say('人声再响一些', segment('采访', { volume: more, seconds: 600 }), length(600))),
  on(
    'relative',
    'trip',
    say('森林短一点', either([segment('森林', { seconds: less }), untouched('城市', '海边')], asks())),
  ),
];

const CORRECTION: Conversation[] = [
  on(
    'correction',
    'trip',
    say('删掉海边', clips('城市', '森林'), length(16)),
    say('不对，我要删的是森林', clips('城市', '海边'), length(20)),
  ),
  on(
    'correction',
    'trip',
    say('城市剪到5秒', segment('城市', { seconds: 5 }), length(21)),
    say('说错了，是8秒', segment('城市', { seconds: 8, from: 0 }), length(24), untouched('海边', '森林')),
  ),
  on(
    'correction',
    'slides',
    say('第二张去掉', clips('厨房', '泳池', '小狗', '日落'), length(16)),
    say('哎不是这张，是小狗那张', clips('厨房', '花园', '泳池', '日落'), length(16)),
  ),
  on(
    'correction',
    'short',
    say('第一条字幕改成“起飞”', segment("'起飞'", { at: 0, end: 4 }), textCount(3)),
    say('还是改成“起飞！冲呀”吧', segment("'起飞！冲呀'", { at: 0, end: 4 }), textCount(3)),
  ),
  on(
    'correction',
    'lesson',
    say('摄像头放到左下角', segment('摄像头', { x: below(0.4), y: above(0.6), ...sameSize })),
    say('我说的是左上', segment('摄像头', { x: below(0.4), y: below(0.4), ...sameSize }), untouched('录屏')),
  ),
];

const QUESTION: Conversation[] = [
  on('question', 'trip', say('现在片子一共多长？', answers(['26', '0:26', '二十六']))),
  on('question', 'slides', say('里面用了几张照片', answers(['5', '五']))),
  on('question', 'promo', say('请问背景音乐现在的音量是多少', answers(['40', '0.4', '四成']))),
  on('question', 'trip', say('还有哪个素材没用上？', answers('音乐'))),
  on('question', 'lesson', say('这个画面分辨率多少', answers(['1920', '1080', '16:9']))),
  on('question', 'trip', say('海边那段是从第几秒到第几秒', answers('10', '20'))),
  on('question', 'short', say('字幕都写了啥？', answers('看这个动作', '他从不放弃', '下次再见'))),
  on(
    'question',
    'trip',
    say('城市加快到2倍', segment('城市', { speed: 2, seconds: 5 }), length(21)),
    say('你刚才改了什么？', answers('城市', ['2', '两', '二'])),
  ),
  on('question', 'recording', say('我传的采访有多长啊', answers(['10 分', '10分', '10:00', '600', '十分']))),
  on('question', 'photos', say('我上传了哪些文件', answers('厨房', '蛋糕', '钢琴曲'))),
];

const AMBIGUOUS: Conversation[] = [
  on(
    'ambiguous',
    'twoSongs',
    say('加个背景音乐', asks()),
    say('钢琴那首', segment('钢琴曲', { role: 'bgm', at: 0, end: 26 }), gone('节拍'), TRIP),
  ),
  on('ambiguous', 'trip', say('把它删了', asks()), say('最后那段', clips('城市', '海边'), length(20))),
  on(
    'ambiguous',
    'promo',
    say('把那行字改成“新年快乐”', asks()),
    say('第一个', segment("'新年快乐'", { at: 0, end: 3 }), untouched("'低至五折'", "'欢迎光临'"), textCount(3)),
  ),
  on(
    'ambiguous',
    'pieces',
    say('把其中一段剪成2秒', asks()),
    say('第三段', segment('#3', { seconds: 2 }), length(17), untouched('#1', '#2', '#4')),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...COMPOUND,
  ...RELATIVE,
  ...CORRECTION,
  ...QUESTION,
  ...AMBIGUOUS,
];
