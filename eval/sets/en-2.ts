// English: building films, cutting, order, time.

import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  transitions,
  untouched,
} from '../properties.ts';
import { between } from '../rules.ts';

const talk = writer('en', 'en2');
const SOFT = ['crossfade', 'crossfade_slow', 'crossfade_fast'];
const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset'];
const TRIP = ['city', 'beach', 'forest'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'put beach, then city, then forest one after the other',
      clips('beach', 'city', 'forest'),
      length(30),
      transitions(0),
      noneOf('bgm'),
    ),
    say(
      'great. now lay the song underneath',
      segment('song', { role: 'bgm', at: 0, end: 30, volume: 0.35, fadeOut: 1 }),
      untouched(...TRIP),
    ),
  ),
  talk('combine', 'single', say('pop the city clip on the timeline', clips('city'), length(12), canvas(1920, 1080))),
  talk(
    'combine',
    'uploads',
    say(
      'just the forest and the beach, forest first, i dont need the rest',
      clips('forest', 'beach'),
      length(18),
      noneOf('bgm'),
    ),
  ),
  talk(
    'combine',
    'recording',
    say(
      'Hello! Would you kindly put my interview into the film so that we can start?',
      clips('interview'),
      length(600),
    ),
    say(
      'Thank you. It only needs 3:00 to 5:00, the rest may go.',
      length(120),
      segment('interview', { from: 180, to: 300 }),
      clipCount(1),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '30 second photo show with cross fades pls',
      clipCount(6),
      length(30),
      transitions(5, SOFT),
      everyClip({ seconds: between(4.5, 5.5) }),
    ),
    say('swap the dog and the pool', clips('kitchen', 'garden', 'dog', 'pool', 'sunset', 'cake'), length(30)),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'give every picture two and a half seconds',
      everyClip({ seconds: 2.5 }),
      clips(...PHOTOS),
      length(12.5),
      segment('calm piano', { end: 12.5 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'only garden.png, pool.jpg and sunset.webp as a little slide show',
      clips('garden', 'pool', 'sunset'),
      length(12),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'drop the last 3 seconds of the city clip',
      segment('city', { from: 0, to: 7 }),
      length(23),
      untouched('beach', 'forest'),
    ),
    say('same for the beach one', segment('beach', { from: 0, to: 7 }), length(20), untouched('city', 'forest')),
  ),
  talk(
    'trim',
    'talk',
    say('keep only 1m20 to 2m05', segment('interview', { from: 80, to: 125 }), clipCount(1), length(45)),
  ),
  talk(
    'trim',
    'talk',
    say(
      'The first minute and a half is just small talk, cut it out.',
      segment('interview', { from: 90, to: 600 }),
      length(510),
    ),
    say(
      'also get rid of the stretch from 2:00 to 2:30',
      length(480),
      segment('interview/1', { from: 90, to: 210 }),
      segment('interview/2', { from: 240, to: 600, at: 120 }),
      clipCount(2),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'lose the first 4 secs of the whole thing',
      length(26),
      segment('screen', { from: 4, to: 30 }),
      segment('webcam', { from: 4, at: 0 }),
      segment('narration', { from: 4, at: 0 }),
      segment('calm piano', { end: 26 }),
    ),
  ),
  talk('trim', 'pieces', say('trim each shot down to 3s', everyClip({ seconds: 3 }), clipCount(4), length(12))),
  talk(
    'trim',
    'trip',
    say(
      'Could you take two seconds off the front of beach.mov, please?',
      segment('beach', { from: 2, to: 10 }),
      length(24),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say('Move the forest to the front', clips('forest', 'city', 'beach'), length(26), untouched(...TRIP)),
    say('actually put it between the other two', clips('city', 'forest', 'beach'), length(26)),
  ),
  talk(
    'arrange',
    'trip',
    say('get rid of clip 2', clips('city', 'forest'), length(16), untouched('city', 'forest')),
    say(
      'put a second copy of the city shot at the very end',
      clips('city', 'forest', 'city'),
      length(26),
      segment('city/2', { from: 0, to: 10 }),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'split the film at 0:14',
      clips('city', 'beach', 'beach', 'forest'),
      length(26),
      segment('beach/1', { from: 0, to: 4 }),
      segment('beach/2', { from: 4, to: 10 }),
    ),
    say(
      'throw away the part right after that cut',
      clips('city', 'beach', 'forest'),
      segment('beach', { from: 0, to: 4 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'swap out the kitchen photo for the cake one',
      clips('cake', 'garden', 'pool', 'dog', 'sunset'),
      segment('cake', { at: 0, seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say(
      'Take the beach part out',
      clips('city', 'forest'),
      length(16),
      gone("'Up to 50% off'"),
      segment("'Visit our shop'", { at: 12, end: 16 }),
      segment('song', { end: 16 }),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'play the city clip twice as fast',
      segment('city', { speed: 2, seconds: 5, from: 0, to: 10 }),
      length(21),
      untouched('beach', 'forest'),
    ),
    say('hmm too fast, make it 1.5x instead', segment('city', { speed: 1.5, from: 0, to: 10 }), length(22.67)),
  ),
  talk(
    'time',
    'short',
    say('slow-mo on the skate clip, half speed', segment('skate', { speed: 0.5, seconds: 30 }), length(30)),
  ),
  talk(
    'time',
    'trip',
    say(
      'freeze the last frame of the forest for 2 extra seconds',
      clips('city', 'beach', 'forest', 'forest'),
      segment('#4', { freeze: 6.97, seconds: 2 }),
      length(28),
    ),
  ),
  talk(
    'time',
    'slides',
    say(
      'hold the sunset picture for eight seconds',
      segment('sunset', { seconds: 8 }),
      length(24),
      untouched('kitchen', 'garden', 'pool', 'dog'),
    ),
  ),
];
