// Practice conversations in English: more of every kind, the last of them.
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clipCount, length, segment, textCount } from '../properties.ts';

const talk = writer('en', 'p8y');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'time',
    'talk',
    say(
      'double speed for the bit from 2:00 to 3:00, the rest stays normal',
      clipCount(3),
      segment('#1', { from: 0, to: 120, speed: 1 }),
      segment('#2', { from: 120, to: 180, speed: 2, seconds: 30 }),
      segment('#3', { from: 180, to: 600, speed: 1 }),
      length(570),
    ),
    say('on second thoughts undo that', asAfter(0)),
  ),
  talk(
    'compound',
    'short',
    say(
      'remove the captions, turn the beat up to 80%, vintage look, and keep just the first 10 seconds',
      textCount(0),
      segment('beat', { at: 0, end: 10, volume: 0.8 }),
      segment('skate', { from: 2, to: 12, preset: 'vintage' }),
      length(10),
    ),
  ),
];
