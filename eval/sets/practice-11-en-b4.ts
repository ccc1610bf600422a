// Practice 11, English: questions, refusals, asking back, history, export and missing abilities, for everyday users.
import { answers, asks, either, exports, exportsNothing, mentions, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, clips, everyClip, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';
import { near } from '../rules.ts';

const talk = writer('en', 'p11eb4');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'question',
    'trip',
    say('how long is my video right now?', answers(['26', '0:26'])),
    say('and which clip comes last?', answers('forest')),
  ),
  talk('question', 'promo', say('what song is playing in it and how loud', answers('song', ['40', '0.4']))),
  talk('question', 'empty', say('Hi! What can you do?', answers(['clip', 'cut', 'trim', 'video', 'music']))),
  talk('question', 'uploads', say('which files have i given you so far', answers('city', 'beach', 'forest', 'song'))),
  talk(
    'question',
    'trip',
    say('mute the beach', segment('beach', { volume: 0 }), untouched('city', 'forest')),
    say('what exactly did you just change?', answers('beach')),
  ),
  talk('question', 'short', say('When does the last caption come up?', answers(['11', '0:11']))),
  talk('refusal', 'trip', say('cut from 0:30 to 0:40', refuses('26'))),
  talk(
    'refusal',
    'single',
    say('use the first 20 seconds of my clip', either(refuses('12'), [clips('city'), length(12), mentions('12')])),
  ),
  talk(
    'refusal',
    'talk',
    say('Please cut out 11:00 to 12:00', refuses(['10:00', '600', '10 min', 'ten minutes', '10m'])),
  ),
  talk('refusal', 'pieces', say('remove the fifth piece', refuses(['4', 'four']))),
  talk('refusal', 'empty', say('put some crossfades between my clips', refuses())),
  talk(
    'ambiguous',
    'twoSongs',
    say('add the music', asks('calm', 'beat')),
    say('the piano one', segment('calm piano', { at: 0, end: 26, role: 'bgm' }), gone('beat')),
  ),
  talk('ambiguous', 'trip', say('delete it', asks()), say('the forest', clips('city', 'beach'), length(20))),
  talk(
    'ambiguous',
    'promo',
    say("change the text to 'Last chance'", asks('Summer Sale', 'Visit our shop')),
    say(
      'the one that says Visit our shop',
      segment("'Last chance'", { at: 20, end: 24 }),
      gone("'Visit our shop'"),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      textCount(3),
    ),
  ),
  talk(
    'ambiguous',
    'slides',
    say('remove one of the photos', asks()),
    say('garden', clips('kitchen', 'pool', 'dog', 'sunset'), length(16)),
  ),
  talk(
    'history',
    'trip',
    say('kick out the city', clips('beach', 'forest'), length(16)),
    say('undo that', asAfter(0)),
    say('on second thought, redo', asAfter(1)),
  ),
  talk(
    'history',
    'promo',
    say(
      'all texts green',
      segment("'Summer Sale'", { color: near('#20C040', 110) }),
      segment("'Up to 50% off'", { color: near('#20C040', 110) }),
      segment("'Visit our shop'", { color: near('#20C040', 110) }),
    ),
    say('remove the song', gone('song'), length(24)),
    say('undo the last two things', asAfter(0)),
  ),
  talk(
    'history',
    'slides',
    say('2 seconds per photo', everyClip({ seconds: 2 }), length(10)),
    say('oops, way too fast, go back to how it was', asAfter(0)),
  ),
  talk('history', 'empty', say('undo', refuses())),
  talk('export', 'promo', say('save it as a gif', exports('gif'), unchanged)),
  talk('export', 'trip', say('Export a 720p version for me', exports('mp4', { shortSide: 720 }), unchanged)),
  talk('export', 'short', say('i just need the captions as an srt file', exports('srt'), unchanged)),
  talk('export', 'lesson', say('grab a still at 0:10 as png', exports('png', { at: 10 }), unchanged)),
  talk(
    'export',
    'trip',
    say(
      'no export yet, just cut the last 3 secs off the forest',
      exportsNothing,
      segment('forest', { from: 1, to: 4 }),
      untouched('city', 'beach'),
      length(23),
    ),
    say("ok that's it, give me the finished video", exports('mp4'), unchanged),
  ),
  talk('capability', 'talk', say('add subtitles automatically with what she says', needs('transcribe'), unchanged)),
  talk(
    'capability',
    'recording',
    say('Cut all the silent gaps out of my recording', needs('analyse', 'transcribe'), unchanged),
  ),
  talk('capability', 'short', say('remove the background behind the skater', needs('cutout'), unchanged)),
  talk(
    'capability',
    'trip',
    say('have a voice read out “Welcome to our little town” over it', needs('generate_voice'), unchanged),
  ),
  talk('capability', 'photos', say('compose some happy ukulele music for me', needs('generate_music'), unchanged)),
];
