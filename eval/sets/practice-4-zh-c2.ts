// Practice messages in Chinese: trimming, arranging.
import type { Conversation } from '../conversation.ts';
import { say, writer } from '../conversation.ts';
import { clipCount, clips, gone, length, segment, untouched } from '../properties.ts';
import { above } from '../rules.ts';

const talk = writer('zh', 'p4zc2');

const TRIM: Conversation[] = [
  talk(
    'trim',
    'trip',
    say(
      '海边太长，剪到4秒',
      segment('海边', { seconds: 4, speed: 1 }),
      clips('城市', '海边', '森林'),
      untouched('城市', '森林'),
      length(20),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      '麻烦您把第一段录像最前面那三秒钟去掉，那会儿我手抖，镜头晃得厉害，真不好意思',
      segment('城市', { from: 3, to: 10 }),
      clips('城市', '海边', '森林'),
      untouched('海边', '森林'),
      length(23),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      '开头两秒太拖了，直接剪掉',
      segment('滑板', { from: 4, to: 17 }),
      segment("'他从不放弃'", { at: 3, end: 7 }),
      length(13),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      '用户反馈：2:10 到 3:40 这部分内容不要了，请删除。',
      segment('采访/1', { from: 0, to: 130 }),
      segment('采访/2', { from: 220, to: 600 }),
      clipCount(2),
      length(510),
    ),
  ),
  talk('trim', 'talk', say('只留前90秒，其他不要', clips('采访'), segment('采访', { from: 0, to: 90 }), length(90))),
  talk(
    'trim',
    'lesson',
    say(
      '片子最后那五秒钟是我在找怎么关录屏，叫人看了笑话，您给我去掉吧，辛苦您',
      segment('录屏', { from: 0, to: 25 }),
      length(25),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say('第三个镜头掐头去尾，各剪一秒', segment('#3', { from: 31, to: 34, speed: 1 }), clipCount(4), length(18)),
  ),
  talk(
    'trim',
    'twoSongs',
    say(
      '将 森林.webm 这一段延长到 8 秒（原素材共 8 秒，全部用上）。',
      segment('森林', { from: 0, to: 8, speed: 1 }),
      untouched('城市', '海边'),
      length(28),
    ),
  ),
  talk(
    'trim',
    'recording',
    say('从采访里截1分到1分半这一段放上来就行', clips('采访'), segment('采访', { from: 60, to: 90 }), length(30)),
  ),
  talk(
    'trim',
    'single',
    say(
      '這段城市的影片幫我放進去，前面兩秒不要，謝謝',
      clips('城市'),
      segment('城市', { from: 2, to: 12 }),
      length(10),
    ),
  ),
];

const ARRANGE: Conversation[] = [
  talk(
    'arrange',
    'trip',
    say('海边太出片了，放最前面当开头', clips('海边', '城市', '森林'), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      '请将时间线上的四个片段按它们在原素材 航拍.mp4 里的先后顺序重新排列。',
      segment('#1', { from: 0, to: 5 }),
      segment('#2', { from: 10, to: 15 }),
      segment('#3', { from: 20, to: 25 }),
      segment('#4', { from: 30, to: 35 }),
      clipCount(4),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '我琢磨了一下，城市那段和森林那段，您帮我调换一下位置吧，海边的还在中间',
      clips('森林', '海边', '城市'),
      untouched('城市', '海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say(
      '中间海边那个镜头删了',
      clips('城市', '森林'),
      segment("'夏日大促'", { at: 0, end: 3 }),
      segment("'欢迎光临'", { end: 16 }),
      length(16),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say('移除 泳池.jpg，其余照片顺序保持不变。', clips('厨房', '花园', '小狗', '日落'), gone('泳池'), length(16)),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '城市这段复制一份放到片尾，首尾呼应',
      clips('城市', '海边', '森林', '城市'),
      untouched('城市', '海边', '森林'),
      segment('城市/2', { at: 26, from: 0, to: 10 }),
      length(36),
    ),
  ),
  talk(
    'arrange',
    'twoSongs',
    say('把最后一个镜头挪到第二个位置', clips('城市', '森林', '海边'), untouched('城市', '海边', '森林'), length(26)),
  ),
  talk(
    'arrange',
    'trip',
    say(
      '在 00:05 处把视频切成两段，暂时不删除任何内容。',
      clips('城市', '城市', '海边', '森林'),
      segment('城市/1', { from: 0, to: 5 }),
      segment('城市/2', { from: 5, to: 10 }),
      untouched('海边', '森林'),
      length(26),
    ),
    say(
      '用户确认：后一半移动到全片末尾。',
      clips('城市', '海边', '森林', '城市'),
      segment('城市/2', { from: 5, to: 10, at: above(20) }),
      length(26),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TRIM, ...ARRANGE];
