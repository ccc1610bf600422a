// Chinese conversations about how people talk: relative changes, corrections, references, doubt, taking back.
import { asks, either, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clips, everyClip, gone, length, segment, textCount, untouched } from '../properties.ts';
import { near, oneOf } from '../rules.ts';

const on = writer('zh', 'h-zh1');

const SALE = "'夏日大促'";
const DISCOUNT = "'低至五折'";
const VISIT = "'欢迎光临'";
const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;
const [_FIRST_CUE, _SECOND_CUE, _THIRD_CUE] = CUES;

const relative: Conversation[] = [
  on(
    'relative',
    'trip',
    say('第一段剪短两秒', segment('城市', { seconds: 8, speed: 1 }), length(24), untouched('海边', '森林')),
    say('再剪两秒', segment('城市', { seconds: 6 }), length(22), untouched('海边', '森林')),
  ),
];

const correction: Conversation[] = [
  on(
    'correction',
    'twoSongs',
    say('配上钢琴曲', segment('钢琴曲', { role: 'bgm', end: 26 }), gone('节拍')),
    say('换另一首', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')),
  ),
  on(
    'correction',
    'promo',
    say('低至五折这行改成红色', segment(DISCOUNT, { color: near('#FF0000') }), untouched(SALE, VISIT)),
    say('不是红色，是橙色', segment(DISCOUNT, { color: near('#FFA500', 75) }), untouched(SALE, VISIT)),
  ),
];

const reference: Conversation[] = [
  on('reference', 'trip', say('最短的那段不要了', clips('城市', '海边'), length(20), untouched('城市', '海边'))),
  on('reference', 'promo', say('中间那个镜头静音', segment('海边', { volume: 0 }), untouched('城市', '森林', '音乐'))),
  on(
    'reference',
    'promo',
    say('片尾那行字换成 欢迎再来', segment("'欢迎再来'", { at: 20, end: 24 }), gone(VISIT), textCount(3)),
    say('它上一条删掉', gone(DISCOUNT), textCount(2), untouched(SALE, "'欢迎再来'"), length(24)),
  ),
];

const ambiguous: Conversation[] = [
  on(
    'ambiguous',
    'slides',
    say('删一张照片', asks()),
    say('花园', gone('花园'), clips('厨房', '泳池', '小狗', '日落'), length(16)),
  ),
  on(
    'ambiguous',
    'twoSongs',
    say(
      '配个音乐',
      either(asks('钢琴曲', '节拍'), segment('钢琴曲', { role: 'bgm' }), segment('节拍', { role: 'bgm' })),
    ),
    say('要节拍那首', segment('节拍', { role: 'bgm', at: 0, end: 26 }), gone('钢琴曲')),
  ),
];

const history: Conversation[] = [
  on(
    'history',
    'trip',
    say('森林倒放', segment('森林', { reversed: true }), untouched('城市', '海边')),
    say('撤销', asAfter(0)),
    say('还是重做回来吧', asAfter(1)),
  ),
  on(
    'history',
    'slides',
    say('照片全部做成复古风', everyClip({ preset: oneOf('vintage', 'sepia', 'faded') }), length(20)),
    say('每张3秒', everyClip({ seconds: 3 }), length(15)),
    say('退回上一步', asAfter(1)),
    say('刚撤掉的那步恢复', asAfter(2)),
  ),
  on('history', 'empty', say('ctrl+z', refuses(['没有', '无', '撤']))),
  on('history', 'pieces', say('重做', refuses(['没有', '无', '重做']))),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...relative,
  ...correction,
  ...reference,
  ...ambiguous,
  ...history,
];
