import { describe, expect, it } from 'vitest';
import { parseByteRange } from './byte-range.ts';
import { contentDisposition } from './send-file.ts';
import { openDoor } from './testing/open-door.ts';
import { displayName } from './uploads.ts';

describe('a Range header on 16 bytes', () => {
  it.each([
    [undefined, 'whole'],
    ['bytes=0-', { start: 0, end: 15 }],
    ['bytes=4-7', { start: 4, end: 7 }],
    ['bytes=4-400', { start: 4, end: 15 }],
    ['bytes=-4', { start: 12, end: 15 }],
    ['bytes=-400', { start: 0, end: 15 }],
    ['bytes=16-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=7-4', 'whole'],
    ['bytes=0-1,3-4', 'whole'],
    ['items=0-1', 'whole'],
    ['bytes=x-y', 'whole'],
  ])('%s means %o', (header, expected) => {
    expect(parseByteRange(header, 16)).toEqual(expected);
  });
});

describe('a file by its signed address', () => {
  const url = '/media/k/clip.mp4';
  async function door() {
    const opened = await openDoor();
    const bytes = Buffer.from('0123456789abcdef');
    opened.studio.store.files.set('k', { name: 'clip.mp4', contentType: 'video/mp4', bytes });
    return opened;
  }

  it('answers HEAD with the length and no body, and keeps browsers from running it', async () => {
    const { headers, text } = await (await door()).as('nobody', 'HEAD', url);
    expect(text).toBe('');
    expect(headers).toMatchObject({
      ...{ 'content-length': '16', 'accept-ranges': 'bytes', 'content-type': 'video/mp4' },
      ...{ 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox' },
    });
  });

  it('answers 416 beyond its end and 304 to a reader that has it', async () => {
    const opened = await door();
    const beyond = await opened.as('nobody', 'GET', url, undefined, { range: 'bytes=99-' });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */16']);
    const { headers } = await opened.as('nobody', 'GET', url);
    expect((await opened.as('nobody', 'GET', url, undefined, { 'if-none-match': String(headers.etag) })).status).toBe(
      304,
    );
  });

  it('is sent whole when If-Range names another version', async () => {
    const answer = await (await door()).as('nobody', 'GET', url, undefined, {
      range: 'bytes=0-1',
      'if-range': '"old"',
    });
    expect([answer.status, answer.text.length]).toEqual([200, 16]);
  });

  it('looks missing under a wrong key', async () => {
    expect((await (await door()).as('nobody', 'GET', '/media/wrong/clip.mp4')).status).toBe(404);
  });
});

describe('names of files', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\clips\\a.mp4', 'a.mp4'],
    ['a\u0000b\u202egpj.mp4', 'abgpj.mp4'],
    ['影片.mp4', '影片.mp4'],
    ['', 'file'],
    ['x'.repeat(300), 'x'.repeat(200)],
  ])('%j is shown as %j', (given, shown) => {
    expect(displayName(given)).toBe(shown);
  });

  it('travel in UTF-8 beside an ASCII form, and cannot leave their quotes', () => {
    const header = contentDisposition({ name: '影"片\r\n.mp4', contentType: 'video/mp4' });
    expect(header).toBe(
      `inline; filename="____.mp4"; filename*=UTF-8''%E5%BD%B1%22%E7%89%87%0D%0A.mp4`.replace('____', '_____'),
    );
  });

  it.each([
    ['video/mp4', 'inline'],
    ['image/svg+xml', 'attachment'],
    ['text/html', 'attachment'],
  ])('of type %s are shown %s', (contentType, kind) => {
    expect(contentDisposition({ name: 'a', contentType })).toContain(`${kind};`);
  });
});
