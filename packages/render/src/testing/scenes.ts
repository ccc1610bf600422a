/** Pictures that look like photographs at first glance, made of arithmetic: no licence, no download. Each is the source of
 *  one lavfi picture of 640x360. */

const RIDGE = (height: number, frequency: number, phase: number): string =>
  `(${height}+0.06*H/360*(18*sin(X/W*${frequency}+${phase})+9*sin(X/W*${frequency * 2.7}+${phase * 2})+4*sin(X/W*${frequency * 7.1}))/18*6)`;

const scene = (red: string, green: string, blue: string, finish = ''): string =>
  `color=black:s=640x360:r=1,format=gbrp,geq=r='clip(${red},0,255)':g='clip(${green},0,255)':b='clip(${blue},0,255)'${finish}`;

const sky = 'lt(Y,0.56*H)';
const glow = 'exp(-hypot(X-0.62*W,Y-0.47*H)/70)';
const sun = '(hypot(X-0.62*W,Y-0.47*H)<26)';
const waves =
  '(26*sin(Y*0.9+7*sin(X*0.018+Y*0.25))*sin(X*0.05+Y*0.6)*(Y/H)+60*exp(-abs(X-0.62*W)/(14+0.5*(Y-0.56*H)))*(0.5+0.5*sin(Y*1.7+3*sin(X*0.1))))';

/** A low sun over the sea. */
export const SUNSET = scene(
  `if(${sky},90+130*Y/H/0.56+120*${glow},70+60*Y/H+${waves})`.replace('Y/H/0.56', '(Y/(0.56*H))'),
  `if(${sky},60+70*(Y/(0.56*H))+95*${glow},45+35*Y/H+0.75*${waves})`,
  `if(${sky},120-35*(Y/(0.56*H))+20*${glow},70+45*Y/H+0.45*${waves})`,
).replaceAll(sun, sun);

const far = RIDGE(0.42, 11, 1);
const middle = RIDGE(0.55, 8, 3);
const near = RIDGE(0.72, 6, 5);
const hills = (skyTone: string, tones: readonly [string, string, string]): string =>
  `if(gt(Y/H,${near}),${tones[2]},if(gt(Y/H,${middle}),${tones[1]},if(gt(Y/H,${far}),${tones[0]},${skyTone})))`;
const leaves = '(22*sin(X*0.9+5*sin(Y*0.4))*sin(Y*1.1+4*sin(X*0.35)))';

/** Hills behind hills on a clear day. */
export const HILLS = scene(
  hills('150+80*Y/H', ['118', `64+0.5*${leaves}`, `52+${leaves}`]),
  hills('190+50*Y/H', ['150', `112+0.6*${leaves}`, `98+1.2*${leaves}`]),
  hills('235+10*Y/H', ['160', `84+0.3*${leaves}`, `38+0.6*${leaves}`]),
);

interface Ball {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: readonly [number, number, number];
}
const BALLS: readonly Ball[] = [
  { x: 0.2, y: 0.62, size: 68, color: [196, 42, 38] },
  { x: 0.41, y: 0.66, size: 56, color: [224, 168, 34] },
  { x: 0.6, y: 0.62, size: 66, color: [74, 142, 52] },
  { x: 0.81, y: 0.5, size: 96, color: [214, 160, 132] },
];

function balls(channel: 0 | 1 | 2, behind: string): string {
  return BALLS.reduce((below, { x, y, size, color }) => {
    const away = `hypot(X-${x}*W,Y-${y}*H)`;
    const light = `(0.35+0.75*exp(-hypot(X-${x}*W+${size * 0.35},Y-${y}*H+${size * 0.4})/${size * 0.75}))`;
    const shine = `130*exp(-hypot(X-${x}*W+${size * 0.38},Y-${y}*H+${size * 0.45})/${size * 0.14})`;
    return `if(lt(${away},${size}),${color[channel]}*${light}+${shine},${below})`;
  }, behind);
}
const table = 'gt(Y,0.72*H)';
const wood = '(14*sin(Y*0.5+3*sin(X*0.012))+6*sin(Y*1.9+X*0.02))';

/** Fruit and a face-coloured ball on a table: for colours. */
export const STILL_LIFE = scene(
  balls(0, `if(${table},128+${wood},70+60*X/W)`),
  balls(1, `if(${table},86+0.8*${wood},84+64*X/W)`),
  balls(2, `if(${table},52+0.5*${wood},96+70*X/W)`),
  ',gblur=sigma=0.6,noise=alls=3:all_seed=1',
);
