import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file that tries to make a reader open or call what is not its own. */
export interface Attack {
  readonly name: string;
  readonly path: string;
  /** Without any wall it never ends. */
  readonly endless: boolean;
}

/** What the attacks aim at. `canary` is a real film outside of the folder, `neighbour` one inside of it. */
export interface Target {
  readonly folder: string;
  readonly canary: string;
  readonly neighbour: string;
  readonly port: number;
}

/** Builds every playlist, list and manifest that reached a file or an address in ffmpeg 5.1, and those that were refused,
 *  each under the name of a film. */
export async function makeAttacks(target: Target): Promise<Attack[]> {
  const texts = { ...hls(target), ...concat(target), ...dash(target), ...others(target) };
  const attacks = Object.entries(texts).map(([name, text]) => ({
    name,
    text,
    path: join(target.folder, `${name}.mp4`),
    endless: name.endsWith('_self'),
  }));
  for (const attack of attacks) await writeFile(attack.path, attack.text);
  await writeFile(join(target.folder, 'avi_gab2.avi'), subtitledAvi(playlist(`file://${target.canary}`)));
  return [
    ...attacks.map(({ name, path, endless }) => ({ name, path, endless })),
    { name: 'avi_gab2', path: join(target.folder, 'avi_gab2.avi'), endless: false },
  ];
}

function playlist(...segments: readonly string[]): string {
  const head = ['#EXTM3U', '#EXT-X-VERSION:3', '#EXT-X-TARGETDURATION:2', '#EXT-X-MEDIA-SEQUENCE:0'];
  return `${[...head, ...segments.flatMap((segment) => ['#EXTINF:1.0,', segment]), '#EXT-X-ENDLIST'].join('\n')}\n`;
}

function hls({ folder, canary, neighbour, port }: Target): Record<string, string> {
  const master = (inner: string): string => `#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=100000\n${inner}\n`;
  const web = `http://127.0.0.1:${port}`;
  return {
    hls_file: playlist(`file://${canary}`),
    hls_plain_path: playlist(canary),
    hls_neighbour: playlist(relative(folder, neighbour)),
    hls_dotdot: playlist(relative(folder, canary)),
    hls_inner: playlist(`file://${canary}`),
    hls_master: master('hls_inner.mp4'),
    hls_key: `#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="file://${canary}"\n#EXTINF:1,\n${neighbour}\n#EXT-X-ENDLIST\n`,
    hls_http: playlist(`${web}/a.ts`),
    hls_concat: playlist(`concat:${canary}|${neighbour}`),
    hls_subfile: playlist(`subfile,,start,0,end,0,,:${canary}`),
    hls_tcp: playlist(`tcp://127.0.0.1:${port}`),
    hls_self: master('hls_self.mp4'),
  };
}

function concat({ folder, canary, neighbour, port }: Target): Record<string, string> {
  const list = (file: string): string => `ffconcat version 1.0\nfile '${file}'\n`;
  return {
    concat_neighbour: list(relative(folder, neighbour)),
    concat_absolute: list(canary),
    concat_dotdot: list(relative(folder, canary)),
    concat_http: list(`http://127.0.0.1:${port}/a.ts`),
    concat_self: list('concat_self.mp4'),
  };
}

function dash({ folder, canary, neighbour, port }: Target): Record<string, string> {
  const manifest = (base: string, head = ''): string =>
    `<?xml version="1.0"?>${head}<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT1S" minBufferTime="PT1S" profiles="urn:mpeg:dash:profile:isoff-on-demand:2011"><Period><AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="100000" codecs="avc1.42c00d" width="64" height="64"><BaseURL>${base}</BaseURL></Representation></AdaptationSet></Period></MPD>\n`;
  return {
    dash_file: manifest(`file://${canary}`),
    dash_neighbour: manifest(relative(folder, neighbour)),
    dash_http: manifest(`http://127.0.0.1:${port}/a.mp4`),
    dash_entity: manifest('&x;', `<!DOCTYPE d [<!ENTITY x SYSTEM "file://${canary}">]>`),
  };
}

function others({ canary, port }: Target): Record<string, string> {
  const web = `http://127.0.0.1:${port}`;
  const svg = (inner: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="64" height="64">${inner}</svg>\n`;
  return {
    sdp: `v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video ${port} RTP/AVP 96\na=rtpmap:96 H264/90000\n`,
    svg_file: svg(`<image xlink:href="file://${canary}" width="64" height="64"/>`),
    svg_http: svg(`<image xlink:href="${web}/a.png" width="64" height="64"/>`),
    svg_include: svg(`<include xmlns="http://www.w3.org/2001/XInclude" href="file://${canary}"/>`),
    ffmetadata: ';FFMETADATA1\ntitle=x\n',
    text: 'just words\n'.repeat(50),
    reference: `rtsp://127.0.0.1:${port}/x\n`,
  };
}

function chunk(name: string, body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(name), size, body, Buffer.alloc(body.length % 2)]);
}

/** An AVI whose subtitle stream is a playlist (the trick of 2017). */
function subtitledAvi(text: string): Buffer {
  const words = (...numbers: readonly number[]): Buffer => Buffer.from(new Uint32Array(numbers).buffer);
  const header = Buffer.concat([Buffer.from('txts'), words(0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0), Buffer.alloc(8)]);
  const main = chunk('avih', words(40_000, 0, 0, 0, 1, 0, 1, 0, 64, 64, 0, 0, 0, 0));
  const stream = chunk(
    'LIST',
    Buffer.concat([Buffer.from('strl'), chunk('strh', header), chunk('strf', Buffer.alloc(0))]),
  );
  const gab2 = Buffer.concat([
    Buffer.from('GAB2\0\x02\0', 'latin1'),
    words(2),
    Buffer.from('x\0\x04\0', 'latin1'),
    words(text.length),
    Buffer.from(text),
  ]);
  const list = chunk('LIST', Buffer.concat([Buffer.from('hdrl'), main, stream]));
  const data = chunk('LIST', Buffer.concat([Buffer.from('movi'), chunk('00tx', gab2)]));
  return chunk('RIFF', Buffer.concat([Buffer.from('AVI '), list, data]));
}
