// English conversations of people at work: a videographer, a coach, a podcaster, a curator, a developer.
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
import { below, by, less, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p2ed');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'relative',
    'short',
    say('beat could be somewhat quieter', segment('beat', { volume: less }), untouched('skate')),
    say(
      'captions a bit smaller',
      segment("'Watch this trick'", { size: less }),
      segment("'He never gives up'", { size: less }),
      segment("'See you next time'", { size: less }),
    ),
    say(
      'hmm, grow them back a little',
      segment("'Watch this trick'", { size: more }),
      segment("'See you next time'", { size: more }),
      untouched('beat'),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say('webcam a little to the left', segment('webcam', { x: less, y: 0.845, width: 0.25 }), untouched('screen')),
    say('and up a bit', segment('webcam', { y: less, width: 0.25 })),
  ),
  talk(
    'relative',
    'promo',
    say(
      'the opening words should linger longer',
      segment("'Summer Sale'", { at: 0, seconds: more }),
      untouched("'Visit our shop'"),
    ),
    say('another second on top', segment("'Summer Sale'", { at: 0, seconds: by(1) }), length(24)),
  ),
  talk(
    'relative',
    'slides',
    say('each photo one second less', everyClip({ seconds: 3 }), length(15), segment('calm piano', { end: 15 })),
  ),
  talk(
    'relative',
    'trip',
    say('a notch darker, all of it', everyClip({ brightness: below(0) }), length(26)),
    say('no, a wee bit lighter than that', everyClip({ brightness: more })),
  ),
  talk(
    'correction',
    'uploads',
    say('beach then forest then city', clips('beach', 'forest', 'city'), length(30)),
    say('Sorry! city goes first, the others stay in that order', clips('city', 'beach', 'forest'), length(30)),
  ),
  talk(
    'correction',
    'short',
    say(
      'make caption one red',
      segment("'Watch this trick'", { color: near('#FF0000') }),
      untouched("'He never gives up'"),
    ),
    say(
      'not that one, the second',
      segment("'He never gives up'", { color: near('#FF0000') }),
      segment("'Watch this trick'", { color: near('#FFFFFF', 40) }),
    ),
  ),
  talk(
    'correction',
    'trip',
    say('mute the beach', segment('beach', { volume: 0 })),
    say('oops, meant the city', segment('city', { volume: 0 }), segment('beach', { volume: 1 }), untouched('forest')),
  ),
  talk(
    'correction',
    'lesson',
    say('stop the film at 25 … sorry, at 28 seconds', length(28), segment('screen', { from: 0, to: 28 })),
  ),
  talk(
    'reference',
    'trip',
    say('dup clip 3', clips('city', 'beach', 'forest', 'forest'), length(32)),
    say('reverse the copy', segment('#4', { reversed: true }), segment('#3', { reversed: false }), length(32)),
  ),
  talk(
    'reference',
    'pieces',
    say(
      'the penultimate one at double speed',
      segment('#3', { speed: 2, seconds: 2.5 }),
      length(17.5),
      untouched('#1', '#2', '#4'),
    ),
    say('ditto for the opener', segment('#1', { speed: 2, seconds: 2.5 }), length(15), untouched('#2', '#3', '#4')),
  ),
  talk(
    'reference',
    'promo',
    say(
      'The text with the percentage wants to be bigger',
      segment("'Up to 50% off'", { size: more }),
      untouched("'Summer Sale'", "'Visit our shop'"),
    ),
    say(
      'and the one following it in green',
      segment("'Visit our shop'", { color: near('#00B000', 100) }),
      untouched("'Up to 50% off'"),
    ),
  ),
  talk(
    'reference',
    'slides',
    say(
      'everything apart from the dog in black and white',
      untouched('dog'),
      segment('kitchen', { preset: oneOf('mono', 'noir') }),
      segment('sunset', { preset: oneOf('mono', 'noir') }),
    ),
  ),
  talk(
    'reference',
    'uploads',
    say('put the longest clip on the timeline', clips('city'), length(12)),
    say('then the shortest behind it', clips('city', 'forest'), length(20)),
  ),
  talk(
    'question',
    'lesson',
    say(
      'list everything that sits on the timeline, one per line',
      answers('screen', 'webcam', 'narration', 'calm piano'),
    ),
  ),
  talk('question', 'slides', say('for how long does one photo remain on the screen?', answers(['4', 'four']))),
  talk(
    'question',
    'trip',
    say('two secs off the end of city', segment('city', { from: 0, to: 8 }), length(24)),
    say('what did u just change', answers('city')),
    say('so how long are we now', answers(['24', '0:24'])),
  ),
  talk(
    'question',
    'short',
    say(
      'What shape is the picture at present, young man?',
      answers(['9:16', '1080', 'vertical', 'portrait', 'upright']),
    ),
  ),
  talk('refusal', 'single', say('put in city.mp4, seconds 15 to 20', refuses('12'))),
  talk('refusal', 'pieces', say('turn up the sound of the drone shots', refuses(['sound', 'audio', 'silent']))),
  talk('refusal', 'short', say('delete caption five', refuses(['3', 'three']))),
  talk('refusal', 'talk', say('At 12:30 there is a cough, split there', refuses(['10:00', '600', '10 min', '10m']))),
  talk('refusal', 'trip', say('hand me the subtitles as vtt', refuses(['subtitle', 'caption']), exportsNothing)),
  talk(
    'ambiguous',
    'trip',
    say('it has to be shorter', asks()),
    say('15 seconds in total', length(15), clips('city', 'beach', 'forest')),
  ),
  talk(
    'ambiguous',
    'pieces',
    say('one clip has to go', asks()),
    say('the third one', clipCount(3), segment('#3', { from: 10 }), length(15)),
  ),
  talk(
    'ambiguous',
    'short',
    say("change the caption to 'Wow'", asks()),
    say('first', segment("'Wow'", { at: 0, end: 4 }), gone("'Watch this trick'"), textCount(3)),
  ),
  talk(
    'history',
    'slides',
    say('lose the pool', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
    say('and the dog', clips('kitchen', 'garden', 'sunset'), length(12)),
    say('the missus objects. undo both', asAfter(0)),
  ),
  talk(
    'history',
    'trip',
    say('reverse(beach)', segment('beach', { reversed: true })),
    say('revert last edit', asAfter(0)),
    say('redo', asAfter(1)),
  ),
  talk(
    'export',
    'trip',
    say(
      'Master it in 4K, high quality, 24 fps',
      exports('mp4', { shortSide: 2160, quality: 'high', fps: 24 }),
      unchanged,
    ),
  ),
  talk('export', 'lesson', say('thumbnail: jpg of the frame at 12.5 s', exports('jpg', { at: 12.5 }), unchanged)),
  talk('export', 'talk', say('Uncompressed wav of the entire show', exports('wav'), unchanged)),
  talk(
    'export',
    'promo',
    say(
      'Last text becomes "Ciao!" and then send me the video',
      segment("'Ciao!'", { at: 20, end: 24 }),
      gone("'Visit our shop'"),
      exports('mp4'),
    ),
    say('as webm too pls', exports('webm'), unchanged),
  ),
  talk('capability', 'short', say('sync the cuts to the drop in beat.wav', needs('analyse'), unchanged)),
  talk('capability', 'talk', say('strip out every um and uh', needs('transcribe', 'analyse'), unchanged)),
  talk(
    'capability',
    'empty',
    say('make me an 8 second video of a spaceship landing on mars', needs('generate_video'), unchanged),
  ),
  talk(
    'capability',
    'slides',
    say('Could a friendly female voice say "Welcome to our home" at the start?', needs('generate_voice'), unchanged),
  ),
  talk('question', 'recording', say('remind me how many minutes of interview are in the pool', answers(['10', 'ten']))),
  talk(
    'refusal',
    'empty',
    say('put my clip on the timeline', refuses(['upload', 'nothing', 'no clip', 'no file', 'no video', 'empty'])),
  ),
  talk(
    'capability',
    'recording',
    say('I’d like a written transcript of the entire chat', needs('transcribe'), unchanged),
  ),
  talk(
    'arrange',
    'promo',
    say('Open with the forest, end with the city', clips('forest', 'beach', 'city'), length(24)),
  ),
];
