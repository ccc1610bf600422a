// Questions, refusals, ambiguous wishes, undoing, exports, what is not there: a travel blogger, an estate agent, a student.
import { answers, asks, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clips,
  everyClip,
  gone,
  length,
  segment,
  textCount,
  unchanged,
  untouched,
} from '../properties.ts';
import { below } from '../rules.ts';

const talk = writer('en', 'p4ed4');
const TRIP = ['city', 'beach', 'forest'];

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'question',
    'trip',
    say('How long is the video right now?', answers(['26', '0:26']), exportsNothing),
    say('Mute the beach clip', segment('beach', { volume: 0 }), untouched('city', 'forest'), length(26)),
    say('What did you just change?', answers('beach')),
  ),
  talk('question', 'promo', say('Which music is in there and how loud is it?', answers('song', ['40', '0.4']))),
  talk('question', 'short', say('What does the second caption say?', answers('never gives up'))),
  talk('question', 'empty', say('Hello! What can you do for me?', answers(['cut', 'trim', 'clip', 'edit', 'video']))),
  talk(
    'question',
    'recording',
    say('How long is the interview I sent you?', answers(['600', '10:00', '10 min', 'ten min'])),
  ),
  talk('refusal', 'trip', say('Cut out everything from 0:40 to 0:50.', refuses('26'), unchanged)),
  talk('refusal', 'trip', say('Delete the fifth clip', refuses(['3', 'three']), unchanged)),
  talk(
    'refusal',
    'empty',
    say('Join my holiday clips into one video', refuses(['upload', 'clip', 'nothing', 'empty']), unchanged),
  ),
  talk('refusal', 'trip', say('Extend the beach clip to 15 seconds', refuses('10'), unchanged)),
  talk(
    'refusal',
    'talk',
    say('Keep only the part from 12:00 to 13:00', refuses(['10:00', '600', '10 min', '10 m', 'ten min']), unchanged),
  ),
  talk('refusal', 'slides', say('Mute the voice-over', refuses(['voice', 'narration']), unchanged)),
  talk(
    'ambiguous',
    'twoSongs',
    say('Add some background music', asks('piano', 'beat')),
    say('the piano', segment('calm piano', { at: 0, end: 26, role: 'bgm' }), gone('beat'), untouched(...TRIP)),
  ),
  talk(
    'ambiguous',
    'trip',
    say('Delete it', asks()),
    say('the forest clip', clips('city', 'beach'), untouched('city', 'beach'), length(20)),
  ),
  talk(
    'ambiguous',
    'promo',
    say('Change the text to "Help us"', asks()),
    say(
      'The middle one.',
      segment("'Help us'", { at: 10, end: 14 }),
      gone("'Up to 50% off'"),
      textCount(3),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
  ),
  talk(
    'ambiguous',
    'slides',
    say('take out one of the photos', asks()),
    say('the garden', clips('kitchen', 'pool', 'dog', 'sunset'), length(16)),
  ),
  talk(
    'history',
    'trip',
    say('Remove the city clip', clips('beach', 'forest'), length(16)),
    say('undo that', asAfter(0)),
    say('Hm, redo it after all.', asAfter(1)),
  ),
  talk(
    'history',
    'slides',
    say('2 seconds per photo', everyClip({ seconds: 2 }), length(10)),
    say('Make it square', canvas(1080, 1080), everyClip({ seconds: 2 }), length(10)),
    say('Please undo both changes', asAfter(0)),
  ),
  talk(
    'history',
    'lesson',
    say('Move the webcam to the upper left', segment('webcam', { x: below(0.4), y: below(0.4) }), untouched('screen')),
    say('No, take that back', asAfter(0)),
  ),
  talk('export', 'short', say('I need this as a gif for the newsletter', exports('gif'), unchanged)),
  talk('export', 'talk', say('Give me just the audio as an mp3', exports('mp3'), unchanged)),
  talk('export', 'short', say('Can I download the captions as an srt file?', exports('srt'), unchanged)),
  talk(
    'export',
    'slides',
    say('Save the frame at 10 seconds as a jpg for the listing', exports('jpg', { at: 10 }), unchanged),
  ),
  talk('export', 'trip', say('render it in 720p, hotel wifi is slow', exports('mp4', { shortSide: 720 }), unchanged)),
  talk('capability', 'talk', say('Add subtitles of what she says in the interview.', needs('transcribe'), unchanged)),
  talk('capability', 'talk', say('Cut all the long silences out of the recording', needs('analyse'), unchanged)),
  talk(
    'capability',
    'lesson',
    say('My room is a mess, remove the background behind me in the webcam picture', needs('cutout'), unchanged),
  ),
  talk(
    'capability',
    'slides',
    say('Record a voiceover that says "Welcome to 12 Maple Street"', needs('generate_voice'), unchanged),
  ),
  talk('capability', 'empty', say('compose a calm guitar tune for my travel film', needs('generate_music'), unchanged)),
];
