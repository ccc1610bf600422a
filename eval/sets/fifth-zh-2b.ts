// Chinese conversations: putting clips together, cutting, ordering, speed, pointing at things, refusals, undo, exports.
import { exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clipCount, clips, everyClip, length, segment, unchanged } from '../properties.ts';

const on = writer('zh', 'h-zh2b');

const _CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const TRIP = clips('城市', '海边', '森林');
const _ALBUM = clips('厨房', '花园', '泳池', '小狗', '日落', '蛋糕');

const COMBINE: Conversation[] = [on('combine', 'uploads', say('三段视频按上传顺序拼一起', TRIP, length(30)))];

const SLIDESHOW: Conversation[] = [];

const TRIM: Conversation[] = [
  on('trim', 'pieces', say('每段都剪到3秒', everyClip({ seconds: 3 }), clipCount(4), length(12))),
];

const ARRANGE: Conversation[] = [
  on(
    'arrange',
    'slides',
    say('删掉第三张', clips('厨房', '花园', '小狗', '日落'), segment('钢琴曲', { end: 16 }), length(16)),
    say('蛋糕加到最后，也是4秒', clips('厨房', '花园', '小狗', '日落', '蛋糕'), length(20)),
  ),
];

const TIME: Conversation[] = [
  on('time', 'talk', say('整个采访1.5倍速播放', segment('采访', { speed: 1.5 }), length(400))),
  on('time', 'trip', say('放到第5秒时定格两秒再接着播', segment('城市/2', { freeze: 5, seconds: 2 }), length(28))),
];

const REFERENCE: Conversation[] = [
  on(
    'reference',
    'slides',
    say('最后一张停6秒', segment('日落', { seconds: 6 }), length(22)),
    say('它前面那张也一样', segment('小狗', { seconds: 6 }), segment('日落', { seconds: 6 }), length(24)),
  ),
];

const REFUSAL: Conversation[] = [
  on('refusal', 'trip', say('背景音乐再轻一点', refuses(['音乐', 'bgm']))),
  on('refusal', 'trip', say('字幕导出成 srt', refuses('字幕'), exportsNothing)),
];

const HISTORY: Conversation[] = [
  on(
    'history',
    'trip',
    say('森林不要了', clips('城市', '海边'), length(20)),
    say('撤销', asAfter(0)),
    say('重做', asAfter(1)),
  ),
];

const EXPORT: Conversation[] = [on('export', 'short', say('字幕单独导出 srt 文件', exports('srt'), unchanged))];

const CAPABILITY: Conversation[] = [
  on('capability', 'single', say('自动找出有人脸的画面', needs('analyse'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...COMBINE,
  ...SLIDESHOW,
  ...TRIM,
  ...ARRANGE,
  ...TIME,
  ...REFERENCE,
  ...REFUSAL,
  ...HISTORY,
  ...EXPORT,
  ...CAPABILITY,
];
