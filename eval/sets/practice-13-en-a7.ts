// Practice conversations in English: relative changes, corrections, references.
import { type Conversation, say, writer } from '../conversation.ts';
import {
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  untouched,
} from '../properties.ts';
import { above, asBefore, below, between, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p13e7');
const CUES = ['Watch this trick', 'He never gives up', 'See you next time'].map((cue) => `'${cue}'`);

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'relative',
    'promo',
    say('music a wee bit louder', segment('song', { volume: more, end: 24 }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'relative',
    'promo',
    say(
      'Let the first title stay twice as long',
      segment("'Summer Sale'", { at: 0, end: 6 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
      length(24),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say(
      'nudge the webcam a little to the left',
      segment('webcam', { x: less, y: asBefore, width: 0.25 }),
      untouched('screen'),
    ),
  ),
  talk(
    'relative',
    'slides',
    say(
      'a second longer for each photo',
      everyClip({ seconds: 5 }),
      length(25),
      clipCount(5),
      segment('calm piano', { end: 25 }),
    ),
  ),
  talk(
    'relative',
    'short',
    say(
      'the captions are hidden by the buttons, move them up a bit',
      ...CUES.map((cue) => segment(cue, { y: less })),
      textCount(3),
      untouched('skate'),
    ),
  ),
  talk(
    'relative',
    'trip',
    say('make the forest a second shorter', segment('forest', { seconds: 5 }), length(25), untouched('city', 'beach')),
    say('and one more second off', segment('forest', { seconds: 4 }), length(24), untouched('city', 'beach')),
  ),
  talk(
    'relative',
    'promo',
    say(
      'the crossfades could be longer',
      transitions(2, 'crossfade'),
      segment('beach', { transitionSeconds: more }),
      segment('forest', { transitionSeconds: more }),
    ),
  ),
  talk(
    'relative',
    'talk',
    say('play the interview a touch faster', segment('interview', { speed: more, seconds: less }), clipCount(1)),
  ),
  talk(
    'relative',
    'trip',
    say('beach a little brighter', segment('beach', { brightness: more }), untouched('city', 'forest'), length(26)),
    say('still too dark, more of that', segment('beach', { brightness: more }), untouched('city', 'forest')),
  ),
  talk(
    'relative',
    'lesson',
    say(
      'half as loud, the piano',
      segment('calm piano', { volume: times(0.5) }),
      untouched('screen', 'narration', 'webcam'),
    ),
  ),
  talk(
    'relative',
    'pieces',
    say(
      'give piece 2 three seconds more',
      segment('#2', { from: 0, seconds: 8 }),
      length(23),
      untouched('#1', '#3', '#4'),
    ),
  ),
  talk(
    'relative',
    'promo',
    say(
      '“Visit our shop” should come in one second sooner',
      segment("'Visit our shop'", { at: 19, end: oneOf(23, 24) }),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      length(24),
    ),
  ),
  talk(
    'relative',
    'pieces',
    say(
      'first piece 20% slower',
      segment('#1', { speed: between(0.79, 0.84), seconds: between(6, 6.3) }),
      untouched('#2', '#3', '#4'),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('remove the beach', clips('city', 'forest'), length(16)),
    say('no wait, I meant the forest', clips('city', 'beach'), length(20)),
  ),
  talk(
    'correction',
    'promo',
    say(
      'Make the first title green',
      segment("'Summer Sale'", { color: near('#20B040', 110) }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say(
      'sorry, the second one I meant',
      segment("'Up to 50% off'", { color: near('#20B040', 110) }),
      segment("'Summer Sale'", { color: near('#FFFFFF', 10) }),
    ),
  ),
  talk(
    'correction',
    'slides',
    say('piano at 60%', segment('calm piano', { volume: 0.6 })),
    say('oops no, 40', segment('calm piano', { volume: 0.4 }), untouched('kitchen', 'garden', 'pool', 'dog', 'sunset')),
  ),
  talk(
    'correction',
    'trip',
    say("start with a title that says 'Lisbon 2023'", segment("'Lisbon 2023'", { at: 0, end: 3 }), textCount(1)),
    say('2024, not 2023', segment("'Lisbon 2024'", { at: 0, end: 3 }), textCount(1)),
  ),
  talk(
    'correction',
    'pieces',
    say('delete piece 2', clipCount(3), length(15)),
    say(
      'actually keep that one and delete the last piece instead',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 30 }),
      length(15),
    ),
  ),
  talk(
    'correction',
    'lesson',
    say('webcam goes top left', segment('webcam', { x: below(0.4), y: below(0.4) })),
    say('i mean top right', segment('webcam', { x: above(0.6), y: below(0.4), width: 0.25 }), untouched('screen')),
  ),
  talk(
    'reference',
    'trip',
    say('mute the beach', segment('beach', { volume: 0 }), untouched('city', 'forest')),
    say(
      'now shorten it to 6 seconds',
      segment('beach', { volume: 0, seconds: 6 }),
      length(22),
      untouched('city', 'forest'),
    ),
    say('and move it to the end', clips('city', 'forest', 'beach'), length(22), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'reference',
    'pieces',
    say(
      'the one before last: play it backwards',
      segment('#3', { reversed: true, from: 30 }),
      untouched('#1', '#2', '#4'),
      length(20),
    ),
  ),
  talk(
    'reference',
    'promo',
    say(
      'the clip that follows the city should be silent',
      segment('beach', { volume: 0 }),
      untouched('city', 'forest', 'song'),
    ),
  ),
  talk(
    'reference',
    'trip',
    say('throw out the shortest clip', clips('city', 'beach'), length(20), untouched('city', 'beach')),
  ),
  talk(
    'reference',
    'slides',
    say("Take out the picture that's on screen at 0:09", clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
  ),
  talk(
    'reference',
    'promo',
    say(
      'whichever text is showing at second 11, put it at the top',
      segment("'Up to 50% off'", { y: below(0.4), at: 10, end: 14 }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
  ),
  talk(
    'reference',
    'slides',
    say(
      'first and last photo: zoom out instead of in',
      segment('kitchen', { motion: 'zoom_out' }),
      segment('sunset', { motion: 'zoom_out' }),
      untouched('garden', 'pool', 'dog'),
      length(20),
    ),
  ),
  talk(
    'reference',
    'trip',
    say('put a title "Day 1" at the start', segment("'Day 1'", { at: 0, end: 3 }), textCount(1)),
    say('make it last 5 seconds', segment("'Day 1'", { at: 0, end: 5 }), textCount(1), length(26)),
    say(
      'and another one, "Day 2", where the beach starts',
      segment("'Day 2'", { at: 10 }),
      segment("'Day 1'", { at: 0, end: 5 }),
      textCount(2),
    ),
  ),
  talk(
    'reference',
    'twoSongs',
    say('lay beat.wav under the film', segment('beat', { role: 'bgm', at: 0, end: 26 }), gone('calm piano')),
    say('fade it out over 4 seconds', segment('beat', { fadeOut: 4, end: 26 }), untouched('city', 'beach', 'forest')),
  ),
];
