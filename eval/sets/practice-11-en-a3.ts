// English: many wishes in one message, relative changes, corrections, references, questions, refusals and the rest.
import { answers, asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
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
import { above, below, less, more, near, oneOf, times } from '../rules.ts';

const conversation = writer('en', 'p11ea');
const CROSS = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const FILM = ['city', 'beach', 'forest'] as const;
const SHOWN = ['kitchen', 'garden', 'pool', 'dog', 'sunset'] as const;

export const CONVERSATIONS: readonly Conversation[] = [
  conversation(
    'compound',
    'uploads',
    say(
      'Put forest first and then city, leave out the beach, song underneath at 25%, write "Hiking Day" for the ' +
        'first four seconds, fade to black at the end, then export it',
      clips('forest', 'city'),
      length(20),
      segment('song', { at: 0, end: 20, volume: 0.25, role: 'bgm' }),
      segment("'Hiking Day'", { at: 0, end: 4 }),
      film({ fadeOut: above(0) }),
      exports('mp4'),
    ),
  ),
  conversation(
    'compound',
    'trip',
    say(
      'cut city to 5 secs, mute all three clips, add song.mp3, make just the beach black & white, go vertical and ' +
        'give me the mp4',
      clips(...FILM),
      segment('city', { seconds: 5 }),
      length(21),
      everyClip({ volume: 0 }),
      segment('song', { at: 0, end: 21, volume: above(0) }),
      either(segment('beach', { preset: oneOf('mono', 'noir') }), segment('beach', { saturation: -1 })),
      segment('city', { preset: 'none', saturation: 0 }),
      canvas(1080, 1920),
      exports('mp4'),
    ),
    say('and a gif version too', exports('gif'), unchanged),
  ),
  conversation(
    'compound',
    'promo',
    say(
      'lose the second title, song down to 15%, beach after forest, city at double speed; then export in 720p',
      textCount(2),
      gone("'Up to 50% off'"),
      segment('song', { volume: 0.15 }),
      clips('city', 'forest', 'beach'),
      segment('city', { speed: 2, seconds: 4 }),
      length(20),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  conversation(
    'compound',
    'photos',
    say(
      'Hello! I would like a slideshow of the six photos, 2.5 s each, with crossfades, the piano at 50 %, the title ' +
        '"Casa Verde" on the first picture, in 9:16, and then please send me the file. Thank you so much!',
      clips(...SHOWN, 'cake'),
      length(15),
      transitions(5, CROSS),
      segment('calm piano', { volume: 0.5, end: 15 }),
      segment("'Casa Verde'", { at: 0 }),
      textCount(1),
      canvas(1080, 1920),
      exports('mp4'),
    ),
  ),
  conversation(
    'compound',
    'lesson',
    say(
      'webcam in the top right, music off, text "Lesson 3" at the start for 4 seconds, narration at 150% and chop ' +
        'everything past 0:25',
      segment('webcam', { x: above(0.55), y: below(0.45) }),
      either(gone('calm piano'), segment('calm piano', { volume: 0 })),
      segment("'Lesson 3'", { at: 0, end: 4 }),
      segment('narration', { volume: 1.5 }),
      segment('screen', { from: 0, to: 25 }),
      length(25),
    ),
  ),
  conversation(
    'relative',
    'promo',
    say('music a touch louder', segment('song', { volume: more }), untouched(...FILM)),
    say('bit more', segment('song', { volume: more }), untouched(...FILM)),
    say('hm, half as loud', segment('song', { volume: times(0.5) }), untouched(...FILM)),
  ),
  conversation(
    'relative',
    'lesson',
    say(
      'make the face cam a bit bigger',
      segment('webcam', { width: more, height: more }),
      untouched('screen', 'narration', 'calm piano'),
    ),
    say('nudge it up a little', segment('webcam', { y: less }), untouched('screen')),
  ),
  conversation(
    'relative',
    'promo',
    say(
      'the Summer Sale title could be larger',
      segment("'Summer Sale'", { size: more, at: 0, end: 3 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say(
      'and let it stay a second longer',
      segment("'Summer Sale'", { at: 0, end: 4 }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say('shift it a little lower', segment("'Summer Sale'", { y: more }), untouched("'Visit our shop'")),
  ),
  conversation(
    'relative',
    'trip',
    say('beach clip three seconds shorter', segment('beach', { seconds: 7 }), length(23), untouched('city', 'forest')),
    say('city two seconds longer', segment('city', { seconds: 12 }), length(25), untouched('beach', 'forest')),
  ),
  conversation(
    'relative',
    'slides',
    say('each picture one second less', everyClip({ seconds: 3 }), clips(...SHOWN), length(15)),
  ),
  conversation('relative', 'short', say('speed up the skating a little', segment('skate', { speed: more }))),
  conversation(
    'correction',
    'trip',
    say('delete the first clip', clips('beach', 'forest'), length(16)),
    say('no wait, I meant the last clip!!', clips('city', 'beach'), length(20)),
  ),
  conversation(
    'correction',
    'promo',
    say('set the music to 60%', segment('song', { volume: 0.6 })),
    say('sorry, I meant 16', segment('song', { volume: 0.16 }), untouched(...FILM)),
  ),
  conversation(
    'correction',
    'lesson',
    say('webcam to the top left', segment('webcam', { x: below(0.45), y: below(0.45) })),
    say('oh, top right I mean', segment('webcam', { x: above(0.55), y: below(0.45) }), untouched('screen')),
  ),
  conversation(
    'correction',
    'trip',
    say('Add the text "Bon voyage" at 5 seconds', segment("'Bon voyage'", { at: 5 }), textCount(1)),
    say('Actually at 15', segment("'Bon voyage'", { at: 15 }), textCount(1), untouched(...FILM)),
  ),
  conversation(
    'reference',
    'trip',
    say('brighten the second one', segment('beach', { brightness: more }), untouched('city', 'forest')),
    say('same for the last one', segment('forest', { brightness: more }), untouched('city', 'beach')),
  ),
  conversation(
    'reference',
    'promo',
    say('what does the last text say?', answers('Visit our shop')),
    say(
      'make it red',
      segment("'Visit our shop'", { color: near('#F00000', 80) }),
      untouched("'Summer Sale'", "'Up to 50% off'", ...FILM),
    ),
  ),
  conversation(
    'reference',
    'slides',
    say(
      'show the picture after the pool for 7 seconds',
      segment('dog', { seconds: 7 }),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
      length(23),
    ),
  ),
  conversation(
    'reference',
    'trip',
    say('remove whatever clip is playing at 0:15', clips('city', 'forest'), length(16)),
  ),
  conversation(
    'reference',
    'trip',
    say('the shortest clip goes first', clips('forest', 'city', 'beach'), length(26)),
    say('mute that one', segment('forest', { volume: 0 }), untouched('city', 'beach')),
  ),
  conversation(
    'question',
    'trip',
    say('how long is it right now', answers(['26', '0:26'])),
    say('and how many clips are in there?', answers(['3', 'three'])),
  ),
  conversation('question', 'promo', say('What song are we using, and how loud is it?', answers('song', ['40', '0.4']))),
  conversation('question', 'short', say("what's the resolution of this video", answers('1080', '1920'))),
  conversation('question', 'slides', say("which of my photos isn't used yet?", answers('cake'))),
  conversation('question', 'empty', say('hey, what kind of stuff can you do?', unchanged, exportsNothing)),
  conversation('refusal', 'trip', say('cut from 0:30 to 0:40', refuses('26'))),
  conversation('refusal', 'empty', say('join my two clips', refuses())),
  conversation('refusal', 'trip', say('Delete clip number 5.', refuses(['3', 'three']))),
  conversation('refusal', 'promo', say("put the text 'Bye' at 0:45", refuses('24'))),
  conversation('refusal', 'empty', say('export it', refuses(), exportsNothing)),
  conversation(
    'ambiguous',
    'trip',
    say('delete it', asks()),
    say('the beach one', clips('city', 'forest'), length(16)),
  ),
  conversation(
    'ambiguous',
    'twoSongs',
    say('add some music', asks(['piano', 'calm'], 'beat')),
    say('the piano', segment('calm piano', { at: 0, end: 26, role: 'bgm' }), gone('beat')),
  ),
  conversation(
    'ambiguous',
    'promo',
    say('change the text to "Open on Sunday"', asks()),
    say(
      'the middle one',
      segment("'Open on Sunday'", { at: 10, end: 14 }),
      gone("'Up to 50% off'"),
      textCount(3),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
  ),
  conversation(
    'history',
    'promo',
    say('get rid of the song', noneOf('bgm'), untouched(...FILM)),
    say('oops, undo', asAfter(0)),
    say('redo', asAfter(1)),
  ),
  conversation(
    'history',
    'trip',
    say('flip the order of the clips around', clips('forest', 'beach', 'city'), length(26)),
    say('add a title "Back Home"', segment("'Back Home'", { at: 0 }), textCount(1)),
    say('undo both of those', asAfter(0)),
  ),
  conversation(
    'history',
    'trip',
    say('mute the city clip', segment('city', { volume: 0 }), untouched('beach', 'forest')),
    say('beach at double speed', segment('beach', { speed: 2 }), untouched('city', 'forest'), length(21)),
    say('take back the muting but keep the speed', segment('city', { volume: 1 }), untouched('beach'), length(21)),
  ),
  conversation('history', 'short', say('undo', refuses())),
  conversation('export', 'promo', say('download pls', exports('mp4'), unchanged)),
  conversation('export', 'short', say('export only the subtitles as srt', exports('srt'), unchanged)),
  conversation('export', 'lesson', say('I just want the audio, as an mp3', exports('mp3'), unchanged)),
  conversation('export', 'trip', say('grab a still at 12 seconds, png', exports('png', { at: 12 }), unchanged)),
  conversation('export', 'talk', say('save this as a webm, 480p', exports('webm', { shortSide: 480 }), unchanged)),
  conversation('capability', 'talk', say('auto-subtitle the interview', needs('transcribe'), unchanged)),
  conversation('capability', 'talk', say('cut out all the silent bits', needs('analyse'), unchanged)),
  conversation(
    'capability',
    'lesson',
    say('remove the background behind me in the webcam', needs('cutout'), unchanged),
  ),
  conversation(
    'capability',
    'recording',
    say(
      'Find the three most exciting moments in my recording and make a one minute highlight reel',
      needs('analyse'),
      unchanged,
    ),
  ),
];
