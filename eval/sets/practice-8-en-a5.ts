// Practice conversations in English: what cannot be done, what has to be asked, history, files and capabilities.
import { asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clips, everyClip, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { near } from '../rules.ts';

const talk = writer('en', 'p8');

const REFUSAL: readonly Conversation[] = [
  talk('refusal', 'trip', say('cut from 0:40 to 0:55', refuses('26'))),
  talk('refusal', 'trip', say('remove the seventh clip', refuses(['3', 'three']))),
  talk('refusal', 'empty', say('export it', refuses(), exportsNothing)),
  talk('refusal', 'talk', say('split it at 12:00', refuses(['10', '600']))),
  talk('refusal', 'trip', say('Use fireworks.mp4 as the opening clip', refuses('fireworks'))),
  talk('refusal', 'empty', say('swap clip 1 and clip 2', refuses())),
];

const AMBIGUOUS: readonly Conversation[] = [
  talk(
    'ambiguous',
    'twoSongs',
    say('add the music', asks('calm piano', 'beat')),
    say('the beat one', segment('beat', { at: 0, end: 26 }), gone('calm piano'), length(26)),
  ),
  talk(
    'ambiguous',
    'short',
    say("change the caption to 'Hello'", asks()),
    say(
      'the middle one',
      segment("'Hello'", { at: 5, end: 9 }),
      untouched("'Watch this trick'", "'See you next time'"),
      textCount(3),
    ),
  ),
  talk(
    'ambiguous',
    'slides',
    say('swap that picture for the cake', asks()),
    say('the garden', clips('kitchen', 'cake', 'pool', 'dog', 'sunset'), length(20)),
  ),
  talk(
    'ambiguous',
    'trip',
    say('cut that bit out', asks()),
    say(
      'from 3 to 5 seconds',
      clips('city', 'city', 'beach', 'forest'),
      segment('city/2', { at: 3, from: 5 }),
      length(24),
    ),
  ),
];

const BLUE = near('#1050F0', 100);

const HISTORY: readonly Conversation[] = [
  talk(
    'history',
    'promo',
    say('music off', either(gone('song'), segment('song', { volume: 0 })), length(24)),
    say('all titles blue', ...['Summer', '50%', 'Visit'].map((words) => segment(`'${words}'`, { color: BLUE }))),
    say('take back both of those changes', asAfter(0)),
  ),
  talk(
    'history',
    'slides',
    say('each photo 5 seconds', everyClip({ seconds: 5 }), length(25)),
    say("add the title 'Home' at the start", segment("'Home'", { at: 0 }), textCount(1), length(25)),
    say('go back to how it was before the title', asAfter(1)),
  ),
];

const EXPORT: readonly Conversation[] = [
  talk('export', 'trip', say('ok render it', exports('mp4'), unchanged)),
  talk('export', 'talk', say('I just need the audio, as an mp3', exports('mp3'), unchanged)),
  talk('export', 'short', say('give me the captions as an srt file', exports('srt'), unchanged)),
  talk('export', 'promo', say('Save the frame at 0:11 as a PNG', exports('png', { at: 11 }), unchanged)),
];

const CAPABILITY: readonly Conversation[] = [
  talk('capability', 'talk', say('add subtitles of what they say', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('cut out all the silences', needs('analyse'), unchanged)),
  talk('capability', 'lesson', say('remove the room behind me in the webcam picture', needs('cutout'), unchanged)),
  talk(
    'capability',
    'trip',
    say("have a voice read out 'Welcome aboard' at the start", needs('generate_voice'), unchanged),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...REFUSAL, ...AMBIGUOUS, ...HISTORY, ...EXPORT, ...CAPABILITY];
