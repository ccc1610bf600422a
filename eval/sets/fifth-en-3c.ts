import { type Conversation, say, writer } from '../conversation.ts';
import { length, segment, textCount, untouched } from '../properties.ts';
import { more, near } from '../rules.ts';

const talk = writer('en', 'h-en3');
const _YELLOW = near('#FFE000', 80);

const TEXT: Conversation[] = [
  talk(
    'text',
    'slides',
    say(
      'subtitle from 4 to 8 seconds: "The garden in May"',
      segment("'The garden in May'", { at: 4, end: 8, role: 'subtitle' }),
      textCount(1),
      length(20),
    ),
  ),
];

const TRANSITION: Conversation[] = [];

const LOOK: Conversation[] = [
  talk(
    'look',
    'pieces',
    say('blur the third shot', segment('#3', { blur: more }), untouched('#1', '#2', '#4')),
    say(
      'sharpen the others instead, leave that blur in',
      segment('#1', { sharpen: more }),
      segment('#2', { sharpen: more }),
      segment('#4', { sharpen: more }),
      untouched('#3'),
    ),
  ),
  talk(
    'look',
    'lesson',
    say(
      'I sat in front of a green screen, key the green out of the webcam',
      segment('webcam', { key: near('#00E010', 100) }),
      untouched('screen', 'narration'),
    ),
  ),
];

const PLACE: Conversation[] = [
  talk(
    'place',
    'slides',
    say(
      'fill the whole frame with the pool photo, no blurry borders',
      segment('pool', { fit: 'cover' }),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
    ),
    say(
      'and show the dog pic in full, with plain bars',
      segment('dog', { fit: 'contain' }),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TEXT, ...TRANSITION, ...LOOK, ...PLACE];
