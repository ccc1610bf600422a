// Practice messages in English: sound and words on the picture.
import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, everyClip, film, gone, length, noneOf, segment, textCount, untouched } from '../properties.ts';
import { above, below, between, near } from '../rules.ts';

const talk = writer('en', 'p14e3');
const SALE = "'Summer Sale'";
const DISCOUNT = "'Up to 50% off'";
const VISIT = "'Visit our shop'";

const SOUND: readonly Conversation[] = [
  talk(
    'sound',
    'trip',
    say(
      'my song should be playing softly behind the film',
      segment('song', { at: 0, end: 26, role: 'bgm', volume: below(0.6) }),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'promo',
    say(
      'bring the music to 20%',
      segment('song', { volume: 0.2, at: 0, end: 24 }),
      untouched('city', 'beach', 'forest', SALE),
    ),
    say('also fade it in over 2 seconds', segment('song', { fadeIn: 2, volume: 0.2 }), length(24)),
  ),
  talk(
    'sound',
    'lesson',
    say(
      'The voice-over is too faint. 150 percent please.',
      segment('narration', { volume: 1.5 }),
      untouched('screen', 'webcam', 'calm piano'),
    ),
    say(
      'and have the piano duck whenever she talks',
      segment('calm piano', { duck: true }),
      segment('narration', { volume: 1.5 }),
    ),
  ),
  talk(
    'sound',
    'lesson',
    say(
      "there's a hiss in the narration, can you denoise it",
      segment('narration', { denoise: true, at: 0, seconds: 28 }),
      untouched('screen', 'webcam', 'calm piano'),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      'silence city, leave the sound of the other two alone',
      segment('city', { volume: 0, seconds: 10 }),
      untouched('beach', 'forest'),
      length(26),
    ),
    say('ok let me hear city again', segment('city', { volume: 1 }), untouched('beach', 'forest'), length(26)),
  ),
  talk(
    'sound',
    'slides',
    say('the piano should fade out over the last three seconds', segment('calm piano', { fadeOut: 3, end: 20 })),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'Use beat.wav as the soundtrack, at 60%',
      segment('beat', { at: 0, end: 26, role: 'bgm', volume: 0.6 }),
      gone('calm piano'),
      untouched('city', 'beach', 'forest'),
    ),
  ),
  talk(
    'sound',
    'twoSongs',
    say(
      'calm piano for the first ten seconds and the beat from there to the end',
      segment('calm piano', { at: 0, end: 10 }),
      segment('beat', { at: 10, end: 26 }),
      length(26),
    ),
  ),
  talk(
    'sound',
    'short',
    say(
      'kill the original sound of the skate video but keep the beat',
      segment('skate', { volume: 0, seconds: 15 }),
      untouched('beat'),
    ),
  ),
  talk(
    'sound',
    'trip',
    say(
      'mute every clip, then song.mp3 at full volume beneath them',
      everyClip({ volume: 0 }),
      segment('song', { volume: 1, role: 'bgm', at: 0, end: 26 }),
      length(26),
    ),
  ),
  talk(
    'sound',
    'promo',
    say('take the song out altogether', gone('song'), length(24), textCount(3), untouched('city', 'beach', 'forest')),
  ),
  talk(
    'sound',
    'promo',
    say(
      'The intro of the song is boring: skip its first 15 seconds, so that we hear it from 0:15 of the file on.',
      segment('song', { at: 0, from: 15, end: 24, volume: 0.4 }),
      length(24),
    ),
  ),
  talk('sound', 'lesson', say('normalise the whole thing to -14 LUFS', film({ loudness: -14 }), length(30))),
];

const TEXT: readonly Conversation[] = [
  talk(
    'text',
    'trip',
    say(
      'opening title: "Our Roadtrip 2024"',
      segment("'Our Roadtrip 2024'", { at: 0, end: 3 }),
      textCount(1),
      length(26),
      untouched('city', 'beach', 'forest'),
    ),
    say('write «The End» over the last 2 seconds', segment("'The End'", { at: 24, end: 26 }), textCount(2), length(26)),
  ),
  talk(
    'text',
    'promo',
    say(
      'summer is over... change Summer Sale to “Winter Sale”',
      segment("'Winter Sale'", { at: 0, end: 3 }),
      gone(SALE),
      textCount(3),
      untouched(DISCOUNT, VISIT),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'I want all the lettering in yellow',
      segment(SALE, { color: near('#FFE000') }),
      segment(DISCOUNT, { color: near('#FFE000') }),
      segment(VISIT, { color: near('#FFE000') }),
      textCount(3),
      length(24),
    ),
  ),
  talk(
    'text',
    'promo',
    say('scrap the closing title', gone(VISIT), textCount(2), length(24), untouched(SALE, DISCOUNT)),
  ),
  talk(
    'text',
    'short',
    say(
      "the third caption should read 'See ya!'",
      segment("'See ya!'", { at: 11, end: 15 }),
      gone("'See you next time'"),
      textCount(3),
    ),
    say(
      'put all the captions at the top of the picture',
      segment("'Watch this trick'", { y: below(0.4) }),
      segment("'He never gives up'", { y: below(0.4) }),
      segment("'See ya!'", { y: below(0.4) }),
    ),
  ),
  talk(
    'text',
    'short',
    say(
      'Give the subtitles a black box behind them.',
      segment("'Watch this trick'", { background: near('#000000', 60) }),
      segment("'He never gives up'", { background: near('#000000', 60) }),
      segment("'See you next time'", { background: near('#000000', 60) }),
      textCount(3),
    ),
  ),
  talk('text', 'short', say('lose all the captions', noneOf('subtitle'), textCount(0), length(15), untouched('skate'))),
  talk(
    'text',
    'lesson',
    say(
      'caption from 3 to 8 seconds: "Click the blue button"',
      segment("'Click the blue button'", { at: 3, end: 8 }),
      textCount(1),
      length(30),
    ),
  ),
  talk(
    'text',
    'lesson',
    say(
      "'Lesson 4' top left for the first five seconds",
      segment("'Lesson 4'", { at: 0, end: 5, x: below(0.5), y: below(0.4) }),
      textCount(1),
      untouched('screen', 'webcam', 'narration'),
    ),
  ),
  talk(
    'text',
    'slides',
    say(
      'Write ‘Good boy’ on the dog photo',
      segment("'Good boy'", { at: 12, end: between(14, 16) }),
      textCount(1),
      clipCount(5),
    ),
  ),
  talk(
    'text',
    'promo',
    say(
      'have “Visit our shop” type itself out letter by letter',
      segment(VISIT, { animationIn: 'typewriter', at: 20, end: 24 }),
      untouched(SALE, DISCOUNT),
    ),
  ),
  talk(
    'text',
    'promo',
    say('keep the discount text up until 0:16', segment(DISCOUNT, { at: 10, end: 16 }), untouched(SALE, VISIT)),
  ),
  talk(
    'text',
    'trip',
    say(
      '"Beach day!" in orange along the bottom for as long as the beach is on',
      segment("'Beach day!'", { at: 10, end: 20, color: near('#FFA500'), y: above(0.6) }),
      textCount(1),
    ),
  ),
  talk(
    'text',
    'talk',
    say(
      'Lower third at 0:05 for six seconds: Dr. Ana Silva, marine biologist',
      segment("'Ana Silva'", { at: 5, end: 11, y: above(0.55) }),
      segment("'marine biologist'", { at: 5, end: 11 }),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...SOUND, ...TEXT];
