// Chinese: looks, places, shapes, questions, refusals, choices, history, exports.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, less, more, oneOf } from '../rules.ts';

const c = writer('zh', 'p2zd');
const trip = ['城市', '海边', '森林'];
const words = ['夏日大促', '低至五折', '欢迎光临'].map((text) => `'${text}'`);
const cues = ['看这个动作', '他从不放弃', '下次再见'].map((text) => `'${text}'`);

export const CONVERSATIONS: readonly Conversation[] = [
  c(
    'look',
    'trip',
    say(
      '海边整暖和点',
      either(segment('海边', { temperature: more }), segment('海边', { preset: 'warm' })),
      untouched('城市', '森林'),
    ),
    say(
      '森林呢就整冷色调',
      either(segment('森林', { temperature: less }), segment('森林', { preset: 'cool' })),
      untouched('城市', '海边'),
    ),
  ),
  c(
    'look',
    'short',
    say('锐化拉满 对比度也拉高', segment('滑板', { sharpen: above(0.5), contrast: more }), untouched('节拍', ...cues)),
  ),
  c(
    'look',
    'slides',
    say(
      '第二张第三张太暗啦',
      segment('花园', { brightness: more }),
      segment('泳池', { brightness: more }),
      untouched('厨房', '小狗', '日落'),
    ),
    say('小狗也提亮一下嘛', segment('小狗', { brightness: more }), untouched('厨房', '花园', '泳池', '日落')),
  ),
  c(
    'look',
    'lesson',
    say(
      '请把摄像头画面调成老照片那样的棕褐色',
      segment('摄像头', { preset: oneOf('sepia', 'vintage') }),
      untouched('录屏'),
    ),
  ),
  c(
    'look',
    'pieces',
    say(
      '#2 #4 饱和度 -50%',
      segment('#2', { saturation: -0.5 }),
      segment('#4', { saturation: -0.5 }),
      untouched('#1', '#3'),
    ),
  ),
  c('look', 'promo', say('给我套个梦幻滤镜，三段都要', everyClip({ preset: 'dreamy' }), untouched(...words))),
  c(
    'place',
    'lesson',
    say(
      '请把我的头像移到右上角',
      segment('摄像头', { x: above(0.6), y: below(0.4), width: 0.25 }),
      untouched('录屏', '旁白'),
    ),
    say('再小一些', segment('摄像头', { width: less, height: less }), untouched('录屏')),
    say('最后十秒不需要出现头像', segment('摄像头', { at: 0, end: 20 }), length(30), untouched('录屏', '旁白')),
  ),
  c(
    'place',
    'twoSongs',
    say(
      '海邊的畫面縮到一半大小，放正中央',
      segment('海边', { width: 0.5, height: 0.5, x: 0.5, y: 0.5 }),
      untouched('城市', '森林'),
    ),
  ),
  c(
    'place',
    'slides',
    say('厨房那张两边别糊着，铺满画面', segment('厨房', { fit: 'cover' }), untouched('花园', '泳池', '小狗', '日落')),
  ),
  c('place', 'pieces', say('#1 加缓慢拉远', segment('#1', { motion: 'zoom_out' }), untouched('#2', '#3', '#4'))),
  c('place', 'promo', say('森林的不透明度改50%', segment('森林', { opacity: 0.5 }), untouched('城市', '海边'))),
  c('canvas', 'promo', say('做成快手的竖屏', canvas(1080, 1920), clips(...trip), textCount(3))),
  c('canvas', 'slides', say('出一个 IG 的 4:5', canvas(1080, 1350), clipCount(5), length(20))),
  c(
    'canvas',
    'short',
    say('转成横版16:9，投B站', canvas(1920, 1080), length(15), textCount(3)),
    say('两侧别用模糊填充，留黑边', segment('滑板', { fit: 'contain' }), canvas(1920, 1080)),
  ),
  c('canvas', 'talk', say('帧率按25来', canvas(1920, 1080, 25), length(600))),
  c('canvas', 'empty', say('canvas 1:1，背景色 #222222', canvas(1080, 1080), film({ background: '#222222' }))),
  c('canvas', 'single', say('项目设成宽银幕 21:9', canvas(2520, 1080), noneOf('main'))),
  c('question', 'talk', say('这条采访到底多长？', answers(['10 分', '10分', '600', '10:00', '十分钟']))),
  c(
    'question',
    'trip',
    say('第二段在时间线上从几秒到几秒', answers('10', '20')),
    say('有背景音乐吗', answers(['没', '无'])),
  ),
  c('question', 'short', say('字幕一共几句啊', answers(['3', '三']))),
  c(
    'question',
    'promo',
    say('海边加速到2倍', segment('海边', { speed: 2, seconds: 4 }), length(20), untouched('城市', '森林')),
    say('改完总长变成多少了', answers('20')),
  ),
  c('question', 'empty', say('导出都支持什么格式', answers('mp4', 'gif'))),
  c('question', 'photos', say('我刚才一共传上来几张照片', answers(['6', '六']))),
  c('question', 'lesson', say('当前画布多大，多少帧？', answers('1920', '30'))),
  c('refusal', 'talk', say('11分到12分那段剪掉', refuses(['10', '600', '十分钟']))),
  c('refusal', 'recording', say('从第12分钟起截一分钟出来', refuses(['10', '600', '十分钟']))),
  c('refusal', 'slides', say('第八张图删了吧', refuses(['5', '五']))),
  c('refusal', 'short', say('字幕第四句改成 收工', refuses(['3', '三', '没有']))),
  c('refusal', 'empty', say('帮我剪成一分钟的', refuses(['素材', '上传', '视频', '时间线', '空']))),
  c('refusal', 'pieces', say('在45秒处加一句字幕 the end', refuses('20'))),
  c('refusal', 'trip', say('海边那条掐掉15秒', refuses('10'))),
  c(
    'ambiguous',
    'slides',
    say('去掉一张照片', asks()),
    say('最后那张', clips('厨房', '花园', '泳池', '小狗'), gone('日落'), length(16)),
  ),
  c(
    'ambiguous',
    'short',
    say('那句字幕删了', asks()),
    say('第二句', gone("'他从不放弃'"), textCount(2), untouched("'看这个动作'", "'下次再见'")),
  ),
  c('ambiguous', 'promo', say('那行字换个颜色', asks())),
  c(
    'ambiguous',
    'pieces',
    say('把那一段删了', asks()),
    say(
      '第三个',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      length(15),
    ),
  ),
  c(
    'history',
    'promo',
    say('音乐删了', noneOf('bgm'), textCount(3)),
    say('文字也全删', textCount(0), clips(...trip)),
    say('退两步', asAfter(0)),
    say('重做一步', asAfter(1)),
  ),
  c(
    'history',
    'lesson',
    say('头像挪到左上', segment('摄像头', { x: below(0.4), y: below(0.4) })),
    say('算了，撤回', asAfter(0)),
    say('还是挪过去好，重做吧', asAfter(1)),
  ),
  c('export', 'short', say('导出，要60帧的', exports('mp4', { fps: 60 }))),
  c('export', 'trip', say('webm格式来一份', exports('webm'), unchanged)),
  c('export', 'slides', say('给我出张封面图，jpg就行', exports('jpg'), unchanged)),
  c('export', 'promo', say('4K导出！', exports('mp4', { shortSide: 2160 }))),
  c('export', 'talk', say('只抽音频，wav', exports('wav'), unchanged)),
  c('export', 'short', say('字幕单独给我，vtt的', exports('vtt'), unchanged)),
  c('capability', 'talk', say('帮我找出讲得最精彩的地方剪成一分钟', needs('analyse', 'transcribe'), unchanged)),
  c('capability', 'short', say('让画面跟着节拍卡点', needs('analyse'), unchanged)),
  c('capability', 'lesson', say('请把讲解里的“嗯”“那个”这些口头禅都剪掉', needs('transcribe', 'analyse'), unchanged)),
  c(
    'capability',
    'photos',
    // The camera moves over it where nobody makes videos of pictures.
    say(
      '让小狗这张照片动起来，生成5秒的视频',
      either([needs('generate_video'), unchanged], segment('小狗', { seconds: 5, motion: 'zoom_in' })),
    ),
  ),
  c('capability', 'twoSongs', say('這兩首都不喜歡，你幫我作一首輕音樂', needs('generate_music'), unchanged)),
  c('capability', 'single', say('自动识别场景，把城市按镜头切开', needs('analyse'), unchanged)),
];
