import { describe, expect, it } from 'vitest';
import { createGuard, isPublic } from './guard.ts';

/** Ways to write an address that is not public, or a URL that is none of ours. */
const REFUSED_URLS = [
  ...['http://127.0.0.1/a.mp4', 'http://127.1/a.mp4', 'http://127.0.1/', 'http://2130706433/', 'http://0x7f000001/'],
  ...['http://0x7f.0.0.1/', 'http://0177.0.0.1/', 'http://017700000001/', 'http://127.000.000.001/', 'http://0/'],
  ...['http://0.0.0.0/', 'http://①②⑦.⓪.⓪.①/', 'http://127。0。0。1/', 'http://127.0.0.1./', 'http://%31%32%37.0.0.1/'],
  ...[
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://169.254.169.254/',
  ],
  ...['http://100.64.0.1/', 'http://192.0.0.1/', 'http://192.0.2.1/', 'http://198.18.0.1/', 'http://198.51.100.1/'],
  ...['http://203.0.113.1/', 'http://224.0.0.1/', 'http://240.0.0.1/', 'http://255.255.255.255/', 'http://[::1]/'],
  ...[
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
  ],
  ...[
    'http://[::ffff:0:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
  ],
  ...[
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[100::1]/',
  ],
  ...['http://[2001:db8::1]/', 'http://[::ffff:169.254.169.254]/', 'http://[fec0::1]/', 'http://[4000::1]/'],
  ...['http://user@93.184.216.34/', 'http://user:pass@93.184.216.34/', 'http://:pass@93.184.216.34/'],
  ...['ftp://93.184.216.34/', 'file:///etc/passwd', 'data:text/plain,x', 'gopher://93.184.216.34/', 'javascript:1'],
  ...[
    'http://93.184.216.34:22/',
    'http://93.184.216.34:5432/',
    'https://93.184.216.34:9000/',
    'http://93.184.216.34:0/',
  ],
  ...[
    '//93.184.216.34/a',
    '/etc/passwd',
    'not a url',
    '',
    'http://',
    'http://[::1%25lo]/',
    'blob:http://x/y',
    'concat:a|b',
  ],
];

describe('the guard of downloads', () => {
  it.each(REFUSED_URLS)('refuses %s by its text alone', (url) => {
    expect(() => createGuard({ allowHosts: [] }).checkUrl(url)).toThrow('The URL cannot be imported');
  });
  it('lets public addresses on the ports of the web through', () => {
    const guard = createGuard({ allowHosts: [] });
    const good = [
      'http://93.184.216.34/a',
      'https://93.184.216.34/',
      'http://93.184.216.34:8080/',
      'https://example.com:8443/',
    ];
    for (const url of [...good, 'http://[2606:2800:220:1::1]/']) expect(guard.checkUrl(url).href).toBeTruthy();
  });
  it.each([
    [['93.184.216.34'], true],
    [['93.184.216.34', '2606:2800:220:1::1'], true],
    [['127.0.0.1'], false],
    [['93.184.216.34', '10.0.0.1'], false],
    [['93.184.216.34', '::1'], false],
    [[], false],
  ])('takes a name with the addresses %j: %s', async (addresses, taken) => {
    const guard = createGuard({ allowHosts: [], resolve: async () => addresses });
    const answer = await guard.addressFor('media.example', 443).catch(() => undefined);
    expect(answer).toBe(taken ? addresses[0] : undefined);
  });
  it("loosens only the address and port of exactly the operator's own host and port", async () => {
    const guard = createGuard({ allowHosts: ['media.lan:9000'], resolve: async () => ['10.0.0.7'] });
    expect(guard.checkUrl('http://media.lan:9000/a').port).toBe('9000');
    expect(await guard.addressFor('media.lan', 9000)).toBe('10.0.0.7');
    for (const url of ['http://media.lan:9001/a', 'http://u:p@media.lan:9000/a', 'ftp://media.lan:9000/a']) {
      expect(() => guard.checkUrl(url)).toThrow('cannot be imported');
    }
    await expect(guard.addressFor('media.lan', 80)).rejects.toThrow('not on the public internet');
    await expect(guard.addressFor('other.lan', 9000)).rejects.toThrow('not on the public internet');
  });
  it('says the same about every address that is not public', () => {
    const said = ['http://10.0.0.1/', 'http://127.0.0.1/', 'http://[::1]/'].map((url) => {
      try {
        return createGuard({ allowHosts: [] }).checkUrl(url).href;
      } catch (error) {
        return String(error);
      }
    });
    expect(new Set(said).size).toBe(1);
  });
  it.each(['', 'x', '1.2.3', 'fe80::1%eth0'])('does not take %j for an address', (text) => {
    expect(isPublic(text)).toBe(false);
  });
});
