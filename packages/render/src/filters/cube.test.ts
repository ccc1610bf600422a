import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCube } from './cube.ts';

const cube = (head: string, rows: number, row = '0.5 0.25 1e-3'): string => `${head}\n${`${row}\n`.repeat(rows)}`;

describe('a colour table', () => {
  it('is written again from its numbers, without its title and comments', () => {
    const read = readCube(cube('TITLE "x"\r\n# by me\nLUT_3D_SIZE 2\nDOMAIN_MIN 0 0 0\nDOMAIN_MAX 1 1 2', 8));
    expect(read).toMatchObject({ ok: true, kind: '3D' });
    const lines = (read.ok ? read.text : '').split('\n');
    expect(lines.slice(0, 4)).toEqual([
      ...['LUT_3D_SIZE 2', 'DOMAIN_MIN 0.000000 0.000000 0.000000', 'DOMAIN_MAX 1.000000 1.000000 2.000000'],
      '0.500000 0.250000 0.001000',
    ]);
    expect(lines).toHaveLength(12);
  });

  it('of one dimension is one too', () => {
    expect(readCube(cube('LUT_1D_SIZE 16', 16))).toMatchObject({ ok: true, kind: '1D' });
  });

  it.each([
    ['nothing', '', 'it does not say one size'],
    ['two sizes', cube('LUT_3D_SIZE 2\nLUT_1D_SIZE 8', 8), 'it does not say one size'],
    ['a size past 65', cube('LUT_3D_SIZE 66', 1), 'its size is 66, and 2 to 65 are possible'],
    ['a row too few', cube('LUT_3D_SIZE 2', 7), 'it has 7 rows and needs 8'],
    ['words among its rows', cube('LUT_3D_SIZE 2', 8, '0 0 movie=x'), 'a row is not three numbers'],
    ['four numbers in a row', cube('LUT_3D_SIZE 2', 8, '0 0 0 0'), 'a row is not three numbers'],
    ['no numbers', cube('LUT_3D_SIZE 2', 8, 'nan inf 0'), 'a row is not three numbers'],
    ['an endless number', cube('LUT_3D_SIZE 2', 8, '1e300 0 0'), 'a row is not three numbers'],
    ['a turned domain', cube('LUT_3D_SIZE 2\nDOMAIN_MIN 1 0 0', 8), 'its domain is no range'],
  ])('with %s is refused', (_name, text, why) => {
    expect(readCube(text)).toEqual({ ok: false, why });
  });

  it('is nothing but numbers and its five words, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(8), (junk, at) => {
        const lines = cube('LUT_3D_SIZE 2', 8).split('\n');
        lines.splice(at, 0, junk);
        const read = readCube(lines.join('\n'));
        if (read.ok) expect(read.text).toMatch(/^(LUT_3D_SIZE 2|DOMAIN_M(IN|AX)|[-\d. \n])+$/);
      }),
      { numRuns: 500 },
    );
  });
});
