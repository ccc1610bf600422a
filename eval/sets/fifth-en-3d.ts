import { type Conversation, say, writer } from '../conversation.ts';
import { clips, everyClip, length, segment, transitions } from '../properties.ts';
import { above, near } from '../rules.ts';

const talk = writer('en', 'h-en3');
const _RED = near('#F02020', 80);
const _GREEN = near('#10C030', 100);
const _BLUE = near('#1050FF', 100);

const COMPOUND: Conversation[] = [
  talk(
    'compound',
    'photos',
    say(
      'six photos, 2 secs each, crossfades of 0.3 s, the piano at half volume fading out over the last two seconds, ' +
        "'Garden Party' in white at the bottom the whole time",
      clips('kitchen', 'garden', 'pool', 'dog', 'sunset', 'cake'),
      everyClip({ seconds: 2 }),
      transitions(5, 'crossfade', 0.3),
      segment('calm piano', { at: 0, end: 12, volume: 0.5, fadeOut: 2 }),
      segment("'Garden Party'", { at: 0, end: 12, y: above(0.6), color: '#FFFFFF' }),
      length(12),
    ),
  ),
];

const RELATIVE: Conversation[] = [];

const CORRECTION: Conversation[] = [];

export const CONVERSATIONS: readonly Conversation[] = [...COMPOUND, ...RELATIVE, ...CORRECTION];
