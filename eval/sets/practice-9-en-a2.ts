// Practice conversations in English: speed, sound, texts and transitions.
import { say, writer } from '../conversation.ts';
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
import { above, below, between, near, oneOf } from '../rules.ts';

const on = writer('en', 'p9');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS = [
  on(
    'time',
    'trip',
    say(
      'play the beach bit at double speed',
      segment('beach', { speed: 2, seconds: 5 }),
      length(21),
      untouched('city', 'forest'),
    ),
    say('back to normal speed, it looks silly', segment('beach', { speed: 1, seconds: 10 }), length(26)),
  ),
  on(
    'time',
    'trip',
    say('freeze on the last frame of the forest for two more seconds', length(28), untouched('city', 'beach')),
  ),
  on(
    'time',
    'talk',
    say('people talk so slowly lol, play the whole thing at 1.5x', segment('#1', { speed: 1.5 }), length(400)),
  ),
  on(
    'sound',
    'lesson',
    say(
      'duck the music whenever the narrator talks',
      segment('calm piano', { duck: true }),
      untouched('narration', 'screen', 'webcam'),
    ),
    say('clean up the background hiss in the narration', segment('narration', { denoise: true }), untouched('screen')),
  ),
  on(
    'sound',
    'twoSongs',
    say(
      'Use beat.wav as background music but let it come in at 0:06',
      segment('beat', { role: 'bgm', at: 6, end: 26 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
    ),
    say('give it a three-second fade out', segment('beat', { fadeOut: 3, at: 6 }), untouched('forest')),
  ),
  on(
    'sound',
    'trip',
    say(
      'silence all the clips, then put song.mp3 underneath at half volume',
      everyClip({ volume: 0 }),
      segment('song', { role: 'bgm', volume: 0.5, at: 0, end: 26 }),
    ),
  ),
  on(
    'sound',
    'slides',
    say(
      'let the piano fade in over the first two seconds',
      segment('calm piano', { fadeIn: 2, fadeOut: 1, volume: 0.3 }),
      length(20),
    ),
  ),
  on(
    'sound',
    'lesson',
    say(
      "The webcam's mic is picking up an echo, turn its sound off",
      segment('webcam', { volume: 0, role: 'overlay' }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
  on(
    'sound',
    'promo',
    say(
      'have the song start from its 30 second mark instead of from its beginning',
      segment('song', { from: 30, at: 0, end: 24, volume: 0.4 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  on(
    'text',
    'trip',
    say(
      "title at the start: 'Our Summer'",
      segment("'Our Summer'", { at: 0, seconds: 3 }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
    ),
    say('make the letters yellow', segment("'Our Summer'", { color: near('#FFE600') }), textCount(1)),
    say('and have it up for 5 seconds', segment("'Our Summer'", { at: 0, seconds: 5 }), length(26)),
  ),
  on(
    'text',
    'promo',
    say(
      'the text that says Visit our shop should be in red and sit at the bottom',
      segment("'Visit our shop'", { color: near('#E53935'), y: above(0.65), at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  on(
    'text',
    'short',
    say(
      'fix the 2nd caption, it should read «He always gets up»',
      segment("'He always gets up'", { at: 5, end: 9, role: 'subtitle' }),
      gone("'He never gives up'"),
      textCount(3),
    ),
  ),
  on(
    'text',
    'trip',
    say('write “The End” over the last four seconds', segment("'The End'", { at: 22, end: 26 }), length(26)),
    say('let it come in with a typewriter effect', segment("'The End'", { animationIn: 'typewriter', at: 22 })),
  ),
  on(
    'text',
    'promo',
    say(
      'put a black box behind all of the texts',
      segment("'Summer Sale'", { background: near('#000000', 60) }),
      segment("'Up to 50% off'", { background: near('#000000', 60) }),
      segment("'Visit our shop'", { background: near('#000000', 60) }),
      textCount(3),
    ),
  ),
  on(
    'text',
    'lesson',
    say(
      "from 0:10 till 0:14 show the words 'Step one: open the menu' at the top",
      segment("'Step one: open the menu'", { at: 10, end: 14, y: below(0.35) }),
      textCount(1),
      untouched('screen', 'webcam', 'narration'),
    ),
  ),
  on(
    'text',
    'slides',
    say(
      'put "Where we sit" over the garden photo',
      segment("'Where we sit'", { at: between(4, 5.5), end: between(6, 8.1) }),
      textCount(1),
      clipCount(5),
    ),
  ),
  on(
    'text',
    'trip',
    say(
      'Lower third, please: Anna Berg, from 0:11 to 0:15.',
      segment("'Anna Berg'", { at: 11, end: 15, y: above(0.6) }),
      textCount(1),
    ),
  ),
  on(
    'text',
    'empty',
    say(
      'just show the words “Coming soon” for four seconds, in white',
      segment("'Coming soon'", { at: 0, seconds: 4, color: '#FFFFFF' }),
      length(4),
    ),
  ),
  on(
    'transition',
    'trip',
    say(
      'crossfade every cut, 1 sec each',
      transitions(2, DISSOLVES, 1),
      clips('city', 'beach', 'forest'),
      length(25.5, 0.6),
    ),
    say(
      'only keep the one that goes into the forest',
      transitions(1, DISSOLVES, 1),
      segment('forest', { transition: oneOf(...DISSOLVES) }),
      segment('beach', { transition: 'none' }),
      clipCount(3),
    ),
  ),
  on(
    'transition',
    'promo',
    say('Replace the crossfades with wipes to the left', transitions(2, 'wipe_left'), clips('city', 'beach', 'forest')),
  ),
  on(
    'transition',
    'trip',
    say(
      'between city and beach dip to black',
      segment('beach', { transition: oneOf('dip_to_black', 'fade_black') }),
      segment('forest', { transition: 'none' }),
      transitions(1),
      clips('city', 'beach', 'forest'),
    ),
  ),
  on('transition', 'promo', say('the dissolves should last only half a second', transitions(2, DISSOLVES, 0.5))),
];
