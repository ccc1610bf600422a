import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { between } from '../rules.ts';

const about = writer('en', 'p10a');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const SIX = clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake');

export const CONVERSATIONS: readonly Conversation[] = [
  about(
    'combine',
    'uploads',
    say(
      'yo drummer here, glue our three vids end to end: city, beach, forest',
      clips('city', 'beach', 'forest'),
      length(30),
    ),
  ),
  about(
    'combine',
    'uploads',
    say(
      'Please assemble the forest, then the beach, then the city, and lay my song beneath the lot.',
      clips('forest', 'beach', 'city'),
      length(30),
      segment('song', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  about(
    'combine',
    'uploads',
    say(
      'band reel: every clip in upload order w/ 1 sec crossfades in the gaps',
      clips('city', 'beach', 'forest'),
      transitions(2, 'crossfade', 1),
    ),
  ),
  about(
    'combine',
    'uploads',
    say(
      'I want the opening five seconds of each video, back to back.',
      clips('city', 'beach', 'forest'),
      everyClip({ seconds: 5, from: 0 }),
      length(15),
    ),
  ),
  about('combine', 'single', say('stick my city video on there two times in a row', clips('city', 'city'), length(24))),
  about(
    'combine',
    'recording',
    say(
      'Producer of the show speaking: load the interview onto the timeline in full, all ten minutes.',
      clips('interview'),
      length(600),
    ),
  ),
  about(
    'combine',
    'uploads',
    say(
      'Boil city, beach and forest (in that order) down to a single 20-second film',
      clips('city', 'beach', 'forest'),
      length(20),
    ),
  ),
  about(
    'combine',
    'uploads',
    say('mash the three videos together, upright 9:16 pls', clips('city', 'beach', 'forest'), canvas(1080, 1920)),
  ),
  about(
    'combine',
    'uploads',
    say(
      'Just the beach video, with its own sound off, and song.mp3 playing instead',
      clips('beach'),
      length(10),
      segment('beach', { volume: 0 }),
      segment('song', { role: 'bgm', at: 0, end: 10 }),
    ),
  ),
  about(
    'combine',
    'uploads',
    say('begin with city.mp4', clips('city'), length(12)),
    say('tag forest.webm on behind it', clips('city', 'forest'), length(20)),
    say(
      'now my song underneath, at a third of its volume',
      segment('song', { role: 'bgm', volume: between(0.3, 0.36), end: 20 }),
      clips('city', 'forest'),
    ),
  ),
  about('slideshow', 'photos', say('Turn the whole lot of photos into a slide show, nothing fancy', SIX, length(24))),
  about(
    'slideshow',
    'photos',
    say(
      'wedding planner here: all six pics, 3 secs apiece, calm piano running below',
      SIX,
      everyClip({ seconds: 3 }),
      length(18),
      segment('calm piano', { role: 'bgm', at: 0, end: 18 }),
    ),
  ),
  about(
    'slideshow',
    'photos',
    say('Show all the pictures one after another; the whole thing should last half a minute', SIX, length(30)),
  ),
  about(
    'slideshow',
    'photos',
    say(
      'Listing video: garden, pool and sunset, nothing else. Five seconds per picture.',
      clips('garden', 'pool', 'sunset'),
      everyClip({ seconds: 5 }),
      length(15),
    ),
  ),
  about(
    'slideshow',
    'photos',
    say('cake first, dog second, kitchen third. thats the slideshow', clips('cake', 'dog', 'kitchen'), length(12)),
  ),
  about(
    'slideshow',
    'photos',
    say(
      'Slideshow of everything, dissolve from picture to picture, and keep the pictures perfectly still',
      SIX,
      transitions(5, DISSOLVES),
      everyClip({ motion: 'none' }),
    ),
  ),
  about('slideshow', 'photos', say('Can my 6 photos become a TikTok slideshow?', SIX, canvas(1080, 1920))),
  about(
    'slideshow',
    'photos',
    say(
      'Run through all the photos and have “Grandma turns 80” written over the first one',
      SIX,
      segment("'Grandma turns 80'", { at: 0 }),
      textCount(1),
    ),
  ),
  about(
    'slideshow',
    'photos',
    say(
      'Make the slideshow of all the photos last a full minute, and have the piano play from beginning to end.',
      SIX,
      length(60),
      segment('calm piano', { role: 'bgm', at: 0, end: 60 }),
    ),
  ),
  about(
    'slideshow',
    'slides',
    say(
      'this slideshow has to be 30 seconds overall, share the time out evenly',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      length(30),
      everyClip({ seconds: 6 }),
    ),
  ),
  about(
    'slideshow',
    'photos',
    say('For the flat in Elm Street: kitchen, garden, pool.', clips('kitchen', 'garden', 'pool'), length(12)),
    say(
      'the owners insist on the dog. put him last, two seconds only',
      clips('kitchen', 'garden', 'pool', 'dog'),
      segment('dog', { seconds: 2 }),
      length(14),
    ),
    say('and a gentle crossfade at each change', transitions(3, DISSOLVES), clips('kitchen', 'garden', 'pool', 'dog')),
  ),
  about(
    'trim',
    'trip',
    say(
      'The opening drags. Let the city run only six seconds before we get to the beach.',
      clips('city', 'beach', 'forest'),
      segment('city', { from: 0, to: 6 }),
      length(22),
      untouched('beach', 'forest'),
    ),
  ),
  about(
    'trim',
    'trip',
    say(
      'everything past 0:18 can go',
      length(18),
      clips('city', 'beach'),
      segment('beach', { from: 0, to: 8 }),
      untouched('city'),
    ),
  ),
  about(
    'trim',
    'talk',
    say(
      'I only need 2:00 through 5:00 of this podcast, bin the rest',
      clips('interview'),
      length(180),
      segment('interview', { from: 120, to: 300 }),
    ),
  ),
  about(
    'trim',
    'talk',
    say(
      'nothing useful happens between 7m30 and 8m10, snip that part',
      clips('interview', 'interview'),
      length(560),
      segment('interview', { to: 450 }),
      segment('interview/2', { from: 490, to: 600 }),
    ),
  ),
  about(
    'trim',
    'pieces',
    say(
      'Shave one second off both ends of the third shot',
      clipCount(4),
      segment('#3', { from: 31, to: 34 }),
      length(18),
      segment('#4', { from: 10, to: 15 }),
    ),
  ),
  about(
    'trim',
    'short',
    say(
      "the trick's over by 12 seconds so chop whatever comes later, coach's orders",
      length(12),
      clips('skate'),
      segment("'See you next time'", { at: 11, end: 12 }),
      segment('beat', { end: 12 }),
    ),
  ),
  about(
    'trim',
    'promo',
    say(
      'My daughter finds the beginning boring. Throw out the first four seconds of the film.',
      length(20),
      segment('city', { from: 5 }),
      clips('city', 'beach', 'forest'),
      gone("'Summer Sale'"),
      textCount(2),
      segment("'Visit our shop'", { at: 16 }),
    ),
  ),
  about(
    'trim',
    'slides',
    say('give each photo just 3 seconds', everyClip({ seconds: 3 }), length(15), segment('calm piano', { end: 15 })),
  ),
  about(
    'trim',
    'trip',
    say(
      'The city file has two more seconds at its tail that are not in the film. Bring them back in.',
      segment('city', { from: 0, to: 12 }),
      length(28),
      untouched('beach', 'forest'),
    ),
  ),
];
