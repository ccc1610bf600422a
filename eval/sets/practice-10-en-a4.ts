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
import { above, below, less, more, near, oneOf, times } from '../rules.ts';

const about = writer('en', 'p10d');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLACKS = ['fade_black', 'dip_to_black'] as const;
const CLIPS = clips('city', 'beach', 'forest');

export const CONVERSATIONS: readonly Conversation[] = [
  about(
    'text',
    'promo',
    say(
      'Leave the Summer Sale headline standing until second six',
      segment("'Summer Sale'", { at: 0, end: 6 }),
      textCount(3),
      length(24),
    ),
  ),
  about(
    'text',
    'short',
    say(
      'thumbs cover the captions, shift all of them to the top of the picture',
      segment("'Watch this trick'", { y: below(0.4) }),
      segment("'He never gives up'", { y: below(0.4) }),
      segment("'See you next time'", { y: below(0.4) }),
    ),
  ),
  about(
    'text',
    'short',
    say(
      'the 2nd caption should say "Never quits"',
      segment("'Never quits'", { at: 5, end: 9 }),
      gone("'He never gives up'"),
      textCount(3),
      untouched("'Watch this trick'", "'See you next time'"),
    ),
  ),
  about(
    'text',
    'short',
    say(
      'Captions are hard to read; give each of them a black box behind the letters',
      segment("'Watch this trick'", { background: near('#000000') }),
      segment("'He never gives up'", { background: near('#000000') }),
      segment("'See you next time'", { background: near('#000000') }),
    ),
  ),
  about(
    'text',
    'promo',
    say(
      'the Summer Sale title ought to be typed out letter by letter',
      segment("'Summer Sale'", { animationIn: 'typewriter', text: 'Summer Sale' }),
      untouched("'Visit our shop'"),
    ),
  ),
  about(
    'text',
    'trip',
    say(
      'Type „Once upon a time“ at the start, and let it fade in.',
      segment("'Once upon a time'", { at: 0, animationIn: 'fade' }),
      textCount(1),
    ),
  ),
  about(
    'text',
    'promo',
    say(
      '"Visit our shop" in letters double the size',
      segment("'Visit our shop'", { size: times(2), at: 20 }),
      untouched("'Summer Sale'"),
    ),
  ),
  about(
    'text',
    'trip',
    say(
      'wind it up with “Thanks for watching” over the final 3 seconds',
      segment("'Thanks for watching'", { at: 23, end: 26 }),
      length(26),
      textCount(1),
    ),
  ),
  about(
    'text',
    'promo',
    say(
      'Park Summer Sale in the upper left corner.',
      segment("'Summer Sale'", { x: below(0.48), y: below(0.4) }),
      untouched("'Visit our shop'", "'Up to 50% off'"),
    ),
  ),
  about(
    'text',
    'lesson',
    say(
      'subtitle, 4s to 8s: "Open the settings menu"',
      segment("'Open the settings menu'", { at: 4, end: 8, role: 'subtitle' }),
      textCount(1),
    ),
  ),
  about(
    'text',
    'trip',
    say(
      '«Ciao Roma» for four seconds, beginning when the beach does',
      segment("'Ciao Roma'", { at: 10, end: 14 }),
      textCount(1),
      length(26),
    ),
  ),
  about(
    'text',
    'promo',
    say(
      'have "Up to 50% off" come on at 0:09 for three seconds',
      segment("'Up to 50% off'", { at: 9, end: 12 }),
      textCount(3),
      length(24),
    ),
  ),
  about(
    'text',
    'slides',
    say(
      'Put "Our first summer" at the foot of the frame all the way through',
      segment("'Our first summer'", { at: 0, end: 20, y: above(0.6) }),
      textCount(1),
    ),
  ),
  about(
    'transition',
    'trip',
    say(
      'My nan gets startled by hard cuts, so dissolve from each clip into the next',
      transitions(2, DISSOLVES),
      CLIPS,
    ),
  ),
  about(
    'transition',
    'trip',
    say(
      'Go through black just where the beach turns into the forest',
      transitions(1, BLACKS),
      segment('forest', { transition: oneOf<string>(...BLACKS) }),
      CLIPS,
    ),
  ),
  about(
    'transition',
    'promo',
    say('Make both crossfades last half a second.', transitions(2, 'crossfade', 0.5), CLIPS),
  ),
  about(
    'transition',
    'slides',
    say('wipe left, a full second long, at each change of picture', transitions(4, 'wipe_left', 1), clipCount(5)),
  ),
  about(
    'transition',
    'pieces',
    say(
      'a glitch where shot 1 meets shot 2, nowhere else',
      transitions(1, 'glitch'),
      segment('#2', { transition: 'glitch' }),
      clipCount(4),
    ),
  ),
  about(
    'transition',
    'slides',
    say(
      'I want a hard cut into the dog picture, the other fades are fine',
      transitions(3, 'crossfade'),
      segment('dog', { transition: 'none' }),
      length(20),
    ),
  ),
  about(
    'transition',
    'trip',
    say('The film should sink into black over its last two seconds', film({ fadeOut: 2 }), length(26), CLIPS),
  ),
  about(
    'transition',
    'uploads',
    say(
      'beach then city, with a circle opening up from the one to the other',
      clips('beach', 'city'),
      transitions(1, ['circle_open', 'circle_crop']),
    ),
  ),
  about(
    'look',
    'trip',
    say(
      'It looks icy. I want warmer tones throughout',
      either(everyClip({ preset: 'warm' }), everyClip({ temperature: above(0) })),
      length(26),
    ),
  ),
  about(
    'look',
    'short',
    say('darken the corners of the video, vignette style', segment('skate', { vignette: above(0) }), untouched('beat')),
  ),
  about(
    'look',
    'promo',
    say(
      'We play 70s covers, so a vintage look on each of the clips',
      everyClip({ preset: 'vintage' }),
      CLIPS,
      textCount(3),
    ),
  ),
  about(
    'look',
    'lesson',
    say(
      "You can't make anything out on the screen recording, lift the brightness",
      segment('screen', { brightness: more }),
      untouched('webcam', 'narration'),
    ),
  ),
  about(
    'look',
    'slides',
    say(
      'blur the kitchen photo (bills on the table!)',
      segment('kitchen', { blur: above(0) }),
      untouched('garden', 'pool', 'dog', 'sunset'),
    ),
  ),
  about(
    'look',
    'trip',
    say(
      'The greens in the forest scream. Less saturation there.',
      segment('forest', { saturation: less }),
      untouched('city', 'beach'),
    ),
  ),
  about(
    'look',
    'pieces',
    say(
      'sprinkle film grain over shots 1 and 4',
      segment('#1', { grain: above(0) }),
      segment('#4', { grain: above(0) }),
      untouched('#2', '#3'),
    ),
  ),
  about(
    'look',
    'trip',
    say('teal and orange grade on everything', everyClip({ preset: 'teal_orange' }), length(26)),
    say(
      'hmm, strip that grade off the beach',
      segment('beach', { preset: 'none' }),
      segment('city', { preset: 'teal_orange' }),
      segment('forest', { preset: 'teal_orange' }),
    ),
  ),
];
