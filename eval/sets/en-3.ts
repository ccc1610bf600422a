// English, third set: from clips to a film: joining, slideshows, trims.
import { answers } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, length, segment, untouched } from '../properties.ts';

const talk = writer('en', 'en3');
const _CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

const COMBINE: Conversation[] = [
  talk(
    'combine',
    'single',
    say('Could you please place the clip I have uploaded on the timeline?', clips('city'), length(12)),
  ),
  talk(
    'combine',
    'uploads',
    say('put beach.mov and forest.webm together, leave the city one out', clips('beach', 'forest'), length(18)),
  ),
  talk(
    'combine',
    'trip',
    say(
      'add the city clip once more at the very end',
      clips('city', 'beach', 'forest', 'city'),
      length(37, 1.1),
      untouched('city', 'beach', 'forest'),
    ),
  ),
];

const SLIDESHOW: Conversation[] = [
  talk(
    'slideshow',
    'slides',
    say('swap the dog and the pool', clips('kitchen', 'garden', 'dog', 'pool', 'sunset'), length(20)),
    say(
      'stop the zooming, i want still pictures',
      everyClip({ motion: 'none', keyframes: '' }),
      clips('kitchen', 'garden', 'dog', 'pool', 'sunset'),
      length(20),
    ),
    say('2.5s per pic pls', everyClip({ seconds: 2.5 }), length(12.5), segment('calm piano', { end: 12.5 })),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'I would like all six pictures to run for exactly half a minute in total, please.',
      clipCount(6),
      everyClip({ seconds: 5 }),
      length(30),
    ),
  ),
];

const TRIM: Conversation[] = [
  talk(
    'trim',
    'talk',
    say(
      "Lop the first 15 seconds off, it's just me fiddling with the mic",
      segment('interview', { from: 15, to: 600 }),
      length(585),
    ),
    say('also lose everything after 5:00', segment('interview', { from: 15, to: 315 }), length(300)),
    say(
      'and cut 1m10 to 1m25, i sneeze there',
      clips('interview', 'interview'),
      segment('interview', { to: 85 }),
      segment('interview/2', { from: 100 }),
      length(285),
    ),
    say('put that bit back', segment('interview', { from: 15 }), length(300)),
    say('how long is it now?', answers(['5:00', '300', '5 min', 'five min'])),
    say('good, now only keep the last four minutes of that', segment('interview', { from: 75 }), length(240)),
  ),
  talk(
    'trim',
    'trip',
    say(
      'cut two seconds off the front of the city shot',
      segment('city', { from: 2, to: 10 }),
      untouched('beach', 'forest'),
      length(24),
    ),
    say('same for the beach', segment('beach', { from: 2, to: 10 }), untouched('city', 'forest'), length(22)),
    say(
      'and the forest as well, but from its end',
      segment('forest', { from: 1, to: 5 }),
      untouched('city', 'beach'),
      length(20),
    ),
  ),
  talk(
    'trim',
    'trip',
    say('trim the beach to 0:04', segment('beach', { seconds: 4, speed: 1 }), untouched('city', 'forest'), length(20)),
  ),
  talk(
    'trim',
    'trip',
    say(
      'the forest clip starts too late, give me back the second that was cut off its front',
      segment('forest', { from: 0, to: 7 }),
      untouched('city', 'beach'),
      length(27),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      'chop 3s off the end',
      segment('skate', { from: 2, to: 14 }),
      segment('beat', { end: 12 }),
      untouched("'Watch this trick'", "'He never gives up'"),
      length(12),
    ),
  ),
  talk(
    'trim',
    'promo',
    say(
      'Keep only the part from 8 to 16 seconds.',
      clips('beach'),
      segment("'Up to 50% off'", { at: 2, end: 6 }),
      segment('song', { end: 8 }),
      length(8),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say(
      'slip the first shot so that it begins at 0:22 of the source, same duration',
      segment('#1', { from: 22, at: 0, seconds: 5 }),
      untouched('#2', '#3', '#4'),
      length(20),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'take out 10 through 14 seconds',
      segment('screen', { to: 10 }),
      segment('screen/2', { from: 14 }),
      segment('webcam/2', { from: 14 }),
      segment('calm piano', { end: 26 }),
      length(26),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW, ...TRIM];
