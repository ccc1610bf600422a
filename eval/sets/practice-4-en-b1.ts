// English: putting films together, slideshows and trimming.
import { exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, length, segment, transitions, untouched } from '../properties.ts';
import { below, less } from '../rules.ts';

const of = writer('en', 'p4eb1');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  of(
    'combine',
    'uploads',
    say(
      'Please join our three clips in the order I uploaded them and lay song.mp3 underneath.',
      clips('city', 'beach', 'forest'),
      length(30),
      segment('song', { at: 0, end: 30, volume: below(1) }),
    ),
    say(
      'Good. Now bring the music down, it fights with the street noise.',
      segment('song', { volume: less, end: 30 }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  of(
    'combine',
    'uploads',
    say(
      'Please make one video from forest and city, first the forest, after this the city.',
      clips('forest', 'city'),
      length(20),
    ),
    say('and the beach, put it also, between them', clips('forest', 'beach', 'city'), length(30)),
  ),
  of(
    'combine',
    'uploads',
    say(
      'Assembly, please: the first four seconds of beach, then the first four seconds of city, straight cut. Nothing else.',
      clips('beach', 'city'),
      segment('beach', { from: 0, to: 4 }),
      segment('city', { from: 0, to: 4 }),
      transitions(0),
      length(8),
    ),
  ),
  of(
    'combine',
    'single',
    say(
      'Drop city.mp4 on the timeline. I only need the bit from 0:03 to 0:09.',
      clips('city'),
      segment('city', { from: 3, to: 9 }),
      length(6),
    ),
    say('Play it backwards', segment('city', { reversed: true, seconds: 6 }), length(6)),
    say('and export that as a webm', exports('webm'), untouched('city')),
  ),
  of(
    'combine',
    'recording',
    say(
      "Load interview.mp4 onto the timeline so that we can start cutting this week's episode.",
      clips('interview'),
      length(600),
    ),
    say(
      "Lose everything before 1:15, that's just us setting up the mics.",
      segment('interview', { from: 75, to: 600 }),
      length(525),
    ),
  ),
  of(
    'slideshow',
    'photos',
    say(
      'Build a slideshow from all six images, three seconds per image, with soft crossfades between them.',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3 }),
      transitions(5, CROSS),
      length(18),
    ),
    say(
      'Great. Now put the calm piano track under it.',
      segment('calm piano', { at: 0, end: 18 }),
      length(18),
      transitions(5, CROSS),
    ),
  ),
  of(
    'slideshow',
    'photos',
    say(
      'Make please slideshow of 18 seconds with kitchen, garden and pool.',
      clips('kitchen', 'garden', 'pool'),
      everyClip({ seconds: 6 }),
      length(18),
    ),
  ),
  of(
    'slideshow',
    'slides',
    say(
      'Please add cake.jpg to the slideshow as the last picture',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(24),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      segment('calm piano', { at: 0, end: 24 }),
    ),
    say('Give every picture five seconds', everyClip({ seconds: 5 }), clipCount(6), length(30)),
  ),
  of(
    'slideshow',
    'photos',
    say(
      'I need a slideshow for the show page: sunset, dog, cake, in that order, 4 seconds each, and no movement in the pictures.',
      clips('sunset', 'dog', 'cake'),
      everyClip({ seconds: 4, motion: 'none' }),
      length(12),
    ),
    say('swap the dog and the cake', clips('sunset', 'cake', 'dog'), length(12)),
  ),
  of(
    'trim',
    'talk',
    say(
      'Cut 2:10 to 2:45, a lorry drove past the studio.',
      clipCount(2),
      segment('interview/1', { from: 0, to: 130 }),
      segment('interview/2', { from: 165, to: 600 }),
      length(565),
    ),
    say('also take out the last 25 seconds', segment('interview/2', { from: 165, to: 575 }), length(540)),
  ),
  of(
    'trim',
    'trip',
    say(
      'Trim 2s off the head of forest',
      segment('forest', { from: 3, to: 7 }),
      untouched('city', 'beach'),
      length(24),
    ),
  ),
  of('trim', 'trip', say('Ripple delete beach.mov', clips('city', 'forest'), untouched('city', 'forest'), length(16))),
  of(
    'trim',
    'talk',
    say(
      'Top and tail this one: lose the first 30 seconds and the final 45.',
      clips('interview'),
      segment('interview', { from: 30, to: 555 }),
      length(525),
    ),
  ),
  of(
    'trim',
    'promo',
    say(
      'Our paid placement allows 15 seconds, so please bring the whole spot down to 15 seconds. All three shots have to stay in.',
      clips('city', 'beach', 'forest'),
      length(15),
      segment('song', { at: 0, end: 15 }),
    ),
  ),
  of(
    'trim',
    'short',
    say(
      'The video is too long at the end, take away the last 3 seconds please',
      segment('skate', { from: 2, to: 14 }),
      segment("'See you next time'", { at: 11, end: 12 }),
      segment('beat', { end: 12 }),
      length(12),
    ),
  ),
  of(
    'trim',
    'slides',
    say(
      'Remove the garden and the pool pictures, legal has not cleared them.',
      clips('kitchen', 'dog', 'sunset'),
      length(12),
      segment('calm piano', { end: 12 }),
    ),
  ),
  of(
    'trim',
    'recording',
    say(
      'From interview.mp4 I just want 5:00 to 6:30 as a teaser',
      clips('interview'),
      segment('interview', { from: 300, to: 390 }),
      length(90),
    ),
  ),
];
