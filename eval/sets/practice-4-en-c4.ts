// Practice: someone who makes short upright videos and writes in a hurry.
import { answers, either, exports, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, everyClip, film, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { between, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p4ec4');

const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"] as const;

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'slideshow',
    'photos',
    say(
      'vertical slideshow of all the pics, 2s each, no zooming',
      canvas(1080, 1920),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 2, motion: 'none' }),
      length(12),
    ),
  ),
  talk(
    'trim',
    'trip',
    say(
      'cut the last 2 secs off the forest clip',
      segment('forest', { from: 1, to: 5, seconds: 4 }),
      length(24),
      untouched('city', 'beach'),
    ),
    say(
      'and drop the first 4 of the city one',
      segment('city', { from: 4, to: 10, seconds: 6 }),
      length(20),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'trim',
    'single',
    say(
      'only use 0:03 to 0:08 of the city clip',
      clips('city'),
      segment('city', { at: 0, from: 3, to: 8, seconds: 5 }),
      length(5),
    ),
  ),
  talk(
    'arrange',
    'trip',
    say(
      'duplicate the city clip and stick the copy at the very end',
      clips('city', 'beach', 'forest', 'city'),
      segment('city/2', { at: 26, from: 0, to: 10 }),
      length(36),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'short',
    say('music at 20%', segment('beat', { volume: 0.2, at: 0, end: 15 }), untouched('skate', ...CUES), length(15)),
    say(
      'fade it out over the last 3 seconds',
      segment('beat', { fadeOut: 3, volume: 0.2, end: 15 }),
      untouched('skate', ...CUES),
      film({ fadeOut: 0 }),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'add a caption "wait for it" from 0:09 to 0:11',
      segment("'wait for it'", { at: 9, end: 11 }),
      textCount(4),
      untouched('skate', 'beat', ...CUES),
      length(15),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'make "Summer Sale" pop in',
      segment("'Summer Sale'", { animationIn: 'pop', at: 0, end: 3 }),
      untouched("'Up to 50% off'", "'Visit our shop'", 'song'),
    ),
    say(
      'can u make that one pink',
      segment("'Summer Sale'", { color: near('#FF69B4', 100), animationIn: 'pop' }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'everything in black & white',
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
      clips('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'place',
    'short',
    say(
      'slow zoom in on the skate clip',
      segment('skate', { motion: 'zoom_in', seconds: 15, speed: 1 }),
      untouched('beat', ...CUES),
      length(15),
    ),
  ),
  talk(
    'compound',
    'uploads',
    say(
      '9:16, forest then beach then city, first 3 secs of each, song at 60%, "MINI VLOG" at the start, then export',
      canvas(1080, 1920),
      clips('forest', 'beach', 'city'),
      everyClip({ seconds: 3, from: 0 }),
      length(9),
      segment('song', { role: 'bgm', volume: 0.6, at: 0, end: 9 }),
      segment("'MINI VLOG'", { at: 0, end: between(1.5, 5) }),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'drop the third shot, slow the first one to half speed, lay the song under at 50% and finish with a 2 second fade to black',
      clips('drone', 'drone', 'drone'),
      segment('#1', { speed: 0.5, from: 20, seconds: 10 }),
      segment('#2', { from: 0, speed: 1 }),
      segment('#3', { from: 10, speed: 1 }),
      length(20),
      segment('song', { role: 'bgm', volume: 0.5, at: 0, end: 20 }),
      film({ fadeOut: 2 }),
    ),
  ),
  talk(
    'relative',
    'short',
    say(
      'captions bigger pls',
      ...CUES.map((cue) => segment(cue, { size: more })),
      untouched('skate', 'beat'),
      textCount(3),
    ),
    say('even bigger', ...CUES.map((cue) => segment(cue, { size: more })), untouched('skate', 'beat'), textCount(3)),
  ),
  talk(
    'correction',
    'trip',
    say(
      'put the vivid look on everything',
      everyClip({ preset: 'vivid' }),
      clips('city', 'beach', 'forest'),
      length(26),
    ),
    say(
      'actually no, just on the beach clip',
      segment('beach', { preset: 'vivid' }),
      segment('city', { preset: 'none' }),
      segment('forest', { preset: 'none' }),
      length(26),
    ),
  ),
  talk('question', 'promo', say('what does the text at the end say?', answers('Visit our shop'))),
  talk('refusal', 'pieces', say('crank up the volume of the drone shots', refuses(['sound', 'audio', 'silent']))),
  talk('export', 'short', say('gimme a gif of it', exports('gif'), unchanged)),
];
