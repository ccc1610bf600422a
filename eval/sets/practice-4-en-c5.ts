// Practice: the founder of a young company who makes its product videos alone.
import { answers, asks, exports, needs } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clips,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, less, more } from '../rules.ts';

const talk = writer('en', 'p4ec5');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      "Start the video with beach.mov, follow with city.mp4. We don't need the forest footage.",
      clips('beach', 'city'),
      length(22),
    ),
    say(
      "Actually, let's add the forest footage after all, at the end.",
      clips('beach', 'city', 'forest'),
      length(30),
      untouched('beach', 'city'),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'We only need the investor answer: keep 1:10 to 2:40 of the interview and lose everything else.',
      segment('interview', { at: 0, from: 70, to: 160 }),
      clips('interview'),
      length(90),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'The drone shots are out of order. Sort them the way they come in the original file.',
      segment('#1', { from: 0, to: 5 }),
      segment('#2', { from: 10, to: 15 }),
      segment('#3', { from: 20, to: 25 }),
      segment('#4', { from: 30, to: 35 }),
      length(20),
    ),
  ),
  talk(
    'time',
    'talk',
    say(
      'Play the whole interview at 1.25x, it drags a bit.',
      segment('interview', { speed: 1.25, seconds: 480, from: 0, to: 600 }),
      length(480),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'Use beat.wav as background music, but have it come in at the 10 second mark.',
      segment('beat', { role: 'bgm', at: 10, end: 26 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      'Add a lower third that says "Dana Cole, CTO" from 2s to 7s.',
      segment("'Dana Cole, CTO'", { at: 2, end: 7, y: above(0.6) }),
      textCount(1),
      untouched('screen', 'webcam', 'narration', 'calm piano'),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'The crossfades are too slow for our brand, make them half a second.',
      transitions(2, ['crossfade', 'crossfade_fast'], 0.5),
      clips('city', 'beach', 'forest'),
      length(24),
    ),
  ),
  talk(
    'place',
    'lesson',
    say(
      'Make the webcam bigger, about a third of the screen width, and keep it in the bottom right.',
      segment('webcam', { width: between(0.31, 0.36), height: more, x: above(0.6), y: above(0.6) }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
  talk(
    'canvas',
    'empty',
    say('Before I upload anything: set the project up as 1:1.', canvas(1080, 1080)),
    say('And give it a white background, please.', film({ background: '#FFFFFF' }), canvas(1080, 1080)),
  ),
  talk(
    'compound',
    'recording',
    say(
      'Use only 2:00 to 2:45 of the interview, make it vertical for Reels, put “Why we pivoted” on the first five seconds, boost the sound to 120% and fade in from black.',
      clips('interview'),
      segment('interview', { at: 0, from: 120, to: 165, volume: 1.2 }),
      length(45),
      canvas(1080, 1920),
      segment("'Why we pivoted'", { at: 0, end: 5 }),
      film({ fadeIn: above(0) }),
    ),
  ),
  talk(
    'relative',
    'talk',
    say(
      'Our CEO looks a little pale: can you make the picture slightly warmer and more saturated?',
      segment('interview', { temperature: more, saturation: more, brightness: 0 }),
      length(600),
    ),
    say(
      'Good, and a bit darker as well.',
      segment('interview', { brightness: less, temperature: above(0), saturation: above(0) }),
      length(600),
    ),
  ),
  talk(
    'reference',
    'lesson',
    say(
      'Set the webcam to 80% opacity.',
      segment('webcam', { opacity: 0.8, width: 0.25, height: 0.25 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
    say(
      'Now move it to the bottom left corner.',
      segment('webcam', { x: below(0.4), y: above(0.6), opacity: 0.8, width: 0.25, height: 0.25 }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
  talk(
    'question',
    'lesson',
    say('How loud is the music set right now?', answers('30')),
    say('And how long is the narration?', answers(['28', '0:28', 'twenty-eight'])),
  ),
  talk(
    'ambiguous',
    'promo',
    say('Change the text to "Doors open Monday".', asks()),
    say(
      'The last one.',
      segment("'Doors open Monday'", { at: 20, end: 24 }),
      gone("'Visit our shop'"),
      textCount(3),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  talk(
    'export',
    'promo',
    say('Looks ready to ship. Export it in 720p, please.', exports('mp4', { shortSide: 720 }), unchanged),
  ),
  talk(
    'capability',
    'slides',
    say('Add a voiceover that says "Welcome to your new home".', needs('generate_voice'), unchanged),
  ),
];
