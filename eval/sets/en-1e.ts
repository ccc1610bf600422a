// English conversations: long requests, questions, history, and what can't be done.
import { answers, either, exports, exportsNothing, mentions, needs, refuses } from '../answers.ts';
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
  noneOf,
  segment,
  textCount,
  transitions,
  unchanged,
  untouched,
} from '../properties.ts';
import { above, below, between, more, near, oneOf } from '../rules.ts';

const chat = writer('en', 'en1');

const COMPOUND: readonly Conversation[] = [
  chat(
    'compound',
    'uploads',
    say(
      'Combine the three clips in the order forest, beach, city, trim each to 5 seconds, put crossfades in between, ' +
        'add a title "Weekend" for the first 2 seconds, lay the song under it at 30 percent and export ' +
        'it as a 1080p MP4.',
      clips('forest', 'beach', 'city'),
      everyClip({ seconds: between(4.4, 5.05) }),
      transitions(2, 'crossfade'),
      length(15, 1.1),
      segment("'Weekend'", { at: 0, end: 2 }),
      segment('song', { role: 'bgm', volume: 0.3 }),
      exports('mp4'),
    ),
  ),
  chat(
    'compound',
    'photos',
    say(
      'combine these pictures into a 60-second promo video with transitions, music, and the text overlays ' +
        '"Bella Vista", "Rooms from $80" and "Book today"',
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      length(60),
      transitions(5),
      everyClip({ seconds: 10 }),
      segment('calm piano', { role: 'bgm', end: 60 }),
      textCount(3),
      segment("'Bella Vista'", {}),
      segment("'Rooms from $80'", {}),
      segment("'Book today'", {}),
    ),
  ),
  chat(
    'compound',
    'trip',
    say(
      'drop the forest, reverse the beach, slow the city down to half speed, mute both and add song at 50%',
      clips('city', 'beach'),
      segment('beach', { reversed: true, volume: 0 }),
      segment('city', { speed: 0.5, seconds: 20, volume: 0 }),
      segment('song', { role: 'bgm', volume: 0.5, at: 0, end: 30 }),
      length(30),
    ),
  ),
  chat(
    'compound',
    'promo',
    say(
      'first text "Winter Sale" instead of Summer Sale, all texts blue, music down to 25%, square ' +
        'format, last clip 2 seconds shorter',
      gone("'Summer Sale'"),
      segment("'Winter Sale'", { at: 0, color: near('#0000FF', 140) }),
      segment("'Up to 50% off'", { color: near('#0000FF', 140) }),
      segment('song', { volume: 0.25, end: 22 }),
      canvas(1080, 1080),
      segment('forest', { seconds: 6 }),
      length(22),
    ),
  ),
  chat(
    'compound',
    'lesson',
    say(
      'webcam top right, a little larger, music at 15%, clean the noise from the narration, and a ' +
        'title "Lesson 4" at the start for 5s',
      segment('webcam', { x: above(0.6), y: below(0.4), width: more, height: more }),
      segment('calm piano', { volume: 0.15 }),
      segment('narration', { denoise: true }),
      segment("'Lesson 4'", { at: 0, end: 5 }),
      untouched('screen'),
      length(30),
    ),
    say(
      'then cut the last 6 seconds, fade out to black, and export for youtube',
      length(24),
      film({ fadeOut: above(0) }),
      exports('mp4'),
    ),
  ),
  chat(
    'compound',
    'talk',
    say(
      'Keep 1:00-1:20 and 5:00-5:30, throw away the rest, go vertical, then a title “Best of” over ' +
        'the first three secs; make the picture b&w',
      clips('interview', 'interview'),
      segment('interview/1', { from: 60, to: 80 }),
      segment('interview/2', { from: 300, to: 330 }),
      length(50),
      canvas(1080, 1920),
      segment("'Best of'", { at: 0, end: 3 }),
      either(everyClip({ preset: oneOf('mono', 'noir') }), everyClip({ saturation: -1 })),
    ),
  ),
  chat(
    'compound',
    'slides',
    say(
      'remove the garden photo, put the cake in its place, then 3 seconds per picture, piano at 60% & ' +
        'title ‘Home’ on the first photo',
      clips('kitchen', 'cake', 'pool', 'dog', 'sunset'),
      everyClip({ seconds: 3 }),
      length(15),
      segment('calm piano', { volume: 0.6, end: 15 }),
      segment("'Home'", { at: 0, end: 3 }),
    ),
  ),
  chat(
    'compound',
    'single',
    say(
      'take seconds 2 to 8 of my clip, make it a square, brighter, muted, and write "hello from ' +
        'Porto" at the bottom the whole time',
      clips('city'),
      segment('city', { from: 2, to: 8, volume: 0, brightness: above(0) }),
      length(6),
      canvas(1080, 1080),
      segment("'hello from Porto'", { at: 0, end: 6, y: above(0.65) }),
    ),
  ),
  chat(
    'compound',
    'pieces',
    say(
      'delete the last piece, whip transitions between the remaining ones, song at 40 percent under ' +
        'it, fade out at the end',
      clipCount(3),
      transitions(2, ['whip_left', 'whip_right']),
      segment('song', { role: 'bgm', volume: 0.4 }),
      length(15, 1.1),
      segment('#1', { from: between(19.5, 20.5) }),
    ),
  ),
  chat(
    'compound',
    'recording',
    say(
      'cut this into a 60-second short for TikTok with captions',
      either(needs('transcribe', 'analyse'), [
        length(60),
        canvas(1080, 1920),
        mentions(['caption', 'subtitle', 'transcri', 'speech']),
      ]),
    ),
  ),
  chat(
    'compound',
    'short',
    say(
      'lose the last caption, first one in yellow, beat up to 80%, speed the skate clip up to 1.5x and make it warmer',
      gone("'See you next time'"),
      segment("'Watch this trick'", { color: near('#FFFF00', 110) }),
      segment('beat', { volume: 0.8, end: 10 }),
      segment('skate', { speed: 1.5, seconds: 10 }),
      length(10),
      textCount(2),
      either(segment('skate', { temperature: above(0) }), segment('skate', { preset: 'warm' })),
    ),
  ),
];

const QUESTION: readonly Conversation[] = [
  chat('question', 'twoSongs', say('how long is it?', answers(['26', '0:26']))),
  chat('question', 'empty', say('what can you do?', answers(['trim', 'cut', 'split'], ['music', 'text', 'title']))),
  chat(
    'question',
    'trip',
    say('beach at double speed', segment('beach', { speed: 2 }), length(21)),
    say('What did you just change?', answers('beach')),
    say('and how long is the film now', answers(['21', '0:21'])),
  ),
  chat('question', 'promo', say('how loud is the music at the moment', answers(['40', '0.4']))),
  chat('question', 'uploads', say('Which files have I uploaded so far?', answers('city', 'beach', 'forest', 'song'))),
  chat('question', 'slides', say('is there a photo i havent used yet?', answers('cake'))),
  chat('question', 'short', say('whats the resolution of this thing', answers(['1080', '9:16']))),
];

const REFUSAL: readonly Conversation[] = [
  chat('refusal', 'lesson', say('Remove ninety seconds from the beginning.', refuses('30'), unchanged)),
  chat('refusal', 'twoSongs', say('delete the fourth clip', refuses(['3', 'three']), unchanged)),
  chat('refusal', 'trip', say('make the music louder', refuses(['music', 'song']), unchanged)),
  chat(
    'refusal',
    'trip',
    say('i want this exactly 2 minutes long', either(refuses(['30', '26']), [mentions('30'), length(30)])),
  ),
  chat('refusal', 'single', say('put some music under my clip', refuses(['music', 'song', 'audio']), noneOf('bgm'))),
  chat('refusal', 'trip', say('title "Bye" at 0:45', refuses('26'), textCount(0))),
  chat('refusal', 'empty', say('export it as mp4', refuses(), exportsNothing)),
  chat(
    'refusal',
    'trip',
    say('Download the subtitles as SRT, please', refuses(['subtitle', 'caption']), exportsNothing),
  ),
  chat(
    'refusal',
    'trip',
    say(
      'the forest clip should run 15 secs without slowing it down',
      either(refuses('8'), [segment('forest', { seconds: between(6, 8), speed: 1 }), mentions('8')]),
    ),
  ),
  chat('refusal', 'slides', say('replace the third picture with the cat photo', refuses('cat'), unchanged)),
  chat(
    'refusal',
    'pieces',
    say('turn the sound of the drone clips up', refuses(['sound', 'audio', 'silent']), unchanged),
  ),
  chat('refusal', 'short', say('crossfade between the clips', refuses(), unchanged)),
];

const HISTORY: readonly Conversation[] = [
  chat(
    'history',
    'trip',
    say('delete the beach', clips('city', 'forest'), length(16)),
    say('undo', asAfter(0)),
    say('redo that', asAfter(1)),
  ),
  chat(
    'history',
    'promo',
    say('music at 10%', segment('song', { volume: 0.1 })),
    say('drop the last text', gone("'Visit our shop'"), textCount(2)),
    say('Hmm, take back the last two changes.', asAfter(0)),
  ),
  chat(
    'history',
    'short',
    say('captions in pink', segment("'Watch this trick'", { color: near('#FF80C0', 110) }), textCount(3)),
    say('cut the first second', length(14), segment('skate', { from: 3 })),
    say('ctrl z', asAfter(1)),
    say('one more step back', asAfter(0)),
  ),
  chat('history', 'trip', say('undo my last edit', refuses(), unchanged)),
  chat(
    'history',
    'pieces',
    say('swap piece 1 and piece 4', segment('#1', { from: 10 }), segment('#4', { from: 20 }), clipCount(4)),
    say('mono look for all of it', everyClip({ preset: 'mono' })),
    say('Please revert to how it was at the very start', asAfter(0)),
  ),
];

const CAPABILITY: readonly Conversation[] = [
  chat('capability', 'talk', say('add subtitles of what they are saying', needs('transcribe'), unchanged)),
  chat('capability', 'talk', say('cut out all the silent parts', needs('analyse'), unchanged)),
  chat(
    'capability',
    'empty',
    say('Generate an image of a fox in the snow, watercolour style', needs('generate_image'), unchanged),
  ),
  chat(
    'capability',
    'recording',
    say('find the funniest moments and make a highlight reel', needs('analyse', 'transcribe'), unchanged),
  ),
  chat(
    'capability',
    'trip',
    say('have an AI voice read "Welcome to our island" over the first clip', needs('generate_voice'), unchanged),
  ),
  chat(
    'capability',
    'uploads',
    say('compose a cheerful ukulele tune for my holiday video', needs('generate_music'), unchanged),
  ),
  chat('capability', 'short', say('sync the cuts to the beat of the music', needs('analyse'), unchanged)),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMPOUND, ...QUESTION, ...REFUSAL, ...HISTORY, ...CAPABILITY];
