// Practice messages in Chinese: changes by a little.
import { either } from '../answers.ts';
import type { Conversation } from '../conversation.ts';
import { say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { by, less, more } from '../rules.ts';

const talk = writer('zh', 'p4zc6');

const RELATIVE: Conversation[] = [
  talk(
    'relative',
    'promo',
    say(
      '音乐还是有点儿吵，您再给调小点声吧，我这老年人听着心慌',
      segment('音乐', { volume: less }),
      untouched('城市', '海边', '森林', "'夏日大促'"),
      length(24),
    ),
  ),
  talk(
    'relative',
    'short',
    say(
      '字幕再大一号',
      segment("'看这个动作'", { size: more }),
      segment("'他从不放弃'", { size: more }),
      segment("'下次再见'", { size: more }),
      untouched('滑板', '节拍'),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say('摄像头小窗放大点', segment('摄像头', { width: more, height: more }), untouched('录屏', '旁白', '钢琴曲')),
    say('有点过了，收回来一点', segment('摄像头', { width: less, height: less }), untouched('录屏', '旁白', '钢琴曲')),
  ),
  talk(
    'relative',
    'trip',
    say('将海边片段缩短 2 秒。', segment('海边', { seconds: by(-2), speed: 1 }), untouched('城市', '森林'), length(24)),
  ),
  talk(
    'relative',
    'slides',
    say('每张照片再多停一秒', everyClip({ seconds: 5 }), length(25)),
    say('音乐再大声一点点', segment('钢琴曲', { volume: more }), everyClip({ seconds: 5 }), length(25)),
    say('整体画面也提亮一点', everyClip({ brightness: more, seconds: 5 }), length(25)),
  ),
  talk(
    'relative',
    'promo',
    say(
      '转场拖沓了，都再短一点',
      segment('海边', { transitionSeconds: less }),
      segment('森林', { transitionSeconds: less }),
      transitions(2),
      clips('城市', '海边', '森林'),
    ),
  ),
  talk(
    'relative',
    'pieces',
    say('第一个镜头放慢一点', segment('#1', { speed: less, from: 20 }), clipCount(4)),
    say('还不够，再慢点', segment('#1', { speed: less, from: 20 }), clipCount(4)),
  ),
  talk(
    'relative',
    'short',
    say(
      '字幕整体往上移一点，别跟下面的按钮叠在一起',
      segment("'看这个动作'", { y: less }),
      segment("'他从不放弃'", { y: less }),
      segment("'下次再见'", { y: less }),
      textCount(3),
    ),
  ),
  talk(
    'relative',
    'trip',
    say(
      '城市那段的顏色太淡了，請幫我調得鮮豔一點',
      either(segment('城市', { saturation: more }), segment('城市', { preset: 'vivid' })),
      untouched('海边', '森林'),
      length(26),
    ),
  ),
  talk(
    'relative',
    'talk',
    say('用户觉得采访的人声偏小，请提高 50%。', segment('采访', { volume: 1.5, seconds: 600 }), length(600)),
  ),
  talk(
    'relative',
    'promo',
    say(
      '“夏日大促”多停留两秒',
      segment("'夏日大促'", { at: 0, seconds: 5 }),
      untouched("'低至五折'", "'欢迎光临'", '城市', '海边', '森林'),
      length(24),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...RELATIVE];
