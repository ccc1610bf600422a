// Joining, slideshows and trimming, in English.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { between } from '../rules.ts';

const talk = writer('en', 'p6ea');

const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'] as const;
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'pls glue my three clips together one after the other and lay song.mp3 underneath',
      clips('city', 'beach', 'forest'),
      length(30),
      segment('song', { role: 'bgm', at: 0, end: 30, volume: between(0.1, 0.7) }),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say('Forest first, after that the beach. Leave the city one out.', clips('forest', 'beach'), length(18)),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'String all the clips together in the order I uploaded them, it is meant for TikTok',
      clips('city', 'beach', 'forest'),
      canvas(1080, 1920),
      length(30),
    ),
    say(
      'now background music: the song, at 50 percent',
      segment('song', { role: 'bgm', volume: 0.5, at: 0, end: 30 }),
      clips('city', 'beach', 'forest'),
      length(30),
    ),
  ),
  talk(
    'combine',
    'recording',
    say(
      'Use interview.mp4, but only its first minute.',
      clips('interview'),
      segment('interview', { from: 0, to: 60 }),
      length(60),
    ),
  ),

  talk(
    'slideshow',
    'photos',
    say(
      'Slideshow with all six pics, 5 seconds each, calm piano behind it.',
      clips(...PHOTOS),
      everyClip({ seconds: 5 }),
      length(30),
      segment('calm piano', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'could you build a 24-second photo show out of my pictures with soft dissolves between them?',
      clips(...PHOTOS),
      everyClip({ seconds: 4 }),
      length(24),
      transitions(5, DISSOLVES),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'a slideshow with just the kitchen, the garden & the pool. 6s per picture',
      clips('kitchen', 'garden', 'pool'),
      everyClip({ seconds: 6 }),
      length(18),
    ),
    say(
      'throw in the dog at the end too, same time as the others',
      clips('kitchen', 'garden', 'pool', 'dog'),
      everyClip({ seconds: 6 }),
      length(24),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'add the cake photo after the last one',
      clips(...PHOTOS),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      segment('cake', { seconds: 4 }),
      length(24),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Turn my photos into a square video for the feed, 2.5 s each, and no zooming or panning please',
      clips(...PHOTOS),
      canvas(1080, 1080),
      everyClip({ seconds: 2.5, motion: 'none' }),
      length(15),
    ),
  ),

  talk(
    'trim',
    'trip',
    say(
      'shave the first 3 seconds off the beach clip',
      segment('beach', { from: 3, to: 10 }),
      length(23),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'keep 2:15 to 3:00, lose the rest',
      clips('interview'),
      segment('interview', { from: 135, to: 180 }),
      length(45),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'Would you be so kind as to remove everything between 1m20 and 1m50?',
      clips('interview', 'interview'),
      segment('interview/1', { from: 0, to: 80 }),
      segment('interview/2', { from: 110, to: 600 }),
      length(570),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'chop the last ten seconds off the whole video',
      segment('screen', { from: 0, to: 20 }),
      segment('webcam', { end: 20 }),
      segment('narration', { from: 0, end: 20 }),
      segment('calm piano', { end: 20 }),
      length(20),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      'Cut out the part from 0:05 to 0:08',
      clips('skate', 'skate'),
      segment('skate/1', { from: 2, to: 7 }),
      segment('skate/2', { from: 10, to: 17 }),
      segment("'Watch this trick'", { at: 0, end: 4 }),
      segment("'See you next time'", { at: 8, end: 12 }),
      textCount(3),
      length(12),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say(
      'take one second off the end of every piece',
      clipCount(4),
      everyClip({ seconds: 4 }),
      segment('#1', { from: 20, to: 24 }),
      segment('#4', { from: 10, to: 14 }),
      length(16),
    ),
  ),
  talk(
    'trim',
    'single',
    say(
      'I only want seconds 3 to 9 of the city video in there',
      clips('city'),
      segment('city', { from: 3, to: 9 }),
      length(6),
    ),
  ),
  talk(
    'trim',
    'recording',
    say(
      'from the interview i just need 4:10 - 4:40',
      clips('interview'),
      segment('interview', { from: 250, to: 280 }),
      length(30),
    ),
  ),
];
