// Practice in English: sound, words, transitions, looks, places, canvas, and many things at once.
import { either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, asBefore, below, between, near, not, oneOf } from '../rules.ts';

const talk = writer('en', 'p7ea2');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'] as const;

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'sound',
    'promo',
    say(
      'I only want to hear the music, so mute the three clips',
      segment('city', { volume: 0 }),
      segment('beach', { volume: 0 }),
      segment('forest', { volume: 0 }),
      untouched('song'),
      length(24),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'let the piano dip whenever the narrator speaks',
      segment('calm piano', { duck: true, volume: 0.3 }),
      untouched('narration', 'screen', 'webcam'),
    ),
    say(
      'webcam sound off, and the narration to 120 percent',
      segment('webcam', { volume: 0 }),
      segment('narration', { volume: 1.2 }),
      untouched('screen', 'calm piano'),
    ),
  ),
  talk(
    'sound',
    'talk',
    say('theres a constant hiss on the interview, clean it up', segment('interview', { denoise: true }), length(600)),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'beat.wav as background music, have it come in at 0:06',
      segment('beat', { role: 'bgm', at: 6, end: 26 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      'Put “Our weekend” across the first four seconds',
      segment("'Our weekend'", { text: 'Our weekend', at: 0, seconds: 4 }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
    ),
    say(
      'typewriter effect on it, and down at the bottom of the picture',
      segment("'Our weekend'", { animationIn: 'typewriter', y: above(0.65), at: 0, seconds: 4 }),
      textCount(1),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'change ‘Up to 50% off’ to ‘Up to 70% off’',
      segment("'Up to 70% off'", { text: 'Up to 70% off', at: 10, end: 14 }),
      textCount(3),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'the 2nd caption is wrong, it should read «She never gives up»',
      segment("'She never gives up'", { text: 'She never gives up', at: 5, end: 9, role: 'subtitle' }),
      textCount(3),
      untouched("'Watch this trick'", "'See you next time'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'Visit our shop in yellow letters with a black box behind them',
      segment("'Visit our shop'", { color: near('#FFE000'), background: not<string | null>(null), at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      textCount(3),
    ),
  ),

  talk('transition', 'trip', say('DISSOLVE BETWEEN ALL THE SHOTS', transitions(2, DISSOLVES))),
  talk(
    'transition',
    'promo',
    say('no fancy transitions, hard cuts only', transitions(0), length(24), clips('city', 'beach', 'forest')),
  ),
  talk(
    'transition',
    'slides',
    say(
      'glitch going into the dog photo, the others stay as they are',
      segment('dog', { transition: 'glitch' }),
      transitions(4),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),

  talk(
    'look',
    'trip',
    say(
      'black & white for the city, the rest stays in colour',
      either(segment('city', { preset: oneOf('mono', 'noir') }), segment('city', { saturation: -1 })),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'look',
    'pieces',
    say(
      'cinematic grade on everything plus a vignette',
      everyClip({ preset: 'cinematic', vignette: above(0) }),
      length(20),
    ),
  ),
  talk(
    'look',
    'promo',
    say('forest out of focus please, like a soft blur', segment('forest', { blur: above(0) }), untouched('city')),
  ),

  talk(
    'place',
    'lesson',
    say(
      'webcam to the top left, same size',
      segment('webcam', { x: below(0.35), y: below(0.35), width: asBefore, height: asBefore }),
      untouched('screen', 'narration'),
    ),
    say('make it see-through, 80% opacity', segment('webcam', { opacity: 0.8, x: asBefore, y: asBefore })),
  ),
  talk(
    'place',
    'promo',
    say(
      'slow push in on the city shot',
      segment('city', { motion: 'zoom_in', seconds: 8 }),
      untouched('beach', 'forest'),
    ),
  ),

  talk(
    'canvas',
    'trip',
    say('i need this vertical, its going on tiktok', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
  ),
  talk('canvas', 'promo', say('4:5 instead of widescreen', canvas(1080, 1350), length(24), textCount(3))),
  talk(
    'canvas',
    'talk',
    say('Switch the project to 60 frames per second.', canvas(1920, 1080, 60), length(600), untouched('interview')),
  ),

  talk(
    'compound',
    'uploads',
    say(
      'City first, then the forest, skip the beach; cross-fade between them, song at 20 percent, ' +
        'the title "Autumn walk" at the start, and then export it as mp4.',
      clips('city', 'forest'),
      transitions(1, DISSOLVES),
      segment('song', { volume: 0.2, role: 'bgm' }),
      segment("'Autumn walk'", { text: 'Autumn walk', at: 0 }),
      textCount(1),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      'drop the forest, mute the beach, speed the city up to 2x, title "Go!" at the beginning and make it square',
      clips('city', 'beach'),
      segment('beach', { volume: 0, seconds: 10 }),
      segment('city', { speed: 2, seconds: 5 }),
      length(15),
      segment("'Go!'", { text: 'Go!', at: 0 }),
      canvas(1080, 1080),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      'Please put the webcam in the upper right corner, take the piano down to 10 %, add the title “Lesson 1” for ' +
        'the first five seconds, remove the noise from the narration, and let the film fade to black at the end.',
      segment('webcam', { x: above(0.65), y: below(0.35) }),
      segment('calm piano', { volume: 0.1 }),
      segment("'Lesson 1'", { text: 'Lesson 1', at: 0, seconds: 5 }),
      segment('narration', { denoise: true, volume: asBefore }),
      film({ fadeOut: above(0) }),
      segment('screen', { seconds: 30 }),
      length(30),
    ),
  ),
  talk(
    'compound',
    'slides',
    say(
      'delete the pool, sunset goes first, 3s per picture, no music, and write ‘Home’ over the first picture',
      clips('sunset', 'kitchen', 'garden', 'dog'),
      everyClip({ seconds: 3 }),
      length(12),
      either(noneOf('bgm'), segment('calm piano', { volume: 0 })),
      segment("'Home'", { text: 'Home', at: 0, end: between(0.5, 3) }),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      'keep 1:00-4:00, denoise it, fade in from black, title ‘Q&A’ for 5 seconds, then render at 720p',
      clips('interview'),
      segment('interview', { from: 60, to: 240, denoise: true }),
      length(180),
      film({ fadeIn: above(0) }),
      segment("'Q&A'", { text: 'Q&A', at: 0, seconds: 5 }),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
];
