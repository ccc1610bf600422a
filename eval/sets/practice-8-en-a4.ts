// Practice conversations in English: what refers to what is there or was said, questions, and what cannot be done.
import { answers } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, length, segment, textCount, untouched } from '../properties.ts';
import { above, less, more, near } from '../rules.ts';

const talk = writer('en', 'p8');

const RELATIVE: readonly Conversation[] = [
  talk(
    'relative',
    'promo',
    say('music a bit quieter', segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
    say(
      'even quieter than that',
      segment('song', { volume: less }),
      segment('song', { volume: above(0) }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'relative',
    'promo',
    say(
      'make the Summer Sale title larger',
      segment("'Summer Sale'", { size: more }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say(
      'hm a little smaller again',
      segment("'Summer Sale'", { size: less }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'relative',
    'promo',
    say(
      'the line about 50% should stay on a second longer',
      segment("'Up to 50% off'", { at: 10, end: 15 }),
      untouched("'Summer Sale'", "'Visit our shop'"),
      length(24),
    ),
  ),
  talk(
    'relative',
    'trip',
    say(
      'play the beach one slower',
      segment('beach', { speed: less, seconds: more, from: 0, to: 10 }),
      untouched('city', 'forest'),
    ),
  ),
];

const BLUE = near('#1050F0', 100);

const CORRECTION: readonly Conversation[] = [
  talk(
    'correction',
    'promo',
    say('make the first title blue', segment("'Summer Sale'", { color: BLUE })),
    say(
      'no wait, the second one',
      segment("'Summer Sale'", { color: '#FFFFFF' }),
      segment("'Up to 50% off'", { color: BLUE }),
      untouched("'Visit our shop'"),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('Shorten city to 5 seconds', segment('city', { seconds: 5, from: 0 }), length(21)),
    say('actually 7', segment('city', { seconds: 7, from: 0 }), untouched('beach', 'forest'), length(23)),
  ),
  talk(
    'correction',
    'short',
    say("add 'Wow!' at 6 seconds", segment("'Wow!'", { at: 6 }), textCount(4)),
    say('not 6, 8 i mean', segment("'Wow!'", { at: 8 }), textCount(4)),
  ),
  talk(
    'correction',
    'slides',
    say('take out the dog', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
    say('oh no not the dog, the pool!', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
  ),
];

const REFERENCE: readonly Conversation[] = [
  talk(
    'reference',
    'trip',
    say('trim the city shot to 4 seconds', segment('city', { seconds: 4 }), length(20)),
    say('and mute it', segment('city', { volume: 0, seconds: 4 }), untouched('beach', 'forest')),
    say('now put it last', clips('beach', 'forest', 'city'), segment('city', { at: 16, volume: 0 }), length(20)),
  ),
  talk(
    'reference',
    'promo',
    say(
      'The one that says Visit our shop - make it green',
      segment("'Visit our shop'", { color: near('#20B030') }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
    say(
      'put a shadow on it too',
      segment("'Visit our shop'", { shadowed: true, color: near('#20B030') }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  talk(
    'reference',
    'slides',
    say('the picture after the pool, get rid of it', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
  ),
  talk(
    'reference',
    'pieces',
    say(
      'remove the next-to-last piece',
      clipCount(3),
      untouched('#1', '#2', '#4'),
      segment('#3', { from: 10, to: 15 }),
      length(15),
    ),
  ),
];

const QUESTION: readonly Conversation[] = [
  talk(
    'question',
    'trip',
    say('how long is my video right now?', answers(['26', '0:26'])),
    say('and how long is the beach clip?', answers('10')),
  ),
  talk(
    'question',
    'promo',
    say('What text have I got in there?', answers('Summer Sale', 'Up to 50% off', 'Visit our shop')),
  ),
  talk(
    'question',
    'short',
    say('what shape is this video', answers(['9:16', '1080', 'vertical', 'portrait', 'upright'])),
  ),
  talk('question', 'empty', say('so what can you actually do for me?', answers(['cut', 'trim', 'edit', 'clip']))),
  talk(
    'question',
    'trip',
    say('mute the forest', segment('forest', { volume: 0 }), untouched('city', 'beach')),
    say('what did you just change?', answers('forest')),
  ),
  talk('question', 'recording', say('How long is the recording I uploaded?', answers(['10', '600']))),
];

export const CONVERSATIONS: readonly Conversation[] = [...RELATIVE, ...CORRECTION, ...REFERENCE, ...QUESTION];
