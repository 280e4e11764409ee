/** Focuses a control that the next rendering draws. */
export function focusSoon(near: EventTarget | null, id: string): void {
  if (!(near instanceof Node)) return;
  const root = near.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  setTimeout(() => {
    root.getElementById(id)?.focus();
  });
}
