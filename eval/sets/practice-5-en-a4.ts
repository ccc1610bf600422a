import { answers, either, exports, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, asBefore, below, less, more, oneOf } from '../rules.ts';

const of = writer('en', 'p5ea4');

/** A museum curator: films for the galleries and the web site. */
export const CONVERSATIONS: readonly Conversation[] = [
  of(
    'combine',
    'uploads',
    say(
      'Would you kindly place forest.webm and beach.mov on the timeline, in that order? No music, please.',
      clips('forest', 'beach'),
      length(18),
      gone('song'),
    ),
  ),
  of(
    'slideshow',
    'slides',
    say(
      'Every photograph should stay on screen for six seconds instead of four.',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      everyClip({ seconds: 6 }),
      transitions(4, 'crossfade'),
      length(30),
      segment('calm piano', { at: 0, end: 30 }),
    ),
  ),
  of(
    'trim',
    'trip',
    say(
      'Please remove the section from second 8 to second 13.',
      clips('city', 'beach', 'forest'),
      segment('city', { from: 0, to: 8 }),
      segment('beach', { from: 3, to: 10 }),
      untouched('forest'),
      length(21),
    ),
  ),
  of(
    'trim',
    'twoSongs',
    say(
      'Let the city shot run on for two more seconds, there is some unused footage at its end.',
      segment('city', { from: 0, to: 12 }),
      clips('city', 'beach', 'forest'),
      untouched('beach', 'forest'),
      length(28),
    ),
  ),
  of(
    'arrange',
    'lesson',
    say(
      'Remove the webcam picture entirely.',
      gone('webcam'),
      untouched('screen', 'narration', 'calm piano'),
      length(30),
    ),
  ),
  of(
    'sound',
    'lesson',
    say(
      'Could you reduce the background noise in the narration?',
      segment('narration', { denoise: true }),
      untouched('screen', 'webcam', 'calm piano'),
      length(30),
    ),
  ),
  of(
    'text',
    'trip',
    say(
      'Please show "Room 3: The Dutch Masters" in the lower left corner for as long as the beach clip is on screen.',
      segment("'Room 3: The Dutch Masters'", {
        text: 'Room 3: The Dutch Masters',
        at: 10,
        end: 20,
        x: below(0.5),
        y: above(0.6),
      }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  of(
    'relative',
    'promo',
    say(
      'All three titles are too large; please set them in a smaller size.',
      segment("'Summer Sale'", { size: less, at: 0, end: 3 }),
      segment("'Up to 50% off'", { size: less, at: 10, end: 14 }),
      segment("'Visit our shop'", { size: less, at: 20, end: 24 }),
      textCount(3),
      untouched('city', 'beach', 'forest', 'song'),
    ),
  ),
  of(
    'transition',
    'slides',
    say(
      'Lengthen every crossfade to one second.',
      transitions(4, 'crossfade', 1),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      everyClip({ seconds: 4 }),
      length(20),
    ),
  ),
  of(
    'transition',
    'trip',
    say(
      'Insert a wipe to the left between the beach and the forest clip.',
      transitions(1, 'wipe_left'),
      segment('forest', { transition: 'wipe_left' }),
      clips('city', 'beach', 'forest'),
      untouched('city'),
    ),
  ),
  of(
    'look',
    'promo',
    say(
      'Brighten the forest clip slightly.',
      segment('forest', { brightness: more, from: 0, to: 8 }),
      untouched('city', 'beach', 'song', "'Visit our shop'"),
      length(24),
    ),
  ),
  of(
    'place',
    'lesson',
    say(
      'Move the webcam picture to the upper left corner.',
      segment('webcam', { x: below(0.4), y: below(0.4), width: asBefore, height: asBefore }),
      untouched('screen', 'narration', 'calm piano'),
      length(30),
    ),
    say(
      'And make it a little smaller, please.',
      segment('webcam', { width: less, height: less, x: below(0.4), y: below(0.4) }),
      untouched('screen', 'narration', 'calm piano'),
      length(30),
    ),
  ),
  of(
    'place',
    'lesson',
    say(
      'I would like the webcam picture to be half transparent.',
      segment('webcam', { opacity: 0.5, x: asBefore, y: asBefore, width: asBefore, height: asBefore }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),
  of(
    'canvas',
    'promo',
    say(
      'The display in our gallery is 4:3, so please change the film to that format.',
      canvas(1440, 1080),
      clips('city', 'beach', 'forest'),
      textCount(3),
      length(24),
    ),
  ),
  of(
    'compound',
    'promo',
    say(
      'Please delete "Up to 50% off", change "Visit our shop" to "Open until 6 pm", set the music to 25 percent, make ' +
        'the city clip a little warmer, and let the film begin with a one-second fade from black.',
      gone("'Up to 50% off'"),
      segment("'Open until 6 pm'", { text: 'Open until 6 pm', at: 20, end: 24 }),
      gone("'Visit our shop'"),
      textCount(2),
      segment('song', { volume: 0.25 }),
      either(segment('city', { temperature: more }), segment('city', { preset: 'warm' })),
      film({ fadeIn: 1 }),
      untouched('beach', 'forest', "'Summer Sale'"),
      length(24),
    ),
  ),
  of(
    'correction',
    'slides',
    say(
      'Set the kitchen photograph to black and white.',
      either(segment('kitchen', { preset: oneOf('mono', 'noir') }), segment('kitchen', { saturation: -1 })),
      untouched('garden', 'pool', 'dog', 'sunset', 'calm piano'),
    ),
    say(
      'Forgive me, I meant the garden.',
      either(segment('garden', { preset: oneOf('mono', 'noir') }), segment('garden', { saturation: -1 })),
      segment('kitchen', { preset: 'none', saturation: 0 }),
      untouched('pool', 'dog', 'sunset', 'calm piano'),
    ),
  ),
  of(
    'reference',
    'trip',
    say(
      'Trim the last clip to four seconds.',
      segment('forest', { seconds: 4, speed: 1 }),
      clips('city', 'beach', 'forest'),
      untouched('city', 'beach'),
      length(24),
    ),
    say(
      'Now move it to the beginning.',
      clips('forest', 'city', 'beach'),
      untouched('city', 'beach', 'forest'),
      length(24),
    ),
  ),
  of('question', 'slides', say('Which of the photographs have I not used yet?', answers('cake'))),
  of('refusal', 'trip', say('Please remove the fourth clip.', refuses(['3', 'three']))),
  of(
    'export',
    'slides',
    say('Kindly save a still image of the film at 0:09 as a JPG.', exports('jpg', { at: 9 }), unchanged),
  ),
];
