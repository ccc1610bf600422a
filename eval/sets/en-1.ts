// English conversations: putting clips and pictures together, and trimming.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, gone, length, noneOf, segment, transitions, untouched } from '../properties.ts';
import { below } from '../rules.ts';

const chat = writer('en', 'en1');

const COMBINE: readonly Conversation[] = [
  chat(
    'combine',
    'uploads',
    say('combine my 3 clips into one video', clips('city', 'beach', 'forest'), length(30), noneOf('bgm')),
  ),
  chat(
    'combine',
    'uploads',
    say(
      'Hi! Could you please string the clips together, forest first, then city, then beach?',
      clips('forest', 'city', 'beach'),
      length(30),
    ),
  ),
  chat(
    'combine',
    'uploads',
    say('merge city.mp4 and beach.mov', clips('city', 'beach'), length(22), gone('forest')),
    say(
      'ok and now stick forest.webm on the end as well',
      clips('city', 'beach', 'forest'),
      length(30),
      untouched('city', 'beach'),
    ),
    say(
      'put the song underneath',
      segment('song', { role: 'bgm', at: 0, end: 30, volume: below(0.6) }),
      untouched('city', 'beach', 'forest'),
      length(30),
    ),
  ),
  chat(
    'combine',
    'uploads',
    say(
      'join everything into a 15 second clip with music',
      clips('city', 'beach', 'forest'),
      length(15),
      segment('song', { role: 'bgm', end: 15 }),
    ),
  ),
  chat(
    'combine',
    'single',
    say('place my video on the timeline', clips('city'), length(12), segment('city', { from: 0, to: 12 })),
  ),
  chat(
    'combine',
    'recording',
    say(
      'start with the interview, just the first two minutes of it',
      clips('interview'),
      length(120),
      segment('interview', { from: 0, to: 120 }),
    ),
  ),
];

const SLIDESHOW: readonly Conversation[] = [
  chat(
    'slideshow',
    'photos',
    say(
      'Slideshow pls, 3 secs per pic, with the piano in the background',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      length(18),
      segment('calm piano', { role: 'bgm', at: 0, end: 18 }),
    ),
    say('too fast. five seconds each', everyClip({ seconds: 5 }), length(30), segment('calm piano', { end: 30 })),
    say(
      'And let the pictures dissolve into one another.',
      transitions(5, ['crossfade', 'crossfade_slow', 'crossfade_fast']),
      length(30),
    ),
  ),
  chat(
    'slideshow',
    'photos',
    say(
      'I run a small B&B and need a half-minute slideshow from the kitchen, the garden and the pool, in that order.',
      clips('kitchen', 'garden', 'pool'),
      length(30),
      everyClip({ seconds: 10 }),
    ),
  ),
  chat(
    'slideshow',
    'photos',
    say(
      'all the pics except the dog, total 20 seconds, crossfades in between',
      clips('kitchen', 'garden', 'pool', 'sunset', 'cake'),
      length(20),
      transitions(4, 'crossfade'),
      gone('dog'),
    ),
  ),
  chat(
    'slideshow',
    'slides',
    say(
      'the whole show should run thirty seconds',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(30),
      everyClip({ seconds: 6 }),
      segment('calm piano', { end: 30 }),
    ),
  ),
  chat(
    'slideshow',
    'slides',
    say(
      'hold the dog photo for 7 seconds',
      segment('dog', { seconds: 7 }),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
      length(23),
    ),
    say(
      'make each pic zoom out instead of in',
      everyClip({ motion: 'zoom_out' }),
      segment('dog', { seconds: 7 }),
      length(23),
    ),
  ),
  chat('slideshow', 'photos', say('add the dog picture', clips('dog'), length(4))),
];

const TRIM: readonly Conversation[] = [
  chat(
    'trim',
    'trip',
    say(
      'cut the first 3 seconds',
      clips('city', 'beach', 'forest'),
      segment('city', { from: 3, to: 10 }),
      untouched('beach', 'forest'),
      length(23),
    ),
  ),
  chat(
    'trim',
    'trip',
    say(
      'chop off everything after 0:18',
      clips('city', 'beach'),
      length(18),
      segment('beach', { to: 8 }),
      untouched('city'),
    ),
  ),
  chat(
    'trim',
    'trip',
    say(
      'delete 5s-8s',
      clips('city', 'city', 'beach', 'forest'),
      segment('city/1', { from: 0, to: 5 }),
      segment('city/2', { from: 8, to: 10 }),
      untouched('beach', 'forest'),
      length(23),
    ),
  ),
  chat(
    'trim',
    'talk',
    say('keep only 2:00 to 3:30', clips('interview'), segment('interview', { from: 120, to: 210 }), length(90)),
  ),
  chat(
    'trim',
    'talk',
    say(
      'i need the bit between minute three and minute five, throw the rest away',
      clips('interview'),
      segment('interview', { from: 180, to: 300, at: 0 }),
      length(120),
    ),
  ),
  chat(
    'trim',
    'talk',
    say('lose the last 1m20', clips('interview'), segment('interview', { from: 0, to: 520 }), length(520)),
  ),
  chat(
    'trim',
    'talk',
    say(
      'take out 1:10-1:25 and also 4:00-4:30',
      segment('interview/1', { from: 0, to: 70 }),
      segment('interview/2', { from: 85, to: 240 }),
      segment('interview/3', { from: 270, to: 600 }),
      length(555),
    ),
  ),
  chat(
    'trim',
    'short',
    say(
      'trim 3 secs off the front',
      segment('skate', { from: 5, to: 17 }),
      length(12),
      segment("'He never gives up'", { at: 2, end: 6 }),
      segment("'See you next time'", { at: 8, end: 12 }),
      segment('beat', { end: 12, volume: 0.5 }),
    ),
  ),
  chat(
    'trim',
    'trip',
    say(
      'In the file forest.webm itself, use source seconds 2 to 6',
      segment('forest', { from: 2, to: 6 }),
      untouched('city', 'beach'),
      length(24),
    ),
  ),
  chat(
    'trim',
    'lesson',
    say(
      'End the lesson at 20 seconds.',
      length(20),
      segment('screen', { from: 0, to: 20 }),
      segment('webcam', { end: 20 }),
      segment('narration', { end: 20 }),
      segment('calm piano', { end: 20, volume: 0.3 }),
    ),
  ),
  chat(
    'trim',
    'single',
    say('i only want 0:03 to 0:09 of my vid', clips('city'), segment('city', { from: 3, to: 9 }), length(6)),
  ),
  chat('trim', 'pieces', say('cut every piece down to 3 sec', clipCount(4), everyClip({ seconds: 3 }), length(12))),
  chat(
    'trim',
    'promo',
    say(
      'whole promo needs to be 18 seconds flat',
      clips('city', 'beach', 'forest'),
      length(18),
      segment('song', { end: 18, volume: 0.4 }),
      transitions(2, 'crossfade'),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW, ...TRIM];
