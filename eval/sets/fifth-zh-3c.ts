// Chinese: long requests in one breath, follow-ups, questions, what can't be done, exports.
import { asks, exports, needs } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, gone, length, textCount, unchanged, untouched } from '../properties.ts';

const talk = writer('zh', 'h-zh3c');

const _DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;
const _trio = clips('城市', '海边', '森林');
const _slides = clips('厨房', '花园', '泳池', '小狗', '日落');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'ambiguous',
    'short',
    say('有一句字幕不要了', asks()),
    say('中间那句', gone("'他从不放弃'"), untouched("'看这个动作'", "'下次再见'"), textCount(2), length(15)),
  ),
  talk('capability', 'short', say('把滑板里的人抠出来，背景去掉', needs('cutout'), unchanged)),
  talk('capability', 'lesson', say('用AI女声念一句“同学们好”', needs('generate_voice'), unchanged)),
  talk('export', 'slides', say('webm格式 720p', exports('webm', { shortSide: 720 }), unchanged)),
  talk(
    'compound',
    'recording',
    say('把采访剪成60秒的竖屏短视频，发抖音用', clips('采访'), length(60), canvas(1080, 1920)),
  ),
];
