// Chinese conversations about sound, questions, refusals, exports, and what the machine has no means for.
import { answers, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { unchanged } from '../properties.ts';

const on = writer('zh', 'h-zh1');

const _SALE = "'夏日大促'";
const _DISCOUNT = "'低至五折'";
const _VISIT = "'欢迎光临'";
const _CUES = ["'看这个动作'", "'他从不放弃'", "'下次再见'"] as const;

const sound: Conversation[] = [];

const question: Conversation[] = [
  on('question', 'promo', say('背景用的哪首歌，音量多少', answers('音乐', ['40', '0.4', '四成']))),
  on('question', 'promo', say('「低至五折」是从第几秒出现到第几秒的', answers('10', '14'))),
  on('question', 'uploads', say('支持导出成什么格式', answers('mp4', 'gif'))),
];

const refusal: Conversation[] = [on('refusal', 'single', say('城市.mp4 的前90秒删掉', refuses('12')))];

const output: Conversation[] = [];

const capability: Conversation[] = [
  on('capability', 'uploads', say('跟着音乐鼓点自动卡点剪辑', needs('analyse'), unchanged)),
  on('capability', 'empty', say('生成一段10秒的海浪拍岸视频', needs('generate_video'), unchanged)),
  on('capability', 'lesson', say('摄像头里只留人像，背景去掉', needs('cutout'), unchanged)),
  on('capability', 'trip', say('用温柔的女声念一句“欢迎来到我的频道”', needs('generate_voice'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [...sound, ...question, ...refusal, ...output, ...capability];
