import { asks } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clips, gone, length, segment, textCount, untouched } from '../properties.ts';
import { above, below, between, near, oneOf } from '../rules.ts';

const on = writer('en', 'p4ea5');
const TRIP = ['city', 'beach', 'forest'] as const;
const SLIDES = ['kitchen', 'garden', 'pool', 'dog', 'sunset'] as const;
const PROMO = ["'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"] as const;

const TEXT: readonly Conversation[] = [
  on(
    'text',
    'trip',
    say(
      'Add the title "Anna & Tom" at the start.',
      segment("'Anna & Tom'", { text: 'Anna & Tom', at: 0, end: 3 }),
      textCount(1),
      untouched(...TRIP),
      length(26),
    ),
    say('Make it gold, please.', segment("'Anna & Tom'", { color: near('#F0C828', 100), at: 0, end: 3 }), textCount(1)),
  ),
  on(
    'text',
    'promo',
    say(
      'Change "Summer Sale" to "Autumn Sale".',
      segment("'Autumn Sale'", { text: 'Autumn Sale', at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      'make the "Visit our shop" text yellow',
      segment("'Visit our shop'", { color: near('#F8E010'), at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
  ),
  on(
    'text',
    'short',
    say(
      'put the second caption in red',
      segment("'He never gives up'", { color: near('#E01818'), at: 5, end: 9 }),
      untouched("'Watch this trick'", "'See you next time'"),
    ),
  ),
  on(
    'text',
    'trip',
    say(
      'I’d like the words “See you in June” to appear over the last four seconds.',
      segment("'See you in June'", { text: 'See you in June', at: 22, end: 26 }),
      textCount(1),
      untouched(...TRIP),
    ),
  ),
  on(
    'text',
    'slides',
    say(
      'Write "Grand opening on Friday" at the bottom of the kitchen picture.',
      segment("'Grand opening on Friday'", { at: between(0, 1), end: between(2.5, 4.3), y: above(0.6) }),
      textCount(1),
      length(20),
      untouched(...SLIDES),
    ),
  ),
  on(
    'text',
    'short',
    say(
      'delete the last caption',
      gone("'See you next time'"),
      textCount(2),
      untouched("'Watch this trick'", "'He never gives up'", 'skate', 'beat'),
    ),
  ),
  on(
    'text',
    'promo',
    say(
      'Leave "Up to 50% off" on screen two seconds longer',
      segment("'Up to 50% off'", { at: 10, end: 16 }),
      untouched("'Summer Sale'", "'Visit our shop'"),
      length(24),
    ),
  ),
  on(
    'text',
    'lesson',
    say(
      'Add "Lesson 3: Volcanoes" as a title for the first five seconds',
      segment("'Lesson 3: Volcanoes'", { text: 'Lesson 3: Volcanoes', at: 0, end: 5 }),
      textCount(1),
      untouched('screen', 'webcam', 'narration', 'calm piano'),
    ),
    say(
      'And put "Homework: page 42" in the top left corner from 0:20 to the end.',
      segment("'Homework: page 42'", { at: 20, end: 30, x: below(0.5), y: below(0.4) }),
      textCount(2),
      untouched("'Lesson 3: Volcanoes'"),
    ),
  ),
  on(
    'text',
    'trip',
    say(
      'subtitle "Here we go" from 0:03 to 0:06',
      segment("'Here we go'", { role: oneOf('subtitle'), text: 'Here we go', at: 3, end: 6 }),
      textCount(1),
      untouched(...TRIP),
    ),
  ),
];

const AMBIGUOUS: readonly Conversation[] = [
  on(
    'ambiguous',
    'twoSongs',
    say('Please put some music under the film.', asks('calm', 'beat')),
    say('The beat, please.', segment('beat', { role: 'bgm', at: 0, end: 26 }), gone('calm piano'), untouched(...TRIP)),
  ),
  on(
    'ambiguous',
    'trip',
    say('delete the clip', asks()),
    say('the forest', clips('city', 'beach'), length(20), untouched('city', 'beach')),
  ),
  on(
    'ambiguous',
    'promo',
    say('One of the texts has to go.', asks()),
    say(
      'The one that says "Up to 50% off".',
      gone("'Up to 50% off'"),
      textCount(2),
      untouched("'Summer Sale'", "'Visit our shop'"),
      length(24),
    ),
  ),
  on(
    'ambiguous',
    'talk',
    say('Can you make it shorter?', asks()),
    say('Down to five minutes, please.', clips('interview'), length(300)),
  ),
];

const HISTORY: readonly Conversation[] = [
  on(
    'history',
    'trip',
    say('Remove the forest.', clips('city', 'beach'), length(20)),
    say('Oh no, undo that please!', asAfter(0)),
  ),
  on(
    'history',
    'slides',
    say('turn the music up to 60%', segment('calm piano', { volume: 0.6 }), untouched(...SLIDES)),
    say('remove the dog photo', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
    say('Take back the last two changes.', asAfter(0)),
  ),
  on(
    'history',
    'promo',
    say('Turn the song down to 30 percent', segment('song', { volume: 0.3 }), untouched(...TRIP, ...PROMO)),
    say('Make the Summer Sale title orange', segment("'Summer Sale'", { color: near('#FF9000') })),
    say('Go back one step', asAfter(1)),
    say('On second thought, redo that.', asAfter(2)),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TEXT, ...AMBIGUOUS, ...HISTORY];
