// English, third set: many things at once, relative changes, corrections.
import { either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  noneOf,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'en3');
const RED = near('#F02020', 80);
const GREEN = near('#10C030', 100);
const BLUE = near('#1050FF', 100);

const COMPOUND: Conversation[] = [
  talk(
    'compound',
    'uploads',
    say(
      'Join city, beach and forest with half-second crossfades, put the song underneath at 30%, ' +
        "show the title 'Road Trip' for the first 4 seconds, make it vertical for Reels and fade to black at the end",
      clips('city', 'beach', 'forest'),
      transitions(2, 'crossfade', 0.5),
      segment('song', { at: 0, volume: 0.3 }),
      segment("'Road Trip'", { at: 0, seconds: 4 }),
      canvas(1080, 1920),
      film({ fadeOut: above(0) }),
      length(29.5, 0.6),
    ),
    say(
      'take the title out, turn the music down to 10% and export',
      textCount(0),
      segment('song', { volume: 0.1 }),
      clips('city', 'beach', 'forest'),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'recording',
    say(
      'Make a one-minute vertical short from the start of the interview',
      clips('interview'),
      segment('interview', { from: 0, to: 60, speed: 1 }),
      canvas(1080, 1920),
      length(60),
    ),
    say('on top of it "Ask me anything", 5 secs', segment("'Ask me anything'", { at: 0, seconds: 5 }), length(60)),
    say(
      'black letters on a white box',
      segment("'Ask me anything'", { color: near('#000000', 40), background: near('#FFFFFF', 40) }),
      textCount(1),
    ),
    say('lower third please', segment("'Ask me anything'", { y: above(0.6), at: 0 }), textCount(1)),
    say('a bit bigger', segment("'Ask me anything'", { size: more, y: above(0.55) }), untouched('interview')),
    say('download as mp4', exports('mp4'), unchanged),
  ),
  talk(
    'compound',
    'short',
    say(
      'remove the beat, cut off the last 5 seconds, make it black and white, and KICKFLIP in red at the top for 2 secs',
      noneOf('bgm'),
      segment('skate', { from: 2, to: 12 }),
      either(segment('skate', { preset: oneOf('mono', 'noir') }), segment('skate', { saturation: -1 })),
      segment("'KICKFLIP'", { at: 0, seconds: 2, y: below(0.4), color: RED }),
      length(10),
    ),
    say('undo everything you just did', asAfter(0)),
    say(
      'ok do only the cutting part',
      segment('skate', { from: 2, to: 12, preset: 'none' }),
      segment('beat', { end: 10 }),
      gone("'KICKFLIP'"),
      length(10),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'keep shots 1 and 3, drop the rest, double the speed of both, add the song at full volume with a 1s fade-in',
      clipCount(2),
      segment('#1', { from: 20, speed: 2 }),
      segment('#2', { from: 30, speed: 2 }),
      segment('song', { at: 0, end: 5, volume: 1, fadeIn: 1 }),
      length(5),
    ),
    say('and give it to me as a gif', exports('gif'), unchanged),
  ),
  talk(
    'compound',
    'trip',
    say(
      "trim the city to 5 s, mute the beach, slow the forest to half speed, put 'Hello' over the first clip " +
        'and add song.mp3 at a quarter of its volume',
      segment('city', { seconds: 5, speed: 1 }),
      segment('beach', { volume: 0, seconds: 10 }),
      segment('forest', { speed: 0.5, seconds: 12 }),
      segment("'Hello'", { at: 0, end: between(2.9, 5.1) }),
      segment('song', { at: 0, end: 27, volume: 0.25 }),
      length(27),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      'drop the last text, make the first one red, swap city and beach, lose the music, and turn it all into 4:5',
      gone("'Visit our shop'"),
      segment("'Summer Sale'", { color: RED, at: 0 }),
      untouched("'Up to 50% off'"),
      clips('beach', 'city', 'forest'),
      noneOf('bgm'),
      canvas(1080, 1350),
      length(24, 0.6),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      'Would you kindly mute the webcam, move it to the bottom left, lower the piano to ten percent, ' +
        'take off the first two seconds of the film and save the project under the name "Lesson One"?',
      segment('webcam', { volume: 0, x: below(0.4), y: above(0.6) }),
      segment('calm piano', { volume: 0.1 }),
      segment('screen', { from: 2 }),
      film({ title: 'Lesson One' }),
      length(28),
    ),
  ),
];

const RELATIVE: Conversation[] = [
  talk(
    'relative',
    'promo',
    say('music a bit louder', segment('song', { volume: more }), untouched('city', 'beach', 'forest'), length(24)),
    say('even more', segment('song', { volume: more }), untouched('city', 'beach', 'forest')),
    say('ok thats too much', segment('song', { volume: less }), length(24)),
    say(
      'the last text bigger',
      segment("'Visit our shop'", { size: more, at: 20, end: 24 }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
    ),
    say(
      'and the 50% one a second longer on screen',
      segment("'Up to 50% off'", { seconds: 5 }),
      untouched("'Summer Sale'", "'Visit our shop'"),
      length(24),
    ),
  ),
  talk(
    'relative',
    'slides',
    say('each photo half a second longer', everyClip({ seconds: 4.5 }), clipCount(5), length(22.5)),
    say('double the volum of the music', segment('calm piano', { volume: times(2) }), length(22.5)),
    say(
      'the garden one a bit brighter',
      segment('garden', { brightness: more }),
      untouched('kitchen', 'pool', 'dog', 'sunset'),
    ),
    say(
      'and the one after it as well',
      segment('pool', { brightness: more }),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
    ),
  ),
  talk(
    'relative',
    'trip',
    say(
      'make the city clip 2 seconds shorter',
      segment('city', { seconds: 8 }),
      untouched('beach', 'forest'),
      length(24),
    ),
  ),
  talk('relative', 'short', say('speed it up by a quarter', segment('skate', { speed: 1.25, from: 2 }), length(12))),
  talk(
    'relative',
    'lesson',
    say('webcam 20% smaller', segment('webcam', { width: times(0.8), height: times(0.8) }), untouched('screen')),
  ),
  talk(
    'relative',
    'pieces',
    say(
      'Let the second shot run three seconds longer.',
      segment('#2', { from: 0, to: 8, speed: 1 }),
      untouched('#1', '#3', '#4'),
      length(23),
    ),
  ),
  talk('relative', 'talk', say('half as loud please', segment('interview', { volume: 0.5 }), length(600))),
];

const CORRECTION: Conversation[] = [
  talk(
    'correction',
    'trip',
    say('remove the beach', clips('city', 'forest'), length(16)),
    say('no wait, the forest, not the beach', clips('city', 'beach'), length(20)),
    say("title at the start: 'Holidays 2023'", segment("'Holidays 2023'", { at: 0, seconds: 3 }), textCount(1)),
    say('2024 i mean', segment("'Holidays 2024'", { at: 0, seconds: 3 }), textCount(1), clips('city', 'beach')),
    say('blue, not white', segment("'Holidays 2024'", { color: BLUE, at: 0 }), textCount(1)),
  ),
  talk(
    'correction',
    'uploads',
    say('city and beach in a row', clips('city', 'beach'), length(22)),
    say('Sorry, the other way around', clips('beach', 'city'), length(22)),
    say('and actually add the forest too', clips('beach', 'city', 'forest'), length(30)),
  ),
  talk(
    'correction',
    'promo',
    say('make the first text green', segment("'Summer Sale'", { color: GREEN }), untouched("'Up to 50% off'")),
    say(
      'the second, I mean',
      segment("'Up to 50% off'", { color: GREEN }),
      segment("'Summer Sale'", { color: '#FFFFFF' }),
      untouched("'Visit our shop'"),
    ),
  ),
  talk(
    'correction',
    'trip',
    say(
      'cut the last 3 seconds, no, make that 4',
      segment('forest', { from: 1, to: 3 }),
      untouched('city', 'beach'),
      length(22),
    ),
  ),
  talk(
    'correction',
    'promo',
    say(
      'set the music to 80, sorry, 18 percent',
      segment('song', { volume: 0.18 }),
      untouched('city', "'Summer Sale'"),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMPOUND, ...RELATIVE, ...CORRECTION];
