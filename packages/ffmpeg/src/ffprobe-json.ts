import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const number = z.coerce.number().finite().optional().catch(undefined);
const flag = z.number().optional().catch(undefined);
const tags = z.record(z.string(), z.string()).optional().catch(undefined);

const Stream = z.object({
  index: z.number().int(),
  codec_type: text,
  codec_name: text,
  profile: text,
  width: number,
  height: number,
  pix_fmt: text,
  sample_aspect_ratio: text,
  field_order: text,
  color_transfer: text,
  color_primaries: text,
  color_space: text,
  color_range: text,
  r_frame_rate: text,
  avg_frame_rate: text,
  time_base: text,
  sample_rate: number,
  channels: number,
  channel_layout: text,
  start_time: number,
  duration: number,
  duration_ts: number,
  nb_frames: number,
  nb_read_packets: number,
  disposition: z.object({ default: flag, attached_pic: flag }).optional().catch(undefined),
  tags,
  side_data_list: z
    .array(z.object({ side_data_type: text, rotation: number }))
    .optional()
    .catch(undefined),
});
export type FfprobeStream = z.infer<typeof Stream>;

const Frame = z.object({
  side_data_list: z
    .array(z.object({ side_data_type: text, rotation: number }))
    .optional()
    .catch(undefined),
});

export type FfprobeFrame = z.infer<typeof Frame>;

const Answer = z.object({
  streams: z.array(Stream).max(1000).default([]),
  frames: z.array(Frame).max(1000).default([]),
  format: z.object({ format_name: text, duration: number, start_time: number, bit_rate: number, tags }).optional(),
});
export type FfprobeAnswer = z.infer<typeof Answer>;

/** Parses what ffprobe printed; undefined when it is not what ffprobe prints. Numbers that are none become undefined. */
export function parseFfprobe(json: string): FfprobeAnswer | undefined {
  try {
    const parsed = Answer.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
