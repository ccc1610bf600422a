import { type Conversation, say, writer } from '../conversation.ts';
import { film, length, segment, textCount, transitions, untouched } from '../properties.ts';
import { asBefore, more, near } from '../rules.ts';

const talk = writer('en', 'h-en2c');
const _SOFT = ['crossfade', 'crossfade_slow', 'crossfade_fast'];
const _BLACK = ['dip_to_black', 'fade_black'];
const _PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset'];
const _CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const TRIP = ['city', 'beach', 'forest'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      'add the title "Our Trip" at the start',
      segment("'Our Trip'", { at: 0, end: 3 }),
      textCount(1),
      untouched(...TRIP),
    ),
    say('make it yellow', segment("'Our Trip'", { color: near('#FFE000', 60), at: 0, end: 3 }), textCount(1)),
    say('and bigger', segment("'Our Trip'", { size: more, color: asBefore }), untouched(...TRIP)),
    say('keep it on screen until second five', segment("'Our Trip'", { at: 0, end: 5, size: asBefore }), length(26)),
  ),
  talk(
    'text',
    'empty',
    say(
      'make a title card that says "Coming soon"',
      segment("'Coming soon'", { at: 0, text: 'Coming soon' }),
      textCount(1),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'fade the whole video in from black and out to black, 1s each',
      film({ fadeIn: 1, fadeOut: 1 }),
      transitions(2, 'crossfade', 1),
      length(24),
    ),
  ),
];
