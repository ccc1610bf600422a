import { expect, test } from 'vitest';
import { outcome, type SceneName } from './scenes.ts';

/** Many ways of saying one thing come to what the plain one comes to. In a table the ways stand behind it, with "|" between
 *  them or each on a line of its own. */
export function phrasings(name: SceneName, table: Readonly<Record<string, string>>): void {
  for (const [plainly, others] of Object.entries(table)) {
    test(`"${plainly}" (${name})`, () => {
      const wanted = JSON.stringify(outcome(plainly, name));
      const ways = others.split(/[|\n]/).flatMap((way) => (way.trim() === '' ? [] : [way.trim()]));
      expect(ways.filter((way) => JSON.stringify(outcome(way, name)) !== wanted)).toEqual([]);
    });
  }
}
