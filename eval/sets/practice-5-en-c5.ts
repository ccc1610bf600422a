import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, length, segment, untouched } from '../properties.ts';
import { asBefore, by, less, more, near } from '../rules.ts';

const one = writer('en', 'p5ec5');

const RELATIVE = [
  one(
    'relative',
    'promo',
    say("music's a touch too loud", segment('song', { volume: less, end: 24 }), untouched('city', 'beach', 'forest')),
    say('still too loud', segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
    say("ok now it's too quiet, up a little", segment('song', { volume: more }), untouched('city', 'beach', 'forest')),
  ),
  one(
    'relative',
    'trip',
    say(
      'beach 2 seconds shorter please',
      segment('beach', { seconds: by(-2), speed: 1 }),
      length(24),
      untouched('city', 'forest'),
    ),
    say('give it one second back', segment('beach', { seconds: 9, speed: 1 }), length(25), untouched('city', 'forest')),
  ),
  one(
    'relative',
    'promo',
    say(
      "make 'Summer Sale' a bit bigger",
      segment("'Summer Sale'", { size: more, at: 0, end: 3 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say(
      'and move it a little higher up',
      segment("'Summer Sale'", { y: less, size: asBefore }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  one(
    'relative',
    'slides',
    say(
      'Each picture should stay on screen one second longer.',
      everyClip({ seconds: by(1) }),
      length(25),
      clipCount(5),
    ),
  ),
];

const REFERENCE = [
  one(
    'reference',
    'trip',
    say(
      'turn down the volume of the first clip',
      segment('city', { volume: less, seconds: 10 }),
      untouched('beach', 'forest'),
    ),
    say('now the same for the last one', segment('forest', { volume: less }), untouched('city', 'beach')),
    say(
      'and the one in the middle, mute it completely',
      segment('beach', { volume: 0 }),
      untouched('city', 'forest'),
      length(26),
    ),
  ),
  one(
    'reference',
    'slides',
    say('remove the second to last picture', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
  ),
  one(
    'reference',
    'promo',
    say(
      'the text that comes on at 10 seconds should be green',
      segment("'Up to 50% off'", { color: near('#20C040'), at: 10, end: 14 }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
  ),
  one(
    'reference',
    'trip',
    say(
      'reverse whichever clip is playing at 0:15',
      segment('beach', { reversed: true, seconds: 10 }),
      untouched('city', 'forest'),
      length(26),
    ),
  ),
  one(
    'reference',
    'pieces',
    say(
      'make the shot at second 7 sepia',
      segment('#2', { preset: 'sepia', from: 0, seconds: 5 }),
      untouched('#1', '#3', '#4'),
      length(20),
    ),
    say('that one and the one after it can go', clipCount(2), segment('#1', { from: 20 }), segment('#2', { from: 10 })),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...RELATIVE, ...REFERENCE];
