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
  untouched,
} from '../properties.ts';
import { below, more } from '../rules.ts';

const talk = writer('en', 'en3');

const ARRANGE: Conversation[] = [
  talk(
    'arrange',
    'pieces',
    say(
      'Move the last piece to the front.',
      segment('#1', { from: 10 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
    say(
      'then swap the two in the middle',
      segment('#1', { from: 10 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
    say(
      'and put the first two the other way round',
      segment('#1', { from: 0 }),
      segment('#2', { from: 10 }),
      segment('#3', { from: 20 }),
      segment('#4', { from: 30 }),
      length(20),
    ),
    say(
      'duplicate the third one right after itself',
      clipCount(5),
      segment('#3', { from: 20, seconds: 5 }),
      segment('#4', { from: 20, seconds: 5 }),
      segment('#5', { from: 30 }),
      length(25),
    ),
    say('hm nah, undo the duplicate', asAfter(3)),
  ),
  talk(
    'arrange',
    'trip',
    say('reverse the order of the clips', clips('forest', 'beach', 'city'), everyClip({ reversed: false }), length(26)),
    say(
      'split the first one in the middle',
      clips('forest', 'forest', 'beach', 'city'),
      segment('forest', { from: 1, to: 4 }),
      segment('forest/2', { from: 4, to: 7 }),
      length(26),
    ),
    say(
      'now delete its second half',
      clips('forest', 'beach', 'city'),
      segment('forest', { from: 1, to: 4 }),
      length(23),
    ),
    say('and move the city in between the other two', clips('forest', 'city', 'beach'), length(23)),
  ),
  talk('arrange', 'trip', say('forest before beach pls', clips('city', 'forest', 'beach'), length(26))),
  talk(
    'arrange',
    'slides',
    say(
      'The sunset photo should open the show.',
      clips('sunset', 'kitchen', 'garden', 'pool', 'dog'),
      everyClip({ seconds: 4 }),
      length(20),
    ),
  ),
  talk(
    'arrange',
    'lesson',
    say(
      "set a marker called 'demo starts' at 12 seconds",
      film({ markers: 1 }),
      untouched('screen', 'webcam'),
      length(30),
    ),
  ),
];

const TIME: Conversation[] = [
  talk(
    'time',
    'short',
    say('make the skating half speed', segment('skate', { speed: 0.5, from: 2, to: 17 }), length(30)),
    say('too slow, 75%', segment('skate', { speed: 0.75, from: 2, to: 17 }), length(20)),
    say('back to normal speed', segment('skate', { speed: 1, reversed: false }), length(15)),
    say('now play it backwards', segment('skate', { reversed: true, speed: 1 }), length(15)),
    say('lol no, forwards again', segment('skate', { reversed: false, speed: 1 }), length(15)),
  ),
  talk(
    'time',
    'trip',
    say(
      'freeze the city at 4 seconds for 3 seconds, then let it go on',
      clips('city', 'city', 'city', 'beach', 'forest'),
      segment('#2', { freeze: 4, at: 4, seconds: 3 }),
      segment('#3', { from: 4, to: 10 }),
      length(29),
    ),
    say('make that five seconds', segment('#2', { freeze: 4, seconds: 5 }), untouched('beach', 'forest'), length(31)),
    say('and the forest in slow motion', segment('forest', { speed: below(1) }), untouched('beach', '#1', '#2', '#3')),
  ),
  talk(
    'time',
    'pieces',
    say(
      'hold the last frame of the final shot for two more seconds',
      segment('#4', { from: 10, seconds: 5 }),
      segment('#5', { freeze: 14.96, seconds: 2 }),
      untouched('#1', '#2', '#3'),
      length(22),
    ),
  ),
  talk(
    'time',
    'lesson',
    say('reverse the webcam only', segment('webcam', { reversed: true }), untouched('screen', 'narration'), length(30)),
  ),
];

const SOUND: Conversation[] = [
  talk(
    'sound',
    'lesson',
    say(
      'mute the screen recording',
      segment('screen', { volume: 0 }),
      untouched('webcam', 'narration', 'calm piano'),
      length(30),
    ),
    say('webcam too', segment('webcam', { volume: 0 }), untouched('screen', 'narration', 'calm piano'), length(30)),
    say(
      'the music gets in the way of the voice, duck it',
      segment('calm piano', { duck: true }),
      untouched('narration'),
      length(30),
    ),
    say(
      'fade the piano out over the last 4 secs',
      segment('calm piano', { fadeOut: 4, end: 30 }),
      untouched('narration'),
    ),
    say('i meant 2', segment('calm piano', { fadeOut: 2, end: 30 }), untouched('narration', 'screen'), length(30)),
    say('clean up the hiss in the narration', segment('narration', { denoise: true }), untouched('calm piano')),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'use beat.wav for the background',
      segment('beat', { at: 0, end: 26, volume: 0.35, role: 'bgm' }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
    ),
    say('fade it in over 2 seconds', segment('beat', { fadeIn: 2, end: 26 }), film({ fadeIn: 0 })),
    say('Actually use the piano instead', gone('beat'), segment('calm piano', { at: 0, end: 26, role: 'bgm' })),
    say('a bit louder', segment('calm piano', { volume: more }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'sound',
    'trip',
    say(
      'Add the song as background music, starting at 0:05',
      segment('song', { at: 5, end: 26, volume: 0.35, role: 'bgm' }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk(
    'sound',
    'promo',
    say('I only want to hear the music, not the clips', everyClip({ volume: 0 }), untouched('song'), length(24)),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'first the piano, then from 0:13 the beat, both as background music',
      segment('calm piano', { at: 0, end: 13, role: 'bgm' }),
      segment('beat', { at: 13, end: 26, role: 'bgm' }),
      untouched('city', 'beach', 'forest'),
      length(26),
    ),
  ),
  talk('sound', 'short', say('get rid of the beat', gone('beat'), noneOf('bgm'), untouched('skate'), length(15))),
];

const SESSIONS: Conversation[] = [
  talk('canvas', 'short', say('switch to landscape 16:9', canvas(1920, 1080), length(15))),
  talk('canvas', 'recording', say('I want the canvas to be 21:9', canvas(2520, 1080), clipCount(0))),
  talk(
    'canvas',
    'promo',
    say('4:5 for the instagram feed', canvas(1080, 1350), clips('city', 'beach', 'forest'), length(24)),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...ARRANGE, ...TIME, ...SOUND, ...SESSIONS];
