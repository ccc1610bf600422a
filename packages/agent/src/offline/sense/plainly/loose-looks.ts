/** Looks that are told by what they make one think of, and what comes nearest to each here. */
const LOOSE: readonly [RegExp, string][] = [
  [
    /\b(?:lift|raise|open up) the (?:shadow|midtone|dark)s?|barely see|n['’]t see (?:anything|a thing|much)|(?:poor|bad) light|light['’]s bad|light is bad|under-?exposed|看不清|光不好|光线(?:太差|不好)|补[点些]?光|逆光|中间调提|提一提|欠曝|太黑/i,
    'lk.brightness.up',
  ],
  [
    /highlights?\b.{0,24}\b(?:down|lower|pull|recover)|(?:lower|pull down|recover|tame) the highlights|look like night|at night|夜晚|夜景|黑夜|高光.{0,8}[压降]/i,
    'lk.brightness.down',
  ],
  [/\bcrush(?:ed)? (?:the )?blacks?|\bclarity|\bde-?haz|去雾|雾蒙蒙|立体/i, 'lk.contrast.up'],
  [/muted (?:palette|colou?rs|tones?)|less colou?rful|颜色.{0,3}太过|别那么艳/i, 'lk.saturation.down'],
  [/\bbring out the (?:green|blue|red|colou?r)s?|\bricher\b|(?:更|再)(?:蓝|绿|红|突出)|红润|浓郁/i, 'lk.saturation.up'],
  [/锐[些一]|再锐/i, 'lk.sharpen.up'],
  [
    /\bpolaroid|\bkodak|\bfuji|super ?-?8|\b16 ?mm|\bvhs\b|\b[6-9]0['’]?s\b|\b(?:seventies|eighties|nineties)\b|\bold (?:film|tv|movie)s?\b|\banalogu?e\b|\bnostalg|拍立得|柯达|富士|超8|[六七八九]十年代|老电影|老电视|做旧|年代感|港风|胶片/i,
    'look.vintage',
  ],
  [
    /\bmatte\b|fade the blacks|sun-?bleached|\bbleach|\bpastel|哑光|漂白|小清新|莫兰迪|马卡龙|高级灰|奶油/i,
    'look.faded',
  ],
  [/shades of gr[ea]y|\bin gr[ea]y\b|\bcolou?rless|单色|灰度/i, 'look.mono'],
  [/棕褐/, 'look.sepia'],
  [/\bsoft[- ]?focus|\bsofter\b|\bglow|\bbloom|\bromantic|柔焦|柔和|泛光|浪漫|光晕/i, 'look.dreamy'],
  [/\bpop\b|\bpunch\b|\bhdr\b|(?:some|more) life\b/i, 'look.vivid'],
  [/\bcos[yi]|\bcozy|\bgolden\b|\bautumn|\bsummer|\bsunny|温馨|黄金时刻|秋天|夏天|阳光/i, 'look.warm'],
  [/\bwinter|\bsnowy|\bmoonlight|冬天|冬日|月光/i, 'look.cool'],
  [/\blut\b.{0,8}(?:cinema|movie|film)|高级感|高大上|电影/i, 'look.cinematic'],
];

/** The one look that loose words come down to; undefined when they say several, or none. */
export function looseLook(text: string): string | undefined {
  const found = LOOSE.filter(([words]) => words.test(text));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** A look whose name stands in quotes: use the "noir" filter. */
export function quotedLook(
  quotes: readonly string[],
  names: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const [quote, more] = quotes;
  if (quote === undefined || more !== undefined) return undefined;
  return Object.keys(names).find((id) => names[id]?.includes(quote.toLowerCase()));
}
