/** So far, in heights of the window, a reader can follow with the eyes; beyond it is only waiting. */
const followed = 1.5;

/** Brings a place into view, moving only where the way is short and the reader does not mind. */
export function reveal(place: HTMLElement, block: 'start' | 'center'): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(place.getBoundingClientRect().top) > followed * window.innerHeight;
  place.scrollIntoView({ block, behavior: still || far ? 'auto' : 'smooth' });
}
