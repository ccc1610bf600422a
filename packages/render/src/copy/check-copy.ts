import type { OwnReport } from '@reelsmith/ffmpeg';
import type { RenderPlan } from '../plan.ts';
import { secondsOf } from '../rate.ts';

const TOLERANCE_SECONDS = 0.002;
/** Sound may end a little before the picture: a copied source's own sound does. */
const MISSING_SOUND_SECONDS = 0.06;

/** What is wrong with a copied film, as a sentence; undefined when it is what the plan says. Packets that an edit list
 *  hides are not frames, so frames are counted where nothing is hidden. */
export function checkCopy(report: OwnReport, plan: RenderPlan, hides: boolean): string | undefined {
  const video = report.streams.find((stream) => stream.type === 'video');
  const sound = report.streams.find((stream) => stream.type === 'audio');
  if (video === undefined || sound === undefined) return 'The film lacks its picture or its sound.';
  const seconds = secondsOf(plan.frames, plan.rate);
  const checks: readonly (readonly [boolean, string])[] = [
    [report.streams.length === 2, `The film has ${report.streams.length} streams and should have two.`],
    [hides || video.packets === plan.frames, `The film has ${video.packets} frames and should have ${plan.frames}.`],
    [video.width === plan.width && video.height === plan.height, 'The film has the wrong size.'],
    [near(video.seconds, seconds), `The picture lasts ${video.seconds} s and should last ${seconds} s.`],
    [
      sound.seconds <= seconds + TOLERANCE_SECONDS && sound.seconds >= seconds - MISSING_SOUND_SECONDS,
      `The sound lasts ${sound.seconds} s and should last ${seconds} s.`,
    ],
    [near(video.startSeconds, 0) && near(sound.startSeconds, 0), 'The film does not begin at zero.'],
    [video.codec === 'h264' && sound.codec === 'aac', 'The film is not H.264 with AAC.'],
  ];
  return checks.find(([right]) => !right)?.[1];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE_SECONDS;
