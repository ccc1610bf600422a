import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch, temporaryFolder } from '../testing/launch.ts';
import { look } from '../testing/look.ts';
import { ALL_FORMATS, makeSamples } from '../testing/samples.ts';
import { newSkill, type Skill } from '../testing/skill.ts';

const folder = await temporaryFolder();
const at = (name: string) => join(folder.path, name);
const SOUNDS = ALL_FORMATS.filter((name) => /\.(mp3|wav|m4a|aac)$/.test(name));
const SEEN = ALL_FORMATS.filter((name) => !SOUNDS.includes(name));

let service: Launched;
let skill: Skill;

beforeAll(async () => {
  makeSamples(folder.path, ALL_FORMATS);
  service = await launch({ dataDir: at('data'), env: { MAX_UPLOAD_MB: '12' } });
  skill = await newSkill(service.url);
});
afterAll(async () => {
  await service.stop();
  await folder.remove();
});

describe('every accepted format', () => {
  let session: string;
  beforeAll(async () => {
    session = await skill.session();
  });

  it.each(ALL_FORMATS)('%s uploads and is described', async (name) => {
    const { status, body } = await skill.upload(session, at(name));
    expect({ status, code: body.code }, body.message).toEqual({ status: 200, code: 0 });
    const kind = SOUNDS.includes(name) ? 'audio' : /\.(jpg|png|webp)$/.test(name) ? 'image' : 'video';
    expect(body.data.files).toMatchObject([{ filename: name, file_type: kind, hash: expect.any(String) }]);
  });

  it('shows all of them in the state at once, in order', async () => {
    const { video_infos } = await skill.state(session);
    expect(video_infos.map((one) => one.filename)).toEqual(ALL_FORMATS);
  });

  it('plays on one timeline and comes out in one export', async () => {
    const infos = (await skill.state(session)).video_infos;
    const end = SEEN.length * 400;
    const main = SEEN.map((name, index) => segmentOf(infos, name, index * 400, 400));
    const sounds = SOUNDS.map((name, index) => segmentOf(infos, name, index * 900, 900));
    const draft = {
      v: 1,
      d: end,
      m: { width: 320, height: 180, fps: 25 },
      t: [
        { tt: 0, sg: main, m: { role: 'main' } },
        { tt: 1, sg: sounds, m: { role: 'bgm' } },
      ],
    };
    const id = 'render_all_formats';
    const submitted = await skill.json('POST', '/api/render/proxy/lambda', { id, sessionId: session, draft });
    expect(submitted.status, submitted.body.message).toBe(200);
    const done = await skill.ended(id);
    expect(done, done.error).toMatchObject({ status: 'completed' });
    writeFileSync(at('all.mp4'), Buffer.from(await (await fetch(done.output.url)).arrayBuffer()));
    expect(look(at('all.mp4'))).toMatchObject({ width: 320, height: 180, frames: (end / 1000) * 25 });
    expect(distinctFrames(at('all.mp4'), SEEN.length)).toBe(SEEN.length);
  });
});

function segmentOf(infos: { id: string; filename: string }[], name: string, s: number, d: number) {
  const found = infos.find((one) => one.filename === name);
  return { s, d, src: `asset:${found?.id}`, m: { name, asset_id: found?.id } };
}

/** How many different pictures stand in the middle of each of `count` equal parts. */
function distinctFrames(path: string, count: number): number {
  const hashes = Array.from({ length: count }, (_, index) => {
    const seek = ['-v', 'error', '-ss', String(index * 0.4 + 0.2), '-i', path, '-frames:v', '1'];
    return spawnSync('ffmpeg', [...seek, '-vf', 'scale=8:8', '-f', 'md5', '-'], { encoding: 'utf8' }).stdout;
  });
  return new Set(hashes).size;
}

describe('anything else', () => {
  let session: string;
  beforeAll(async () => {
    session = await skill.session();
  });
  const refused = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
    const { status, body } = await skill.upload(session, new File([content], name));
    return { status, code: body.code, message: String(body.message) };
  };

  it('an animated WebP is refused with the reason and the way out', async () => {
    const still = readFileSync(at('three.webp'));
    const answer = await refused('dance.webp', animatedWebp(still.subarray(12)));
    expect(answer).toMatchObject({ status: 415, code: 4001 });
    expect(answer.message).toMatch(/animated WebP.*(GIF|MP4)/);
  });

  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, ...new Array(60).fill(7)]);
  const playlist = '#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n';
  const concat = "ffconcat version 1.0\nfile '/etc/passwd'\n";
  it.each([
    ['a zip', 'clips.zip', zip],
    ['a zip that says it is a video', 'clips.mp4', zip],
    ['a PDF', 'paper.pdf', '%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n'],
    ['a page', 'page.html', '<!doctype html><html><body>hi</body></html>'],
    ['a page that says it is a video', 'page.mp4', '<!doctype html><html><body>hi</body></html>'],
    ['a playlist that says it is a video', 'list.mp4', playlist],
    ['a playlist', 'list.m3u8', playlist],
    ['a file list that says it is a video', 'list.mov', concat],
    ['an SVG', 'logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['plain text that says it is a video', 'notes.mp4', 'just some words, no video\n'],
    ['noise', 'noise.bin', new Uint8Array(Array.from({ length: 3000 }, (_, index) => (index * 2_654_435_761) % 251))],
  ])('%s is refused with 4001 and a sentence', async (_what, name, content) => {
    const answer = await refused(name, content);
    expect(answer).toMatchObject({ status: 415, code: 4001 });
    expect(answer.message.length).toBeGreaterThan(20);
    expect(answer.message).not.toMatch(/root:|undefined|Error:/);
  });

  it('a text file is a document, never a clip', async () => {
    const { status, body } = await skill.upload(session, new File(['Hello there.\n'], 'notes.txt'));
    expect({ status, documents: body.data.documents.length }).toEqual({ status: 200, documents: 1 });
    const { video_infos, documents } = await skill.state(session);
    expect(video_infos).toEqual([]);
    expect(documents).toMatchObject([{ filename: 'notes.txt' }]);
  });

  it('a file over the limit is refused with 4002 and the limit', async () => {
    const big = new Uint8Array(12 * 1_048_576 + 1);
    big.set(readFileSync(at('e.mkv')).subarray(0, 4096));
    const answer = await refused('big.mkv', big);
    expect(answer).toMatchObject({ status: 413, code: 4002 });
    expect(answer.message).toMatch(/12 MB/);
  });

  it('leaves nothing of what was refused in the state', async () => {
    expect((await skill.state(session)).video_infos).toEqual([]);
  });
});

/** A WebP with two frames made from the one of a still picture (its chunks, without the RIFF header). */
function animatedWebp(picture: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, data: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.write(name, 0, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const size = Buffer.from([0x1f, 3, 0, 0x1f, 3, 0]);
  const frame = chunk('ANMF', Buffer.concat([Buffer.alloc(6), size, Buffer.from([100, 0, 0, 0]), picture]));
  const parts = [
    Buffer.from('WEBP', 'latin1'),
    chunk('VP8X', Buffer.concat([Buffer.from([2, 0, 0, 0]), size])),
    chunk('ANIM', Buffer.alloc(6)),
    frame,
    frame,
  ];
  return Uint8Array.from(chunk('RIFF', Buffer.concat(parts)));
}
