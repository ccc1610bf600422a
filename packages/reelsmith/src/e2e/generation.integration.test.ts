import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch, temporaryFolder } from '../testing/launch.ts';
import { look } from '../testing/look.ts';
import { newSkill, type Skill } from '../testing/skill.ts';

const folder = await temporaryFolder();
const at = (name: string): string => join(folder.path, name);
let service: Launched;

beforeAll(async () => {
  service = await launch({ dataDir: at('data'), env: { PRICES: 'metered' } });
}, 120_000);
afterAll(async () => {
  await service?.stop();
  await folder.remove();
});

interface Balance {
  data: { available: number; frozen: number };
}

async function creditsOf(person: Skill): Promise<Balance['data']> {
  // The shape is what is compared.
  return ((await (await person.call('GET', '/api/credits/balance/simple')).json()) as Balance).data;
}

/** Says one message in a fresh session and takes what came of it. */
async function oneMessage(text: string) {
  const person = await newSkill(service.url);
  const session = await person.session();
  const { texts } = await person.say(session, text);
  const state = await person.state(session);
  const [made] = state.generated_media;
  const url = state.exports[0]?.output?.url;
  if (made === undefined || url === undefined) throw new Error(`nothing was made: ${texts.join('\n')}`);
  const save = async (from: string, name: string): Promise<string> => {
    writeFileSync(at(name), Buffer.from(await (await fetch(from)).arrayBuffer()));
    return at(name);
  };
  return { person, state, made, texts, film: await save(url, 'film.mp4'), source: await save(made.url, 'made') };
}

/** How much the first frame of a film is like a picture or the first frame of a clip, 0 to 1. */
function likeness(film: string, source: string): number {
  const graph = '[1:v][0:v]scale2ref=flags=area[b][a];[a][b]ssim';
  const args = ['-hide_banner', '-i', film, '-i', source, '-lavfi', graph, '-frames:v', '1', '-f', 'null', '-'];
  const { stderr } = spawnSync('ffmpeg', args, { encoding: 'utf8' });
  return Number(/All:([\d.]+)/.exec(stderr)?.[1] ?? Number.NaN);
}

describe('a fresh session and one message', () => {
  it('"generate an image of a futuristic city at night and export" ends in a film of that picture', async () => {
    const done = await oneMessage('generate an image of a futuristic city at night and export in 360p');
    expect(look(done.film)).toMatchObject({
      width: 640,
      height: 360,
      fps: '30/1',
      frames: 150,
      pixelFormat: 'yuv420p',
      faststart: true,
    });
    expect(likeness(done.film, done.source)).toBeGreaterThan(0.85);
    expect(done.made).toMatchObject({
      ...{ type: 'image', prompt: 'a futuristic city at night', duration: 0, width: 1920, height: 1080 },
      ...{ model: 'scenes-1', provider: 'builtin' },
    });
    expect(done.texts.join('\n')).toContain('no AI model');
    // Built-in work is free; the first edit of a session costs 50, exports nothing.
    expect(await creditsOf(done.person)).toMatchObject({ available: 50, frozen: 0 });
  });

  it('"生成一段5秒的湖面日落视频并导出" ends in a film of that clip', async () => {
    const done = await oneMessage('生成一段5秒的湖面日落视频，640x360，并导出');
    expect(look(done.film)).toMatchObject({ width: 640, height: 360, fps: '30/1', frames: 150 });
    expect(likeness(done.film, done.source)).toBeGreaterThan(0.9);
    expect(done.made).toMatchObject({ type: 'video', prompt: '湖面日落', duration: 5, width: 640, height: 360 });
    expect(done.texts.join('\n')).toContain('不是 AI 模型');
    expect(await creditsOf(done.person)).toMatchObject({ available: 50, frozen: 0 });
  });
});
