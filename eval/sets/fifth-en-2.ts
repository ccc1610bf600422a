// English: building films, cutting, order, time.

import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, length, segment, untouched } from '../properties.ts';

const talk = writer('en', 'h-en2');
const _SOFT = ['crossfade', 'crossfade_slow', 'crossfade_fast'];
const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset'];
const TRIP = ['city', 'beach', 'forest'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'combine',
    'uploads',
    say(
      'Join all my clips with song.mp3 as background music',
      clips(...TRIP),
      length(30),
      segment('song', { role: 'bgm', end: 30 }),
    ),
  ),
  talk(
    'slideshow',
    'photos',
    say(
      'make a slideshow of all six photos, 3 seconds each, with the piano underneath',
      clips(...PHOTOS, 'cake'),
      everyClip({ seconds: 3 }),
      length(18),
      segment('calm piano', { role: 'bgm', end: 18 }),
    ),
  ),
  talk(
    'slideshow',
    'slides',
    say(
      'Add the cake photo at the end too, same length as the others.',
      clips(...PHOTOS, 'cake'),
      segment('cake', { seconds: 4 }),
      length(24),
      untouched(...PHOTOS),
    ),
    say('and no more zooming, all the photos should hold still', everyClip({ motion: 'none', seconds: 4 }), length(24)),
  ),
  talk(
    'trim',
    'short',
    say(
      'chop off everything after 0:12',
      segment('skate', { from: 2, to: 14 }),
      length(12),
      segment('beat', { end: 12 }),
      untouched("'Watch this trick'", "'He never gives up'"),
    ),
  ),
  talk(
    'arrange',
    'pieces',
    say(
      'flip the order of the four shots, last one first',
      segment('#1', { from: 10 }),
      segment('#2', { from: 30 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 20 }),
      everyClip({ reversed: false, seconds: 5 }),
    ),
  ),
  talk(
    'time',
    'pieces',
    say(
      'run the third shot backwards',
      segment('#3', { reversed: true, seconds: 5, from: 30 }),
      untouched('#1', '#2', '#4'),
      length(20),
    ),
  ),
];
