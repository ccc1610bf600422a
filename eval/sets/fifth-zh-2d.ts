// Chinese conversations: looks, places on the canvas, and the canvas itself.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, film, length, segment, unchanged, untouched } from '../properties.ts';
import { more, near, oneOf } from '../rules.ts';

const on = writer('zh', 'h-zh2d');

const _TRIP = clips('城市', '海边', '森林');
const SLIDE_FILES = clips('厨房', '花园', '泳池', '小狗', '日落');
const toWhite = near('#FFFFFF', 20);
const _blackAndWhite = either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 }));

const LOOK: Conversation[] = [
  on('look', 'slides', say('照片饱和度统统加20%', everyClip({ saturation: 0.2 }), SLIDE_FILES, length(20))),
  on('look', 'talk', say('采访画面有点虚，锐化一下', segment('采访', { sharpen: more }), length(600))),
];

const PLACE: Conversation[] = [
  on(
    'place',
    'trip',
    say(
      '海边画面放大到150%',
      either(segment('海边', { width: 1.5, height: 1.5 }), segment('海边', { cropped: true })),
      untouched('城市', '森林'),
      length(26),
    ),
  ),
  on('place', 'lesson', say('webcam 放到正中间', segment('摄像头', { x: 0.5, y: 0.5 }), untouched('录屏'))),
];

const CANVAS: Conversation[] = [
  on(
    'canvas',
    'slides',
    say('发小红书用，改3:4', canvas(1080, 1440), SLIDE_FILES, length(20)),
    say(
      '照片要完整显示，不要模糊背景，空出来的地方用白色填',
      everyClip({ fit: 'contain' }),
      film({ background: toWhite }),
      canvas(1080, 1440),
    ),
  ),
  on('canvas', 'pieces', say('想要 21:9 的宽银幕', canvas(2520, 1080), length(20))),
  on('canvas', 'trip', say('画面尺寸先保持现在这样，什么都不用改', unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [...LOOK, ...PLACE, ...CANVAS];
