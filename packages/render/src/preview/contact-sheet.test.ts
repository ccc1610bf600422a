import { describe, expect, it } from 'vitest';
import { clockTime, spreadFrames } from './contact-sheet.ts';

/** Only the length matters. */
const plan = (frames: number) => ({ frames }) as Parameters<typeof spreadFrames>[1];

describe('frames of a contact sheet', () => {
  it('stand in the middle of equal parts of the film', () => {
    expect(spreadFrames(4, plan(400))).toEqual([50, 150, 250, 350]);
  });

  it('are never more than the film has', () => {
    expect(spreadFrames(12, plan(3))).toEqual([0, 1, 2]);
    expect(spreadFrames(1, plan(1))).toEqual([0]);
  });
});

describe('the time under a picture', () => {
  it('is written as clocks show it, to the hundredth', () => {
    expect([0, 7.5, 59.999, 83.04, 3727.5].map(clockTime)).toEqual([
      '0:00.00',
      '0:07.50',
      '1:00.00',
      '1:23.04',
      '1:02:07.50',
    ]);
  });
});
