import type { OwnReport } from '@reelsmith/ffmpeg';
import type { RenderPlan } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { containerOf } from './containers.ts';

/** How far times of a copied film may lie beside the plan's, and how much earlier its own sound may end. */
const COPIED = { toleranceSeconds: 0.002, missingSoundSeconds: 0.06 };

/** What is wrong with a finished film, as a sentence; undefined when it is what the plan says. Packets that the edit list of
 *  a copied film hides are not frames, so frames are counted where nothing is hidden. */
export function checkFile(
  report: OwnReport,
  plan: RenderPlan,
  copied?: { readonly hides: boolean },
): string | undefined {
  const video = report.streams.find((stream) => stream.type === 'video');
  const sound = report.streams.find((stream) => stream.type === 'audio');
  if (video === undefined || sound === undefined) return 'The film lacks its picture or its sound.';
  const seconds = secondsOf(plan.frames, plan.rate);
  const container = containerOf(plan);
  const off = copied === undefined ? container.toleranceSeconds : COPIED.toleranceSeconds;
  const missing = copied === undefined ? off : COPIED.missingSoundSeconds;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= off;
  const checks: readonly (readonly [boolean, string])[] = [
    [report.streams.length === 2, `The film has ${report.streams.length} streams and should have two.`],
    [
      copied?.hides === true || video.packets === plan.frames,
      `The film has ${video.packets} frames and should have ${plan.frames}.`,
    ],
    [
      video.width === plan.width && video.height === plan.height,
      `The film is ${video.width}x${video.height} and should be ${plan.width}x${plan.height}.`,
    ],
    [near(video.seconds, seconds), `The picture lasts ${video.seconds} s and should last ${seconds} s.`],
    [
      sound.seconds <= seconds + off && sound.seconds >= seconds - missing,
      `The sound lasts ${sound.seconds} s and should last ${seconds} s.`,
    ],
    [near(video.startSeconds, 0) && near(sound.startSeconds, 0), 'The film does not begin at zero.'],
    // A copied one has its source's own range, which may be written as another format.
    [
      video.codec === container.video && (copied !== undefined || video.pixelFormat === 'yuv420p'),
      `The picture is not ${container.video} in yuv420p.`,
    ],
    [
      sound.codec === container.sound.codec && sound.sampleRate === 48_000 && sound.channels === 2,
      `The sound is not ${container.sound.codec} at 48 kHz in stereo.`,
    ],
  ];
  return checks.find(([right]) => !right)?.[1];
}
