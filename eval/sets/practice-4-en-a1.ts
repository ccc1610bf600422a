import { type Conversation, say, writer } from '../conversation.ts';
import { clipCount, clips, everyClip, length, noneOf, segment, transitions, untouched } from '../properties.ts';

const on = writer('en', 'p4ea1');
const TRIP = ['city', 'beach', 'forest'] as const;
const PHOTOS = ['kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'] as const;
const SLIDES = ['kitchen', 'garden', 'pool', 'dog', 'sunset'] as const;

const COMBINE: readonly Conversation[] = [
  on(
    'combine',
    'uploads',
    say(
      'Hello! Could you please put city, beach and forest together into one film, in that order?',
      clips(...TRIP),
      length(30),
      noneOf('bgm'),
    ),
  ),
  on(
    'combine',
    'uploads',
    say(
      'hey can you stick all my videos together and put the song under it',
      clips(...TRIP),
      length(30),
      segment('song', { role: 'bgm', at: 0, end: 30 }),
    ),
  ),
  on(
    'combine',
    'uploads',
    say(
      'Start with the beach, then the forest, and finish with the city, please.',
      clips('beach', 'forest', 'city'),
      length(30),
    ),
    say('Lovely. The song can play underneath the whole thing.', segment('song', { role: 'bgm', at: 0, end: 30 })),
  ),
  on('combine', 'single', say('Put my clip on the timeline.', clips('city'), length(12))),
  on(
    'combine',
    'recording',
    say(
      'I have uploaded the recording of yesterday’s interview. Please load it onto the timeline in full.',
      clips('interview'),
      length(600),
    ),
  ),
  on(
    'combine',
    'uploads',
    say(
      'Make a video from just the forest and the city clips, forest first',
      clips('forest', 'city'),
      length(20),
      noneOf('bgm'),
    ),
  ),
  on('combine', 'uploads', say('make a 20 second film out of all three clips', clips(...TRIP), length(20))),
];

const SLIDESHOW: readonly Conversation[] = [
  on(
    'slideshow',
    'photos',
    say(
      'Make a slideshow of all six photos, three seconds for each one, with the piano piece playing in the background.',
      clips(...PHOTOS),
      everyClip({ seconds: 3 }),
      length(18),
      segment('calm piano', { role: 'bgm', at: 0, end: 18 }),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say('turn these pics into a 30 second slideshow', clips(...PHOTOS), everyClip({ seconds: 5 }), length(30)),
  ),
  on(
    'slideshow',
    'photos',
    say(
      'can you do a slideshow with just the dog, the pool and the cake? 5 secs each',
      clips('dog', 'pool', 'cake'),
      everyClip({ seconds: 5 }),
      length(15),
    ),
  ),
  on(
    'slideshow',
    'photos',
    say(
      'A slideshow of my photos with crossfades between them, please, four seconds apiece.',
      clips(...PHOTOS),
      transitions(5, 'crossfade'),
      everyClip({ seconds: 4 }),
      length(24),
    ),
  ),
  on(
    'slideshow',
    'slides',
    say(
      'Add the cake photo at the end of the slideshow',
      clips(...PHOTOS),
      length(24),
      untouched(...SLIDES),
      segment('calm piano', { at: 0, end: 24, volume: 0.3 }),
    ),
  ),
  on(
    'slideshow',
    'slides',
    say(
      'Let every picture stay up for six seconds.',
      clips(...SLIDES),
      everyClip({ seconds: 6 }),
      length(30),
      transitions(4, 'crossfade'),
    ),
  ),
  on(
    'slideshow',
    'slides',
    say(
      'No zooming on the pictures please, I want them to hold still.',
      clips(...SLIDES),
      everyClip({ motion: 'none', seconds: 4 }),
      length(20),
      transitions(4, 'crossfade'),
      untouched('calm piano'),
    ),
  ),
];

const TRIM: readonly Conversation[] = [
  on(
    'trim',
    'trip',
    say(
      'Cut the first three seconds off the city clip.',
      clips(...TRIP),
      segment('city', { at: 0, from: 3, to: 10 }),
      length(23),
      untouched('beach', 'forest'),
    ),
    say(
      'And take two seconds off the end of the beach video, please.',
      clips(...TRIP),
      segment('beach', { from: 0, to: 8 }),
      length(21),
      untouched('city', 'forest'),
    ),
  ),
  on(
    'trim',
    'talk',
    say(
      'Delete everything after the 5 minute mark',
      clips('interview'),
      segment('interview', { at: 0, from: 0, to: 300 }),
      length(300),
    ),
  ),
  on(
    'trim',
    'talk',
    say(
      'Only keep 2:15 to 4:45 of the interview, I don’t need the rest for my class.',
      clips('interview'),
      segment('interview', { at: 0, from: 135, to: 285 }),
      length(150),
    ),
  ),
  on(
    'trim',
    'short',
    say(
      'chop the last 3 sec off the skate vid',
      clips('skate'),
      segment('skate', { from: 2, to: 14 }),
      length(12),
      segment('beat', { at: 0, end: 12, volume: 0.5 }),
    ),
  ),
  on(
    'trim',
    'trip',
    say(
      'Remove the part from 0:12 to 0:15.',
      clips('city', 'beach', 'beach', 'forest'),
      segment('beach/1', { from: 0, to: 2 }),
      segment('beach/2', { from: 5, to: 10 }),
      length(23),
      untouched('city', 'forest'),
    ),
  ),
  on(
    'trim',
    'recording',
    say(
      'Use only the first two minutes of my recording.',
      clips('interview'),
      segment('interview', { at: 0, from: 0, to: 120 }),
      length(120),
    ),
  ),
  on(
    'trim',
    'lesson',
    say(
      'The start is boring for my pupils. Cut off the first 4 seconds of the whole video.',
      clips('screen'),
      segment('screen', { at: 0, from: 4, to: 30 }),
      segment('webcam', { at: 0, from: 4 }),
      segment('narration', { at: 0, from: 4 }),
      length(26),
    ),
  ),
  on(
    'trim',
    'pieces',
    say('Shorten each of the four pieces to three seconds', clipCount(4), everyClip({ seconds: 3 }), length(12)),
  ),
  on(
    'trim',
    'slides',
    say(
      'the dog photo should only show for two seconds',
      clips(...SLIDES),
      segment('dog', { seconds: 2 }),
      length(18),
      untouched('kitchen', 'garden', 'pool', 'sunset'),
    ),
  ),
  on(
    'trim',
    'single',
    say(
      'From my clip I would only like to use seconds 2 to 8.',
      clips('city'),
      segment('city', { at: 0, from: 2, to: 8 }),
      length(6),
    ),
  ),
];

export const CONVERSATIONS: readonly Conversation[] = [...COMBINE, ...SLIDESHOW, ...TRIM];
