import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch, temporaryFolder } from '../testing/launch.ts';

const LIMIT = 500 * 1_048_576;
const folder = await temporaryFolder();
let service: Launched;
let session = '';

beforeAll(async () => {
  service = await launch({ dataDir: join(folder.path, 'data') });
  const headers = { authorization: `Bearer ${service.token}`, 'content-type': 'application/json' };
  const made = await fetch(`${service.url}/v1/sessions`, { method: 'POST', headers, body: '{"name":"big"}' });
  session = /"id":"(\d+)"/.exec(await made.text())?.[1] ?? '';
});
afterAll(async () => {
  await service.stop();
  await folder.remove();
});

/** A playable AVI of exactly this many bytes: zeros after its end are no part of the film. */
function bigFile(bytes: number): string {
  const path = join(folder.path, `big-${bytes}.avi`);
  const source = ['-f', 'lavfi', '-i', 'testsrc=s=320x240:r=25:d=2', '-c:v', 'mpeg4'];
  expect(spawnSync('ffmpeg', ['-v', 'error', '-y', ...source, path]).status).toBe(0);
  truncateSync(path, bytes);
  return path;
}

function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

/** All bytes that the process has read so far, from sockets and from files. */
function readBytes(pid: number): number {
  return Number(/rchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1] ?? 0);
}

function temporaryFiles(): string[] {
  const names = readdirSync(service.dataDir, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /^te?mp\//.test(name) && statSync(join(service.dataDir, name)).isFile());
}

function upload(file: string, name: string): Promise<string> {
  const url = `${service.url}/api/upload-video/nemo_agent/me/${session}`;
  const form = ['-F', `files=@${file};filename=${name}`];
  return spawnCurl(['-s', '-H', `Authorization: Bearer ${service.token}`, ...form, url]);
}

describe('an upload', () => {
  it('of 500 MB is taken, and the server grows by less than 64 MB', async () => {
    // What is loaded, and the room for pieces on their way, is there after a first upload: the rest is what size costs.
    expect(await upload(bigFile(20_000_000), 'small.avi')).toContain('"code":0');
    const before = residentBytes(service.pid);
    let most = before;
    const sampler = setInterval(() => (most = Math.max(most, residentBytes(service.pid))), 20);
    const answer = await upload(bigFile(LIMIT), 'big.avi');
    clearInterval(sampler);
    expect(answer).toContain('"code":0');
    expect(most - before).toBeLessThan(64 * 1_048_576);
  });

  it('of one byte more is refused as 4002, having read no more than the limit and 1 MB', async () => {
    const before = readBytes(service.pid);
    const { answer } = await pour(LIMIT + 1, 64 * 1_048_576);
    const taken = readBytes(service.pid) - before;
    expect(answer).toContain('413');
    expect(answer).toContain('"code":4002');
    // Counted at the server: what lies in the socket buffers was sent, but never read.
    expect(taken).toBeGreaterThan(LIMIT);
    expect(taken).toBeLessThanOrEqual(LIMIT + 1_048_576);
    expect(temporaryFiles()).toEqual([]);
  });
});

async function spawnCurl(args: string[]): Promise<string> {
  const { runProgram } = await import('../testing/launch.ts');
  return (await runProgram('curl', args)).stdout;
}

/** Sends a file of `bytes`, then up to `more` beyond it, on a plain socket until the server answers. */
async function pour(bytes: number, more: number): Promise<{ answer: string }> {
  const { hostname, port } = new URL(service.url);
  const socket = connect(Number(port), hostname);
  socket.setMaxListeners(0);
  await once(socket, 'connect');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.on('error', () => undefined);
  const head =
    '--edge\r\nContent-Disposition: form-data; name="files"; filename="big.avi"\r\nContent-Type: video/x-msvideo\r\n\r\n';
  const total = head.length + bytes + more;
  const lines = [
    `POST /api/upload-video/nemo_agent/me/${session} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Authorization: Bearer ${service.token}`,
    'Content-Type: multipart/form-data; boundary=edge',
    `Content-Length: ${total}`,
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n${head}`);
  const block = Buffer.alloc(1_048_576);
  let sent = 0;
  while (sent < bytes + more && answer === '' && !socket.destroyed) {
    sent += block.length;
    if (!socket.write(block))
      await Promise.race([once(socket, 'drain'), once(socket, 'data'), once(socket, 'close')]).catch(() => undefined);
  }
  while (!/"code":\d+/.test(answer) && !socket.destroyed)
    await Promise.race([once(socket, 'data'), once(socket, 'close')]).catch(() => undefined);
  socket.destroy();
  return { answer };
}
