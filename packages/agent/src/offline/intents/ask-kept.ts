import type { Clause } from '../clause.ts';
import { sayMissing } from '../not-there.ts';
import { targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';

/** "Only the beach" may mean that everything else goes: it is asked. */
export function askKept(scene: Scene, clause: Clause): void {
  const { segments, missing } = targetOf(scene, clause);
  if (missing !== undefined || segments.length === 0) {
    sayMissing(scene, missing ?? '');
    return;
  }
  // Something else was asked for too: what stays, stays.
  if (clause.text().length + 8 < clause.message.trim().length) return;
  const names = segments.map(({ name }) => name);
  scene.ask(scene.words(`Shall everything but ${names.join(', ')} go?`, `除了${names.join('、')}，其他都去掉吗？`), [
    {
      label: scene.words('Yes, keep only that', '是，只保留它'),
      message: scene.words(
        `keep only ${names.map((name) => `"${name}"`).join(' and ')}`,
        `只保留${names.map((name) => `“${name}”`).join('和')}`,
      ),
    },
    { label: scene.words('No, leave everything', '不，都留着'), message: scene.words('leave it as it is', '不用动') },
  ]);
}
