// English conversations of everyday users: a florist, a pupil, a lecturer, an estate agent, a plumber, a charity.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, below, between, near } from '../rules.ts';

const talk = writer('en', 'p1ea');
const SOFT = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'hiya! could you stick my three videos one behind the other please, city first, then forest, beach last xx',
      clips('city', 'forest', 'beach'),
      length(30),
      noneOf('bgm'),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say('string all the footage together', clips('city', 'beach', 'forest'), length(30)),
    say(
      'now lay song.mp3 underneath at a fifth of its volume',
      segment('song', { role: 'bgm', at: 0, end: 30, volume: 0.2 }),
      length(30),
      untouched('city', 'beach', 'forest'),
    ),
    say(
      'Great. The whole thing mustn’t run longer than 25 seconds, so shorten it to that',
      clips('city', 'beach', 'forest'),
      length(25),
      segment('song', { end: 25 }),
    ),
  ),
  talk(
    'combine',
    'single',
    say(
      'just pop city.mp4 on there with “Riverside Walk” written over the start',
      clips('city'),
      length(12),
      segment("'Riverside Walk'", { at: 0, end: between(2, 6) }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Slide show of all my pics, three seconds apiece, calm piano playing throughout',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      length(18),
      segment('calm piano', { role: 'bgm', at: 0, end: 18 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'I should like the garden, the pool and the kitchen, in that order, as a slide show lasting fifteen seconds.',
      clips('garden', 'pool', 'kitchen'),
      everyClip({ seconds: 5 }),
      length(15),
    ),
    say('Let them melt into each other.', transitions(2, SOFT), clips('garden', 'pool', 'kitchen'), length(15)),
    say('No movement on the stills, if you please; hold them steady.', everyClip({ motion: 'none' }), length(15)),
  ),
  talk(
    'trim',
    'trip',
    say(
      'Lose the first two seconds of the beach.',
      segment('beach', { from: 2, seconds: 8 }),
      length(24),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'I only need 4:10 to 5:25, bin everything else',
      clipCount(1),
      segment('#1', { from: 250, to: 325 }),
      length(75),
    ),
  ),
  talk(
    'trim',
    'short',
    say('shave 3 sec off the end', segment('skate', { from: 2, to: 14 }), length(12), segment('beat', { end: 12 })),
  ),
  talk(
    'trim',
    'pieces',
    say(
      'third piece: 2 s long is plenty',
      segment('#3', { seconds: 2 }),
      clipCount(4),
      length(17),
      untouched('#1', '#2', '#4'),
    ),
    say('same goes for the fourth', segment('#4', { seconds: 2 }), length(14), untouched('#1', '#2', '#3')),
  ),
  talk(
    'trim',
    'trip',
    say('everything past 0:18 can go', clips('city', 'beach'), segment('beach', { from: 0, seconds: 8 }), length(18)),
  ),
  talk(
    'trim',
    'recording',
    say(
      'Use just the stretch from 1m20 to 2m05 of my interview.',
      clips('interview'),
      segment('#1', { from: 80, to: 125 }),
      length(45),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'The forest ought to open the film, with the rest following as before.',
      clips('forest', 'city', 'beach'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'These shots are shuffled. Sort them into the order in which the drone recorded them',
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
    say('dog pic comes right after the kitchen', clips('kitchen', 'dog', 'garden', 'pool', 'sunset'), length(20)),
    say(
      'slot the cake in between garden and pool',
      clips('kitchen', 'dog', 'garden', 'cake', 'pool', 'sunset'),
      length(24),
    ),
    say('and the sunset goes altogether', clips('kitchen', 'dog', 'garden', 'cake', 'pool'), length(20)),
  ),
  talk(
    'time',
    'trip',
    say(
      'run the forest in slow-mo, half pace',
      segment('forest', { speed: 0.5, seconds: 12 }),
      length(32),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'time',
    'single',
    say('Put city.mp4 in and have it play backwards', clips('city'), segment('city', { reversed: true }), length(12)),
    say('twice as fast as well', segment('city', { reversed: true, speed: 2 }), length(6)),
  ),
  talk('time', 'pieces', say('hold the very last frame for another 3 secs', length(23), untouched('#1', '#2', '#3'))),
  talk(
    'sound',
    'lesson',
    say(
      'The piano keeps drowning me out: have it dip whenever the narration speaks',
      segment('calm piano', { duck: true }),
      untouched('narration', 'screen', 'webcam'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say('silence the clips themselves, just the tune', everyClip({ volume: 0 }), segment('song', { volume: 0.4 })),
    say('tune up to 70 percent', segment('song', { volume: 0.7 }), everyClip({ volume: 0 })),
    say('let it creep in over the first two seconds', segment('song', { fadeIn: 2, fadeOut: 1, volume: 0.7 })),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'beat.wav as background from 0:06 on, pretty quiet',
      segment('beat', { role: 'bgm', at: 6, end: 26, volume: below(0.5) }),
      gone('calm piano'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'text',
    'trip',
    say(
      'Write “Day One” on the city clip, huge, in yellow',
      segment("'Day One'", { at: 0, end: between(2, 10), color: near('#FFE000'), size: above(0.08) }),
      textCount(1),
      length(26),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      "2nd caption should say 'Not even close'",
      segment("'Not even close'", { at: 5, end: 9, role: 'subtitle' }),
      gone("'He never gives up'"),
      textCount(3),
    ),
    say(
      'stick every caption on a black box',
      segment("'Watch this trick'", { background: near('#000000') }),
      segment("'Not even close'", { background: near('#000000') }),
      segment("'See you next time'", { background: near('#000000') }),
    ),
    say('get rid of the last', gone("'See you next time'"), textCount(2), length(15), untouched('skate')),
  ),
  talk(
    'text',
    'promo',
    say(
      '"Summer Sale" must read "Winter Sale", the other wording stays',
      segment("'Winter Sale'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      untouched("'Up to 50% off'", "'Visit our shop'", 'city', 'song'),
    ),
  ),
  talk(
    'text',
    'empty',
    say("White words on black: 'Coming soon', four seconds.", segment("'Coming soon'", { seconds: 4 }), length(4)),
  ),
];
