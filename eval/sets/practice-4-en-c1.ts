// Practice: a grandparent who writes politely and at length.
import { answers, asks, either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p4ec1');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'Good evening! I have just sent you three little films from our holiday. Would you be so kind as to put them one after the other, in the order in which I sent them?',
      clips('city', 'beach', 'forest'),
      length(30),
      noneOf('bgm'),
    ),
    say(
      "Thank you, that was quick. Now, if it isn't too much trouble, I would like my song to play softly underneath the whole of it.",
      segment('song', { role: 'bgm', at: 0, end: 30, volume: between(0.02, 0.5) }),
      untouched('city', 'beach', 'forest'),
      length(30),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      "I would so love a little slide show of all six photographs for my granddaughter's birthday, five seconds for each picture, with the calm piano piece playing quietly behind them. Many thanks in advance!",
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 5 }),
      length(30),
      segment('calm piano', { role: 'bgm', at: 0, end: 30, volume: between(0.02, 0.5) }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'I notice that the photograph of the cake is missing. Could you add it at the very end, for just as long as the other pictures?',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      segment('cake', { at: 20, seconds: 4 }),
      length(24),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'My grandson has filmed me for ten minutes, which is far too long. Please keep only the part from three minutes to four and a half minutes.',
      segment('interview', { at: 0, from: 180, to: 270 }),
      clips('interview'),
      length(90),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say(
      'I think I would rather not have the photograph of the pool in there. Could you take it out, please?',
      clips('kitchen', 'garden', 'dog', 'sunset'),
      length(16),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
    ),
    say(
      'Thank you kindly. And the dog should come straight after the kitchen, he was always waiting there.',
      clips('kitchen', 'dog', 'garden', 'sunset'),
      length(16),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      'Please let the song play under the whole film, but quietly, so that one can still hear the children.',
      segment('song', { role: 'bgm', at: 0, end: 26, volume: between(0.02, 0.5) }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
    say(
      'There is such a dreadful wind in the film of the beach. Could you switch off the sound of just that one?',
      segment('beach', { volume: 0, from: 0, to: 10 }),
      untouched('city', 'forest', 'song'),
      length(26),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      'Could you please write “A Summer with Lily” at the beginning of the film, in yellow letters if you have them?',
      segment("'A Summer with Lily'", { at: 0, end: between(2, 6), color: near('#FFDD33', 110) }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'transition',
    'slides',
    say(
      'The pictures change a little abruptly for my taste. Please let each one dissolve into the next over one whole second instead of half a second.',
      transitions(4, ['crossfade', 'crossfade_slow'], 1),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(20),
    ),
  ),
  talk(
    'place',
    'slides',
    say(
      "I'm sorry to say that the picture of the dog is lying on its side. Could you turn it ninety degrees to the right?",
      segment('dog', { rotation: oneOf(90, -270), at: 12, seconds: 4 }),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
      length(20),
    ),
  ),
  talk(
    'compound',
    'uploads',
    say(
      'Dear helper, please put the beach film first and then the city film, leave out the forest altogether, write "Brighton 2019" over the first four seconds, lay my song softly underneath, and let it all fade to black at the end.',
      clips('beach', 'city'),
      length(22),
      segment("'Brighton 2019'", { at: 0, end: 4 }),
      segment('song', { role: 'bgm', at: 0, end: 22, volume: between(0.02, 0.6) }),
      film({ fadeOut: above(0) }),
    ),
  ),
  talk(
    'relative',
    'promo',
    say(
      'It is all very nice, only the music is a touch too loud for my old ears. A little softer, please.',
      segment('song', { volume: between(0.05, 0.395), at: 0, end: 24 }),
      untouched('city', 'beach', 'forest', "'Summer Sale'"),
    ),
    say(
      'And the words "Visit our shop" are rather small. Could they be made bigger?',
      segment("'Visit our shop'", { size: more, at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'", 'song'),
    ),
  ),
  talk(
    'reference',
    'twoSongs',
    say(
      'I think the calm piano would be the better music for this. Please play it in the background.',
      segment('calm piano', { role: 'bgm', at: 0, end: 26, volume: below(0.8) }),
      gone('beat'),
      untouched('city', 'beach', 'forest'),
    ),
    say(
      'On second thoughts it should only begin when the beach comes on.',
      segment('calm piano', { role: 'bgm', at: 10, end: 26 }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'question',
    'empty',
    say(
      'Good morning. I am seventy-four and have never done anything like this. What are you able to do for me?',
      answers(['cut', 'trim', 'music', 'text', 'title']),
    ),
  ),
  talk(
    'ambiguous',
    'twoSongs',
    say('Now for some music, please: put the song I sent you under the film.', asks('calm piano', 'beat')),
    say(
      'The piano one, thank you.',
      segment('calm piano', { role: 'bgm', at: 0, end: 26 }),
      gone('beat'),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'export',
    'slides',
    say(
      'I am very happy with it. Please give me the finished film now, so that I can send it to my daughter.',
      exports('mp4'),
      unchanged,
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'The forest film is so gloomy. Could you make that one brighter, please?',
      segment('forest', { brightness: more }),
      untouched('city', 'beach'),
      length(26),
    ),
    say(
      'Thank you. And the city in black and white, as in the old days.',
      either(segment('city', { preset: oneOf('mono', 'noir') }), segment('city', { saturation: -1 })),
      untouched('beach', 'forest'),
    ),
  ),
];
