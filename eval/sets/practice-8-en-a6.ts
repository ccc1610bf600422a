// Practice conversations in English: words on the picture.
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, gone, length, segment, textCount, untouched } from '../properties.ts';
import { above, below, between, more, near } from '../rules.ts';

const talk = writer('en', 'p8');

const YELLOW = near('#FFE000');

const TEXT: readonly Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      'put "Road Trip 2024" over the start',
      segment("'Road Trip 2024'", { at: 0, end: between(2, 10) }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
    say(
      'yellow, and at the bottom',
      segment("'Road Trip 2024'", { color: YELLOW, y: above(0.65), at: 0 }),
      textCount(1),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'change Visit our shop to “Visit us in Leeds”',
      segment("'Visit us in Leeds'", { at: 20, end: 24 }),
      gone("'Visit our shop'"),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'bigger captions, with a black box behind them',
      ...['Watch this trick', 'He never gives up', 'See you next time'].map((words) =>
        segment(`'${words}'`, { size: more, background: near('#000000', 60) }),
      ),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      "type 'Lesson 3: Fractions' in the top left corner for the first 5 secs",
      segment("'Lesson 3: Fractions'", { at: 0, end: 5, x: below(0.5), y: below(0.35) }),
      textCount(1),
      untouched('webcam', 'screen'),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'make the last caption say "See you tomorrow"',
      segment("'See you tomorrow'", { at: 11, end: 15, role: 'subtitle' }),
      gone("'See you next time'"),
      textCount(3),
    ),
  ),
  talk(
    'text',
    'single',
    say(
      'use my city video and keep ‘Leeds by night’ on it the whole time',
      clips('city'),
      segment("'Leeds by night'", { at: 0, end: 12 }),
      length(12),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = TEXT;
