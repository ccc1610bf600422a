import type { Asset, Draft } from '@reelsmith/core';
import { isPhrase } from '../lexicon/match.ts';
import { type Pieces, piecesOf } from '../pieces-of-file.ts';
import { plain } from '../tokens.ts';

/** What people may call the things of a session. */
export interface Names {
  /** Names of files and parts of them, in lower case, to the asset. */
  readonly files: ReadonlyMap<string, Asset>;
  /** Words that texts on the timeline show, in lower case, to the words as they are written. */
  readonly texts: ReadonlyMap<string, string>;
  /** Frames of the film in a second, by which people count short times. */
  readonly fps: number;
  /** The clips of files that have several. */
  readonly pieces: Pieces;
}

/** Words that other words stand for when people speak of what a picture shows, in both languages: files are often named in the other. */
const ALIKE: readonly (readonly string[])[] = [
  ['dog', 'puppy', 'doggy', 'pup', '小狗', '狗', '狗狗'],
  ['cat', 'kitty', 'kitten', '小猫', '猫', '猫咪', '猫猫'],
  ['beach', 'sea', 'seaside', 'ocean', 'shore', 'coast', '海边', '海滩', '沙滩', '大海', '海'],
  ['forest', 'woods', 'wood', 'trees', '森林', '树林', '林子'],
  ['city', 'town', 'downtown', 'skyline', '城市', '都市', '市区', '城里'],
  ['webcam', 'cam', 'facecam', 'camera', '摄像头', '摄像', '人像小窗'],
  ['interview', 'talk', '采访', '访谈'],
  ['screen', 'screencast', 'screen recording', '录屏', '屏幕录制', '录屏视频'],
  ['kitchen', 'cooking', '厨房'],
  ['car', 'auto', 'vehicle'],
  ['mountain', 'mountains', 'hills', '雪山', '山'],
  ['sunset', 'sundown', '日落', '夕阳', '落日'],
  ['baby', 'infant', 'toddler'],
  ['house', 'home', 'building'],
  ['drone', 'aerial', '航拍', '无人机'],
  ['narration', 'narrator', 'voiceover', 'voice-over', 'voice over', '旁白', '解说'],
  ['garden', 'yard', '花园', '院子', '庭院'],
  ['pool', 'swimming pool', '泳池', '游泳池', '水池'],
  ['beat', '节拍', '鼓点'],
];

/** Everything people may call by its name: files with and without their ending, single words of them, and texts. */
export function namesOf(assets: readonly Asset[], draft: Draft): Names {
  const recent = assets.slice(-500);
  const files = new Map<string, Asset>();
  for (const asset of recent) files.set(plain(asset.name), asset);
  for (const asset of recent) {
    const stem = stemOf(asset.name);
    if (isSayable(stem) && !files.has(stem)) files.set(stem, asset);
  }
  enterOtherEndings(files, recent);
  enterParts(files, recent);
  enterEndings(files, recent);
  files.delete('');
  return { files, texts: textsOf(draft), fps: draft.canvas.fps, pieces: piecesOf(draft) };
}

const ENDINGS = [
  ['mp4', 'mov', 'webm', 'mkv', 'avi', 'm4v'],
  ['jpg', 'jpeg', 'png', 'webp', 'heic'],
  ['mp3', 'wav', 'm4a', 'aac', 'flac', 'ogg'],
] as const;

/** "beat.mp3" of somebody who uploaded beat.wav: nobody keeps endings in mind. */
function enterOtherEndings(files: Map<string, Asset>, assets: readonly Asset[]): void {
  for (const asset of assets.slice(-100)) {
    const stem = stemOf(asset.name);
    const ending = plain(asset.name.slice(stem.length + 1));
    const alike = ENDINGS.find((group) => group.some((one) => one === ending)) ?? [];
    for (const other of alike) if (!files.has(`${stem}.${other}`)) files.set(`${stem}.${other}`, asset);
  }
}

const ENDED = [' one', ' clip', ' photo', ' picture', '那段', '那个', '那张', '那条'];

/** "The webm one", "png那张": the only file of its format. */
function enterEndings(files: Map<string, Asset>, assets: readonly Asset[]): void {
  const endings = assets.map(({ name }) => plain(name.slice(name.lastIndexOf('.') + 1)));
  const count = new Map<string, number>();
  for (const ending of endings) count.set(ending, (count.get(ending) ?? 0) + 1);
  for (const [at, asset] of assets.entries()) {
    const ending = endings[at] ?? '';
    if (!/^[a-z0-9]{2,5}$/.test(ending) || count.get(ending) !== 1) continue;
    for (const noun of ENDED) if (!files.has(ending + noun)) files.set(ending + noun, asset);
  }
}

function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return plain(dot > 0 ? name.slice(0, dot) : name);
}

/** Words of commands are no names, but "beat.wav" may be called "the beat" as nothing else is meant by it then. */
function isSayable(stem: string): boolean {
  const long = /\p{Script=Han}/u.test(stem) ? stem.length >= 2 : /[a-z]/.test(stem) && stem.length >= 3;
  return long && (!isPhrase(stem) || SOUNDS_AND_VOICES.has(stem));
}

const SOUNDS_AND_VOICES = new Set([
  'beat',
  'narration',
  'voiceover',
  'voice-over',
  'interview',
  '旁白',
  '解说',
  '节拍',
  '鼓点',
]);

/** A word that is in one name only stands for it, and so do the words that mean the same. */
function enterParts(files: Map<string, Asset>, assets: readonly Asset[]): void {
  const owners = new Map<string, Set<Asset>>();
  const enter = (word: string, asset: Asset): void => {
    const set = owners.get(word) ?? new Set<Asset>();
    owners.set(word, set.add(asset));
  };
  for (const asset of assets) {
    const stem = stemOf(asset.name).slice(0, 80);
    for (const part of partsOf(stem)) enter(part, asset);
    for (const part of [stem, ...partsOf(stem)]) {
      for (const other of ALIKE.find((group) => group.includes(part)) ?? []) enter(other, asset);
    }
  }
  for (const [word, set] of owners) {
    const [asset] = set;
    if (asset !== undefined && set.size === 1 && !files.has(word) && isSayable(word)) files.set(word, asset);
  }
}

function partsOf(stem: string): string[] {
  const words = stem.split(/[\s_.\-()]+|\d+/).filter((word) => word !== '' && word !== stem);
  const han = stem.match(/\p{Script=Han}{3,8}/gu) ?? [];
  const pairs = han.flatMap((run) => [...run].slice(0, -1).map((_, at) => run.slice(at, at + 2)));
  return [...words, ...pairs].filter((word) => /\p{Script=Han}/u.test(word) || word.length >= 3);
}

function textsOf(draft: Draft): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { source } of draft.tracks.flatMap((track) => track.segments).slice(-500)) {
    if (source.kind !== 'text') continue;
    const key = plain(source.text.trim());
    if (key.length >= 2 && key.length <= 80 && !isPhrase(key) && /\p{L}/u.test(key)) texts.set(key, source.text.trim());
  }
  return texts;
}
