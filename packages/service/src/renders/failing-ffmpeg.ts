import { failpoint } from '../failpoints.ts';
import type { Ffmpeg } from '../parts.ts';

/** The encoder with the places at which kill tests strike; itself when no test is about. */
export function withFailpoints(ffmpeg: Ffmpeg): Ffmpeg {
  if (process.env.NODE_ENV !== 'test' || process.env.REELSMITH_FAILPOINT === undefined) return ffmpeg;
  return {
    ...ffmpeg,
    run: async (job, options) => {
      // The process is started in this turn of the loop or the next ones: strike while it works.
      const timer = setTimeout(() => failpoint('after_spawn'), 30);
      const result = await ffmpeg.run(job, options);
      clearTimeout(timer);
      failpoint('after_spawn');
      failpoint('after_ffmpeg_exit');
      return result;
    },
  };
}
