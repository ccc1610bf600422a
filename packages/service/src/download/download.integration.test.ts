import { execFile, execFileSync } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDownload } from './download.ts';

const MB = 1_048_576;
const run = promisify(execFile);
let server: Server;
let connections = 0;
let port = 0;
const answer: RequestListener = (request, response) => {
  const url = request.url ?? '/';
  if (url.startsWith('/to?')) response.writeHead(302, { location: decodeURIComponent(url.slice(4)) }).end();
  else if (url === '/loop') response.writeHead(302, { location: '/loop' }).end();
  else if (url === '/page') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>');
  else if (url === '/gone') response.writeHead(404).end('no');
  else if (url === '/named') {
    response.writeHead(200, { 'content-disposition': `attachment; filename="../../x/beach.mp4"` }).end('bytes');
  } else if (url === '/large') response.writeHead(200, { 'content-length': String(2 * MB) }).end(Buffer.alloc(2 * MB));
  else response.writeHead(200, { 'content-type': 'video/mp4' }).end('bytes');
};
beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise((done) => server.once('listening', done));
  // A TCP server's address is an object.
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const opened = () => createDownload({ allowHosts: [`127.0.0.1:${port}`] });
const fetchOne = async (path: string, download = opened()) => {
  try {
    const { name, stream } = await download(`http://127.0.0.1:${port}${path}`, { limitBytes: MB });
    return { name, text: String(await buffer(stream)) };
  } finally {
    await download.close();
  }
};

describe('downloads', () => {
  it('bring a file and the name in its address', async () => {
    expect(await fetchOne('/films/my%20film.mp4')).toEqual({ name: 'my film.mp4', text: 'bytes' });
  });
  it('take the name the host gives, without its folders', async () => {
    expect((await fetchOne('/named')).name).toBe('beach.mp4');
  });
  it('follow redirects, three at most', async () => {
    expect((await fetchOne('/to?/a.mp4')).text).toBe('bytes');
    await expect(fetchOne('/loop')).rejects.toThrow('redirects more than 3 times');
  });
  it('check every redirect anew', async () => {
    for (const to of [
      'http://127.0.0.2/',
      'http://169.254.169.254/latest/meta-data',
      'file:///etc/passwd',
      'http://[::1]/',
    ]) {
      await expect(fetchOne(`/to?${encodeURIComponent(to)}`)).rejects.toMatchObject({ code: 'bad_request' });
    }
  });
  it('say what a page is', async () => {
    await expect(fetchOne('/page')).rejects.toMatchObject({
      code: 'unsupported_type',
      message: expect.stringContaining('that is a page, not a file'),
    });
  });
  it('refuse what is announced as too large, and what is not there', async () => {
    await expect(fetchOne('/large')).rejects.toMatchObject({ code: 'too_large' });
    await expect(fetchOne('/gone')).rejects.toThrow('the host answered 404');
  });

  it('never connect where the guard says no, whatever a name answers the second time', async () => {
    const before = connections;
    const answers = [['93.184.216.34', '127.0.0.1'], ['127.0.0.1'], ['::ffff:127.0.0.1']];
    const download = createDownload({ allowHosts: [], resolve: async () => answers.shift() ?? ['127.0.0.1'] });
    for (let round = 0; round < 4; round++) {
      await expect(download('http://media.example:8080/a.mp4', { limitBytes: MB })).rejects.toThrow('public internet');
    }
    await expect(download(`http://127.0.0.1:${port}/`, { limitBytes: MB })).rejects.toThrow('cannot be imported');
    await download.close();
    expect(connections).toBe(before);
  });
  it('connect to the address that was checked, not to a later answer for the name', async () => {
    const asked: string[] = [];
    const download = createDownload({
      allowHosts: [`media.example:${port}`],
      resolve: async (host) => {
        asked.push(host);
        return ['127.0.0.1'];
      },
    });
    const { stream } = await download(`http://media.example:${port}/a.mp4`, { limitBytes: MB });
    expect(String(await buffer(stream))).toBe('bytes');
    expect(asked).toEqual(['media.example']);
    await download.close();
  });
});

const namespaces = () => {
  try {
    execFileSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const possible = process.env.CI === 'true' || namespaces();

describe('the guard as it is by default', () => {
  it.skipIf(!possible)('lets a public address through (needs root and iproute2)', async () => {
    const script = `
      const { createServer } = await import('node:http');
      const { createDownload } = await import(${JSON.stringify(new URL('./download.ts', import.meta.url).href)});
      const server = createServer((_, response) => response.end('bytes')).listen(80, '0.0.0.0');
      await new Promise((done) => server.once('listening', done));
      const download = createDownload({ allowHosts: [] });
      const one = await download('http://93.184.216.34/a.mp4', { limitBytes: 100 });
      console.log(String(await new Response(one.stream).text()));
      await download('http://127.0.0.1/a.mp4', { limitBytes: 100 }).catch((error) => console.log(error.code));
      process.exit(0);`;
    const prepare = 'ip link set lo up && ip addr add 93.184.216.34/32 dev lo && exec "$0" --input-type=module -e "$1"';
    const { stdout } = await run('unshare', ['-n', 'sh', '-c', prepare, process.execPath, script]);
    expect(stdout.trim().split('\n')).toEqual(['bytes', 'bad_request']);
  });
});
