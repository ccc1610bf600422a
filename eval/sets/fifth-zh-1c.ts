// Chinese conversations about words in the picture, and requests of many parts.
import { exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, asBefore, less, more, near } from '../rules.ts';

const on = writer('zh', 'h-zh1');

const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const SALE = "'夏日大促'";
const DISCOUNT = "'低至五折'";
const VISIT = "'欢迎光临'";
const CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;
const [_FIRST_CUE, _SECOND_CUE, _THIRD_CUE] = CUES;

const text: Conversation[] = [
  on(
    'text',
    'promo',
    say(
      '"夏日大促"这几个字用黄色，再大一点',
      segment(SALE, { color: near('#FFDD00'), size: more }),
      untouched(DISCOUNT, VISIT, '城市'),
    ),
    say('再给它加上描边和阴影', segment(SALE, { outlined: true, shadowed: true, size: asBefore }), untouched(VISIT)),
  ),
  on(
    'text',
    'promo',
    say(
      '所有文字都放到画面底部',
      segment(SALE, { y: above(0.7) }),
      segment(DISCOUNT, { y: above(0.7) }),
      segment(VISIT, { y: above(0.7) }),
      textCount(3),
    ),
  ),
  on(
    'text',
    'empty',
    say(
      '做个片尾：黑底白字写“全剧终”，停5秒',
      segment("'全剧终'", { at: 0, seconds: 5, color: near('#FFFFFF', 30) }),
      length(5),
    ),
  ),
];

const compound: Conversation[] = [
  on(
    'compound',
    'uploads',
    say(
      '把三段视频连起来，中间加叠化，配上音乐，音乐音量30%，开头打标题「夏天」，最后导出mp4',
      clips('城市', '海边', '森林'),
      transitions(2, DISSOLVES),
      segment('音乐', { role: 'bgm', volume: 0.3, at: 0 }),
      segment("'夏天'", { at: 0, end: 3 }),
      exports('mp4'),
    ),
    say(
      '标题挪到最下面，字再小点，音乐降到20%',
      segment("'夏天'", { y: above(0.7), size: less }),
      segment('音乐', { volume: 0.2 }),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...text, ...compound];
