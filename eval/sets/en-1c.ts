// English conversations: texts, small changes, exports, and what has to be asked.
import { asks, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { clips, gone, length, noneOf, segment, textCount, unchanged, untouched } from '../properties.ts';
import { above, below, between, less, more, near } from '../rules.ts';

const chat = writer('en', 'en1');

const TEXT: readonly Conversation[] = [
  chat(
    'text',
    'trip',
    say(
      '‘The End’ over the last four seconds, in yellow',
      segment("'The End'", {
        text: 'The End',
        at: 22,
        end: 26,
        color: near('#FFFF00', 110),
      }),
      textCount(1),
      length(26),
    ),
  ),
  chat(
    'text',
    'promo',
    say(
      'all texts in red please',
      segment("'Summer Sale'", { color: near('#FF0000') }),
      segment("'Up to 50% off'", { color: near('#FF0000') }),
      segment("'Visit our shop'", { color: near('#FF0000') }),
      textCount(3),
    ),
  ),
  chat(
    'text',
    'short',
    say('delete all captions', noneOf('subtitle'), textCount(0), untouched('skate', 'beat'), length(15)),
  ),
  chat(
    'text',
    'lesson',
    say(
      "from 0:12 for 3 secs show 'Click here' at the bottom",
      segment("'Click here'", { at: 12, end: 15, y: above(0.65) }),
      textCount(1),
      untouched('webcam', 'screen'),
    ),
  ),
  chat(
    'text',
    'promo',
    say(
      'Put the discount text at the top of the screen.',
      segment("'Up to 50% off'", { y: below(0.35), at: 10, end: 14 }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
  ),
  chat(
    'text',
    'short',
    say(
      'give the captions a black box behind them',
      segment("'Watch this trick'", {
        background: near('#000000', 60),
      }),
      segment("'See you next time'", { background: near('#000000', 60) }),
      textCount(3),
    ),
  ),
  chat(
    'text',
    'pieces',
    say(
      'write «Alps from above» in the middle from 5s to 10s',
      segment("'Alps from above'", { at: 5, end: 10, y: between(0.4, 0.6), x: between(0.4, 0.6) }),
      textCount(1),
      length(20),
    ),
  ),
];

const AMBIGUOUS: readonly Conversation[] = [
  chat(
    'ambiguous',
    'promo',
    say('delete the text', asks('Summer Sale')),
    say(
      'the last one',
      gone("'Visit our shop'"),
      textCount(2),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      length(24),
    ),
  ),
  chat('ambiguous', 'trip', say('delete it', asks())),
  chat(
    'ambiguous',
    'short',
    say('Remove the caption please', asks('Watch this trick')),
    say(
      'He never gives up',
      gone("'He never gives up'"),
      textCount(2),
      untouched("'Watch this trick'", "'See you next time'"),
    ),
  ),
  chat(
    'ambiguous',
    'slides',
    say('take the picture out', asks()),
    say('I mean the dog', clips('kitchen', 'garden', 'pool', 'sunset'), gone('dog'), length(16)),
  ),
  chat('ambiguous', 'twoSongs', say('remove one of the clips', asks('city', 'beach', 'forest'))),
];

const RELATIVE: readonly Conversation[] = [
  chat(
    'relative',
    'promo',
    say('music a bit louder', segment('song', { volume: more }), untouched('city', 'beach', 'forest', "'Summer Sale'")),
    say('a touch more', segment('song', { volume: more }), untouched('city', 'beach', 'forest')),
    say(
      "ok that's too much, bring it down a little",
      segment('song', { volume: less }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  chat(
    'relative',
    'lesson',
    say('can the webcam be bigger', segment('webcam', { width: more, height: more }), untouched('screen', 'narration')),
  ),
  chat(
    'relative',
    'promo',
    say(
      'make the texts smaller',
      segment("'Summer Sale'", { size: less }),
      segment("'Visit our shop'", { size: less }),
      textCount(3),
    ),
  ),
  chat(
    'relative',
    'trip',
    say('make the beach 2 secs shorter', segment('beach', { seconds: 8 }), untouched('city', 'forest'), length(24)),
    say('one more second off', segment('beach', { seconds: 7 }), untouched('city', 'forest'), length(23)),
  ),
  chat(
    'relative',
    'short',
    say(
      'captions higher up on the screen, they hide his feet',
      segment("'Watch this trick'", { y: less }),
      segment("'He never gives up'", { y: less }),
      segment("'See you next time'", { y: less }),
    ),
  ),
  chat(
    'relative',
    'trip',
    say('forest is too dark', segment('forest', { brightness: more }), untouched('city', 'beach'), length(26)),
  ),
  chat(
    'relative',
    'slides',
    say('piano quieter', segment('calm piano', { volume: less }), untouched('kitchen', 'sunset'), length(20)),
  ),
];

const EXPORT: readonly Conversation[] = [
  chat('export', 'trip', say('export', exports('mp4'), unchanged)),
  chat('export', 'short', say('send me the video in 720p', exports('mp4', { shortSide: 720 }), unchanged)),
  chat('export', 'lesson', say('just the audio as mp3', exports('mp3'), unchanged)),
  chat('export', 'promo', say('Please save a still of second 5 as a PNG.', exports('png', { at: 5 }), unchanged)),
  chat('export', 'slides', say('can i have that as a gif?', exports('gif'), unchanged)),
  chat(
    'export',
    'promo',
    say('render 4K 60fps high quality', exports('mp4', { shortSide: 2160, fps: 60, quality: 'high' })),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...TEXT, ...AMBIGUOUS, ...RELATIVE, ...EXPORT];
