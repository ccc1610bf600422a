import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below } from '../rules.ts';

const talk = writer('en', 'p8');

const COMBINE: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say('put all three videos one after another please', clips('city', 'beach', 'forest'), length(30)),
    say(
      'nice. now the song under the whole thing, quietly',
      clips('city', 'beach', 'forest'),
      segment('song', { at: 0, end: 30, volume: below(0.5), role: 'bgm' }),
      length(30),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say('Start with forest, then city. Leave the beach clip out.', clips('forest', 'city'), length(20), gone('song')),
  ),
  talk('combine', 'single', say('add my clip to the timeline', clips('city'), length(12))),
  talk(
    'combine',
    'uploads',
    say(
      'join beach.mov and forest.webm with a 1s crossfade between',
      clips('beach', 'forest'),
      transitions(1, 'crossfade', 1),
      length(17.5, 0.6),
    ),
  ),
  talk(
    'combine',
    'recording',
    say(
      'Drop interview.mp4 in and cut it down to the first minute',
      clips('interview'),
      segment('interview', { from: 0, to: 60 }),
      length(60),
    ),
  ),
];

const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'] as const;

const SLIDESHOW: readonly Conversation[] = [
  talk(
    'slideshow',
    'photos',
    say('make a slideshow of all my photos, 3 seconds each', clips(...PHOTOS), everyClip({ seconds: 3 }), length(18)),
    say(
      'and the piano underneath, from start to finish',
      clips(...PHOTOS),
      segment('calm piano', { at: 0, end: 18, role: 'bgm', volume: above(0) }),
      length(18),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      "I'd like the pool, the dog and the cake as a little slideshow, 15 seconds altogether",
      clips('pool', 'dog', 'cake'),
      everyClip({ seconds: 5 }),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'the photos go by too fast, give each one 6 seconds',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      everyClip({ seconds: 6 }),
      transitions(4, 'crossfade', 0.5),
      length(30),
    ),
    say(
      'now add the cake at the end, same duration as the others',
      clips(...PHOTOS),
      segment('cake', { at: 30, seconds: 6 }),
      length(36),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      "can the pictures stand still? I don't want that slow zoom",
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      everyClip({ motion: 'none', seconds: 4 }),
      transitions(4, 'crossfade', 0.5),
      untouched('calm piano'),
      length(20),
    ),
  ),
];

const TRIM: readonly Conversation[] = [
  talk(
    'trim',
    'trip',
    say(
      'cut the first 3 seconds off the city clip',
      clips('city', 'beach', 'forest'),
      segment('city', { from: 3, to: 10 }),
      untouched('beach', 'forest'),
      length(23),
    ),
  ),
  talk(
    'trim',
    'trip',
    say('keep only 0:12 to 0:18', clips('beach'), segment('beach', { at: 0, from: 2, to: 8 }), length(6)),
  ),
  talk(
    'trim',
    'talk',
    say(
      'Remove everything between 1:30 and 2:45.',
      clipCount(2),
      segment('#1', { from: 0, to: 90 }),
      segment('#2', { at: 90, from: 165, to: 600 }),
      length(525),
    ),
  ),
  talk(
    'trim',
    'trip',
    say('could you get the whole film down to 20 seconds', clips('city', 'beach', 'forest'), length(20)),
  ),
  talk(
    'trim',
    'short',
    say(
      'lop two seconds off the end',
      segment('skate', { from: 2, to: 15 }),
      segment("'See you next time'", { at: 11, end: 13 }),
      segment('beat', { at: 0, end: 13 }),
      textCount(3),
      length(13),
    ),
  ),
  talk(
    'trim',
    'promo',
    say(
      'the last clip should stop 2 seconds earlier',
      clips('city', 'beach', 'forest'),
      segment('forest', { at: 16, from: 0, to: 6 }),
      segment('song', { end: 22 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      length(22),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'cut out 0:10-0:15 - screen, webcam, voice, the lot',
      clips('screen', 'screen'),
      segment('screen/2', { at: 10, from: 15, to: 30 }),
      segment('webcam/2', { at: 10, from: 15 }),
      segment('narration/2', { at: 10, from: 15 }),
      length(25),
    ),
  ),
  talk(
    'trim',
    'recording',
    say(
      'make a clip out of 2:10 to 2:40 of the interview',
      clips('interview'),
      segment('interview', { at: 0, from: 130, to: 160 }),
      length(30),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW, ...TRIM];
