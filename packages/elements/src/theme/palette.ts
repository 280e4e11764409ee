/** Lightness 0–1, chroma, hue in degrees: https://www.w3.org/TR/css-color-4/#ok-lab */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** One colour in both themes. */
export interface Shade {
  readonly light: Oklch;
  readonly dark: Oklch;
}

const shade = (light: Oklch, dark: Oklch): Shade => ({ light, dark });

/**
 * Every colour of the elements: neutrals first, one accent, four status hues each as text, mark and soft ground.
 * test/contrast.test.ts computes the contrast of each pair that may meet and fails below 4.5 : 1 for text, 3 : 1 for marks.
 */
export const palette = {
  /** Behind everything; the page of a plan. */
  ground: shade([0.982, 0.003, 255], [0.175, 0.01, 260]),
  /** Cards, controls, popovers. */
  surface: shade([1, 0, 0], [0.21, 0.012, 260]),
  /** Hovered rows, wells, table headings. */
  sunken: shade([0.968, 0.004, 255], [0.25, 0.014, 260]),
  /** Text. */
  ink: shade([0.235, 0.018, 260], [0.945, 0.005, 255]),
  /** Secondary text. */
  soft: shade([0.435, 0.02, 260], [0.775, 0.012, 258]),
  /** Labels and hints; still 4.5 : 1. */
  faint: shade([0.52, 0.018, 260], [0.685, 0.014, 258]),
  /** Hairlines between things; decoration only. */
  line: shade([0.915, 0.006, 255], [0.305, 0.014, 260]),
  /** Edges of controls, which must be seen: 3 : 1. */
  edge: shade([0.63, 0.018, 258], [0.54, 0.018, 260]),

  accent: shade([0.5, 0.165, 264], [0.72, 0.125, 262]),
  onAccent: shade([0.99, 0, 0], [0.19, 0.03, 262]),
  accentSoft: shade([0.962, 0.016, 264], [0.275, 0.04, 264]),

  goodText: shade([0.46, 0.105, 155], [0.79, 0.12, 155]),
  goodMark: shade([0.58, 0.135, 155], [0.7, 0.135, 155]),
  goodSoft: shade([0.962, 0.028, 158], [0.275, 0.038, 158]),
  watchText: shade([0.48, 0.1, 70], [0.82, 0.11, 78]),
  watchMark: shade([0.64, 0.135, 68], [0.76, 0.135, 75]),
  watchSoft: shade([0.965, 0.034, 85], [0.285, 0.038, 75]),
  badText: shade([0.5, 0.165, 25], [0.77, 0.12, 22]),
  badMark: shade([0.58, 0.195, 25], [0.66, 0.17, 24]),
  badSoft: shade([0.963, 0.018, 22], [0.275, 0.045, 22]),
  /** No data: a cool grey, unlike zero and unlike bad. */
  noneText: shade([0.47, 0.022, 265], [0.765, 0.018, 265]),
  noneMark: shade([0.6, 0.022, 265], [0.6, 0.02, 265]),
  noneSoft: shade([0.962, 0.005, 260], [0.265, 0.014, 262]),
} as const satisfies Record<string, Shade>;

export type ColourName = keyof typeof palette;
