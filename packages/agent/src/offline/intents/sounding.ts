import type { Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { sayMissing, targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';

/** What a clause about sound speaks of: music, a clip, or everything that sounds. */
export function sounding(scene: Scene, clause: Clause): Segment[] | undefined {
  if (clause.has('o.music') && !clause.has('o.sound')) return some(scene, scene.music());
  const target = targetOf(scene, clause);
  if (target.missing !== undefined) {
    sayMissing(scene, target.missing);
    return undefined;
  }
  const audible = (segment: Segment): boolean =>
    segment.source.kind === 'media' && segment.source.media !== 'image' && segment.source.hasAudio !== false;
  const music = clause.has('o.music') ? scene.music() : [];
  if (target.segments.length > 0 && !clause.has('o.all', 'n.film') && music.length === 0)
    return some(scene, target.segments.filter(audible));
  const clips = scene.clips().filter(audible);
  const all = clause.has('o.all') || (!clause.has('o.sound', 'o.clip') && !target.named);
  return some(scene, all ? [...clips, ...scene.music()] : [...clips, ...music]);
}

/** These segments; when there are none, says so. */
export function some(scene: Scene, segments: Segment[]): Segment[] | undefined {
  if (segments.length > 0) return segments;
  scene.refusal ??= { code: 'segment_not_found', params: { name: 'sound' } };
  scene.warnings.push(
    scene.words(
      'There is no such sound on the timeline. Upload music or a clip with sound.',
      '时间线上没有对应的声音。请上传音乐或带声音的视频。',
    ),
  );
  return undefined;
}
