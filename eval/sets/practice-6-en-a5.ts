// Relative wishes, corrections, references, questions, refusals, doubts, history, exports, what is missing, in English.
import { answers, asks, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { asBefore, below, less, more, near } from '../rules.ts';

const talk = writer('en', 'p6ea');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'relative',
    'promo',
    say('the music is a touch too loud', segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
    say('still too loud', segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'relative',
    'trip',
    say('make the beach 3 seconds shorter', segment('beach', { seconds: 7 }), length(23), untouched('city', 'forest')),
    say('and the city 2 longer', segment('city', { seconds: 12, to: 12 }), length(25), untouched('beach', 'forest')),
  ),
  talk(
    'relative',
    'lesson',
    say('webcam a bit bigger', segment('webcam', { width: more, height: more }), untouched('screen', 'narration')),
    say(
      'move it up some',
      segment('webcam', { y: less, width: asBefore, height: asBefore }),
      untouched('screen', 'narration'),
    ),
  ),
  talk(
    'relative',
    'slides',
    say(
      'The photos go by too quickly, give each of them one extra second',
      everyClip({ seconds: 5 }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
      transitions(4, 'crossfade', 0.5),
      length(25),
    ),
  ),

  talk(
    'correction',
    'trip',
    say('remove the beach', clips('city', 'forest'), length(16)),
    say('no wait, i meant the city', clips('beach', 'forest'), length(16)),
  ),
  talk(
    'correction',
    'promo',
    say('make the first text red', segment("'Summer Sale'", { color: near('#FF0000') }), textCount(3)),
    say(
      'sorry, blue',
      segment("'Summer Sale'", { color: near('#1E50FF', 110) }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
      textCount(3),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('City should last 5 seconds.', segment('city', { seconds: 5 }), length(21), untouched('beach', 'forest')),
    say('actually, 6', segment('city', { seconds: 6 }), length(22), untouched('beach', 'forest')),
  ),
  talk(
    'correction',
    'twoSongs',
    say('put the piano under the video', segment('calm piano', { role: 'bgm', end: 26 }), gone('beat'), length(26)),
    say(
      'no, the other one',
      segment('beat', { role: 'bgm', end: 26 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
    ),
  ),

  talk(
    'reference',
    'promo',
    say('add the text "Free coffee" from 15 to 18', segment("'Free coffee'", { at: 15, end: 18 }), textCount(4)),
    say(
      'make it green and put it at the top',
      segment("'Free coffee'", { color: near('#20C030', 120), y: below(0.4), at: 15, end: 18 }),
      untouched("'Summer Sale'", "'Up to 50% off'", "'Visit our shop'"),
      textCount(4),
    ),
  ),
  talk(
    'reference',
    'trip',
    say(
      'turn off the sound of the shortest clip',
      segment('forest', { volume: 0 }),
      untouched('city', 'beach'),
      length(26),
    ),
    say(
      'now play it at half speed',
      segment('forest', { speed: 0.5, seconds: 12, volume: 0 }),
      untouched('city', 'beach'),
      length(32),
    ),
  ),
  talk(
    'reference',
    'promo',
    say(
      "Delete the text that's on screen at 0:12",
      gone("'Up to 50% off'"),
      textCount(2),
      untouched("'Summer Sale'", "'Visit our shop'", 'city', 'beach', 'forest', 'song'),
      length(24),
    ),
  ),

  talk('question', 'trip', say('how long does it run right now', answers(['26', '0:26']))),
  talk('question', 'slides', say("which photo haven't I used yet?", answers('cake'))),
  talk('question', 'empty', say('hi! what can you do for me?', answers())),
  talk(
    'question',
    'trip',
    say('reverse the beach', segment('beach', { reversed: true }), untouched('city', 'forest'), length(26)),
    say('what exactly did you just change?', answers('beach')),
  ),

  talk('refusal', 'trip', say('delete 0:31 to 0:35', refuses('26'))),
  talk('refusal', 'single', say('show me only seconds 15 to 20 of city.mp4', refuses('12'))),
  talk('refusal', 'empty', say('trim the first five seconds', refuses())),
  talk('refusal', 'promo', say('Please remove the fourth text.', refuses(['3', 'three', 'Summer Sale']))),
  talk('refusal', 'empty', say('export it as mp4', refuses(), exportsNothing)),

  talk(
    'ambiguous',
    'twoSongs',
    say('put some music on it', asks('piano', 'beat')),
    say(
      'the beat',
      segment('beat', { role: 'bgm', at: 0, end: 26 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'ambiguous',
    'trip',
    say('delete it', asks()),
    say('the forest', clips('city', 'beach'), length(20), untouched('city', 'beach')),
  ),
  talk(
    'ambiguous',
    'promo',
    say("change the text to 'Autumn Sale'", asks()),
    say(
      'the first one',
      segment("'Autumn Sale'", { at: 0, end: 3 }),
      gone("'Summer Sale'"),
      textCount(3),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),

  talk(
    'history',
    'trip',
    say('remove the city clip', clips('beach', 'forest'), length(16)),
    say('undo', asAfter(0)),
    say('hm, redo that', asAfter(1), clips('beach', 'forest'), length(16)),
  ),
  talk(
    'history',
    'promo',
    say('take all the texts off', textCount(0), untouched('city', 'beach', 'forest', 'song'), length(24)),
    say('mute the song', segment('song', { volume: 0 }), textCount(0)),
    say('undo my last two requests', asAfter(0)),
  ),
  talk('history', 'uploads', say('undo the last step', refuses())),

  talk('export', 'trip', say('ok looks good, render it', exports('mp4'), unchanged)),
  talk('export', 'promo', say('i need this as a gif', exports('gif'), unchanged)),
  talk('export', 'short', say('download only the captions as an .srt file', exports('srt'), unchanged)),
  talk('export', 'slides', say('Save the frame at 0:09 as a JPG', exports('jpg', { at: 9 }), unchanged)),

  talk('capability', 'talk', say('add subtitles with what she is saying', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('Cut out all the silent pauses', needs('analyse', 'transcribe'), unchanged)),
  talk('capability', 'pieces', say('compose a chill lofi track for this', needs('generate_music'), unchanged)),
  talk(
    'capability',
    'single',
    say('remove the background behind the person in city.mp4, only keep the person', needs('cutout'), unchanged),
  ),
];
