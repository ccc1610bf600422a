// English conversations: longer sessions, as people work on one film.
import { asks } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, gone, length, segment, transitions, untouched } from '../properties.ts';
import { less, more } from '../rules.ts';

const chat = writer('en', 'h-en1-long');

const BUILDING: readonly Conversation[] = [];

const CUTTING: readonly Conversation[] = [];

const SOUNDING: readonly Conversation[] = [
  chat(
    'ambiguous',
    'twoSongs',
    say('Could we have background music, please?', asks('calm piano', 'beat')),
    say('the piano', segment('calm piano', { role: 'bgm', at: 0, end: 26 }), gone('beat')),
    say('quieter', segment('calm piano', { volume: less }), untouched('city', 'beach', 'forest')),
    say('and it should only start at 10 seconds', segment('calm piano', { at: 10, end: 26 }), length(26)),
  ),
  chat(
    'relative',
    'lesson',
    say(
      'the narration is hard to hear, turn it up',
      segment('narration', { volume: more }),
      untouched('webcam', 'screen'),
    ),
    say('still too quiet', segment('narration', { volume: more }), untouched('webcam', 'screen')),
    say('good. music half as loud', segment('calm piano', { volume: 0.15 }), untouched('narration')),
  ),
];

const SHOWING: readonly Conversation[] = [
  chat(
    'transition',
    'trip',
    say(
      'crossfade from city to beach',
      segment('beach', { transition: 'crossfade' }),
      transitions(1),
      clips('city', 'beach', 'forest'),
    ),
    say('a wipe to the left into the forest', segment('forest', { transition: 'wipe_left' }), transitions(2)),
    say(
      'make the wipe one second long',
      segment('forest', { transition: 'wipe_left', transitionSeconds: 1 }),
      transitions(2),
    ),
    say('without the crossfade it looked better', transitions(1, 'wipe_left')),
  ),
  chat(
    'correction',
    'pieces',
    say('delete the 1st piece', clipCount(3), segment('#1', { from: 0 }), length(15)),
    say('wait no, the 4th', clipCount(3), segment('#1', { from: 20 }), segment('#3', { from: 30 }), length(15)),
  ),
];

const TALKING: readonly Conversation[] = [];

export const CONVERSATIONS: readonly Conversation[] = [...BUILDING, ...CUTTING, ...SOUNDING, ...SHOWING, ...TALKING];
