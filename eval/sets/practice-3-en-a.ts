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
import { below, between } from '../rules.ts';

const talk = writer('en', 'p3ea');
const _SOFT = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const _BLACK = ['dip_to_black', 'fade_black'];
const _all = (...parts: string[]): string => parts.join(' ');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'Get the clips on the line: forest, city, beach. Tune stays in the fridge for now.',
      clips('forest', 'city', 'beach'),
      length(30),
      noneOf('bgm'),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say('just the beach footage and after that the city, mate', clips('beach', 'city'), length(22), gone('forest')),
    say(
      'chuck the song on behind em at about a third',
      segment('song', { role: 'bgm', at: 0, end: 22, volume: between(0.29, 0.38) }),
      untouched('beach', 'city'),
    ),
    say('sweet. whack the forest on the end', clips('beach', 'city', 'forest'), length(30), untouched('beach', 'city')),
  ),
  talk(
    'combine',
    'single',
    say(
      'Please place the sole clip on the timeline and remove its sound.',
      clips('city'),
      segment('city', { volume: 0 }),
      length(12),
    ),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'I want a 15 second teaser from city, beach and forest (that order), each getting an equal share',
      clips('city', 'beach', 'forest'),
      segment('city', { seconds: 5 }),
      segment('beach', { seconds: 5 }),
      segment('forest', { seconds: 5 }),
      length(15),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'one by one through my pictures, newest upload first, 7 seconds each',
      clips('cake', 'sunset', 'dog', 'pool', 'garden', 'kitchen'),
      everyClip({ seconds: 7 }),
      length(42),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'Onboarding deck: pool.jpg, garden.png, kitchen.jpg as a slideshow of 21 seconds',
      clips('pool', 'garden', 'kitchen'),
      everyClip({ seconds: 7 }),
      length(21),
    ),
    say(
      'Piano very low beneath it.',
      segment('calm piano', { role: 'bgm', at: 0, end: 21, volume: below(0.35) }),
      length(21),
    ),
    say(
      'Have the slides push in to the left, one after another.',
      transitions(2, ['slide_left', 'smooth_left']),
      length(21),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      '6 pics 9 secs go',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 1.5 }),
      length(9),
    ),
  ),
  talk(
    'trim',
    'talk',
    say(
      'Top of the interview is at 0:38. Drop what precedes it.',
      segment('#1', { from: 38, to: 600 }),
      clipCount(1),
      length(562),
    ),
    say('Out-point at 7:00.', segment('#1', { from: 38, to: 458 }), length(420)),
    say(
      '2:30 through 2:50 is off the record and has to disappear',
      clipCount(2),
      segment('#1', { from: 38, to: 188 }),
      segment('#2', { from: 208, to: 458 }),
      length(400),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'the beach drags on a fair bit, seven seconds of it will do',
      segment('beach', { seconds: 7 }),
      length(23),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'trim',
    'twoSongs',
    say(
      'the opening 1.5 seconds of each clip are shaky, remove them',
      segment('city', { from: 1.5, seconds: 8.5 }),
      segment('beach', { from: 1.5, seconds: 8.5 }),
      segment('forest', { from: 2.5, seconds: 4.5 }),
      length(21.5),
    ),
  ),
  talk(
    'trim',
    'short',
    say(
      'end it right where the last caption would start',
      length(11),
      segment('skate', { from: 2, to: 13 }),
      gone("'See you next time'"),
      segment('beat', { end: 11 }),
    ),
  ),
  talk(
    'trim',
    'pieces',
    say(
      'Second shot: in one second later, out one second earlier',
      segment('#2', { from: 1, to: 4, seconds: 3 }),
      length(18),
      untouched('#1', '#3', '#4'),
    ),
  ),
  talk(
    'trim',
    'lesson',
    say(
      'Remove 0:12 – 0:16',
      clips('screen', 'screen'),
      segment('screen', { from: 0, to: 12 }),
      segment('screen/2', { from: 16, to: 30 }),
      length(26),
    ),
  ),
  talk(
    'trim',
    'promo',
    say(
      'bring city down to 5 s by dropping its end',
      segment('city', { from: 1, seconds: 5 }),
      length(21),
      untouched('forest'),
    ),
  ),
  talk(
    'trim',
    'recording',
    say(
      'Of the interview I would use 0:30-0:50, followed directly by 3:00-3:25',
      clips('interview', 'interview'),
      segment('#1', { from: 30, to: 50 }),
      segment('#2', { from: 180, to: 205 }),
      length(45),
    ),
    say(
      'the other way round is stronger',
      segment('#1', { from: 180, to: 205 }),
      segment('#2', { from: 30, to: 50 }),
      length(45),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'blade at 0:13',
      clips('city', 'beach', 'beach', 'forest'),
      segment('#2', { from: 0, to: 3 }),
      segment('#3', { from: 3, to: 10 }),
      length(26),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'The second and the third clip are to be interchanged.',
      clips('city', 'forest', 'beach'),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'the shot number one I want to have as last',
      segment('#1', { from: 0 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 10 }),
      segment('#4', { from: 20 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'slides',
    say('the sunset up to position two', clips('kitchen', 'sunset', 'garden', 'pool', 'dog'), length(20)),
    say(
      'Close on it as well, a repeat at the very end',
      clips('kitchen', 'sunset', 'garden', 'pool', 'dog', 'sunset'),
      length(24),
    ),
    say('hmm, drop the earlier one of the two', clips('kitchen', 'garden', 'pool', 'dog', 'sunset'), length(20)),
  ),
  talk('arrange', 'promo', say('beach to the very front', clips('beach', 'city', 'forest'), length(24), textCount(3))),
  talk(
    'arrange',
    'slides',
    say(
      'the cake where the sunset is now, and no sunset',
      clips('kitchen', 'garden', 'pool', 'dog', 'cake'),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'Wedge a copy of the forest between city and beach',
      clips('city', 'forest', 'beach', 'forest'),
      length(32),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'arrange',
    'uploads',
    say('start the timeline off with the forest clip', clips('forest'), length(8)),
    say('city goes in front of it', clips('city', 'forest'), length(20)),
  ),
  talk(
    'time',
    'trip',
    say(
      'Slow the last clip to three quarters of its speed',
      segment('forest', { speed: 0.75, seconds: 8 }),
      length(28),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'time',
    'short',
    say('make the skating twice as quick', segment('skate', { speed: 2, seconds: 7.5 }), length(7.5)),
    say('now backwards, i wanna see him unjump', segment('skate', { reversed: true, speed: 2 }), length(7.5)),
  ),
  talk(
    'time',
    'trip',
    say(
      'Pause the picture at 0:05 for three seconds and carry on from there',
      length(29),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'time',
    'talk',
    say(
      'everyone talks so slow, run it 10 percent faster',
      segment('interview', { speed: between(1.09, 1.112) }),
      length(545, 6),
    ),
  ),
  talk(
    'time',
    'pieces',
    say(
      'play each of the four shots backwards where it stands',
      everyClip({ reversed: true, seconds: 5 }),
      segment('#1', { from: 20 }),
      length(20),
    ),
  ),
  talk(
    'time',
    'promo',
    say(
      'stretch the forest to 12 seconds by slowing it',
      segment('forest', { seconds: 12, speed: between(0.65, 0.68) }),
      length(28),
      untouched('city', 'beach'),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'Narration needs a lift, 130 percent',
      segment('narration', { volume: 1.3 }),
      untouched('calm piano', 'webcam'),
    ),
    say('the music under it at 10', segment('calm piano', { volume: 0.1 }), segment('narration', { volume: 1.3 })),
    say(
      'whatever noise the webcam makes, I don’t want to hear it',
      segment('webcam', { volume: 0 }),
      untouched('narration', 'calm piano'),
    ),
  ),
];
