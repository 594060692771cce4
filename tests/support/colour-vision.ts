type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Full dichromacy over linear RGB: Machado, Oliveira and Fernandes 2009, severity 1.0; `normal` changes nothing. */
export const VISIONS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Vision = keyof typeof VISIONS;

/** CIELAB (D65) of `#rrggbb` as somebody sees it. */
export function seenAs(colour: string, vision: Vision): Triple {
  const linear = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return toLab(multiply(VISIONS[vision], linear).map((part) => Math.min(1, Math.max(0, part))));
}

function multiply(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, factor, column) => sum + factor * (vector[column] ?? 0), 0));
}

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

function toLab(linear: readonly number[]): Triple {
  const [x = 0, y = 0, z = 0] = multiply(TO_XYZ, linear).map((part, index) => {
    const share = part / (WHITE[index] ?? 1);
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIANS = Math.PI / 180;

/** CIEDE2000 of two CIELAB colours, by the formulas of Sharma, Wu and Dalal 2005. */
export function differ([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const stretch = 1.5 - 0.5 * saturate((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [one, other] = [toPolar(a1 * stretch, b1), toPolar(a2 * stretch, b2)];
  const turn = turnBetween(one.hue, other.hue);
  const isGrey = one.chroma * other.chroma === 0;
  const lightness = (l1 + l2) / 2;
  const chroma = (one.chroma + other.chroma) / 2;
  const hue = isGrey ? one.hue + other.hue : one.hue + turn / 2;
  const wave = (times: number, shift: number): number => Math.cos((times * hue + shift) * RADIANS);
  const t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
  const light = (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const strong = (other.chroma - one.chroma) / (1 + 0.045 * chroma);
  const hued = (isGrey ? 0 : 2 * Math.sqrt(one.chroma * other.chroma) * Math.sin((turn / 2) * RADIANS)) / (1 + 0.015 * chroma * t);
  const blue = 60 * Math.exp(-(((((hue + 360) % 360) - 275) / 25) ** 2));
  return Math.sqrt(light ** 2 + strong ** 2 + hued ** 2 - Math.sin(blue * RADIANS) * 2 * saturate(chroma) * strong * hued);
}

function saturate(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function toPolar(a: number, b: number): { readonly chroma: number; readonly hue: number } {
  return { chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) / RADIANS + 360) % 360 };
}

/** The shorter way round, in degrees. */
function turnBetween(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}
