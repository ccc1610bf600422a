// Practice messages in English: questions, refusals, asking back, undo, export and what is not there.
import { answers, asks, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  clipCount,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { near } from '../rules.ts';

const talk = writer('en', 'p14e6');
const DISCOUNT = "'Up to 50% off'";

const QUESTION: readonly Conversation[] = [
  talk('question', 'trip', say('whats the running time rn', answers(['26']))),
  talk(
    'question',
    'promo',
    say('Which titles are in the film?', answers('Summer Sale', 'Up to 50% off', 'Visit our shop')),
  ),
  talk('question', 'trip', say('what resolution is this', answers(['1920', '1080']))),
  talk(
    'question',
    'uploads',
    say('which files have you got from me so far?', answers('city', 'beach', 'forest', 'song')),
  ),
  talk('question', 'lesson', say('At what volume is the piano right now?', answers(['30', '0.3']))),
  talk('question', 'slides', say('how many pictures does it show', answers(['5', 'five']))),
  talk(
    'question',
    'trip',
    say('throw out the beach', clips('city', 'forest'), length(16)),
    say('what exactly did you do just now?', answers('beach')),
    say('so how long is it after that?', answers(['16', 'sixteen'])),
  ),
  talk(
    'question',
    'short',
    say('when does "He never gives up" come on?', answers(['5 s', '0:05', 'five', '00:05', '5s', '5.0'])),
  ),
  talk('question', 'empty', say('hi! what kind of things can you do for me?', answers(['cut', 'trim']))),
  talk('question', 'talk', say('how many frames per second?', answers(['30', 'thirty']))),
];

const REFUSAL: readonly Conversation[] = [
  talk('refusal', 'trip', say('Cut the stretch from 0:40 to 0:50.', refuses(['26']))),
  talk(
    'refusal',
    'trip',
    say('take out clip number 7', refuses(['3', 'three'])),
    say('ok number 2 then', clips('city', 'forest'), length(16)),
  ),
  talk('refusal', 'slides', say('ditch the ninth photo', refuses(['5', 'five']))),
  talk('refusal', 'short', say('caption "bye" at 0:40', refuses(['15']))),
  talk('refusal', 'empty', say('export it please', refuses(), exportsNothing)),
  talk('refusal', 'empty', say('cut the last five seconds', refuses())),
  talk('refusal', 'trip', say('swap the first and the fifth clip', refuses(['3', 'three']))),
  talk('refusal', 'talk', say('take 12:00 to 13:00 out', refuses(['10', '600']))),
  talk('refusal', 'trip', say('remove the captions', refuses(['caption', 'subtitle', 'text']))),
  talk('refusal', 'pieces', say('undo', refuses())),
];

const AMBIGUOUS: readonly Conversation[] = [
  talk(
    'ambiguous',
    'promo',
    say('delete the title', asks()),
    say('the second one', gone(DISCOUNT), textCount(2), length(24)),
  ),
  talk('ambiguous', 'trip', say('delete it', asks()), say('the city clip', clips('beach', 'forest'), length(16))),
  talk(
    'ambiguous',
    'trip',
    say('make it shorter', asks()),
    say('20 seconds in total', length(20), clips('city', 'beach', 'forest')),
  ),
  talk(
    'ambiguous',
    'pieces',
    say('delete one of the pieces', asks()),
    say(
      'the third piece',
      clipCount(3),
      segment('#1', { from: 20 }),
      segment('#2', { from: 0 }),
      segment('#3', { from: 10 }),
      length(15),
    ),
  ),
  talk(
    'ambiguous',
    'short',
    say('remove the caption', asks()),
    say('the one in the middle', gone("'He never gives up'"), textCount(2), length(15)),
  ),
  talk(
    'ambiguous',
    'slides',
    say('get rid of the photo', asks()),
    say('the dog', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
  ),
  talk(
    'ambiguous',
    'promo',
    say('swap two of the clips', asks()),
    say('first and last', clips('forest', 'beach', 'city'), length(24)),
  ),
];

const HISTORY: readonly Conversation[] = [
  talk(
    'history',
    'trip',
    say('mute forest', segment('forest', { volume: 0 }), untouched('city', 'beach')),
    say('take that back', asAfter(0)),
  ),
  talk(
    'history',
    'trip',
    say('remove city', clips('beach', 'forest'), length(16)),
    say('put the forest first', clips('forest', 'beach')),
    say('undo the last two changes', asAfter(0)),
  ),
  talk(
    'history',
    'promo',
    say('remove the music', gone('song'), length(24)),
    say('undo', asAfter(0)),
    say('hmm, redo it after all', gone('song'), length(24)),
  ),
  talk(
    'history',
    'slides',
    say('3 secs per photo', everyClip({ seconds: 3 }), length(15)),
    say('drop the kitchen', clips('garden', 'pool', 'dog', 'sunset'), length(12)),
    say('bring the original version back', asAfter(0)),
  ),
  talk(
    'history',
    'short',
    say(
      'paint the captions green',
      segment("'Watch this trick'", { color: near('#00C040', 110) }),
      segment("'See you next time'", { color: near('#00C040', 110) }),
      textCount(3),
    ),
    say('ctrl z', asAfter(0)),
  ),
];

const EXPORT: readonly Conversation[] = [
  talk('export', 'trip', say('render it in 4K', exports('mp4', { shortSide: 2160 }), length(26))),
  talk('export', 'trip', say('can I have this as a gif', exports('gif'), unchanged)),
  talk('export', 'promo', say('Just the soundtrack of the film as an mp3, please.', exports('mp3'), unchanged)),
  talk('export', 'short', say('download the captions as an .srt', exports('srt'), unchanged)),
  talk('export', 'trip', say('save the frame at 0:12 as a png', exports('png', { at: 12 }), unchanged)),
  talk('export', 'lesson', say("we're done, export", exports('mp4'), unchanged)),
  talk('export', 'slides', say('720p webm file', exports('webm', { shortSide: 720 }), unchanged)),
];

const CAPABILITY: readonly Conversation[] = [
  talk('capability', 'talk', say('subtitle everything that is being said', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('snip out all the silent pauses', needs('analyse'), unchanged)),
  talk('capability', 'twoSongs', say('cut the clips to the rhythm of beat.wav', needs('analyse'), unchanged)),
  talk(
    'capability',
    'lesson',
    say(
      'cut me out of the webcam picture so the background vanishes, no green screen here',
      needs('cutout'),
      unchanged,
    ),
  ),
  talk(
    'capability',
    'recording',
    say(
      'find the best moments of the interview and make a 30 second teaser',
      needs('analyse', 'transcribe'),
      unchanged,
    ),
  ),
  talk('capability', 'talk', say('all my ums and ahs should go', needs('transcribe', 'analyse'), unchanged)),
  talk('capability', 'recording', say('split the interview at every change of scene', needs('analyse'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [
  ...QUESTION,
  ...REFUSAL,
  ...AMBIGUOUS,
  ...HISTORY,
  ...EXPORT,
  ...CAPABILITY,
];
