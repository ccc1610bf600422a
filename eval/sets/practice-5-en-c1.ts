import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, gone, length, noneOf, segment, textCount, transitions, untouched } from '../properties.ts';
import { between } from '../rules.ts';

const one = writer('en', 'p5ec1');

const COMBINE = [
  one(
    'combine',
    'uploads',
    say(
      'Hey! can you stick all three clips together, city first then forest then beach?',
      clips('city', 'forest', 'beach'),
      length(30),
      noneOf('bgm'),
      textCount(0),
    ),
  ),
  one(
    'combine',
    'uploads',
    say(
      'Put beach.mov and forest.webm one after the other, with song.mp3 quietly underneath',
      clips('beach', 'forest'),
      length(18),
      segment('song', { role: 'bgm', at: 0, end: 18, volume: between(0.02, 0.6) }),
    ),
  ),
  one(
    'combine',
    'single',
    say('just drop my clip on the timeline', clips('city'), length(12), segment('city', { from: 0, to: 12 })),
    say('and the same one again after it, so it plays twice', clips('city', 'city'), length(24)),
  ),
  one(
    'combine',
    'recording',
    say(
      'Add the interview to the timeline, but only the part from 1:30 to 2:15',
      clips('interview'),
      segment('interview', { at: 0, from: 90, to: 135 }),
      length(45),
    ),
  ),
  one(
    'combine',
    'trip',
    say(
      'put a second copy of the beach clip at the very end',
      clips('city', 'beach', 'forest', 'beach'),
      length(36),
      untouched('city', 'beach', 'forest'),
    ),
  ),
];

const SLIDESHOW = [
  one(
    'slideshow',
    'photos',
    say(
      'make a slideshow out of all my photos, 3 secs a pic, with the piano under it',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      length(18),
      segment('calm piano', { role: 'bgm', at: 0, end: 18 }),
    ),
  ),
  one(
    'slideshow',
    'photos',
    say(
      'kitchen, pool and the cake pic, 5 seconds each, no music',
      clips('kitchen', 'pool', 'cake'),
      everyClip({ seconds: 5 }),
      length(15),
      noneOf('bgm'),
    ),
    say(
      'crossfade between them pls',
      transitions(2, ['crossfade', 'crossfade_fast', 'crossfade_slow']),
      clips('kitchen', 'pool', 'cake'),
      length(15),
    ),
    say(
      'oh and stick the sunset one in after the kitchen',
      clips('kitchen', 'sunset', 'pool', 'cake'),
      segment('sunset', { at: 5, seconds: between(4, 5) }),
    ),
  ),
  one(
    'slideshow',
    'slides',
    say(
      'every photo should only be up for 2.5 seconds',
      everyClip({ seconds: 2.5 }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(12.5),
      segment('calm piano', { at: 0, end: 12.5 }),
    ),
    say(
      'use the cake photo as well, at the end, same length as the others',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      segment('cake', { seconds: 2.5 }),
      length(15),
    ),
  ),
];

const TRIM = [
  one(
    'trim',
    'trip',
    say(
      'chop the first 3 seconds off the city clip',
      segment('city', { at: 0, from: 3, to: 10 }),
      length(23),
      untouched('beach', 'forest'),
    ),
  ),
  one(
    'trim',
    'trip',
    say(
      'cut everything between 0:12 and 0:15',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach', { from: 0, to: 2 }),
      segment('beach/2', { at: 12, from: 5, to: 10 }),
      length(23),
      untouched('city', 'forest'),
    ),
  ),
  one(
    'trim',
    'talk',
    say(
      'Keep only 2:00 to 3:30 of this',
      clips('interview'),
      segment('interview', { at: 0, from: 120, to: 210 }),
      length(90),
    ),
    say('lose the last ten secs', segment('interview', { at: 0, from: 120, to: 200 }), length(80)),
  ),
  one(
    'trim',
    'short',
    say(
      'end the video at 0:10',
      length(10),
      segment('skate', { at: 0, from: 2, to: 12 }),
      gone("'See you next time'"),
      textCount(2),
      segment("'He never gives up'", { at: 5, end: 9 }),
    ),
  ),
  one(
    'trim',
    'lesson',
    say(
      'Please take the first five seconds off the whole video, everything included',
      length(25),
      segment('screen', { at: 0, from: 5, to: 30 }),
      segment('webcam', { at: 0, from: 5, to: 30 }),
      segment('narration', { at: 0, from: 5, to: 28 }),
    ),
  ),
  one(
    'trim',
    'single',
    say(
      'only want the middle bit of the city vid, 0:03-0:09',
      clips('city'),
      segment('city', { at: 0, from: 3, to: 9 }),
      length(6),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW, ...TRIM];
