// Practice messages in English: many wishes at once, and corrections.
import { either, exports } from '../answers.ts';
import { type Conversation, say, writer } from '../conversation.ts';
import {
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
  untouched,
} from '../properties.ts';
import { above, below, between, more, near, oneOf } from '../rules.ts';

const talk = writer('en', 'p14e5');
const DISSOLVES = ['crossfade', 'crossfade_fast', 'crossfade_slow'];
const SALE = "'Summer Sale'";
const DISCOUNT = "'Up to 50% off'";
const VISIT = "'Visit our shop'";

const gray = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: below(-0.9) }));
const warm = (name: string) => either(segment(name, { preset: 'warm' }), segment(name, { temperature: above(0) }));

const COMPOUND: readonly Conversation[] = [
  talk(
    'compound',
    'trip',
    say(
      "Put forest first, cut the beach down to 4 seconds, crossfade everything, add the song quietly and put the title 'Postcards' on it",
      clips('forest', 'city', 'beach'),
      segment('beach', { seconds: between(3.4, 4.1) }),
      transitions(2, DISSOLVES),
      segment('song', { role: 'bgm', at: 0, volume: below(0.5) }),
      segment("'Postcards'", { at: 0 }),
      textCount(1),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      'Lose the middle clip, turn the music up a bit, make Summer Sale red, drop the last title, and export in 720p.',
      clips('city', 'forest'),
      length(16),
      segment('song', { volume: more }),
      segment(SALE, { color: near('#FF0000'), at: 0, end: 3 }),
      gone(VISIT),
      exports('mp4', { shortSide: 720 }),
    ),
  ),
  talk(
    'compound',
    'short',
    say(
      'mute the skating, beat to 80 percent, first caption out, cut off the last 3 seconds, and a bit brighter all in all',
      segment('skate', { volume: 0, from: 2, to: 14, brightness: more }),
      segment('beat', { volume: 0.8, end: 12 }),
      gone("'Watch this trick'"),
      segment("'He never gives up'", { at: 5, end: 9 }),
      length(12),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      "webcam to the upper left; music at 10%; narration a little louder; remove the first two seconds of the film; and 'Part 1' as a title on top of the opening",
      segment('webcam', { x: below(0.4), y: below(0.4) }),
      segment('calm piano', { volume: 0.1, end: 28 }),
      segment('narration', { volume: above(1), from: 2 }),
      segment('screen', { from: 2, at: 0 }),
      segment("'Part 1'", { at: 0 }),
      length(28),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      'all photos as a slideshow, 3 seconds each, crossfades, a slow zoom in on every one, piano at 25%, and 9:16',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 3, motion: 'zoom_in' }),
      length(18),
      transitions(5, DISSOLVES),
      segment('calm piano', { volume: 0.25, at: 0, end: 18 }),
      canvas(1080, 1920),
    ),
  ),
  talk(
    'compound',
    'uploads',
    say(
      'city then beach, no forest. 5 secs each, fade thru black in between, song from the start, big text “Two Places” at the beginning',
      clips('city', 'beach'),
      everyClip({ seconds: between(4.4, 5.1) }),
      transitions(1, ['fade_black', 'dip_to_black']),
      segment('song', { at: 0, role: 'bgm' }),
      segment("'Two Places'", { at: 0 }),
      textCount(1),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'Delete piece one, play the one that follows it in reverse, glitch between all, everything b/w, and the song underneath at 50 percent',
      clipCount(3),
      segment('#1', { reversed: true }),
      segment('#2', { from: between(29.4, 30.6), reversed: false }),
      segment('#3', { from: between(9.4, 10.6), reversed: false }),
      transitions(2, 'glitch'),
      gray('#1'),
      gray('#2'),
      gray('#3'),
      segment('song', { volume: 0.5, at: 0, role: 'bgm' }),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      'Trim 2s off the head of city, swap beach and forest, forest at 2x, mute beach, then give me a webm',
      clips('city', 'forest', 'beach'),
      segment('city', { from: 2, to: 10, at: 0 }),
      segment('forest', { speed: 2, seconds: 3 }),
      segment('beach', { volume: 0, seconds: 10 }),
      length(21),
      exports('webm'),
    ),
  ),
  talk(
    'compound',
    'slides',
    say(
      "take out the pool, sunset to the start, 3 seconds per photo, 'Open house' as a title in white, music slightly louder",
      clips('sunset', 'kitchen', 'garden', 'dog'),
      everyClip({ seconds: 3 }),
      length(12),
      segment("'Open house'", { at: 0, color: near('#FFFFFF', 20) }),
      segment('calm piano', { volume: more, end: 12 }),
    ),
  ),
  talk(
    'compound',
    'talk',
    say(
      'keep 1:00 to 3:00, clean up the background noise, title "The Interview" for five seconds, fade in from black, square format',
      clips('interview'),
      segment('interview', { from: 60, to: 180, denoise: true }),
      segment("'The Interview'", { at: 0, end: 5 }),
      film({ fadeIn: more }),
      canvas(1080, 1080),
      length(120),
    ),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      'The calm piano under everything at 30 percent, the text "Weekend" at the top for the first four seconds, last clip at half speed, city warmer, and fade to black at the end.',
      segment('calm piano', { volume: 0.3, at: 0, end: 32 }),
      gone('beat'),
      segment("'Weekend'", { at: 0, end: 4, y: below(0.4) }),
      segment('forest', { speed: 0.5, seconds: 12 }),
      warm('city'),
      film({ fadeOut: more }),
      length(32),
      untouched('beach'),
    ),
  ),
  talk(
    'compound',
    'recording',
    say(
      "use 0:30 to 1:30 of the interview, vertical, 1.25x speed, and the words 'Full talk in bio' over the last 4 seconds",
      clips('interview'),
      segment('interview', { from: 30, to: 90, speed: 1.25, seconds: 48 }),
      canvas(1080, 1920),
      segment("'Full talk in bio'", { at: 44, end: 48 }),
      length(48),
    ),
    say(
      'mute it, sepia tone, and send me the mp4 at 1080p',
      segment('interview', { volume: 0, preset: 'sepia', seconds: 48 }),
      exports('mp4', { shortSide: 1080 }),
    ),
  ),
];

const CORRECTION: readonly Conversation[] = [
  talk(
    'correction',
    'trip',
    say('delete the beach', clips('city', 'forest'), length(16)),
    say('no wait, I meant the forest', clips('city', 'beach'), length(20), untouched('city')),
  ),
  talk(
    'correction',
    'trip',
    say('put a title that says Lisbon', segment("'Lisbon'", { at: 0, end: 3 }), textCount(1)),
    say('actually it was "Porto"', segment("'Porto'", { at: 0, end: 3 }), gone("'Lisbon'"), textCount(1)),
  ),
  talk(
    'correction',
    'promo',
    say('first title in red', segment(SALE, { color: near('#FF0000') }), untouched(DISCOUNT, VISIT)),
    say('sorry, blue', segment(SALE, { color: near('#0040FF', 110) }), untouched(DISCOUNT, VISIT)),
  ),
  talk(
    'correction',
    'trip',
    say('city 2x faster', segment('city', { speed: 2, seconds: 5 }), length(21)),
    say(
      'Oh no, I wanted that for the beach, not for the city!',
      segment('city', { speed: 1, seconds: 10 }),
      segment('beach', { speed: 2, seconds: 5 }),
      length(21),
    ),
  ),
  talk(
    'correction',
    'slides',
    say('remove photo number two', clips('kitchen', 'pool', 'dog', 'sunset'), length(16)),
    say('oops, number three I mean', clips('kitchen', 'garden', 'dog', 'sunset'), length(16)),
  ),
  talk(
    'correction',
    'twoSongs',
    say('lay the beat under it', segment('beat', { role: 'bgm', end: 26 }), gone('calm piano')),
    say('hm no, the other song', segment('calm piano', { role: 'bgm', at: 0, end: 26 }), gone('beat'), length(26)),
  ),
  talk(
    'correction',
    'short',
    say('trim 5 seconds off the start', segment('skate', { from: 7 }), length(10)),
    say('make that three seconds', segment('skate', { from: 5, to: 17, at: 0 }), length(12)),
  ),
  talk(
    'correction',
    'promo',
    say('music to 60%', segment('song', { volume: 0.6 })),
    say('typo, sixteen percent', segment('song', { volume: 0.16 }), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'correction',
    'trip',
    say('remove the first, no, the last clip', clips('city', 'beach'), length(20), untouched('city', 'beach')),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMPOUND, ...CORRECTION];
