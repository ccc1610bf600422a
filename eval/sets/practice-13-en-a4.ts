// Practice conversations in English: texts, transitions.
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, gone, length, noneOf, segment, textCount, transitions, untouched } from '../properties.ts';
import { above, asBefore, below, between, less, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p13e4');
const CROSSFADES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      "Write 'The End' across the last four seconds, in yellow",
      segment("'The End'", { at: 22, end: 26, color: near('#FFE000') }),
      textCount(1),
      length(26),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'it says Summer Sale, make that Winter Sale',
      segment("'Winter Sale'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'move «Visit our shop» to the bottom of the picture',
      segment("'Visit our shop'", { y: above(0.65), at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'Delete the second title',
      gone("'Up to 50% off'"),
      textCount(2),
      untouched("'Summer Sale'", "'Visit our shop'", 'city', 'beach', 'forest'),
      length(24),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'captions: white letters on a black box',
      ...['Watch this trick', 'He never gives up', 'See you next time'].map((cue) =>
        segment(`'${cue}'`, { color: near('#FFFFFF', 20), background: near('#000000', 40) }),
      ),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'change the second caption to "He never quits"',
      segment("'He never quits'", { at: 5, end: 9, role: 'subtitle' }),
      gone("'He never gives up'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'short',
    say('lose all the captions', noneOf('subtitle'), textCount(0), untouched('skate', 'beat'), length(15)),
  ),
  talk(
    'text',
    'lesson',
    say(
      'From 0:05 to 0:12 put "Step 1: open the settings" in the bottom left',
      segment("'Step 1: open the settings'", { at: 5, end: 12, x: below(0.5), y: above(0.6) }),
      textCount(1),
      untouched('screen', 'webcam', 'narration'),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      'caption the city clip with "Day one" and the beach clip with "Day two", each for as long as its clip is on',
      segment("'Day one'", { at: 0, end: 10 }),
      segment("'Day two'", { at: 10, end: 20 }),
      textCount(2),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'text',
    'talk',
    say(
      'Lower third `Anna Weber, founder` from 0:10 till 0:16',
      segment("'Anna Weber, founder'", { at: 10, end: 16, y: above(0.6) }),
      textCount(1),
      length(600),
    ),
  ),
  talk(
    'text',
    'slides',
    say(
      'type ‘Garden party’ over the garden picture',
      segment("'Garden party'", { at: 4, end: between(7, 8) }),
      textCount(1),
      untouched('garden', 'kitchen'),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'first title should appear letter by letter like on a typewriter',
      segment("'Summer Sale'", { animationIn: 'typewriter', at: 0, end: 3 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'text',
    'twoSongs',
    say(
      'add the text "hello from Lisbon" at 0:05 for 4 seconds',
      segment("'hello from Lisbon'", { at: 5, end: 9 }),
      textCount(1),
      length(26),
    ),
    say('put it at the top', segment("'hello from Lisbon'", { y: below(0.35), at: 5, end: 9 })),
    say('blue please', segment("'hello from Lisbon'", { color: near('#1E60F0', 115), y: asBefore })),
  ),
  talk(
    'text',
    'single',
    say(
      'Place my clip and write "Grand opening" over its first two seconds',
      clips('city'),
      length(12),
      segment("'Grand opening'", { at: 0, end: 2 }),
    ),
    say('smaller letters', segment("'Grand opening'", { size: less, at: 0, end: 2 }), untouched('city')),
  ),
  talk(
    'transition',
    'trip',
    say(
      'crossfade between all the clips',
      transitions(2, CROSSFADES),
      clips('city', 'beach', 'forest'),
      length(25.75, 0.8),
    ),
  ),
  talk(
    'transition',
    'trip',
    say(
      'a whip transition from city to beach, nothing at the other cut',
      transitions(1, ['whip_left', 'whip_right']),
      segment('beach', { transition: oneOf('whip_left', 'whip_right') }),
      length(26, 0.6),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'All transitions out, straight cuts only.',
      transitions(0),
      clips('city', 'beach', 'forest'),
      length(24),
      textCount(3),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'half a second is enough for the crossfades',
      transitions(2, 'crossfade', 0.5),
      clips('city', 'beach', 'forest'),
      length(24, 0.6),
    ),
  ),
  talk(
    'transition',
    'slides',
    say(
      'between pool and dog use a dip to white instead of the crossfade',
      segment('dog', { transition: oneOf('dip_to_white', 'fade_white') }),
      segment('garden', { transition: 'crossfade' }),
      segment('sunset', { transition: 'crossfade' }),
      transitions(4),
      length(20),
    ),
  ),
  talk('transition', 'pieces', say('glitch on every cut, 0.3s', transitions(3, 'glitch', 0.3), length(20, 0.6))),
  talk(
    'transition',
    'trip',
    say(
      'have the forest open up in a circle, coming from the beach',
      segment('forest', { transition: 'circle_open' }),
      transitions(1),
      length(26, 0.6),
    ),
  ),
  talk(
    'transition',
    'promo',
    say(
      'make it a hard cut from beach to forest but keep the other transition',
      transitions(1, 'crossfade', 1),
      segment('forest', { transition: 'none' }),
      segment('beach', { transition: 'crossfade' }),
      length(24),
    ),
  ),
];
