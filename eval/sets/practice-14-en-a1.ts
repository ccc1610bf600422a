// Practice messages in English: putting clips and pictures together, and cutting.
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clipCount, clips, everyClip, length, noneOf, segment, transitions, untouched } from '../properties.ts';

const talk = writer('en', 'p14e1');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

const COMBINE: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'stick the three videos together one after another, no music yet',
      clips('city', 'beach', 'forest'),
      length(30),
      noneOf('bgm'),
      transitions(0),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'Please assemble forest.webm, then city.mp4, then beach.mov, and lay song.mp3 underneath.',
      clips('forest', 'city', 'beach'),
      length(30),
      segment('song', { at: 0, end: 30, role: 'bgm' }),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'join beach and city with a one second crossfade, beach goes first. leave the forest out',
      clips('beach', 'city'),
      transitions(1, DISSOLVES, 1),
    ),
  ),
  talk(
    'combine',
    'single',
    say('put my clip on the timeline', clips('city'), length(12), segment('city', { from: 0 })),
  ),
  talk(
    'combine',
    'uploads',
    say('start with the forest clip', clips('forest'), length(8)),
    say('now the city after it', clips('forest', 'city'), length(20), untouched('forest')),
    say('and the beach to finish', clips('forest', 'city', 'beach'), length(30), untouched('forest', 'city')),
  ),
  talk(
    'combine',
    'uploads',
    say('i want a 20 second film out of all my clips', clips('city', 'beach', 'forest'), length(20)),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'First 5 seconds of city, first 4 seconds of beach, then the whole forest.',
      clips('city', 'beach', 'forest'),
      segment('city', { from: 0, to: 5 }),
      segment('beach', { from: 0, to: 4 }),
      segment('forest', { from: 0, to: 8 }),
      length(17),
    ),
  ),
  talk(
    'combine',
    'recording',
    say(
      "Let's use the interview from 1:00 to 2:30",
      clips('interview'),
      segment('interview', { at: 0, from: 60, to: 150 }),
      length(90),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'chuck everything I uploaded in there, with the song as background music',
      clips('city', 'beach', 'forest'),
      length(30),
      segment('song', { at: 0, end: 30, role: 'bgm' }),
    ),
  ),
  talk(
    'combine',
    'single',
    say('drop city.mp4 in twice so it plays two times in a row', clips('city', 'city'), length(24)),
  ),
];

const SIX = ['kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'];

const SLIDESHOW: readonly Conversation[] = [
  talk(
    'slideshow',
    'photos',
    say('slideshow from the six pics, 3s each', clips(...SIX), everyClip({ seconds: 3 }), length(18)),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Could you kindly make a half-minute slideshow of all my photographs with the calm piano underneath?',
      clips(...SIX),
      everyClip({ seconds: 5 }),
      length(30),
      segment('calm piano', { at: 0, end: 30, role: 'bgm' }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'turn the garden, the pool and the sunset into a 15 sec slideshow with dissolves between them',
      clips('garden', 'pool', 'sunset'),
      length(15),
      transitions(2, DISSOLVES),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'make a slideshow with no zooming or moving, 5 secs a picture',
      clips(...SIX),
      everyClip({ seconds: 5, motion: 'none' }),
      length(30),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'slideshow please, all of them except the dog',
      clips('kitchen', 'garden', 'pool', 'sunset', 'cake'),
      everyClip({ seconds: 4 }),
    ),
    say('give each one two and a half seconds', clipCount(5), everyClip({ seconds: 2.5 }), length(12.5)),
    say('upright format, for reels', canvas(1080, 1920), clipCount(5), length(12.5)),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'tack cake.jpg on as the final photo',
      clips(...SIX),
      segment('cake', { at: 20, seconds: 4 }),
      length(24),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
    say('and let every photo stay for 5 seconds', clips(...SIX), everyClip({ seconds: 5 }), length(30)),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'Make the whole slideshow last a quarter of a minute',
      length(15),
      clipCount(5),
      everyClip({ seconds: 3 }),
      segment('calm piano', { end: 15 }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'The zooming makes me dizzy. Keep the pictures still.',
      everyClip({ motion: 'none', seconds: 4 }),
      length(20),
      transitions(4, 'crossfade', 0.5),
      untouched('calm piano'),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'the pool photo out, the cake photo in its place',
      clips('kitchen', 'garden', 'cake', 'dog', 'sunset'),
      length(20),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'dog and cake only, six seconds apiece, and fade thru white from one to the other',
      clips('dog', 'cake'),
      everyClip({ seconds: 6 }),
      length(12),
      transitions(1, ['fade_white', 'dip_to_white']),
    ),
  ),
];

const TRIM: readonly Conversation[] = [
  talk(
    'trim',
    'trip',
    say(
      'chop 3 seconds off the start of the beach clip',
      segment('beach', { at: 10, from: 3, to: 10 }),
      length(23),
      untouched('city', 'forest'),
    ),
    say(
      'and lose the final four seconds of city',
      segment('city', { at: 0, from: 0, to: 6 }),
      length(19),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'Everything between 0:12 and 0:15 has to go',
      segment('beach', { from: 0, to: 2 }),
      segment('beach/2', { from: 5, to: 10, at: 12 }),
      length(23),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'Keep 0:04-0:16 and throw the rest out.',
      clips('city', 'beach'),
      segment('city', { at: 0, from: 4, to: 10 }),
      segment('beach', { at: 6, from: 0, to: 6 }),
      length(12),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'get rid of 3:00 to 4:15',
      clipCount(2),
      segment('interview', { from: 0, to: 180 }),
      segment('interview/2', { at: 180, from: 255, to: 600 }),
      length(525),
    ),
    say('the final 25 seconds can go as well', segment('interview/2', { from: 255, to: 575 }), length(500)),
  ),
  talk(
    'trim',
    'talk',
    say(
      'I only want to keep the last 90 seconds.',
      clipCount(1),
      segment('interview', { from: 510, to: 600 }),
      length(90),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      "snip the opening 20 seconds, that's just me setting up the tripod",
      clipCount(1),
      segment('interview', { at: 0, from: 20, to: 600 }),
      length(580),
    ),
  ),
  talk(
    'trim',
    'single',
    say(
      'of my clip I need just the part from second 3 to second 9',
      clips('city'),
      segment('city', { at: 0, from: 3, to: 9 }),
      length(6),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW, ...TRIM];
