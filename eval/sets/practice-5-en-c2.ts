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
import { above, below, less, near, oneOf } from '../rules.ts';

const one = writer('en', 'p5ec2');

const SOUND = [
  one(
    'sound',
    'trip',
    say(
      'add song.mp3 as background music',
      segment('song', { role: 'bgm', at: 0, end: 26, volume: 0.35 }),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
    say(
      'give it a fade in of 2 seconds',
      segment('song', { fadeIn: 2, at: 0, end: 26 }),
      untouched('city', 'beach', 'forest'),
    ),
    say('and mute the original sound of the clips', everyClip({ volume: 0 }), untouched('song'), length(26)),
  ),
  one(
    'sound',
    'lesson',
    say(
      'Could you have the piano duck under the narration?',
      segment('calm piano', { duck: true }),
      untouched('screen', 'webcam', 'narration'),
    ),
  ),
  one(
    'sound',
    'lesson',
    say(
      'mute the webcam, its audio is awful',
      segment('webcam', { volume: 0, at: 0, end: 30 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
    say(
      'also theres a hiss on the narration, clean that up',
      segment('narration', { denoise: true, at: 0, end: 28 }),
      untouched('screen', 'webcam', 'calm piano'),
    ),
  ),
  one(
    'sound',
    'twoSongs',
    say(
      'use beat.wav as the music but only begin it when the beach starts',
      segment('beat', { role: 'bgm', at: 10, end: 26 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
];

const TEXT = [
  one(
    'text',
    'trip',
    say(
      'add a title "Our Summer" at the start',
      segment("'Our Summer'", { at: 0, end: 3 }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
    ),
    say('make it yellow', segment("'Our Summer'", { color: near('#FFE000'), at: 0, end: 3 }), textCount(1)),
    say('and keep it up for five secs', segment("'Our Summer'", { at: 0, end: 5 }), length(26)),
  ),
  one(
    'text',
    'promo',
    say(
      'change “Visit our shop” to “Order online today”',
      segment("'Order online today'", { at: 20, end: 24 }),
      gone("'Visit our shop'"),
      textCount(3),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  one(
    'text',
    'short',
    say(
      "The second caption is wrong, it should say 'She never gives up'",
      segment("'She never gives up'", { at: 5, end: 9, role: 'subtitle' }),
      gone("'He never gives up'"),
      textCount(3),
      untouched("'Watch this trick'", "'See you next time'"),
    ),
  ),
  one(
    'text',
    'lesson',
    say(
      "write 'Lesson 1: The basics' in the top left corner for the first 6 seconds",
      segment("'Lesson 1: The basics'", { at: 0, end: 6, x: below(0.5), y: below(0.35) }),
      textCount(1),
      untouched('screen', 'webcam'),
    ),
  ),
  one(
    'text',
    'talk',
    say(
      'Lower third from 0:10 to 0:18: "Dr. Maya Lin, Biologist"',
      segment("'Dr. Maya Lin, Biologist'", { at: 10, end: 18, y: above(0.6) }),
      textCount(1),
      untouched('interview'),
    ),
  ),
  one(
    'text',
    'promo',
    say(
      'get rid of the 50% text',
      gone("'Up to 50% off'"),
      textCount(2),
      length(24),
      untouched("'Summer Sale'", "'Visit our shop'", 'song'),
    ),
  ),
];

const COMPOUND = [
  one(
    'compound',
    'uploads',
    say(
      "put city, beach and forest in a row, half-second crossfades, song underneath at 30%, title 'Three Days' " +
        'at the start and export it',
      clips('city', 'beach', 'forest'),
      transitions(2, 'crossfade', 0.5),
      segment('song', { role: 'bgm', at: 0, volume: 0.3 }),
      segment("'Three Days'", { at: 0 }),
      textCount(1),
      exports('mp4'),
    ),
  ),
  one(
    'compound',
    'trip',
    say(
      'trim the first 2 s off city, play beach twice as fast, make forest black and white, add the song, ' +
        'and put "The End" over the last 3 seconds',
      clips('city', 'beach', 'forest'),
      segment('city', { from: 2, to: 10, speed: 1 }),
      segment('beach', { speed: 2, seconds: 5 }),
      either(segment('forest', { preset: oneOf('mono', 'noir') }), segment('forest', { saturation: below(-0.95) })),
      length(19),
      segment('song', { role: 'bgm', at: 0, end: 19 }),
      segment("'The End'", { at: 16, end: 19 }),
    ),
  ),
  one(
    'compound',
    'lesson',
    say(
      "Mute the screen recording, move the webcam to the lower left, turn the piano down and add a heading 'Part 2' " +
        'for 4 secs at the start.',
      segment('screen', { volume: 0 }),
      segment('webcam', { x: below(0.4), y: above(0.6), width: 0.25 }),
      segment('calm piano', { volume: less }),
      segment("'Part 2'", { at: 0, end: 4 }),
      untouched('narration'),
      length(30),
    ),
  ),
  one(
    'compound',
    'short',
    say(
      'drop the captions and the music, cut it down to the first 8 seconds and make it square',
      textCount(0),
      noneOf('bgm'),
      segment('skate', { at: 0, from: 2, to: 10 }),
      length(8),
      canvas(1080, 1080),
    ),
  ),
  one(
    'compound',
    'photos',
    say(
      'slideshow of the six photos, 24 seconds in total, fades in between, piano quietly in the back, 9:16, ' +
        'and “Home tour” as the title',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(24),
      transitions(5),
      segment('calm piano', { role: 'bgm', at: 0, end: 24, volume: below(0.6) }),
      canvas(1080, 1920),
      segment("'Home tour'", { at: 0 }),
      textCount(1),
    ),
  ),
  one(
    'compound',
    'recording',
    say(
      "Take 0:30 to 1:30 of the interview, make it vertical for shorts, write 'Full talk on my channel' at the bottom " +
        'for the last 5 seconds, fade to black at the end and send me the mp4',
      clips('interview'),
      segment('interview', { from: 30, to: 90 }),
      length(60),
      canvas(1080, 1920),
      segment("'Full talk on my channel'", { at: 55, end: 60, y: above(0.6) }),
      film({ fadeOut: above(0) }),
      exports('mp4'),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...SOUND, ...TEXT, ...COMPOUND];
