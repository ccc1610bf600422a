// Remotion, by a composition in React and its renderer's own function, with the system's Chromium.
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutsOf, J1_TRANSITION, J1_ZOOM, J2_TRANSITION, j1Titles, j2Titles, placed, SIZES } from '../jobs.ts';
import { framesOf } from '../limit.ts';
import type { Command } from '../measure.ts';
import { sourcePath } from '../sources.ts';
import { systemNode } from './editly.ts';

/** Undefined when Remotion or a Chromium is missing. */
export async function remotionSteps(
  job: 'J1' | 'J2',
  scale: number,
  { output, installed }: { output: string; installed: string },
): Promise<Command[][] | undefined> {
  const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (browser === undefined || !existsSync(join(installed, 'node_modules/@remotion/renderer'))) return undefined;
  await mkdir(join(installed, 'public'), { recursive: true });
  const cuts = placed(cutsOf(job, scale));
  for (const file of new Set([...cuts.map((cut) => cut.file), 'music.mp3'])) {
    const here = join(installed, 'public', file);
    if (!existsSync(here)) await link(sourcePath(file), here).catch(() => copyFile(sourcePath(file), here));
  }
  const [width, height] = SIZES[job];
  const props = {
    ...{ job, cuts, width, height, frames: framesOf(job, scale), zoom: J1_ZOOM },
    mix: job === 'J1' ? J1_TRANSITION : J2_TRANSITION,
    titles: job === 'J1' ? j1Titles(scale) : j2Titles(scale),
  };
  await writeFile(join(installed, 'film.jsx'), FILM);
  await writeFile(join(installed, 'render.mjs'), RENDER);
  const order = join(installed, `order-${job}.json`);
  await writeFile(order, JSON.stringify({ props, output, browser }));
  return [[[systemNode(), join(installed, 'render.mjs'), order]]];
}

const FILM = `
import React from 'react';
import { AbsoluteFill, Audio, Composition, Img, OffthreadVideo, Sequence, interpolate, registerRoot, staticFile,
  useCurrentFrame } from 'remotion';

const frames = (seconds) => Math.round(seconds * 30);
const fill = { width: '100%', height: '100%', objectFit: 'cover' };

const Piece = ({ cut, index, last, job, zoom, mix }) => {
  const frame = useCurrentFrame();
  const half = frames(mix / 2);
  const lead = index === 0 ? 0 : half;
  const length = frames(cut.seconds) + lead + (index === last ? 0 : half);
  const opacity = index === 0 ? 1 : interpolate(frame, [0, 2 * half], [0, 1], { extrapolateRight: 'clamp' });
  const far = index % 2 === 0 ? [1, 1 + zoom] : [1 + zoom, 1];
  const scale = interpolate(frame, [0, length], far);
  return (
    <AbsoluteFill style={{ opacity }}>
      {job === 'J1'
        ? <Img src={staticFile(cut.file)} style={{ ...fill, transform: 'scale(' + scale + ')' }} />
        : <OffthreadVideo src={staticFile(cut.file)} trimBefore={frames(cut.from) - lead} style={fill} />}
    </AbsoluteFill>
  );
};

const Title = ({ title, job, height }) => {
  const frame = useCurrentFrame();
  const length = frames(title.seconds);
  const fade = Math.min(12, Math.floor(length / 3));
  const opacity = interpolate(frame, [0, fade, length - fade, length], [0, 1, 1, 0]);
  const top = job === 'J1' ? '27%' : '83%';
  const size = height * (job === 'J1' ? 0.045 : 0.06);
  const look = { color: 'white', fontFamily: 'Noto Sans', fontWeight: 700, fontSize: size, textAlign: 'center' };
  return <div style={{ position: 'absolute', width: '100%', top, opacity, ...look }}>{title.text}</div>;
};

const Film = (props) => {
  const half = frames(props.mix / 2);
  const last = props.cuts.length - 1;
  return (
    <AbsoluteFill style={{ backgroundColor: 'black' }}>
      {props.cuts.map((cut, index) => {
        const lead = index === 0 ? 0 : half;
        const length = frames(cut.seconds) + lead + (index === last ? 0 : half);
        return (
          <Sequence key={index} from={frames(cut.at) - lead} durationInFrames={length}>
            <Piece cut={cut} index={index} last={last} job={props.job} zoom={props.zoom} mix={props.mix} />
          </Sequence>
        );
      })}
      {props.titles.map((title, index) => (
        <Sequence key={'t' + index} from={frames(title.at)} durationInFrames={frames(title.seconds)}>
          <Title title={title} job={props.job} height={props.height} />
        </Sequence>
      ))}
      <Audio src={staticFile('music.mp3')} volume={0.35} />
    </AbsoluteFill>
  );
};

registerRoot(() => (
  <Composition id="film" component={Film} fps={30} width={1920} height={1080} durationInFrames={30}
    defaultProps={{ cuts: [], titles: [], mix: 0.5, zoom: 0 }}
    calculateMetadata={({ props }) => ({ durationInFrames: props.frames, width: props.width, height: props.height })} />
));
`;

const RENDER = `
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '@remotion/bundler';
import { renderMedia, selectComposition } from '@remotion/renderer';

const here = dirname(fileURLToPath(import.meta.url));
const { props, output, browser } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const serveUrl = await bundle({ entryPoint: join(here, 'film.jsx'), publicDir: join(here, 'public') });
const common = { serveUrl, inputProps: props, browserExecutable: browser, chromeMode: 'chrome-for-testing',
  chromiumOptions: { gl: 'swangle', enableMultiProcessOnLinux: true }, logLevel: 'error' };
const composition = await selectComposition({ ...common, id: 'film' });
await renderMedia({ ...common, composition, codec: 'h264', crf: 21, x264Preset: 'veryfast', outputLocation: output });
process.exit(0);
`;
