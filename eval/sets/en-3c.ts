// English, third set: words, transitions, looks and places.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
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
import { above, asBefore, below, between, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'en3');
const YELLOW = near('#FFE000', 80);

const TEXT: Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      'put "Our Summer" in the middle of the screen at the start',
      segment("'Our Summer'", { at: 0, seconds: 3, x: 0.5, y: 0.5 }),
      textCount(1),
      length(26),
    ),
    say('in yellow', segment("'Our Summer'", { color: YELLOW, at: 0 }), textCount(1)),
    say('move it up to the top', segment("'Our Summer'", { y: below(0.35), at: 0 }), textCount(1), length(26)),
    say('let it stay until the city clip ends', segment("'Our Summer'", { at: 0, end: 10 }), untouched('city')),
    say(
      'and at the end I want „The End“ for 2 seconds',
      segment("'The End'", { seconds: 2, end: 26 }),
      untouched("'Our Summer'"),
      textCount(2),
      length(26),
    ),
    say(
      'spell that in capitals',
      segment("'THE END'", { seconds: 2, end: 26 }),
      gone("'The End'"),
      untouched("'Our Summer'"),
      textCount(2),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      "add the title 'Chapter 1: Setup' in the top left for the first five seconds",
      segment("'Chapter 1: Setup'", { at: 0, seconds: 5, x: below(0.5), y: below(0.4) }),
      length(30),
    ),
    say('have it typed out letter by letter', segment("'Chapter 1: Setup'", { animationIn: 'typewriter', at: 0 })),
    say('and a dark shadow behind the letters', segment("'Chapter 1: Setup'", { shadowed: true }), textCount(1)),
    say('take the text away again, it hides the menu', textCount(0), untouched('screen', 'webcam'), length(30)),
  ),
  talk(
    'text',
    'promo',
    say(
      'change «Summer Sale» to «Winter Sale»',
      segment("'Winter Sale'", { at: 0, seconds: 3 }),
      gone("'Summer Sale'"),
      untouched("'Up to 50% off'", "'Visit our shop'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'captions biger and in white on a black box please',
      segment("'Watch this trick'", { size: more, color: '#FFFFFF', background: near('#000000', 50) }),
      segment("'He never gives up'", { size: more, color: '#FFFFFF', background: near('#000000', 50) }),
      segment("'See you next time'", { size: more, color: '#FFFFFF', background: near('#000000', 50) }),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'delete the second text',
      gone("'Up to 50% off'"),
      untouched("'Summer Sale'", "'Visit our shop'"),
      textCount(2),
      length(24),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      "correct the second caption, it should read 'She never gives up'",
      segment("'She never gives up'", { at: 5, end: 9 }),
      gone("'He never gives up'"),
      untouched("'Watch this trick'", "'See you next time'"),
      textCount(3),
    ),
  ),
];

const TRANSITION: Conversation[] = [
  talk(
    'transition',
    'trip',
    say(
      'Put crossfades between all clips.',
      transitions(2, 'crossfade', 0.5),
      clips('city', 'beach', 'forest'),
      length(25.5, 0.6),
    ),
    say('make them one second', transitions(2, 'crossfade', 1), clips('city', 'beach', 'forest')),
    say(
      'the second one should be a wipe to the left',
      segment('#2', { transition: 'crossfade' }),
      segment('#3', { transition: 'wipe_left' }),
    ),
    say(
      'nah, no transition there at all',
      segment('#2', { transition: 'crossfade' }),
      segment('#3', { transition: 'none' }),
      transitions(1),
    ),
    say(
      'start the film from black and end it on black, one second each',
      film({ fadeIn: 1, fadeOut: 1 }),
      transitions(1),
      clipCount(3),
    ),
  ),
  talk(
    'transition',
    'promo',
    say('replace the crossfades with glitch effects', transitions(2, 'glitch'), clipCount(3), length(24, 0.6)),
  ),
  talk('transition', 'slides', say('hard cuts please, no more dissolves', transitions(0), clipCount(5), length(20))),
  talk(
    'transition',
    'pieces',
    say(
      'dip to black between shot 2 and 3',
      segment('#3', { transition: oneOf('dip_to_black', 'fade_black') }),
      transitions(1),
      clipCount(4),
      length(20, 0.6),
    ),
  ),
  talk(
    'transition',
    'promo',
    say('shorten the transitions to 0.3s', transitions(2, 'crossfade', 0.3), clipCount(3), length(24, 0.6)),
  ),
  talk(
    'transition',
    'uploads',
    say(
      'string the three clips together with a one-second opening circle between them',
      clips('city', 'beach', 'forest'),
      transitions(2, 'circle_open', 1),
      length(29, 1.1),
    ),
  ),
];

const LOOK: Conversation[] = [
  talk(
    'look',
    'trip',
    say(
      'make the beach warmer',
      either(segment('beach', { temperature: more }), segment('beach', { preset: 'warm' })),
      untouched('city', 'forest'),
    ),
    say(
      'and the same for the forest',
      either(segment('forest', { temperature: more }), segment('forest', { preset: 'warm' })),
      untouched('city', 'beach'),
    ),
    say(
      'black and white for the city',
      either(segment('city', { preset: oneOf('mono', 'noir') }), segment('city', { saturation: -1 })),
      untouched('beach', 'forest'),
    ),
    say(
      'no, take that off again',
      segment('city', { preset: 'none', saturation: 0 }),
      untouched('beach', 'forest'),
      length(26),
    ),
    say('darken the corners of all the clips a little', everyClip({ vignette: more }), length(26)),
  ),
  talk('look', 'talk', say("it's too dark, brighten it up", segment('interview', { brightness: more }), length(600))),
  talk(
    'look',
    'slides',
    say('give every photo that old vintage feel', everyClip({ preset: 'vintage' }), clipCount(5), length(20)),
  ),
  talk(
    'look',
    'short',
    say(
      'CRANK THE SATURATION and add some film grain',
      segment('skate', { saturation: more, grain: more }),
      length(15),
    ),
  ),
];

const PLACE: Conversation[] = [
  talk(
    'place',
    'lesson',
    say(
      'put the webcam in the top right corner',
      segment('webcam', { x: above(0.6), y: below(0.4), width: 0.25, height: 0.25 }),
      untouched('screen', 'narration'),
    ),
    say(
      'make it bigger',
      segment('webcam', { width: more, height: more, x: above(0.5), y: below(0.5) }),
      untouched('screen'),
    ),
    say('a third of the screen width', segment('webcam', { width: between(0.32, 0.345) }), untouched('screen')),
    say('tilt it by 10 degrees', segment('webcam', { rotation: oneOf(10, -10), width: asBefore }), untouched('screen')),
    say('straighten it again but keep the size', segment('webcam', { rotation: 0, width: asBefore, height: asBefore })),
  ),
  talk(
    'place',
    'slides',
    say(
      'put cake.jpg small in the lower right corner for the whole film',
      segment('cake', { at: 0, end: 20, x: above(0.6), y: above(0.6), width: below(0.5), role: 'overlay' }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
  ),
  talk('place', 'lesson', say('webcam half transparent', segment('webcam', { opacity: 0.5 }), untouched('screen'))),
  talk(
    'place',
    'short',
    say('Rotate teh video 90° clockwise', segment('skate', { rotation: oneOf(90, -270) }), length(15)),
  ),
  talk(
    'place',
    'trip',
    say(
      'zoom slowly into the city shot',
      segment('city', { motion: 'zoom_in' }),
      untouched('beach', 'forest'),
      length(26),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TEXT, ...TRANSITION, ...LOOK, ...PLACE];
