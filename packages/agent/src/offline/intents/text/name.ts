import { takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import type { Scene } from '../../scene.ts';
import { short, unquoted } from './words.ts';

/** True for a name of the film in words; "片名「…」放开头" is to be read on the screen. */
export function namesProject(clause: Clause, quoted: boolean): boolean {
  const shown = quoted && clause.has('rel.start', 'rel.end', 'v.move') && /片名/.test(clause.text());
  return clause.has('o.project') && !shown && (quoted || clause.has('v.name'));
}

/** Calls the film what the clause says. */
export function nameProject(scene: Scene, clause: Clause): void {
  const title = clause.one('quote')?.text ?? unquoted(clause);
  if (title === undefined) return;
  takeAll(
    scene,
    [{ op: 'setMeta', title: [...title].slice(0, 300).join('') }],
    [`the film is called "${short(title)}"`, `影片命名为“${short(title)}”`],
  );
}
