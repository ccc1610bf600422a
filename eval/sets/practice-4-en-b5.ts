// English: corrections, references, questions, refusals, asking back, history, exports and what is not there.
import { answers, asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clipCount, clips, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { above, below, near, oneOf } from '../rules.ts';

const of = writer('en', 'p4eb5');

export const CONVERSATIONS: readonly Conversation[] = [
  of(
    'correction',
    'trip',
    say('Remove the forest clip', clips('city', 'beach'), length(20)),
    say('Sorry, I meant the beach.', clips('city', 'forest'), untouched('city'), length(16)),
  ),
  of(
    'correction',
    'trip',
    say("Add a title: 'Welcome to Porto'", segment("'Welcome to Porto'", { at: 0, end: 3 }), textCount(1)),
    say(
      "Actually it should be 'Welcome to Lisbon'",
      segment("'Welcome to Lisbon'", { at: 0, end: 3 }),
      gone("'Welcome to Porto'"),
      textCount(1),
    ),
  ),
  of(
    'correction',
    'twoSongs',
    say('Put the beat under the film', segment('beat', { at: 0, end: 26 }), gone('calm piano')),
    say('no, the other music', segment('calm piano', { at: 0, end: 26 }), gone('beat'), untouched('city', 'beach')),
  ),
  of(
    'correction',
    'promo',
    say('Set the music to 60%', segment('song', { volume: 0.6 })),
    say('Hmm, make that 50', segment('song', { volume: 0.5 }), untouched('city', 'beach', 'forest')),
  ),
  of(
    'reference',
    'trip',
    say(
      'Split the city clip at 0:04',
      clips('city', 'city', 'beach', 'forest'),
      segment('city/1', { to: 4 }),
      length(26),
    ),
    say(
      'delete the second part of it',
      clips('city', 'beach', 'forest'),
      segment('city', { from: 0, to: 4 }),
      length(20),
    ),
    say(
      "Now play what's left of the city at double speed",
      segment('city', { speed: 2, seconds: 2 }),
      untouched('beach', 'forest'),
      length(18),
    ),
  ),
  of(
    'reference',
    'slides',
    say(
      'The dog picture, can you make it black and white?',
      either(segment('dog', { preset: oneOf('mono', 'noir') }), segment('dog', { saturation: -1 })),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
    say(
      'Same for the last one',
      either(segment('sunset', { preset: oneOf('mono', 'noir') }), segment('sunset', { saturation: -1 })),
      untouched('kitchen', 'garden', 'pool', 'dog'),
    ),
  ),
  of(
    'reference',
    'promo',
    say('Trim the forest shot by 2 seconds at its end.', segment('forest', { from: 0, to: 6 }), length(22)),
    say('mute it too', segment('forest', { volume: 0, to: 6 }), untouched('city', 'beach', 'song'), length(22)),
  ),
  of(
    'reference',
    'pieces',
    say('Reverse the last piece', segment('#4', { reversed: true, from: 10, seconds: 5 }), untouched('#1', '#2', '#3')),
    say(
      'and put it first',
      segment('#1', { reversed: true, from: 10 }),
      segment('#2', { from: 20, reversed: false }),
      clipCount(4),
      length(20),
    ),
  ),
  of(
    'question',
    'promo',
    say('How long is the spot at the moment?', answers(['24', '0:24'])),
    say('And which texts do we show in it?', answers('Summer Sale', 'Up to 50% off', 'Visit our shop')),
  ),
  of('question', 'talk', say("What's the running time?", answers(['10:00', '10 min', '600', 'ten min']))),
  of(
    'question',
    'trip',
    say('Move forest to the start', clips('forest', 'city', 'beach'), length(26)),
    say('What did you change just now?', answers('forest')),
  ),
  of('question', 'empty', say('Hello, what can you do for me?', answers(['cut', 'trim', 'edit', 'clip']))),
  of('question', 'uploads', say('Which files did I upload already?', answers('city', 'beach', 'forest', 'song'))),
  of(
    'refusal',
    'talk',
    say('Take out 11:00 to 12:00', refuses(['10:00', '600', '10 min', 'ten min'])),
    say('My mistake, I meant 9:00 to 9:30', clipCount(2), segment('#2', { from: 570, to: 600 }), length(570)),
  ),
  of('refusal', 'trip', say('Delete the fifth clip please', refuses(['3', 'three']))),
  of('refusal', 'empty', say('Export the video in 1080p', refuses(), exportsNothing)),
  of('refusal', 'short', say("Change the fourth caption to 'Bye for now'", refuses(['3', 'three']))),
  of(
    'ambiguous',
    'twoSongs',
    say('Add the music to the film please', asks(['calm piano', 'piano'], 'beat')),
    say('the piano', segment('calm piano', { at: 0, end: 26 }), gone('beat'), untouched('city', 'beach', 'forest')),
  ),
  of(
    'ambiguous',
    'trip',
    say('Delete it', asks()),
    say('The first clip', clips('beach', 'forest'), untouched('beach', 'forest'), length(16)),
  ),
  of(
    'ambiguous',
    'slides',
    say('We have one picture too many, take one out', asks()),
    say('the garden', clips('kitchen', 'pool', 'dog', 'sunset'), length(16)),
  ),
  of(
    'history',
    'trip',
    say('Remove city', clips('beach', 'forest'), length(16)),
    say('Undo that', asAfter(0)),
    say('Hm, it was better without. Redo.', asAfter(1)),
  ),
  of(
    'history',
    'promo',
    say('Set the music to 10%', segment('song', { volume: 0.1 })),
    say("Make 'Summer Sale' red", segment("'Summer Sale'", { color: near('#FF0000') }), untouched("'Up to 50% off'")),
    say('Please undo both changes', asAfter(0)),
  ),
  of('export', 'promo', say('Looks good, export it as a 1080p MP4', exports('mp4', { shortSide: 1080 }), unchanged)),
  of('export', 'talk', say('I need only the audio of this, as an mp3 for the podcast feed', exports('mp3'), unchanged)),
  of('export', 'short', say('Can I have the subtitles as an SRT file?', exports('srt'), unchanged)),
  of('export', 'slides', say('Grab me a still at 0:06, PNG', exports('png', { at: 6 }), unchanged)),
  of('export', 'pieces', say('please give me this video like a GIF', exports('gif'), unchanged)),
  of(
    'capability',
    'talk',
    say('Transcribe the episode and put the spoken words on as captions', needs('transcribe'), unchanged),
    say('OK. Then cut out all the long silences', needs('analyse', 'transcribe'), unchanged),
  ),
  of(
    'capability',
    'recording',
    say(
      'Find the most interesting moments in interview.mp4 and pull a 60 second highlight reel',
      needs('analyse', 'transcribe'),
      unchanged,
    ),
  ),
  of(
    'capability',
    'lesson',
    say('Cut out the background behind me in the webcam, so only I remain', needs('cutout'), unchanged),
  ),
  of(
    'capability',
    'trip',
    say("Create a voiceover that says 'Welcome to Porto, our favourite city'", needs('generate_voice'), unchanged),
  ),
  of(
    'place',
    'lesson',
    say(
      'put the webcam in the bottom left, same size',
      segment('webcam', { x: below(0.4), y: above(0.6), width: 0.25, height: 0.25 }),
      untouched('screen', 'narration'),
    ),
  ),
];
