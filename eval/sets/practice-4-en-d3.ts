// Several wishes at once, relative changes and references: a travel blogger, an estate agent, a student, an NGO.
import { answers, either, exports } from '../answers.ts';
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
import { above, below, between, by, less, more, near, oneOf, times } from '../rules.ts';

const talk = writer('en', 'p4ed3');
const TRIP = ['city', 'beach', 'forest'];
const CUES = ["'Watch this trick'", "'He never gives up'", "'See you next time'"];
const blue = near('#1050FF', 110);
const gray = (name: string) =>
  either(segment(name, { preset: oneOf('mono', 'noir') }), segment(name, { saturation: -1 }));

export const CONVERSATIONS: readonly Conversation[] = [
  talk(
    'compound',
    'uploads',
    say(
      'Join city, beach and forest with crossfades, put "Portugal in a Van" over the first 3 seconds, add the song at 30% and fade the whole film out to black at the end.',
      clips(...TRIP),
      transitions(2, 'crossfade'),
      segment("'Portugal in a Van'", { at: 0, end: 3 }),
      segment('song', { at: 0, volume: 0.3, role: 'bgm' }),
      film({ fadeOut: above(0) }),
      length(30, 3),
    ),
  ),
  talk(
    'compound',
    'photos',
    say(
      'Make a listing slideshow: all photos but the dog, 4 seconds each, vertical for reels, the piano quietly underneath, and "Open house on Sunday" on the last photo.',
      clips('kitchen', 'garden', 'pool', 'sunset', 'cake'),
      everyClip({ seconds: 4 }),
      canvas(1080, 1920),
      segment('calm piano', { at: 0, end: 20, volume: between(0.03, 0.5) }),
      segment("'Open house on Sunday'", { at: between(16, 17), end: between(18, 20) }),
      length(20),
    ),
  ),
  talk(
    'compound',
    'trip',
    say(
      'Cut the first 2 seconds off the city clip, play the beach at 2x, mute the forest, then export.',
      clips(...TRIP),
      segment('city', { from: 2, to: 10, speed: 1 }),
      segment('beach', { speed: 2, seconds: 5 }),
      segment('forest', { volume: 0, seconds: 6 }),
      length(19),
      exports('mp4'),
    ),
  ),
  talk(
    'compound',
    'lesson',
    say(
      'My deadline is in an hour so: mute the webcam, move it to the lower left corner, narration a bit louder, music at 15 percent, and the title "Group 7: Photosynthesis" for the first 4 seconds.',
      segment('webcam', { volume: 0, x: below(0.4), y: above(0.6), width: 0.25 }),
      segment('narration', { volume: more, at: 0, end: 28 }),
      segment('calm piano', { volume: 0.15, end: 30 }),
      segment("'Group 7: Photosynthesis'", { at: 0, end: 4 }),
      textCount(1),
      untouched('screen'),
    ),
    say('Great. Export it as mp4.', exports('mp4'), textCount(1), length(30)),
  ),
  talk(
    'compound',
    'talk',
    say(
      'Keep 1:00 to 2:00 of the interview, reduce the background noise, make it black and white, and add "Amina Yusuf" at the bottom for the first 5 seconds.',
      clips('interview'),
      segment('interview', { from: 60, to: 120, denoise: true }),
      gray('interview'),
      segment("'Amina Yusuf'", { at: 0, end: 5, y: above(0.6) }),
      length(60),
    ),
  ),
  talk(
    'compound',
    'twoSongs',
    say(
      'The beat under the city clip, the calm piano under everything after it',
      segment('beat', { at: 0, end: 10 }),
      segment('calm piano', { at: 10, end: 26 }),
      untouched(...TRIP),
      length(26),
    ),
  ),
  talk(
    'compound',
    'promo',
    say(
      'Remove the beach clip, change "Visit our shop" to "Donate today", all texts in blue, hard cuts instead of crossfades, and the song a little quieter.',
      clips('city', 'forest'),
      transitions(0),
      gone("'Visit our shop'"),
      segment("'Donate today'", { color: blue, end: 16 }),
      segment("'Summer Sale'", { color: blue, at: 0 }),
      segment('song', { volume: less, end: 16 }),
      length(16),
    ),
  ),
  talk(
    'compound',
    'single',
    say(
      'Put my clip in, at double speed, upright for TikTok and without its sound',
      clips('city'),
      segment('city', { speed: 2, seconds: 6, volume: 0 }),
      canvas(1080, 1920),
      length(6),
    ),
  ),
  talk(
    'compound',
    'pieces',
    say(
      'Delete the third piece, play the first one backwards, slow the last one to half speed and lay the song underneath.',
      clipCount(3),
      segment('#1', { reversed: true, from: 20, seconds: 5 }),
      segment('#2', { from: 0, to: 5, speed: 1 }),
      segment('#3', { from: 10, to: 15, speed: 0.5 }),
      segment('song', { at: 0, end: 20, role: 'bgm' }),
      length(20),
    ),
  ),
  talk(
    'relative',
    'lesson',
    say('the narration a little louder', segment('narration', { volume: more }), untouched('screen', 'calm piano')),
    say('still a bit more', segment('narration', { volume: more }), untouched('screen', 'webcam', 'calm piano')),
    say(
      "OK, that's too loud now, slightly down again",
      segment('narration', { volume: less }),
      untouched('calm piano'),
    ),
  ),
  talk(
    'relative',
    'trip',
    say(
      'Make the beach clip two seconds shorter',
      clips(...TRIP),
      segment('beach', { seconds: 8, speed: 1 }),
      untouched('city', 'forest'),
      length(24),
    ),
    say('city half as loud', segment('city', { volume: times(0.5) }), untouched('beach', 'forest'), length(24)),
  ),
  talk(
    'relative',
    'short',
    say(
      'Could the captions be somewhat larger? Some of our supporters read on small phones.',
      ...CUES.map((cue) => segment(cue, { size: more, seconds: 4 })),
      textCount(3),
      untouched('skate', 'beat'),
    ),
    say(
      'And a little higher up, please.',
      ...CUES.map((cue) => segment(cue, { y: less, seconds: 4 })),
      textCount(3),
      untouched('skate', 'beat'),
    ),
  ),
  talk(
    'relative',
    'slides',
    say(
      'Show the pool photo twice as long',
      segment('pool', { seconds: 8 }),
      untouched('kitchen', 'garden', 'dog', 'sunset'),
      segment('calm piano', { end: 24 }),
      length(24),
    ),
  ),
  talk(
    'relative',
    'talk',
    say(
      'Play the interview just a little faster',
      segment('interview', { speed: between(1.01, 1.6), from: 0, to: 600 }),
      clips('interview'),
    ),
  ),
  talk(
    'reference',
    'trip',
    say('Make the beach clip black and white', gray('beach'), untouched('city', 'forest')),
    say('Same for the forest', gray('forest'), untouched('city', 'beach'), length(26)),
  ),
  talk(
    'reference',
    'trip',
    say(
      'Add the text "Day 1" at the start of the city clip',
      segment("'Day 1'", { at: 0, end: between(2, 10) }),
      textCount(1),
      untouched(...TRIP),
    ),
    say('Move it to the top of the picture', segment("'Day 1'", { y: below(0.35), at: 0 }), textCount(1)),
    say(
      'and show it two seconds longer',
      segment("'Day 1'", { seconds: by(2), y: below(0.35) }),
      textCount(1),
      untouched(...TRIP),
    ),
  ),
  talk(
    'reference',
    'pieces',
    say('Slow the third clip down to half speed', segment('#3', { speed: 0.5, seconds: 10, from: 30 }), length(25)),
    say(
      'and put it at the very beginning',
      segment('#1', { speed: 0.5, from: 30, at: 0 }),
      segment('#2', { from: 20 }),
      segment('#3', { from: 0 }),
      segment('#4', { from: 10 }),
      length(25),
    ),
  ),
  talk(
    'reference',
    'slides',
    say(
      'Give the photo of the pool 6 seconds.',
      segment('pool', { seconds: 6 }),
      untouched('dog', 'garden'),
      length(22),
    ),
    say('The one after it too.', segment('dog', { seconds: 6 }), untouched('pool', 'sunset', 'garden'), length(24)),
  ),
  talk(
    'reference',
    'promo',
    say('mute the first clip', segment('city', { volume: 0 }), untouched('beach', 'forest', 'song')),
    say('The last one as well.', segment('forest', { volume: 0 }), untouched('city', 'beach', 'song')),
    say(
      'Sorry, turn the sound of both back on',
      segment('city', { volume: 1 }),
      segment('forest', { volume: 1 }),
      untouched('beach', 'song'),
    ),
  ),
  talk(
    'reference',
    'trip',
    say("What's the second clip called?", answers('beach')),
    say(
      'Cut that one to 5 seconds',
      segment('beach', { seconds: 5, speed: 1 }),
      untouched('city', 'forest'),
      length(21),
    ),
  ),
  talk('reference', 'uploads', say('Of the clips I uploaded, use only the shortest one.', clips('forest'), length(8))),
];
