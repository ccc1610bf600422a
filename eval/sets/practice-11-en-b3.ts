// Practice 11, English: requests of many parts, relative changes, corrections and references of everyday users.
import { exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, asBefore, below, less, more, near, times } from '../rules.ts';

const talk = writer('en', 'p11eb3');
const FADES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'compound',
    'trip',
    say(
      "Trim the city down to its first 6 seconds, take the forest out, play the beach at half speed, add song.mp3 at 30% and write 'Weekend away' at the start",
      clips('city', 'beach'),
      segment('city', { from: 0, to: 6 }),
      segment('beach', { speed: 0.5, seconds: 20 }),
      segment('song', { at: 0, end: 26, volume: 0.3 }),
      segment("'Weekend away'", { at: 0 }),
      length(26),
    ),
  ),
  talk(
    'compound',
    'uploads',
    say(
      'join beach and city in that order, vertical, song.mp3 at half volume in the background, title "Summer" for the first two seconds then export it',
      clips('beach', 'city'),
      canvas(1080, 1920),
      segment('song', { at: 0, end: 22, volume: 0.5, role: 'bgm' }),
      segment("'Summer'", { at: 0, end: 2 }),
      length(22),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      'set the music to 10%, change Summer Sale to "Winter Sale", swap the beach and the forest and get rid of the transitions',
      segment('song', { volume: 0.1 }),
      segment("'Winter Sale'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      clips('city', 'forest', 'beach'),
      transitions(0),
      textCount(3),
      length(24),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      'Webcam to the bottom left and a bit smaller, mute its sound, music down to 15 percent & fade everything to black at the end, thanks!',
      segment('webcam', { x: below(0.4), y: above(0.6), width: less, volume: 0 }),
      segment('calm piano', { volume: 0.15 }),
      film({ fadeOut: above(0) }),
      untouched('screen', 'narration'),
      length(30),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      'all 6 photos, 2 secs each, crossfades between them, square format, the piano at 25 %',
      clipCount(6),
      everyClip({ seconds: 2 }),
      transitions(5, FADES),
      canvas(1080, 1080),
      segment('calm piano', { at: 0, end: 12, volume: 0.25 }),
      length(12),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'delete the second piece, double the speed of the last one, then put the song under everything',
      clipCount(3),
      segment('#1', { from: 20, speed: 1 }),
      segment('#2', { from: 30, speed: 1 }),
      segment('#3', { from: 10, speed: 2, seconds: 2.5 }),
      segment('song', { at: 0, end: 12.5, role: 'bgm' }),
      length(12.5),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      'Cut off the first 30 seconds and the last minute, raise the volume to 120%, show the title "Episode 12" for the first 5 seconds, then give me just the mp3.',
      clips('interview'),
      segment('interview', { from: 30, to: 540, volume: 1.2 }),
      segment("'Episode 12'", { at: 0, end: 5 }),
      length(510),
      exports('mp3'),
    ),
  ),
  talk(
    'relative',
    'promo',
    say('music a bit louder', segment('song', { volume: more }), untouched('city', 'beach', 'forest')),
    say(
      'thats too much, bring it down a touch',
      segment('song', { volume: less }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'relative',
    'trip',
    say(
      'make the city clip three seconds shorter',
      segment('city', { seconds: 7 }),
      length(23),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'relative',
    'promo',
    say(
      'let Summer Sale stay up 2 seconds longer',
      segment("'Summer Sale'", { at: 0, end: 5 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
      length(24),
    ),
    say('also make it a little smaller', segment("'Summer Sale'", { size: less, at: 0, end: 5 }), textCount(3)),
    say('and lower on the screen', segment("'Summer Sale'", { y: more, size: asBefore }), textCount(3)),
  ),
  talk('relative', 'slides', say('each photo half a second longer pls', everyClip({ seconds: 4.5 }), length(22.5))),
  talk(
    'relative',
    'short',
    say('I want the music half as loud', segment('beat', { volume: times(0.5) }), untouched('skate')),
  ),
  talk(
    'relative',
    'pieces',
    say(
      'Give the first piece two more seconds at its end.',
      segment('#1', { from: 20, to: 27 }),
      segment('#2', { from: 0, to: 5 }),
      length(22),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('delete the beach', clips('city', 'forest'), length(16)),
    say('oh no sorry, i meant the forest', clips('city', 'beach'), length(20)),
  ),
  talk(
    'correction',
    'promo',
    say(
      "make 'Up to 50% off' blue",
      segment("'Up to 50% off'", { color: near('#2060FF', 110) }),
      untouched("'Summer Sale'"),
    ),
    say(
      'no, green',
      segment("'Up to 50% off'", { color: near('#20C040', 110) }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('speed the city up to 2x', segment('city', { speed: 2 }), length(21)),
    say(
      'no wait, the beach! the city should be at normal speed',
      segment('city', { speed: 1, seconds: 10 }),
      segment('beach', { speed: 2, seconds: 5 }),
      length(21),
    ),
  ),
  talk(
    'correction',
    'twoSongs',
    say('put the beat in as background music', segment('beat', { at: 0, end: 26, role: 'bgm' })),
    say(
      'Hmm, wrong one. The piano instead.',
      gone('beat'),
      segment('calm piano', { at: 0, end: 26, role: 'bgm' }),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'reference',
    'slides',
    say('take out the second to last picture', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
  ),
  talk(
    'reference',
    'pieces',
    say('slow the 2nd one down to half speed', segment('#2', { from: 0, speed: 0.5, seconds: 10 }), length(25)),
    say(
      'and the one after it too',
      segment('#3', { from: 30, speed: 0.5, seconds: 10 }),
      segment('#2', { speed: 0.5 }),
      segment('#4', { speed: 1 }),
      length(30),
    ),
    say(
      'now put that one first',
      segment('#1', { from: 30, speed: 0.5 }),
      segment('#2', { from: 20 }),
      clipCount(4),
      length(30),
    ),
  ),
  talk(
    'reference',
    'promo',
    say(
      'the clip in the middle should be a bit brighter',
      segment('beach', { brightness: more }),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'reference',
    'trip',
    say("remove the clip that's playing at 0:15", clips('city', 'forest'), length(16), untouched('city', 'forest')),
  ),
];
