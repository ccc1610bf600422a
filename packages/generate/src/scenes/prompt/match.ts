/** Phrases with what they mean, longest first. */
export interface Prepared<Meaning> {
  readonly english: readonly (readonly [phrase: string, Meaning])[];
  readonly chinese: readonly (readonly [phrase: string, Meaning])[];
}

/** A phrase that was found: its words as they were written. */
export interface Found<Meaning> {
  readonly text: string;
  readonly at: number;
  readonly says: Meaning;
}

/** Makes rows of phrases, divided by bars, ready to be looked for. */
export function prepare<Meaning>(rows: readonly (readonly [Meaning, string, string])[]): Prepared<Meaning> {
  const list = (column: 1 | 2): (readonly [string, Meaning])[] =>
    rows
      .flatMap((row) => row[column].split('|').map((phrase) => [phrase, row[0]] as const))
      .toSorted(([one], [other]) => other.length - one.length);
  return { english: list(1), chinese: list(2) };
}

/** Finds phrases in a text, each piece of it once, longer phrases first; `rest` has blanks where they were. */
export function find<Meaning>(
  { english, chinese }: Prepared<Meaning>,
  text: string,
): { readonly found: readonly Found<Meaning>[]; readonly rest: string } {
  const found: Found<Meaning>[] = [];
  let low = text.toLowerCase();
  let rest = text;
  const take = (at: number, length: number, says: Meaning): void => {
    found.push({ text: text.slice(at, at + length), at, says });
    const blank = ' '.repeat(length);
    low = low.slice(0, at) + blank + low.slice(at + length);
    rest = rest.slice(0, at) + blank + rest.slice(at + length);
  };
  for (const [phrase, says] of english) {
    for (let at = low.indexOf(phrase); at >= 0; at = low.indexOf(phrase, at + 1)) {
      const length = wordLength(low, at, phrase);
      if (length > 0) take(at, length, says);
    }
  }
  for (const [phrase, says] of chinese) {
    for (let at = low.indexOf(phrase); at >= 0; at = low.indexOf(phrase, at + 1)) take(at, phrase.length, says);
  }
  return { found: found.toSorted((one, other) => one.at - other.at), rest };
}

const LETTER = /[a-z0-9]/u;

/** How long the word is that stands there whole, with its plural; 0 when the phrase is only a part of another word. */
function wordLength(text: string, at: number, phrase: string): number {
  if (LETTER.test(text[at - 1] ?? ' ')) return 0;
  for (const ending of ['', 's', 'es']) {
    const end = at + phrase.length + ending.length;
    if (text.startsWith(ending, at + phrase.length) && !LETTER.test(text[end] ?? ' ')) return end - at;
  }
  return 0;
}

const SMALL = new Set(
  `a an the of in on at by with without and or but over under above below from to into for as is are be being it its this
  that these those my our your their his her some any all one two three i we you he she they me us please can could would
  want wants need needs like make makes create generate draw show shows showing give get render produce image images
  picture pictures photo photos video videos clip clips scene scenes view views shot footage animation animated very really
  so more most big small large tall high low huge tiny beautiful nice pretty lovely stunning gorgeous amazing breathtaking
  great good cool new old modern simple elegant professional quality detailed resolution hd uhd 4k 8k 1080p 16 9 1 wide
  vertical horizontal square portrait landscape style look looks looking colours colors colour color light lights lit
  glowing glow near far behind front between across through around along up down out off where while when there here just
  only also something anything some lots lot full horizon drone banner cover flying walking floating standing slow fast visual
  visuals aerial hero header thumbnail intro opening poster frozen white pure tone tones palette mood feel feeling vibe aesthetic set during bar lounge terrace different various other rolling empty endless vast distant illustration title album cover banner ambient lonely eruption theme themed style screenshots invitation page desktop`.split(
    /\s+/u,
  ),
);

const SMALL_CHINESE = new Set(
  `的 了 和 与 在 上 下 里 中 是 有 一 一张 一个 一只 一幅 一段 一片 张 个 幅 段 片 请 帮 帮我 我 我们 想 要 想要 需要 生成 画 做 制作 创建
  图片 图像 照片 视频 画面 图 场景 风格 感觉 氛围 色调 颜色 色 很 非常 大 小 美丽 漂亮 好看 高清 给 为 用 以 把 被 从 到 它 这 那 这个 那个 地 得 着 远处 近处 前 后 边 面 带 有着 起来
  出 让 看 像 一样 满 之 光 灯光 下的 上的 中的 间 来临 片头 片尾 各种 不同 主题 连接 放 卖 系 节 馆 大图 桌面 播放 配图 配 专辑 门口 电子 高级 来自 播 村 新品 产品 题材 海报 封面 音乐 可视化 可 视 化 白色`.split(
    /\s+/u,
  ),
);

let segmenter: Intl.Segmenter | undefined;

/** Words that are left and may matter. */
export function leftover(rest: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(rest)) {
    const low = segment.toLowerCase();
    if (isWordLike !== true || SMALL.has(low) || SMALL_CHINESE.has(segment) || /^\d+$/u.test(low)) continue;
    if (/^[a-z]$/u.test(low)) continue;
    words.push(segment);
  }
  return [...new Set(words)];
}
