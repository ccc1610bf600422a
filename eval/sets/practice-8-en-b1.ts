// Practice conversations in English: more of every kind.
import { answers, asks, either, exports, needs } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p8x');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'trip',
    say(
      'stick another copy of the forest clip on the end',
      clips('city', 'beach', 'forest', 'forest'),
      untouched('city', 'beach'),
      either(length(32), length(34)),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'slideshow w/ crossfades between the pics, no music, 20 sec total',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      transitions(5, ['crossfade', 'crossfade_fast', 'crossfade_slow']),
      gone('calm piano'),
      length(20),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'use the cake photo in place of the dog',
      clips('kitchen', 'garden', 'pool', 'cake', 'sunset'),
      segment('cake', { at: 12, seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'i only want the last 45 seconds of this',
      clips('interview'),
      segment('interview', { at: 0, from: 555, to: 600 }),
      length(45),
    ),
  ),
  talk('trim', 'pieces', say('trim every piece to 3 seconds', clipCount(4), everyClip({ seconds: 3 }), length(12))),
  talk(
    'arrange',
    'trip',
    say('beach first please', clips('beach', 'city', 'forest'), untouched('city', 'beach', 'forest'), length(26)),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'flip the order of the four pieces around so the last comes first',
      clipCount(4),
      segment('#1', { from: 10 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 20 }),
      everyClip({ reversed: false, seconds: 5 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'twoSongs',
    say(
      'forest goes between city and beach',
      clips('city', 'forest', 'beach'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk('sound', 'trip', say('Mute the city clip', segment('city', { volume: 0 }), untouched('beach', 'forest'))),
  talk(
    'sound',
    'promo',
    say('music at full volume', segment('song', { volume: 1 }), untouched('city', 'beach', 'forest'), length(24)),
    say('ok too much, 60%', segment('song', { volume: 0.6 }), untouched('city', 'beach', 'forest'), length(24)),
  ),
  talk(
    'sound',
    'trip',
    say(
      'kill all the original sound and put the song there instead',
      clips('city', 'beach', 'forest'),
      everyClip({ volume: 0 }),
      segment('song', { at: 0, end: 26, volume: above(0) }),
      length(26),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'Hard cuts only, drop the crossfades.',
      transitions(0),
      clips('city', 'beach', 'forest'),
      textCount(3),
      length(24),
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'make it all black and white',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(26),
    ),
  ),
  talk(
    'look',
    'short',
    say('vintage look pls', segment('skate', { preset: 'vintage' }), untouched('beat'), length(15)),
  ),
  talk(
    'look',
    'slides',
    say(
      'Blur the garden photo a bit.',
      segment('garden', { blur: above(0), seconds: 4 }),
      untouched('kitchen', 'pool', 'dog', 'sunset'),
    ),
  ),
  talk(
    'place',
    'trip',
    say(
      'rotate the city clip 90 degrees clockwise',
      segment('city', { rotation: 90, seconds: 10 }),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'place',
    'lesson',
    say('webcam half see-through', segment('webcam', { opacity: 0.5, width: 0.25 }), untouched('screen')),
  ),
  talk('canvas', 'promo', say('square for insta pls', canvas(1080, 1080), textCount(3), length(24))),
  talk(
    'relative',
    'slides',
    say(
      'give the pool picture two more seconds',
      segment('pool', { at: 8, seconds: 6 }),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
      length(22),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say('Webcam slightly bigger', segment('webcam', { width: more, height: more }), untouched('screen', 'narration')),
  ),
  talk(
    'relative',
    'short',
    say('halve the volume of the beat', segment('beat', { volume: times(0.5) }), untouched('skate')),
  ),
  talk(
    'correction',
    'trip',
    say('mute beach', segment('beach', { volume: 0 }), untouched('city', 'forest')),
    say('sorry, I meant forest', segment('beach', { volume: 1 }), segment('forest', { volume: 0 }), untouched('city')),
  ),
  talk(
    'reference',
    'twoSongs',
    say('lay the piano under the film', segment('calm piano', { at: 0, end: 26 }), length(26)),
    say('swap it for the other track', gone('calm piano'), segment('beat', { at: 0, end: 26 }), length(26)),
  ),
  talk(
    'reference',
    'trip',
    say(
      'the webm one, run it in reverse',
      segment('forest', { reversed: true, seconds: 6 }),
      untouched('city', 'beach'),
    ),
  ),
  talk('question', 'lesson', say('how loud is the piano at the moment?', answers(['30', '0.3']))),
  talk('question', 'slides', say("which photo haven't I used", answers('cake'))),
  talk(
    'ambiguous',
    'trip',
    say('delete it', asks()),
    say('the forest', clips('city', 'beach'), untouched('city', 'beach'), length(20)),
  ),
  talk(
    'history',
    'trip',
    say('remove city', clips('beach', 'forest'), length(16)),
    say('undo', asAfter(0)),
    say('redo', asAfter(1)),
  ),
  talk('export', 'promo', say('save it as a gif', exports('gif'), unchanged)),
  talk('capability', 'short', say('make the cuts land on the beat of the music', needs('analyse'), unchanged)),
  talk(
    'text',
    'promo',
    say(
      "The words 'Summer Sale' should be red",
      segment("'Summer Sale'", { color: near('#F02020'), at: 0, end: 3 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'delete the second caption',
      gone("'He never gives up'"),
      textCount(2),
      untouched("'Watch this trick'", "'See you next time'", 'skate'),
      length(15),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'take all the text off',
      textCount(0),
      untouched('city', 'beach', 'forest', 'song'),
      transitions(2),
      length(24),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      'at 12 seconds show «Our favourite beach» for 4 seconds',
      segment("'Our favourite beach'", { at: 12, end: 16 }),
      textCount(1),
      length(26),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'have the first title type itself out letter by letter',
      segment("'Summer Sale'", { animationIn: 'typewriter', at: 0 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'play the beach clip at half speed',
      segment('beach', { speed: 0.5, seconds: 20 }),
      untouched('city', 'forest'),
      length(36),
    ),
  ),
];
