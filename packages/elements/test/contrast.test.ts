import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ColourName, type Oklch, palette } from '../src/theme/palette.ts';

/** Linear sRGB of an OKLCH colour, by the matrices of CSS Color 4. */
function linear([lightness, chroma, hue]: Oklch) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ] as const;
}

/** WCAG 2 relative luminance. */
function luminance(colour: Oklch) {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Oklch, other: Oklch) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['ground', 'surface', 'sunken'] as const;
const texts: readonly ColourName[] = ['ink', 'soft', 'faint', 'accent', 'goodText', 'watchText', 'badText', 'noneText'];
const marks: readonly ColourName[] = ['edge', 'goodMark', 'watchMark', 'badMark', 'noneMark', 'accent'];
const statuses = ['good', 'watch', 'bad', 'none'] as const;

const pairs: (readonly [ColourName, ColourName, number])[] = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground, 4.5] as const)),
  ...grounds.flatMap((ground) => marks.map((mark) => [mark, ground, 3] as const)),
  ...statuses.flatMap((status) => [
    [`${status}Text`, `${status}Soft`, 4.5] as const,
    ['ink', `${status}Soft`, 4.5] as const,
    ['soft', `${status}Soft`, 4.5] as const,
    [`${status}Mark`, `${status}Soft`, 3] as const,
  ]),
  ['onAccent', 'accent', 4.5],
  ['ink', 'accentSoft', 4.5],
  ['soft', 'accentSoft', 4.5],
  ['accent', 'accentSoft', 4.5],
];

test('the conversion gives black and white a contrast of 21', () => {
  assert.ok(Math.abs(contrast([0, 0, 0], [1, 0, 0]) - 21) < 0.01);
});

for (const theme of ['light', 'dark'] as const) {
  test(`text reads at 4.5 : 1 and marks at 3 : 1 in the ${theme} theme`, () => {
    const low = pairs
      .map(([front, back, least]) => ({
        front,
        back,
        least,
        is: contrast(palette[front][theme], palette[back][theme]),
      }))
      .filter(({ is, least }) => is < least);
    assert.deepEqual(low, []);
  });

  test(`every colour of the ${theme} theme can be shown in sRGB`, () => {
    const outside = Object.entries(palette).filter(([, shade]) =>
      linear(shade[theme]).some((channel) => channel < -0.001 || channel > 1.001),
    );
    assert.deepEqual(outside, []);
  });
}
