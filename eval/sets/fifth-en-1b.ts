// English conversations: order, time and sound.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, length, segment, untouched } from '../properties.ts';
import { between } from '../rules.ts';

const chat = writer('en', 'h-en1');

const ARRANGE: readonly Conversation[] = [
  chat(
    'arrange',
    'trip',
    say(
      'move the forest to the front',
      clips('forest', 'city', 'beach'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  chat(
    'arrange',
    'twoSongs',
    say(
      'swap the first and the second clip',
      clips('beach', 'city', 'forest'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  chat(
    'arrange',
    'trip',
    say('dupe beach', clips('city', 'beach', 'beach', 'forest'), untouched('city', 'beach', 'forest'), length(36)),
  ),
];

const TIME: readonly Conversation[] = [
  chat(
    'time',
    'trip',
    say(
      'speed everything up 1.5x',
      everyClip({ speed: between(1.49, 1.51) }),
      clips('city', 'beach', 'forest'),
      length(17.33, 0.15),
    ),
  ),
];

const SOUND: readonly Conversation[] = [
  chat(
    'sound',
    'lesson',
    say(
      'the music should dip whenever the narration is talking',
      either(segment('calm piano', { duck: true }), segment('calm piano', { keyframes: 'volume' })),
      untouched('narration', 'screen'),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...ARRANGE, ...TIME, ...SOUND];
