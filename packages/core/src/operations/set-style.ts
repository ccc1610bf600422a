import type { ChangeParams } from '../change-codes.ts';
import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { given } from '../same.ts';
import type { TextStyle } from '../segment.ts';
import { ofSegment } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Changes the look of a text: given keys replace, absent keys stay. */
export function setStyle(draft: Draft, { segmentId, style }: OperationOf<'setStyle'>): Outcome {
  return editSegment(draft, segmentId, 'text', ({ track, segment }) => ({
    segment: { ...segment, style: { ...segment.style, ...given(style) } },
    change: change('style_set', {
      ...ofSegment(track, segment),
      keys: Object.keys(given(style)).join(', '),
      ...spoken(style),
    }),
  }));
}

/** The parts of a style that a sentence names with their value. */
function spoken({ color, size, x, y, font }: TextStyle): Partial<ChangeParams['style_set']> {
  return {
    ...(color === undefined ? {} : { color }),
    ...(size === undefined ? {} : { size }),
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(font === undefined ? {} : { font }),
  };
}
