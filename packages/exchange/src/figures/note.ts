export const noteCodes = [
  'encoding',
  'skipped-lines',
  'matched',
  'ignored',
  'blank',
  'rounded',
  'outside-plan',
  'no-target',
  'no-actual',
  'slices-differ',
  'grains-differ',
] as const;

/** Something about an import that its reader should know, though nothing of it was refused. */
export interface Note {
  readonly code: (typeof noteCodes)[number];
  readonly values: Readonly<Record<string, unknown>>;
}
