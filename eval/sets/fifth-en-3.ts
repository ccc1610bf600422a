// English, third set: from clips to a film: joining, slideshows, trims.
import { exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  clipCount,
  clips,
  everyClip,
  length,
  noneOf,
  segment,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';

const talk = writer('en', 'h-en3');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

const COMBINE: Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'ok so i uploaded everything, stick the three clips together in the order i gave them',
      clips('city', 'beach', 'forest'),
      length(30),
      noneOf('bgm'),
    ),
    say(
      'now put song.mp3 under it',
      segment('song', { at: 0, end: 30, volume: 0.35, role: 'bgm' }),
      untouched('city', 'beach', 'forest'),
    ),
    say('hmm the forest should come first', clips('forest', 'city', 'beach'), length(30), segment('song', { end: 30 })),
    say(
      'and cut the city one down to 6 seconds',
      segment('city', { seconds: 6, speed: 1 }),
      clips('forest', 'city', 'beach'),
      untouched('forest', 'beach'),
      length(24),
      segment('song', { end: 24 }),
    ),
    say('undo that', asAfter(3)),
    say('fine. send me the video', exports('mp4'), unchanged),
  ),
  talk(
    'combine',
    'recording',
    say('Put my interview on the timeline', clips('interview'), length(600)),
    say('keep just the first two minutes', length(120), segment('interview', { from: 0, to: 120 })),
    say(
      "and slap a title on it: 'Meet the Maker'",
      segment("'Meet the Maker'", { at: 0, seconds: 3 }),
      length(120),
      untouched('interview'),
    ),
  ),
];

const SLIDESHOW: Conversation[] = [
  talk(
    'slideshow',
    'photos',
    say(
      'make a slideshow from my photos, 3 seconds each',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      length(18),
    ),
    say(
      'put the piano under it',
      segment('calm piano', { at: 0, end: 18, volume: 0.35, role: 'bgm' }),
      clipCount(6),
      length(18),
    ),
    say(
      "the dog doesn't belong in there, take it out",
      clips('kitchen', 'garden', 'pool', 'sunset', 'cake'),
      length(15),
      segment('calm piano', { end: 15 }),
    ),
    say(
      'make each picture stay a second longer',
      everyClip({ seconds: 4 }),
      clipCount(5),
      length(20),
      segment('calm piano', { end: 20 }),
    ),
    say(
      'and let them dissolve into each other',
      transitions(4, CROSS),
      clips('kitchen', 'garden', 'pool', 'sunset', 'cake'),
      length(20),
    ),
    say('export it as a 720p mp4', exports('mp4', { shortSide: 720 }), unchanged),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'add the cake picture too, same length as the others',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 4 }),
      length(24),
      segment('calm piano', { end: 24 }),
    ),
  ),
];

const TRIM: Conversation[] = [];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW, ...TRIM];
