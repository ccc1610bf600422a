// Practice in English: putting films together, cutting, order, speed.
import { refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { not } from '../rules.ts';

const talk = writer('en', 'p7ea1');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'line up all three videos one after another, plain cuts',
      clips('city', 'beach', 'forest'),
      length(30),
      transitions(0),
      noneOf('bgm'),
    ),
    say(
      'now throw the song under it at 25%',
      segment('song', { volume: 0.25, at: 0, end: 30, role: 'bgm' }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'I would like a film that opens with the forest and then shows the beach. Please leave the city out of it.',
      clips('forest', 'beach'),
      length(18),
    ),
  ),
  talk(
    'combine',
    'recording',
    say(
      'take the interview from 1:00 to 1:30 and put that on the timeline',
      clips('interview'),
      segment('interview', { from: 60, to: 90, at: 0 }),
      length(30),
    ),
  ),
  talk('combine', 'single', say('Just stick my clip on the timeline', clips('city'), length(12))),

  talk(
    'slideshow',
    'photos',
    say(
      'Photo slideshow, three seconds a picture, calm piano.mp3 playing behind it',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      length(18),
      segment('calm piano', { role: 'bgm', at: 0, end: 18 }),
    ),
    say(
      'hmm give them 2.5 each instead',
      everyClip({ seconds: 2.5 }),
      clipCount(6),
      length(15),
      segment('calm piano', { end: 15 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say('20 second slideshow of just the dog, the sunset and the cake', clips('dog', 'sunset', 'cake'), length(20)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'all my pics as one video, half a minute exactly in total, a slow zoom out on every one',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(30),
      everyClip({ seconds: 5, motion: 'zoom_out' }),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'lose the last two seconds of the beach',
      clips('city', 'beach', 'forest'),
      segment('beach', { from: 0, to: 8, seconds: 8 }),
      length(24),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'cut 0:12-0:15',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach', { from: 0, to: 2 }),
      segment('beach/2', { from: 5, to: 10, at: 12 }),
      length(23),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'Keep 2:00 through 2:45 and bin the rest.',
      clips('interview'),
      segment('interview', { from: 120, to: 165, at: 0 }),
      length(45),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      'shave a second and a half off the front',
      segment('skate', { from: 3.5, seconds: 13.5, at: 0 }),
      segment("'He never gives up'", { at: 3.5, end: 7.5 }),
      segment("'See you next time'", { at: 9.5, end: 13.5 }),
      length(13.5),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      "forest.webm starts a second into the file. Bring that missing second back, don't touch its end",
      clips('city', 'beach', 'forest'),
      segment('forest', { from: 0, to: 7, seconds: 7 }),
      length(27),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'can you sort the pieces into the order they were filmed in',
      clipCount(4),
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'shift dog.jpg up to the front, and replace the garden picture with the cake one',
      clips('dog', 'kitchen', 'cake', 'pool', 'sunset'),
      segment('dog', { seconds: 4, at: 0 }),
      segment('cake', { seconds: 4, at: 8 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'promo',
    say('new running order: forest, beach, city', clips('forest', 'beach', 'city'), length(24, 1.1), textCount(3)),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'split the city clip down the middle',
      clips('city', 'city', 'beach', 'forest'),
      segment('city', { seconds: 5, from: 0 }),
      segment('city/2', { seconds: 5, from: 5, at: 5 }),
      length(26),
      untouched('beach', 'forest'),
    ),
    say(
      'and show the beach once more at the very end',
      clips('city', 'city', 'beach', 'forest', 'beach'),
      segment('beach/2', { from: 0, seconds: 10, at: 26 }),
      length(36),
    ),
  ),

  talk(
    'time',
    'trip',
    say(
      'slow the forest to half speed',
      segment('forest', { speed: 0.5, seconds: 12, from: 1 }),
      length(32),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'time',
    'pieces',
    say(
      'Play the opening piece at double time. Leave everything else alone',
      segment('#1', { speed: 2, seconds: 2.5, from: 20 }),
      clipCount(4),
      length(17.5),
      untouched('#2', '#3', '#4'),
    ),
  ),
  talk(
    'time',
    'trip',
    say(
      'at the end, freeze the last frame for two extra seconds',
      clips('city', 'beach', 'forest', 'forest'),
      segment('#4', { seconds: 2, freeze: not<number | undefined>(undefined) }),
      length(28),
      untouched('city', 'beach'),
    ),
  ),

  talk('refusal', 'trip', say('delete 0:30 to 0:35', refuses('26'))),
  talk('refusal', 'single', say('start the film with seconds 15 to 18 of city.mp4', refuses('12'))),
  talk('refusal', 'empty', say('join my clips into one movie', refuses())),
];
