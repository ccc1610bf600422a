// English, third set: references, questions, refusals, doubt, history, exports, what is not there.
import { answers, asks, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clips, gone, length, noneOf, segment, textCount, unchanged, untouched } from '../properties.ts';
import { less, near } from '../rules.ts';

const talk = writer('en', 'en3');
const YELLOW = near('#FFE000', 80);

const REFERENCE: Conversation[] = [
  talk(
    'reference',
    'slides',
    say('Take out the photo with the dog.', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
    say('Put the cake where it was.', clips('kitchen', 'garden', 'pool', 'cake', 'sunset'), length(20)),
    say(
      'Show that one for 6 seconds.',
      segment('cake', { seconds: 6 }),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
      length(22),
    ),
  ),
  talk(
    'reference',
    'promo',
    say(
      'the clip right after the beach should be 5 seconds',
      segment('forest', { seconds: 5 }),
      untouched('city', 'beach'),
      length(21),
    ),
  ),
  talk('reference', 'trip', say('the shortest clip in the film can go', clips('city', 'beach'), length(20))),
  talk(
    'reference',
    'short',
    say(
      'the caption that shows at second 6: yellow',
      segment("'He never gives up'", { color: YELLOW, at: 5, end: 9 }),
      untouched("'Watch this trick'", "'See you next time'"),
    ),
  ),
  talk(
    'reference',
    'lesson',
    say(
      'the little picture in the corner can go',
      gone('webcam'),
      noneOf('overlay'),
      untouched('screen', 'narration', 'calm piano'),
      length(30),
    ),
  ),
];

const QUESTION: Conversation[] = [
  talk(
    'question',
    'promo',
    say('how long is my video?', answers(['24', '0:24'])),
    say('and which clips are in it', answers('city', 'beach', 'forest')),
    say('how loud is the music right now?', answers(['40', '0.4'])),
    say('What does the text at the end say?', answers('Visit our shop')),
    say('which transitions did i use', answers(['crossfade', 'cross fade', 'cross-fade', 'dissolve'])),
  ),
  talk(
    'question',
    'single',
    say('put my clip on the timeline and mute it', clips('city'), segment('city', { volume: 0 }), length(12)),
    say('what did you change just now?', answers('city', ['mute', 'silen', 'sound', 'volume'])),
    say('can you get the sound back?', segment('city', { volume: 1 }), clips('city'), length(12)),
  ),
  talk('question', 'empty', say('hey, what can you do for me?', answers(['clip', 'video', 'cut', 'trim', 'edit']))),
  talk('question', 'uploads', say('Which files do you have from me?', answers('city', 'beach', 'forest', 'song'))),
];

const REFUSAL: Conversation[] = [
  talk(
    'refusal',
    'trip',
    say('remove seconds 30 to 35', refuses('26'), unchanged),
    say('Then take fifteen seconds off the forest.', refuses(['6 s', '6s', '6.0', '0:06', 'six', '6-s']), unchanged),
    say('ok mute the fourth clip', refuses(['3', 'three']), unchanged),
    say('alright, the third one', segment('forest', { volume: 0 }), untouched('city', 'beach'), length(26)),
  ),
  talk('refusal', 'talk', say('begin the film at minute 12', refuses(['10', '600']), unchanged)),
  talk('refusal', 'trip', say('make the giraffe clip brighter', refuses(), unchanged)),
  talk('refusal', 'photos', say('turn the music down', refuses(), unchanged)),
];

const AMBIGUOUS: Conversation[] = [
  talk(
    'ambiguous',
    'twoSongs',
    say('add background music', asks(['piano', 'calm'], 'beat')),
    say('the beat', segment('beat', { at: 0, end: 26, role: 'bgm' }), gone('calm piano'), length(26)),
    say('Make it quieter', segment('beat', { volume: less }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'ambiguous',
    'trip',
    say('delete it', asks()),
    say('the beach clip', clips('city', 'forest'), length(16)),
    say('oh no, I need that one after all', asAfter(0)),
  ),
  talk(
    'ambiguous',
    'promo',
    say('Delete the text', asks()),
    say(
      'the second one',
      gone("'Up to 50% off'"),
      untouched("'Summer Sale'", "'Visit our shop'"),
      textCount(2),
      length(24),
    ),
  ),
  talk(
    'ambiguous',
    'short',
    say('cut 5 seconds', asks()),
    say('from the end', segment('skate', { from: 2, to: 12 }), segment('beat', { end: 10 }), length(10)),
  ),
  talk(
    'ambiguous',
    'slides',
    say('take one photo out', asks()),
    say('the pool', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
  ),
];

const HISTORY: Conversation[] = [
  talk(
    'history',
    'trip',
    say('mute the city', segment('city', { volume: 0 }), untouched('beach', 'forest')),
    say('and drop the forest', clips('city', 'beach'), length(20)),
    say('undo', asAfter(1)),
    say('redo', asAfter(2)),
    say('undo the last two changes', asAfter(0)),
  ),
  talk(
    'history',
    'promo',
    say(
      'make all the texts yellow',
      segment("'Summer Sale'", { color: YELLOW }),
      segment("'Up to 50% off'", { color: YELLOW }),
      segment("'Visit our shop'", { color: YELLOW }),
      textCount(3),
    ),
    say('go one step back', asAfter(0)),
    say('hm, yellow was nicer, redo that', asAfter(1)),
  ),
  talk(
    'history',
    'short',
    say('remove all captions', textCount(0), noneOf('subtitle'), untouched('skate', 'beat'), length(15)),
    say('never mind, I want them back', asAfter(0)),
  ),
  talk('history', 'single', say('undo', refuses(), unchanged)),
];

const EXPORT: Conversation[] = [
  talk(
    'export',
    'trip',
    say('give me a still of 0:12 as png', exports('png', { at: 12 }), unchanged),
    say('now the whole thing as webm', exports('webm'), unchanged),
    say('And only the audio as an mp3', exports('mp3'), unchanged),
    say('finally an mp4 in 4K at 60fps', exports('mp4', { shortSide: 2160, fps: 60 }), unchanged),
  ),
  talk(
    'export',
    'lesson',
    say(
      'cut it down to its first 20 seconds and export in 720p',
      segment('screen', { from: 0, to: 20 }),
      length(20),
      exports('mp4', { shortSide: 720 }),
    ),
    say('plus the sound on its own as wav', exports('wav'), unchanged),
  ),
  talk('export', 'short', say('save the captions as an srt file', exports('srt'), unchanged)),
  talk('export', 'promo', say('download', exports('mp4'), unchanged)),
  talk('export', 'slides', say('render it in high quality', exports('mp4', { quality: 'high' }), unchanged)),
];

const CAPABILITY: Conversation[] = [
  talk(
    'capability',
    'talk',
    say('add subtitles of everything that is said', needs('transcribe'), unchanged),
    say('then at least cut out the pauses', needs('analyse', 'transcribe'), unchanged),
    say(
      'OK, just keep the first 45 seconds of it',
      segment('interview', { from: 0, to: 45 }),
      clips('interview'),
      length(45),
    ),
  ),
  talk(
    'capability',
    'empty',
    say('generate a picture of a futuristic city at night', needs('generate_image'), unchanged),
  ),
  talk('capability', 'trip', say('compose some gentle guitar music for it', needs('generate_music'), unchanged)),
  talk(
    'capability',
    'trip',
    say('find the funniest moments in the footage', needs('analyse', 'transcribe'), unchanged),
  ),
  talk('capability', 'lesson', say('cut me out of the background in the webcam video', needs('cutout'), unchanged)),
  talk(
    'capability',
    'slides',
    say('have a female voice read "Welcome to our home" over it', needs('generate_voice'), unchanged),
  ),
  talk(
    'capability',
    'recording',
    say('make me an AI video clip of waves rolling in at dusk', needs('generate_video'), unchanged),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...REFERENCE,
  ...QUESTION,
  ...REFUSAL,
  ...AMBIGUOUS,
  ...HISTORY,
  ...EXPORT,
  ...CAPABILITY,
];
