import type { KpiStep } from '@tandem-plan/core/views';

/** Paths in a box of `width` × `height`; time runs along the line, larger is higher. */
export interface Sparkline {
  /** What happened; breaks where a period is unknown. */
  readonly actual: string;
  readonly target: string;
  /** The last known result, `undefined` when there is none. */
  readonly end: { readonly x: number; readonly y: number } | undefined;
}

export const width = 100;
export const height = 36;

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * @returns `undefined` where a line would say nothing: fewer than two steps, or no figure at all
 */
export function sparkline(steps: readonly KpiStep[]): Sparkline | undefined {
  const figures = steps.flatMap(({ actual, target }) => [actual, target]).filter((figure) => figure !== null);
  if (steps.length < 2 || figures.length === 0) return undefined;
  const low = figures.reduce((least, figure) => Math.min(least, figure));
  const high = figures.reduce((most, figure) => Math.max(most, figure));
  const x = (position: number) => round((position / (steps.length - 1)) * width);
  const y = (figure: number) => round(high === low ? height / 2 : height - ((figure - low) / (high - low)) * height);

  function line(key: 'actual' | 'target') {
    let drawing = false;
    let path = '';
    steps.forEach((step, position) => {
      const figure = step[key];
      if (figure === null) {
        drawing = false;
        return;
      }
      path += `${drawing ? 'L' : 'M'}${x(position)} ${y(figure)}`;
      drawing = true;
    });
    return path;
  }

  const last = steps.reduce((found, { actual }, position) => (actual === null ? found : position), -1);
  const figure = steps[last]?.actual ?? null;
  return {
    actual: line('actual'),
    target: line('target'),
    end: figure === null ? undefined : { x: x(last), y: y(figure) },
  };
}
