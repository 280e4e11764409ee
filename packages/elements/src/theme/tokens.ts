import { type CSSResult, css, unsafeCSS } from 'lit';
import { type ColourName, type Oklch, palette } from './palette.ts';

/*
 * The design scale. Each token is a public CSS property `--tandem-*` with our value as its fallback, so a host may set
 * it on any element above ours: a default declared on `:host` would hide that. Styles take tokens by name from here,
 * where a misspelling does not compile. A value for both themes is written `light-dark(…, …)`; which one shows follows
 * the `color-scheme` around the element, or its own `theme="light"` / `theme="dark"`.
 */

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const oklch = ([lightness, chroma, hue]: Oklch) => `oklch(${lightness} ${chroma} ${hue})`;
const colourToken = (name: ColourName) =>
  unsafeCSS(`var(--tandem-${kebab(name)},light-dark(${oklch(palette[name].light)},${oklch(palette[name].dark)}))`);

/** `--tandem-ground`, `--tandem-accent`, `--tandem-good-text` …: what each is for stands in palette.ts. */
export const colour = Object.fromEntries(
  (Object.keys(palette) as ColourName[]).map((name) => [name, colourToken(name)]),
) as Readonly<Record<ColourName, CSSResult>>;

const grid = 'var(--tandem-space,4px)';

/** Steps of the grid: `--tandem-space`, 4px unless set, times `steps`. */
export const space = (steps: number) => unsafeCSS(steps === 1 ? grid : `calc(${grid} * ${steps})`);

/** `--tandem-size` is the size of body text, 14px unless set: a host's 10px root does not shrink it, and `1rem` is a legal value. */
const size = (ratio: number) => unsafeCSS(`calc(var(--tandem-size,14px) * ${ratio})`);

/** Five sizes: 12, 14, 16, 20 and 28px unless `--tandem-size` is set. */
export const type = {
  small: size(0.8571),
  body: size(1),
  lead: size(1.1429),
  title: size(1.4286),
  figure: size(2),
} as const;

/** Three weights: `--tandem-weight-regular`, `-medium`, `-strong`. */
export const weight = {
  regular: css`var(--tandem-weight-regular,400)`,
  medium: css`var(--tandem-weight-medium,500)`,
  strong: css`var(--tandem-weight-strong,600)`,
} as const;

/** `--tandem-radius` for cards and `--tandem-radius-small` for controls. */
export const radius = {
  card: css`var(--tandem-radius,10px)`,
  control: css`var(--tandem-radius-small,6px)`,
  round: css`999px`,
} as const;

/** `--tandem-raised` lies on the page, `--tandem-floating` above it (menus, dialogs). */
export const shadow = {
  raised: css`var(--tandem-raised,0 1px 2px light-dark(oklch(0.2 0.02 260 / 0.06),oklch(0 0 0 / 0.4)))`,
  floating: css`var(--tandem-floating,0 2px 6px light-dark(oklch(0.2 0.02 260 / 0.08),oklch(0 0 0 / 0.5)),0 12px 32px light-dark(oklch(0.2 0.02 260 / 0.14),oklch(0 0 0 / 0.6)))`,
} as const;

/** `--tandem-focus` is the colour of the focus ring. */
export const focus = css`2px solid var(--tandem-focus,${colour.accent})`;

/** `--tandem-motion`: how long something takes to get where it goes. Under reduced motion base styles end every transition at once. */
export const motion = css`var(--tandem-motion,140ms) cubic-bezier(0.2,0,0,1)`;
