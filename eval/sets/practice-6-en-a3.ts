// Words on screen, transitions and looks, in English.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, gone, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { asBefore, below, between, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p6ea');

const YELLOW = near('#FFD700');
const grey = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: -1 }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      'put “Our Holiday” on screen at the start',
      segment("'Our Holiday'", { at: 0, seconds: between(2, 6) }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      "change 'Summer Sale' to 'Winter Sale'",
      segment("'Winter Sale'", { text: 'Winter Sale', at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'", 'city', 'song'),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'colour the discount line yellow',
      segment("'Up to 50% off'", { color: YELLOW, at: 10, end: 14 }),
      untouched("'Summer Sale'", "'Visit our shop'", 'city', 'beach', 'forest'),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'Delete the middle caption',
      gone("'He never gives up'"),
      textCount(2),
      untouched("'Watch this trick'", "'See you next time'", 'skate', 'beat'),
      length(15),
    ),
    say(
      'the other two need to be larger and white on a black box',
      segment("'Watch this trick'", { size: more, color: near('#FFFFFF'), background: near('#000000') }),
      segment("'See you next time'", { size: more, color: near('#FFFFFF'), background: near('#000000') }),
      textCount(2),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      'write «The End» during the last three seconds',
      segment("'The End'", { at: 23, end: 26 }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      'Show the title "Lesson 1: Basics" from 0:02 until 0:07 at the top of the picture',
      segment("'Lesson 1: Basics'", { at: 2, end: 7, y: below(0.4) }),
      textCount(1),
      untouched('screen', 'webcam', 'narration', 'calm piano'),
    ),
  ),
  talk(
    'text',
    'slides',
    say(
      'on the dog picture write "Good boy"',
      segment("'Good boy'", { at: 12, end: between(14, 16) }),
      textCount(1),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
  ),

  talk(
    'transition',
    'trip',
    say(
      'crossfades between all the clips, one second long',
      transitions(2, ['crossfade', 'crossfade_slow'], 1),
      clips('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'Hard cuts only, please: no transitions at all',
      transitions(0),
      clips('city', 'beach', 'forest'),
      length(24),
      textCount(3),
    ),
  ),
  talk(
    'transition',
    'slides',
    say(
      'instead of dissolving, the pictures should slide to the left',
      transitions(4, ['slide_left', 'smooth_left']),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
  ),
  talk(
    'transition',
    'pieces',
    say(
      'dip to black between piece two and piece three',
      transitions(1, ['dip_to_black', 'fade_black']),
      segment('#3', { transition: oneOf('dip_to_black', 'fade_black') }),
      clipCount(4),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'drop the transition into the forest, the other one can stay',
      transitions(1, 'crossfade', 1),
      segment('forest', { transition: 'none' }),
      untouched('city', 'beach'),
      clips('city', 'beach', 'forest'),
      length(24),
    ),
  ),

  talk('look', 'trip', say('beach clip in black and white', grey('beach'), untouched('city', 'forest'), length(26))),
  talk(
    'look',
    'promo',
    say('More contrast on the city shot', segment('city', { contrast: more }), untouched('beach', 'forest')),
    say('and brighten it too', segment('city', { brightness: more, contrast: asBefore }), untouched('beach', 'forest')),
  ),
  talk(
    'look',
    'lesson',
    say(
      'I filmed the webcam part in front of a green screen, key the green out',
      segment('webcam', { key: near('#00D000', 110), width: asBefore }),
      untouched('screen', 'narration'),
    ),
  ),
];
