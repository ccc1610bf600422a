import { either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import { canvas, clips, gone, length, noneOf, segment, textCount, untouched } from '../properties.ts';
import { above, below, less, more, near, oneOf, times } from '../rules.ts';

const about = writer('en', 'p10f');
const CLIPS = clips('city', 'beach', 'forest');

export const CONVERSATIONS: readonly Conversation[] = [
  about(
    'compound',
    'promo',
    say(
      'remove the beach, and the song should be at 20%, and make "Visit our shop" orange',
      clips('city', 'forest'),
      length(16),
      segment('song', { volume: 0.2, end: 16 }),
      segment("'Visit our shop'", { color: near('#FF8C00', 100), at: 12 }),
    ),
    say('good. Now 9:16, all on-screen text off, export as webm', canvas(1080, 1920), textCount(0), exports('webm')),
  ),
  about(
    'compound',
    'trip',
    say(
      'trim a second off the start of the city, two off the end of the beach, and let the forest run all the way to the end of its file',
      segment('city', { from: 1, to: 10 }),
      segment('beach', { from: 0, to: 8 }),
      segment('forest', { from: 1, to: 8 }),
      length(24),
    ),
  ),
  about(
    'compound',
    'recording',
    say(
      'interview onto the timeline, first minute only, title "Ask a nurse" until second 4, sepia please',
      clips('interview'),
      length(60),
      segment('interview', { from: 0, to: 60, preset: 'sepia' }),
      segment("'Ask a nurse'", { at: 0, end: 4 }),
    ),
  ),
  about(
    'relative',
    'promo',
    say('tad quieter, the song', segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
  ),
  about(
    'relative',
    'lesson',
    say(
      "I'm 81, I can barely hear the man talking. A good bit more volume on the narration",
      segment('narration', { volume: more }),
      untouched('calm piano', 'screen'),
    ),
  ),
  about(
    'relative',
    'promo',
    say(
      'Could the sale headline be somewhat larger?',
      segment("'Summer Sale'", { size: more, at: 0, end: 3 }),
      untouched("'Visit our shop'"),
    ),
  ),
  about(
    'relative',
    'slides',
    say(
      'music half as loud',
      segment('calm piano', { volume: times(0.5) }),
      untouched('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
  ),
  about(
    'relative',
    'trip',
    say(
      'the forest could do with being one second shorter',
      segment('forest', { seconds: 5 }),
      length(25),
      untouched('city', 'beach'),
    ),
  ),
  about(
    'relative',
    'short',
    say(
      'captions a notch smaller',
      segment("'Watch this trick'", { size: less }),
      segment("'He never gives up'", { size: less }),
      segment("'See you next time'", { size: less }),
    ),
    say(
      'smaller still',
      segment("'Watch this trick'", { size: less }),
      segment("'He never gives up'", { size: less }),
      segment("'See you next time'", { size: less }),
    ),
  ),
  about(
    'relative',
    'promo',
    say(
      'title over the ending: make it stay two secs less',
      segment("'Visit our shop'", { seconds: 2 }),
      length(24),
      textCount(3),
    ),
    say('and the first one two secs more', segment("'Summer Sale'", { at: 0, seconds: 5 }), textCount(3)),
  ),
  about(
    'relative',
    'trip',
    say('put song.mp3 under the film', segment('song', { role: 'bgm', at: 0, end: 26 })),
    say('softer', segment('song', { volume: less }), CLIPS),
    say('hmm too soft. up again a bit', segment('song', { volume: more }), CLIPS),
  ),
  about(
    'relative',
    'trip',
    say('brighten the beach', segment('beach', { brightness: more }), untouched('city', 'forest')),
    say('even brighter', segment('beach', { brightness: more }), untouched('city', 'forest')),
  ),
  about(
    'relative',
    'promo',
    say(
      'speed the forest up by a factor of two, and lower the song to a quarter of its current level',
      segment('forest', { speed: 2 }),
      segment('song', { volume: times(0.25) }),
    ),
  ),
  about(
    'correction',
    'trip',
    say('mute the beach', segment('beach', { volume: 0 }), untouched('city', 'forest')),
    say(
      'oops, I meant the forest. beach keeps its sound',
      segment('forest', { volume: 0 }),
      segment('beach', { volume: 1 }),
      segment('city', { volume: 1 }),
    ),
  ),
  about(
    'correction',
    'promo',
    say('color the Summer Sale title blue', segment("'Summer Sale'", { color: near('#0040FF', 130) })),
    say('no no, pink!', segment("'Summer Sale'", { color: near('#FF69B4', 110) }), untouched("'Visit our shop'")),
  ),
  about(
    'correction',
    'trip',
    say('Title at the start: "Pine Creek"', segment("'Pine Creek'", { at: 0 }), textCount(1)),
    say('Sorry, typo. It is "Pine Creak"', segment("'Pine Creak'", { at: 0 }), gone("'Pine Creek'"), textCount(1)),
  ),
  about(
    'correction',
    'slides',
    say('remove the pool', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
    say(
      'wait, wrong picture. Bring the pool back to where it was and take the garden out instead',
      clips('kitchen', 'pool', 'dog', 'sunset'),
      length(16),
    ),
  ),
  about(
    'correction',
    'lesson',
    say('webcam to the bottom left', segment('webcam', { x: below(0.4), y: above(0.6) })),
    say('actually, top left', segment('webcam', { x: below(0.4), y: below(0.4) }), untouched('screen')),
  ),
  about(
    'correction',
    'trip',
    say('make the city three seconds long', segment('city', { seconds: 3 }), length(19)),
    say('make that four', segment('city', { seconds: 4 }), length(20), untouched('beach', 'forest')),
  ),
  about(
    'correction',
    'twoSongs',
    say('calm piano under the film', segment('calm piano', { role: 'bgm', at: 0 }), gone('beat')),
    say(
      'nope, use the other track',
      segment('beat', { role: 'bgm', at: 0 }),
      either(gone('calm piano'), segment('calm piano', { volume: 0 })),
    ),
  ),
  about(
    'correction',
    'short',
    say('captions yellow', segment("'Watch this trick'", { color: near('#FFE000') }), textCount(3)),
    say('scratch that, no captions at all', noneOf('subtitle'), untouched('skate', 'beat')),
  ),
  about(
    'reference',
    'trip',
    say('play the beach at half volume', segment('beach', { volume: 0.5 }), untouched('city', 'forest')),
    say(
      'turn it black and white too',
      either(segment('beach', { preset: oneOf('mono', 'noir') }), segment('beach', { saturation: -1 })),
      untouched('city', 'forest'),
    ),
    say(
      'the clip after it should run twice as fast',
      segment('forest', { speed: 2, seconds: 3 }),
      untouched('city', 'beach'),
      length(23),
    ),
  ),
  about(
    'reference',
    'promo',
    say('make the headline "Summer Sale" bigger', segment("'Summer Sale'", { size: more })),
    say(
      'and lilac... no, let us say purple',
      segment("'Summer Sale'", { color: near('#8000C0', 130) }),
      untouched("'Up to 50% off'", "'Visit our shop'"),
    ),
    say(
      'the title after that one gets the same colour',
      segment("'Up to 50% off'", { color: near('#8000C0', 130) }),
      untouched("'Visit our shop'", "'Summer Sale'"),
    ),
  ),
  about(
    'reference',
    'slides',
    say('hold the sunset for 6 seconds', segment('sunset', { seconds: 6 }), length(22)),
    say('move that photo to the very start', clips('sunset', 'kitchen', 'garden', 'pool', 'dog'), length(22)),
  ),
  about(
    'reference',
    'pieces',
    say('take shot three and play it in reverse', segment('#3', { reversed: true }), untouched('#1', '#2', '#4')),
    say(
      'the one before that as well',
      segment('#2', { reversed: true }),
      segment('#3', { reversed: true }),
      segment('#1', { reversed: false }),
    ),
  ),
  about(
    'reference',
    'trip',
    say('lay the song under it', segment('song', { role: 'bgm', at: 0, end: 26 })),
    say('give it a 4 second fade at the close', segment('song', { fadeOut: 4 }), untouched('city', 'beach', 'forest')),
  ),
  about(
    'reference',
    'short',
    say(
      'the last caption in capitals: "SEE YOU NEXT TIME"',
      segment("'SEE YOU NEXT TIME'", { at: 11, end: 15 }),
      textCount(3),
    ),
    say(
      'now get rid of the two others',
      gone("'Watch this trick'"),
      gone("'He never gives up'"),
      textCount(1),
      segment("'SEE YOU NEXT TIME'", { at: 11 }),
    ),
  ),
  about(
    'reference',
    'trip',
    say('the seaside footage has to go', clips('city', 'forest'), length(16), untouched('city', 'forest')),
  ),
];
