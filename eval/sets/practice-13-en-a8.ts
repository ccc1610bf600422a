// Practice conversations in English: questions, refusals, history, exports.
import { answers, asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { asAfter, canvas, clips, gone, length, segment, textCount, unchanged, untouched } from '../properties.ts';

const talk = writer('en', 'p13e8');

export const CONVERSATIONS: readonly Conversation[] = [
  talk('question', 'promo', say('how long is the video at the moment?', answers(['24', '0:24']))),
  talk('question', 'lesson', say('At what volume is the piano playing?', answers('30'))),
  talk(
    'question',
    'trip',
    say('Which clips are on the timeline, and in what order?', answers('city', 'beach', 'forest')),
  ),
  talk(
    'question',
    'empty',
    say(
      'first time here. what sort of things can you do for me?',
      answers(['clip', 'video', 'photo', 'music', 'title', 'cut', 'trim']),
    ),
  ),
  talk('question', 'slides', say("is there a photo of mine that isn't used yet?", answers('cake'))),
  talk('question', 'promo', say('what does the second title say?', answers('Up to 50% off'))),
  talk(
    'question',
    'talk',
    say('is there music in this?', answers(['no ', 'no,', 'no.', "n't", 'none', 'not ', 'without'])),
  ),
  talk(
    'question',
    'trip',
    say('make forest the first clip', clips('forest', 'city', 'beach')),
    say('remind me, what did you change just now?', answers('forest')),
  ),
  talk('refusal', 'trip', say('cut out 0:40 to 0:50', refuses('26'))),
  talk(
    'refusal',
    'trip',
    say('The beach clip should run for 25 seconds, at its normal speed and without looping', refuses('10')),
  ),
  talk('refusal', 'empty', say('put crossfades between the clips', refuses())),
  talk('refusal', 'pieces', say('mute the fifth piece', refuses(['4', 'four']))),
  talk('refusal', 'uploads', say('start with waterfall.mp4', refuses('waterfall'))),
  talk(
    'refusal',
    'trip',
    say('Move the forest to seventh place', either(refuses(['3', 'three']), [clips('city', 'beach', 'forest')])),
  ),
  talk('refusal', 'promo', say('title "Last chance" at 1:30', refuses('24'))),
  talk('refusal', 'talk', say('remove 12:00 to 13:00', refuses(['10', '600']))),
  talk('refusal', 'short', say('delete the narration', refuses())),
  talk(
    'ambiguous',
    'twoSongs',
    say(
      'put one of the songs under the film',
      either(
        asks(['piano'], ['beat']),
        [segment('calm piano', { role: 'bgm', end: 26 }), gone('beat')],
        [segment('beat', { role: 'bgm', end: 26 }), gone('calm piano')],
      ),
    ),
    say('calm piano it is', segment('calm piano', { role: 'bgm', at: 0, end: 26 }), gone('beat')),
  ),
  talk(
    'ambiguous',
    'trip',
    say('delete it', asks()),
    say('the beach', clips('city', 'forest'), length(16), untouched('city', 'forest')),
  ),
  talk(
    'ambiguous',
    'promo',
    say('remove the title', asks()),
    say(
      'the last one',
      gone("'Visit our shop'"),
      textCount(2),
      untouched("'Summer Sale'", "'Up to 50% off'"),
      length(24),
    ),
  ),
  talk(
    'ambiguous',
    'slides',
    say('Take the photo out', asks()),
    say('the dog one', clips('kitchen', 'garden', 'pool', 'sunset'), length(16)),
  ),
  talk(
    'ambiguous',
    'short',
    say('change the caption to "Unreal!"', asks()),
    say('the middle one', segment("'Unreal!'", { at: 5, end: 9 }), textCount(3), gone("'He never gives up'")),
  ),
  talk(
    'ambiguous',
    'trip',
    say('take two seconds off the end of the clip', asks()),
    say('forest', segment('forest', { from: 1, to: 5 }), length(24), untouched('city', 'beach')),
  ),
  talk(
    'history',
    'trip',
    say('delete the city', clips('beach', 'forest'), length(16)),
    say('undo', asAfter(0)),
    say('no, redo that', asAfter(1)),
  ),
  talk(
    'history',
    'promo',
    say('beach without sound', segment('beach', { volume: 0 })),
    say('song at 60%', segment('song', { volume: 0.6 }), untouched('beach')),
    say('undo the last two changes', asAfter(0)),
  ),
  talk(
    'history',
    'slides',
    say('drop the pool picture', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
    say('vertical please', canvas(1080, 1920)),
    say('nah, put everything back the way it was at the beginning', asAfter(0)),
  ),
  talk('history', 'lesson', say('undo that', refuses())),
  talk(
    'history',
    'trip',
    say('mute the beach and delete the forest', segment('beach', { volume: 0 }), clips('city', 'beach'), length(20)),
    say(
      'bring the forest back, the beach stays muted',
      clips('city', 'beach', 'forest'),
      segment('beach', { volume: 0 }),
      segment('forest', { from: 1, to: 7 }),
      length(26),
    ),
  ),
  talk('export', 'trip', say('export it in 720p', exports('mp4', { shortSide: 720 }), unchanged)),
  talk('export', 'promo', say('I need this as a GIF', exports('gif'), unchanged)),
  talk('export', 'lesson', say('only the audio, as an mp3', exports('mp3'), unchanged)),
  talk('export', 'short', say('Give me the captions as an .srt file', exports('srt'), unchanged)),
  talk('export', 'slides', say('grab a still at 0:06, png', exports('png', { at: 6 }), unchanged)),
  talk('export', 'pieces', say('webm in high quality, please render', exports('webm', { quality: 'high' }), unchanged)),
  talk('export', 'empty', say('download the video', refuses(), exportsNothing)),
  talk('export', 'talk', say("that's it, send me the finished video", exports('mp4'), unchanged)),
  talk('capability', 'talk', say('add automatic subtitles of what he says', needs('transcribe'), unchanged)),
  talk(
    'capability',
    'talk',
    say('Cut out all the pauses where nobody speaks', needs('analyse', 'transcribe'), unchanged),
  ),
  talk('capability', 'short', say('sync the cuts to the beat of the music', needs('analyse'), unchanged)),
  talk(
    'capability',
    'trip',
    say('remove the background behind the people in the city clip', needs('cutout'), unchanged),
  ),
  talk('capability', 'promo', say('have a voice read the three titles aloud', needs('generate_voice'), unchanged)),
  talk('capability', 'trip', say('compose some happy ukulele music for it', needs('generate_music'), unchanged)),
  talk(
    'capability',
    'recording',
    say(
      'find the three best moments of the interview and make a short out of them',
      needs('analyse', 'transcribe'),
      unchanged,
    ),
  ),
  talk('capability', 'uploads', say('split the city clip wherever the scene changes', needs('analyse'), unchanged)),
];
