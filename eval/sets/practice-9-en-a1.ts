// Practice conversations in English: putting clips together, slideshows, trims, order and speed.
import { say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, between } from '../rules.ts';

const on = writer('en', 'p9');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS = [
  on(
    'combine',
    'uploads',
    say(
      'stick beach.mov, forest.webm and city.mp4 together in that order',
      clips('beach', 'forest', 'city'),
      length(30),
      transitions(0),
    ),
    say(
      'and lay song.mp3 beneath the lot',
      segment('song', { role: 'bgm', at: 0, end: 30, volume: above(0) }),
      untouched('beach', 'forest', 'city'),
    ),
  ),
  on(
    'combine',
    'uploads',
    say('just use the forest and city clips, forest goes first', clips('forest', 'city'), length(20), noneOf('bgm')),
  ),
  on(
    'combine',
    'uploads',
    say(
      'I want everything I uploaded in one video, dissolves between the clips, music under it',
      clips('city', 'beach', 'forest'),
      transitions(2, DISSOLVES),
      segment('song', { role: 'bgm', at: 0, volume: above(0) }),
    ),
  ),
  on(
    'combine',
    'recording',
    say(
      'put the interview in, only the first two minutes of it',
      clips('interview'),
      segment('interview', { from: 0, to: 120 }),
      length(120),
    ),
  ),
  on(
    'combine',
    'recording',
    say(
      'Take the first 15 secs and the last 15 secs of interview.mp4 and place them back to back.',
      clips('interview', 'interview'),
      segment('#1', { from: 0, to: 15 }),
      segment('#2', { from: 585, to: 600 }),
      length(30),
    ),
  ),
  on(
    'combine',
    'single',
    say('i need city.mp4 three times in a row', clips('city', 'city', 'city'), length(36), everyClip({ seconds: 12 })),
  ),
  on(
    'slideshow',
    'photos',
    say(
      'turn the six pics into a slideshow, 2.5 seconds per picture',
      clipCount(6),
      everyClip({ seconds: 2.5 }),
      length(15),
      noneOf('bgm'),
    ),
    say(
      'play the piano piece quietly behind it',
      segment('calm piano', { role: 'bgm', at: 0, end: 15, volume: between(0.01, 0.5) }),
      clipCount(6),
      length(15),
    ),
    say('no movement on the pictures tho, keep them still', everyClip({ motion: 'none', seconds: 2.5 }), clipCount(6)),
  ),
  on(
    'slideshow',
    'photos',
    say(
      'Make me a 30 second photo show with fades to white between the pictures',
      clipCount(6),
      length(30),
      transitions(5, ['fade_white', 'dip_to_white']),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say(
      'Slideshow of pool.jpg, dog.jpg and cake.jpg, in this order please: four seconds each, dissolving from one to the next',
      clips('pool', 'dog', 'cake'),
      length(12),
      transitions(2, DISSOLVES),
    ),
  ),
  on(
    'slideshow',
    'slides',
    say(
      "there's one picture I haven't used yet, cake.jpg. Stick it at the end for 3 seconds",
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      segment('cake', { at: 20, seconds: 3 }),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
    say(
      'now show every picture for three seconds',
      everyClip({ seconds: 3 }),
      clipCount(6),
      length(18),
      segment('calm piano', { at: 0, end: 18 }),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      'Snip 0:12 to 0:15 out of the film.',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach/1', { from: 0, to: 2 }),
      segment('beach/2', { from: 5, to: 10 }),
      length(23),
      untouched('city', 'forest'),
    ),
  ),
  on(
    'trim',
    'talk',
    say('chop off the intro, i.e. everything before 1m20', segment('#1', { from: 80, to: 600 }), length(520)),
    say('and let the film end at the 8:00 mark', segment('#1', { from: 80, to: 560 }), clipCount(1), length(480)),
  ),
  on(
    'trim',
    'short',
    say(
      'keep just the first 9 seconds',
      length(9),
      segment('skate', { from: 2, to: 11 }),
      gone("'See you next time'"),
      textCount(2),
      segment('beat', { at: 0, end: 9 }),
    ),
  ),
  on(
    'trim',
    'promo',
    say(
      "we don't need the beach shot, ditch it",
      clips('city', 'forest'),
      length(16),
      segment("'Visit our shop'", { at: 12, end: 16 }),
      segment("'Summer Sale'", { at: 0, end: 3 }),
      segment('song', { at: 0, end: 16, volume: 0.4 }),
    ),
  ),
  on(
    'trim',
    'lesson',
    say(
      'Cut the first five secs off the whole thing, voice and all',
      length(25),
      segment('screen', { from: 5, seconds: 25 }),
      segment('webcam', { at: 0, from: 5 }),
      segment('narration', { at: 0, from: 5, to: 28 }),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      'forest.webm should play in full, from its very first to its very last frame',
      segment('forest', { from: 0, to: 8, seconds: 8 }),
      length(28),
      untouched('city', 'beach'),
    ),
  ),
  on(
    'trim',
    'single',
    say('take only 0:03 to 0:09 of the city file', clips('city'), segment('city', { from: 3, to: 9 }), length(6)),
  ),
  on(
    'arrange',
    'pieces',
    say(
      'put the third piece right at the front',
      segment('#1', { from: 30 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 10 }),
      length(20),
    ),
  ),
  on(
    'arrange',
    'trip',
    say('switch the opening and the closing clip around', clips('forest', 'beach', 'city'), length(26)),
  ),
  on(
    'arrange',
    'slides',
    say(
      'show the photos in the opposite order',
      clips('sunset', 'dog', 'pool', 'garden', 'kitchen'),
      length(20),
      everyClip({ seconds: 4 }),
    ),
  ),
  on(
    'arrange',
    'trip',
    say(
      'split the city clip at 4s',
      clips('city', 'city', 'beach', 'forest'),
      segment('city/1', { to: 4 }),
      segment('city/2', { from: 4, to: 10 }),
      length(26),
    ),
    say(
      'and move the later part to the very end',
      clips('city', 'beach', 'forest', 'city'),
      segment('#4', { from: 4, to: 10 }),
      length(26),
    ),
  ),
  on(
    'arrange',
    'slides',
    say(
      'swap the dog picture for cake.jpg',
      clips('kitchen', 'garden', 'pool', 'cake', 'sunset'),
      segment('cake', { at: 12, seconds: 4 }),
      length(20),
    ),
  ),
];
