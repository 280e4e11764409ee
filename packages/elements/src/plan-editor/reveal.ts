/** So far, in heights of the window, a reader can follow with the eyes; beyond it is only waiting. */
const followed = 1.5;
/** What takes more of the window's height is shown from its beginning. */
const tall = 0.6;
/** So long, in milliseconds, a place is held while chapters around it are still being drawn. */
const settling = 1200;

const own = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Brings a place into view, moving only where the way is short and the reader does not mind, and keeps it there. */
export function reveal(place: HTMLElement, block: 'start' | 'center'): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, height } = place.getBoundingClientRect();
  const far = Math.abs(top) > followed * window.innerHeight;
  const to = height > tall * window.innerHeight ? 'start' : block;
  place.scrollIntoView({ block: to, behavior: still || far ? 'auto' : 'smooth' });
  hold(place, to);
}

let release: () => void = () => undefined;

/** Returns to the place when something above or below it grows, until the reader moves on. */
function hold(place: HTMLElement, block: 'start' | 'center'): void {
  release();
  let height: number | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const next = entry?.contentRect.height;
    if (height !== undefined && next !== height) place.scrollIntoView({ block, behavior: 'auto' });
    height = next;
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of own) window.removeEventListener(event, end, true);
  };
  const timer = setTimeout(end, settling);
  for (const event of own) window.addEventListener(event, end, { capture: true, passive: true });
  observer.observe(place.closest('.document') ?? place);
  release = end;
}

/** Gives the focus to what a reader was led to, and can read but not type into: a row by its first cell. */
export function land(target: HTMLElement): void {
  const cell = target.matches('tr') ? target.querySelector<HTMLElement>('[tabindex]') : null;
  if (cell === null) target.tabIndex = -1;
  (cell ?? target).focus({ preventScroll: true });
}
