/** How far the first number of a CSS colour goes that is written with its lightness first. */
const LIGHTNESS_SCALE: Readonly<Record<string, number>> = { oklab: 1, oklch: 1, lab: 100, lch: 100 };

/**
 * Whether a computed CSS colour is nearer to white than to black; text in such a colour stands on a dark page.
 * Computed colours are "rgb()", or keep the function they were written in.
 */
export function isLightColour(colour: string): boolean {
  const [name = '', ...rest] = colour.split(/[\s,/()]+/).filter(Boolean);
  const numbers = rest.map(Number).filter(Number.isFinite);
  const scale = LIGHTNESS_SCALE[name];
  if (scale !== undefined) return (numbers[0] ?? 0) / scale > 0.6;
  const [r = 0, g = 0, b = 0] = numbers.map((n) => (name === 'color' ? n : n / 255));
  // Luma of Rec. 709, on the values as they are: the question is only which half.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.5;
}
