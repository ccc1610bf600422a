// Practice conversations in English: time, and several wishes at once.
import { exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, more, near, times } from '../rules.ts';

const talk = writer('en', 'p8');

const TIME: readonly Conversation[] = [
  talk('time', 'short', say('speed the skate clip up 1.5x', segment('skate', { speed: 1.5, seconds: 10 }), length(10))),
  talk(
    'time',
    'pieces',
    say(
      'Run the third piece backwards.',
      segment('#3', { reversed: true, from: 30, to: 35 }),
      untouched('#1', '#2', '#4'),
      length(20),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'freeze the last frame of forest for 2 more seconds',
      segment('#3', { from: 1, to: 7 }),
      segment('#4', { seconds: 2, freeze: 6.95 }),
      untouched('city', 'beach'),
      length(28),
    ),
  ),
  talk(
    'time',
    'single',
    say(
      'put the city clip in and play it in slow motion',
      clips('city'),
      segment('city', { speed: below(1), seconds: above(12) }),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'make the city clip last 5 seconds by speeding it up',
      segment('city', { speed: 2, seconds: 5, from: 0, to: 10 }),
      untouched('beach', 'forest'),
      length(21),
    ),
  ),
];

const YELLOW = near('#FFE000');

const COMPOUND: readonly Conversation[] = [
  talk(
    'compound',
    'uploads',
    say(
      'start with beach, then city, then forest, crossfades of half a second between them, ' +
        "song.mp3 quietly in the background and the title 'Summer 24' for the first 3 seconds",
      clips('beach', 'city', 'forest'),
      transitions(2, 'crossfade', 0.5),
      segment('song', { at: 0, volume: below(0.5), role: 'bgm' }),
      segment("'Summer 24'", { at: 0, end: 3 }),
      textCount(1),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      'Delete the forest, slow the beach to half speed, mute everything and fade the film to black at the end.',
      clips('city', 'beach'),
      segment('beach', { speed: 0.5, seconds: 20 }),
      everyClip({ volume: 0 }),
      film({ fadeOut: above(0) }),
      length(30),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      'Slideshow from kitchen, garden and pool - 4 seconds a picture, calm piano at 20%, ' +
        '"For sale" at the start, vertical for reels, then export',
      clips('kitchen', 'garden', 'pool'),
      everyClip({ seconds: 4 }),
      segment('calm piano', { at: 0, end: 12, volume: 0.2 }),
      segment("'For sale'", { at: 0 }),
      canvas(1080, 1920),
      length(12),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      'keep 1:00-1:20 and 5:00-5:30, put a crossfade between them, ' +
        "and write 'The best bits' on the first three seconds",
      clips('interview', 'interview'),
      segment('#1', { from: 60, to: 80 }),
      segment('#2', { from: 300, to: 330 }),
      transitions(1, ['crossfade', 'crossfade_slow', 'crossfade_fast']),
      segment("'The best bits'", { at: 0, end: 3 }),
      length(50),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      'music to 20 percent, all titles in yellow and a size larger, no transitions',
      segment('song', { volume: 0.2 }),
      segment("'Summer Sale'", { color: YELLOW, size: more }),
      segment("'Up to 50% off'", { color: YELLOW, size: more }),
      segment("'Visit our shop'", { color: YELLOW, size: more }),
      transitions(0),
      clips('city', 'beach', 'forest'),
      length(24),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      "webcam to the top left at half its size; narration louder, piano gone, and set a marker 'Part two' at 0:15",
      segment('webcam', { x: below(0.4), y: below(0.4), width: times(0.5), height: times(0.5) }),
      segment('narration', { volume: more }),
      gone('calm piano'),
      film({ markers: 1 }),
      length(30),
    ),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      'shorten city to 6 seconds, put forest in front of it, use beat.wav as music at 30% with a 2 second fade out, ' +
        "then the words 'The End' over the last 3 seconds",
      clips('forest', 'city', 'beach'),
      segment('city', { seconds: 6 }),
      segment('beat', { at: 0, end: 22, volume: 0.3, fadeOut: 2 }),
      gone('calm piano'),
      segment("'The End'", { at: 19, end: 22 }),
      length(22),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'double speed on all of them, song under it at half volume, a glitch between the 2nd and the 3rd, export as 720p',
      clipCount(4),
      everyClip({ speed: 2 }),
      segment('#3', { transition: 'glitch' }),
      transitions(1, 'glitch'),
      segment('song', { at: 0, end: 10, volume: 0.5 }),
      length(10),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TIME, ...COMPOUND];
