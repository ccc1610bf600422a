import { type Item, isConcept } from './item.ts';

/** Where a file ends: "all the way to the end of its file", "until the footage runs out", "放到素材结束". */
const ENDS: readonly RegExp[] = [
  /\b(?:(?:all the way|right|straight|clean|up|out|through|as far as) ){0,3}(?:to|until|till|til) (?:the )?(?:very )?(?:end|last (?:frame|second|moment)|finish) (?:of|in) (?:its|the|that|his|her|their) (?:own |original |source |raw |whole )?(?:file|source|recording|material|footage|original|take|clip file|media|video file|raw clip)\b/i,
  /\bas (?:far|long) as (?:its|the) (?:own |original |source |raw )?(?:file|source|recording|material|footage|original|take|clip file|media|video file|raw clip) (?:goes|lasts|reaches|allows|runs|permits)\b/i,
  /\b(?:until|till|til|to where) (?:its|the) (?:own |original |source |raw )?(?:file|source|recording|material|footage|original|take|clip file|media|video file|raw clip) (?:runs out|ends|stops|finishes|is over)\b/i,
  /(?:一直)?[放播延展拉用接]?[长续出]?到(?:原始?|源|它的|自己的)?(?:素材|原片|文件|源文件|原素材|录像|原视频)的?(?:结束|结尾|末尾|最后|尽头|放完|用完|终点|片尾)(?:为止|一帧)?/,
];
/** What is done with the file besides: another part of it, or something at its end. */
const OTHERS =
  /^(?:v\.(?:slip|remove|cut|split|freeze|fade\w*|mute|insert|add|copy|export|reverse|fast|slow)|o\.(?:text|title|music|sound|source)|m\.|tr\.|an\.|n\.speed)/;
const CARRIES = [
  'v.run',
  'v.move',
  'v.keep',
  'v.make',
  'rel.longer',
  'tm.stay',
  'v.show',
  'n.full',
  'v.restore',
  'v.set',
] as const;

/** "Let the forest run right to the end of its file": what was cut off its tail comes back, and its beginning stays. */
export function toFileEnd(items: readonly Item[], message: string): Item[] {
  const said = ENDS.map((form) => form.exec(message)).find((found) => found !== null) ?? null;
  if (said === null) return [...items];
  const [from, to] = [said.index, said.index + said[0].length];
  const isStop = (item: Item): boolean => item.is === 'punct' && /^[,.;!?，。；！？\n]$/.test(item.text);
  const first = items.findLastIndex((item) => item.end <= from && (isStop(item) || isConcept(item, 'rel.and'))) + 1;
  const behind = items.findIndex((item) => item.start >= to && (isStop(item) || isConcept(item, 'rel.and')));
  const last = behind < 0 ? items.length : behind;
  const run = items.slice(first, last);
  const rest = run.filter(({ start, end }) => end <= from || start >= to);
  if (rest.some((item) => item.is === 'concept' && OTHERS.test(item.id)) || rest.some(isValue)) return [...items];
  const back: Item[] = [
    { is: 'concept', id: 'v.restore', start: from, end: to },
    { is: 'concept', id: 'rel.end', start: from, end: to },
  ];
  const kept = rest.filter((item) => !isConcept(item, ...CARRIES) && !isConcept(item, 'rel.end'));
  return [...items.slice(0, first), ...kept, ...back, ...items.slice(last)];
}

const isValue = ({ is }: Item): boolean => /^(?:dur|at|range|head|tail|percent|times|quote|num)$/.test(is);
