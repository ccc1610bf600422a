import { describe, expect, it } from 'vitest';
import { readOwnReport } from './probe-own.ts';
import { readProbeReport } from './probe-report.ts';

const format = { format_name: 'mov', duration: '1.5' };

describe('the report about a file', () => {
  it.each([
    [-90, 90],
    [90, 270],
    [180, 180],
    [-180, 180],
    [0, 0],
    [-450, 90],
  ])('tells the matrix %i as a turn of %i degrees clockwise', (matrix, turn) => {
    const side_data_list = [{ side_data_type: 'Display Matrix', rotation: matrix }];
    const json = JSON.stringify({ format, streams: [{ index: 0, codec_type: 'video', side_data_list }] });
    expect(readProbeReport(json, 1)?.streams[0]?.rotation).toBe(turn);
  });

  it('takes the orientation of a photograph from its frame', () => {
    const frames = [{ side_data_list: [{ side_data_type: '3x3 displaymatrix', rotation: -90 }] }];
    const json = JSON.stringify({ format, frames, streams: [{ index: 0, codec_type: 'video' }] });
    expect(readProbeReport(json, 1)?.streams[0]?.rotation).toBe(90);
  });

  it('lets nothing through that is no number', () => {
    const stream = { index: 0, codec_type: 'audio', sample_rate: 'N/A', channels: 'many', nb_frames: '12' };
    const report = readProbeReport(JSON.stringify({ format: { duration: 'N/A' }, streams: [stream] }), 1);
    expect(report).toMatchObject({ seconds: undefined, streams: [{ sampleRate: 0, channels: 0, frames: 12 }] });
  });

  it.each(['', '{', '[]', '{"streams":3}', 'null'])('%j is no report', (json) => {
    expect(readProbeReport(json, 1)).toBeUndefined();
    expect(readOwnReport(json, 1)).toBeUndefined();
  });

  it('tells lengths of our files exactly, by ticks', () => {
    const stream = { index: 0, codec_type: 'audio', time_base: '1/48000', duration_ts: 47_999, nb_read_packets: '46' };
    const own = readOwnReport(JSON.stringify({ format, streams: [stream] }), 9);
    expect(own?.streams[0]).toMatchObject({ seconds: 47_999 / 48_000, packets: 46, type: 'audio' });
  });
});
