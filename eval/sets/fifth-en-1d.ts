// English conversations: transitions, looks, places, shapes, corrections and what words point at.
import { either } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
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
import { above, oneOf } from '../rules.ts';

const chat = writer('en', 'h-en1');

const TRANSITION: readonly Conversation[] = [
  chat(
    'transition',
    'trip',
    say(
      'crossfades between all the clips pls',
      transitions(2, 'crossfade'),
      clips('city', 'beach', 'forest'),
      length(26, 1.1),
    ),
    say('make them one and a half seconds long', transitions(2, 'crossfade', 1.5), clips('city', 'beach', 'forest')),
  ),
  chat(
    'transition',
    'trip',
    say(
      'fade in from black at the start and fade to black at the end',
      film({ fadeIn: above(0), fadeOut: above(0) }),
      transitions(0),
      length(26),
    ),
  ),
];

const LOOK: readonly Conversation[] = [
  chat(
    'look',
    'trip',
    say(
      'black and white, the entire film',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      length(26),
    ),
  ),
];

const PLACE: readonly Conversation[] = [];

const CANVAS: readonly Conversation[] = [
  chat('canvas', 'slides', say('square format', canvas(1080, 1080), length(20), clipCount(5))),
];

const CORRECTION: readonly Conversation[] = [
  chat(
    'correction',
    'twoSongs',
    say('calm piano as background music', segment('calm piano', { role: 'bgm', at: 0, end: 26 }), gone('beat')),
    say('no, the other one', segment('beat', { role: 'bgm', at: 0, end: 26 }), gone('calm piano')),
  ),
  chat(
    'correction',
    'trip',
    say('title "Hollidays" on the first 3 seconds', segment("'Hollidays'", { at: 0, end: 3 }), length(26)),
    say('oops, one l: "Holidays"', segment("'Holidays'", { at: 0, end: 3, text: 'Holidays' }), textCount(1)),
    say('make that five seconds', segment("'Holidays'", { at: 0, end: 5 }), textCount(1), length(26)),
  ),
];

const REFERENCE: readonly Conversation[] = [
  chat(
    'reference',
    'trip',
    say('reverse the last clip', segment('forest', { reversed: true }), untouched('city', 'beach')),
    say(
      'and play it at half speed',
      segment('forest', { speed: 0.5, seconds: 12, reversed: true }),
      untouched('city', 'beach'),
      length(32),
    ),
    say(
      'do the same slow-down to the first one',
      segment('city', { speed: 0.5, seconds: 20, reversed: false }),
      untouched('beach'),
      length(42),
    ),
  ),
  chat(
    'reference',
    'trip',
    say(
      'keep the beach scene as it is and speed up the other two 2x',
      untouched('beach'),
      segment('city', {
        speed: 2,
        seconds: 5,
      }),
      segment('forest', { speed: 2, seconds: 3 }),
      length(18),
    ),
  ),
  chat(
    'reference',
    'pieces',
    say('delete the second to last piece', clipCount(3), segment('#3', { from: 10 }), length(15)),
    say(
      'the final one should be two seconds shorter',
      segment('#3', { seconds: 3 }),
      segment('#1', { seconds: 5 }),
      length(13),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...TRANSITION,
  ...LOOK,
  ...PLACE,
  ...CANVAS,
  ...CORRECTION,
  ...REFERENCE,
];
