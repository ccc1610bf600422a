// English conversations: putting clips and pictures together, and trimming.
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clipCount, clips, everyClip, length, noneOf, segment, transitions, untouched } from '../properties.ts';

const chat = writer('en', 'h-en1');

const COMBINE: readonly Conversation[] = [
  chat(
    'combine',
    'uploads',
    say(
      'Assemble: beach, city, beach again. Hard cuts, no music.',
      clips('beach', 'city', 'beach'),
      length(32),
      transitions(0),
      noneOf('bgm'),
    ),
  ),
];

const SLIDESHOW: readonly Conversation[] = [
  chat(
    'slideshow',
    'photos',
    say(
      'make a slideshow of all my photos',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(24),
      everyClip({ seconds: 4 }),
    ),
  ),
  chat(
    'slideshow',
    'photos',
    say(
      'a vertical photo slideshow for instagram reels, and end it with the sunset',
      clipCount(6),
      canvas(1080, 1920),
      segment('sunset', { at: 20, end: 24 }),
      length(24),
    ),
    say('no zooming or panning, keep the photos perfectly still', everyClip({ motion: 'none' }), length(24)),
  ),
];

const TRIM: readonly Conversation[] = [
  chat(
    'trim',
    'trip',
    say(
      'Please shorten the beach clip to six seconds.',
      segment('beach', { seconds: 6 }),
      untouched('city', 'forest'),
      clips('city', 'beach', 'forest'),
      length(22),
    ),
  ),
  chat(
    'trim',
    'trip',
    say(
      'split the city clip at the 4 second mark',
      clips('city', 'city', 'beach', 'forest'),
      segment('city/1', { to: 4 }),
      length(26),
    ),
    say(
      'now remove the second part',
      clips('city', 'beach', 'forest'),
      segment('city', { from: 0, to: 4 }),
      length(20),
    ),
  ),
  chat(
    'trim',
    'trip',
    say(
      'slip the city shot by +2s: same duration, same position, just later material',
      segment('city', { from: 2, to: 12, at: 0, seconds: 10 }),
      untouched('beach', 'forest'),
      length(26),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW, ...TRIM];
