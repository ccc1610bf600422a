import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where systems keep Noto, the family that covers the scripts that people write in; best first. */
const PLACES = [
  '/usr/share/fonts/truetype/noto',
  '/usr/share/fonts/opentype/noto',
  '/usr/share/fonts/noto',
  '/usr/share/fonts/noto-cjk',
  '/usr/share/fonts/google-noto',
  '/usr/share/fonts/google-noto-cjk',
  '/usr/local/share/fonts/noto',
  '/opt/homebrew/share/fonts',
  '/Library/Fonts',
];

/** Folders that hold a Noto font. libass finds the system's fonts by itself (fontconfig's configuration and cache are
 *  visible inside the sandbox); a job's `fontsFolder` is for fonts that the system does not know. */
export function findFontFolders(
  places: readonly string[] = [...PLACES, join(homedir(), '.local/share/fonts')],
): string[] {
  return places.filter((place) => existsSync(place) && readdirSync(place).some((name) => /^Noto/i.test(name)));
}
