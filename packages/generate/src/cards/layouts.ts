import type { CardGround } from './card-ground.ts';
import { lightness, mixed } from './palettes.ts';
import { type Box, drawText, fitText, type Setting } from './type.ts';

type Layout = (ground: CardGround) => void;

const HEADLINE: Setting = { face: 'sans', weight: 700, align: 'left', stand: 'bottom', leading: 1.12, most: 0 };
const BOOK: Setting = {
  face: 'serif',
  weight: 400,
  italic: true,
  align: 'center',
  stand: 'middle',
  leading: 1.25,
  most: 0,
};

function fill({ context, width, height }: CardGround, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
}

/** Room for letters with the same margin all around. */
function inside({ width, height }: CardGround, margin: number): Box {
  return { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
}

/** Leaning letters exist in Latin only. */
function upright(setting: Setting, { words }: CardGround): Setting {
  return words.chinese
    ? { ...setting, italic: false, weight: Math.max(500, setting.weight), leading: setting.leading * 1.04 }
    : setting;
}

function disc(
  { context }: CardGround,
  { x, y, radius }: { x: number; y: number; radius: number },
  colour: string,
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

/** Soft fields of colour that run into each other, the words below on the left, a short bar above them. */
const fields: Layout = (ground) => {
  const { context, width, height, unit, colours, random, words } = ground;
  fill(ground, colours.ground);
  const tones = [
    colours.deep,
    mixed(colours.accent, colours.ground, 0.45),
    mixed(colours.second, colours.ground, 0.55),
  ];
  for (const tone of [...tones, colours.deep]) {
    const [x, y] = [random.between(0.25, 1) * width, random.between(0, 0.7) * height];
    const radius = random.between(0.5, 0.9) * Math.max(width, height);
    const glow = context.createRadialGradient(x, y, 0, x, y, radius);
    glow.addColorStop(0, tone);
    glow.addColorStop(1, `${tone}00`);
    context.fillStyle = glow;
    context.fillRect(0, 0, width, height);
  }
  const box = inside(ground, unit * 0.1);
  const setting = upright({ ...HEADLINE, most: unit * 0.2 }, ground);
  const lower = {
    ...box,
    y: box.y + box.height * 0.3,
    height: box.height * 0.7,
    width: Math.min(box.width, unit * 1.35),
  };
  const set = fitText(context, words.text, lower, setting);
  context.fillStyle = colours.ink;
  context.fillRect(box.x, set.top - unit * 0.055, unit * 0.09, unit * 0.014);
  drawText(context, set, setting, colours.ink);
};

/** A tone of the same colour that can be told from it. */
function shaded(colour: string): string {
  return lightness(colour) < 0.05 ? mixed(colour, '#FFFFFF', 0.2) : mixed(colour, '#000000', 0.16);
}

/** A coloured part with the first letter, far larger than it; the words beside it, or below it when upright. */
const initial: Layout = (ground) => {
  const { context, width, height, unit, colours, words } = ground;
  fill(ground, colours.ground);
  const wide = width > height * 1.3;
  const part = wide ? { x: 0, y: 0, width: width * 0.4, height } : { x: 0, y: 0, width, height: height * 0.46 };
  context.save();
  context.beginPath();
  context.rect(part.x, part.y, part.width, part.height);
  context.clip();
  fill(ground, colours.accent);
  const letter = [...words.text.replace(/^(?:an?|the) /iu, '')].find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  const large: Setting = {
    ...HEADLINE,
    face: 'serif',
    weight: 700,
    align: 'center',
    stand: 'middle',
    most: unit * 1.25,
    leading: 1,
  };
  const room = {
    x: part.x - unit,
    y: part.y - unit * 0.2,
    width: part.width + 2 * unit,
    height: part.height + unit * 0.4,
  };
  drawText(context, fitText(context, letter.toUpperCase(), room, large), large, shaded(colours.accent));
  context.restore();
  const margin = unit * 0.09;
  const box = wide
    ? { x: part.width + margin, y: margin, width: width - part.width - 2 * margin, height: height - 2 * margin }
    : { x: margin, y: part.height + margin, width: width - 2 * margin, height: height - part.height - 2 * margin };
  const setting = upright(
    { ...HEADLINE, face: 'serif', weight: 500, stand: wide ? 'middle' : 'top', most: unit * 0.17 },
    ground,
  );
  const set = fitText(context, words.text, box, setting);
  drawText(context, set, setting, colours.ink);
  context.fillStyle = colours.accent;
  context.fillRect(box.x, set.bottom + unit * 0.05, unit * 0.16, unit * 0.008);
};

/** A frame of two lines, the words in the middle as in a book, an ornament above and below. */
const framed: Layout = (ground) => {
  const { context, unit, colours, words } = ground;
  fill(ground, colours.ground);
  for (const [margin, line] of [
    [0.045, 0.006],
    [0.062, 0.002],
  ] as const) {
    const { x, y, width, height } = inside(ground, unit * margin);
    context.strokeStyle = mixed(colours.ink, colours.ground, 0.25);
    context.lineWidth = unit * line;
    context.strokeRect(x, y, width, height);
  }
  const box = inside(ground, unit * 0.2);
  const setting = upright({ ...BOOK, most: unit * 0.17 }, ground);
  const set = fitText(context, words.text, box, setting);
  drawText(context, set, setting, colours.ink);
  const middle = box.x + box.width / 2;
  for (const y of [set.top - unit * 0.09, set.bottom + unit * 0.11]) ornament(ground, middle, y);
};

function ornament({ context, unit, colours }: CardGround, x: number, y: number): void {
  const [long, gap, size] = [unit * 0.11, unit * 0.03, unit * 0.012];
  context.fillStyle = colours.accent;
  context.fillRect(x - gap - long, y - unit * 0.0012, long, unit * 0.0024);
  context.fillRect(x + gap, y - unit * 0.0012, long, unit * 0.0024);
  context.beginPath();
  context.moveTo(x, y - size);
  context.lineTo(x + size, y);
  context.lineTo(x, y + size);
  context.lineTo(x - size, y);
  context.fill();
}

/** Large plain shapes that jut out of the picture, heavy words on the free side. */
const shapes: Layout = (ground) => {
  const { context, width, height, unit, colours, random, words } = ground;
  fill(ground, colours.ground);
  const wide = width >= height;
  const [x, y] = wide
    ? [width - unit * 0.2, height * random.between(0.35, 0.65)]
    : [width * random.between(0.5, 0.8), unit * 0.42];
  disc(ground, { x, y, radius: unit * 0.46 }, colours.accent);
  context.save();
  context.translate(x, y);
  context.rotate(random.pick([0, Math.PI / 2, Math.PI, -Math.PI / 2]));
  context.fillStyle = colours.second;
  context.beginPath();
  context.moveTo(0, 0);
  context.arc(0, 0, unit * 0.46, 0, Math.PI / 2);
  context.fill();
  context.restore();
  disc(ground, { x: x - unit * 0.34, y: y + unit * 0.4, radius: unit * 0.085 }, colours.ink);
  const margin = unit * 0.09;
  const box = wide
    ? { x: margin, y: margin, width: width - unit * 0.92 - margin, height: height - 2 * margin }
    : { x: margin, y: unit * 1.02, width: width - 2 * margin, height: height - unit * 1.02 - margin };
  const narrow = width / height > 0.8 && width / height < 1.25;
  const below = { x: margin, y: height * 0.55, width: width - 2 * margin, height: height * 0.45 - margin };
  const setting = upright(
    { ...HEADLINE, weight: 800, stand: wide && !narrow ? 'middle' : 'bottom', most: unit * 0.2, leading: 1.06 },
    ground,
  );
  if (narrow) fillLower(ground, height * 0.5);
  const set = fitText(context, words.text, narrow ? below : box, setting);
  drawText(context, set, setting, colours.ink);
};

/** Ground for words where a square leaves them no free side. */
function fillLower({ context, width, height, colours }: CardGround, from: number): void {
  context.fillStyle = colours.ground;
  context.fillRect(0, from, width, height - from);
}

/** The words again and again as outlines, one row filled. */
const rows: Layout = (ground) => {
  const { context, width, height, unit, colours, words } = ground;
  fill(ground, colours.deep);
  const text = words.chinese ? words.text : words.text.toUpperCase();
  const setting = upright(
    { ...HEADLINE, weight: 800, align: 'center', stand: 'middle', most: unit * 0.24, leading: 1.1 },
    ground,
  );
  const set = fitText(
    context,
    text,
    { x: unit * 0.07, y: height * 0.2, width: width - unit * 0.14, height: height * 0.6 },
    setting,
  );
  const step = set.bottom - set.top + set.size * 0.14;
  context.lineWidth = Math.max(1, unit * 0.0018);
  const count = Math.ceil(height / step / 2) + 1;
  for (let row = -count; row <= count; row += 1) {
    if (row === 0) continue;
    context.globalAlpha = Math.max(0.12, 0.5 - Math.abs(row) * 0.1);
    context.strokeStyle = colours.ink;
    for (const line of set.lines) context.strokeText(line.text, line.x, line.baseline + row * step);
  }
  context.globalAlpha = 1;
  drawText(context, set, setting, colours.accent === colours.deep ? colours.ink : colours.accent);
};

/** Rings that spread from below, the words above them in the middle. */
const rings: Layout = (ground) => {
  const { context, width, height, unit, colours, words, random } = ground;
  fill(ground, colours.ground);
  const [x, y] = [width * random.between(0.35, 0.65), height + unit * 0.05];
  const tones = [
    colours.deep,
    mixed(colours.accent, colours.ground, 0.55),
    colours.accent,
    mixed(colours.second, colours.accent, 0.3),
    colours.second,
  ];
  for (const [index, tone] of tones.entries()) disc(ground, { x, y, radius: unit * (0.62 - index * 0.115) }, tone);
  const box = inside(ground, unit * 0.1);
  const upper = { ...box, height: height - unit * 0.58 - box.y - unit * 0.06 };
  const setting = upright(
    { ...HEADLINE, face: 'serif', weight: 600, align: 'center', stand: 'middle', most: unit * 0.15, leading: 1.16 },
    ground,
  );
  drawText(context, fitText(context, words.text, upper, setting), setting, colours.ink);
};

/** Every way of laying out a card; the seed chooses. */
export const LAYOUTS: readonly Layout[] = [fields, initial, framed, shapes, rows, rings];
