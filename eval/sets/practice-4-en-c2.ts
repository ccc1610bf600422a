// Practice: a grandparent who writes politely and at length.
import { answers, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clips,
  everyClip,
  length,
  noneOf,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { between, more } from '../rules.ts';

const talk = writer('en', 'p4ec2');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'single',
    say(
      'I have only the one film of the city so far, but please make a start with it and put it in whole, just as it is.',
      clips('city'),
      length(12),
      segment('city', { from: 0, to: 12, speed: 1 }),
    ),
    say(
      'Lovely. Could you write "Our trip to London" on it for the first four seconds?',
      segment("'Our trip to London'", { at: 0, end: 4 }),
      textCount(1),
      untouched('city'),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Please make a slide show of my photographs, but leave out the one of the kitchen, I had not washed up yet.',
      clips('garden', 'pool', 'dog', 'sunset', 'cake'),
      length(20),
      everyClip({ seconds: 4 }),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      "Could you please take the first three seconds off the beach film? They only show my thumb, I'm afraid.",
      segment('beach', { from: 3, to: 10, seconds: 7 }),
      length(23),
      untouched('city', 'forest'),
    ),
    say(
      'And may I ask you to show the city film in full, all twelve seconds of it?',
      segment('city', { from: 0, to: 12, seconds: 12 }),
      clips('city', 'beach', 'forest'),
      length(25),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'Would you mind putting the forest film right at the beginning? The other two may stay in the order they are in.',
      clips('forest', 'city', 'beach'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'The film of the beach goes by so quickly. Would it be possible to play it at half its speed, and leave the others as they are?',
      segment('beach', { speed: 0.5, seconds: 20, from: 0, to: 10 }),
      length(36),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'sound',
    'slides',
    say(
      'My husband says that the pictures would be nicer in silence, so please take the music out altogether.',
      noneOf('bgm'),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
  ),
  talk(
    'text',
    'slides',
    say(
      'On the photograph of the garden I would like the words "Grandpa\'s roses", for as long as that picture is shown.',
      segment("'Grandpa's roses'", { at: 4, end: 8 }),
      textCount(1),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
  ),
  talk(
    'look',
    'promo',
    say(
      'I should like the whole film to look like an old brown photograph, you know, sepia.',
      everyClip({ preset: 'sepia' }),
      clips('city', 'beach', 'forest'),
      length(24),
      untouched('song', "'Summer Sale'"),
    ),
  ),
  talk(
    'canvas',
    'short',
    say(
      'This film is tall and narrow, but our television is wide. Would you please turn it into the wide format, 16:9?',
      canvas(1920, 1080),
      clips('skate'),
      length(15),
    ),
  ),
  talk(
    'compound',
    'slides',
    say(
      'If I may ask for a few things at once: take out the pool, show each of the remaining pictures for six seconds, put "Happy birthday, Rose" on the first one, and make the music a little louder.',
      clips('kitchen', 'garden', 'dog', 'sunset'),
      everyClip({ seconds: 6 }),
      length(24),
      segment("'Happy birthday, Rose'", { at: 0, end: between(2, 6) }),
      segment('calm piano', { volume: more, end: 24 }),
    ),
  ),
  talk(
    'correction',
    'trip',
    say(
      'Would you please take the beach film out again?',
      clips('city', 'forest'),
      length(16),
      untouched('city', 'forest'),
    ),
    say(
      'Oh dear, I am so sorry, I meant the forest film and not the beach!',
      clips('city', 'beach'),
      length(20),
      segment('beach', { from: 0, to: 10 }),
    ),
  ),
  talk(
    'question',
    'trip',
    say('May I ask how long my film has become by now?', answers(['26', '0:26', 'twenty-six'])),
    say('And which of the three films comes last, please?', answers('forest')),
  ),
  talk(
    'refusal',
    'trip',
    say(
      'Please cut out the part between forty seconds and fifty seconds, I look dreadful there.',
      refuses(['26', 'twenty-six']),
    ),
  ),
  talk(
    'history',
    'slides',
    say(
      'Please show every picture for seven seconds.',
      everyClip({ seconds: 7 }),
      length(35),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
    say('No, I liked it better before. Would you kindly undo that?', asAfter(0)),
  ),
  talk(
    'capability',
    'talk',
    say(
      'My sister is hard of hearing. Could you write what I am saying at the bottom of the film, as subtitles?',
      needs('transcribe'),
      unchanged,
    ),
  ),
];
