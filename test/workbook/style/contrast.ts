type Triple = readonly [number, number, number];

/** Red, green and blue of #RRGGBB, 0 to 255. */
function channels(color: string): Triple {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** X, Y and Z of a colour; Y is its luminance, 0 black to 1 white. Source: WCAG 2.2, IEC 61966-2-1. */
function xyzOf(color: string): Triple {
  const [red = 0, green = 0, blue = 0] = channels(color).map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [
    0.4124 * red + 0.3576 * green + 0.1805 * blue,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    0.0193 * red + 0.1192 * green + 0.9505 * blue,
  ];
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [xyzOf(one)[1], xyzOf(other)[1]].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a printer without colours makes of one, 0 black to 255 white. Source: ITU-R BT.601. */
export function greyOf(color: string): number {
  const [red, green, blue] = channels(color);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** How far apart two colours are to the eye: below about 2 nobody sees it. Source: CIE 1976 L*a*b*. */
export function difference(one: string, other: string): number {
  const [a, b] = [labOf(one), labOf(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function labOf(color: string): Triple {
  const curve = (part: number): number => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const white: Triple = [0.9505, 1, 1.089];
  const [x = 0, y = 0, z = 0] = xyzOf(color).map((part, index) => curve(part / (white[index] ?? 1)));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
