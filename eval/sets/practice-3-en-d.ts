// English conversations of other people.
import { answers, asks, either, exports, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  unchanged,
  untouched,
} from '../properties.ts';
import { above } from '../rules.ts';

const talk = writer('en', 'p3ed');
const _SOFT = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const _BLACK = ['dip_to_black', 'fade_black'];
const _all = (...parts: string[]): string => parts.join(' ');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'reference',
    'lesson',
    say(
      'that little picture down in the corner, hide it',
      either(gone('webcam'), segment('webcam', { opacity: 0 })),
      untouched('screen', 'narration'),
    ),
  ),
  talk(
    'question',
    'promo',
    say('What transition sits between the clips?', answers(['crossfade', 'cross-fade', 'dissolve'])),
    say('How long is each of them', answers(['1'])),
  ),
  talk('question', 'short', say('how many captions have we got', answers(['3', 'three']))),
  talk(
    'question',
    'twoSongs',
    say(
      'What are the running times of the two pieces of music?',
      answers(['60', '1:00', '1 min', 'one minute'], ['40', '0:40']),
    ),
  ),
  talk('question', 'photos', say('How many photos have reached you from my phone?', answers(['6', 'six']))),
  talk(
    'question',
    'slides',
    say('hold every photo for 5 s', everyClip({ seconds: 5 }), length(25)),
    say('total runtime now?', answers(['25', '0:25'])),
  ),
  talk('refusal', 'promo', say('exchange the second clip with the sixth', refuses(['3', 'three']))),
  talk('refusal', 'single', say('insert mountain.mp4 at the start', refuses(['mountain', 'city']))),
  talk('refusal', 'talk', say('11:00 to 12:00 is rubbish, cut it out', refuses(['10:00', '600', '10 min', '10m']))),
  talk('refusal', 'empty', say('undo the last step', refuses(['nothing', 'undo', 'no ']))),
  talk('refusal', 'lesson', say('make the subtitles larger', refuses(['subtitle', 'caption', 'text']))),
  talk('refusal', 'short', say('play the third clip in slow motion', refuses(['1', 'one', 'only', 'single']))),
  talk(
    'ambiguous',
    'lesson',
    say('delete the audio', asks()),
    say('the narration', gone('narration'), untouched('calm piano', 'screen', 'webcam')),
  ),
  talk(
    'ambiguous',
    'slides',
    say('exchange two of the photos', asks()),
    say('kitchen and dog', clips('dog', 'garden', 'pool', 'kitchen', 'sunset'), length(20)),
  ),
  talk(
    'ambiguous',
    'pieces',
    say('get rid of the drone shot', asks()),
    say('the last one', clipCount(3), segment('#3', { from: 30 }), length(15)),
  ),
  talk(
    'ambiguous',
    'twoSongs',
    say('there has to be music with it', asks()),
    say('the longer one of them', segment('calm piano', { role: 'bgm', at: 0, end: 26 }), gone('beat')),
  ),
  talk(
    'history',
    'promo',
    say('mute everything', everyClip({ volume: 0 }), segment('song', { volume: 0 })),
    say('fade to black at the finish', film({ fadeOut: above(0) }), segment('song', { volume: 0 })),
    say('Undo.', asAfter(1)),
    say('Undo again please', asAfter(0)),
  ),
  talk(
    'history',
    'lesson',
    say('remove the webcam', gone('webcam'), untouched('screen', 'narration')),
    say('actually I miss my face. bring it back', asAfter(0)),
  ),
  talk(
    'history',
    'trip',
    say('flip the order of the clips', clips('forest', 'beach', 'city'), length(26)),
    say('and cut the first one to 2 s', segment('forest', { seconds: 2 }), length(22)),
    say('this is worse. restore it to how it was at the beginning', asAfter(0)),
  ),
  talk('export', 'slides', say('png of the very first frame', exports('png', { at: 0 }), unchanged)),
  talk('export', 'short', say('hand over the finished file, I’ll post it right now', exports('mp4'), unchanged)),
  talk('export', 'promo', say('540p webm for the intranet', exports('webm', { shortSide: 540 }), unchanged)),
  talk(
    'export',
    'trip',
    say('gif of it, 10 fps', exports('gif', { fps: 10 }), unchanged),
    say('and a normal video in full hd', exports('mp4', { shortSide: 1080 }), unchanged),
  ),
  talk('export', 'lesson', say('just the soundtrack, lossless', exports('wav'), unchanged)),
  talk('capability', 'promo', say('compose 30 seconds of upbeat ukulele for this', needs('generate_music'), unchanged)),
  talk(
    'capability',
    'short',
    say('subtitle what the guy is actually saying, word for word', needs('transcribe'), unchanged),
  ),
  talk(
    'capability',
    'pieces',
    say('find the most breathtaking three seconds of the footage by yourself', needs('analyse'), unchanged),
  ),
  talk(
    'capability',
    'recording',
    say('throw out all the long silences of the interview', needs('analyse', 'transcribe'), unchanged),
  ),
  talk(
    'capability',
    'empty',
    say('Create an image of a lighthouse at dusk', needs('generate_image'), unchanged),
    say('or else a short video of waves rolling in', needs('generate_video'), unchanged),
  ),
];
