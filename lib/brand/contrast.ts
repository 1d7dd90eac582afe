/** Contrast between two colours. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

/** @param first `#` and six digits, as all colours here; @returns from 1 to 21 */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The nearest colour on the way to black or white that has the contrast, else black or white itself. */
export function withContrast(color: string, ground: string, wanted: number): string {
  const end = contrast('#000000', ground) > contrast('#ffffff', ground) ? 0 : 255;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = parts(color).map((part) => Math.round(part + (end - part) * share));
    const hex = `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(hex, ground) >= wanted) return hex;
  }
  return end === 0 ? '#000000' : '#ffffff';
}

function parts(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = parts(color).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
