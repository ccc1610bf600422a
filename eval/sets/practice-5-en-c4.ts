import { either } from '../answers.ts';
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
import { above, below, more, oneOf } from '../rules.ts';

const one = writer('en', 'p5ec4');

const ARRANGE = [
  one(
    'arrange',
    'trip',
    say('swap beach and forest', clips('city', 'forest', 'beach'), length(26), untouched('city', 'beach', 'forest')),
  ),
  one(
    'arrange',
    'trip',
    say(
      "I'd rather start with the forest shot, then the rest in the order it's in now",
      clips('forest', 'city', 'beach'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  one(
    'arrange',
    'pieces',
    say(
      'Put piece 4 right before piece 2',
      clipCount(4),
      segment('#1', { from: 20, to: 25 }),
      segment('#2', { from: 10, to: 15 }),
      segment('#3', { from: 0, to: 5 }),
      segment('#4', { from: 30, to: 35 }),
      length(20),
    ),
  ),
  one(
    'arrange',
    'slides',
    say(
      'show the photos in the opposite order, last one first',
      clips('sunset', 'dog', 'pool', 'garden', 'kitchen'),
      everyClip({ seconds: 4 }),
      length(20),
      untouched('calm piano'),
    ),
  ),
  one(
    'arrange',
    'trip',
    say(
      'split the city clip at 4 seconds',
      clips('city', 'city', 'beach', 'forest'),
      segment('city', { from: 0, to: 4 }),
      segment('city/2', { from: 4, to: 10 }),
      length(26),
    ),
    say(
      'now move the second half of it to after the beach',
      clips('city', 'beach', 'city', 'forest'),
      segment('city', { from: 0, to: 4 }),
      segment('city/2', { from: 4, to: 10 }),
      length(26),
    ),
  ),
];

const TIME = [
  one(
    'time',
    'trip',
    say(
      'play the beach clip at double speed',
      segment('beach', { speed: 2, seconds: 5, from: 0 }),
      length(21),
      untouched('city', 'forest'),
    ),
    say(
      'hm no, back to normal speed with that one',
      segment('beach', { speed: 1, seconds: 10 }),
      length(26),
      untouched('city', 'forest'),
    ),
  ),
  one(
    'time',
    'pieces',
    say(
      'run the last piece backwards',
      segment('#4', { reversed: true, from: 10, to: 15 }),
      untouched('#1', '#2', '#3'),
      length(20),
    ),
  ),
  one(
    'time',
    'trip',
    say(
      'freeze on the very last frame of the film for 3 extra seconds',
      clips('city', 'beach', 'forest', 'forest'),
      length(29),
      segment('#4', {
        seconds: 3,
        freeze: (value) => (value !== undefined && value > 6.8 ? undefined : `holds ${value}`),
      }),
      untouched('city', 'beach'),
    ),
  ),
];

const TRANSITION = [
  one(
    'transition',
    'trip',
    say(
      'crossfades between all the clips, one second each',
      transitions(2, ['crossfade', 'crossfade_slow'], 1),
      clips('city', 'beach', 'forest'),
    ),
  ),
  one(
    'transition',
    'promo',
    say(
      'no more transitions, hard cuts only',
      transitions(0),
      clips('city', 'beach', 'forest'),
      length(24),
      textCount(3),
      untouched('song'),
    ),
  ),
  one(
    'transition',
    'trip',
    say(
      'fade through black from city into beach',
      segment('beach', { transition: oneOf('fade_black', 'dip_to_black') }),
      transitions(1),
      clips('city', 'beach', 'forest'),
    ),
    say(
      'same thing between beach and forest',
      transitions(2, ['fade_black', 'dip_to_black']),
      clips('city', 'beach', 'forest'),
    ),
  ),
];

const PLACE = [
  one(
    'place',
    'lesson',
    say(
      'Move the webcam to the top right corner.',
      segment('webcam', { x: above(0.6), y: below(0.4), width: 0.25, height: 0.25 }),
      untouched('screen', 'narration', 'calm piano'),
      length(30),
    ),
    say(
      'and make it half see-through',
      segment('webcam', { opacity: 0.5, x: above(0.6), y: below(0.4), width: 0.25 }),
      untouched('screen'),
    ),
  ),
  one(
    'place',
    'trip',
    say(
      'rotate the city clip 90 degrees clockwise, i filmed it sideways',
      segment('city', { rotation: oneOf(90, -270), seconds: 10 }),
      untouched('beach', 'forest'),
      length(26),
    ),
  ),
];

const CANVAS = [
  one(
    'canvas',
    'trip',
    say('make it vertical for tiktok', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
    say('hmm, square after all', canvas(1080, 1080), clips('city', 'beach', 'forest'), length(26)),
  ),
  one(
    'canvas',
    'short',
    say('I need this in 16:9 for my YouTube channel', canvas(1920, 1080), length(15), textCount(3), untouched('beat')),
  ),
];

const LOOK = [
  one(
    'look',
    'trip',
    say(
      'black and white for the forest clip, leave the others in colour',
      either(segment('forest', { preset: oneOf('mono', 'noir') }), segment('forest', { saturation: below(-0.95) })),
      untouched('city', 'beach'),
      length(26),
    ),
  ),
  one(
    'look',
    'slides',
    say('vintage look on all the pictures', everyClip({ preset: 'vintage', seconds: 4 }), length(20), transitions(4)),
  ),
  one(
    'look',
    'pieces',
    say(
      'The second piece is way too dark, can you brighten it?',
      segment('#2', { brightness: above(0), from: 0, seconds: 5 }),
      untouched('#1', '#3', '#4'),
    ),
    say('a bit more', segment('#2', { brightness: more, seconds: 5 }), untouched('#1', '#3', '#4')),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...ARRANGE,
  ...TIME,
  ...TRANSITION,
  ...PLACE,
  ...CANVAS,
  ...LOOK,
];
