// English conversations: texts, small changes, exports, and what has to be asked.
import { asks, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, everyClip, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { less, more } from '../rules.ts';

const chat = writer('en', 'h-en1');

const TEXT: readonly Conversation[] = [
  chat(
    'text',
    'trip',
    say(
      'add a title that says "Our Trip"',
      segment("'Our Trip'", { at: 0, end: 3, text: 'Our Trip' }),
      textCount(1),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  chat(
    'text',
    'promo',
    say(
      'change “Summer Sale” to “Winter Sale”',
      segment("'Winter Sale'", { at: 0, end: 3, text: 'Winter Sale' }),
      gone("'Summer Sale'"),
      textCount(3),
    ),
    say(
      'have it typed out letter by letter',
      segment("'Winter Sale'", { animationIn: 'typewriter' }),
      untouched("'Up to 50% off'"),
    ),
    say('it should stay on 2 secs longer', segment("'Winter Sale'", { at: 0, end: 5 }), textCount(3), length(24)),
  ),
  chat(
    'text',
    'short',
    say(
      'second caption should read "He keeps going"',
      segment("'He keeps going'", { at: 5, end: 9 }),
      gone("'He never gives up'"),
      textCount(3),
      untouched("'Watch this trick'", "'See you next time'"),
    ),
  ),
];

const AMBIGUOUS: readonly Conversation[] = [
  chat(
    'ambiguous',
    'twoSongs',
    say('add the music', asks('calm piano', 'beat')),
    say('the second one', segment('beat', { role: 'bgm', at: 0, end: 26 }), gone('calm piano'), length(26)),
  ),
  chat(
    'ambiguous',
    'trip',
    say('cut five seconds', asks()),
    say('from the end', length(21), segment('forest', { seconds: 1 }), untouched('city', 'beach')),
  ),
];

const RELATIVE: readonly Conversation[] = [
  chat('relative', 'slides', say('Show each picture a bit longer', everyClip({ seconds: more }), clipCount(5))),
  chat(
    'relative',
    'pieces',
    say(
      'play the last piece somewhat slower',
      segment('#4', { speed: less }),
      segment('#1', { speed: 1 }),
      clipCount(4),
    ),
  ),
];

const EXPORT: readonly Conversation[] = [
  chat('export', 'short', say('download the subtitles as .srt', exports('srt'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [...TEXT, ...AMBIGUOUS, ...RELATIVE, ...EXPORT];
