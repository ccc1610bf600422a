// Practice in English: relative changes, corrections, references, questions, history, export, what is not there.
import { answers, asks, either, exports, needs } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clipCount, clips, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { above, below, by, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p7ea3');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'relative',
    'promo',
    say('the music a touch quieter', segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
    say('still too loud', segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'relative',
    'promo',
    say(
      'Summer Sale needs bigger lettering',
      segment("'Summer Sale'", { size: more, at: 0, seconds: 3 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say(
      'and a bit higher up',
      segment("'Summer Sale'", { y: less, text: 'Summer Sale' }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
  ),
  talk(
    'relative',
    'slides',
    say(
      'give the dog photo two more seconds',
      segment('dog', { seconds: by(2) }),
      length(22),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say('piano half as loud as it is now', segment('calm piano', { volume: times(0.5) }), untouched('narration')),
    say('shrink the webcam a little', segment('webcam', { width: less, height: less }), untouched('screen')),
  ),
  talk(
    'correction',
    'trip',
    say('take out the forest', clips('city', 'beach'), length(20)),
    say('no wait, I meant the beach', clips('city', 'forest'), length(16), untouched('city')),
  ),
  talk(
    'correction',
    'promo',
    say('set the song to 60%', segment('song', { volume: 0.6 }), length(24)),
    say('sorry, 16', segment('song', { volume: 0.16 }), length(24)),
  ),
  talk(
    'correction',
    'slides',
    say(
      'add the cake picture at the end',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(24),
      segment('cake', { seconds: 4 }),
    ),
    say('actually, at the start', clips('cake', 'kitchen', 'garden', 'pool', 'dog', 'sunset'), length(24)),
  ),

  talk(
    'reference',
    'trip',
    say('mute the forest', segment('forest', { volume: 0 }), untouched('city', 'beach')),
    say('reverse it too', segment('forest', { reversed: true, volume: 0 }), length(26), untouched('city', 'beach')),
    say(
      'and the one before it: half speed',
      segment('beach', { speed: 0.5, seconds: 20 }),
      length(36),
      untouched('city', 'forest'),
    ),
  ),
  talk(
    'reference',
    'promo',
    say('second title in red', segment("'Up to 50% off'", { color: near('#FF0000') }), untouched("'Summer Sale'")),
    say('same for the third one', segment("'Visit our shop'", { color: near('#FF0000') }), untouched("'Summer Sale'")),
  ),
  talk(
    'reference',
    'pieces',
    say(
      'the piece that is on screen at 0:12 can go',
      clipCount(3),
      length(15),
      segment('#3', { from: 10, at: 10 }),
      untouched('#1', '#2'),
    ),
  ),
  talk(
    'reference',
    'lesson',
    say(
      'put the little picture with my face in the bottom left',
      segment('webcam', { x: below(0.35), y: above(0.65) }),
      untouched('screen', 'narration', 'calm piano'),
    ),
  ),

  talk(
    'question',
    'promo',
    say('how long does it run at the moment?', answers(['24', '0:24'])),
    say('And how many titles are in there?', answers(['3', 'three'])),
  ),
  talk('question', 'slides', say('which pics did you use', answers('kitchen', 'garden', 'pool', 'dog', 'sunset'))),
  talk(
    'ambiguous',
    'twoSongs',
    say('add music', asks('calm', 'beat')),
    say('the second', segment('beat', { role: 'bgm', at: 0, end: 26 }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'ambiguous',
    'promo',
    say("change the title to 'Winter Sale'", asks()),
    say('the first one', segment("'Winter Sale'", { text: 'Winter Sale', at: 0, end: 3 }), textCount(3)),
  ),

  talk(
    'history',
    'trip',
    say('play the beach backwards', segment('beach', { reversed: true }), length(26)),
    say('undo that', asAfter(0)),
    say('hm no, redo', asAfter(1)),
  ),
  talk(
    'history',
    'slides',
    say(
      'make the dog black and white',
      either(segment('dog', { preset: oneOf('mono', 'noir') }), segment('dog', { saturation: -1 })),
    ),
    say('take that back', asAfter(0)),
  ),

  talk('export', 'promo', say('render a 720p mp4', exports('mp4', { shortSide: 720 }), unchanged)),
  talk('export', 'short', say('can i get the captions as an .srt file', exports('srt'), unchanged)),
  talk('export', 'trip', say('Save the frame at 0:13 as a PNG', exports('png', { at: 13 }), unchanged)),

  talk('capability', 'talk', say('caption everything that is being said', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('strip out the dead air', needs('analyse'), unchanged)),
  talk('capability', 'short', say('remove the background behind the skater', needs('cutout'), unchanged)),
];
