import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, between, less, more } from '../rules.ts';

const of = writer('en', 'p5ea1');

/** A yoga teacher: films of her classes and retreats. */
export const CONVERSATIONS: readonly Conversation[] = [
  of(
    'combine',
    'uploads',
    say(
      'Put the beach clip first, then the forest, then the city, and play the song quietly underneath.',
      clips('beach', 'forest', 'city'),
      length(30),
      segment('song', { role: 'bgm', at: 0, end: 30, volume: between(0.02, 0.4) }),
    ),
  ),
  of(
    'trim',
    'trip',
    say(
      "Take the first 3 seconds off the beach clip, I'm still unrolling my mat there.",
      clips('city', 'beach', 'forest'),
      segment('beach', { from: 3, to: 10 }),
      length(23),
      untouched('city', 'forest'),
    ),
  ),
  of(
    'trim',
    'promo',
    say(
      'Please make the forest clip two seconds shorter at the end',
      clips('city', 'beach', 'forest'),
      segment('forest', { from: 0, to: 6 }),
      length(22),
      segment('song', { at: 0, end: 22 }),
      untouched('city', 'beach', "'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  of(
    'relative',
    'lesson',
    say(
      'Turn the narration up a bit, my students can hardly hear it',
      segment('narration', { volume: more }),
      untouched('screen', 'webcam', 'calm piano'),
      length(30),
    ),
  ),
  of(
    'relative',
    'slides',
    say(
      'Make the music a little quieter.',
      segment('calm piano', { volume: (value, before) => less(value, before) ?? above(0)(value, before) }),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
    say(
      'Even quieter, please.',
      segment('calm piano', { volume: (value, before) => less(value, before) ?? above(0)(value, before) }),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
  ),
  of(
    'sound',
    'twoSongs',
    say(
      'Use the calm piano as background music for the whole video.',
      segment('calm piano', { role: 'bgm', at: 0, end: 26, volume: between(0.1, 0.6) }),
      gone('beat'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  of(
    'text',
    'single',
    say(
      'Put my clip in and write "Morning Flow with Anna" as a title at the start.',
      segment("'Morning Flow with Anna'", { text: 'Morning Flow with Anna', at: 0, seconds: between(2, 5) }),
      textCount(1),
      clips('city'),
      segment('city', { from: 0, to: 12, at: 0 }),
      length(12),
    ),
  ),
  of(
    'compound',
    'trip',
    say(
      'Cut the city clip down to 6 seconds, play the beach at half speed, put crossfades between all the clips and show ' +
        '"Breathe" in the middle of the screen for the first four seconds.',
      clips('city', 'beach', 'forest'),
      segment('city', { seconds: between(5.4, 6.06) }),
      segment('beach', { speed: 0.5 }),
      transitions(2, 'crossfade'),
      segment("'Breathe'", { text: 'Breathe', at: 0, end: 4, x: 0.5, y: 0.5 }),
      textCount(1),
    ),
  ),
  of(
    'time',
    'single',
    say(
      'Use my clip, but play it at half speed so it feels calmer.',
      clips('city'),
      segment('city', { speed: 0.5, seconds: 24, from: 0, to: 12, at: 0 }),
      length(24),
    ),
  ),
  of(
    'slideshow',
    'photos',
    say(
      'Make a slideshow of all my retreat photos, 5 seconds each, with crossfades in between and the piano as music.',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 5 }),
      transitions(5, ['crossfade', 'crossfade_slow']),
      length(30),
      segment('calm piano', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  of(
    'ambiguous',
    'twoSongs',
    say('Add the music file under the video, please.', asks()),
    say(
      'The piano one.',
      segment('calm piano', { role: 'bgm', at: 0, end: 26 }),
      gone('beat'),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  of(
    'look',
    'slides',
    say(
      'Give all the pictures a warmer tone',
      either(everyClip({ temperature: more }), everyClip({ preset: 'warm' })),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      untouched('calm piano'),
      length(20),
    ),
  ),
  of(
    'canvas',
    'trip',
    say('I need this upright for Instagram Reels.', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
  ),
  of('question', 'lesson', say('How long is the class video right now?', answers(['30', '0:30', 'half a minute']))),
  of('refusal', 'promo', say('Cut thirty seconds off the end.', refuses(['24', '0:24']))),
  of(
    'capability',
    'lesson',
    say('Add subtitles with everything I say in the narration.', needs('transcribe'), unchanged),
  ),
  of('export', 'promo', say("Lovely, it's finished. Please export it as an MP4 in 1080p.", exports('mp4'), unchanged)),
  of(
    'reference',
    'promo',
    say(
      'Make the last title twice as big.',
      segment("'Visit our shop'", { size: between(0.15, 0.17), text: 'Visit our shop', at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'", 'city', 'beach', 'forest', 'song'),
    ),
  ),
];
