// English conversations of everyday users: a florist, a pupil, a lecturer, an estate agent, a plumber, a charity.
import { answers, asks, either, exports, exportsNothing, needs, refuses } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
  asAfter,
  canvas,
  clipCount,
  clips,
  everyClip,
  film,
  gone,
  length,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p1eb');
const SOFT = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const BLACK = ['dip_to_black', 'fade_black'];
const all = (...parts: string[]): string => parts.join(' ');

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'transition',
    'trip',
    say(
      'Half-second dip to black wherever two clips meet',
      transitions(2, BLACK, 0.5),
      clips('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'transition',
    'promo',
    say('trade those dissolves for wipes going left', transitions(2, 'wipe_left'), length(24), untouched('song')),
    say(
      'second cut only. the first should be a straight cut',
      transitions(1, 'wipe_left'),
      segment('beach', { transition: 'none' }),
    ),
  ),
  talk(
    'look',
    'trip',
    say(
      'the city looks washed out, crank the colours there',
      either(segment('city', { saturation: more }), segment('city', { preset: 'vivid' })),
      untouched('beach', 'forest'),
    ),
  ),
  talk(
    'look',
    'promo',
    say('Give the lot a vintage feel', everyClip({ preset: 'vintage' }), length(24)),
    say(
      'but the forest back to how it was',
      segment('forest', { preset: 'none' }),
      segment('city', { preset: 'vintage' }),
      segment('beach', { preset: 'vintage' }),
    ),
  ),
  talk(
    'place',
    'lesson',
    say(
      'My face cam belongs in the top left corner.',
      segment('webcam', { x: below(0.35), y: below(0.35), width: 0.25 }),
      untouched('screen', 'narration'),
    ),
    say('A third larger would be nice', segment('webcam', { width: times(4 / 3), x: below(0.5), y: below(0.5) })),
    say('and turn it five degrees clockwise', segment('webcam', { rotation: 5 })),
  ),
  talk(
    'canvas',
    'trip',
    say('I need that upright, it’s going on Reels', canvas(1080, 1920), clips('city', 'beach', 'forest'), length(26)),
  ),
  talk(
    'canvas',
    'promo',
    say('square it off', canvas(1080, 1080), length(24), textCount(3)),
    say('hmm, widescreen again', canvas(1920, 1080), length(24)),
  ),
  talk(
    'compound',
    'uploads',
    say(
      all(
        'Join city, beach and forest in that order, get it down to twenty seconds in total, soft crossfades,',
        'song.mp3 at 25 %, "Weekend Away" over the opening, then export it in 1080p.',
      ),
      clips('city', 'beach', 'forest'),
      length(20),
      transitions(2, SOFT),
      segment('song', { volume: 0.25, end: 20 }),
      segment("'Weekend Away'", { at: 0, end: between(2, 7) }),
      exports('mp4', { shortSide: 1080 }),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      'beach out, city at 2x, forest backwards, song at 30% under it all & fade to black at the end',
      clips('city', 'forest'),
      segment('city', { speed: 2, seconds: 5 }),
      segment('forest', { reversed: true, seconds: 6 }),
      segment('song', { volume: 0.3, at: 0, end: 11 }),
      film({ fadeOut: above(0) }),
      length(11),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      'Drop the second title, turn the first one red, mute the beach, music down to 20 and make it vertical.',
      gone("'Up to 50% off'"),
      segment("'Summer Sale'", { color: near('#FF0000'), at: 0, end: 3 }),
      segment('beach', { volume: 0 }),
      segment('song', { volume: 0.2 }),
      canvas(1080, 1920),
      length(24),
      textCount(2),
    ),
    say('that’ll do nicely. save it as a file I can send', exports('mp4'), canvas(1080, 1920), unchanged),
  ),
  talk(
    'relative',
    'promo',
    say("music's too loud", segment('song', { volume: less }), untouched('city', 'beach', 'forest')),
    say('still is', segment('song', { volume: less })),
    say('ok that was too much, a touch up', segment('song', { volume: more })),
  ),
  talk(
    'relative',
    'slides',
    say(
      'The pictures rush by so. Could each of them stay a wee bit longer, dear?',
      everyClip({ seconds: between(4.1, 8) }),
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset'),
    ),
    say('And a little more still, please.', everyClip({ seconds: more }), clipCount(5)),
  ),
  talk(
    'correction',
    'trip',
    say('delete the second clip', clips('city', 'forest'), length(16)),
    say('oh no sorry, I meant the third!!', clips('city', 'beach'), length(20)),
    say('phew. and the city only half its length', segment('city', { seconds: 5 }), length(15), untouched('beach')),
  ),
  talk(
    'correction',
    'promo',
    say('paint "Visit our shop" green', segment("'Visit our shop'", { color: near('#00B000', 100) }), textCount(3)),
    say('actually blue', segment("'Visit our shop'", { color: near('#0050FF', 100) }), untouched("'Summer Sale'")),
  ),
  talk(
    'reference',
    'trip',
    say(
      'grade the beach shot cold',
      either(segment('beach', { preset: 'cool' }), segment('beach', { temperature: less })),
      untouched('city', 'forest'),
    ),
    say(
      'the one after it too',
      either(segment('forest', { preset: 'cool' }), segment('forest', { temperature: less })),
      untouched('city', 'beach'),
    ),
    say('and that one down to three secs', segment('forest', { seconds: 3 }), length(23), untouched('city', 'beach')),
  ),
  talk(
    'reference',
    'slides',
    say('leave the doggy up for six seconds', segment('dog', { seconds: 6 }), length(22), untouched('kitchen', 'pool')),
  ),
  talk(
    'question',
    'promo',
    say('how long does the whole thing run?', answers(['24', '0:24'])),
    say('and which words appear in it', answers('Summer Sale', 'Up to 50% off', 'Visit our shop')),
    say('At what level is the music sitting?', answers(['40', '0.4'])),
  ),
  talk('refusal', 'trip', say('chop out 0:30 to 0:40', refuses('26'))),
  talk(
    'refusal',
    'empty',
    say('Export the film please.', refuses(['nothing', 'empty', 'no clips', 'upload', 'no film']), exportsNothing),
  ),
  talk('refusal', 'slides', say('rotate slide nine by 90 degrees', refuses(['5', 'five']))),
  talk(
    'ambiguous',
    'twoSongs',
    say('some background music would be lovely', asks('calm piano', 'beat')),
    say('the piano', segment('calm piano', { role: 'bgm', at: 0, end: 26 }), gone('beat'), length(26)),
  ),
  talk(
    'ambiguous',
    'promo',
    say('take the text away', asks()),
    say('the one in the middle', gone("'Up to 50% off'"), textCount(2), length(24)),
  ),
  talk(
    'history',
    'trip',
    say('throw the forest out', clips('city', 'beach'), length(20)),
    say('undo that', asAfter(0)),
    say('hm no, it was better without, redo', asAfter(1)),
  ),
  talk('export', 'short', say('Send me the captions as an srt file', exports('srt'), unchanged)),
  talk(
    'export',
    'promo',
    say('render in 4k, best quality', exports('mp4', { shortSide: 2160, quality: 'high' }), unchanged),
  ),
  talk(
    'export',
    'pieces',
    say('grab a still at 0:07', either(exports('png', { at: 7 }), exports('jpg', { at: 7 })), unchanged),
  ),
  talk('capability', 'talk', say('put subtitles of what he says on it', needs('transcribe'), unchanged)),
  talk(
    'capability',
    'empty',
    say('Paint me a picture of a red fox in the snow', needs('generate_image'), unchanged),
    say('then read this out in a warm voice: "Winter is here"', needs('generate_voice'), unchanged),
  ),
  talk(
    'look',
    'short',
    say('black n white for the skate clip pls', segment('skate', { preset: oneOf('mono', 'noir') })),
  ),
  talk(
    'combine',
    'uploads',
    say(
      'For the listing: beach clip first, city second. The forest is not needed. Song underneath.',
      clips('beach', 'city'),
      length(22),
      segment('song', { role: 'bgm', at: 0, end: 22 }),
    ),
  ),
  talk(
    'combine',
    'twoSongs',
    say(
      'lay the beat under these 3 clips and leave the clips exactly like they are',
      segment('beat', { role: 'bgm', at: 0, end: 26 }),
      untouched('city', 'beach', 'forest'),
      gone('calm piano'),
      length(26),
    ),
  ),
];
