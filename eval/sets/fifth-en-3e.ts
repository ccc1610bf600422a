// English, third set: references, questions, refusals, doubt, history, exports, what is not there.
import { answers, asks, exports, exportsNothing, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clipCount, length, segment, unchanged, untouched } from '../properties.ts';
import { near, oneOf } from '../rules.ts';

const talk = writer('en', 'h-en3');
const _YELLOW = near('#FFE000', 80);

const REFERENCE: Conversation[] = [
  talk(
    'reference',
    'pieces',
    say(
      'make the third one black and white',
      segment('#3', { preset: oneOf('mono', 'noir') }),
      untouched('#1', '#2', '#4'),
    ),
    say('and the one before it too', segment('#2', { preset: oneOf('mono', 'noir') }), untouched('#1', '#3', '#4')),
    say('slow it down to half', segment('#2', { speed: 0.5, seconds: 10 }), untouched('#1', '#3', '#4'), length(25)),
    say('delete the last one', clipCount(3), untouched('#1', '#2', '#3'), length(20)),
    say('bring it back', asAfter(3)),
  ),
];

const QUESTION: Conversation[] = [
  talk('question', 'talk', say('is it wide or upright', answers(['1920', '16:9', 'wide', 'landscape', 'horizontal']))),
  talk('question', 'photos', say('how many pictures did I upload?', answers(['6', 'six']))),
];

const REFUSAL: Conversation[] = [
  talk('refusal', 'empty', say('Export it as mp4', refuses(), unchanged, exportsNothing)),
  talk('refusal', 'lesson', say('Please take out the subtitles.', refuses(), unchanged)),
];

const AMBIGUOUS: Conversation[] = [talk('ambiguous', 'pieces', say('get rid of the drone shot', asks()))];

const HISTORY: Conversation[] = [];

const EXPORT: Conversation[] = [
  talk(
    'export',
    'pieces',
    say("I'd like a gif, 480 px on the short side, 15 fps", exports('gif', { shortSide: 480, fps: 15 }), unchanged),
  ),
];

const CAPABILITY: Conversation[] = [];

export const CONVERSATIONS: readonly Conversation[] = [
  ...REFERENCE,
  ...QUESTION,
  ...REFUSAL,
  ...AMBIGUOUS,
  ...HISTORY,
  ...EXPORT,
  ...CAPABILITY,
];
